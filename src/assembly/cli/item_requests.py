"""`request-item`."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import session_change
from assembly.actions.item_requests import request_item
from assembly.actions.members import member_named
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note
from assembly.cli.params import DAY, argument, option
from assembly.domain.item_request import days_before
from assembly.language.messages import N_


@command(
    "request-item",
    N_(
        "Record that a member asked in writing for an item of the agenda (art. 13). It is taken up by `add-item --request`, or refused "
        "with its reason by `refuse-item --request`."
    ),
    'assembly request-item 12 "إحداث معرض دائم" --on 2020-11-05',
    session=True,
)
@argument("member", question=N_("Member, by number or name"))
@argument("title", question=N_("Title"))
@option("--on", type=DAY, ask=True, help=N_("Day of the request."))
def request_item_command(desk: Desk, member: str, title: str, on: date) -> None:
    number = member_named(desk.store.members(), member).number
    with session_change(desk.store, desk.session, desk.pen) as session:
        made = request_item(session, desk.pen, member=number, title=title, asked_on=on)
        rules, own = session.rules(desk.pen), session.session
    notice = own.convocation(1)
    meeting = notice.meeting if notice else own.planned
    days = days_before(made, meeting.date()) if meeting else None
    needed = rules.number("item.member_days")
    if days is not None and days < needed:
        note(
            N_(
                "The request came {days} days before the opening; {needed} are asked for (article {article})."
            ),
            days=days,
            needed=needed,
            article=rules.article("item.member_days"),
        )
    done(
        desk.as_json,
        made,
        N_(
            "Request {number} recorded. Next: assembly add-item KIND --request {number}, or refuse-item --request {number}"
        ),
        number=made.number,
    )
