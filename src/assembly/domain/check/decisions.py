"""Checks of the decisions: one for each item that calls for it, resting on a vote, marked for approval (art. 14, 18, 46)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.ballot import Subject
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.decision import Decision


def not_made(case: CaseFile) -> Iterator[Found]:
    """Look for an item that a vote adopted, that calls for a decision, and that has none."""
    kinds = case.rules.words("decision.kinds")
    decided = {decision.item for decision in case.dossier.decisions if decision.cancelled_by is None}
    for item in case.dossier.items:
        ballot = case.dossier.standing_ballot(Subject(kind="item", number=item.number))
        adopted = ballot is not None and ballot.verdict.outcome == "adopted"
        if item.kind in kinds and adopted and item.number not in decided:
            mend = f"assembly vote {item.number} --recount"
            yield Found({"item": item.number, "title": item.title}, mend=mend, about=f"item:{item.number}")


def without_a_vote(case: CaseFile) -> Iterator[Found]:
    """Look for a decision that stands without a vote that adopted its item."""
    for decision in case.dossier.decisions:
        if decision.cancelled_by is None and not _adopted(case, decision):
            facts = {"decision": decision.number, "item": decision.item, "ballot": decision.ballot}
            yield Found(
                facts, mend=f"assembly vote {decision.item} --recount", about=f"decision:{decision.number}"
            )


def _adopted(case: CaseFile, decision: Decision) -> bool:
    ballot = case.dossier.standing_ballot(Subject(kind="item", number=decision.item))
    return ballot is not None and ballot.number == decision.ballot and ballot.verdict.outcome == "adopted"


def approval_not_marked(case: CaseFile) -> Iterator[Found]:
    """Look for a decision of a kind that waits for the authorities and is not marked so."""
    kinds = case.rules.words("approval.kinds")
    for decision in case.dossier.decisions:
        item = case.dossier.item(decision.item)
        if item and item.kind in kinds and not decision.needs_approval:
            yield Found(
                {"decision": decision.number, "item": item.number}, about=f"decision:{decision.number}"
            )


def another_year(case: CaseFile) -> Iterator[Found]:
    """Look for a decision numbered in another year than its session's."""
    for decision in case.dossier.decisions:
        if decision.year != case.session.year:
            yield Found(
                {"decision": decision.number, "year": case.session.year}, about=f"decision:{decision.number}"
            )


CHECKS = (
    Check("decision-missing", "irregular", "decision.kinds", not_made),
    Check("decision-without-vote", "void", "majority.decision", without_a_vote),
    Check("decision-approval-unmarked", "irregular", "approval.kinds", approval_not_marked),
    Check("decision-another-year", "advice", "decision.register_order", another_year),
)
