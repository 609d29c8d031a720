"""`history authority`: the whole life of one: its names, who headed it, what it was part of, its letters and answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk
from assembly.cli.days import Days
from assembly.cli.labels import label
from assembly.cli.output import note, print_json, table
from assembly.language.messages import N_, listed, say

if TYPE_CHECKING:
    from assembly.actions.authority_life import AuthorityStep

_CODED = ("channel", "language", "role")


def show_authority(desk: Desk, which: str, days: Days) -> None:
    """Print the steps of an authority on some days, then how many recommendations, letters, reminders and answers up to now."""
    from assembly.actions.authority_life import life_of_authority  # noqa: PLC0415  reads every session

    known = desk.store.authorities()
    meant = authority_meant(known, which)
    life = life_of_authority(desk.store, meant, desk.pen.today, desk.pen.zone)
    steps = [step for step in life.steps if days.hold(step.on)]
    if desk.as_json:
        told = [step._asdict() for step in steps]
        print_json(life._asdict() | {"counts": life.counts._asdict(), "steps": told})
        return
    now = meant.named_on(desk.pen.today)
    table(
        say(N_("Authority {number}: {name}"), number=meant.number, name=now.name_ar),
        (N_("Day"), N_("Until"), N_("What"), N_("Authority"), N_("Number"), N_("About"), N_("Text")),
        [_line(step) for step in steps],
    )
    counts = life.counts
    table(
        say(N_("Counted, with those merged into it")),
        (N_("recommendations"), N_("of them open"), N_("letters"), N_("reminders"), N_("answers")),
        [(counts.recommendations, counts.open, counts.letters, counts.reminders, counts.answers)],
    )
    if life.successor != meant.number:
        note(
            N_(
                "Authority {number} is part of authority {into} now: `assembly history authority {into}` goes on."
            ),
            number=meant.number,
            into=life.successor,
        )


def _line(step: AuthorityStep) -> tuple[object, ...]:
    text = label(step.text) if step.what in _CODED else step.text
    gender = label(step.gender) if step.gender else ""
    return (
        step.on.isoformat(),
        step.until.isoformat() if step.until else "",
        label(step.what, "step"),
        " – ".join(filter(None, (str(step.other or ""), step.name, gender))),
        listed(step.letters),
        listed(step.about),
        text,
    )
