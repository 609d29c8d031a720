"""`init`: the chamber's store."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import click

from assembly.actions.chambers import Identity, init
from assembly.actions.pen import Pen
from assembly.cli.command import NOBODY, Desk, clock, command
from assembly.cli.output import done
from assembly.cli.params import option
from assembly.language.messages import N_


@command(
    "init",
    N_("Make a new store for a chamber: its file chamber.toml, edited by hand afterwards, and its journals."),
    'assembly init --name "غرفة الصناعة التقليدية لجهة مراكش-آسفي" --city مراكش --seats 75 --region marrakech-safi',
)
@option("--name", "name_ar", ask=True, help=N_("Name of the chamber in Arabic."))
@option("--name-fr", default="", help=N_("Name of the chamber in French."))
@option("--city", "city_ar", ask=True, help=N_("City of the chamber's seat, in Arabic."))
@option("--city-fr", default="", help=N_("City of the chamber's seat, in French."))
@option(
    "--seats",
    type=click.IntRange(1, 10_000),
    ask=True,
    help=N_("How many members the law gives the chamber."),
)
@option("--ministry", "ministry_ar", help=N_("Name of the ministry today, in Arabic."))
@option("--ministry-fr", help=N_("Name of the ministry today, in French."))
@option("--region", help=N_("Take in the shipped list of authorities of a region, e.g. marrakech-safi."))
@option("--specimen", is_flag=True, help=N_("Print نموذج across every page: made-up data."))
@option("--by", default="", help=N_("Your name on the journal's lines."))
def init_command(desk: Desk, region: str | None, **typed: str | int | bool | None) -> None:
    identity = Identity(**{key: value for key, value in typed.items() if value is not None})  # type: ignore[arg-type]
    pen = Pen(at=clock(), by=identity.by or NOBODY, zone=ZoneInfo("Africa/Casablanca"))
    count = init(desk.folder, pen, identity, region)
    done(
        desk.as_json,
        {"store": str(desk.folder), "authorities": count},
        N_("The store {folder} is made, with {count} authorities. Next: assembly import-members FILE.xlsx"),
        folder=desk.folder,
        count=count,
    )
