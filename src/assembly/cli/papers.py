"""`minutes`, `paper`."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from assembly.cli.choices import Choice
from assembly.cli.command import Desk, command
from assembly.cli.decision_numbers import number_in_session
from assembly.cli.output import print_json
from assembly.cli.paper_names import PAPERS
from assembly.cli.params import DAY, argument, ask, at_terminal, option, parse_day
from assembly.domain.attendance import parse_numbers
from assembly.domain.election import ELECTED_POSTS
from assembly.errors import BadInput
from assembly.language.messages import N_, translate

if TYPE_CHECKING:
    from assembly.documents.papers import Asked
    from assembly.documents.press import Sheet, Source

    Made = tuple[Sheet, bytes]

_format = option(
    "--format",
    "form",
    type=click.Choice(["pdf", "html", "docx", "akn"]),
    default="pdf",
    help=N_("pdf, html, docx (Word, for those who must edit) or akn (Akoma Ntoso XML, for other systems)."),
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
    "decision": N_("Number of the decision: 3, or 3/2020"),
    "year": N_("Year"),
    "to": N_("Authority, by number or part of the name"),
    "member": N_("Number of the member"),
    "number": N_("Number of the correction"),
    "post": N_("Post"),
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
        "Make a paper of the session; the version before is kept. With the convocation comes its meeting for a calendar, an .ics file. Papers: convocation, agenda, attendance-sheet, roll-call, tally, "
        "ballot-papers, election-tally, failed-quorum, minutes, extract, notice, register, recommendations, transmittal, minutes-original, minutes-copy, check, "
        "correction, certificate."
    ),
    "assembly paper convocation --together\nassembly paper extract --decision 1 --on 2020-11-16",
    session=True,
)
@argument(
    "name",
    type=Choice(PAPERS, {name: paper.short for name, paper in PAPERS.items()}),
    metavar="PAPER",
    question=N_("Paper"),
)
@option("--call", type=click.IntRange(1, 2), help=N_("First or second call."))
@option("--members", metavar="NUMBERS", help=N_("Members a letter is made for, e.g. 1-40,52 (default: all)."))
@option("--together", is_flag=True, help=N_("All letters in one file, for printing."))
@option("--reference", help=N_("Outgoing number of the letter, e.g. 112/2020."))
@option("--item", type=int, help=N_("Number of the item."))
@option("--sitting", type=int, help=N_("Number of the sitting."))
@option("--decision", metavar="NUMBER", help=N_("Number of the decision: 3, or 3/2020."))
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
@option("--post", type=click.Choice(ELECTED_POSTS), help=N_("Post of an election."))
@option("--of", metavar="NAME", help=N_("The committee, or the body that the chamber is represented in."))
@option(
    "--candidates", metavar="MEMBERS", help=N_("Who stands, e.g. 3,7 (default: names are written by hand).")
)
@_format
@_language
@_out
def paper_command(desk: Desk, name: str, form: str, language: str, out: str | None, **typed: Any) -> None:
    given = {key: value for key, value in typed.items() if value not in (None, False)}
    for key in given:
        if key not in PAPERS[name].takes:
            raise BadInput("option-not-for-paper", option=f"--{key}", paper=name, mend=_usage(name))
    given |= _asked_for(name, [key for key in PAPERS[name].needs if key not in given])
    for key in ("members", "candidates"):
        if key in given:
            given[key] = parse_numbers(given[key])
    if "decision" in given:
        given["decision"] = number_in_session(desk, given["decision"])
    _make(desk, name, form, out, {**given, "language": language})


def _asked_for(name: str, missing: list[str]) -> dict[str, Any]:
    """Ask for the options that a paper needs and that were not typed; refused where nobody can be asked."""
    if missing and not at_terminal():
        options = [f"--{key}" for key in missing]
        raise BadInput("option-missing", option=options, paper=name, mend=_usage(name))
    return {key: _asked(key) for key in missing}


def _asked(key: str) -> Any:
    if key == "on":
        return ask(translate(_QUESTIONS[key]), parse_day)
    return ask(translate(_QUESTIONS[key]), str if key in {"to", "post", "decision"} else int)


def _usage(name: str) -> str:
    paper = PAPERS[name]
    needed = [f"--{key} …" for key in paper.needs]
    further = [f"[--{key}]" for key in paper.takes if key not in paper.needs]
    return " ".join(["assembly paper", name, *needed, *further])


def _make(desk: Desk, name: str, form: str, out: str | None, given: dict[str, Any]) -> None:
    from assembly.documents.batch import set_all  # noqa: PLC0415
    from assembly.documents.papers import MAKERS, Asked  # noqa: PLC0415  Jinja and fonts
    from assembly.documents.press import shelve, source  # noqa: PLC0415

    made_from, asked = source(desk.store, desk.session), Asked(**given)
    sheets = MAKERS[name](desk.store, made_from, asked)
    calendar = _calendar(made_from, asked) if name == "convocation" else ()
    ending, set_as = _setter(desk, name, asked, form)
    folder = Path(out) if out else desk.store.papers(desk.session)
    paths: list[Path] = []
    with _progress(zip(sheets, set_all(sheets, made_from, set_as), strict=True), len(sheets)) as shown:
        paths.extend(shelve(folder, f"{sheet.stem}.{ending}", data) for sheet, data in shown)
    paths.extend(shelve(folder, file, data) for file, data in calendar)
    if desk.as_json:
        print_json({"paper": name, "paths": [str(path) for path in paths]})
        return
    for path in paths:
        click.echo(path)


def _calendar(made_from: Source, asked: Asked) -> tuple[tuple[str, bytes], ...]:
    """Return the meeting that members are convened to, for their calendars: one file, the same for all of them."""
    from assembly.documents.meeting import current_call  # noqa: PLC0415
    from assembly.exports.ics import meeting_ics  # noqa: PLC0415

    call = asked.call or current_call(made_from.dossier.session)
    stem = f"convocation-{call}" if asked.language == "ar" else f"convocation-{call}-{asked.language}"
    return ((f"{stem}.ics", meeting_ics(made_from, call, asked.language)),)


def _setter(desk: Desk, name: str, asked: Asked, form: str) -> tuple[str, Callable[[Sheet, Source], bytes]]:
    """Return the ending of the files of a format, and what sets a paper in it."""
    if form == "docx":
        from assembly.exports.docx import to_docx  # noqa: PLC0415

        return form, to_docx
    if form == "akn":
        from assembly.exports.akn import ENDING, paper_akn  # noqa: PLC0415

        return ENDING, functools.partial(paper_akn, desk.store, name, asked)
    from assembly.documents.browser import to_browser  # noqa: PLC0415
    from assembly.documents.press import to_pdf  # noqa: PLC0415

    return form, to_pdf if form == "pdf" else to_browser


@contextmanager
def _progress(made: Iterable[Made], count: int) -> Iterator[Iterable[Made]]:
    """Show a bar where a person waits for several papers."""
    if count == 1 or not sys.stderr.isatty():
        yield made
        return
    with click.progressbar(made, length=count, file=sys.stderr) as bar:
        yield cast("Iterable[Made]", bar)
