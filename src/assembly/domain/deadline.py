"""A date the law sets, or one that was asked for; and how it stands on a day: done, due, overdue, passed, open."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce

State = Literal["done", "due", "overdue", "passed", "open"]


class Deadline(Record, frozen=True, kw_only=True):
    """What is to be done, and by when.

    `due` is the last day, missing where the law sets none; `first` the first day on which it can be done, where there is
    one; `since` the day from which it waits. `done` is the day it was done. `window` marks a day that binds others: past
    it nothing is overdue. `subject` is what it is about: a decision's number, a recommendation, a sitting.
    """

    code: str
    session: str | None = None
    subject: str | None = None
    due: date | None = None
    first: date | None = None
    since: date | None = None
    done: date | None = None
    article: str | None = None
    law: str | None = None
    window: bool = False


class Reckoned(Record, frozen=True, kw_only=True):
    """A deadline as it stands on a day.

    `days`: to go when `due` (0 is today), past it when `overdue` or `passed`, late when `done` (0 is in time), waited so
    far when `open` (None when it is not known since when).
    """

    deadline: Deadline
    state: State
    days: int | None


def deadline(rules: RulesInForce, rule: str, code: str, **facts: Any) -> Deadline:  # noqa: ANN401  its fields
    """Return a deadline that rests on a rule: its article and its law."""
    return Deadline(code=code, article=rules.article(rule), law=rules.law, **facts)


def reckon(deadline: Deadline, today: date) -> Reckoned:
    """Return how a deadline stands on a day. The last day is still in time."""
    due, done = deadline.due, deadline.done
    if done is not None:
        return Reckoned(deadline=deadline, state="done", days=max((done - due).days, 0) if due else 0)
    if due is None:
        waited = (today - deadline.since).days if deadline.since else None
        return Reckoned(deadline=deadline, state="open", days=waited)
    left = (due - today).days
    if left >= 0:
        return Reckoned(deadline=deadline, state="due", days=left)
    return Reckoned(deadline=deadline, state="passed" if deadline.window else "overdue", days=-left)


def in_order(reckoned: tuple[Reckoned, ...]) -> tuple[Reckoned, ...]:
    """Return deadlines by their days, those without one last."""
    return tuple(sorted(reckoned, key=lambda r: (r.deadline.due or date.max, r.deadline.code)))
