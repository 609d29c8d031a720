"""Excuses: written to the president before a meeting, or put to the assembly after it (art. 16). Never why: that is private."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from assembly.domain.record import Record
from assembly.domain.session import Sitting


class Excuse(Record, frozen=True, kw_only=True):
    """A member's letter to the president, received before a sitting. Its text stays in the private part."""

    number: int
    sitting: int
    member: int
    received: date


class LateExcuse(Record, frozen=True, kw_only=True):
    """What a later ordinary session decided of reasons given after a meeting.

    `missed` is the session of that meeting, `meeting` the day of the sitting that was missed and `missed_sitting` its
    number. `received` is the day the reasons came, where it is known; `sitting` and `at` say when the decision was taken.
    """

    number: int
    sitting: int
    at: datetime
    member: int
    missed: str
    missed_sitting: int
    meeting: date
    accepted: bool
    received: date | None = None


def excused_for(sitting: int, excuses: Iterable[Excuse]) -> tuple[int, ...]:
    """Return who wrote before a sitting, in order."""
    return tuple(sorted({excuse.member for excuse in excuses if excuse.sitting == sitting}))


def accepted_later(session: str, sitting: int, decided: Iterable[LateExcuse]) -> frozenset[int]:
    """Return whose absence from a sitting the assembly excused afterwards: of several decisions the last one counts."""
    outcome: dict[int, bool] = {}
    for each in sorted(decided, key=lambda excuse: excuse.at):
        if (each.missed, each.missed_sitting) == (session, sitting):
            outcome[each.member] = each.accepted
    return frozenset(member for member, accepted in outcome.items() if accepted)


def stayed_away(sitting: Sitting, arrived: Iterable[int]) -> frozenset[int]:
    """Return who was absent without excuse when a sitting opened and never arrived in it."""
    return frozenset(sitting.attendance.absent) - frozenset(arrived)
