"""The movements, elections and special votes of an imported session, played again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol, TypeVar

from assembly.actions.ballots import Counts, NamedVotes
from assembly.actions.books import OpenSession
from assembly.actions.elections import CountedRound, NamedRound, draw, elect, put_off_election
from assembly.actions.movements import attend
from assembly.actions.pen import Pen
from assembly.actions.presiding import Presiding
from assembly.actions.session_file import SessionFile
from assembly.actions.session_file_votes import (
    BureauDismissalLine,
    DismissalOpinionLine,
    ElectionLine,
    ExpulsionLine,
    LeavingLine,
    ResignationLine,
    RoundLine,
    VoteLine,
)
from assembly.actions.special_counts import Voted
from assembly.actions.special_votes import dismiss_bureau, expel, give_opinion, resign
from assembly.domain.member import Term
from assembly.errors import BadInput


class _OfSitting(Protocol):
    @property
    def sitting(self) -> int: ...


OfSitting = TypeVar("OfSitting", bound=_OfSitting)


def play_movements(desk: OpenSession, pen: Pen, file: SessionFile, number: int, opened: datetime) -> None:
    """Play a sitting's arrivals and departures, its expulsions and resignations.

    A departure that one of these made is made by it again, those of its kind before it first: so each keeps its number.
    """
    lines: tuple[tuple[LeavingLine, ...], ...] = (file.expulsions, file.resignations)
    waiting = [at_sitting(kind, number) for kind in lines]
    for place, movement in enumerate(file.movements, start=1):
        if movement.sitting == number:
            made = _made_by_vote(waiting, movement.number or place)
            for line in made:
                _play_special(desk, pen, line, opened)
            if not made:
                attend(desk, pen, members=(movement.member,), direction=movement.direction, at=movement.at)
    for line in (line for kind in waiting for line in kind):
        _play_special(desk, pen, line, opened)


def _made_by_vote(waiting: list[list[LeavingLine]], movement: int) -> list[LeavingLine]:
    """Take out of what waits the vote that made a movement, those of its kind before it first; nothing when none made it."""
    for kind in waiting:
        made = [place for place, line in enumerate(kind, start=1) if line.movement == movement]
        if made:
            taken, kind[:] = kind[: made[0]], kind[made[0] :]
            return taken
    return []


def at_sitting(lines: Iterable[OfSitting], number: int) -> list[OfSitting]:
    """Return the lines of a file that belong to one sitting."""
    return [line for line in lines if line.sitting == number]


def play_elections(desk: OpenSession, pen: Pen, file: SessionFile, number: int, opened: datetime) -> None:
    """Play a sitting's elections, its votes on dismissing the bureau, and its opinions on a dismissal."""
    for election in at_sitting(file.elections, number):
        _play_election(desk, pen, election, opened)
    special: tuple[VoteLine, ...] = (*file.bureau_dismissals, *file.dismissal_opinions)
    for line in at_sitting(special, number):
        _play_special(desk, pen, line, opened)


def cast_of(line: VoteLine) -> Counts | NamedVotes:
    """Return how a vote of the file was cast; `BadInput` when it says neither counts nor names."""
    if line.votes or line.rest:
        by_choice = {
            c: tuple(v.member for v in line.votes if v.choice == c) for c in ("for", "against", "abstain")
        }
        return NamedVotes(by_choice["for"], by_choice["against"], by_choice["abstain"], rest=line.rest)
    if line.tally is None:
        raise BadInput("session-file", path="ballots", reason="neither tally nor votes")
    return Counts(line.tally.in_favour, line.tally.against, line.tally.abstain)


def _play_election(desk: OpenSession, pen: Pen, line: ElectionLine, opened: datetime) -> None:
    at = line.at or opened
    if line.put_off:
        put_off_election(desk, pen, post=line.post, item=line.item, to=line.put_off, at=at)
        return
    for each in line.rounds:
        elect(
            desk, pen, post=line.post, of=line.of, item=line.item, candidates=_candidates(line, each), cast=_round(each),
            at=each.at or at, told=Presiding(line.chair, line.writer),
        )  # fmt: skip
    if line.lot:
        draw(desk, pen, post=line.post, of=line.of, drawn=line.lot.drawn, at=line.lot.at or at)


def _candidates(line: ElectionLine, each: RoundLine) -> tuple[int, ...]:
    if each.obtained:
        return tuple(obtained.member for obtained in each.obtained)
    return line.candidates


def _round(line: RoundLine) -> CountedRound | NamedRound:
    if not line.named:
        return CountedRound(tuple((each.member, each.votes) for each in line.obtained), line.blank)
    by_candidate: dict[int, list[int]] = {}
    for choice in line.named:
        if choice.candidate is not None:
            by_candidate.setdefault(choice.candidate, []).append(choice.member)
    return NamedRound(
        tuple((candidate, tuple(voters)) for candidate, voters in by_candidate.items()),
        tuple(choice.member for choice in line.named if choice.candidate is None),
    )


def _play_special(desk: OpenSession, pen: Pen, line: VoteLine, opened: datetime) -> None:
    voted = Voted(cast_of(line), line.at or opened, line.method, line.chair_side)
    match line:
        case ExpulsionLine():
            expel(desk, pen, member=line.member, misconduct=line.misconduct, warned=True, voted=voted)
        case BureauDismissalLine():
            term = Term(start=line.since, end=line.until) if line.since else None
            dismiss_bureau(
                desk, pen, item=line.item, asked_by=line.asked_by, asked_on=line.asked_on, voted=voted, term=term
            )  # fmt: skip
        case DismissalOpinionLine():
            give_opinion(
                desk, pen, item=line.item, member=line.member, heard=line.heard, reasons=line.reasons, voted=voted
            )  # fmt: skip
        case ResignationLine():
            resign(
                desk, pen, item=line.item, member=line.member, sent=line.sent, registered=line.registered, voted=voted
            )  # fmt: skip
