"""`history recommendation`: the whole life of one across sessions."""

from __future__ import annotations

from assembly.cli.answers import recommendation_meant
from assembly.cli.command import Desk
from assembly.cli.days import Days
from assembly.cli.labels import label
from assembly.cli.output import print_json, table
from assembly.language.messages import N_, say


def show_life(desk: Desk, number: str, days: Days) -> None:
    """Print the steps of a recommendation on some days: recorded, sent, received, reminded of, answered, told to later sessions."""
    from assembly.actions.recommendation_life import life_of  # noqa: PLC0415  reads every session

    meant = recommendation_meant(desk, number, desk.session_asked)
    steps = [step for step in life_of(desk.store, meant) if days.hold(step.on)]
    if desk.as_json:
        print_json([step._asdict() for step in steps])
        return
    table(
        say(N_("Recommendation {recommendation}"), recommendation=meant.identifier),
        (N_("Day"), N_("What"), N_("Authority"), N_("Number"), N_("Text")),
        [
            (
                step.on.isoformat(),
                label(step.what, "step"),
                step.authority,
                step.reference,
                label(step.text, "state") if step.what == "carried" else step.text,
            )
            for step in steps
        ],
    )
