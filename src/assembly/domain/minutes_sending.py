"""Minutes sent: the original to the government authority, copies to the governors and to each member (art. 18)."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.authority import AddressedAuthority
from assembly.domain.record import Record

Document = Literal["original", "copy"]
DOCUMENTS: tuple[Document, ...] = get_args(Document)


class MinutesSending(Record, frozen=True, kw_only=True):
    """Minutes of a session, or of one of its sittings, sent on a day: to authorities, or to members by their numbers.

    `reference` is the letter's outgoing number.
    """

    number: int
    session: str
    sitting: int | None = None
    document: Document
    authorities: tuple[AddressedAuthority, ...] = ()
    members: tuple[int, ...] = ()
    on: date
    reference: str | None = None


def original_sent(sendings: tuple[MinutesSending, ...]) -> date | None:
    """Return the first day on which the original went to an authority, or None."""
    return min((each.on for each in sendings if each.document == "original"), default=None)


def copies_sent(sendings: tuple[MinutesSending, ...]) -> date | None:
    """Return the last day on which a copy went to a governor, or None."""
    return max((each.on for each in sendings if each.document == "copy" and each.authorities), default=None)


def members_without_copy(sendings: tuple[MinutesSending, ...], members: tuple[int, ...]) -> tuple[int, ...]:
    """Return those of `members` to whom no copy was sent."""
    served = {number for each in sendings if each.document == "copy" for number in each.members}
    return tuple(number for number in members if number not in served)


def members_served(sendings: tuple[MinutesSending, ...]) -> date | None:
    """Return the last day on which a copy went to a member, or None."""
    return max((each.on for each in sendings if each.document == "copy" and each.members), default=None)
