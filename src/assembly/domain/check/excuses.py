"""Checks of excuses: written before the meeting, or decided by the next ordinary session (art. 16)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found


def came_late(case: CaseFile) -> Iterator[Found]:
    """Look for a letter taken for an excuse though it came after the day of the sitting."""
    for excuse in case.dossier.excuses:
        sitting = case.sitting(excuse.sitting)
        if sitting and excuse.received > sitting.opened.date():
            facts = {"member": excuse.member, "sitting": excuse.sitting, "received": excuse.received}
            yield Found(facts, about=f"excuse:{excuse.number}")


def not_counted(case: CaseFile) -> Iterator[Found]:
    """Look for a member who wrote in time and stands among the absent without excuse."""
    for excuse in case.dossier.excuses:
        sitting = case.sitting(excuse.sitting)
        if (
            sitting
            and excuse.member in sitting.attendance.absent
            and excuse.received <= sitting.opened.date()
        ):
            facts = {"member": excuse.member, "sitting": excuse.sitting, "received": excuse.received}
            yield Found(facts, about=f"excuse:{excuse.number}")


def without_letter(case: CaseFile) -> Iterator[Found]:
    """Look for members counted as excused of whom no letter is recorded, where letters are."""
    for sitting in case.dossier.sittings if case.dossier.excuses else ():
        wrote = {excuse.member for excuse in case.dossier.excuses if excuse.sitting == sitting.number}
        members = tuple(sorted(set(sitting.attendance.excused) - wrote))
        if members:
            numbers = ",".join(map(str, members))
            yield Found(
                {"sitting": sitting.number, "members": members},
                about=f"sitting:{sitting.number} members:{numbers}",
            )


def decided_elsewhere(case: CaseFile) -> Iterator[Found]:
    """Look for reasons given after a meeting that another session decided than the next ordinary one."""
    before = case.previous[0].session.id if case.previous else None
    for excuse in case.dossier.late_excuses:
        follows = case.session.kind == "ordinary" and (before is None or excuse.missed >= before)
        if not follows:
            facts = {"member": excuse.member, "missed": excuse.missed}
            yield Found(facts, about=f"late-excuse:{excuse.number}")


CHECKS = (
    Check("excuse-late", "irregular", "excuse.before_meeting", came_late),
    Check("excuse-not-counted", "irregular", "excuse.before_meeting", not_counted),
    Check("excuse-not-recorded", "advice", "excuse.before_meeting", without_letter),
    Check("late-excuse-elsewhere", "irregular", "excuse.after_meeting", decided_elsewhere),
)
