"""`offices`."""

from __future__ import annotations

from datetime import date

import click

from assembly.actions.offices import members_of
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import print_json, table
from assembly.cli.params import DAY, option
from assembly.domain.offices import offices_on, stand_in, vacancies
from assembly.language.messages import N_, say


@command(
    "offices",
    N_(
        "Show who holds which post on a day, as the register and the elections in sessions together give it, which posts of the bureau are "
        "vacant, and who heads the chamber: the president, else the first vice-president in order (art. 28)."
    ),
    "assembly offices --on 2020-11-12",
)
@option("--on", type=DAY, help=N_("The day (default: today)."))
def offices_command(desk: Desk, on: date | None) -> None:
    day = on or desk.pen.today
    members = members_of(desk.store)
    held, vacant, head = offices_on(members, (), day), vacancies(members, day), stand_in(members, day)
    if desk.as_json:
        offices = [{"member": member.number, "office": office} for member, office in held]
        print_json({"offices": offices, "vacant": vacant, "head": head.number if head else None})
        return
    table(
        say(N_("Offices on {day}"), day=day.isoformat()),
        (N_("Post"), N_("Of"), N_("No."), N_("Name"), N_("Since")),
        [(label(o.post), o.of, m.number, m.name, o.start.isoformat()) for m, o in held],
    )
    for post in vacant:
        click.echo(say(N_("Vacant: {post}."), post=label(post)))
    if head and not head.holds("president", day):
        click.echo(say(N_("{name} stands in for the president (article 28)."), name=head.name))
