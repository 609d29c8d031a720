"""What every special vote has in common: how it was cast, who was entitled, its counts, and the refusals before it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from assembly.actions.agenda import open_item
from assembly.actions.ballots import (
    Counts,
    NamedVotes,
    count_cast,
    entitled_at,
    side_of_chair,
    side_unknown,
)
from assembly.actions.books import OpenSession
from assembly.actions.pen import Pen
from assembly.actions.sitting_hours import refuse_outside_sitting
from assembly.domain.attendance import Movement
from assembly.domain.ballot import Method, Vote
from assembly.domain.majority import Side, Tally, Verdict, decide
from assembly.domain.session import Opening, RollEntry, Sitting
from assembly.errors import NotFound, Refused


class Voted(NamedTuple):
    """A special vote as it was cast: the counts or the names, when, how, and the chair's side on a tie by counts."""

    cast: Counts | NamedVotes
    at: datetime
    method: Method = "show-of-hands"
    chair_side: Side | None = None


class Floor(NamedTuple):
    """The sitting going on, what was copied at its opening, and who may vote at the hour."""

    sitting: Sitting
    opening: Opening
    entitled: tuple[int, ...]


class Counted(NamedTuple):
    """The named votes if there are any, the counts, and the chair's side as far as it is known."""

    votes: tuple[Vote, ...]
    tally: Tally
    side: Side | None


def floor_at(desk: OpenSession, pen: Pen, at: datetime) -> Floor:
    """Return the sitting at an hour. Refused: none is going on, an hour outside it."""
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    return Floor(sitting, opening, entitled_at(desk, sitting, opening, at))


def counted(floor: Floor, voted: Voted, *, mend: str) -> Counted:
    """Return the counts of a vote. Refused as a ballot is: too many votes, a voter who is none, a side that cannot be."""
    votes, tally = count_cast(voted.cast, floor.entitled, floor.opening)
    side = side_of_chair(floor.sitting, votes, tally, voted.chair_side, floor.entitled, mend=mend)
    return Counted(votes, tally, side)


def by_majority(floor: Floor, count: Counted, *, mend: str) -> Verdict:
    """Return the verdict by the majority of a decision; a tie whose side is not known is refused, never guessed."""
    if count.tally.tied and count.side is None:
        raise side_unknown(count.tally, floor.opening, mend=mend)
    return decide(count.tally, count.side, floor.opening.rules)


def facts_of(floor: Floor, voted: Voted, count: Counted, verdict: Verdict) -> dict[str, Any]:
    """Return the fields that every special vote holds, but for its number."""
    return {
        "sitting": floor.sitting.number,
        "at": voted.at,
        "method": voted.method,
        "entitled": floor.entitled,
        "tally": count.tally,
        "votes": count.votes,
        "chair": floor.sitting.presiding.member,
        "chair_side": count.side,
        "verdict": verdict,
    }


def departure(desk: OpenSession, floor: Floor, member: int, at: datetime) -> int:
    """Record that a vote put a member out of the hall; return the movement's number."""
    movement = Movement(
        number=desk.book.movements.next_number(),
        sitting=floor.sitting.number,
        member=member,
        direction="departure",
        at=at,
    )
    desk.book.movements.put(movement)
    return movement.number


def refuse_voted(desk: OpenSession, item: int) -> None:
    """Refuse an item that is settled: put off, withdrawn, voted on, or decided by a special vote already."""
    open_item(desk, item)
    standing = desk.book.dossier().item_votes_on(item)
    if standing:
        raise Refused(
            "voted-already", subject=f"item {item}", ballot=standing[-1].number, mend="assembly undo"
        )


def member_of(opening: Opening, number: int) -> RollEntry:
    """Return a member on the roll; `NotFound` otherwise."""
    entry = opening.entry(number)
    if entry is None:
        raise NotFound("member-unknown", member=number, mend="assembly members")
    return entry


def refuse_future(day: date, sitting: Sitting, option: str) -> None:
    """Refuse a day after the sitting's."""
    if day > sitting.opened.date():
        raise Refused("day-in-future", day=day.isoformat(), mend=f"{option} DAY")
