"""`vote`: by counts, by exception, by roll call, or secret."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from assembly.actions.ballots import Result, vote
from assembly.cli.casting import Typed, cast_vote, casting
from assembly.cli.command import Desk, command
from assembly.cli.output import done
from assembly.cli.params import argument
from assembly.domain.majority import Verdict
from assembly.domain.subject import parse_subject
from assembly.language.messages import N_, say

REASONS = {
    "unanimous": N_("Adopted unanimously."),
    "unanimous-of-voters": N_("Adopted unanimously by those who voted."),
    "majority": N_("Adopted by majority."),
    "unanimous-against": N_("Rejected unanimously."),
    "majority-against": N_("Rejected by majority."),
    "no-majority": N_("Not adopted: no absolute majority of the voters."),
    "tie-chair-for": N_("Adopted: on a tie, the side of the chair's vote prevails."),
    "tie-chair-against": N_("Rejected: on a tie, the side of the chair's vote prevails."),
    "tie-chair-no-side": N_("Undecided: a tie, and the chair took no side."),
    "all-abstained": N_("Undecided: everybody abstained."),
    "no-votes": N_("Undecided: nobody voted."),
    "share-reached": N_("Adopted by the majority that it asks for."),
    "share-not-reached": N_("Rejected: the majority that it asks for was not reached."),
}


@command(
    "vote",
    N_(
        "Record a vote on an item (3), a proposal (proposal:2) or an amendment (amendment:1): by counts; by exception, naming those who did "
        "not vote as the rest did; or by roll call. A recount is a new vote that supersedes the earlier one."
    ),
    "assembly vote 3 --for 48 --against 2 --abstain 2\nassembly vote 3 --all-for --against 4,17 --abstain 9\nassembly vote proposal:1 --roll-call --for 1-30 --against 31-40",
    session=True,
)
@argument("words", nargs=-1, required=True, metavar="SUBJECT", question=N_("What is voted on"))
@casting
def vote_command(desk: Desk, words: tuple[str, ...], **how: Any) -> None:
    subject = parse_subject(" ".join(words))
    tell(desk, cast_vote(desk, subject, Typed(**how), partial(vote, subject=subject)))


def tell(desk: Desk, result: Result) -> None:
    """Print the counts, the verdict with its reason and article, and the decision it made."""
    ballot, decision = result
    if desk.as_json:
        done(True, {"ballot": ballot, "decision": decision}, "")
        return
    tally = ballot.tally
    click.echo(say(N_("For {in_favour}, against {against}, abstaining {abstain}, not voting {not_voting}; {entitled} entitled to vote."),
                   in_favour=tally.in_favour, against=tally.against, abstain=tally.abstain, not_voting=tally.not_voting, entitled=len(ballot.entitled)))  # fmt: skip
    click.echo(verdict_sentence(ballot.verdict))
    if decision:
        click.echo(say(N_("Decision {number}: {title}."), number=decision.number, title=decision.title))


def verdict_sentence(verdict: Verdict) -> str:
    """Return a verdict with what it rests on; where nobody took a side there is nothing to count."""
    reason = say(REASONS[verdict.reason])
    if not verdict.base_count:
        return reason
    rests_on = say(
        N_("({needed} of {base} needed, article {article})"),
        needed=verdict.needed,
        base=verdict.base_count,
        article=verdict.article,
    )
    return f"{reason} {rests_on}"
