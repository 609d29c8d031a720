"""Receipts of the convocation: who got it, how and when, and the full days that left each member (art. 11)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal, get_args

from assembly.domain.attachment import Attachment
from assembly.domain.calendar import full_days_between
from assembly.domain.quorum import Call
from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Convocation

Channel = Literal["by-hand", "registered-post", "e-mail", "authority"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)
_COUNTED_FROM = "notice.counted_from"


class Receipt(Record, frozen=True, kw_only=True):
    """A member's receipt of one call's convocation: by hand against signature, by registered post, e-mail or authority.

    `received` is the day it was received. `sent` is the day it was sent to this member, where it is not the
    convocation's own; `reference` is the number of the registered letter. `proof` is the scan of what proves it.
    """

    number: int
    call: Call
    member: int
    channel: Channel
    received: date
    sent: date | None = None
    reference: str | None = None
    proof: Attachment | None = None


def full_days_for(
    member: int, notice: Convocation, receipts: Iterable[Receipt], rules: RulesInForce
) -> int | None:
    """Return the full days a member had between the convocation and the meeting, both ends left out (art. 11).

    None when no receipt of this call proves that the member was convened; of several the first one counts. Where
    `notice.counted_from` says `sending` the day of sending begins them, else the day of receipt; what is handed over is
    sent when it is received. Never below 0.
    """
    own = [receipt for receipt in receipts if (receipt.call, receipt.member) == (notice.call, member)]
    if not own:
        return None
    from_receipt = any(rule.name == _COUNTED_FROM and rule.value == "receipt" for rule in rules.rules)
    starts = [receipt.received if from_receipt else _sent(receipt, notice) for receipt in own]
    return max(0, full_days_between(min(starts), notice.meeting.date()))


def unproved(members: Iterable[int], call: Call, receipts: Iterable[Receipt]) -> tuple[int, ...]:
    """Return those of `members` whose receipt of a call's convocation is not recorded, in order."""
    proved = {receipt.member for receipt in receipts if receipt.call == call}
    return tuple(sorted(set(members) - proved))


def _sent(receipt: Receipt, notice: Convocation) -> date:
    if receipt.sent:
        return receipt.sent
    return receipt.received if receipt.channel == "by-hand" else notice.sent
