"""Checks of who presided and who wrote (art. 8, 18, 28)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.member import VICE_PRESIDENTS
from assembly.domain.session import Opening, Seat, Sitting

_CHAIRS = ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)))
_WRITERS = ("secretary", "deputy-secretary")
_STATED = {"impediment", "refusal"}


def _passed_over(seat: Seat, posts: tuple[str, ...], sitting: Sitting, opening: Opening) -> Iterator[Found]:
    """Look for present holders of a post that comes before the one whose holder took the seat.

    The first holder may be present and not take it on a ground that is stated: an impediment, a refusal.
    """
    post = next((entry.post for entry in opening.roll if entry.number == seat.member), None)
    rank = posts.index(post) if post in posts else len(posts)
    for place, higher in enumerate(posts[:rank]):
        holder = opening.holder(higher)
        excused = place == 0 and seat.ground in _STATED
        if holder and holder.number in sitting.attendance.present and not excused:
            facts = {
                "sitting": sitting.number,
                "member": seat.member,
                "holder": holder.number,
                "post": higher,
            }
            yield Found(facts, about=f"sitting:{sitting.number}")
            return


def _seated(case: CaseFile) -> Iterator[tuple[Sitting, Opening]]:
    for sitting in case.dossier.sittings:
        opening = case.opening_of(sitting)
        if opening:
            yield sitting, opening


def chair_out_of_order(case: CaseFile) -> Iterator[Found]:
    """Look for a chair taken while somebody who comes before was present."""
    for sitting, opening in _seated(case):
        if sitting.chair:
            yield from _passed_over(sitting.chair, _CHAIRS, sitting, opening)


def writer_out_of_order(case: CaseFile) -> Iterator[Found]:
    """Look for minutes written by another while the secretary or the deputy was present, without a ground."""
    for sitting, opening in _seated(case):
        if sitting.secretary:
            yield from _passed_over(sitting.secretary, _WRITERS, sitting, opening)


def not_present(case: CaseFile) -> Iterator[Found]:
    """Look for who presides or writes without having signed the sheet."""
    for sitting in case.dossier.sittings:
        for role, seat in sitting.seats.items():
            if seat.member not in sitting.attendance.present:
                facts = {"sitting": sitting.number, "member": seat.member, "role": role}
                yield Found(facts, about=f"sitting:{sitting.number} {role}")


def associate_seated(case: CaseFile) -> Iterator[Found]:
    """Look for an associate who presides or writes."""
    for sitting, opening in _seated(case):
        for role, seat in sitting.seats.items():
            entry = opening.entry(seat.member)
            if entry and entry.kind == "associate":
                facts = {"sitting": sitting.number, "member": seat.member, "role": role}
                yield Found(facts, about=f"sitting:{sitting.number} {role}")


def one_for_both(case: CaseFile) -> Iterator[Found]:
    """Look for one member who presides and writes at once: two have to sign."""
    for sitting in case.dossier.sittings:
        if sitting.chair and sitting.secretary and sitting.chair.member == sitting.secretary.member:
            facts = {"sitting": sitting.number, "member": sitting.chair.member}
            yield Found(facts, about=f"sitting:{sitting.number}")


CHECKS = (
    Check("chair-out-of-order", "irregular", "chair.substitution", chair_out_of_order),
    Check("writer-out-of-order", "irregular", "minutes.signatories", writer_out_of_order),
    Check("seat-not-present", "irregular", "minutes.signatories", not_present),
    Check("seat-associate", "void", "associate.consultative", associate_seated),
    Check("seat-both", "irregular", "minutes.signatories", one_for_both),
)
