"""Dispatches (الإحالات): what went to an authority under an outgoing number, and what became of the sending."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.attachment import Attachment
from assembly.domain.authority import AddressedAuthority, Head, LetterLanguage, SendingChannel
from assembly.domain.authority_approval import Role
from assembly.domain.minutes_sending import Document
from assembly.domain.outgoing import OutgoingNumber
from assembly.domain.record import Record

Matter = Literal["recommendations", "minutes", "decision"]
MATTERS: tuple[Matter, ...] = get_args(Matter)


class Acknowledgement(Record, frozen=True, kw_only=True):
    """That the authority received the dispatch (إشعار بالتوصل): the day, its own incoming number, the scan."""

    on: date
    reference: str | None = None
    proof: Attachment | None = None


class Cancellation(Record, frozen=True, kw_only=True):
    """That a dispatch is void: its number stays taken."""

    on: date
    because: str


class Dispatch(Record, frozen=True, kw_only=True):
    """A letter with what it carries of one session: recommendations, minutes (art. 18), a decision to approve (art. 46).

    Everything its papers print is copied here or stands in the session's journal up to the line whose sum is `record`,
    so that they can be made again with the same bytes. `authority` is None for copies of minutes to `members`.
    `seals` is the last number of the list of seals then, None while no session is sealed.
    `predecessors` are the authorities merged into it, for which it answers. `copies` get it for information.
    """

    number: int
    year: int
    sequence: int
    on: date
    session: str
    matter: Matter
    authority: AddressedAuthority | None = None
    head: Head | None = None
    address: str | None = None
    channel: SendingChannel | None = None
    language: LetterLanguage = "ar"
    predecessors: tuple[int, ...] = ()
    copies: tuple[AddressedAuthority, ...] = ()
    recommendations: tuple[int, ...] = ()
    document: Document | None = None
    sitting: int | None = None
    members: tuple[int, ...] = ()
    decision: int | None = None
    role: Role | None = None
    record: str
    seals: str | None = None
    acknowledged: Acknowledgement | None = None
    cancelled: Cancellation | None = None

    @property
    def outgoing(self) -> OutgoingNumber:
        """Return its outgoing number."""
        return OutgoingNumber(self.year, self.sequence)

    @property
    def reference(self) -> str:
        """Return its outgoing number as papers print it: 131/2020."""
        return str(self.outgoing)

    @property
    def identifiers(self) -> tuple[str, ...]:
        """Return the recommendations it carries as they are named across sessions: 2020-10/R2."""
        return tuple(f"{self.session}/R{number}" for number in self.recommendations)

    @property
    def decision_number(self) -> str | None:
        """Return the number of the decision it is about, with the year of its session: 1/2020."""
        return f"{self.decision}/{self.session[:4]}" if self.decision else None

    @property
    def receivers(self) -> frozenset[int]:
        """Return the authorities, by number, whose recommendations it carries."""
        own = {self.authority.number} if self.authority else set()
        return frozenset(own | {*self.predecessors})


def standing(dispatches: tuple[Dispatch, ...]) -> tuple[Dispatch, ...]:
    """Return those that were not cancelled."""
    return tuple(each for each in dispatches if each.cancelled is None)


def carrying(
    dispatches: tuple[Dispatch, ...], session: str, recommendation: int, authority: int
) -> Dispatch | None:
    """Return the last standing dispatch that carried a recommendation to an authority, or None."""
    found = [
        each
        for each in standing(dispatches)
        if each.matter == "recommendations"
        and each.session == session
        and recommendation in each.recommendations
        and authority in each.receivers
    ]
    return max(found, key=lambda each: (each.on, each.number), default=None)
