"""Who presides over an election and who writes, and the quorum of a bureau's (art. 19)."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from assembly.actions.ballots import entitled_at
from assembly.actions.books import OpenSession
from assembly.actions.offices import opening_at
from assembly.actions.opening import oldest_and_youngest
from assembly.domain.election import ElectionQuorum, organ_of
from assembly.domain.rounds import bureau_quorum
from assembly.domain.session import Opening, Sitting
from assembly.errors import Refused


class Presiding(NamedTuple):
    """Who presides and who writes, where it was said."""

    chair: int | None = None
    writer: int | None = None


def who_presides(
    desk: OpenSession, sitting: Sitting, opening: Opening, post: str, at: datetime, told: Presiding
) -> tuple[int, int]:
    """Return who presides and who writes: as said, else the oldest and the youngest present for the bureau.

    A bureau's further posts keep who presided over the first one. Other posts have the sitting's chair and secretary.
    Refused: somebody not in the hall; birth dates that nobody recorded.
    """
    present = entitled_at(desk, sitting, opening, at)
    _refuse_outside(told, present, at)
    if organ_of(post) != "bureau":
        return told.chair or sitting.presiding.member, told.writer or sitting.writing.member
    if told.chair and told.writer:
        return told.chair, told.writer
    mend = f"assembly elect {post} … --chair MEMBER --writer MEMBER"
    earlier = _of_the_first_post(desk, sitting)
    oldest, youngest = earlier or oldest_and_youngest(desk.store, opening, present, mend=mend)
    return told.chair or oldest, told.writer or youngest


def _refuse_outside(told: Presiding, present: tuple[int, ...], at: datetime) -> None:
    for number in told:
        if number is not None and number not in present:
            raise Refused(
                "member-not-present",
                member=number,
                at=at.strftime("%H:%M"),
                mend=f"assembly attend {number} --arrived",
            )


def _of_the_first_post(desk: OpenSession, sitting: Sitting) -> tuple[int, int] | None:
    """Return who presided over the first election of the bureau at a sitting and who wrote, if there was one."""
    for election in desk.book.elections.all():
        if election.sitting == sitting.number and election.rounds and organ_of(election.post) == "bureau":
            return election.chair, election.writer
    return None


def quorum_at(desk: OpenSession, sitting: Sitting, opening: Opening, at: datetime) -> ElectionQuorum:
    """Return the quorum of a bureau's election at an hour: who signed or joined by then counts, though gone since."""
    in_office = {entry.number for entry in opening_at(desk, opening, at).elected}
    joined = {m.member for m in desk.movements_of(sitting) if m.direction == "arrival" and m.at <= at}
    attended = in_office & ({*sitting.attendance.present} | joined)
    missed = {e.sitting for e in desk.book.elections.all() if e.put_off}
    earlier = tuple(
        each
        for each in desk.book.sittings.all()
        if each.number < sitting.number and (each.failed or each.number in missed)
    )
    return bureau_quorum(len(in_office), len(attended), earlier, sitting, opening.rules)
