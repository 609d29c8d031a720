"""Every date that the law sets from what is recorded: of one session, and across the latest ones."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.actions.approvals import roles_needed
from assembly.actions.minutes_approvals import decided_of
from assembly.domain import deadlines_of_letters as letters
from assembly.domain.authority_approval import ROLES, Role
from assembly.domain.deadline import Deadline, Reckoned, in_order, reckon
from assembly.domain.deadlines_of_session import meeting_day, of_session
from assembly.domain.deadlines_of_year import account, budget, next_session
from assembly.domain.dossier import Dossier
from assembly.domain.rules import RulesInForce
from assembly.store.books import CorrespondenceBook
from assembly.store.folder import Store


class Agenda(NamedTuple):
    """What a day brings: past its day, on its day, to come by day, and what waits without one."""

    overdue: tuple[Reckoned, ...]
    due: tuple[Reckoned, ...]
    next: tuple[Reckoned, ...]
    open: tuple[Reckoned, ...]


def deadlines_of(store: Store, session: str, today: date) -> tuple[Reckoned, ...]:
    """Return every deadline of a session as it stands on a day, in the order of the days."""
    dossier = store.dossier(session)
    year = int(session[:4])
    near = (*store.session_ids_of(year), *store.session_ids_of(year + 1))
    dossiers = tuple(map(store.dossier, near))
    found = _all_of(store, store.correspondence(), dossier, dossiers, today)
    return in_order(tuple(reckon(each, today) for each in found))


def agenda_of(store: Store, today: date) -> Agenda:
    """Return what is overdue, due and next, over the sessions of the two latest years and the year's own duties.

    What is done is left out; of a session that is closed, what could only be done before.
    """
    ids = store.session_ids()
    latest = int(ids[-1][:4]) if ids else today.year
    dossiers = tuple(map(store.dossier, (each for each in ids if int(each[:4]) >= latest - 1)))
    rules, book = store.rules_on(today), store.correspondence()
    found = [budget(today.year, dossiers, rules), account(today.year, dossiers, rules)]
    found += next_session(dossiers, rules)
    for dossier in dossiers:
        if dossier.session.closed:
            found += _after(store, book, dossier, dossiers)
        else:
            found += of_session(dossier, _rules(store, dossier, today))
    return _sorted(in_order(tuple(reckon(each, today) for each in found)))


def _sorted(reckoned: tuple[Reckoned, ...]) -> Agenda:
    return Agenda(
        overdue=tuple(r for r in reckoned if r.state == "overdue"),
        due=tuple(r for r in reckoned if r.state == "due" and r.days == 0),
        next=tuple(r for r in reckoned if r.state == "due" and r.days),
        open=tuple(r for r in reckoned if r.state == "open"),
    )


def _all_of(
    store: Store, book: CorrespondenceBook, dossier: Dossier, dossiers: tuple[Dossier, ...], today: date
) -> tuple[Deadline, ...]:
    return (*of_session(dossier, _rules(store, dossier, today)), *_after(store, book, dossier, dossiers))


def _after(
    store: Store, book: CorrespondenceBook, dossier: Dossier, dossiers: tuple[Dossier, ...]
) -> tuple[Deadline, ...]:
    if not dossier.openings:
        return ()
    rules = dossier.openings[-1].rules
    return (
        *letters.posting(dossier, book.postings.all(), rules),
        *letters.signing(dossier, book.signatures.all(), rules),
        *letters.sending(dossier, book.sendings.all(), rules),
        *letters.approvals(dossier, book.approvals.all(), _roles(store, dossier), rules),
        *letters.answers(dossier),
        *letters.approval_of_minutes(dossier, _approved_on(dossier.session.id, dossiers)),
    )


def _roles(store: Store, dossier: Dossier) -> tuple[Role, ...]:
    return roles_needed(store, dossier, dossier.decisions[0]) if dossier.decisions else ROLES


def _rules(store: Store, dossier: Dossier, today: date) -> RulesInForce:
    """Return the rules a session is held under: those it copied, else those of the day it is planned for."""
    if dossier.openings:
        return dossier.openings[-1].rules
    return store.rules_on(meeting_day(dossier) or today)


def _approved_on(session: str, dossiers: tuple[Dossier, ...]) -> date | None:
    decided = decided_of(session, dossiers)
    if not decided.approved:
        return None
    later = next(dossier for dossier in dossiers if dossier.session.id == decided.decided_in)
    items = {item.number for item in later.items if item.about_session == session}
    days = [
        b.at.date()
        for b in later.ballots
        if b.superseded_by is None and b.subject.kind == "item" and b.subject.number in items
    ]
    return max(days, default=None)
