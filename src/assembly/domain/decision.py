"""Decisions of the assembly (مقررات), numbered by chamber and year."""

from __future__ import annotations

from datetime import date

from assembly.domain.agenda import ItemKind
from assembly.domain.record import Record
from assembly.domain.rules import RulesInForce


class Decision(Record, frozen=True, kw_only=True):
    """A decision: `sequence` of `year` gives its number 3/2020, never given twice.

    `cancelled_by` is the recount that took it back; `needs_approval` marks what is not enforceable before the
    authorities approve it (art. 46).
    """

    sequence: int
    year: int
    item: int
    ballot: int
    title: str
    taken: date
    needs_approval: bool
    cancelled_by: int | None = None

    @property
    def number(self) -> str:
        """Return the number as papers print it: 3/2020."""
        return f"{self.sequence}/{self.year}"


def calls_for_decision(kind: ItemKind, rules: RulesInForce) -> bool:
    """Tell whether adopting an item of this kind makes a decision (art. 18), as the rule book lists the kinds."""
    return kind in rules.words("decision.kinds")


def needs_approval(kind: ItemKind, rules: RulesInForce) -> bool:
    """Tell whether a decision of this kind waits for the authorities' approval (art. 46)."""
    return kind in rules.words("approval.kinds")
