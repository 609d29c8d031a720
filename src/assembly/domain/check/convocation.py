"""Checks of the notice sent to the members, for both calls (art. 11, 14)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assembly.domain.calendar import full_days_between
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.session import Sitting


def first_sittings(case: CaseFile) -> dict[int, Sitting]:
    """Return the first sitting of each call."""
    first: dict[int, Sitting] = {}
    for sitting in case.dossier.sittings:
        first.setdefault(sitting.call, sitting)
    return first


def not_convened(case: CaseFile) -> Iterator[Found]:
    """Look for a call that was opened and of which no convocation is recorded."""
    for call, sitting in first_sittings(case).items():
        if case.session.convocation(sitting.call) is None:
            mend = f'assembly convene --call {call} --sent DAY --meeting "DAY HH:MM"'
            yield Found({"call": call, "day": sitting.opened.date()}, mend=mend, about=f"call:{call}")


def notice_short(case: CaseFile) -> Iterator[Found]:
    """Look for a notice with fewer full days than the law asks for, both ends left out."""
    for notice in case.session.convocations:
        limit = case.rules.notice(notice.call)
        days = full_days_between(notice.sent, notice.meeting.date())
        if days < limit:
            facts = {
                "call": notice.call,
                "days": max(days, 0),
                "limit": limit,
                "sent": notice.sent,
                "meeting": notice.meeting,
            }
            yield Found(facts, about=f"call:{notice.call}")


def too_late_to_convene(case: CaseFile) -> Iterator[Found]:
    """Look for a day planned that no convocation sent today would leave the full days before."""
    limit = case.rules.number("notice.full_days")
    planned = case.session.planned
    if planned is None or case.session.convocations or case.dossier.sittings:
        return
    days = full_days_between(case.today, planned.date())
    if days < limit:
        facts = {"day": planned.date(), "days": max(days, 0), "limit": limit}
        yield Found(
            facts, mend='assembly convene --sent DAY --meeting "DAY HH:MM"', about=planned.date().isoformat()
        )


def another_day(case: CaseFile) -> Iterator[Found]:
    """Look for a call opened on another day than the members were convened for."""
    for call, (meeting, opened) in _days(case).items():
        if meeting != opened:
            yield Found({"call": call, "meeting": meeting, "day": opened}, about=f"call:{call}")


def _days(case: CaseFile) -> dict[int, tuple[date, date]]:
    notices = {call: case.session.convocation(sitting.call) for call, sitting in first_sittings(case).items()}
    sittings = first_sittings(case)
    return {
        call: (notice.meeting.date(), sittings[call].opened.date())
        for call, notice in notices.items()
        if notice
    }


def opened_early(case: CaseFile) -> Iterator[Found]:
    """Look for a call opened before the hour the members were convened for."""
    for call, sitting in first_sittings(case).items():
        notice = case.session.convocation(sitting.call)
        if notice and notice.meeting.date() == sitting.opened.date() and sitting.opened < notice.meeting:
            facts = {"call": call, "meeting": notice.meeting, "opened": sitting.opened}
            yield Found(facts, about=f"call:{call}")


def without_agenda(case: CaseFile) -> Iterator[Found]:
    """Look for a convocation sent while the agenda had no item."""
    if case.session.convocations and not case.dossier.items:
        yield Found({}, mend='assembly add-item KIND "…"')


CHECKS = (
    Check("convocation-missing", "irregular", "notice.full_days", not_convened),
    Check("notice-short", "irregular", "notice.full_days", notice_short),
    Check("notice-impossible", "missing", "notice.full_days", too_late_to_convene),
    Check("meeting-another-day", "irregular", "notice.full_days", another_day),
    Check("meeting-opened-early", "irregular", "notice.full_days", opened_early),
    Check("convocation-without-agenda", "irregular", "notice.full_days", without_agenda),
)
