"""The agenda (جدول الأعمال): its items, the members' items that were refused, and how each item ended."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.domain.ballot import Ballot
from assembly.domain.record import Record

ItemKind = Literal[
    "previous-minutes",
    "follow-up",
    "report",
    "presentation",
    "budget",
    "account",
    "convention",
    "regulations",
    "election",
    "other",
]
ITEM_KINDS: tuple[ItemKind, ...] = (
    "previous-minutes", "follow-up", "report", "presentation", "budget", "account", "convention", "regulations", "election", "other",
)  # fmt: skip
ItemState = Literal["open", "adopted", "rejected", "undecided", "elected", "postponed", "withdrawn"]


class Figure(Record, frozen=True, kw_only=True):
    """A line of an item's table: a label and an amount in centimes."""

    label: str
    amount: int


class Presenter(Record, frozen=True, kw_only=True):
    """Who presents an item: a member by number, or a guest by name with a title."""

    member: int | None = None
    name: str | None = None
    title: str | None = None


class Postponement(Record, frozen=True, kw_only=True):
    """An item put off: until when, in the assembly's words."""

    sitting: int
    until: str
    reason: str | None = None


class Withdrawal(Record, frozen=True, kw_only=True):
    """An item taken back before the vote, by the member who proposed it or by the bureau."""

    sitting: int
    member: int | None = None
    reason: str | None = None


class AgendaItem(Record, frozen=True, kw_only=True):
    """A point of the agenda (نقطة). `number` is fixed by the convocation; `order` is the order of discussion.

    `request` is the recorded request that it takes up.
    """

    number: int
    order: int
    kind: ItemKind
    title: str
    summary: str | None = None
    presenter: Presenter | None = None
    asked_by: int | None = None
    asked_on: date | None = None
    request: int | None = None
    about_session: str | None = None
    figures: tuple[Figure, ...] = ()
    postponed: Postponement | None = None
    withdrawn: Withdrawal | None = None


class RefusedItem(Record, frozen=True, kw_only=True):
    """A member's item that the bureau did not take up; the reason is told at the opening and printed (art. 13).

    `request` is the recorded request that it answers.
    """

    number: int
    member: int
    title: str
    asked_on: date
    reason: str
    request: int | None = None


def item_state(item: AgendaItem, ballots: tuple[Ballot, ...]) -> ItemState:
    """Return how an item stands: withdrawn, postponed, the outcome of its last standing ballot, or open."""
    if item.withdrawn:
        return "withdrawn"
    if item.postponed:
        return "postponed"
    standing = [
        b
        for b in ballots
        if b.subject.kind == "item" and b.subject.number == item.number and b.superseded_by is None
    ]
    return standing[-1].verdict.outcome if standing else "open"
