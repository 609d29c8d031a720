"""Checks of numbers: none given twice, none left out, the register of decisions in the order of its dates (art. 18)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile, Numbered
from assembly.domain.check.finding import Check, Found
from assembly.domain.decision import Decision

_MOST = 100_000  # a number above is a slip: what lies below it is not counted one by one


def _of_the_year(case: CaseFile) -> list[Decision]:
    dossiers = (case.dossier, *case.year)
    return [d for dossier in dossiers for d in dossier.decisions if d.year == case.session.year]


def decision_gap(case: CaseFile) -> Iterator[Found]:
    """Look for a number left out between two decisions of the year, told in the session that took the later one.

    What comes before the first decision recorded may stand in registers older than the store.
    """
    taken = {decision.sequence for decision in _of_the_year(case)}
    own = {decision.sequence for decision in case.dossier.decisions if decision.year == case.session.year}
    for sequence in sorted(own):
        below = max((n for n in taken if n < sequence), default=None)
        if below is not None and below < sequence - 1:
            facts = {"decision": f"{sequence}/{case.session.year}", "before": f"{below}/{case.session.year}"}
            yield Found(facts, about=f"decision:{sequence}/{case.session.year}")


def decision_twice(case: CaseFile) -> Iterator[Found]:
    """Look for a number of this session that another decision bears too."""
    everywhere = [decision.number for decision in _of_the_year(case)]
    for number in sorted({decision.number for decision in case.dossier.decisions}):
        if everywhere.count(number) > 1:
            yield Found({"decision": number}, about=f"decision:{number}")


def register_out_of_order(case: CaseFile) -> Iterator[Found]:
    """Look for a decision of this session with a higher number than one taken after it."""
    for decision in case.dossier.decisions:
        later = [d for d in _of_the_year(case) if d.taken > decision.taken and d.sequence < decision.sequence]
        if later:
            facts = {
                "decision": decision.number,
                "taken": decision.taken,
                "later": later[0].number,
                "day": later[0].taken,
            }
            yield Found(facts, about=f"decision:{decision.number}")


def gap(case: CaseFile) -> Iterator[Found]:
    """Look for numbers left out within the session: items, sittings, ballots, recommendations and the rest."""
    dossier = case.dossier
    parts: dict[str, tuple[Numbered, ...]] = {
        "items": dossier.items, "refused-items": dossier.refused_items, "sittings": dossier.sittings, "speeches": dossier.speeches,
        "proposals": dossier.proposals, "amendments": dossier.amendments, "votes": dossier.ballots,
        "movements": dossier.movements, "recommendations": dossier.recommendations,
    }  # fmt: skip
    for part, records in parts.items():
        used = {record.number for record in records}
        missing = tuple(n for n in range(1, min(max(used, default=0), _MOST)) if n not in used)
        if missing:
            yield Found({"part": part, "missing": missing[:10]}, about=part)


CHECKS = (
    Check("decision-number-gap", "irregular", "decision.register_order", decision_gap),
    Check("decision-number-twice", "irregular", "decision.register_order", decision_twice),
    Check("decision-out-of-order", "advice", "decision.register_order", register_out_of_order),
    Check("number-gap", "advice", None, gap),
)
