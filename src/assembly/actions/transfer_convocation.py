"""An imported session's receipts, excuses and requests, played through the actions that record them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from assembly.actions.books import OpenSession
from assembly.actions.excuses import excuse_before, put_late_excuse
from assembly.actions.item_requests import request_item
from assembly.actions.pen import Pen
from assembly.actions.receipts import Received, record_receipts
from assembly.actions.session_file_convocation import ExcuseLine, LateExcuseLine, ReceiptLine, RequestLine
from assembly.domain.quorum import Call
from assembly.domain.session import check_session_id


def play_requests(desk: OpenSession, pen: Pen, lines: Iterable[RequestLine]) -> None:
    """Record the requests for items, before any item takes one up."""
    for line in lines:
        request_item(desk, pen, member=line.member, title=line.title, asked_on=line.asked_on)


def play_receipts(desk: OpenSession, pen: Pen, call: Call, lines: Iterable[ReceiptLine]) -> None:
    """Record the receipts of a call that was convened; their scans are named, and not here to be copied."""
    told = tuple(
        Received(
            member=line.member,
            channel=line.channel,
            received=line.received,
            sent=line.sent,
            reference=line.reference,
            proof=line.proof,
        )
        for line in lines
        if line.call == call
    )
    if told:
        record_receipts(desk, pen, call=call, told=told)


def play_excuses(desk: OpenSession, pen: Pen, number: int, lines: Iterable[ExcuseLine]) -> None:
    """Record who excused himself before a sitting."""
    for line in lines:
        if line.sitting == number:
            excuse_before(desk, pen, member=line.member, received=line.received)


def play_late_excuses(
    desk: OpenSession, pen: Pen, number: int, opened: datetime, lines: Iterable[LateExcuseLine]
) -> None:
    """Record what was decided of absences; the sessions that were missed may not be in this store."""
    for line in lines:
        if line.sitting == number:
            put_late_excuse(
                desk, pen, member=line.member, missed=check_session_id(line.missed), missed_sitting=line.missed_sitting,
                meeting=line.meeting, accepted=line.accepted, at=line.at or opened, received=line.received,
            )  # fmt: skip
