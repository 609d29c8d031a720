"""A session's file: the lines of what comes before the meeting and of the absences, as a person can write them."""

from __future__ import annotations

from datetime import date, datetime

from assembly.domain.attachment import Attachment
from assembly.domain.quorum import Call
from assembly.domain.receipt import Channel
from assembly.domain.record import Record


class RequestLine(Record, frozen=True, kw_only=True):
    """A member's request for an item."""

    number: int | None = None
    member: int
    title: str
    asked_on: date


class ReceiptLine(Record, frozen=True, kw_only=True):
    """A member's receipt of a convocation; the scan that proves it is named by its sum and is no part of the file."""

    number: int | None = None
    call: Call = 1
    member: int
    channel: Channel
    received: date
    sent: date | None = None
    reference: str | None = None
    proof: Attachment | None = None


class ExcuseLine(Record, frozen=True, kw_only=True):
    """A member's excuse before a sitting, without its text."""

    number: int | None = None
    sitting: int = 1
    member: int
    received: date


class LateExcuseLine(Record, frozen=True, kw_only=True):
    """What the assembly decided of reasons given after a meeting of an earlier session."""

    number: int | None = None
    sitting: int = 1
    at: datetime | None = None
    member: int
    missed: str
    missed_sitting: int = 1
    meeting: date
    accepted: bool
    received: date | None = None
