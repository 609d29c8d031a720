"""`outgoing`, `note-letter`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.books import correspondence_change
from assembly.actions.outgoing import IrregularYear, Sent, irregular_year, note_letter, register_of
from assembly.cli import letter_options
from assembly.cli.command import Desk, command
from assembly.cli.labels import label, members_counted
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import argument, option
from assembly.language.messages import N_, N_of, listed, say


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
    letters, irregular = register_of(book, wanted), irregular_year(book, wanted)
    if desk.as_json:
        told = [each._asdict() | {"outgoing": str(each.outgoing)} for each in letters]
        print_json({"year": wanted, "letters": told, "missing": irregular.missing, "twice": irregular.twice})
        return
    table(
        say(N_("Outgoing letters of {year}"), year=wanted),
        (N_("No."), N_("Day"), N_("What"), N_("To"), N_("About"), N_("State")),
        [
            (
                str(e.outgoing),
                e.on.isoformat(),
                label(e.what),
                _to(e),
                _about(e),
                say(N_("void")) if e.cancelled else "",
            )
            for e in letters
        ],
    )
    tell_irregular(irregular)


def _to(letter: Sent) -> str:
    members = members_counted(len(letter.members)) if letter.members else ""
    return listed(filter(None, (letter.to, members)))


def _about(letter: Sent) -> str:
    if letter.what == "decision":
        return say(N_("decision no. {decision} ({session})"), decision=letter.about, session=letter.session)
    return letter.about


def tell_irregular(found: IrregularYear) -> None:
    """Say on stderr which numbers of a year are missing, and which were given twice."""
    lacking = N_of(
        len(found.missing),
        "Outgoing number of {year} that no letter bears: {numbers}.",
        "Outgoing numbers of {year} that no letter bears: {numbers}.",
    )
    given = N_of(
        len(found.twice),
        "Outgoing number of {year} that more than one letter bears: {numbers}.",
        "Outgoing numbers of {year} that more than one letter bears: {numbers}.",
    )
    for message, numbers in ((lacking, found.missing), (given, found.twice)):
        if numbers:
            note(message, year=found.year, numbers=numbers)


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
