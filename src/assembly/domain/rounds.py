"""The rounds of an election: absolute majority, then relative, then a lot (law 18-09, art. 19 and 29)."""

from __future__ import annotations

from typing import NamedTuple

from assembly.domain.calendar import full_days_between
from assembly.domain.election import ElectionQuorum, Obtained, Organ, QuorumReason, RoundReason, RoundVerdict
from assembly.domain.quorum import needed_for
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Sitting

FIRST = 1


def base_of_round(base: str, obtained: tuple[Obtained, ...], blank: int, present: int) -> int:
    """Return the number that a majority is taken of.

    `expressed` counts the votes given to somebody, `voters` adds blank and spoiled ones, `present` everybody entitled.
    """
    votes = sum(each.votes for each in obtained)
    return {"expressed": votes, "voters": votes + blank, "present": present}[base]


def decide_round(
    number: int, obtained: tuple[Obtained, ...], base_count: int, organ: Organ, rules: RulesInForce
) -> RoundVerdict:
    """Return the verdict of a round from its counts, in whatever order they come.

    First round: the majority that the rule book asks for, else a second round. Second: whoever is ahead, however few the
    votes; level ahead, a lot. Nobody wins, and no lot is drawn, where nobody had a vote.
    """
    base = rules.rule(f"{organ}.election.base")
    most = max((each.votes for each in obtained), default=0)
    ahead = tuple(sorted(each.member for each in obtained if each.votes == most and most))
    if number == FIRST:
        rule = rules.rule(f"{organ}.election.majority")
        found = _by_majority(ahead, most, needed_for(str(rule.value), base_count))
    else:
        rule = rules.rule(f"{organ}.election.second_round")
        found = _by_relative_majority(ahead, most)
    return RoundVerdict(
        winner=found.winner,
        reason=found.reason,
        level=found.level,
        base=str(base.value),
        base_count=base_count,
        needed=found.needed,
        article=rule.article,
        ground=rule.ground or base.ground,
    )


class _Found(NamedTuple):
    """How a round came out, before it is said by which rule."""

    winner: int | None
    reason: RoundReason
    needed: int
    level: tuple[int, ...] = ()


def _by_majority(ahead: tuple[int, ...], most: int, needed: int) -> _Found:
    """Return the first round: whoever is ahead alone wins with the votes that are needed."""
    if len(ahead) == 1 and most >= needed:
        return _Found(ahead[0], "majority", needed)
    return _Found(None, "no-majority", needed)


def _by_relative_majority(ahead: tuple[int, ...], most: int) -> _Found:
    """Return the second round: whoever is ahead alone wins, several are level, and nobody is where nobody had a vote."""
    if len(ahead) == 1:
        return _Found(ahead[0], "relative-majority", most)
    return _Found(None, "tie" if ahead else "no-votes", most, ahead)


def bureau_quorum(
    members_in_office: int, attended: int, earlier: tuple[Sitting, ...], sitting: Sitting, rules: RulesInForce
) -> ElectionQuorum:
    """Return the quorum of a bureau's election at a sitting (art. 19).

    Two thirds of the members in office; any number when an earlier meeting missed it and as many full days as the law
    sets lie between. `earlier` are the session's sittings that missed it.
    """
    rule = rules.rule("bureau.quorum")
    needed = needed_for(str(rule.value), members_in_office)
    reason: QuorumReason = "reached" if attended >= needed else "not-reached"
    if reason == "not-reached" and any(second_meeting_fits(first, sitting, rules) for first in earlier):
        rule = rules.rule("bureau.second_meeting.quorum")
        needed, reason = needed_for(str(rule.value), members_in_office), "second-meeting-any-number"
    return ElectionQuorum(
        members_in_office=members_in_office,
        attended=attended,
        needed=needed,
        reached=attended >= needed,
        reason=reason,
        article=rule.article,
    )


def second_meeting_fits(first: Sitting, second: Sitting, rules: RulesInForce) -> bool:
    """Tell whether as many full days lie between two meetings as the second one of a bureau's election asks for."""
    least, most = second_meeting_days(rules)
    return least <= full_days_between(first.opened.date(), second.opened.date()) <= most


def second_meeting_days(rules: RulesInForce) -> tuple[int, int]:
    """Return the least and the greatest number of full days before the second meeting (art. 19)."""
    least, most = rules.words("bureau.second_meeting_days")
    return int(least), int(most)
