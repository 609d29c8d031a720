"""A number and its noun in agreement, the figures in brackets after the number word: ثمانية وأربعين (48) صوتا."""

from __future__ import annotations

from typing import Literal

from assembly.language.numbers import definite_words, number_words
from assembly.language.terms import Case, Gender, Noun

PluralForm = Literal["zero", "one", "two", "few", "many", "other"]

_SPECIAL: dict[int, PluralForm] = {0: "zero", 1: "one", 2: "two"}
_FEW_TO, _HUNDRED = 10, 100


def grouped(n: int) -> str:
    """Return `n` in Western digits, thousands parted by a full stop: 23.460.000. A minus sign stands before the digits."""
    return f"{n:,}".replace(",", ".")


def plural_form(n: int) -> PluralForm:
    """Return which of CLDR's six Arabic plural forms the whole number `n` ≥ 0 takes; ValueError below zero."""
    if n < 0:
        raise ValueError(n)
    if n in _SPECIAL:
        return _SPECIAL[n]
    rest = n % 100
    if rest in (0, 1, 2):
        return "other"
    return "few" if rest <= _FEW_TO else "many"


def counted(n: int, noun: Noun, case: Case) -> str:
    """Return `n` in words, its figures in brackets, and the noun: عضوين (2)، مائة وثلاثة (103) أعضاء، مائة عضو وعضو واحد (101).

    1 ≤ n < 10¹², else ValueError: none at all is said by the sentence (دون أي صوت), never by a nought.
    """
    return _phrase(n, noun, case, f" ({grouped(n)})")


def counted_words(n: int, noun: Noun, case: Case) -> str:
    """Return the same without figures: ثمانية وأربعين صوتا، مائة درهم ودرهم واحد. 1 ≤ n < 10¹², else ValueError."""
    return _phrase(n, noun, case, "")


def figured(n: int, noun: Noun, case: Case = Case.NOMINATIVE) -> str:
    """Return the short form for cells and lists: 52 عضوا، 3 أعضاء، 100 عضو; one and two are words (عضو واحد، عضوان).

    `case` tells on one and two alone. n ≥ 1, else ValueError.
    """
    if n < 1:
        raise ValueError(n)
    if n <= 2:  # noqa: PLR2004  the dual
        return _one_or_two(n, noun, case)
    form = noun.singular if plural_form(n) == "other" else noun.after(n)
    return f"{grouped(n)} {form}"


def counted_definite(n: int, noun: Noun, case: Case) -> str:
    """Return the same with the article, for what was named before: الخمسة عشر (15) يوما، اليومين (2).

    1 ≤ n < 100, else ValueError.
    """
    if n == 1:
        return f"ال{noun.singular} {_definite_one(noun)} (1)"
    if n == 2:  # noqa: PLR2004  the dual
        return f"ال{noun.dual(case)} (2)"
    return f"{definite_words(n, noun.gender, case)} ({n}) {noun.after(n)}"


def _definite_one(noun: Noun) -> str:
    return "الواحدة" if noun.gender is Gender.FEMININE else "الواحد"


def _phrase(n: int, noun: Noun, case: Case, figures: str) -> str:
    if n < 1:
        raise ValueError(n)
    head, rest = n - n % _HUNDRED, n % _HUNDRED
    if rest not in (1, 2):
        words = number_words(n, noun.gender, case, construct=True)
        return f"{words}{figures} {noun.after(n)}"
    last = _one_or_two(rest, noun, case)
    if not head:
        return f"{last}{figures}"
    # A noun cannot follow واحد or اثنان, so it is said twice: مائة عضو وعضو واحد.
    words = number_words(head, noun.gender, case, construct=True)
    return f"{words} {noun.singular} و{last}{figures}"


def _one_or_two(n: int, noun: Noun, case: Case) -> str:
    if n == 1:
        return f"{noun.single(case)} {number_words(1, noun.gender, case)}"
    return noun.dual(case)
