"""`list`, `show`, `search`."""

from __future__ import annotations

from typing import Any, get_args

import click
import msgspec

from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import note, print_json, table
from assembly.cli.params import argument, option
from assembly.cli.sittings import quorum_sentence
from assembly.domain.ballot import Choice
from assembly.domain.dossier import Dossier
from assembly.errors import NotFound
from assembly.language.messages import N_, say
from assembly.store.index import Index, index

_PARTS = {
    "session": "session",
    "items": "items",
    "refused-items": "refused_items",
    "sittings": "sittings",
    "movements": "movements",
    "speeches": "speeches",
    "proposals": "proposals",
    "amendments": "amendments",
    "votes": "ballots",
    "decisions": "decisions",
    "recommendations": "recommendations",
    "corrections": "corrections",
    "minutes-approvals": "minutes_approvals",
}


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


@command(
    "show",
    N_(
        "Show the session, or one part of it (items, sittings, speeches, proposals, votes, decisions, recommendations …), whole or by number."
    ),
    "assembly show\nassembly show votes 2 --session 2020-10",
    session=True,
)
@argument("part", type=click.Choice(list(_PARTS)), required=False)
@argument("number", type=int, required=False)
def show_command(desk: Desk, part: str | None, number: int | None) -> None:
    dossier = desk.store.dossier(desk.session)
    if part is None:
        _summary(desk, dossier)
        return
    shown = getattr(dossier, _PARTS[part])
    if number is not None and part != "session":
        shown = tuple(
            record
            for record in shown
            if getattr(record, "number", None) == number or getattr(record, "sequence", None) == number
        )
        if not shown:
            raise NotFound(
                "record-unknown",
                part=part,
                number=number,
                session=dossier.session.id,
                mend=f"assembly show {part}",
            )
    if desk.as_json:
        print_json(shown)
        return
    for record in shown if isinstance(shown, tuple) else (shown,):
        click.echo("\n".join(_lines(msgspec.to_builtins(record), "")) + "\n")


def _summary(desk: Desk, dossier: Dossier) -> None:
    if desk.as_json:
        print_json(dossier)
        return
    session = dossier.session
    click.echo(
        say(
            N_("Session {session}, {kind}, {state}."),
            session=session.id,
            kind=label(session.kind),
            state=label("closed" if session.closed else "open"),
        )
    )
    if session.closed:
        _tell_of_minutes(desk, session.id)
    for sitting in dossier.sittings:
        click.echo(say(N_("Sitting {number}: {opened}, {present} present, {excused} excused, {absent} absent."), number=sitting.number,
                       opened=sitting.opened.isoformat(" ", "minutes"), present=len(sitting.attendance.present),
                       excused=len(sitting.attendance.excused), absent=len(sitting.attendance.absent)))  # fmt: skip
        if sitting.counted_here:
            click.echo(f"  {quorum_sentence(sitting.quorum)}")
    counts = (("items", dossier.items), ("speeches", dossier.speeches), ("proposals", dossier.proposals), ("votes", dossier.ballots),
              ("decisions", dossier.decisions), ("recommendations", dossier.recommendations))  # fmt: skip
    for name, records in counts:
        click.echo(f"{label(name)}: {len(records)}")


def _tell_of_minutes(desk: Desk, session: str) -> None:
    with index(desk.store) as opened:
        outcome, decided_in = opened.minutes(session)
    if outcome:
        click.echo(
            say(N_("Minutes: {outcome} in session {session}."), outcome=label(outcome), session=decided_in)
        )
    else:
        click.echo(say(N_("Minutes: {outcome}."), outcome=label("unapproved")))


def _lines(data: Any, indent: str) -> list[str]:
    lines: list[str] = []
    for key, value in data.items():
        if value in (None, [], (), {}, ""):
            continue
        if key == "votes":
            lines += _votes(value, indent)
        elif isinstance(value, dict):
            lines += [f"{indent}{label(key)}:", *_lines(value, indent + "  ")]
        elif isinstance(value, list | tuple) and isinstance(value[0], dict):
            lines.append(f"{indent}{label(key)}:")
            for each in value:
                lines += [f"{indent}  -", *_lines(each, indent + "    ")]
        else:
            lines.append(f"{indent}{label(key)}: {_shown(value)}")
    return lines


def _votes(votes: Any, indent: str) -> list[str]:
    named = {
        choice: [str(vote["member"]) for vote in votes if vote["choice"] == choice]
        for choice in get_args(Choice)
    }
    return [
        f"{indent}{label('votes')} ({label(choice)}): {', '.join(members)}"
        for choice, members in named.items()
        if members
    ]


def _shown(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return label(value) if isinstance(value, str) else str(value)
