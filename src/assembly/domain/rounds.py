"""The rounds of an election: absolute majority, then relative, then a lot (law 18-09, art. 19 and 29)."""

from __future__ import annotations

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
    majority = rules.rule(f"{organ}.election.majority")
    base = rules.rule(f"{organ}.election.base")
    most = max((each.votes for each in obtained), default=0)
    ahead = tuple(sorted(each.member for each in obtained if each.votes == most and most))
    alone = ahead[0] if len(ahead) == 1 else None
    rule, needed = majority, needed_for(str(majority.value), base_count)
    level: tuple[int, ...] = ()
    reason: RoundReason
    if number == FIRST:
        won = alone if most >= needed else None
        reason = "majority" if won else "no-majority"
    else:
        won, rule, needed = alone, rules.rule(f"{organ}.election.second_round"), most
        level = () if won else ahead
        reason = "relative-majority" if won else "tie" if level else "no-votes"
    return RoundVerdict(
        winner=won,
        reason=reason,
        level=level,
        base=str(base.value),
        base_count=base_count,
        needed=needed,
        article=rule.article,
        ground=rule.ground or base.ground,
    )


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
