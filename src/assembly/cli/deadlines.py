"""`deadlines`, `today`."""

from __future__ import annotations

from typing import Any

import click
import msgspec

from assembly.actions.deadlines import agenda_of, deadlines_of
from assembly.cli.command import Desk, command
from assembly.cli.output import print_json, table
from assembly.cli.params import DAY, option
from assembly.domain.deadline import Reckoned
from assembly.language.deadline_words import how, what
from assembly.language.messages import N_, say, translate

_HEAD = (N_("Day"), N_("What"), N_("Session"), N_("Article"), N_("State"))
_PARTS = {
    "overdue": N_("Overdue"),
    "due": N_("Due today"),
    "next": N_("Next"),
    "open": N_("Waiting, no day is set"),
}


@command(
    "deadlines",
    N_(
        "Show every date the law sets for the session, from what is recorded: notice, meetings, second call, posting, minutes, approvals; what "
        "is done and how late. --ics writes those that have a day as a calendar."
    ),
    "assembly deadlines --session 2020-10\nassembly deadlines --ics",
    session=True,
)
@option("--on", "day", type=DAY, help=N_("As they stand on a day (default: today)."))
@option("--ics", is_flag=True, help=N_("Write a calendar file, deadlines.ics, and print its path."))
def deadlines_command(desk: Desk, day: Any, ics: bool) -> None:
    session = desk.session
    found = deadlines_of(desk.store, session, day or desk.pen.today)
    if ics:
        _calendar(desk, session, found)
        return
    if desk.as_json:
        print_json([_plain(each) for each in found])
        return
    table(say(N_("Deadlines of session {session}"), session=session), _HEAD, map(_row, found))


@command(
    "today",
    N_(
        "Show what is overdue, due and next: over the sessions of the two latest years, and what the year owes (budget, account, next session)."
    ),
    "assembly today",
)
@option("--on", "day", type=DAY, help=N_("Another day than today."))
def today_command(desk: Desk, day: Any) -> None:
    day = day or desk.pen.today
    agenda = agenda_of(desk.store, day)
    if desk.as_json:
        parts = {name: [_plain(each) for each in found] for name, found in agenda._asdict().items()}
        print_json({"today": day, **parts})
        return
    for name, found in agenda._asdict().items():
        if found:
            table(translate(_PARTS[name]), _HEAD, map(_row, found))
    if not any(agenda):
        click.echo(say(N_("Nothing is due.")))


def _plain(reckoned: Reckoned) -> dict[str, Any]:
    """Return a deadline as data: all of its fields, how it stands, and the days."""
    plain: dict[str, Any] = msgspec.to_builtins(reckoned.deadline)
    return {**plain, "state": reckoned.state, "days": reckoned.days}


def _row(reckoned: Reckoned) -> tuple[str, ...]:
    each = reckoned.deadline
    done = each.done.isoformat() if each.done else ""
    return (
        each.due.isoformat() if each.due else "",
        what(each.code, each.subject),
        each.session or "",
        each.article or "",
        how(reckoned.state, reckoned.days, done),
    )


def _calendar(desk: Desk, session: str, found: tuple[Reckoned, ...]) -> None:
    from assembly.documents.press import shelve  # noqa: PLC0415  Jinja
    from assembly.exports.deadlines_ics import deadlines_ics  # noqa: PLC0415

    data = deadlines_ics(desk.store.chamber, desk.store.dossier(session), found, desk.pen.at)
    path = shelve(desk.store.papers(session), "deadlines.ics", data)
    if desk.as_json:
        print_json({"path": str(path)})
    else:
        click.echo(path)
