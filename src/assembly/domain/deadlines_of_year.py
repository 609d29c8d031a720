"""What a year owes: its budget, the account of the year before, its ordinary sessions (art. 11, 43, 47)."""

from __future__ import annotations

from datetime import date

from assembly.domain.agenda import ItemKind
from assembly.domain.ballot import Ballot
from assembly.domain.calendar import next_session_month
from assembly.domain.deadline import Deadline, deadline
from assembly.domain.deadlines_of_session import held_on, last_of_month
from assembly.domain.dossier import Dossier
from assembly.domain.rules import RulesInForce


def budget(year: int, dossiers: tuple[Dossier, ...], rules: RulesInForce) -> Deadline:
    """Return the last day of the month whose session votes the next year's budget, and the day it was adopted."""
    due = last_of_month(year, rules.number("budget.month"))
    done = _voted(dossiers, "budget", year, adopted=True)
    return deadline(rules, "budget.month", "budget", subject=str(year + 1), due=due, done=done)


def account(year: int, dossiers: tuple[Dossier, ...], rules: RulesInForce) -> Deadline:
    """Return the last day on which the assembly studies the account of the year before, and the day it voted on it."""
    due = last_of_month(year, rules.number("account.within_months"))
    done = _voted(dossiers, "account", year, adopted=False)
    return deadline(rules, "account.within_months", "account", subject=str(year - 1), due=due, done=done)


def next_session(dossiers: tuple[Dossier, ...], rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day of the month of the ordinary session that follows the last one; nothing once it is begun."""
    ordinary = [d.session for d in dossiers if d.session.kind == "ordinary"]
    if not ordinary:
        return ()
    last = max(ordinary, key=lambda session: (session.year, session.month))
    month = next_session_month(last.year, last.month, rules.months())
    first = month.replace(month=rules.months_of(month.month)[0])
    due = last_of_month(month.year, month.month)
    name = f"{month.year:04d}-{month.month:02d}"
    return (deadline(rules, "session.months", "next-session", subject=name, due=due, first=first),)


def _voted(dossiers: tuple[Dossier, ...], kind: ItemKind, year: int, *, adopted: bool) -> date | None:
    """Return the first day of a year on which an item of a kind was voted on, or adopted."""
    days = []
    for dossier in dossiers:
        items = {item.number for item in dossier.items if item.kind == kind and held_on(dossier)}
        ballots = (ballot for ballot in dossier.ballots if ballot.subject.number in items)
        days += [ballot.at.date() for ballot in ballots if _counts(ballot, adopted=adopted)]
    return min((day for day in days if day.year == year), default=None)


def _counts(ballot: Ballot, *, adopted: bool) -> bool:
    """Tell whether a ballot is a standing one on an item, and one that adopted it where that is asked."""
    stands = ballot.superseded_by is None and ballot.subject.kind == "item"
    return stands and (ballot.verdict.outcome == "adopted" or not adopted)
