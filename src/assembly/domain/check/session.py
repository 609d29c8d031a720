"""Checks of a session as a whole: its month, its length, its ends."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from assembly.domain.check.case import CaseFile, of_session
from assembly.domain.check.finding import Check, Found

_YEAR = 12
_MOST_TOLD = 12


def outside_its_month(case: CaseFile) -> Iterator[Found]:
    """Look for an ordinary session opened, or convened, in another month than its own."""
    session, day = case.session, case.opened_or_convened
    if session.kind != "ordinary" or day is None:
        return
    if day.year != session.year or day.month not in case.rules.months_of(session.month):
        facts = {
            "month": session.month,
            "year": session.year,
            "day": day,
            "reason": session.late_reason or "–",
        }
        yield Found(facts, about=day.isoformat())


def not_a_month_of_the_law(case: CaseFile) -> Iterator[Found]:
    """Look for an ordinary session whose own month is none of the law's."""
    session, months = case.session, case.rules.months()
    if session.kind == "ordinary" and session.month not in months:
        yield Found(
            {"month": session.month, "months": months},
        )


def too_long(case: CaseFile) -> Iterator[Found]:
    """Look for an ordinary session that lasted more days than it may."""
    if case.session.kind == "ordinary":
        yield from longer_than(case, case.rules.number("session.ordinary.max_days"))


def longer_than(case: CaseFile, limit: int) -> Iterator[Found]:
    """Look for a session that lasted more than `limit` days, the first and the last one counted."""
    sittings = case.held
    if sittings:
        first, last = sittings[0].opened.date(), max(s.closed or s.opened for s in sittings).date()
        days = (last - first).days + 1
        if days > limit:
            yield Found({"days": days, "limit": limit, "first": first, "last": last})


def ordinary_session_missing(case: CaseFile) -> Iterator[Found]:
    """Look for ordinary sessions between the previous one recorded and this one that were never held."""
    if not case.previous or case.session.kind != "ordinary":
        return
    before, months = case.previous[0].session, case.rules.months()
    between = range(before.year * _YEAR + before.month, case.session.year * _YEAR + case.session.month - 1)
    missing = (f"{at // _YEAR}-{at % _YEAR + 1:02}" for at in between if at % _YEAR + 1 in months)
    for session in islice(missing, _MOST_TOLD):
        yield Found({"missing": session}, mend="assembly import-session FILE", about=session)


def not_closed(case: CaseFile) -> Iterator[Found]:
    """Look for a session whose last sitting was lifted for good on an earlier day, and that is not closed."""
    if case.session.closed is None and case.over:
        day = case.dossier.sittings[-1].opened.date()
        yield Found({"day": day}, mend=of_session("assembly close-session", case))


def not_held(case: CaseFile) -> Iterator[Found]:
    """Look for a day convened for that passed without an opening recorded."""
    for notice in case.session.convocations:
        opened = any(sitting.call == notice.call for sitting in case.dossier.sittings)
        if not opened and notice.meeting.date() < case.today and case.session.closed is None:
            facts = {"call": notice.call, "day": notice.meeting.date()}
            mend = of_session('assembly open-sitting --at "DAY HH:MM" --present NUMBERS', case)
            yield Found(facts, mend=mend, about=f"call:{notice.call}")


def not_resumed(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting announced at a lifting whose day passed."""
    last = case.dossier.sittings[-1] if case.dossier.sittings else None
    if last and last.resumes and last.resumes < case.today and case.session.closed is None:
        mend = of_session('assembly open-sitting --at "DAY HH:MM" --present NUMBERS', case)
        yield Found({"day": last.resumes}, mend=mend)


def telegram_not_recorded(case: CaseFile) -> Iterator[Found]:
    """Look for a closed session in which no telegram of loyalty was recorded."""
    if case.session.closed and case.held and case.session.telegram is None:
        yield Found({})


CHECKS = (
    Check("session-month", "irregular", "session.months", outside_its_month),
    Check("session-not-a-month", "irregular", "session.months", not_a_month_of_the_law),
    Check("session-too-long", "irregular", "session.ordinary.max_days", too_long),
    Check("session-skipped", "missing", "session.months", ordinary_session_missing),
    Check("session-not-closed", "missing", None, not_closed),
    Check("sitting-not-held", "missing", None, not_held),
    Check("sitting-not-resumed", "missing", None, not_resumed),
    Check("telegram-not-recorded", "advice", None, telegram_not_recorded),
)
