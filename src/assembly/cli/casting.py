"""How a vote is typed: counts, names, who did otherwise than the rest; asked for at a terminal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from typing import NamedTuple, TypeVar, cast

import click

from assembly.actions.ballots import Counts, NamedVotes, SideUnknown, voters
from assembly.actions.books import numbered_change, session_change
from assembly.cli.asking import ask_choice
from assembly.cli.command import Desk
from assembly.cli.days import hall_time
from assembly.cli.params import HOUR, F, ask, at_terminal, option, options
from assembly.cli.roll import SIDES, call_the_roll
from assembly.domain.attendance import parse_numbers
from assembly.domain.ballot import Choice, Method, Subject
from assembly.domain.majority import Side
from assembly.domain.session import RollEntry
from assembly.domain.subject import typed
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

T = TypeVar("T")
_DIGITS = 6  # no hall holds more; `int` refuses thousands of digits in its own words
_OPTIONS = (
    option(
        "--for",
        "in_favour",
        default="",
        unless=("against", "abstain", "not_voting", "rest"),
        help=N_("How many voted for; with --roll-call, which members."),
    ),
    option(
        "--against",
        default="",
        help=N_("How many voted against; with --all-for or --roll-call, which members."),
    ),
    option(
        "--abstain",
        default="",
        help=N_("How many abstained; with --all-for, --all-against or --roll-call, which members."),
    ),
    option(
        "--not-voting",
        default="",
        help=N_("With --all-for, --all-against or --roll-call: members present who did not vote."),
    ),
    option("--all-for", "rest", flag_value="for", help=N_("Everybody present voted for, but those named.")),
    option(
        "--all-against",
        "rest",
        flag_value="against",
        help=N_("Everybody present voted against, but those named."),
    ),
    option("--roll-call", is_flag=True, help=N_("By name; at a terminal each member is asked for.")),
    option("--secret", is_flag=True, help=N_("Secret ballot: counts only, with its reason.")),
    option("--because", "secret_ground", help=N_("Reason of the secret ballot, printed in the minutes.")),
    option(
        "--chair-side",
        type=click.Choice(["for", "against", "abstain", "none"]),
        help=N_("On a tie by counts: how the chair voted."),
    ),
    option("--recount", is_flag=True, help=N_("A recount: supersedes the earlier vote on the same subject.")),
    option("--at", type=HOUR, help=N_("Hour (default: now).")),
)


class Typed(NamedTuple):
    """A vote as it was typed, before any of it is read."""

    in_favour: str
    against: str
    abstain: str
    not_voting: str
    rest: Choice | None
    roll_call: bool
    secret: bool
    secret_ground: str | None
    chair_side: Side | None
    recount: bool
    at: time | datetime | None

    @property
    def says_how(self) -> bool:
        """Tell whether it says how anybody voted."""
        return bool(self.in_favour or self.against or self.abstain or self.not_voting or self.rest)

    @property
    def method(self) -> Method:
        """Return how the vote was taken."""
        return "secret" if self.secret else "roll-call" if self.roll_call else "show-of-hands"


def casting(function: F) -> F:
    """Declare the options that say how the members voted."""
    return options(function, _OPTIONS)


def cast_vote(desk: Desk, subject: Subject, how: Typed, record: Callable[..., T]) -> T:
    """Read how the members voted, asking at a terminal for what was not typed, and record it.

    `record(session, pen, cast=…, method=…, at=…, secret_ground=…, chair_side=…, recount=…)` is called in one change.
    """
    return _recorded(desk, _cast(desk, subject, how), how, record)


def _cast(desk: Desk, subject: Subject, how: Typed) -> Counts | NamedVotes:
    if not how.says_how and at_terminal():
        entitled = _voters(desk, subject, how)
        return call_the_roll(entitled) if how.roll_call and not how.secret else ask_counts(entitled)
    if not how.says_how:
        raise BadInput("votes-missing", mend=_mend(subject, how.roll_call))
    if how.roll_call or how.rest:
        sides = (how.in_favour, how.against, how.abstain, how.not_voting)
        in_favour, against, abstaining, silent = map(parse_numbers, sides)
        return NamedVotes(in_favour, against, abstaining, silent, how.rest)
    return _counts(subject, how)


def _recorded(desk: Desk, votes: Counts | NamedVotes, how: Typed, record: Callable[..., T]) -> T:
    """Record the vote; on a tie whose side is not known, ask for it at a terminal, after the lock is let go, and again."""
    try:
        with numbered_change(desk.store, desk.session, desk.pen) as session:
            return record(
                session, desk.pen, cast=votes, method=how.method, at=hall_time(desk, session, how.at),
                secret_ground=how.secret_ground, chair_side=how.chair_side, recount=how.recount,
            )  # fmt: skip
    except SideUnknown:
        if not at_terminal():
            raise
    side = cast("Side", ask_choice(translate(N_("A tie. How did the chair vote")), SIDES))
    return _recorded(desk, votes, how._replace(chair_side=side), record)


def _mend(subject: Subject, roll_call: bool) -> str:
    how = "--roll-call --for MEMBERS --against MEMBERS" if roll_call else "--for N --against N --abstain N"
    return f"assembly vote {typed(subject)} {how}"


def _counts(subject: Subject, how: Typed) -> Counts:
    if how.not_voting:
        raise BadInput("not-voting-counted", text=how.not_voting, mend=_mend(subject, roll_call=False))
    return Counts(*(read_count(text or "0") for text in (how.in_favour, how.against, how.abstain)))


def _voters(desk: Desk, subject: Subject, how: Typed) -> tuple[RollEntry, ...]:
    """Return who may vote, before anybody is asked: what would be refused is refused now. Nothing stays locked."""
    with session_change(desk.store, desk.session, desk.pen) as session:
        return voters(
            session, desk.pen, subject=subject, recount=how.recount, at=hall_time(desk, session, how.at)
        )


def read_count(text: str) -> int:
    """Return a count as it was typed; `BadInput` for what is none."""
    if not (text.strip().isdecimal() and len(text) <= _DIGITS):
        raise BadInput("count-unreadable", text=text, mend="--all-for | --roll-call")
    return int(text)


def ask_counts(entitled: tuple[RollEntry, ...]) -> Counts:
    """Ask for the counts of those who may vote."""
    click.echo(say(N_("{entitled} entitled to vote."), entitled=len(entitled)), err=True)
    questions = (N_("How many for"), N_("How many against"), N_("How many abstain"))
    return Counts(*(ask(translate(question), read_count, default="0") for question in questions))
