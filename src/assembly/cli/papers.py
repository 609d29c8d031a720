"""`minutes`."""

from __future__ import annotations

import click

from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import option
from assembly.language.messages import N_


@command(
    "minutes",
    N_(
        "Make the minutes of the session, or of one sitting, as an archivable PDF; the version before is kept."
    ),
    "assembly minutes --session 2020-10",
    session=True,
)
@option("--sitting", type=int, help=N_("Only one sitting (default: the whole session)."))
@option("--format", "form", type=click.Choice(["pdf", "html"]), default="pdf", help=N_("pdf or html."))
def minutes_command(desk: Desk, sitting: int | None, form: str) -> None:
    from assembly.documents.papers import minutes  # noqa: PLC0415  Jinja and fonts
    from assembly.documents.press import shelve, source, to_html, to_pdf  # noqa: PLC0415

    made_from = source(desk.store, desk.session)
    sheet = minutes(made_from, sitting)
    data = to_pdf(sheet, made_from) if form == "pdf" else to_html(sheet, made_from)
    path = shelve(desk.store.papers(desk.session), f"{sheet.stem}.{form}", data)
    if desk.as_json:
        print_json({"paper": "minutes", "path": str(path), "bytes": len(data)})
    else:
        click.echo(path)
