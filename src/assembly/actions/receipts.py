"""Receipts of the convocation: recorded one by one or many at once, with the scan of what proves them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenSession
from assembly.actions.in_office import numbers_in_office, refuse_out_of_office
from assembly.actions.pen import Pen
from assembly.domain.attachment import Attachment
from assembly.domain.attendance import numbers_text
from assembly.domain.quorum import Call
from assembly.domain.receipt import Channel, Receipt
from assembly.domain.session import Convocation
from assembly.domain.text import name
from assembly.errors import NotFound, Refused
from assembly.store.attachments import Scan, keep


class Received(NamedTuple):
    """A receipt as it is told: who, how, on which day; see `domain.receipt.Receipt`."""

    member: int
    channel: Channel
    received: date
    sent: date | None = None
    reference: str | None = None
    proof: Attachment | None = None


def record_receipts(
    desk: OpenSession, pen: Pen, *, call: Call, told: tuple[Received, ...], scans: tuple[Scan, ...] = ()
) -> tuple[Receipt, ...]:
    """Record that members received a call's convocation, all of them or none; the scans of the proofs are copied into the store.

    Refused: a call that was not convened, a day to come, a receipt before the sending, a registered letter without its
    number, the same receipt twice. `NotFound`: a member not in office on the day of the meeting.
    """
    desk.refuse_closed()
    notice = _notice(desk, pen, call)
    day = notice.meeting.date()
    in_office = numbers_in_office(desk, day)
    known = {_bare(receipt): receipt.number for receipt in desk.book.receipts.all()}
    made = []
    for each in told:
        refuse_out_of_office(each.member, day, in_office)
        _refuse(each, notice, pen)
        receipt = Receipt(
            number=desk.book.receipts.next_number(),
            call=call,
            member=each.member,
            channel=each.channel,
            received=each.received,
            sent=each.sent,
            reference=name(each.reference, "reference") if each.reference else None,
            proof=each.proof,
        )
        _refuse_twice(receipt, known)
        desk.book.receipts.put(receipt)
        made.append(receipt)
    _keep(desk, scans)
    desk.did(f"receipt call {call} {numbers_text(tuple(each.member for each in told))}")
    return tuple(made)


def prove_receipts(
    desk: OpenSession, *, call: Call, members: tuple[int, ...], scan: Scan, channel: Channel | None = None
) -> tuple[Receipt, ...]:
    """Join the scan of a proof to receipts recorded without one; with `channel` to those of one channel.

    `NotFound`: no receipt of a member is recorded. Refused: every one of them has its proof.
    """
    desk.refuse_closed()
    made = tuple(
        replace(receipt, proof=scan.attachment)
        for member in dict.fromkeys(members)
        for receipt in _without_proof(desk, call, member, channel)
    )
    for receipt in made:
        desk.book.receipts.put(receipt)
    _keep(desk, (scan,))
    desk.did(f"prove-receipt call {call} {numbers_text(members)}")
    return made


def _notice(desk: OpenSession, pen: Pen, call: Call) -> Convocation:
    notice = desk.session.convocation(call)
    if notice is None:
        rules = desk.rules(pen)
        raise Refused(
            "receipt-without-convocation",
            session=desk.id,
            call=call,
            article=rules.article("notice.proof_of_receipt"),
            law=rules.law,
            mend=f"assembly convene --call {call} --sent DAY",
        )
    return notice


def _refuse(told: Received, notice: Convocation, pen: Pen) -> None:
    if told.received > pen.today:
        raise Refused("day-in-future", day=told.received.isoformat(), mend="--received DAY")
    sent = told.sent or notice.sent
    if told.received < sent:
        raise Refused(
            "receipt-before-sending",
            member=told.member,
            received=told.received.isoformat(),
            sent=sent.isoformat(),
            mend="--received DAY --sent DAY",
        )
    if told.channel == "registered-post" and not told.reference:
        raise Refused("receipt-without-number", member=told.member, mend="--reference NUMBER")


def _refuse_twice(receipt: Receipt, known: dict[Receipt, int]) -> None:
    """Refuse a receipt that is among those `known`, by what they say, and put it there."""
    other = known.setdefault(_bare(receipt), receipt.number)
    if other != receipt.number:
        raise Refused(
            "receipt-twice",
            member=receipt.member,
            receipt=other,
            mend=f"assembly prove-receipt {receipt.member} FILE",
        )


def _bare(receipt: Receipt) -> Receipt:
    return replace(receipt, number=0, proof=None)


def _without_proof(
    desk: OpenSession, call: Call, member: int, channel: Channel | None
) -> tuple[Receipt, ...]:
    own = [
        receipt
        for receipt in desk.book.receipts.all()
        if (receipt.call, receipt.member) == (call, member) and channel in (None, receipt.channel)
    ]
    if not own:
        raise NotFound(
            "receipt-unknown", member=member, session=desk.id, call=call, mend="assembly show receipts"
        )
    found = tuple(receipt for receipt in own if receipt.proof is None)
    if not found:
        raise Refused(
            "receipt-proved-already",
            member=member,
            receipt=own[0].number,
            mend=f"assembly show receipts {own[0].number}",
        )
    return found


def _keep(desk: OpenSession, scans: tuple[Scan, ...]) -> None:
    """Copy the scans, each once, when nothing can be refused any more; one that no line names later does no harm."""
    for scan in {scan.attachment.sha256: scan for scan in scans}.values():
        keep(desk.store.folder, scan)
