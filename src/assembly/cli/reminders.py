"""`remind`."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from assembly.actions.books import correspondence_change
from assembly.actions.reminders import late, remind, reminder_meant
from assembly.cli import letter_options
from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.domain.reminder import Reminder
from assembly.errors import BadInput, NotProduced
from assembly.language.messages import N_, N_of, say

_DAYS = 60


@command(
    "remind",
    N_(
        "Remind an authority of a dispatch that it did not answer: the first, second or third letter, with the earlier ones as references and the table of "
        "what had no answer. A number is reserved and recorded first. With --all, every dispatch whose last letter is old enough."
    ),
    "assembly remind 131/2020 --on 2021-02-01\nassembly remind --all --older-than 60\nassembly remind --again 12/2021",
)
@argument(
    "dispatch",
    metavar="NUMBER",
    unless=("to_all", "again"),
    question=N_("Outgoing number of the dispatch, 131/2020"),
)
@option("--all", "to_all", is_flag=True, help=N_("Every dispatch with something unanswered."))
@option(
    "--older-than",
    type=click.IntRange(min=0),
    metavar="DAYS",
    default=_DAYS,
    help=N_("With --all: only where the last letter is older than these days (default: 60)."),
)
@letter_options.on
@letter_options.first_number
@option("--again", metavar="NUMBER", help=N_("Make the letter of this reminder again, e.g. 12/2021."))
@letter_options.out
def remind_command(
    desk: Desk, dispatch: str | None, to_all: bool, older_than: int, on: date | None, number: int | None,
    again: str | None, out: str | None,
) -> None:  # fmt: skip
    day = on or desk.pen.today
    if again:
        made: tuple[Reminder, ...] = (reminder_meant(desk.store.correspondence().reminders.all(), again),)
    else:
        with correspondence_change(desk.store, desk.pen) as letters:
            if to_all:
                chosen = tuple(each.dispatch.reference for each in late(letters.book, day, older_than))
            else:
                chosen = (dispatch or "",)
            if not chosen:
                raise BadInput("reminder-nobody-late", days=older_than, mend="assembly follow-up")
            made = remind(letters, desk.pen, dispatches=chosen, on=day, number=number)
    _hand_over(desk, made, out)


def _hand_over(desk: Desk, made: tuple[Reminder, ...], out: str | None) -> None:
    paths = []
    for each in made:
        try:
            paths.append(_letter(desk, each, out))
        except NotProduced as error:
            error.facts["mend"] = f"assembly remind --again {each.reference}"
            raise
        if not desk.as_json:
            click.echo(
                say(
                    N_of(
                        len(each.recommendations),
                        "Reminder {rank}, {reference} of {day}, to {authority}: recommendation {numbers}.",
                        "Reminder {rank}, {reference} of {day}, to {authority}: recommendations {numbers}.",
                    ),
                    rank=each.rank, reference=each.reference, day=each.on.isoformat(),
                    authority=each.authority.name_ar, numbers=[f"R{number}" for number in each.recommendations],
                )
            )  # fmt: skip
            click.echo(str(paths[-1]))
    if desk.as_json:
        print_json([{"reminder": each, "path": str(path)} for each, path in zip(made, paths, strict=True)])


def _letter(desk: Desk, reminder: Reminder, out: str | None) -> Path:
    from assembly.documents.press import shelve, to_pdf  # noqa: PLC0415  fonts
    from assembly.documents.reminder_source import reminder_sheet  # noqa: PLC0415

    sheet, made_from = reminder_sheet(desk.store, reminder)
    folder = Path(out) if out else desk.store.papers(made_from.dossier.session.id)
    return shelve(folder, f"{sheet.stem}.pdf", to_pdf(sheet, made_from))
