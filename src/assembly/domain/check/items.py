"""Checks of members' items: asked for in time, refused with a reason (art. 13)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.item_request import request_state
from assembly.domain.text import fold


def asked_late(case: CaseFile) -> Iterator[Found]:
    """Look for a member's item that was taken up though it was asked for too late."""
    limit, day = case.rules.number("item.member_days"), case.opened_or_convened
    for item in case.dossier.items:
        if item.asked_by is not None and item.asked_on and day and (day - item.asked_on).days < limit:
            facts = {
                "item": item.number,
                "member": item.asked_by,
                "asked": item.asked_on,
                "day": day,
                "limit": limit,
            }
            yield Found(facts, about=f"item:{item.number}")


def asked_without_day(case: CaseFile) -> Iterator[Found]:
    """Look for a member's item without the day it was asked for."""
    for item in case.dossier.items:
        if item.asked_by is not None and item.asked_on is None:
            yield Found({"item": item.number, "member": item.asked_by}, about=f"item:{item.number}")


def asked_by_outsider(case: CaseFile) -> Iterator[Found]:
    """Look for an item asked for by somebody who is not on the roll."""
    roll = {entry.number for opening in case.dossier.openings for entry in opening.roll}
    asked = [("items", item.number, item.asked_by) for item in case.dossier.items]
    asked += [("refused-items", refused.number, refused.member) for refused in case.dossier.refused_items]
    for part, number, member in asked if roll else ():
        if member is not None and member not in roll:
            yield Found({"part": part, "number": number, "member": member}, about=f"{part}:{number}")


def refused_without_reason(case: CaseFile) -> Iterator[Found]:
    """Look for a refusal that gives no reason."""
    for refused in case.dossier.refused_items:
        if not fold(refused.reason).strip(" .،–-"):
            mend = 'assembly refuse-item MEMBER "…" --asked-on DAY --because "…"'
            yield Found(
                {"number": refused.number, "member": refused.member},
                mend=mend,
                about=f"refused:{refused.number}",
            )


def refused_and_taken_up(case: CaseFile) -> Iterator[Found]:
    """Look for an item that was refused and stands on the agenda all the same."""
    titles = {fold(item.title): item.number for item in case.dossier.items}
    for refused in case.dossier.refused_items:
        item = titles.get(fold(refused.title))
        if item is not None:
            yield Found({"number": refused.number, "item": item}, about=f"refused:{refused.number}")


def unanswered(case: CaseFile) -> Iterator[Found]:
    """Look for a member's request that was neither taken up nor refused when the session opened."""
    dossier = case.dossier
    for request in dossier.item_requests if dossier.sittings else ():
        if request_state(request.number, dossier.items, dossier.refused_items) == "waiting":
            facts = {
                "number": request.number,
                "member": request.member,
                "title": request.title,
                "asked": request.asked_on,
            }
            yield Found(facts, about=f"request:{request.number}")


CHECKS = (
    Check("member-item-late", "irregular", "item.member_days", asked_late),
    Check("member-item-undated", "missing", "item.member_days", asked_without_day),
    Check("member-item-outsider", "irregular", "item.member_days", asked_by_outsider),
    Check("request-unanswered", "irregular", "item.refusal_reasoned", unanswered),
    Check("refusal-without-reason", "irregular", "item.refusal_reasoned", refused_without_reason),
    Check("refused-on-agenda", "irregular", "item.refusal_reasoned", refused_and_taken_up),
)
