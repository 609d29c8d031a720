"""`report`."""

from __future__ import annotations

from pathlib import Path

import click

from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.errors import BadInput
from assembly.language.messages import N_

_YEAR = click.IntRange(1900, 2999)


@command(
    "report",
    N_(
        "Make the report of a year, or of several: sessions and quorum, attendance of each member, votes, decisions and how they stand, "
        "recommendations by authority, with charts; as a paper, or its figures alone (json)."
    ),
    "assembly report 2020\nassembly report 2011 --until 2020 --format html",
)
@argument("year", type=_YEAR, question=N_("Year"))
@option("--until", type=_YEAR, metavar="YEAR", help=N_("Last year, where the report is of several."))
@option(
    "--format",
    "form",
    type=click.Choice(["pdf", "html", "json"]),
    default="pdf",
    help=N_("pdf, html, or json: the figures alone."),
)
@option(
    "--language",
    type=click.Choice(["ar", "fr"]),
    default="ar",
    help=N_("Language of the paper: ar or fr. The Arabic text prevails."),
)
@option("--out", metavar="DIR", help=N_("Folder to write to (default: the store's reports)."))
def report_command(
    desk: Desk, year: int, until: int | None, form: str, language: str, out: str | None
) -> None:
    from assembly.documents.browser import to_browser  # noqa: PLC0415  Jinja and fonts
    from assembly.documents.press import shelve, to_pdf  # noqa: PLC0415
    from assembly.documents.report_source import report_source  # noqa: PLC0415
    from assembly.documents.year_report import report_sheet  # noqa: PLC0415
    from assembly.domain.year_report import Years  # noqa: PLC0415

    if until is not None and until < year:
        raise BadInput(
            "years-backwards", first=year, last=until, mend=f"assembly report {until} --until {year}"
        )
    made_from = report_source(desk.store, Years(year, until or year))
    sheet = report_sheet(made_from, "fr" if language == "fr" else "ar")
    if form == "json":
        data = made_from.record
    else:
        data = to_pdf(sheet, made_from) if form == "pdf" else to_browser(sheet, made_from)
    path = shelve(Path(out) if out else desk.store.folder / "reports", f"{sheet.stem}.{form}", data)
    if desk.as_json:
        print_json({"paper": "report", "paths": [str(path)]})
        return
    click.echo(path)
