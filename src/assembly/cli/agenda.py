"""`agenda`, `add-item`, `refuse-item`, `move-item`, `postpone-item`, `withdraw-item`."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import click

from assembly.actions.agenda import add_item, move_item, postpone_item, refuse_item, withdraw_item
from assembly.actions.books import OpenSession, session_change
from assembly.actions.item_requests import refuse_request, waiting_requests
from assembly.cli.asking import answering, ask_each, ask_if_any
from assembly.cli.command import Desk, command
from assembly.cli.labels import label
from assembly.cli.output import done, print_json, table
from assembly.cli.params import DAY, argument, option
from assembly.domain.agenda import ITEM_KINDS, Figure, ItemKind, Presenter, RefusedItem
from assembly.domain.attendance import parse_numbers
from assembly.errors import BadInput
from assembly.language.messages import N_, say, translate

_THOUSANDS = re.compile(r"-?\d{1,3}(\.\d{3})+")
_WITH_FIGURES = {"budget", "account"}
_AMOUNT = re.compile(r"-?\d{1,13}(\.\d{1,2})?")

_request = option(
    "--request",
    type=int,
    is_eager=True,
    metavar="N",
    help=N_("The recorded request of a member that this answers."),
)


@command(
    "agenda",
    N_("Show the agenda in the order of discussion, and how each item stands."),
    "assembly agenda",
    session=True,
)
def agenda_command(desk: Desk) -> None:
    dossier = desk.store.dossier(desk.session)
    items = dossier.in_order()
    if desk.as_json:
        print_json([{"item": item, "state": dossier.state_of(item)} for item in items])
        return
    table(
        say(N_("Agenda of session {session}"), session=dossier.session.id),
        (N_("No."), N_("Kind"), N_("Title"), N_("State")),
        [(item.number, label(item.kind), item.title, label(dossier.state_of(item))) for item in items],
    )
    for refused in dossier.refused_items:
        click.echo(
            say(
                N_("Refused, asked by member {member}: {title}. {reason}"),
                member=refused.member,
                title=refused.title,
                reason=refused.reason,
            )
        )
    for request in waiting_requests(dossier):
        click.echo(
            say(
                N_("Request {number}, asked by member {member} on {day}, waits for an answer: {title}"),
                number=request.number,
                member=request.member,
                day=request.asked_on.isoformat(),
                title=request.title,
            )
        )


@command(
    "add-item",
    N_("Put an item on the agenda. Figures are given as label=amount, in dirhams, and the option repeated."),
    'assembly add-item budget "المصادقة على مشروع ميزانية الغرفة برسم سنة 2021" --figure "مجموع المداخيل=23460000"',
    session=True,
)
@argument("kind", type=click.Choice(ITEM_KINDS), question=N_("Kind of item"))
@argument("title", question=N_("Title"), unless=("request",))
@_request
@option("--summary", help=N_("What is presented, as the minutes print it."))
@option(
    "--presenter", metavar="MEMBER|NAME", help=N_("Who presents it: a member's number, or a guest's name.")
)
@option("--presenter-title", help=N_("Title of a presenter who is not a member."))
@option("--asked-by", type=int, metavar="MEMBER", help=N_("Member who asked for it in writing (art. 13)."))
@option("--asked-on", type=DAY, help=N_("Day of that request."))
@option("--about", metavar="SESSION", help=N_("Session whose minutes are to be approved."))
@option(
    "--figure",
    "figures",
    multiple=True,
    metavar="LABEL=DIRHAMS",
    help=N_("A line of the item's table of figures."),
)
def add_item_command(
    desk: Desk,
    kind: ItemKind,
    title: str | None,
    request: int | None,
    summary: str | None,
    presenter: str | None,
    presenter_title: str | None,
    asked_by: int | None,
    asked_on: date | None,
    about: str | None,
    figures: tuple[str, ...],
) -> None:
    lines = tuple(map(parse_figure, figures))
    if answering():
        presenter = presenter or ask_if_any(
            translate(N_("Who presents it: a member's number, or a name")), str
        )
        lines = lines or _asked_figures(kind)
    with session_change(desk.store, desk.session, desk.pen) as session:
        item = add_item(
            session,
            desk.pen,
            kind=kind,
            title=title,
            summary=summary,
            presenter=_presenter(presenter, presenter_title),
            asked_by=asked_by,
            asked_on=asked_on,
            request=request,
            about_session=about,
            figures=lines,
        )
    done(
        desk.as_json,
        item,
        N_("Item {number} is on the agenda: {title}."),
        number=item.number,
        title=item.title,
    )


def _asked_figures(kind: ItemKind) -> tuple[Figure, ...]:
    if kind not in _WITH_FIGURES:
        return ()
    return ask_each(translate(N_("A line of figures, label=dirhams")), parse_figure)


def _presenter(who: str | None, title: str | None) -> Presenter | None:
    if who is None:
        return None
    return Presenter(member=parse_numbers(who)[0]) if who.isdecimal() else Presenter(name=who, title=title)


def parse_figure(text: str) -> Figure:
    """Return the figure of `label=amount`, dirhams; the amount is kept in centimes.

    As the papers write it, 23.460.000,00: three digits after a full stop are thousands. 1234.50 is understood too.
    """
    label, _, amount = text.rpartition("=")
    digits = re.sub(r"[\s\u202f\u00a0]", "", amount)
    if "," in digits or _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    if not label.strip() or not _AMOUNT.fullmatch(digits):
        raise BadInput("figure-unreadable", text=text, mend='assembly add-item … --figure "LABEL=23460000"')
    return Figure(label=label.strip(), amount=int(Decimal(digits) * 100))


@command(
    "refuse-item",
    N_(
        "Record that an item a member asked for was not taken up, with the reason: told at the opening, printed in the minutes (art. 13)."
    ),
    'assembly refuse-item 12 "إحداث معرض دائم" --asked-on 2020-11-05 --because "تقدم الطلب خارج الأجل"\n'
    'assembly refuse-item --request 2 --because "تقدم الطلب خارج الأجل"',
    session=True,
)
@argument("member", type=int, question=N_("Number of the member"), unless=("request",))
@argument("title", question=N_("Title"), unless=("request",))
@_request
@option("--asked-on", type=DAY, ask=True, unless=("request",), help=N_("Day of the request."))
@option("--because", "reason", ask=True, help=N_("Reason of the refusal."))
def refuse_item_command(
    desk: Desk, member: int | None, title: str | None, request: int | None, asked_on: date | None, reason: str
) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        refused = _refused(session, desk, request, member, title, asked_on, reason)
    done(
        desk.as_json,
        refused,
        N_("Refusal {number} recorded; it is told at the opening."),
        number=refused.number,
    )


def _refused(
    session: OpenSession, desk: Desk, request: int | None, member: int | None, title: str | None, asked_on: date | None,
    reason: str,
) -> RefusedItem:  # fmt: skip
    if request is None:
        if member is None or title is None or asked_on is None:
            raise AssertionError("without a request the command asks for them")
        return refuse_item(session, desk.pen, member=member, title=title, asked_on=asked_on, reason=reason)
    if any(told is not None for told in (member, title, asked_on)):
        raise BadInput(
            "request-told-twice",
            request=request,
            mend=f"assembly refuse-item --request {request} --because …",
        )
    return refuse_request(session, desk.pen, request, reason=reason)


@command(
    "move-item",
    N_(
        "Change the place of an item. After the convocation the numbers stay and only the order of discussion changes."
    ),
    "assembly move-item 3 --to 1",
    session=True,
)
@argument("number", type=int, metavar="ITEM", question=N_("Number of the item"))
@option("--to", type=int, ask=True, help=N_("New place."))
def move_item_command(desk: Desk, number: int, to: int) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        moved = move_item(session, number, to)
    done(desk.as_json, moved, N_("Item {number} is now in place {place}."), number=number, place=to)


@command(
    "postpone-item",
    N_("Record that the assembly put an item off."),
    'assembly postpone-item 4 --until "الدورة المقبلة"',
    session=True,
)
@argument("number", type=int, metavar="ITEM", question=N_("Number of the item"))
@option("--until", ask=True, default="الدورة المقبلة", help=N_("Until when, as the minutes print it."))
@option("--because", "reason", help=N_("Reason."))
def postpone_item_command(desk: Desk, number: int, until: str, reason: str | None) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        item = postpone_item(session, desk.pen, number, until=until, reason=reason)
    done(desk.as_json, item, N_("Item {number} is put off: {until}."), number=number, until=until)


@command(
    "withdraw-item",
    N_("Record that an item was taken back before the vote."),
    "assembly withdraw-item 4 --by 12",
    session=True,
)
@argument("number", type=int, metavar="ITEM", question=N_("Number of the item"))
@option("--by", "member", type=int, metavar="MEMBER", help=N_("Member who takes it back."))
@option("--because", "reason", help=N_("Reason."))
def withdraw_item_command(desk: Desk, number: int, member: int | None, reason: str | None) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        item = withdraw_item(session, desk.pen, number, member=member, reason=reason)
    done(desk.as_json, item, N_("Item {number} is withdrawn."), number=number)
