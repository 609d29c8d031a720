"""The law as data: each rule is dated, has its article and says how sure we are; a chamber may override it with a ground."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from msgspec.structs import replace

from assembly.domain.record import Record
from assembly.errors import BadInput, NotFound

Value = int | bool | str | list[int | str]
Sureness = Literal["read", "practice", "reported", "inferred"]

UNKNOWN_ARTICLE = "(…)"
"""The article of a rule whose article nobody here has read: a gap that a paper shows, and that is no number."""

_THRESHOLD = re.compile(r"any|absolute-majority|[1-9]\d*/[1-9]\d*", re.ASCII)
_CHOICES = {
    "majority.base": ("expressed", "voters"),
    "election.base": ("expressed", "voters", "present"),
    "election.method": ("public", "secret"),
    "notice.counted_from": ("sending", "receipt"),
    "session.months_are": ("latest", "own"),
}
"""Rules whose value is one of a few words, by the end of their names."""


class Rule(Record, frozen=True, kw_only=True):
    """One number or choice of the law.

    `article` is the article's number as the law writes it, `UNKNOWN_ARTICLE` where it is not known; `sure` says whether
    the value was read in the text, seen in practice, reported by others or inferred; `ground` is set when the chamber's
    file overrides the value, and says why.
    """

    name: str
    value: Value
    article: str
    sure: Sureness
    valid_from: date
    valid_until: date | None = None
    note: str | None = None
    ground: str | None = None


class RuleBook(Record, frozen=True, kw_only=True):
    """The rules of one law: `law` is its number as papers print it (18.09)."""

    book: str
    law: str
    title_ar: str
    title_fr: str
    legal_basis_ar: str
    legal_basis_fr: str
    rules: tuple[Rule, ...]


class Override(Record, frozen=True, kw_only=True):
    """A value that a chamber sets in its own file, with its ground (for example its internal regulations, art. 12).

    `article` is given by a chamber that knows the article of a rule better than the book.
    """

    value: Value
    ground: str
    article: str | None = None


class RulesInForce(Record, frozen=True, kw_only=True):
    """The values one session is held under: copied into it at its opening, so that a new law changes no old minutes."""

    book: str
    law: str
    legal_basis_ar: str
    legal_basis_fr: str
    rules: tuple[Rule, ...]

    def rule(self, name: str) -> Rule:
        """Return the rule of that name; `NotFound` when the book has none."""
        for rule in self.rules:
            if rule.name == name:
                return rule
        raise NotFound("rule-unknown", rule=name, book=self.book, mend="assembly rules")

    def number(self, name: str) -> int:
        """Return the value of a rule that is a whole number."""
        value = self.rule(name).value
        if isinstance(value, bool) or not isinstance(value, int):
            raise NotFound("rule-not-a-number", rule=name, book=self.book, mend="assembly rules")
        return value

    def choice(self, name: str) -> str:
        """Return the value of a rule that is a word."""
        return str(self.rule(name).value)

    def words(self, name: str) -> tuple[str, ...]:
        """Return the value of a rule that is a list of words."""
        value = self.rule(name).value
        return tuple(str(part) for part in value) if isinstance(value, list) else (str(value),)

    def months(self) -> tuple[int, ...]:
        """Return the months of the ordinary sessions (art. 11)."""
        return tuple(int(part) for part in self.words("session.months"))

    def months_of(self, month: int) -> range:
        """Return the months of the year in which the ordinary session named for `month` may open.

        The month alone (law 18-09, art. 11), or where `session.months_are` says `latest` all those after the session
        before it, up to the month itself: a session held "before the end of April".
        """
        if not any(rule.name == "session.months_are" and rule.value == "latest" for rule in self.rules):
            return range(month, month + 1)
        return range(max((m for m in self.months() if m < month), default=0) + 1, month + 1)

    def notice(self, call: int) -> int:
        """Return the full days before the meeting of a call: a book may set its own for the second call."""
        own = "second_call.full_days"
        if call != 1 and any(rule.name == own for rule in self.rules):
            return self.number(own)
        return self.number("notice.full_days")

    def article(self, name: str) -> str:
        """Return the article that a rule comes from."""
        return self.rule(name).article


def in_force(book: RuleBook, day: date, overrides: dict[str, Override]) -> RulesInForce:
    """Return the values of `book` on `day`, the chamber's overrides taken in.

    Raises `NotFound` for an override of a rule that the book does not have, `BadInput` for one that is not of the
    same kind as the value it replaces: now, and not in the hall.
    """
    current = [
        r for r in book.rules if r.valid_from <= day and (r.valid_until is None or day <= r.valid_until)
    ]
    unknown = set(overrides) - {rule.name for rule in current}
    if unknown:
        raise NotFound("override-unknown", rule=min(unknown), book=book.book, mend="assembly rules")
    return RulesInForce(
        book=book.book,
        law=book.law,
        legal_basis_ar=book.legal_basis_ar,
        legal_basis_fr=book.legal_basis_fr,
        rules=tuple(_overridden(rule, overrides.get(rule.name), book.book) for rule in current),
    )


def _overridden(rule: Rule, override: Override | None, book: str) -> Rule:
    if override is None:
        return rule
    if not _replaces(override.value, rule):
        raise BadInput(
            "override-value", rule=rule.name, value=override.value, book=book, mend="assembly rules"
        )
    article = override.article or rule.article
    return replace(rule, value=override.value, article=article, ground=override.ground)


def _replaces(value: Value, rule: Rule) -> bool:
    if type(value) is not type(rule.value):
        return False
    if isinstance(value, list) and isinstance(rule.value, list):
        return bool(value) and set(map(type, value)) <= set(map(type, rule.value))
    if isinstance(value, int):
        return value >= 0
    return _word_replaces(str(value), rule)


def _word_replaces(value: str, rule: Rule) -> bool:
    """Tell whether a word may stand in a rule's place: one of its few words, a threshold for a threshold, any for any."""
    choices = next((words for end, words in _CHOICES.items() if rule.name.endswith(end)), None)
    if choices:
        return value in choices
    return not _THRESHOLD.fullmatch(str(rule.value)) or bool(_THRESHOLD.fullmatch(value))
