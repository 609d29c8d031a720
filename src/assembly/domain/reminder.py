"""Reminders (رسائل التذكير): the first, second and third letter about a dispatch that nobody answered."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.authority import AddressedAuthority, Head, LetterLanguage
from assembly.domain.dispatch import Cancellation
from assembly.domain.outgoing import OutgoingNumber
from assembly.domain.record import Record

Rank = Literal[1, 2, 3]
RANKS: tuple[Rank, ...] = get_args(Rank)


class Reminder(Record, frozen=True, kw_only=True):
    """A reminder of a dispatch, with an outgoing number of its own; `recommendations` are those that had no answer.

    What it prints of the authority is copied: the dispatch may be older than a new name or address. `seals` is the last
    number of the list of seals then, None while no session is sealed.
    """

    number: int
    year: int
    sequence: int
    on: date
    dispatch: int
    rank: Rank
    authority: AddressedAuthority
    head: Head | None = None
    address: str | None = None
    language: LetterLanguage = "ar"
    recommendations: tuple[int, ...]
    seals: str | None = None
    cancelled: Cancellation | None = None

    @property
    def outgoing(self) -> OutgoingNumber:
        """Return its outgoing number."""
        return OutgoingNumber(self.year, self.sequence)

    @property
    def reference(self) -> str:
        """Return its outgoing number as papers print it."""
        return str(self.outgoing)


def of_dispatch(reminders: tuple[Reminder, ...], dispatch: int) -> tuple[Reminder, ...]:
    """Return the reminders of a dispatch that were not cancelled, in their order."""
    found = (each for each in reminders if each.dispatch == dispatch and each.cancelled is None)
    return tuple(sorted(found, key=lambda each: each.rank))
