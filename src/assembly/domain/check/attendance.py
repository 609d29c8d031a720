"""Checks of the attendance: the three groups, the arrivals and departures, and the presence frozen with each ballot."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found


def groups_unsound(case: CaseFile) -> Iterator[Found]:
    """Look for members in two of the groups, in none, or on no roll."""
    for sitting in case.dossier.sittings:
        opening = case.opening_of(sitting)
        groups = sitting.attendance
        listed = (*groups.present, *groups.excused, *groups.absent)
        known = {entry.number for entry in opening.roll} if opening else set(listed)
        wrong = {number for number in listed if listed.count(number) > 1} | (known ^ set(listed))
        if wrong:
            facts = {"sitting": sitting.number, "members": tuple(sorted(wrong))}
            yield Found(facts, about=f"sitting:{sitting.number}")


def movement_impossible(case: CaseFile) -> Iterator[Found]:
    """Look for an arrival of somebody inside, and a departure of somebody who is not."""
    for sitting in case.dossier.sittings:
        inside = set(sitting.attendance.present)
        for movement in sorted(case.movements_of(sitting.number), key=lambda m: (m.at, m.number)):
            if (movement.member in inside) == (movement.direction == "arrival"):
                facts = {
                    "movement": movement.number, "member": movement.member, "direction": movement.direction,
                    "at": movement.at,
                }  # fmt: skip
                yield Found(facts, about=f"movement:{movement.number}")
            (inside.add if movement.direction == "arrival" else inside.discard)(movement.member)


def presence_changed(case: CaseFile) -> Iterator[Found]:
    """Look for a ballot whose voters are not those in the hall at its hour, as the record stands now.

    Presence is frozen with the ballot: a movement entered later with an earlier hour shows here.
    """
    for ballot, sitting, opening in case.ballots():
        elected = {entry.number for entry in opening.elected}
        now, then = case.inside(sitting, ballot.at) & elected, set(ballot.entitled)
        if now != then:
            facts = {
                "ballot": ballot.number, "at": ballot.at, "counted": tuple(sorted(then - now)),
                "left_out": tuple(sorted(now - then)),
            }  # fmt: skip
            yield Found(facts, mend="assembly vote … --recount", about=f"ballot:{ballot.number}")


CHECKS = (
    Check("attendance-unsound", "irregular", "quorum.first_call", groups_unsound),
    Check("movement-impossible", "irregular", "quorum.first_call", movement_impossible),
    Check("presence-changed", "irregular", "majority.decision", presence_changed),
)
