"""Checks of the sittings: the quorum, the hours, what was recorded outside them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from assembly.domain.check.case import Act, CaseFile, of_session
from assembly.domain.check.finding import Check, Found
from assembly.domain.quorum import Quorum, count
from assembly.domain.session import Sitting


def _recount(case: CaseFile, sitting: Sitting) -> Quorum | None:
    """Return the quorum as the signatures and the copied roll give it now."""
    opening = case.opening_of(sitting)
    if opening is None or not opening.elected:
        return None
    elected = {entry.number for entry in opening.elected}
    return count(
        len(elected), len(elected.intersection(sitting.attendance.present)), sitting.call, opening.rules
    )


def without_quorum(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting held on signatures that are fewer than the quorum."""
    for sitting in case.held:
        quorum = _recount(case, sitting) if sitting.counted_here else None
        if quorum and not quorum.reached:
            facts = {
                "sitting": sitting.number, "signatures": quorum.signatures, "needed": quorum.needed,
                "in_office": quorum.members_in_office,
            }  # fmt: skip
            yield Found(facts, about=f"sitting:{sitting.number}")


def work_after_failure(case: CaseFile) -> Iterator[Found]:
    """Look for what was deliberated in an opening that failed."""
    dossier = case.dossier
    for sitting in dossier.sittings:
        if sitting.failed:
            parts = (dossier.ballots, dossier.speeches, dossier.proposals, dossier.amendments)
            acts = sum(act.sitting == sitting.number for part in parts for act in part)
            if acts:
                yield Found({"sitting": sitting.number, "acts": acts}, about=f"sitting:{sitting.number}")


def quorum_figures(case: CaseFile) -> Iterator[Found]:
    """Look for a quorum whose recorded numbers are not those of the roll and the signatures."""
    for sitting in case.dossier.sittings:
        quorum, frozen = _recount(case, sitting) if sitting.counted_here else None, sitting.quorum
        if quorum and (quorum.members_in_office, quorum.signatures) != (
            frozen.members_in_office,
            frozen.signatures,
        ):
            facts = {
                "sitting": sitting.number, "in_office": frozen.members_in_office, "signatures": frozen.signatures,
                "counted_in_office": quorum.members_in_office, "counted": quorum.signatures,
            }  # fmt: skip
            yield Found(facts, about=f"sitting:{sitting.number}")


def quorum_not_carried(case: CaseFile) -> Iterator[Found]:
    """Look for a later sitting of a call with another quorum than its first: it is counted once."""
    for before, after in pairwise(case.dossier.sittings):
        if before.call == after.call and before.quorum != after.quorum:
            yield Found({"sitting": after.number, "first": before.number}, about=f"sitting:{after.number}")


def not_lifted(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting of an earlier day without the hour it was lifted."""
    for sitting in case.dossier.sittings:
        if sitting.closed is None and sitting.opened.date() < case.today:
            mend = of_session('assembly close-sitting --at "DAY HH:MM"', case)
            facts = {"sitting": sitting.number, "day": sitting.opened.date()}
            yield Found(facts, mend=mend, about=f"sitting:{sitting.number}")


def overlapping(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting opened before the one before it was lifted."""
    for before, after in pairwise(case.dossier.sittings):
        if after.opened < (before.closed or before.opened):
            facts = {
                "sitting": after.number,
                "opened": after.opened,
                "closed": before.closed or before.opened,
            }
            yield Found(facts, about=f"sitting:{after.number}")


def resumed_another_day(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting held on another day than the one announced."""
    for before, after in pairwise(case.dossier.sittings):
        if before.resumes and after.opened.date() != before.resumes:
            facts = {"sitting": after.number, "announced": before.resumes, "day": after.opened.date()}
            yield Found(facts, about=f"sitting:{after.number}")


def outside_hours(case: CaseFile) -> Iterator[Found]:
    """Look for speeches, proposals and movements outside the hours of their sitting, and in a sitting that is not there."""
    dossier = case.dossier
    parts: dict[str, tuple[Act, ...]] = {
        "speeches": dossier.speeches, "proposals": dossier.proposals, "amendments": dossier.amendments,
        "movements": dossier.movements,
    }  # fmt: skip
    for part, records in parts.items():
        for record in records:
            sitting = case.sitting(record.sitting)
            if sitting is None or not sitting.opened <= record.at <= (sitting.closed or record.at):
                facts = {"part": part, "number": record.number, "sitting": record.sitting, "at": record.at}
                yield Found(facts, about=f"{part}:{record.number}")


CHECKS = (
    Check("quorum-not-reached", "void", "quorum.first_call", without_quorum),
    Check("work-without-quorum", "void", "quorum.first_call", work_after_failure),
    Check("quorum-figures", "irregular", "quorum.first_call", quorum_figures),
    Check("quorum-counted-again", "irregular", "quorum.first_call", quorum_not_carried),
    Check("sitting-not-lifted", "missing", "minutes.each_sitting", not_lifted),
    Check("sittings-overlap", "irregular", "minutes.each_sitting", overlapping),
    Check("sitting-another-day", "advice", None, resumed_another_day),
    Check("hour-outside-sitting", "irregular", "minutes.each_sitting", outside_hours),
)
