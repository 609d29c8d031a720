"""`minutes`, `paper`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.paper_names import PAPERS
from assembly.cli.params import DAY, argument, ask, at_terminal, option, parse_day
from assembly.domain.attendance import parse_numbers
from assembly.errors import BadInput
from assembly.language.messages import N_, translate

if TYPE_CHECKING:
    from assembly.documents.press import Sheet

_format = option(
    "--format", "form", type=click.Choice(["pdf", "html"]), default="pdf", help=N_("pdf or html.")
)
_out = option("--out", metavar="DIR", help=N_("Folder to write to (default: the session's own)."))
_language = option(
    "--language",
    type=click.Choice(["ar", "fr"]),
    default="ar",
    help=N_("Language of the paper: ar or fr. The Arabic text prevails."),
)
_QUESTIONS = {
    "on": N_("Date on the paper"),
    "decision": N_("Number of the decision in its year"),
    "year": N_("Year"),
    "to": N_("Authority, by number or part of the name"),
    "member": N_("Number of the member"),
    "number": N_("Number of the correction"),
}


@command(
    "minutes",
    N_(
        "Make the minutes of the session, or of one sitting, as an archivable PDF; the version before is kept."
    ),
    "assembly minutes --session 2020-10",
    session=True,
)
@option("--sitting", type=int, help=N_("Only one sitting (default: the whole session)."))
@_format
@_language
@_out
def minutes_command(desk: Desk, sitting: int | None, form: str, language: str, out: str | None) -> None:
    _make(desk, "minutes", form, out, {"sitting": sitting, "language": language})


@command(
    "paper",
    N_(
        "Make a paper of the session; the version before is kept. Papers: convocation, agenda, attendance-sheet, roll-call, tally, "
        "failed-quorum, minutes, extract, notice, register, recommendations, transmittal, minutes-original, minutes-copy, correction, "
        "certificate."
    ),
    "assembly paper convocation --together\nassembly paper extract --decision 1 --on 2020-11-16",
    session=True,
)
@argument("name", type=click.Choice(list(PAPERS)), metavar="PAPER", question=N_("Paper"))
@option("--call", type=click.IntRange(1, 2), help=N_("First or second call."))
@option("--members", metavar="NUMBERS", help=N_("Members a letter is made for, e.g. 1-40,52 (default: all)."))
@option("--together", is_flag=True, help=N_("All letters in one file, for printing."))
@option("--reference", help=N_("Outgoing number of the letter, e.g. 112/2020."))
@option("--item", type=int, help=N_("Number of the item."))
@option("--sitting", type=int, help=N_("Number of the sitting."))
@option("--decision", type=int, help=N_("Number of the decision in its year."))
@option("--on", type=DAY, help=N_("Date on the paper."))
@option("--year", type=click.IntRange(1900, 2999), help=N_("Year of the register."))
@option("--to", metavar="AUTHORITY", help=N_("Authority, by number or part of the name."))
@option(
    "--holder",
    type=click.Choice(["male", "female"]),
    help=N_("Address the authority's holder: male or female."),
)
@option("--member", type=int, help=N_("Number of the member."))
@option("--number", type=int, help=N_("Number of the correction."))
@_format
@_language
@_out
def paper_command(
    desk: Desk, name: str, form: str, language: str, out: str | None, **typed: Any
) -> None:
    given = {key: value for key, value in typed.items() if value not in (None, False)}
    paper = PAPERS[name]
    for key in given:
        if key not in paper.takes:
            raise BadInput("option-not-for-paper", option=f"--{key}", paper=name, mend=_usage(name))
    for key in paper.needs:
        if key not in given:
            given[key] = _asked(name, key)
    if "members" in given:
        given["members"] = parse_numbers(given["members"])
    _make(desk, name, form, out, {**given, "language": language})


def _asked(name: str, key: str) -> Any:
    if not at_terminal():
        raise BadInput("option-missing", option=f"--{key}", paper=name, mend=_usage(name))
    if key == "on":
        return ask(translate(_QUESTIONS[key]), parse_day)
    return ask(translate(_QUESTIONS[key]), str if key == "to" else int)


def _usage(name: str) -> str:
    paper = PAPERS[name]
    needed = [f"--{key} …" for key in paper.needs]
    further = [f"[--{key}]" for key in paper.takes if key not in paper.needs]
    return " ".join(["assembly paper", name, *needed, *further])


def _make(desk: Desk, name: str, form: str, out: str | None, given: dict[str, Any]) -> None:
    from assembly.documents.papers import MAKERS, Asked  # noqa: PLC0415  Jinja and fonts
    from assembly.documents.press import shelve, source, to_html, to_pdf  # noqa: PLC0415

    made_from = source(desk.store, desk.session)
    sheets = MAKERS[name](desk.store, made_from, Asked(**given))
    set_as = to_pdf if form == "pdf" else to_html
    folder = Path(out) if out else desk.store.papers(desk.session)
    paths: list[Path] = []
    with _progress(sheets) as shown:
        paths.extend(shelve(folder, f"{sheet.stem}.{form}", set_as(sheet, made_from)) for sheet in shown)
    if desk.as_json:
        print_json({"paper": name, "paths": [str(path) for path in paths]})
        return
    for path in paths:
        click.echo(path)


@contextmanager
def _progress(sheets: tuple[Sheet, ...]) -> Iterator[Iterable[Sheet]]:
    """Show a bar where a person waits for several papers."""
    if len(sheets) == 1 or not sys.stderr.isatty():
        yield sheets
        return
    with click.progressbar(sheets, file=sys.stderr) as bar:
        yield cast("Iterable[Sheet]", bar)
