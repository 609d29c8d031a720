"""Checks of members' absences over several ordinary sessions (art. 16, 33)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile, held
from assembly.domain.check.finding import Check, Found
from assembly.domain.dossier import Dossier
from assembly.domain.excuse import LateExcuse, accepted_later


def missed_without_reason(dossier: Dossier, decided: tuple[LateExcuse, ...] = ()) -> frozenset[int]:
    """Return the elected members who came to none of a session's sittings, and were excused at none, before or after."""
    elected = {entry.number for opening in dossier.openings for entry in opening.elected}
    came: set[int] = {movement.member for movement in dossier.movements}
    for sitting in dossier.sittings:
        came.update(sitting.attendance.present, sitting.attendance.excused)
        came |= accepted_later(dossier.session.id, sitting.number, decided)
    return frozenset(elected - came) if held(dossier) else frozenset()


def absent_in_a_row(case: CaseFile) -> Iterator[Found]:
    """Look for members absent from as many ordinary sessions in a row as may lead to a dismissal, which is never automatic."""
    needed = case.rules.number("absence.consecutive_sessions")
    row = (case.dossier, *case.previous[: max(needed - 1, 0)])
    if case.session.kind != "ordinary" or len(row) < needed or not case.over:
        return
    decided = tuple(excuse for dossier in case.known for excuse in dossier.late_excuses)
    members = frozenset.intersection(*(missed_without_reason(dossier, decided) for dossier in row))
    sessions = tuple(dossier.session.id for dossier in reversed(row))
    for member in sorted(members):
        yield Found({"member": member, "sessions": sessions}, about=f"member:{member}")


CHECKS = (Check("member-absent-in-a-row", "advice", "absence.consecutive_sessions", absent_in_a_row),)
