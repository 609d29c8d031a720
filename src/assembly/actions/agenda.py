"""The agenda: items added, refused, moved, put off, withdrawn."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from assembly.actions.books import OpenSession
from assembly.actions.in_office import foreseen_roll
from assembly.actions.pen import Pen
from assembly.domain.agenda import (
    AgendaItem,
    Figure,
    ItemKind,
    Postponement,
    Presenter,
    RefusedItem,
    Withdrawal,
    item_state,
)
from assembly.domain.item_request import ItemRequest, request_state
from assembly.domain.session import check_session_id
from assembly.domain.text import body, name
from assembly.errors import NotFound, Refused


def add_item(
    desk: OpenSession,
    pen: Pen,
    *,
    kind: ItemKind,
    title: str | None = None,
    summary: str | None = None,
    presenter: Presenter | None = None,
    asked_by: int | None = None,
    asked_on: date | None = None,
    request: int | None = None,
    about_session: str | None = None,
    figures: tuple[Figure, ...] = (),
) -> AgendaItem:
    """Put an item at the end of the agenda. `request` is the recorded one that it takes up.

    It says who asked and when, and gives the title where none is told.

    Refused once a sitting was opened: the assembly deliberates only on the agenda it was convened for (art. 14); and a
    request that was answered already, or is another member's.
    """
    _refuse_fixed(desk, pen)
    if request is not None:
        meant = _waiting(desk, request, asked_by, asked_on)
        asked_by, asked_on, title = meant.member, meant.asked_on, title or meant.title
    for number in (asked_by, presenter.member if presenter else None):
        if number is not None:
            _refuse_unknown(desk, number)
    if about_session is not None:
        check_session_id(about_session)
    item = AgendaItem(
        number=desk.book.items.next_number(),
        order=_last_place(desk) + 1,
        kind=kind,
        title=name(title or "", "title"),
        summary=body(summary, "summary") if summary else None,
        presenter=_cleaned(presenter) if presenter else None,
        asked_by=asked_by,
        asked_on=asked_on,
        request=request,
        about_session=about_session,
        figures=tuple(map(_cleaned_figure, figures)),
    )
    desk.book.items.put(item)
    desk.did(f"add-item {item.number}")
    return item


def _refuse_fixed(desk: OpenSession, pen: Pen) -> None:
    """Refuse a further item once a sitting was opened: the agenda is that which the members were convened for (art. 14)."""
    desk.refuse_closed()
    if desk.last_sitting():
        rules = desk.rules(pen)
        raise Refused(
            "agenda-fixed",
            session=desk.id,
            article=rules.article("quorum.first_call"),
            law=rules.law,
            mend="assembly new-session",
        )


def _last_place(desk: OpenSession) -> int:
    return max((item.order for item in desk.book.items.all()), default=0)


def _cleaned_figure(figure: Figure) -> Figure:
    return replace(figure, label=name(figure.label, "figure"))


def _cleaned(presenter: Presenter) -> Presenter:
    return replace(
        presenter,
        name=name(presenter.name, "presenter") if presenter.name is not None else None,
        title=name(presenter.title, "presenter-title") if presenter.title else None,
    )


def refuse_item(
    desk: OpenSession,
    pen: Pen,
    *,
    member: int,
    title: str,
    asked_on: date,
    reason: str,
    request: int | None = None,
) -> RefusedItem:
    """Record a member's item that the bureau did not take up: the reason is told at the opening and printed (art. 13)."""
    desk.refuse_closed()
    if desk.last_sitting():
        raise Refused(
            "refusal-after-opening",
            session=desk.id,
            article=desk.rules(pen).article("item.member_days"),
            mend=f"assembly undo --session {desk.id}",
        )
    _refuse_unknown(desk, member)
    if asked_on > pen.today:
        raise Refused("day-in-future", day=asked_on.isoformat(), mend="--asked-on DAY")
    if request is not None:
        _waiting(desk, request, member, asked_on)
    refused = RefusedItem(
        number=desk.book.refused_items.next_number(),
        member=member,
        title=name(title, "title"),
        asked_on=asked_on,
        reason=body(reason, "reason"),
        request=request,
    )
    desk.book.refused_items.put(refused)
    desk.did(f"refuse-item {refused.number}")
    return refused


