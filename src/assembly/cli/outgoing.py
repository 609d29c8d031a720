"""`outgoing`, `note-letter`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.books import correspondence_change
from assembly.actions.outgoing import gaps, note_letter, register_of
from assembly.cli import letter_options
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import argument, option
from assembly.language.messages import N_, N_of, say


@command(
    "outgoing",
    N_(
        "Show the register of outgoing letters of a year (سجل الصادرات): every number that a letter bears, void ones too, and the numbers that are missing."
    ),
    "assembly outgoing --year 2020",
)
@option("--year", type=click.IntRange(1900, 2999), help=N_("The year (default: this one)."))
def outgoing_command(desk: Desk, year: int | None) -> None:
    wanted, book = year or desk.pen.today.year, desk.store.correspondence()
    letters, lacking = register_of(book, wanted), gaps(book, wanted)
    if desk.as_json:
        told = [each._asdict() | {"outgoing": str(each.outgoing)} for each in letters]
        print_json({"year": wanted, "letters": told, "missing": list(lacking)})
        return
    table(
        say(N_("Outgoing letters of {year}"), year=wanted),
        (N_("No."), N_("Day"), N_("What"), N_("To"), N_("About"), N_("State")),
        [
            (
                str(e.outgoing),
                e.on.isoformat(),
                label(e.what),
                e.to,
                e.about,
                say(N_("void")) if e.cancelled else "",
            )
            for e in letters
        ],
    )
    if lacking:
        said = N_of(
            len(lacking),
            "Number that no letter bears: {numbers}.",
            "Numbers that no letter bears: {numbers}.",
        )
        note(said, numbers=list(lacking))


@command(
    "note-letter",
    N_(
        "Record that a letter written elsewhere took an outgoing number, so that no number seems to be missing."
    ),
    'assembly note-letter "دعوة إلى اجتماع المكتب" --number 133 --on 2020-11-21',
)
@argument("subject", metavar="SUBJECT", question=N_("Subject of the letter"))
@option("--number", type=int, help=N_("Outgoing number (default: the next of the year)."))
@letter_options.on
def note_letter_command(desk: Desk, subject: str, number: int | None, on: date | None) -> None:
    with correspondence_change(desk.store, desk.pen) as letters:
        made = note_letter(letters, desk.pen, subject=subject, on=on or desk.pen.today, said=number)
    done(desk.as_json, made, N_("Outgoing number {reference} taken."), reference=str(made.outgoing))
