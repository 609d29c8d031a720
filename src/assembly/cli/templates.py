"""`templates list`, `templates copy`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from assembly.cli.choices import Choice
from assembly.cli.command import Desk, command
from assembly.cli.output import print_json
from assembly.cli.params import argument, option
from assembly.errors import BadInput
from assembly.language.messages import N_, say


@command(
    "templates",
    N_(
        "List the templates of the papers, or copy one into the store: there the chamber changes it, and from then on theirs counts. "
        "`style` is the look of all pages. A broken template is named with its line, and no paper is made from it."
    ),
    "assembly templates list\nassembly templates copy minutes",
)
@argument("action", type=Choice(["list", "copy"], field="templates"), question=N_("list or copy"))
@argument("name", required=False, metavar="[TEMPLATE]")
@option(
    "--language", type=click.Choice(["ar", "fr"]), default="ar", help=N_("Language of the paper: ar or fr.")
)
def templates_command(desk: Desk, action: str, name: str | None, language: Literal["ar", "fr"]) -> None:
    from assembly.documents.templates import copy, shipped_names  # noqa: PLC0415  Jinja

    own = desk.store.folder / "templates"
    if action == "copy":
        if name is None:
            raise BadInput("template-name-missing", mend="assembly templates copy minutes")
        _tell(desk, copy(name, language, own))
        return
    names = (*shipped_names(language), "style")
    changed = {each for each in names if _own(own, language, each).exists()}
    if desk.as_json:
        print_json([{"template": each, "own": each in changed} for each in names])
        return
    for each in names:
        click.echo(say(N_("{template} (the chamber's own)"), template=each) if each in changed else each)


def _own(folder: Path, language: str, name: str) -> Path:
    return folder / "style/page.css" if name == "style" else folder / language / f"{name}.html.j2"


def _tell(desk: Desk, path: Path) -> None:
    if desk.as_json:
        print_json({"template": str(path)})
    else:
        click.echo(path)
