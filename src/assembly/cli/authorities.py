"""`add-authority`, `authorities`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.authorities import add_authority, rename_authority
from assembly.actions.books import register_change
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.authority import LEVELS, Level
from assembly.errors import BadInput
from assembly.language.messages import N_, say


@command(
    "add-authority",
    N_(
        "Record an authority that recommendations go to; or, with --renames, the new name of one from a day on."
    ),
    'assembly add-authority "المديرية الإقليمية للصناعة التقليدية بالصويرة" --level local',
)
@argument("title", metavar="NAME", question=N_("Official name in Arabic"))
@option("--fr", "title_fr", default="", help=N_("Official name in French."))
@option("--level", type=click.Choice(LEVELS), unless=("renames",), help=N_("local, regional or national."))
@option("--since", type=DAY, help=N_("First day of the name."))
@option("--address", help=N_("Postal address."))
@option(
    "--renames",
    metavar="AUTHORITY",
    help=N_("The authority (number or part of the name) whose new name this is."),
)
def add_authority_command(
    desk: Desk,
    title: str,
    title_fr: str,
    level: Level | None,
    since: date | None,
    address: str | None,
    renames: str | None,
) -> None:
    with register_change(desk.store, desk.pen) as register:
        if renames:
            authority = rename_authority(
                register, which=renames, title=title, title_fr=title_fr, since=since or desk.pen.today
            )
        elif level is None:
            raise BadInput("level-missing", mend="--level local|regional|national")
        else:
            authority = add_authority(
                register, title=title, title_fr=title_fr, level=level, since=since, address=address
            )
    done(
        desk.as_json,
        authority,
        N_("Authority {number} recorded: {name}."),
        number=authority.number,
        name=authority.names[-1].ar,
    )


@command(
    "authorities",
    N_("List the authorities, with the names in use on a day."),
    "assembly authorities --level national",
)
@option("--level", type=click.Choice(LEVELS), help=N_("Only those of one level."))
@option("--on", type=DAY, help=N_("The day (default: today)."))
def authorities_command(desk: Desk, level: Level | None, on: date | None) -> None:
    day = on or desk.pen.today
    authorities = tuple(a for a in desk.store.authorities() if level is None or a.level == level)
    if desk.as_json:
        print_json(authorities)
        return
    named = [(a, a.named_on(day)) for a in authorities]
    table(
        say(N_("Authorities on {day}"), day=day.isoformat()),
        (N_("No."), N_("Level"), N_("Name"), N_("Name in French")),
        [(a.number, label(a.level), n.name_ar, n.name_fr) for a, n in named],
    )
