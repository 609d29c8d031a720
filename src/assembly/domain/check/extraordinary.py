"""Checks of extraordinary sessions: who asked, when, for how long, and what was not to be opened again (art. 12)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.check.session import longer_than
from assembly.domain.member import members_in_office
from assembly.domain.quorum import needed_for
from assembly.domain.text import fold


def request_missing(case: CaseFile) -> Iterator[Found]:
    """Look for an extraordinary session of which nobody knows who asked for it."""
    if case.session.kind == "extraordinary" and case.session.request is None:
        yield Found({})


def too_few_asked(case: CaseFile) -> Iterator[Found]:
    """Look for a request by fewer members than may make one."""
    request = case.session.request
    if request is None or request.by != "members":
        return
    in_office = _in_office(case, request.on)
    needed = needed_for(case.rules.choice("session.extraordinary.members"), in_office)
    if in_office and (request.members or 0) < needed:
        yield Found({"members": request.members or 0, "needed": needed, "in_office": in_office})


def _in_office(case: CaseFile, day: date) -> int:
    if case.dossier.openings:
        return len(case.dossier.openings[0].elected)
    return len(members_in_office(case.members, day))


def too_late_after_request(case: CaseFile) -> Iterator[Found]:
    """Look for an extraordinary session that meets later after its request than it may."""
    request, day = case.session.request, case.opened_or_convened
    limit = case.rules.number("session.extraordinary.within_days")
    if request and day and (day - request.on).days > limit:
        yield Found({"asked": request.on, "day": day, "days": (day - request.on).days, "limit": limit})


def too_long(case: CaseFile) -> Iterator[Found]:
    """Look for an extraordinary session that lasted more days than it may."""
    if case.session.kind == "extraordinary":
        yield from longer_than(case, case.rules.number("session.extraordinary.max_days"))


def reopens_a_decision(case: CaseFile) -> Iterator[Found]:
    """Look for an item of an extraordinary session that bears the title of a decision taken before it."""
    if case.session.kind != "extraordinary":
        return
    earlier = {
        fold(decision.title): (decision.number, dossier.session.id)
        for dossier in (*case.year, *case.previous)
        for decision in dossier.decisions
        if decision.cancelled_by is None and _before(dossier.session.closed, case)
    }
    for item in case.dossier.items:
        number, session = earlier.get(fold(item.title), ("", ""))
        if number:
            facts = {"item": item.number, "decision": number, "session": session}
            yield Found(facts, about=f"item:{item.number}")


def _before(closed: datetime | None, case: CaseFile) -> bool:
    day = case.opened_or_convened
    return closed is not None and (day is None or closed.date() <= day)


CHECKS = (
    Check("request-missing", "irregular", "session.extraordinary.members", request_missing),
    Check("request-short", "irregular", "session.extraordinary.members", too_few_asked),
    Check("request-late", "irregular", "session.extraordinary.within_days", too_late_after_request),
    Check("extraordinary-too-long", "irregular", "session.extraordinary.max_days", too_long),
    Check("decision-reopened", "irregular", "session.extraordinary.no_reopening", reopens_a_decision),
)
