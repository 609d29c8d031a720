"""Sessions (دورات) and their sittings (جلسات)."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Literal

from assembly.domain.attendance import Attendance
from assembly.domain.calendar import first_of_month, next_session_month
from assembly.domain.carried import CarriedRecommendation
from assembly.domain.chamber import Chamber, DatedName
from assembly.domain.member import Body, Gender, MemberKind
from assembly.domain.quorum import Call, Quorum
from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce
from assembly.errors import BadInput

SessionKind = Literal["ordinary", "extraordinary"]
Requester = Literal["president", "government", "governor", "members"]
Ground = Literal["absence", "impediment", "refusal", "vacancy"]

_SESSION_ID = re.compile(r"[12]\d{3}-(0[1-9]|1[0-2])(-x[1-9]\d?)?", re.ASCII)


class Request(Record, frozen=True, kw_only=True):
    """Who asked for an extraordinary session and when (art. 12). `members` is how many, when members asked."""

    by: Requester
    on: date
    members: int | None = None
    name: str | None = None


class Convocation(Record, frozen=True, kw_only=True):
    """The notice sent to the members for one call: `sent` is the day of sending, `meeting` the day and hour convened for."""

    call: Call
    sent: date
    meeting: datetime


class Session(Record, frozen=True, kw_only=True):
    """One session. `month` is the session's own (art. 11), even when it is held later; `late_reason` says why it was.

    `planned` is the day and hour foreseen, local time. `closed` is when the session ended. `telegram` is the text of the
    telegram of loyalty, empty when it was read and its text was not kept, missing when none was read.
    """

    id: str
    kind: SessionKind
    year: int
    month: int
    planned: datetime | None = None
    hall: str | None = None
    city: str | None = None
    request: Request | None = None
    convocations: tuple[Convocation, ...] = ()
    late_reason: str | None = None
    telegram: str | None = None
    closed: datetime | None = None

    def convocation(self, call: Call) -> Convocation | None:
        """Return the notice sent for a call."""
        return next((c for c in self.convocations if c.call == call), None)


class Guest(Record, frozen=True, kw_only=True):
    """Somebody who attends without a vote (art. 15)."""

    name: str
    title: str
    gender: Gender = "male"


class Seat(Record, frozen=True, kw_only=True):
    """Who presides or writes at a sitting: the post held that day, and the ground when it is not the first holder's.

    `post` is a bureau post, `member` for a present member named by the chair (art. 18), `oldest` and `youngest` where
    no bureau is in office yet and ages decide (art. 19). The ground `vacancy`: nobody holds the post.
    """

    member: int
    post: str
    ground: Ground | None = None


class Recorder(Record, frozen=True, kw_only=True):
    """Who drew up the record of an opening that no member attended: an employee of the chamber, by title as printed."""

    name: str
    title: str
    gender: Gender = "male"


class Pause(Record, frozen=True, kw_only=True):
    """A suspension: from an hour to an hour; without an end it lasts."""

    start: datetime
    end: datetime | None = None


class Sitting(Record, frozen=True, kw_only=True):
    """One sitting. `quorum` is the session's: counted at the first sitting of its call and carried by later ones.

    `failed` marks an opening without quorum: nothing may be deliberated. `resumes` is the day announced when the
    sitting was lifted with the session left open. `chair` and `secretary` are lacking where no member came to preside
    or write: then `recorder` drew up the record.
    """

    number: int
    call: Call
    opened: datetime
    hall: str
    city: str
    chair: Seat | None = None
    secretary: Seat | None = None
    recorder: Recorder | None = None
    attendance: Attendance
    quorum: Quorum
    counted_here: bool
    guests: tuple[Guest, ...] = ()
    waited_minutes: int | None = None
    pauses: tuple[Pause, ...] = ()
    closed: datetime | None = None
    resumes: date | None = None

    @property
    def presiding(self) -> Seat:
        """Return who presides; a mistake of the caller (`ValueError`) where no member came."""
        return _taken(self.chair)

    @property
    def writing(self) -> Seat:
        """Return who writes; a mistake of the caller (`ValueError`) where no member came."""
        return _taken(self.secretary)

    @property
    def seats(self) -> dict[str, Seat]:
        """Return the seats that were taken, by role: `chair` and `secretary`, none where no member came."""
        taken = {"chair": self.chair, "secretary": self.secretary}
        return {role: seat for role, seat in taken.items() if seat}

    @property
    def failed(self) -> bool:
        """Tell whether the quorum was not reached."""
        return not self.quorum.reached

    @property
    def suspended(self) -> bool:
        """Tell whether a suspension is going on."""
        return bool(self.pauses) and self.pauses[-1].end is None


class RollEntry(Record, frozen=True, kw_only=True):
    """A member as the session's papers show it: copied from the register at the opening."""

    number: int
    name: str
    name_fr: str | None = None
    gender: Gender
    kind: MemberKind
    body: Body | None = None
    post: str | None = None


class Opening(Record, frozen=True, kw_only=True):
    """What a session copies at the opening of each call, so that its papers never change with the register.

    `roll` holds the members in office that day, associates included; `elected` leaves them out. `carried` is what became
    of earlier recommendations, where the agenda has an item on it.
    """

    call: Call
    day: date
    chamber: Chamber
    ministry: DatedName | None = None
    emblem_sha256: str | None = None
    rules: RulesInForce
    roll: tuple[RollEntry, ...]
    carried: tuple[CarriedRecommendation, ...] = ()

    @property
    def elected(self) -> tuple[RollEntry, ...]:
        """Return the elected members in office, who alone count and vote (art. 8, 14)."""
        return tuple(entry for entry in self.roll if entry.kind == "elected")

    def entry(self, number: int) -> RollEntry | None:
        """Return the member of that number."""
        return next((entry for entry in self.roll if entry.number == number), None)

    def holder(self, post: str) -> RollEntry | None:
        """Return who held a post that day."""
        return next((entry for entry in self.roll if entry.post == post), None)


def _taken(seat: Seat | None) -> Seat:
    if seat is None:
        raise ValueError("no member came to take the seat")
    return seat


def is_session_id(text: str) -> bool:
    """Tell whether a text is a session's id."""
    return _SESSION_ID.fullmatch(text) is not None


def check_session_id(raw: str) -> str:
    """Return a session id, or raise `BadInput`: `2020-10` ordinary, `2020-10-x1` extraordinary. Never a path."""
    if not is_session_id(raw):
        raise BadInput("session-id", text=raw)
    return raw


def window(session: Session, rules: RulesInForce) -> tuple[date, date]:
    """Return the first day a session can be held on, and the first day it no longer can.

    Ordinary: from its month, or the first it may open in, to the next ordinary session's month (a second call may fall
    later, art. 11 and 14). Extraordinary: from the request, or from its month when none is recorded, to the end of the third month after
    that one.
    """
    if session.kind == "ordinary":
        first = rules.months_of(session.month)[0]
        end = next_session_month(session.year, session.month, rules.months())
        return first_of_month(session.year, first), end
    start = session.request.on if session.request else first_of_month(session.year, session.month)
    return start, first_of_month(start.year, start.month + 4)


def local_moment(day: date, hour: time) -> datetime:
    """Return a local day and hour as one value, seconds dropped."""
    return datetime.combine(day, hour.replace(second=0, microsecond=0, tzinfo=None))
