"""The roll called at a terminal: each member is asked for in turn, one can go back, and giving up is asked once more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import click

from assembly.actions.ballots import NamedVotes
from assembly.cli.asking import ask, ask_yes_or_no, chosen
from assembly.cli.choices import BACK, back_meant
from assembly.domain.majority import Side
from assembly.domain.session import RollEntry
from assembly.language.messages import N_, say, translate

T = TypeVar("T")

SIDES = {
    "for": N_("votes for"),
    "against": N_("votes against"),
    "abstain": N_("abstains"),
    "none": N_("does not vote"),
}
_SHORT = {
    "f": "for", "for": "for", "pour": "for", "موافق": "for", "نعم": "for", "a": "against", "against": "against", "contre": "against",
    "معارض": "against", "لا": "against", "abstention": "abstain", "ممتنع": "abstain", "n": "none",
}  # fmt: skip
"""What else is said when the roll is called, in the languages of messages."""


def call_the_roll(entitled: tuple[RollEntry, ...]) -> NamedVotes:
    """Ask for the vote of each member present, by name."""
    answers = ", ".join(f"{number} {translate(word)}" for number, word in enumerate(SIDES.values(), start=1))
    click.echo(say(N_("{answers}; {back} goes one member back."), answers=answers, back=f"b ({translate(BACK)})"), err=True)  # fmt: skip
    sides = ask_in_turn(entitled, lambda typed: cast("Side", chosen(typed, SIDES, _SHORT)))
    by_side = {
        side: tuple(entry.number for entry, said in zip(entitled, sides, strict=True) if said == side)
        for side in SIDES
    }
    return NamedVotes(
        in_favour=by_side["for"],
        against=by_side["against"],
        abstain=by_side["abstain"],
        not_voting=by_side["none"],
    )


def ask_in_turn(members: Sequence[RollEntry], read: Callable[[str], T]) -> list[T]:
    """Return the answer of each member, in their order; `b` goes one back. `Abort` when the roll is given up."""
    said: list[T] = []
    while len(said) < len(members):
        entry = members[len(said)]
        answer = _answer(
            f"{entry.number} {entry.name}", lambda typed: _Back() if back_meant(typed) else read(typed)
        )
        if isinstance(answer, _Back):
            del said[-1:]
        else:
            said.append(answer)
    return said


class _Back:
    """The answer that asks for the member before."""


def _answer(question: str, read: Callable[[str], T]) -> T:
    try:
        found: T = ask(question, read)
    except click.Abort:
        click.echo(err=True)
        if ask_yes_or_no(translate(N_("Give up the roll call? Nothing is recorded then")), default=False):
            raise
        return _answer(question, read)
    return found
