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
    from assembly.documents.papers import minutes_html, minutes_pdf, shelve, source  # noqa: PLC0415  Jinja and fonts

    made_from = source(desk.store, desk.session)
    data = minutes_pdf(made_from, sitting) if form == "pdf" else minutes_html(made_from, sitting).encode()
    name = f"minutes.{form}" if sitting is None else f"minutes-{sitting}.{form}"
    path = shelve(desk.store.papers(desk.session), name, data)
    if desk.as_json:
        print_json({"paper": "minutes", "path": str(path), "bytes": len(data)})
    else:
        click.echo(path)
