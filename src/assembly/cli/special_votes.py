"""`expel`, `dismiss-bureau`, `dismissal-opinion`, `resignation`."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from assembly.actions.books import OpenSession
from assembly.actions.offices import term_of_bureau
from assembly.actions.special_counts import Voted
from assembly.actions.special_votes import dismiss_bureau, expel, give_opinion, resign
from assembly.cli.command import Desk, command
from assembly.cli.params import DAY, argument, option
from assembly.cli.special_casting import cast_special, special_casting, tell_special
from assembly.domain.attendance import parse_numbers
from assembly.domain.special_vote import (
    BureauDismissal,
    DismissalOpinion,
    Expulsion,
    Misconduct,
    Resignation,
)
from assembly.language.messages import N_, say

_MISCONDUCT = ("disorder", "obstruction", "non-compliance")
_item = option("--item", type=int, ask=True, help=N_("Number of the item."))
_member = argument("member", type=int, metavar="MEMBER", question=N_("Number of the member"))


@command(
    "expel",
    N_(
        "Record a vote on expelling a member from the sitting, which the president asked for after a warning, without debate: two thirds of "
        "those present (art. 17). Adopted, the member is out from that hour on."
    ),
    "assembly expel 23 --because disorder --warned --for 40 --against 6 --at 11:40",
    session=True,
)
@_member
@option(
    "--because",
    "misconduct",
    type=click.Choice(_MISCONDUCT),
    ask=True,
    help=N_("disorder, obstruction or non-compliance."),
)
@option("--warned", is_flag=True, help=N_("The president warned the member before."))
@special_casting
def expel_command(desk: Desk, member: int, misconduct: Misconduct, warned: bool, **how: Any) -> None:
    def record(session: OpenSession, voted: Voted) -> Expulsion:
        return expel(session, desk.pen, member=member, misconduct=misconduct, warned=warned, voted=voted)

    mend = f"assembly expel {member} --because {misconduct} --warned"
    made = cast_special(desk, how, record, mend=mend)
    tell_special(desk, made)
    if made.movement and not desk.as_json:
        click.echo(say(N_("Member {member} is out of the sitting."), member=member))


@command(
    "dismiss-bureau",
    N_(
        "Record a vote on dismissing the bureau (art. 39): asked for by three quarters of the members in office, voted by two thirds of them, "
        "not in its first two years nor its last six months."
    ),
    "assembly dismiss-bureau --item 1 --asked-by 1-57 --asked-on 2020-10-20 --for 52 --against 10",
    session=True,
)
@_item
@option("--asked-by", metavar="MEMBERS", ask=True, help=N_("Members who asked for it, e.g. 1-57."))
@option("--asked-on", type=DAY, ask=True, help=N_("Day of the request."))
@special_casting
def dismiss_bureau_command(desk: Desk, item: int, asked_by: str, asked_on: date, **how: Any) -> None:
    numbers = parse_numbers(asked_by)

    def record(session: OpenSession, voted: Voted) -> BureauDismissal:
        term = term_of_bureau(session)
        return dismiss_bureau(
            session, desk.pen, item=item, asked_by=numbers, asked_on=asked_on, voted=voted, term=term
        )

    mend = f"assembly dismiss-bureau --item {item} --asked-by {asked_by} --asked-on {asked_on.isoformat()}"
    made = cast_special(desk, how, record, mend=mend)
    tell_special(desk, made)
    if made.verdict.outcome == "adopted" and not desk.as_json:
        click.echo(say(N_("The bureau is dismissed: its posts are vacant. Elect another: assembly elect president …")))  # fmt: skip


@command(
    "dismissal-opinion",
    N_(
        "Record the assembly's reasoned opinion on dismissing a member, who was heard first (art. 33). The authorities decide: no mandate ends "
        "by it."
    ),
    'assembly dismissal-opinion 23 --item 4 --heard 2020-11-12 --reasons "تغيب عن دورتين عاديتين متتاليتين" --for 40 --against 6',
    session=True,
)
@_member
@_item
@option("--heard", type=DAY, help=N_("Day on which the member was heard."))
@option("--reasons", ask=True, help=N_("Reasons of the opinion, as the minutes print them."))
@special_casting
def dismissal_opinion_command(
    desk: Desk, member: int, item: int, heard: date | None, reasons: str, **how: Any
) -> None:
    def record(session: OpenSession, voted: Voted) -> DismissalOpinion:
        return give_opinion(
            session, desk.pen, item=item, member=member, heard=heard, reasons=reasons, voted=voted
        )

    mend = f"assembly dismissal-opinion {member} --item {item} --heard DAY --reasons …"
    tell_special(desk, cast_special(desk, how, record, mend=mend))


@command(
    "resignation",
    N_(
        "Record the vote on a member's resignation, sent by registered letter: it is final once the assembly accepts it, and ends the mandate "
        "(art. 31)."
    ),
    'assembly resignation 23 --item 4 --sent 2020-10-20 --registered "RR 123 456" --all-for',
    session=True,
)
@_member
@_item
@option("--sent", type=DAY, ask=True, help=N_("Day of the letter."))
@option("--registered", ask=True, help=N_("Number of the registered letter."))
@special_casting
def resignation_command(desk: Desk, member: int, item: int, sent: date, registered: str, **how: Any) -> None:
    def record(session: OpenSession, voted: Voted) -> Resignation:
        return resign(
            session, desk.pen, item=item, member=member, sent=sent, registered=registered, voted=voted
        )

    mend = f"assembly resignation {member} --item {item} --sent {sent.isoformat()} --registered …"
    made = cast_special(desk, how, record, mend=mend)
    tell_special(desk, made)
    if made.verdict.outcome == "adopted" and not desk.as_json:
        click.echo(say(N_("The mandate of member {member} ends with it."), member=member))
