"""`follow-up`."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from assembly.actions.follow_up import Wanted, follow_up
from assembly.actions.recommendations import authority_meant
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import print_json, table
from assembly.cli.params import DAY, option
from assembly.domain.authority import LEVELS, Level
from assembly.domain.carried import STANDINGS, Standing
from assembly.domain.follow_up import Followed
from assembly.language.messages import N_, say


@command(
    "follow-up",
    N_(
        "Show what became of the recommendations, with each authority: sent, received, answered or not, since how many days; by authority, level, age or state. "
        "What is still open comes to the next session by itself."
    ),
    "assembly follow-up --open\nassembly follow-up --to 3 --state sent --older-than 60 --session 2020-10",
    session=True,
)
@option("--to", metavar="AUTHORITY", help=N_("Only those to one authority."))
@option("--level", type=click.Choice(LEVELS), help=N_("Only those of one level."))
@option("--state", type=click.Choice(STANDINGS), help=N_("Only those in one state."))
@option("--open", "open_only", is_flag=True, help=N_("Only those neither done nor refused."))
@option("--older-than", type=click.IntRange(min=0), metavar="DAYS", help=N_("Only those sent more days ago."))
@option("--on", type=DAY, help=N_("Day the ages are counted to (default: today)."))
def follow_up_command(
    desk: Desk, to: str | None, level: Level | None, state: Standing | None, open_only: bool,
    older_than: int | None, on: date | None,
) -> None:  # fmt: skip
    day = on or desk.pen.today
    authority = authority_meant(desk.store.authorities(), to).number if to else None
    sessions = (desk.session,) if desk.session_asked else tuple(desk.store.session_ids())
    found = follow_up(desk.store, sessions, Wanted(authority, level, state, open_only, older_than), day)
    if desk.as_json:
        print_json([shape(each, day) for each in found])
        return
    table(
        say(N_("Follow-up of the recommendations on {day}"), day=day.isoformat()),
        (N_("No."), N_("Text"), N_("Authority"), N_("Level"), N_("Dispatch"), N_("Days"), N_("Reminders"), N_("State"), N_("Answer")),
        [_line(each, day) for each in found],
    )  # fmt: skip


def shape(each: Followed, day: date) -> dict[str, Any]:
    """Return a recommendation's state as JSON shows it."""
    return {
        "identifier": each.identifier,
        "session": each.session,
        "recommendation": each.recommendation,
        "authority": each.authority,
        "state": each.state,
        "open": each.open,
        "overdue": each.overdue(day),
        "age": each.age(day),
        "dispatch": each.dispatch.reference if each.dispatch else None,
        "sent": each.dispatch.on if each.dispatch else None,
        "acknowledged": each.dispatch.acknowledged.on
        if each.dispatch and each.dispatch.acknowledged
        else None,
        "reminders": [reminder.reference for reminder in each.reminders],
        "answers": each.answers,
    }


def _line(each: Followed, day: date) -> tuple[object, ...]:
    last = each.last
    state = label(each.state, "state")
    if each.overdue(day):
        state = say(N_("{state}, overdue"), state=state)
    told = " – ".join(filter(None, (last.on.isoformat(), last.reference, last.text))) if last else ""
    return (
        each.identifier,
        each.recommendation.text,
        each.authority.name_ar,
        label(each.recommendation.level),
        each.dispatch.reference if each.dispatch else "",
        each.age(day),
        len(each.reminders) or "",
        state,
        told,
    )
