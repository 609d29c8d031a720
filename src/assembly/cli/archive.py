"""`list`, `search`."""

from __future__ import annotations

import click

from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import note, print_json, table
from assembly.cli.params import argument, option
from assembly.language.messages import N_, say
from assembly.store.index import Index, index


@command("list", N_("List the sessions, newest first."), "assembly list --year 2020")
@option("--year", type=click.IntRange(1900, 2999), help=N_("Only those of one year."))
@option("--limit", type=click.IntRange(1), default=20, help=N_("How many (default 20)."))
def list_command(desk: Desk, year: int | None, limit: int) -> None:
    with index(desk.store) as opened:
        _complain_of_shrunk(opened)
        sessions, count = opened.sessions(limit, year)
    if desk.as_json:
        print_json({"count": count, "sessions": [line._asdict() for line in sessions]})
        return
    table(
        say(N_("Sessions")),
        (
            N_("Session"),
            N_("Kind"),
            N_("Held"),
            N_("State"),
            N_("Items"),
            N_("Decisions"),
            N_("Recommendations"),
            N_("Minutes"),
        ),
        [
            (
                s.session,
                label(s.kind),
                s.held,
                label(s.state),
                s.items,
                s.decisions,
                s.recommendations,
                label(s.minutes),
            )
            for s in sessions
        ],
    )
    if count > len(sessions):
        click.echo(say(N_("{shown} of {count}; --limit shows more."), shown=len(sessions), count=count))


@command(
    "search",
    N_(
        "Search the texts of all sessions. Hamza, taa marbuta, tatweel, vowel marks, accents and case make no difference."
    ),
    "assembly search المنصات الرقمية",
)
@argument("words", nargs=-1, required=True, question=N_("Words"))
@option("--limit", type=click.IntRange(1), default=20, help=N_("How many (default 20)."))
def search_command(desk: Desk, words: tuple[str, ...], limit: int) -> None:
    with index(desk.store) as opened:
        _complain_of_shrunk(opened)
        found = opened.search(" ".join(words), limit)
    if desk.as_json:
        print_json([each._asdict() for each in found])
        return
    for each in found:
        click.echo(f"{each.session} {label(each.kind)} {each.number}: {each.text}")
    if not found:
        note(N_("Nothing found."))


def _complain_of_shrunk(opened: Index) -> None:
    for session in opened.shrunk:
        note(
            N_(
                "The journal of {session} is shorter than it was when it was last read: something was cut off or an older copy put in its place."
            ),
            session=session,
        )
