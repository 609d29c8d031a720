"""`import-members`, `members`, `add-member`, `end-mandate`, `set-office`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assembly.actions.books import register_change
from assembly.actions.erasure import kept_of
from assembly.actions.members import add_member, end_mandate, set_office
from assembly.actions.offices import members_of
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, note, print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.member import POSTS, Member
from assembly.errors import AssemblyError
from assembly.language.messages import N_, N_of, say

if TYPE_CHECKING:
    from assembly.actions.sheet_reader import Notice


@command(
    "import-members",
    N_(
        "Take in members from an Excel or CSV file. Columns are found by their Arabic, French or English header; a bad row "
        "refuses the whole file and is named. Preview with --dry-run."
    ),
    "assembly import-members members.xlsx --start 2015-08-07 --dry-run",
)
@argument("file", question=N_("File of the members (.xlsx or .csv)"))
@option("--start", type=DAY, ask=True, help=N_("First day of the mandates, where the file does not say."))
@option("--dry-run", is_flag=True, help=N_("Show what would be recorded and record nothing."))
def import_members_command(desk: Desk, file: str, start: date, dry_run: bool) -> None:
    from assembly.actions.member_import import import_members, preview  # noqa: PLC0415  reads sheets: loaded only here

    if dry_run:
        found = preview(desk.store, Path(file), start)
    else:
        found = import_members(desk.store, desk.pen, Path(file), start)
    _tell_notices(found.notices)
    tell_left_over(desk, (member.number for member in found.new if member.number not in found.contacts))
    if desk.as_json:
        print_json({"recorded": not dry_run, "members": found.new, "notices": found.notices})
        return
    if dry_run:
        _print_members(say(N_("Would be recorded")), found.new, start)
        click.echo(say(N_("Nothing was recorded. {count} members would be."), count=len(found.new)))
        return
    click.echo(say(N_("{count} members recorded."), count=len(found.new)))


def tell_left_over(desk: Desk, numbers: Iterable[int]) -> None:
    """Tell of which new members something is kept already: a record taken back may have left it, of somebody else."""
    kept: tuple[int, ...] = ()
    # The members are recorded: a private file that cannot be read makes no failure of that.
    with suppress(AssemblyError):
        kept = kept_of(desk.store, numbers)
    if kept:
        note(
            N_of(
                len(kept),
                "private.json holds something of number {numbers} from before. If that was another person: `assembly forget NUMBER`.",
                "private.json holds something of numbers {numbers} from before. If those were other persons: `assembly forget NUMBER`.",
            ),
            numbers=kept,
        )


def _tell_notices(notices: tuple[Notice, ...]) -> None:
    if not notices:
        return
    from assembly.language.errors import notice_sentence  # noqa: PLC0415  loaded when there is something to say

    for notice in notices:
        click.echo(notice_sentence(notice.code, notice.row, notice.facts), err=True)


@command(
    "members",
    N_("List the members in office on a day, or all that were ever recorded."),
    "assembly members --on 2020-11-12",
)
@option("--on", type=DAY, help=N_("The day (default: today)."))
@option("--all", "everyone", is_flag=True, help=N_("Former members too."))
def members_command(desk: Desk, on: date | None, everyone: bool) -> None:
    day = on or desk.pen.today
    members = tuple(m for m in members_of(desk.store) if everyone or m.in_office(day))
    if desk.as_json:
        print_json(members)
        return
    _print_members(say(N_("Members on {day}"), day=day.isoformat()), members, day)
    elected = sum(m.kind == "elected" and m.in_office(day) for m in members)
    click.echo(say(N_("{elected} elected members in office."), elected=elected))


def _print_members(title: str, members: tuple[Member, ...], day: date) -> None:
    table(
        title,
        (N_("No."), N_("Name"), N_("Kind"), N_("Office"), N_("Mandate")),
        [(m.number, m.name, label(m.kind), label(m.post_on(day) or ""), _mandate(m, day)) for m in members],
    )


def _mandate(member: Member, day: date) -> str:
    mandate = member.mandate_on(day) or member.mandates[-1]
    return f"{mandate.start} – {mandate.end or ''}".strip()


@command(
    "add-member",
    N_(
        "Record a member and the mandate. Members are elected unless they are associates, who have no vote (art. 8)."
    ),
    'assembly add-member "العضو السادس والسبعون" --start 2021-09-01 --gender female',
)
@argument("full_name", metavar="NAME", question=N_("Full name"))
@option("--start", type=DAY, ask=True, help=N_("First day of the mandate."))
@option("--end", type=DAY, help=N_("Last day of the mandate."))
@option("--number", type=int, help=N_("Number on the attendance sheet (default: the next)."))
@option("--name-fr", help=N_("Name in Latin letters."))
@option("--gender", type=click.Choice(["male", "female"]), default="male", help=N_("male or female."))
@option(
    "--kind", type=click.Choice(["elected", "associate"]), default="elected", help=N_("elected or associate.")
)
@option(
    "--body",
    "group",
    type=click.Choice(["craft", "services"]),
    help=N_("The body that elected the member: craft or services."),
)
@option("--place", help=N_("Where the member works."))
def add_member_command(desk: Desk, **typed: Any) -> None:
    with register_change(desk.store, desk.pen) as register:
        member = add_member(register, **typed)
    if len(member.mandates) == 1:
        tell_left_over(desk, (member.number,))
    done(
        desk.as_json, member, N_("Member {number} recorded: {name}."), number=member.number, name=member.name
    )


@command(
    "end-mandate",
    N_("Record that a mandate ended, and why; the offices held end with it."),
    'assembly end-mandate 41 --on 2020-12-31 --reason "استقالة"',
)
@argument("number", type=int, metavar="MEMBER", question=N_("Number of the member"))
@option("--on", type=DAY, ask=True, help=N_("Last day of the mandate."))
@option("--reason", help=N_("Why it ended."))
def end_mandate_command(desk: Desk, number: int, on: date, reason: str | None) -> None:
    with register_change(desk.store, desk.pen) as register:
        member = end_mandate(register, number, on=on, reason=reason)
    done(
        desk.as_json,
        member,
        N_("The mandate of member {number} ended on {day}."),
        number=number,
        day=on.isoformat(),
    )


@command(
    "set-office",
    N_(
        "Record who holds a post of the bureau from a day on: president, vice-president-1 … 8, secretary, deputy-secretary."
    ),
    "assembly set-office 1 president --start 2015-09-01",
)
@argument("number", type=int, metavar="MEMBER", question=N_("Number of the member"))
@argument("post", type=click.Choice(POSTS), metavar="POST", question=N_("Post"))
@option("--start", type=DAY, ask=True, help=N_("First day in the post."))
@option("--end", type=DAY, help=N_("Last day in the post."))
def set_office_command(desk: Desk, number: int, post: str, start: date, end: date | None) -> None:
    with register_change(desk.store, desk.pen) as register:
        member = set_office(register, number, post=post, start=start, end=end)
    done(
        desk.as_json,
        member,
        N_("{name} is {post} from {day}."),
        name=member.name,
        post=label(post),
        day=start.isoformat(),
    )
