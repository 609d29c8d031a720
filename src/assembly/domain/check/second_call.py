"""Checks of the second call: only after a first that failed, within its days, and never a third (art. 14)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.calendar import full_days_between
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.quorum import Call
from assembly.domain.session import Sitting

_SECOND: Call = 2


def _failed_first(case: CaseFile) -> Sitting | None:
    return next((s for s in case.dossier.sittings if s.failed and s.call != _SECOND), None)


def _second(case: CaseFile) -> Sitting | None:
    return next((s for s in case.dossier.sittings if s.call == _SECOND), None)


def too_late(case: CaseFile) -> Iterator[Found]:
    """Look for a second meeting held, or convened, later after the first than it may be."""
    limit = case.rules.number("second_call.within_days")
    first, second, notice = _failed_first(case), _second(case), case.session.convocation(_SECOND)
    at = second.opened if second else notice.meeting if notice else None
    if first and at and (at.date() - first.opened.date()).days > limit:
        days = (at.date() - first.opened.date()).days
        yield Found({"first": first.opened.date(), "day": at.date(), "days": days, "limit": limit})


def too_early(case: CaseFile) -> Iterator[Found]:
    """Look for a second meeting held before the full days that a book sets between it and the first."""
    limit = case.rules.number("second_call.full_days")
    first, second = _failed_first(case), _second(case)
    if first and second and second.number > first.number:
        days = full_days_between(first.opened.date(), second.opened.date())
        if days < limit:
            facts = {"first": first.opened.date(), "day": second.opened.date(), "days": days, "limit": limit}
            yield Found(facts)


def without_first(case: CaseFile) -> Iterator[Found]:
    """Look for a second call without the record of a first that failed."""
    second, first = _second(case), _failed_first(case)
    if second and (first is None or first.number > second.number):
        yield Found({"sitting": second.number, "day": second.opened.date()}, about=f"sitting:{second.number}")


def third(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting after a second call that failed."""
    failed = next((s for s in case.dossier.sittings if s.failed and s.call == _SECOND), None)
    for sitting in case.dossier.sittings:
        if failed and sitting.number > failed.number:
            yield Found(
                {"sitting": sitting.number, "day": sitting.opened.date()}, about=f"sitting:{sitting.number}"
            )


def to_convene(case: CaseFile) -> Iterator[Found]:
    """Look for a first call that failed and no second one convened; `left` are the days to send it, negative once past."""
    first = _failed_first(case)
    if first is None or _second(case) or case.session.convocation(_SECOND) or case.session.closed:
        return
    passed = full_days_between(first.opened.date(), case.today) + 1
    left = case.rules.number("second_call.within_days") - case.rules.notice(_SECOND) - 1 - passed
    facts = {
        "first": first.opened.date(),
        "limit": case.rules.number("second_call.within_days"),
        "left": max(left, 0),
    }
    yield Found(facts, mend='assembly convene --call 2 --sent DAY --meeting "DAY HH:MM"')


CHECKS = (
    Check("second-call-late", "void", "second_call.within_days", too_late),
    Check("second-call-early", "void", "second_call.full_days", too_early),
    Check("second-call-without-first", "void", "quorum.second_call", without_first),
    Check("third-call", "void", "quorum.second_call", third),
    Check("second-call-to-convene", "missing", "second_call.within_days", to_convene),
)
