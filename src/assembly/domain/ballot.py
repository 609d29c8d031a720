"""Ballots: one vote event, its counts and its verdict, frozen together."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, get_args

from assembly.domain.majority import Side, Tally, Verdict
from assembly.domain.record import Record
from assembly.errors import Refused

SubjectKind = Literal["item", "proposal", "amendment"]
Method = Literal["show-of-hands", "roll-call", "secret"]
METHODS: tuple[Method, ...] = get_args(Method)
Choice = Literal["for", "against", "abstain"]


class Subject(Record, frozen=True, kw_only=True):
    """What is voted on, by kind and number."""

    kind: SubjectKind
    number: int


class Vote(Record, frozen=True, kw_only=True):
    """One member's vote (صوت)."""

    member: int
    choice: Choice


class Ballot(Record, frozen=True, kw_only=True):
    """A vote event (عملية التصويت), never edited: a recount is a further ballot that supersedes it.

    `entitled` are the elected members present at its hour; `votes` is empty when only counts were taken, and always
    for a secret ballot; `chair_side` is the side of the chair's vote when it had to be known.
    """

    number: int
    sitting: int
    subject: Subject
    at: datetime
    method: Method
    secret_ground: str | None = None
    entitled: tuple[int, ...]
    tally: Tally
    votes: tuple[Vote, ...] = ()
    chair: int
    chair_side: Side | None = None
    verdict: Verdict
    supersedes: int | None = None
    superseded_by: int | None = None


def tally_from_counts(in_favour: int, against: int, abstain: int, entitled: int) -> Tally:
    """Return the counts of a ballot; whoever is present and not counted did not vote (never an abstention).

    Refused: negative counts, more votes than voters present.
    """
    counted = in_favour + against + abstain
    if min(in_favour, against, abstain) < 0:
        raise Refused("tally-negative", mend="assembly vote --help")
    if counted > entitled:
        raise Refused("tally-too-many", counted=counted, present=entitled, mend="assembly show sitting")
    return Tally(in_favour=in_favour, against=against, abstain=abstain, not_voting=entitled - counted)


def tally_from_votes(votes: tuple[Vote, ...], entitled: int) -> Tally:
    """Return the counts of named votes.

    Refused: a member who votes twice, more votes than voters present.
    """
    voters = [vote.member for vote in votes]
    twice = next((member for member in voters if voters.count(member) > 1), None)
    if twice is not None:
        raise Refused("vote-twice", member=twice, mend="assembly vote --help")
    return tally_from_counts(
        sum(vote.choice == "for" for vote in votes),
        sum(vote.choice == "against" for vote in votes),
        sum(vote.choice == "abstain" for vote in votes),
        entitled,
    )


def side_of(member: int, votes: tuple[Vote, ...]) -> Side:
    """Return the side a member took in named votes."""
    return next((vote.choice for vote in votes if vote.member == member), "none")
