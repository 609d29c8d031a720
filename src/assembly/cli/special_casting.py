"""How a special vote is typed: counts, names, who did otherwise than the rest. It is public: no secret ballot, no recount."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime, time
from typing import Any, NamedTuple, TypeVar, cast

import click

from assembly.actions.ballots import Counts, NamedVotes, SideUnknown
from assembly.actions.books import OpenSession, session_change
from assembly.actions.special_counts import Voted
from assembly.cli.asking import ask_choice
from assembly.cli.casting import ask_counts, read_count
from assembly.cli.command import Desk
from assembly.cli.days import hall_time
from assembly.cli.output import print_json
from assembly.cli.params import HOUR, F, at_terminal, option, options
from assembly.cli.roll import SIDES, call_the_roll
from assembly.cli.vote import verdict_sentence
from assembly.domain.attendance import parse_numbers
from assembly.domain.ballot import Choice, Method
from assembly.domain.majority import Side
from assembly.domain.session import RollEntry
from assembly.domain.special_vote import SpecialVote
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

V = TypeVar("V", bound=SpecialVote)
_COUNTED = "--for N --against N --abstain N"
_OPTIONS = (
    option("--for", "in_favour", default="", help=N_("How many voted for; with --roll-call, which members.")),
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
    option(
        "--chair-side", type=click.Choice(list(SIDES)), help=N_("On a tie by counts: how the chair voted.")
    ),
    option("--at", type=HOUR, help=N_("Hour (default: now).")),
)


class Typed(NamedTuple):
    """A special vote as it was typed, before any of it is read."""

    in_favour: str
    against: str
    abstain: str
    not_voting: str
    rest: Choice | None
    roll_call: bool
    chair_side: Side | None
    at: time | datetime | None

    @property
    def says_how(self) -> bool:
        """Tell whether it says how anybody voted."""
        return bool(self.in_favour or self.against or self.abstain or self.not_voting or self.rest)

    @property
    def method(self) -> Method:
        """Return how the vote was taken."""
        return "roll-call" if self.roll_call else "show-of-hands"


class _Rehearsed(Exception):  # noqa: N818  it ends a rehearsal, and nothing is wrong
    """A vote was rehearsed, and is taken back."""


def special_casting(function: F) -> F:
    """Declare the options that say how the members voted."""
    return options(function, _OPTIONS)


def cast_special(
    desk: Desk, how: dict[str, Any], record: Callable[[OpenSession, Voted], V], *, mend: str
) -> V:
    """Read how the members voted, and record it; on a tie whose side is not known, ask for it at a terminal, and again.

    `mend` is the command without its votes.
    """
    typed = Typed(**how)
    votes = _asked(desk, typed, record) if at_terminal() and not typed.says_how else _cast(typed, mend)
    while True:
        try:
            with session_change(desk.store, desk.session, desk.pen) as session:
                return record(session, _voted(desk, session, typed, votes))
        except SideUnknown:
            if not at_terminal():
                raise
        side = ask_choice(translate(N_("A tie. How did the chair vote")), SIDES)
        typed = typed._replace(chair_side=cast("Side", side))


def tell_special(desk: Desk, made: SpecialVote) -> None:
    """Print the counts and the verdict with what it rests on."""
    if desk.as_json:
        print_json(made)
        return
    tally = made.tally
    click.echo(say(N_("For {in_favour}, against {against}, abstaining {abstain}, not voting {not_voting}; {entitled} entitled to vote."),
                   in_favour=tally.in_favour, against=tally.against, abstain=tally.abstain, not_voting=tally.not_voting, entitled=len(made.entitled)))  # fmt: skip
    click.echo(verdict_sentence(made.verdict))


def _voted(desk: Desk, session: OpenSession, typed: Typed, votes: Counts | NamedVotes) -> Voted:
    return Voted(votes, hall_time(desk, session, typed.at), typed.method, typed.chair_side)


def _asked(desk: Desk, typed: Typed, record: Callable[[OpenSession, Voted], V]) -> Counts | NamedVotes:
    entitled = _entitled(desk, typed, record)
    return call_the_roll(entitled) if typed.roll_call else ask_counts(entitled)


def _entitled(desk: Desk, typed: Typed, record: Callable[[OpenSession, Voted], V]) -> tuple[RollEntry, ...]:
    """Return who may vote, from a rehearsal in which nobody votes: whatever refuses the vote does so before anybody is asked."""
    entitled: tuple[RollEntry, ...] = ()
    with contextlib.suppress(_Rehearsed), session_change(desk.store, desk.session, desk.pen) as session:
        _, opening = session.in_the_hall(desk.pen)
        silent = typed._replace(chair_side=None)
        rehearsed = record(session, _voted(desk, session, silent, Counts(0, 0, 0)))
        entitled = tuple(entry for entry in opening.roll if entry.number in rehearsed.entitled)
        raise _Rehearsed
    return entitled


def _cast(typed: Typed, mend: str) -> Counts | NamedVotes:
    if not typed.says_how:
        named = "--roll-call --for MEMBERS --against MEMBERS"
        raise BadInput("votes-missing", mend=f"{mend} {named if typed.roll_call else _COUNTED}")
    if typed.roll_call or typed.rest:
        sides = (typed.in_favour, typed.against, typed.abstain, typed.not_voting)
        in_favour, against, abstaining, silent = map(parse_numbers, sides)
        return NamedVotes(in_favour, against, abstaining, silent, typed.rest)
    if typed.not_voting:
        raise BadInput("not-voting-counted", text=typed.not_voting, mend=f"{mend} {_COUNTED}")
    counted = (typed.in_favour, typed.against, typed.abstain)
    return Counts(*(read_count(text or "0") for text in counted))
