"""What two sets of rules do not share: one law beside another, a chamber's own values beside its book."""

from __future__ import annotations

from assembly.domain.record import Record
from assembly.domain.rules import Rule, RulesInForce


class RuleDifference(Record, frozen=True, kw_only=True):
    """A rule that has another value in the other set, or that only one of the two has (the missing one is None)."""

    rule: str
    one: Rule | None = None
    other: Rule | None = None


class Comparison(Record, frozen=True, kw_only=True):
    """A rule book beside another one, and the values the chamber set beside its own book's."""

    book: str
    other: str
    differences: tuple[RuleDifference, ...]
    overrides: tuple[RuleDifference, ...]


def differences(one: RulesInForce, other: RulesInForce) -> tuple[RuleDifference, ...]:
    """Return the rules whose values differ, in the order of the first set, then what the other alone has.

    Articles are not compared: two laws never number theirs alike.
    """
    ours, theirs = {r.name: r for r in one.rules}, {r.name: r for r in other.rules}
    return tuple(
        RuleDifference(rule=name, one=ours.get(name), other=theirs.get(name))
        for name in dict.fromkeys((*ours, *theirs))
        if _value(ours.get(name)) != _value(theirs.get(name))
    )


def overrides(in_force: RulesInForce, book: RulesInForce) -> tuple[RuleDifference, ...]:
    """Return the rules the chamber's file sets, each beside the book's own; also those it sets to the same value."""
    printed = {rule.name: rule for rule in book.rules}
    return tuple(
        RuleDifference(rule=rule.name, one=rule, other=printed.get(rule.name))
        for rule in in_force.rules
        if rule.ground is not None
    )


def _value(rule: Rule | None) -> tuple[type, object] | None:
    # A value is more than what equals it: true is not 1.
    return (type(rule.value), rule.value) if rule else None
