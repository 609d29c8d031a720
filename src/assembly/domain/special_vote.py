"""Votes of their own kind: an expulsion, the dismissal of the bureau, an opinion on a member's dismissal, a resignation."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from assembly.domain.ballot import Method, Vote
from assembly.domain.calendar import full_days_between
from assembly.domain.majority import Side, Tally, Verdict
from assembly.domain.member import Term
from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce

Misconduct = Literal["disorder", "obstruction", "non-compliance"]
TooSoonOrLate = Literal["first-years", "last-months"]
_MONTHS = 12


class SpecialVote(Record, frozen=True, kw_only=True):
    """A public vote with its counts and verdict, frozen with who was entitled, as a ballot is."""

    number: int
    sitting: int
    at: datetime
    method: Method
    entitled: tuple[int, ...]
    tally: Tally
    votes: tuple[Vote, ...] = ()
    chair: int
    chair_side: Side | None = None
    verdict: Verdict


class ItemVote(SpecialVote, frozen=True, kw_only=True):
    """A special vote that an item of the agenda put."""

    item: int


class Expulsion(SpecialVote, frozen=True, kw_only=True):
    """An expulsion from the sitting, asked by the president after a warning and without debate (art. 17).

    `movement` is the departure that an adopted one recorded: the member is out from its hour on.
    """

    member: int
    misconduct: Misconduct
    movement: int | None = None


class BureauDismissal(ItemVote, frozen=True, kw_only=True):
    """A vote on dismissing the bureau (art. 39): who asked for it in writing and when, how long the bureau is in office.

    `since` and `until` are None where the register does not say.
    """

    asked_by: tuple[int, ...]
    asked_on: date
    since: date | None = None
    until: date | None = None


class DismissalOpinion(ItemVote, frozen=True, kw_only=True):
    """The assembly's reasoned opinion on dismissing a member, who was heard first (art. 33); others decide."""

    member: int
    heard: date
    reasons: str


class Resignation(ItemVote, frozen=True, kw_only=True):
    """A member's resignation: the registered letter, and the vote that makes it final when it accepts it (art. 31).

    `movement` is the departure that an accepted one recorded, when the member was in the hall.
    """

    member: int
    sent: date
    registered: str
    movement: int | None = None


def dismissal_barred(bureau: Term, day: date, rules: RulesInForce) -> TooSoonOrLate | None:
    """Tell in which of the law's two periods a bureau cannot be dismissed on `day`, if in one (art. 39).

    `bureau` runs from its election to the end of its mandate; without an end the last months are not known.
    """
    years = rules.number("bureau.dismissal.not_in_first_years")
    if day < _months_later(bureau.start, years * _MONTHS):
        return "first-years"
    months = rules.number("bureau.dismissal.not_in_last_months")
    if bureau.end and day > _months_later(bureau.end, -months):
        return "last-months"
    return None


def _months_later(day: date, months: int) -> date:
    """Return the same day some months later or earlier, else the last one of a month that is too short."""
    years, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    following = date(years + (month + 1) // _MONTHS, (month + 1) % _MONTHS + 1, 1)
    length = full_days_between(date(years, month + 1, 1), following) + 1
    return date(years, month + 1, min(day.day, length))
