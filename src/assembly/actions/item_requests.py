"""Members' written requests for items (art. 13): recorded, and refused with the reason; taking one up is `add_item`."""

from __future__ import annotations

from datetime import date

from assembly.actions.agenda import refuse_item
from assembly.actions.books import OpenSession
from assembly.actions.in_office import numbers_in_office, refuse_out_of_office
from assembly.actions.pen import Pen
from assembly.domain.agenda import RefusedItem
from assembly.domain.dossier import Dossier
from assembly.domain.item_request import ItemRequest, request_state
from assembly.domain.text import name
from assembly.errors import NotFound, Refused


def request_item(desk: OpenSession, pen: Pen, *, member: int, title: str, asked_on: date) -> ItemRequest:
    """Record that a member asked in writing for an item. One that came too late is recorded as it was.

    Refused once a sitting was opened, and a day to come. `NotFound`: nobody of that number in office that day.
    """
    desk.refuse_closed()
    if desk.last_sitting():
        raise Refused(
            "request-after-opening",
            session=desk.id,
            article=desk.rules(pen).article("item.member_days"),
            mend="assembly new-session",
        )
    if asked_on > pen.today:
        raise Refused("day-in-future", day=asked_on.isoformat(), mend="--on DAY")
    refuse_out_of_office(member, asked_on, numbers_in_office(desk, asked_on))
    made = ItemRequest(
        number=desk.book.item_requests.next_number(),
        member=member,
        title=name(title, "title"),
        asked_on=asked_on,
    )
    desk.book.item_requests.put(made)
    desk.did(f"request-item {made.number}")
    return made


def refuse_request(desk: OpenSession, pen: Pen, number: int, *, reason: str) -> RefusedItem:
    """Record that a request was not taken up, and why: told at the opening without debate, printed (art. 13)."""
    request = desk.book.item_requests.get(number)
    if request is None:
        raise NotFound("request-unknown", request=number, session=desk.id, mend="assembly show item-requests")
    return refuse_item(
        desk,
        pen,
        member=request.member,
        title=request.title,
        asked_on=request.asked_on,
        reason=reason,
        request=number,
    )


def waiting_requests(dossier: Dossier) -> tuple[ItemRequest, ...]:
    """Return the requests that were neither taken up nor refused."""
    return tuple(
        request
        for request in dossier.item_requests
        if request_state(request.number, dossier.items, dossier.refused_items) == "waiting"
    )
