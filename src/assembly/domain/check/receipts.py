"""Checks of what proves that each member was convened, and in time (art. 11)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile, of_session
from assembly.domain.check.finding import Check, Found
from assembly.domain.quorum import Call
from assembly.domain.receipt import full_days_for, unproved
from assembly.domain.session import Convocation

_WITH_A_SCAN = {"registered-post", "e-mail"}


def _to_be_convened(case: CaseFile, notice: Convocation) -> tuple[int, ...]:
    """Return the members to whom a call's convocation is due: those on its roll, else in office when it was sent."""
    opening = case.dossier.opening(notice.call)
    if opening:
        return tuple(entry.number for entry in opening.roll)
    return tuple(member.number for member in case.members if member.in_office(notice.sent))


def _received(case: CaseFile, call: Call) -> bool:
    return any(receipt.call == call for receipt in case.dossier.receipts)


def no_receipt(case: CaseFile) -> Iterator[Found]:
    """Look for a call of whose convocations no receipt at all is recorded."""
    proof = case.rules.rule("notice.proof_of_receipt").value
    for notice in case.session.convocations if proof else ():
        members = _to_be_convened(case, notice)
        if members and not _received(case, notice.call):
            mend = f"assembly receipt NUMBERS --channel CHANNEL --received DAY --call {notice.call} --session {case.session.id}"
            yield Found({"call": notice.call, "count": len(members)}, mend=mend, about=f"call:{notice.call}")


def not_convened(case: CaseFile) -> Iterator[Found]:
    """Look for members without a receipt where others have one: nothing proves that they were convened."""
    for notice in case.session.convocations:
        members = unproved(_to_be_convened(case, notice), notice.call, case.dossier.receipts)
        if members and _received(case, notice.call):
            numbers = ",".join(map(str, members))
            mend = f"assembly receipt {numbers} --channel CHANNEL --received DAY --call {notice.call} --session {case.session.id}"
            yield Found(
                {"call": notice.call, "members": members},
                mend=mend,
                about=f"call:{notice.call} members:{numbers}",
            )


def too_short_for_a_member(case: CaseFile) -> Iterator[Found]:
    """Look for a member whose own notice had fewer full days than the law asks for, while the convocation's had enough."""
    limit = case.rules.number("notice.full_days")
    for notice in case.session.convocations:
        for member in _to_be_convened(case, notice):
            days = full_days_for(member, notice, case.dossier.receipts, case.rules)
            if days is not None and days < limit <= (notice.meeting.date() - notice.sent).days - 1:
                facts = {"call": notice.call, "member": member, "days": days, "limit": limit}
                yield Found(facts, about=f"call:{notice.call} member:{member}")


def received_too_late(case: CaseFile) -> Iterator[Found]:
    """Look for a convocation received on the day of the meeting or after it, whenever it was sent."""
    for receipt in case.dossier.receipts:
        notice = case.session.convocation(receipt.call)
        if notice and receipt.received >= notice.meeting.date():
            facts = {
                "call": receipt.call,
                "member": receipt.member,
                "received": receipt.received,
                "meeting": notice.meeting,
            }
            yield Found(facts, about=f"call:{receipt.call} member:{receipt.member}")


def without_proof(case: CaseFile) -> Iterator[Found]:
    """Look for receipts by post or e-mail with neither the letter's number nor a scan: the words of who typed them alone."""
    bare = tuple(
        receipt.member
        for receipt in case.dossier.receipts
        if receipt.channel in _WITH_A_SCAN and not receipt.reference and receipt.proof is None
    )
    if bare:
        mend = of_session("assembly prove-receipt NUMBERS FILE", case)
        yield Found({"members": bare}, mend=mend, about=f"members:{','.join(map(str, bare))}")


CHECKS = (
    Check("receipts-missing", "missing", "notice.proof_of_receipt", no_receipt),
    Check("member-not-convened", "irregular", "notice.proof_of_receipt", not_convened),
    Check("member-notice-short", "irregular", "notice.full_days", too_short_for_a_member),
    Check("receipt-too-late", "irregular", "notice.proof_of_receipt", received_too_late),
    Check("receipt-without-proof", "advice", "notice.proof_of_receipt", without_proof),
)