def _waiting(desk: OpenSession, number: int, member: int | None, asked_on: date | None) -> ItemRequest:
    """Return a request that waits for its answer; `NotFound`, or refused: answered already, of another member or day."""
    request = desk.book.item_requests.get(number)
    if request is None:
        raise NotFound("request-unknown", request=number, session=desk.id, mend="assembly show item-requests")
    state = request_state(number, desk.book.items.all(), desk.book.refused_items.all())
    if state != "waiting":
        raise Refused("request-answered", request=number, state=state, mend="assembly agenda")
    if member not in (None, request.member) or asked_on not in (None, request.asked_on):
        raise Refused(
            "request-of-another",
            request=number,
            member=request.member,
            day=request.asked_on.isoformat(),
            mend="assembly show item-requests",
        )
    return request


def move_item(desk: OpenSession, number: int, to: int) -> tuple[AgendaItem, ...]:
    """Move an item to a place; the items in between close up.

    Before the members are convened the numbers follow the places; afterwards they stay, and only the order of
    discussion changes.
    """
    desk.refuse_closed()
    item = item_meant(desk, number)
    others = [other for other in _in_order(desk) if other.number != number]
    if not 1 <= to <= len(others) + 1:
        raise Refused("place-outside-agenda", place=to, items=len(others) + 1, mend="assembly agenda")
    placed = [*others[: to - 1], item, *others[to - 1 :]]
    fixed = bool(desk.session.convocations) or desk.last_sitting() is not None
    moved = tuple(
        replace(each, order=place, number=each.number if fixed else place)
        for place, each in enumerate(placed, start=1)
    )
    for each in moved:
        desk.book.items.put(each)
    desk.did(f"move-item {number} to {to}")
    return moved


def postpone_item(
    desk: OpenSession, pen: Pen, number: int, *, until: str, reason: str | None = None
) -> AgendaItem:
    """Record that the assembly put an item off, and until when."""
    sitting, _ = desk.in_the_hall(pen)
    item = open_item(desk, number)
    postponed = Postponement(
        sitting=sitting.number, until=name(until, "until"), reason=body(reason, "reason") if reason else None
    )
    item = replace(item, postponed=postponed)
    desk.book.items.put(item)
    desk.did(f"postpone-item {number}")
    return item


def withdraw_item(
    desk: OpenSession, pen: Pen, number: int, *, member: int | None = None, reason: str | None = None
) -> AgendaItem:
    """Record that an item was taken back before the vote, by the member who asked for it or by the bureau."""
    sitting, opening = desk.in_the_hall(pen)
    item = open_item(desk, number)
    if member is not None and opening.entry(member) is None:
        raise NotFound("member-unknown", member=member, mend="assembly members")
    withdrawal = Withdrawal(
        sitting=sitting.number, member=member, reason=body(reason, "reason") if reason else None
    )
    item = replace(item, withdrawn=withdrawal)
    desk.book.items.put(item)
    desk.did(f"withdraw-item {number}")
    return item


def item_meant(desk: OpenSession, number: int) -> AgendaItem:
    """Return an item by its number; `NotFound` when the agenda has none."""
    item = desk.book.items.get(number)
    if item is None:
        raise NotFound("item-unknown", item=number, session=desk.id, mend="assembly agenda")
    return item


def open_item(desk: OpenSession, number: int) -> AgendaItem:
    """Return an item that is neither withdrawn, put off nor voted on; `Refused` with its state otherwise."""
    item = item_meant(desk, number)
    state = item_state(item, desk.book.ballots.all())
    if state == "withdrawn":
        raise Refused("item-withdrawn", item=number, mend="assembly agenda")
    if state == "postponed":
        raise Refused("item-postponed", item=number, mend="assembly agenda")
    if state != "open":
        raise Refused("item-voted", item=number, state=state, mend=f"assembly vote {number} --recount …")
    return item


def _in_order(desk: OpenSession) -> list[AgendaItem]:
    return sorted(desk.book.items.all(), key=lambda item: (item.order, item.number))


def _refuse_unknown(desk: OpenSession, number: int) -> None:
    opening = desk.last_opening()
    roll = opening.roll if opening else foreseen_roll(desk)
    known = {entry.number for entry in roll}
    if not opening:
        known |= {member.number for member in desk.store.members()}
    if number not in known:
        raise NotFound("member-unknown", member=number, mend="assembly members")
