"""The case file: all that the checks read of a session, gathered beforehand so that they are pure."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from assembly.domain.attendance import Movement, present_at
from assembly.domain.authority_approval import AuthorityApproval
from assembly.domain.ballot import Ballot
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.member import Member
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.minutes_signature import MinutesSignature
from assembly.domain.offices import OfficeChange, after, changes_of
from assembly.domain.outgoing import OutgoingNumber
from assembly.domain.posting import Posting
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Opening, Session, Sitting


class Numbered(Protocol):
    """A record with a number of its own."""

    @property
    def number(self) -> int:
        """Return its number."""
        ...


class Act(Numbered, Protocol):
    """What happened in a sitting at an hour."""

    @property
    def sitting(self) -> int:
        """Return the sitting's number."""
        ...

    @property
    def at(self) -> datetime:
        """Return its hour."""
        ...


class Letters(NamedTuple):
    """The correspondence, as far as checks read it: of all sessions."""

    postings: tuple[Posting, ...] = ()
    sendings: tuple[MinutesSending, ...] = ()
    signatures: tuple[MinutesSignature, ...] = ()
    approvals: tuple[AuthorityApproval, ...] = ()
    dispatches: tuple[Dispatch, ...] = ()
    outgoing: tuple[OutgoingNumber, ...] = ()


class CaseFile(NamedTuple):
    """A session with what lies around it.

    `rules` are those it is held under; `members` the register as it stands now; `year` the other sessions of its year;
    `previous` the ordinary sessions before it, the latest first; `letters` the correspondence; `today` the day the checks
    are made.
    """

    dossier: Dossier
    rules: RulesInForce
    today: date
    members: tuple[Member, ...] = ()
    year: tuple[Dossier, ...] = ()
    previous: tuple[Dossier, ...] = ()
    letters: Letters = Letters()

    @property
    def session(self) -> Session:
        """Return the session."""
        return self.dossier.session

    @property
    def held(self) -> tuple[Sitting, ...]:
        """Return the sittings that had their quorum, as recorded."""
        return held(self.dossier)

    @property
    def over(self) -> bool:
        """Tell whether nothing more is expected of the session: it is closed, or was lifted before today for good."""
        last = self.dossier.sittings[-1] if self.dossier.sittings else None
        lifted = last is not None and last.closed is not None and not last.failed and last.resumes is None
        return self.session.closed is not None or (
            lifted and last is not None and last.opened.date() < self.today
        )

    @property
    def opened_or_convened(self) -> date | None:
        """Return the day of the first opening, else the one convened for, else the one planned."""
        if self.dossier.sittings:
            return self.dossier.sittings[0].opened.date()
        notice = self.session.convocation(1)
        meeting = notice.meeting if notice else self.session.planned
        return meeting.date() if meeting else None

    @property
    def roll(self) -> Opening | None:
        """Return what was copied at the last opening."""
        return self.dossier.openings[-1] if self.dossier.openings else None

    def sitting(self, number: int) -> Sitting | None:
        """Return the sitting of that number."""
        return next((sitting for sitting in self.dossier.sittings if sitting.number == number), None)

    def opening_of(self, sitting: Sitting) -> Opening | None:
        """Return what was copied at the opening of a sitting's call, with what earlier sittings changed in the offices."""
        opening, dossier = self.dossier.opening(sitting.call), self.dossier
        if opening is None or not (dossier.elections or dossier.bureau_dismissals or dossier.resignations):
            return opening
        return after(
            opening, tuple(change for change in _changes(dossier) if change.sitting < sitting.number)
        )

    @property
    def own_sendings(self) -> tuple[MinutesSending, ...]:
        """Return the sendings of this session's minutes."""
        return tuple(sending for sending in self.letters.sendings if sending.session == self.session.id)

    @property
    def known(self) -> tuple[Dossier, ...]:
        """Return every session at hand, this one first, each once."""
        others = {dossier.session.id: dossier for dossier in (*self.previous, *self.year)}
        return (self.dossier, *(others[key] for key in sorted(others) if key != self.session.id))

    def movements_of(self, sitting: int) -> tuple[Movement, ...]:
        """Return the arrivals and departures of one sitting."""
        return tuple(movement for movement in self.dossier.movements if movement.sitting == sitting)

    def inside(self, sitting: Sitting, at: datetime) -> frozenset[int]:
        """Return who was in the hall at an hour, associates among them, as the record stands now."""
        return frozenset(present_at(sitting.attendance.present, self.movements_of(sitting.number), at))

    def ballots(self) -> tuple[tuple[Ballot, Sitting, Opening], ...]:
        """Return the ballots with their sitting and its copies; those without are another check's."""
        found = []
        for ballot in self.dossier.ballots:
            sitting = self.sitting(ballot.sitting)
            opening = self.opening_of(sitting) if sitting else None
            if sitting and opening:
                found.append((ballot, sitting, opening))
        return tuple(found)


def _changes(dossier: Dossier) -> tuple[OfficeChange, ...]:
    """Return what a session changed in the offices, but for what belongs to no sitting of it."""
    sittings = {sitting.number for sitting in dossier.sittings}
    return changes_of(
        replace(
            dossier,
            elections=tuple(each for each in dossier.elections if each.sitting in sittings),
            bureau_dismissals=tuple(each for each in dossier.bureau_dismissals if each.sitting in sittings),
            resignations=tuple(each for each in dossier.resignations if each.sitting in sittings),
        )
    )


def held(dossier: Dossier) -> tuple[Sitting, ...]:
    """Return the sittings of a session that had their quorum."""
    return tuple(sitting for sitting in dossier.sittings if not sitting.failed)


def of_session(command: str, case: CaseFile) -> str:
    """Return a command that names the session, as it must be named once it is closed."""
    return f"{command} --session {case.session.id}"
