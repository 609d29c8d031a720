"""Checks of recommendations, proposals and petitions: addressed, resting on something, carried further (art. 3)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.ballot import Subject
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.text import fold


def without_authority(case: CaseFile) -> Iterator[Found]:
    """Look for a recommendation that goes to nobody."""
    for each in case.dossier.recommendations:
        if not each.authorities:
            yield Found(
                {"recommendation": each.number},
                mend="assembly recommend … --to NUMBER",
                about=f"recommendation:{each.number}",
            )


def origin_unknown(case: CaseFile) -> Iterator[Found]:
    """Look for a recommendation said to come from an item, proposal or amendment that is not there."""
    dossier = case.dossier
    known = {("item", item.number) for item in dossier.items}
    known |= {("proposal", proposal.number) for proposal in dossier.proposals}
    known |= {("amendment", amendment.number) for amendment in dossier.amendments}
    for each in dossier.recommendations:
        if each.origin and (each.origin.kind, each.origin.number) not in known:
            yield Found(
                {"recommendation": each.number, "subject": _named(each.origin)},
                about=f"recommendation:{each.number}",
            )


def origin_rejected(case: CaseFile) -> Iterator[Found]:
    """Look for a recommendation that comes from what the assembly rejected."""
    for each in case.dossier.recommendations:
        ballot = case.dossier.standing_ballot(each.origin) if each.origin else None
        if each.origin and ballot and ballot.verdict.outcome == "rejected":
            facts = {"recommendation": each.number, "subject": _named(each.origin), "ballot": ballot.number}
            yield Found(facts, about=f"recommendation:{each.number}")


def _named(subject: Subject) -> str:
    return f"{subject.kind} {subject.number}"


def due_before(case: CaseFile) -> Iterator[Found]:
    """Look for an answer due before the recommendation was made."""
    for each in case.dossier.recommendations:
        if each.due and each.due < each.on:
            yield Found(
                {"recommendation": each.number, "due": each.due, "day": each.on},
                about=f"recommendation:{each.number}",
            )


def said_twice(case: CaseFile) -> Iterator[Found]:
    """Look for two recommendations of one text."""
    seen: dict[str, int] = {}
    for each in case.dossier.recommendations:
        first = seen.setdefault(fold(each.text), each.number)
        if first != each.number:
            yield Found(
                {"recommendation": each.number, "first": first}, about=f"recommendation:{each.number}"
            )


def not_voted(case: CaseFile) -> Iterator[Found]:
    """Look for proposals and petitions that a session, being over, never voted on."""
    for proposal in case.dossier.proposals if case.over else ():
        if case.dossier.standing_ballot(Subject(kind="proposal", number=proposal.number)) is None:
            yield Found({"proposal": proposal.number}, about=f"proposal:{proposal.number}")


def not_carried_further(case: CaseFile) -> Iterator[Found]:
    """Look for a petition that was adopted and that no recommendation takes to an authority."""
    carried = {
        each.origin.number
        for each in case.dossier.recommendations
        if each.origin and each.origin.kind == "proposal"
    }
    for proposal in case.dossier.proposals if case.over else ():
        ballot = case.dossier.standing_ballot(Subject(kind="proposal", number=proposal.number))
        adopted = ballot is not None and ballot.verdict.outcome == "adopted"
        if proposal.kind == "petition" and adopted and proposal.number not in carried:
            mend = f'assembly recommend "…" --to NUMBER --from proposal:{proposal.number}'
            yield Found({"proposal": proposal.number}, mend=mend, about=f"proposal:{proposal.number}")


CHECKS = (
    Check("recommendation-without-authority", "missing", "proposals.point", without_authority),
    Check("recommendation-origin-unknown", "irregular", "agenda.only_items", origin_unknown),
    Check("recommendation-origin-rejected", "irregular", "majority.decision", origin_rejected),
    Check("recommendation-due-before", "advice", None, due_before),
    Check("recommendation-twice", "advice", None, said_twice),
    Check("proposal-not-voted", "advice", "majority.decision", not_voted),
    Check("petition-not-carried", "advice", "proposals.point", not_carried_further),
)
