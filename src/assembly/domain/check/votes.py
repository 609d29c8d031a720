"""Checks of the counts and verdicts of ballots (art. 14)."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from assembly.domain.ballot import Ballot, side_of
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.majority import Verdict, decide
from assembly.domain.rules import RulesInForce

_RECOUNT = "assembly vote … --recount"


def counts_do_not_add_up(case: CaseFile) -> Iterator[Found]:
    """Look for counts that are not, together, the voters present."""
    for ballot in case.dossier.ballots:
        tally = ballot.tally
        total, least = (
            tally.voters + tally.not_voting,
            min(tally.in_favour, tally.against, tally.abstain, tally.not_voting),
        )
        if total != len(ballot.entitled) or least < 0:
            facts = {"ballot": ballot.number, "counted": total, "present": len(ballot.entitled)}
            yield Found(facts, mend=_RECOUNT, about=f"ballot:{ballot.number}")


def counts_differ_from_votes(case: CaseFile) -> Iterator[Found]:
    """Look for counts that are not those of the named votes."""
    for ballot in case.dossier.ballots:
        named = tuple(
            sum(v.choice == choice for v in ballot.votes) for choice in ("for", "against", "abstain")
        )
        tally = (ballot.tally.in_favour, ballot.tally.against, ballot.tally.abstain)
        if ballot.votes and named != tally:
            yield Found(
                {"ballot": ballot.number, "tally": tally, "named": named},
                mend=_RECOUNT,
                about=f"ballot:{ballot.number}",
            )


def _verdict(ballot: Ballot, rules: RulesInForce) -> Verdict | None:
    """Return the verdict that the counts give, None on a tie whose side is not known."""
    if ballot.tally.tied and ballot.chair_side is None:
        return None
    return decide(ballot.tally, ballot.chair_side, rules)


def verdict_differs(case: CaseFile) -> Iterator[Found]:
    """Look for an outcome that the counts do not give under the session's rules."""
    for ballot, _, opening in case.ballots():
        verdict = _verdict(ballot, opening.rules)
        if verdict and verdict.outcome != ballot.verdict.outcome:
            facts = {
                "ballot": ballot.number,
                "outcome": ballot.verdict.outcome,
                "counted": verdict.outcome,
                "needed": verdict.needed,
            }
            yield Found(facts, mend=_RECOUNT, about=f"ballot:{ballot.number}")


def tie_without_side(case: CaseFile) -> Iterator[Found]:
    """Look for equal votes without the side of the chair's vote, which prevails."""
    for ballot in case.dossier.ballots:
        if ballot.tally.tied and ballot.chair_side is None:
            mend = f"{_RECOUNT} --chair-side for|against|abstain|none"
            yield Found(
                {"ballot": ballot.number, "votes": ballot.tally.in_favour},
                mend=mend,
                about=f"ballot:{ballot.number}",
            )


def tie_left_open(case: CaseFile) -> Iterator[Found]:
    """Look for equal votes that the chair's side did not decide, having abstained or not voted."""
    for ballot in case.dossier.ballots:
        if ballot.tally.tied and ballot.chair_side in {"abstain", "none"} and ballot.superseded_by is None:
            facts = {"ballot": ballot.number, "votes": ballot.tally.in_favour, "side": str(ballot.chair_side)}
            yield Found(facts, about=f"ballot:{ballot.number}")


def side_differs(case: CaseFile) -> Iterator[Found]:
    """Look for a side of the chair that is not the one of the chair's own named vote."""
    for ballot in case.dossier.ballots:
        shown = side_of(ballot.chair, ballot.votes)
        if ballot.votes and ballot.chair_side and shown != ballot.chair_side:
            facts = {"ballot": ballot.number, "side": ballot.chair_side, "named": shown}
            yield Found(facts, mend=_RECOUNT, about=f"ballot:{ballot.number}")


def rests_on_the_base(case: CaseFile) -> Iterator[Found]:
    """Look for an outcome that would be another if abstentions counted, or did not: the law does not say, no rule of the chamber either."""
    for ballot, _, opening in case.ballots():
        base = opening.rules.rule("majority.base")
        if (
            base.sure == "inferred"
            and base.ground is None
            and ballot.superseded_by is None
            and not ballot.tally.tied
        ):
            other = "voters" if base.value == "expressed" else "expressed"
            changed = replace(base, value=other)
            rules = replace(
                opening.rules, rules=tuple(changed if rule is base else rule for rule in opening.rules.rules)
            )
            outcome = decide(ballot.tally, ballot.chair_side, rules).outcome
            if outcome != decide(ballot.tally, ballot.chair_side, opening.rules).outcome:
                facts = {"ballot": ballot.number, "outcome": ballot.verdict.outcome, "other": outcome}
                yield Found(
                    facts, mend='chamber.toml: [rules."majority.base"]', about=f"ballot:{ballot.number}"
                )


CHECKS = (
    Check("tally-sum", "irregular", "majority.decision", counts_do_not_add_up),
    Check("tally-unlike-votes", "irregular", "majority.decision", counts_differ_from_votes),
    Check("verdict-unlike-tally", "void", "majority.decision", verdict_differs),
    Check("tie-without-side", "irregular", "tie.chair_side", tie_without_side),
    Check("tie-undecided", "advice", "tie.chair_side", tie_left_open),
    Check("tie-side-unlike-vote", "irregular", "tie.chair_side", side_differs),
    Check("outcome-rests-on-base", "advice", "majority.base", rests_on_the_base),
)
