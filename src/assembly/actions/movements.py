"""Who comes and goes after the opening: arrivals and departures, and who may not come back."""

from __future__ import annotations

from datetime import datetime

from assembly.actions.books import OpenSession
from assembly.actions.pen import Pen
from assembly.actions.sitting_hours import refuse_outside_sitting
from assembly.domain.attendance import Direction, Movement, present_at
from assembly.domain.session import Opening, Sitting
from assembly.errors import NotFound, Refused


def attend(
    desk: OpenSession, pen: Pen, *, members: tuple[int, ...], direction: Direction, at: datetime
) -> tuple[Movement, ...]:
    """Record arrivals or departures. They never change the quorum (art. 14); they decide who may vote.

    Refused: an arrival of somebody inside, a departure of somebody who is not, an hour outside the sitting.
    """
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    inside = present_at(sitting.attendance.present, desk.movements_of(sitting), at)
    made = []
    for member in dict.fromkeys(members):
        if opening.entry(member) is None:
            raise NotFound("member-unknown", member=member, mend="assembly members")
        if direction == "arrival":
            _refuse_put_out(desk, opening, sitting, member)
        if (member in inside) == (direction == "arrival"):
            raise Refused(
                "member-already-in" if member in inside else "member-not-in",
                member=member,
                at=at.strftime("%H:%M"),
                mend="assembly show sittings",
            )
        movement = Movement(
            number=desk.book.movements.next_number(),
            sitting=sitting.number,
            member=member,
            direction=direction,
            at=at,
        )
        desk.book.movements.put(movement)
        made.append(movement)
    desk.did(f"attend {direction} {','.join(map(str, members))}")
    return tuple(made)


def _refuse_put_out(desk: OpenSession, opening: Opening, sitting: Sitting, member: int) -> None:
    """Refuse the return of a member whom the assembly expelled from this sitting, or who is a member no more."""
    rules = opening.rules
    for expulsion in desk.book.expulsions.all():
        if (expulsion.sitting, expulsion.member) == (sitting.number, member) and expulsion.movement:
            raise Refused(
                "member-expelled", member=member, sitting=sitting.number, mend="assembly open-sitting",
                article=rules.article("expulsion.majority"), law=rules.law,
            )  # fmt: skip
    for resignation in desk.book.resignations.all():
        if resignation.member == member and resignation.verdict.outcome == "adopted":
            raise Refused(
                "member-resigned", member=member, mend="assembly members",
                article=rules.article("resignation.accepted_by_assembly"), law=rules.law,
            )  # fmt: skip
