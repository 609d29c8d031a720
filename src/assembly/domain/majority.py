"""Majorities: who carries a ballot, and why (law 18-09, art. 14)."""

from __future__ import annotations

from typing import Literal

from assembly.domain.quorum import absolute_majority, needed_for
from assembly.domain.record import Record
from assembly.domain.rules import Rule, RulesInForce

Outcome = Literal["adopted", "rejected", "undecided"]
Side = Literal["for", "against", "abstain", "none"]
Reason = Literal[
    "unanimous",
    "unanimous-of-voters",
    "majority",
    "unanimous-against",
    "majority-against",
    "no-majority",
    "tie-chair-for",
    "tie-chair-against",
    "tie-chair-no-side",
    "all-abstained",
    "no-votes",
    "share-reached",
    "share-not-reached",
]


class Tally(Record, frozen=True, kw_only=True):
    """The counts of a ballot (نتيجة الفرز)."""

    in_favour: int
    against: int
    abstain: int
    not_voting: int = 0

    @property
    def voters(self) -> int:
        """Return how many took part: for, against and abstaining."""
        return self.in_favour + self.against + self.abstain

    @property
    def tied(self) -> bool:
        """Tell whether for and against are equal and not nil: a tie under every base."""
        return self.in_favour == self.against > 0


class Verdict(Record, frozen=True, kw_only=True):
    """What a ballot decided: outcome, reason, how many were needed, of which base, under which article.

    `ground` is set when the chamber's own file overrides the rule.
    """

    outcome: Outcome
    reason: Reason
    base: str
    base_count: int
    needed: int
    article: str
    ground: str | None = None


def base_count(tally: Tally, base: str) -> int:
    """Return the number the majority is taken of: `expressed` leaves abstentions out, `voters` counts them in."""
    return tally.voters if base == "voters" else tally.in_favour + tally.against


def decide(tally: Tally, chair_side: Side | None, rules: RulesInForce) -> Verdict:
    """Return the verdict of a ballot by the majority that a decision asks for: the absolute one of the voters.

    On a tie the side of the chair's vote prevails; a chair who abstained or did not vote leaves it undecided. The
    caller asks for the side before calling: a tie with `chair_side=None` is a programming error (`ValueError`).
    Where abstentions count (`voters`), votes equal and some abstaining, the chair's side carries what one more vote
    for would not: the article's own words, equal votes, are kept to.
    """
    base, majority = rules.rule("majority.base"), rules.rule("majority.decision")
    count = base_count(tally, str(base.value))
    needed = needed_for(str(majority.value), count)
    outcome, reason = _tie(chair_side) if tally.tied else _plain(tally, count, needed)
    return Verdict(
        outcome=outcome,
        reason=reason,
        base=str(base.value),
        base_count=count,
        needed=needed,
        article=rules.article("tie.chair_side") if tally.tied else majority.article,
        ground=majority.ground or base.ground,
    )


def decide_share(tally: Tally, base: str, count: int, rule: Rule) -> Verdict:
    """Return the verdict of a vote that asks for a share of a number fixed before it, whoever votes: `2/3` of those present.

    Votes for alone count, rounded up to the next whole vote; nobody's side breaks a tie. `base` names what `count` is.
    """
    needed = needed_for(str(rule.value), count)
    reached = tally.in_favour >= needed
    return Verdict(
        outcome="adopted" if reached else "rejected",
        reason="share-reached" if reached else "share-not-reached",
        base=base,
        base_count=count,
        needed=needed,
        article=rule.article,
        ground=rule.ground,
    )


def _tie(chair_side: Side | None) -> tuple[Outcome, Reason]:
    if chair_side is None:
        raise ValueError("the side of the chair is not known")
    if chair_side == "for":
        return "adopted", "tie-chair-for"
    if chair_side == "against":
        return "rejected", "tie-chair-against"
    return "undecided", "tie-chair-no-side"


def _plain(tally: Tally, count: int, needed: int) -> tuple[Outcome, Reason]:
    if not (tally.in_favour or tally.against):
        return "undecided", "all-abstained" if tally.abstain else "no-votes"
    if tally.in_favour >= needed:
        return "adopted", _adopted_reason(tally)
    if tally.against >= absolute_majority(count):
        alone = not (tally.in_favour or tally.abstain or tally.not_voting)
        return "rejected", "unanimous-against" if alone else "majority-against"
    return "rejected", "no-majority"


def _adopted_reason(tally: Tally) -> Reason:
    if tally.against or tally.abstain:
        return "majority"
    return "unanimous-of-voters" if tally.not_voting else "unanimous"
