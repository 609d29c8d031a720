"""`dispatch`, `acknowledge`, `cancel-dispatch`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assembly.actions.books import correspondence_change
from assembly.actions.dispatches import (
    Wishes,
    acknowledge,
    authorities_waiting,
    cancel_dispatch,
    dispatch,
    dispatch_meant,
)
from assembly.actions.outgoing import number_meant
from assembly.actions.recommendations import authority_meant
from assembly.actions.reminders import cancel_reminder
from assembly.cli import letter_options
from assembly.cli.command import Desk, command
from assembly.cli.labels import members_counted
from assembly.cli.output import done, print_json
from assembly.cli.params import DAY, option
from assembly.domain.authority import Authority, LetterLanguage
from assembly.domain.dispatch import Dispatch
from assembly.domain.member import Gender
from assembly.errors import BadInput, NotProduced
from assembly.language.messages import N_, N_of, say
from assembly.store.attachments import read_scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from assembly.exports.dispatch_package import Package


@command(
    "dispatch",
    N_(
        "Send a session's recommendations to an authority, or to all of them: an outgoing number is reserved and recorded first, then the package "
        "is made: letter, list, answer sheet, data, extracts of the decisions, manifest. With --again, the package of a dispatch is made again, with the same bytes."
    ),
    "assembly dispatch --to 1 --copy 4 --on 2020-11-20 --session 2020-10\n"
    "assembly dispatch --all --zip --on 2020-11-20 --session 2020-10\n"
    "assembly dispatch --again 131/2020",
    session=True,
)
@option(
    "--to",
    multiple=True,
    metavar="AUTHORITY",
    help=N_("Authority, by number or part of the name; may be repeated."),
)
@option("--all", "to_all", is_flag=True, help=N_("Every authority to which something is still to be sent."))
@option(
    "--copy",
    multiple=True,
    metavar="AUTHORITY",
    help=N_("Authority that gets a copy for information; may be repeated."),
)
@letter_options.on
@letter_options.first_number
@option(
    "--holder",
    type=click.Choice(["male", "female"]),
    help=N_("Address the authority's holder: male or female."),
)
@letter_options.language
@option("--again", metavar="NUMBER", help=N_("Make the package of this dispatch again, e.g. 131/2020."))
@letter_options.as_zip
@letter_options.out
def dispatch_command(
    desk: Desk, to: tuple[str, ...], to_all: bool, copy: tuple[str, ...], on: date | None, number: int | None,
    holder: Gender | None, language: LetterLanguage | None, again: str | None, as_zip: bool, out: str | None,
) -> None:  # fmt: skip
    if again:
        made: tuple[Dispatch, ...] = (dispatch_meant(desk.store.correspondence().dispatches.all(), again),)
    elif not to and not to_all:
        raise BadInput("dispatch-to-nobody", mend="assembly dispatch --to AUTHORITY | --all")
    else:
        session, known = desk.session, desk.store.authorities()
        refuse_unprintable(desk, session)
        wishes = Wishes(on or desk.pen.today, number, holder, language, authorities_meant(known, copy))
        with correspondence_change(desk.store, desk.pen) as letters:
            chosen = authorities_meant(known, to)
            if to_all:
                chosen = authorities_waiting(letters, session, known, wishes.on)
            made = dispatch(letters, desk.pen, session=session, to=chosen, wishes=wishes)
    hand_over(desk, made, as_zip=as_zip, out=out)


def authorities_meant(known: tuple[Authority, ...], typed: tuple[str, ...]) -> tuple[Authority, ...]:
    """Return the authorities typed, each once, in the order they were typed in."""
    return tuple({found.number: found for found in (authority_meant(known, each) for each in typed)}.values())


def refuse_unprintable(desk: Desk, session: str) -> None:
    """Read what the papers are made from before a number is reserved: what cannot be printed is told first."""
    from assembly.documents.press import source  # noqa: PLC0415

    source(desk.store, session)


def hand_over(desk: Desk, made: tuple[Dispatch, ...], *, as_zip: bool, out: str | None) -> None:
    """Make the packages of dispatches that are recorded and tell where they are; the record stands whatever happens."""
    if not desk.as_json:
        for each in made:
            click.echo(told(each))
    handed: dict[str, list[Path]] = {}
    try:
        for package in _made(desk, made):
            folder = Path(out) if out else desk.store.papers(package.dispatch.session)
            handed[package.dispatch.reference] = _written(package, folder, as_zip=as_zip)
    except NotProduced as error:
        error.facts["mend"] = f"assembly dispatch --again {made[len(handed)].reference}"
        raise
    finally:
        # Not while the bar is drawn: on a terminal both are the same line.
        if not desk.as_json:
            _tell_places(handed.values(), as_zip=as_zip)
    if desk.as_json:
        print_json([{"dispatch": each, "paths": list(map(str, handed[each.reference]))} for each in made])


def _tell_places(handed: Iterable[list[Path]], *, as_zip: bool) -> None:
    for written in handed:
        click.echo(str(written[0] if as_zip else written[0].parent))


def told(each: Dispatch) -> str:
    """Return what a dispatch is, in a line."""
    to = each.authority.name_ar if each.authority else members_counted(len(each.members))
    if each.matter == "recommendations":
        numbers = [f"R{number}" for number in each.recommendations]
        return say(
            N_of(
                len(numbers),
                "Dispatch {reference} of {day} to {authority}: recommendation {numbers}.",
                "Dispatch {reference} of {day} to {authority}: recommendations {numbers}.",
            ),
            reference=each.reference, day=each.on.isoformat(), authority=to, numbers=numbers,
        )  # fmt: skip
    if each.matter == "minutes":
        return say(
            N_("Dispatch {reference} of {day} to {authority}: minutes of session {session}."),
            reference=each.reference, day=each.on.isoformat(), authority=to, session=each.session,
        )  # fmt: skip
    return say(
        N_("Dispatch {reference} of {day} to {authority}: decision {decision}, for its approval."),
        reference=each.reference, day=each.on.isoformat(), authority=to,
        decision=each.decision_number,
    )  # fmt: skip


def _made(desk: Desk, made: tuple[Dispatch, ...]) -> Iterator[Package]:
    from assembly.exports.dispatch_package import packages, papers_in  # noqa: PLC0415  fonts and openpyxl

    with _progress(papers_in(desk.store, made) if sys.stderr.isatty() else 0) as advance:
        for package in packages(desk.store, made):
            if package is None:
                advance(1)
            else:
                yield package


@contextmanager
def _progress(count: int) -> Iterator[Callable[[int], None]]:
    """Show a bar where a person waits for several papers."""
    if count <= 1:
        yield lambda _: None
        return
    with click.progressbar(length=count, file=sys.stderr) as bar:
        yield bar.update


def _written(package: Package, folder: Path, *, as_zip: bool) -> list[Path]:
    from assembly.documents.press import shelve  # noqa: PLC0415
    from assembly.exports.archive import packed  # noqa: PLC0415

    if as_zip:
        return [shelve(folder, f"{package.folder}.zip", packed(package.files, package.folder))]
    return [shelve(folder / package.folder, name, data) for name, data in package.files.items()]


@command(
    "acknowledge",
    N_(
        "Record that an authority received a dispatch: the day, its own incoming number, the scan of the receipt."
    ),
    "assembly acknowledge 131/2020 --on 2020-11-24 --reference 4512 --scan receipt.pdf",
)
@letter_options.of_dispatch
@option("--on", type=DAY, help=N_("Day it was received (default: today)."))
@option("--reference", help=N_("Incoming number at the authority."))
@option("--scan", metavar="FILE", help=N_("Scan of the proof (.pdf, .png or .jpg)."))
def acknowledge_command(
    desk: Desk, dispatch: str, on: date | None, reference: str | None, scan: str | None
) -> None:
    proof = read_scan(Path(scan)) if scan else None
    with correspondence_change(desk.store, desk.pen) as letters:
        made = acknowledge(
            letters,
            desk.pen,
            dispatch=dispatch,
            on=on or desk.pen.today,
            reference=reference,
            scan=proof,
        )
    done(
        desk.as_json,
        made,
        N_("Dispatch {reference}: received on {day}."),
        reference=made.reference,
        day=made.acknowledged.on.isoformat() if made.acknowledged else "",
    )


@command(
    "cancel-dispatch",
    N_(
        "Record that a dispatch or a reminder is void. Its number stays taken, and what it carried waits to be sent again."
    ),
    'assembly cancel-dispatch 131/2020 --because "خطأ في اسم الجهة الموجه إليها"',
)
@letter_options.of_dispatch
@option("--because", ask=True, help=N_("Why it is void."))
@option("--on", type=DAY, help=N_("Day (default: today)."))
def cancel_dispatch_command(desk: Desk, dispatch: str, because: str, on: date | None) -> None:
    day = on or desk.pen.today
    with correspondence_change(desk.store, desk.pen) as letters:
        wanted = number_meant(dispatch)
        of_reminder = any(each.outgoing == wanted for each in letters.book.reminders.all())
        cancel = cancel_reminder if of_reminder else cancel_dispatch
        made = cancel(letters, desk.pen, reference=dispatch, because=because, on=day)
    done(
        desk.as_json,
        made,
        N_("Letter {reference} is void; its number stays taken."),
        reference=made.reference,
    )
