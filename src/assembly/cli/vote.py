"""`vote`: by counts, by exception, by roll call, or secret."""

from __future__ import annotations

from datetime import datetime, time

import click

from assembly.actions.ballots import Counts, NamedVotes, Result, SideUnknown, vote, voters
from assembly.actions.books import numbered_change, session_change
from assembly.cli.command import Desk, command
from assembly.cli.output import done
from assembly.cli.params import HOUR, argument, ask, at_terminal, option
from assembly.cli.sittings import hall_time
from assembly.domain.attendance import parse_numbers
from assembly.domain.ballot import Choice, Method, Subject
from assembly.domain.majority import Side, Verdict
from assembly.domain.session import RollEntry
from assembly.domain.subject import parse_subject, typed
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

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
}
_DIGITS = 6  # no hall holds more; `int` refuses thousands of digits in its own words
_SIDES: dict[str, Choice | None] = {"f": "for", "a": "against", "b": "abstain", "n": None}


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
@option("--for", "in_favour", default="", help=N_("How many voted for; with --roll-call, which members."))
@option(
    "--against", default="", help=N_("How many voted against; with --all-for or --roll-call, which members.")
)
@option(
    "--abstain",
    default="",
    help=N_("How many abstained; with --all-for, --all-against or --roll-call, which members."),
)
@option(
    "--not-voting",
    default="",
    help=N_("With --all-for, --all-against or --roll-call: members present who did not vote."),
)
@option("--all-for", "rest", flag_value="for", help=N_("Everybody present voted for, but those named."))
@option(
    "--all-against",
    "rest",
    flag_value="against",
    help=N_("Everybody present voted against, but those named."),
)
@option("--roll-call", is_flag=True, help=N_("By name; at a terminal each member is asked for."))
@option("--secret", is_flag=True, help=N_("Secret ballot: counts only, with its reason."))
@option("--because", "secret_ground", help=N_("Reason of the secret ballot, printed in the minutes."))
@option(
    "--chair-side",
    type=click.Choice(["for", "against", "abstain", "none"]),
    help=N_("On a tie by counts: how the chair voted."),
)
@option("--recount", is_flag=True, help=N_("A recount: supersedes the earlier vote on the same subject."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def vote_command(
    desk: Desk, words: tuple[str, ...], in_favour: str, against: str, abstain: str, not_voting: str, rest: Choice | None,
    roll_call: bool, secret: bool, secret_ground: str | None, chair_side: Side | None, recount: bool, at: time | datetime | None,
) -> None:  # fmt: skip
    subject = parse_subject(" ".join(words))
    named = bool(in_favour or against or abstain or not_voting)
    cast: Counts | NamedVotes
    if not (named or rest) and at_terminal():
        entitled = _voters(desk, subject, recount, at)
        cast = _call_the_roll(entitled) if roll_call and not secret else _asked_counts(entitled)
    elif not (named or rest):
        raise BadInput("votes-missing", mend=_mend(subject, roll_call))
    elif roll_call or rest:
        for_, against_, abstaining, silent = map(parse_numbers, (in_favour, against, abstain, not_voting))
        cast = NamedVotes(for_, against_, abstaining, silent, rest)
    else:
        cast = _counts(subject, in_favour, against, abstain, not_voting)
    method: Method = "secret" if secret else "roll-call" if roll_call else "show-of-hands"
    result = _vote(desk, subject, cast, method, at, secret_ground, chair_side, recount)
    tell(desk, result)


def _mend(subject: Subject, roll_call: bool) -> str:
    how = "--roll-call --for MEMBERS --against MEMBERS" if roll_call else "--for N --against N --abstain N"
    return f"assembly vote {typed(subject)} {how}"


def _vote(
    desk: Desk, subject: Subject, cast: Counts | NamedVotes, method: Method, at: time | datetime | None,
    secret_ground: str | None, chair_side: Side | None, recount: bool,
) -> Result:  # fmt: skip
    """Vote; on a tie whose side is not known, ask for it at a terminal, after the lock is let go, and vote again."""
    try:
        with numbered_change(desk.store, desk.session, desk.pen) as session:
            return vote(
                session, desk.pen, subject=subject, cast=cast, method=method, at=hall_time(desk, session, at),
                secret_ground=secret_ground, chair_side=chair_side, recount=recount,
            )  # fmt: skip
    except SideUnknown:
        if not at_terminal():
            raise
    side: Side = click.prompt(
        translate(N_("A tie. How did the chair vote")),
        type=click.Choice(["for", "against", "abstain", "none"]),
        err=True,
    )
    return _vote(desk, subject, cast, method, at, secret_ground, side, recount)


def _counts(subject: Subject, in_favour: str, against: str, abstain: str, not_voting: str) -> Counts:
    if not_voting:
        raise BadInput("not-voting-counted", text=not_voting, mend=_mend(subject, roll_call=False))
    return Counts(*(_count(text or "0") for text in (in_favour, against, abstain)))


def _count(text: str) -> int:
    if not (text.strip().isdecimal() and len(text) <= _DIGITS):
        raise BadInput("count-unreadable", text=text, mend="--all-for | --roll-call")
    return int(text)


def _voters(desk: Desk, subject: Subject, recount: bool, at: time | datetime | None) -> tuple[RollEntry, ...]:
    """Return who may vote, before anybody is asked: what would be refused is refused now. Nothing stays locked."""
    with session_change(desk.store, desk.session, desk.pen) as session:
        return voters(session, desk.pen, subject=subject, recount=recount, at=hall_time(desk, session, at))


def _asked_counts(entitled: tuple[RollEntry, ...]) -> Counts:
    """Ask for the counts."""
    click.echo(say(N_("{entitled} entitled to vote."), entitled=len(entitled)), err=True)
    questions = (N_("How many for"), N_("How many against"), N_("How many abstain"))
    return Counts(*(ask(translate(question), _count, default="0") for question in questions))


def _call_the_roll(entitled: tuple[RollEntry, ...]) -> NamedVotes:
    """Ask for the vote of each member present, by name."""
    sides: dict[str | None, list[int]] = {"for": [], "against": [], "abstain": [], None: []}
    for entry in entitled:
        question = say(
            N_("{number} {name}: (f)or, (a)gainst, a(b)stains, does (n)ot vote"),
            number=entry.number,
            name=entry.name,
        )
        side = click.prompt(question, type=click.Choice(list(_SIDES)), show_choices=False, err=True)
        sides[_SIDES[side]].append(entry.number)
    return NamedVotes(
        in_favour=tuple(sides["for"]),
        against=tuple(sides["against"]),
        abstain=tuple(sides["abstain"]),
        not_voting=tuple(sides[None]),
    )


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
