"""`add-authority`, `authorities`."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from assembly.actions.authorities import (
    Changes,
    add_authority,
    merge_authorities,
    rename_authority,
    set_authority,
)
from assembly.actions.books import register_change
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.authority import AUTHORITY_ROLES, LEVELS, SENDING_CHANNELS, Authority, Level
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
@option(
    "--fr",
    "title_fr",
    help=N_("Official name in French; a new name without it leaves the French one as it is."),
)
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
    title_fr: str | None,
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
                register, title=title, title_fr=title_fr or "", level=level, since=since, address=address
            )
    _told(desk, authority)
    if renames and title_fr is None:
        _tell_french_name(authority)
    if renames:
        _tell_title(authority)


def _tell_french_name(authority: Authority) -> None:
    """Say which French name the new Arabic one leaves as it was: it may have changed too."""
    if authority.names[-1].fr:
        note(
            N_("In French it is still {name}: if that has changed too, `assembly undo --register`, then the same command with --fr."),
            name=authority.names[-1].fr,
        )  # fmt: skip


def _tell_title(authority: Authority) -> None:
    """Say which title of who heads it outlives the new name: it may name the old one."""
    since = authority.names[-1].since
    head = authority.head_on(since) if since else None
    if head and head.since != since and (head.title_ar or head.title_fr):
        note(
            N_("Who heads it is still titled {title}: if that has changed too, `assembly set-authority {number} --title … --since {since}`."),
            title=head.title_ar or head.title_fr,
            number=authority.number,
            since=since.isoformat() if since else "",
        )  # fmt: skip


@command(
    "set-authority",
    N_(
        "Record how an authority is written to: address, channel, language, what the law knows it as; and who heads it from a day on: the official title and "
        "whether a man or a woman, never a name. Letters of earlier days keep what they said."
    ),
    'assembly set-authority 4 --title "والي جهة مراكش-آسفي عامل عمالة مراكش" --gender male --since 2021-10-15\n'
    "assembly set-authority 5 --channel by-hand --language fr",
)
@argument("which", metavar="AUTHORITY", question=N_("Authority, by number or part of the name"))
@option("--address", help=N_("Postal address."))
@option("--channel", type=click.Choice(SENDING_CHANNELS), help=N_("How letters are sent to it."))
@option("--language", type=click.Choice(["ar", "fr"]), help=N_("Language of letters to it: ar or fr."))
@option(
    "--role",
    type=click.Choice(AUTHORITY_ROLES),
    help=N_("What the law knows it as: in charge of the sector, of finance, or a governor."),
)
@option("--title", help=N_("Official title of who heads it, in Arabic, without السيد or السيدة."))
@option("--title-fr", help=N_("The same in French."))
@option("--gender", type=click.Choice(["male", "female"]), help=N_("Whether a man or a woman heads it."))
@option("--since", type=DAY, help=N_("First day of the title or the holder."))
def set_authority_command(desk: Desk, which: str, **changes: Any) -> None:
    with register_change(desk.store, desk.pen) as register:
        authority = set_authority(register, which=which, changes=Changes(**changes))
    _told(desk, authority)


def _told(desk: Desk, authority: Authority) -> None:
    done(
        desk.as_json,
        authority,
        N_("Authority {number} recorded: {name}."),
        number=authority.number,
        name=authority.names[-1].ar,
    )


@command(
    "merge-authorities",
    N_(
        "Record that an authority is part of another one from a day on. Papers of before keep its name; what it was sent is followed under the other one."
    ),
    "assembly merge-authorities 6 --into 1 --on 2021-10-07",
)
@argument("which", metavar="AUTHORITY", question=N_("Authority, by number or part of the name"))
@option("--into", ask=True, metavar="AUTHORITY", help=N_("The authority it is part of from then on."))
@option("--on", type=DAY, help=N_("First day (default: today)."))
def merge_authorities_command(desk: Desk, which: str, into: str, on: date | None) -> None:
    with register_change(desk.store, desk.pen) as register:
        merged = merge_authorities(register, which=which, into=into, on=on or desk.pen.today)
    done(
        desk.as_json,
        merged,
        N_("Authority {number} is part of authority {into} from {day} on."),
        number=merged.number,
        into=merged.merged_into,
        day=merged.merged_on.isoformat() if merged.merged_on else "",
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
        (N_("No."), N_("Level"), N_("Name"), N_("Name in French"), N_("Part of")),
        [
            (a.number, label(a.level), n.name_ar, n.name_fr, a.merged_into if a.merged_by(day) else "")
            for a, n in named
        ],
    )
