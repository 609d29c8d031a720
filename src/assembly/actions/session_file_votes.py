"""Elections and special votes as a person writes them into a session's file: what follows from the votes may be left out."""

from __future__ import annotations

from datetime import date, datetime

from assembly.domain.ballot import Choice, Method, Vote
from assembly.domain.election import ElectionQuorum, NamedChoice, Obtained, RoundVerdict
from assembly.domain.majority import Side, Tally, Verdict
from assembly.domain.record import Record
from assembly.domain.special_vote import Misconduct


class RoundLine(Record, frozen=True, kw_only=True):
    """A round: the votes of each candidate and the blank ones, or each voter's choice."""

    number: int | None = None
    at: datetime | None = None
    entitled: tuple[int, ...] | None = None
    obtained: tuple[Obtained, ...] = ()
    blank: int = 0
    not_voting: int | None = None
    named: tuple[NamedChoice, ...] = ()
    verdict: RoundVerdict | None = None


class LotLine(Record, frozen=True, kw_only=True):
    """A lot, and whom it drew."""

    at: datetime | None = None
    among: tuple[int, ...] = ()
    drawn: int


class ElectionLine(Record, frozen=True, kw_only=True):
    """An election with its rounds, or put off."""

    number: int | None = None
    sitting: int = 1
    item: int | None = None
    post: str
    of: str | None = None
    at: datetime | None = None
    method: Method | None = None
    candidates: tuple[int, ...] = ()
    chair: int | None = None
    writer: int | None = None
    quorum: ElectionQuorum | None = None
    rounds: tuple[RoundLine, ...] = ()
    lot: LotLine | None = None
    put_off: date | None = None


class VoteLine(Record, frozen=True, kw_only=True):
    """A vote: its tally, or named votes with `rest` for everybody present who is not named."""

    number: int | None = None
    sitting: int = 1
    at: datetime | None = None
    method: Method = "show-of-hands"
    entitled: tuple[int, ...] | None = None
    tally: Tally | None = None
    votes: tuple[Vote, ...] = ()
    rest: Choice | None = None
    chair: int | None = None
    chair_side: Side | None = None
    verdict: Verdict | None = None


class LeavingLine(VoteLine, frozen=True, kw_only=True):
    """A vote that puts a member out of the hall, by the movement it names when it was adopted."""

    member: int
    movement: int | None = None


class ExpulsionLine(LeavingLine, frozen=True, kw_only=True):
    """An expulsion."""

    misconduct: Misconduct


class BureauDismissalLine(VoteLine, frozen=True, kw_only=True):
    """A vote on dismissing the bureau."""

    item: int
    asked_by: tuple[int, ...]
    asked_on: date
    since: date | None = None
    until: date | None = None


class DismissalOpinionLine(VoteLine, frozen=True, kw_only=True):
    """An opinion on a member's dismissal."""

    item: int
    member: int
    heard: date
    reasons: str


class ResignationLine(LeavingLine, frozen=True, kw_only=True):
    """A resignation."""

    item: int
    sent: date
    registered: str
