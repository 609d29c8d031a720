"""Members' written requests for items of the agenda (art. 13): each is taken up as an item, or refused with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

from assembly.domain.agenda import AgendaItem, RefusedItem
from assembly.domain.record import Record

RequestState = Literal["waiting", "taken-up", "refused"]


class ItemRequest(Record, frozen=True, kw_only=True):
    """What a member asked to have put on the agenda, and the day the request came."""

    number: int
    member: int
    title: str
    asked_on: date


def request_state(
    number: int, items: Iterable[AgendaItem], refused_items: Iterable[RefusedItem]
) -> RequestState:
    """Return what became of a request."""
    if any(item.request == number for item in items):
        return "taken-up"
    return "refused" if any(refused.request == number for refused in refused_items) else "waiting"


def days_before(request: ItemRequest, opening: date) -> int:
    """Return how many days before the opening a request came; the law asks for three (art. 13)."""
    return (opening - request.asked_on).days
