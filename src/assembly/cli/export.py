"""`export recommendations`, `export session`."""

from __future__ import annotations

from pathlib import Path

import click

from assembly.actions.recommendations import authority_meant
from assembly.cli.choices import Choice
from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.errors import BadInput
from assembly.language.messages import N_

_FORMATS = {
    "recommendations": ("pdf", "xlsx", "csv", "json", "akn"),
    "session": ("json", "yaml", "akn"),
    "tables": ("csv",),
}

_ENDINGS = {"akn": "akn.xml"}


@command(
    "export",
    N_(
        "Write files for others: the recommendations (pdf, xlsx, csv, json, akn; all of them, or those to one authority); the session whole (json, "
        "yaml), which import-session takes in again, or its minutes with every vote as Akoma Ntoso XML (akn); tables of all that is recorded "
        "(csv), of every session unless one is named. Nothing private is in them."
    ),
    "assembly export recommendations --to 3 --format pdf,xlsx,csv,json\nassembly export session --format yaml\nassembly export tables",
    session=True,
)
@argument("what", type=Choice(_FORMATS, field="export"), question=N_("What is exported"))
@option(
    "--to",
    metavar="AUTHORITY",
    help=N_("Only the recommendations to one authority, by number or part of the name."),
)
@option("--format", "forms", help=N_("Formats, separated by commas (default: the first one)."))
@option(
    "--out",
    metavar="DIR",
    help=N_("Folder to write to (default: the session's own; for tables the store's tables)."),
)
def export_command(desk: Desk, what: str, to: str | None, forms: str | None, out: str | None) -> None:
    wanted = _wanted(what, forms)
    if what == "tables":
        paths = _tables(desk, out)
    else:
        folder = Path(out) if out else desk.store.papers(desk.session)
        paths = (
            _recommendations(desk, to, wanted, folder)
            if what == "recommendations"
            else _session(desk, wanted, folder)
        )
    if desk.as_json:
        print_json({"exported": what, "paths": [str(path) for path in paths]})
        return
    for path in paths:
        click.echo(path)


def _wanted(what: str, forms: str | None) -> tuple[str, ...]:
    wanted = tuple(form.strip() for form in (forms or _FORMATS[what][0]).split(",") if form.strip())
    unknown = [form for form in wanted if form not in _FORMATS[what]]
    if unknown or not wanted:
        raise BadInput("format-unknown", format=", ".join(unknown), formats=list(_FORMATS[what]))
    return wanted


def _recommendations(desk: Desk, to: str | None, forms: tuple[str, ...], folder: Path) -> list[Path]:
    from assembly.actions.follow_up import letters_of  # noqa: PLC0415
    from assembly.documents.press import shelve, source  # noqa: PLC0415  Jinja and fonts
    from assembly.exports.recommendations import FORMATS  # noqa: PLC0415  openpyxl

    authority = authority_meant(desk.store.authorities(), to).number if to else None
    made_from = source(desk.store, desk.session)
    stem = f"recommendations-{authority}" if authority else "recommendations"
    facts = (made_from, authority, letters_of(desk.store))
    made = [(f"{stem}.{_ENDINGS.get(form, form)}", FORMATS[form](*facts)) for form in forms]
    return [shelve(folder, name, data) for name, data in made]


def _session(desk: Desk, forms: tuple[str, ...], folder: Path) -> list[Path]:
    from assembly.actions.provenance import exported  # noqa: PLC0415
    from assembly.documents.press import shelve  # noqa: PLC0415
    from assembly.exports.session import FORMATS  # noqa: PLC0415  PyYAML

    def made(form: str) -> bytes:
        return _minutes(desk) if form == "akn" else FORMATS[form](exported(desk.store, desk.session))

    every = [(f"session.{_ENDINGS.get(form, form)}", made(form)) for form in forms]
    return [shelve(folder, name, data) for name, data in every]


def _minutes(desk: Desk) -> bytes:
    from assembly.documents.press import source  # noqa: PLC0415  Jinja and fonts
    from assembly.exports.akn import minutes_akn  # noqa: PLC0415

    return minutes_akn(source(desk.store, desk.session))


def _tables(desk: Desk, out: str | None) -> list[Path]:
    from assembly.actions.archive import read_archive  # noqa: PLC0415  all that a store holds
    from assembly.documents.press import shelve  # noqa: PLC0415
    from assembly.exports.tables import tables  # noqa: PLC0415

    asked, store = desk.session_asked, desk.store
    made = tables(read_archive(store, (asked,) if asked else store.session_ids()))
    folder = Path(out) if out else (store.papers(asked) if asked else store.folder) / "tables"
    return [shelve(folder, name, data) for name, data in made.items()]
