"""Elections: one vote for each post, in two rounds and a lot (law 18-09, art. 19 and 29)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from assembly.domain.ballot import Method
from assembly.domain.member import POSTS
from assembly.domain.record import Record

Organ = Literal["bureau", "committee", "representative"]
RoundReason = Literal["majority", "no-majority", "relative-majority", "tie", "no-votes"]
QuorumReason = Literal["reached", "not-reached", "second-meeting-any-number"]

COMMITTEE_POSTS = ("committee-chair", "committee-deputy")
REPRESENTATIVE = "representative"
ELECTED_POSTS = (*POSTS, *COMMITTEE_POSTS, REPRESENTATIVE)


class Obtained(Record, frozen=True, kw_only=True):
    """The votes that a candidate obtained in a round."""

    member: int
    votes: int


class NamedChoice(Record, frozen=True, kw_only=True):
    """One member's public vote: for which candidate, or for nobody."""

    member: int
    candidate: int | None = None


class RoundVerdict(Record, frozen=True, kw_only=True):
    """How a round came out: who won if anybody, why, and what it was measured by.

    `level` are the candidates with the most votes when there are several of them. `needed` of `base_count`: in the first
    round its majority, in the second the votes of who comes first. `ground` is set when the chamber overrides the rule.
    """

    winner: int | None = None
    reason: RoundReason
    level: tuple[int, ...] = ()
    base: str
    base_count: int
    needed: int
    article: str
    ground: str | None = None


class Round(Record, frozen=True, kw_only=True):
    """A round (دور): who could vote, what each candidate obtained, and its verdict, frozen together.

    `blank` counts those who chose nobody: abstentions in a public vote, blank and spoiled papers in a secret one.
    `named` is empty when only counts were taken, and always for a secret ballot.
    """

    number: int
    at: datetime
    entitled: tuple[int, ...]
    obtained: tuple[Obtained, ...]
    blank: int
    not_voting: int
    named: tuple[NamedChoice, ...] = ()
    verdict: RoundVerdict


class Lot(Record, frozen=True, kw_only=True):
    """A lot (قرعة) between candidates level in the second round, and whom it drew."""

    at: datetime
    among: tuple[int, ...]
    drawn: int


class ElectionQuorum(Record, frozen=True, kw_only=True):
    """The quorum of a bureau's election, apart from the session's (art. 19).

    `attended` counts the elected members who signed or joined by then: a departure never breaks it.
    """

    members_in_office: int
    attended: int
    needed: int
    reached: bool
    reason: QuorumReason
    article: str


class Election(Record, frozen=True, kw_only=True):
    """The election to one post. `of` names the committee, or the body that the chamber is represented in.

    `chair` presides and `writer` writes: for the bureau the oldest and the youngest member present. Birth dates are
    private and not here. `put_off` is the day of the second meeting when the quorum was missed: then nobody voted.
    """

    number: int
    sitting: int
    item: int
    post: str
    of: str | None = None
    at: datetime
    method: Method
    candidates: tuple[int, ...] = ()
    chair: int
    writer: int
    quorum: ElectionQuorum | None = None
    rounds: tuple[Round, ...] = ()
    lot: Lot | None = None
    put_off: date | None = None

    @property
    def elected(self) -> int | None:
        """Return who was elected, by a round or by lot; None while it goes on, or when it elected nobody."""
        if self.lot:
            return self.lot.drawn
        return self.rounds[-1].verdict.winner if self.rounds else None

    @property
    def goes_on(self) -> bool:
        """Tell whether a second round or a lot has to follow."""
        if self.put_off or not self.rounds or self.lot:
            return False
        return self.rounds[-1].verdict.reason in {"no-majority", "tie"}

    @property
    def ended(self) -> datetime:
        """Return the last hour recorded of it."""
        last = self.rounds[-1].at if self.rounds else self.at
        return self.lot.at if self.lot else last


def organ_of(post: str) -> Organ:
    """Return which organ a post belongs to."""
    if post in COMMITTEE_POSTS:
        return "committee"
    return "representative" if post == REPRESENTATIVE else "bureau"


def standing_election(elections: tuple[Election, ...], post: str, of: str | None) -> Election | None:
    """Return the last election to a post, whatever came of it."""
    found = [e for e in elections if (e.post, e.of) == (post, of)]
    return found[-1] if found else None


def election_state(elections: tuple[Election, ...]) -> Literal["open", "elected"]:
    """Tell whether an item's elections are done: the last one to each post elected somebody."""
    last = {(e.post, e.of): e for e in elections}.values()
    return "elected" if last and all(e.elected is not None for e in last) else "open"


def by_age(born: dict[int, date], present: tuple[int, ...]) -> tuple[int, int]:
    """Return the oldest and the youngest of those present; born on one day, the lower number stands for both.

    `born` holds the birth date of everybody in `present`, which is not empty.
    """
    oldest = min(present, key=lambda member: (born[member], member))
    youngest = min(present, key=lambda member: (-born[member].toordinal(), member))
    return oldest, youngest
