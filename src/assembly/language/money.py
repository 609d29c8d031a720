"""Sums in dirhams and centimes, percentages, and figures in groups. A sum is a whole number of centimes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assembly.language.counted import counted_words, grouped
from assembly.language.terms import CENTIME, DIRHAM, Case

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["decimal", "grouped", "money_figures", "money_words", "percentage"]

_CENTIMES_IN_DIRHAM = 100
_NO_BREAK_SPACE = "\u00a0"


def money_figures(centimes: int) -> str:
    """Return the sum in figures: 23.460.000,00 درهم. A minus sign stands first; papers isolate such a run."""
    dirhams, rest = divmod(abs(centimes), _CENTIMES_IN_DIRHAM)
    sign = "-" if centimes < 0 else ""
    return f"{sign}{grouped(dirhams)},{rest:02} {DIRHAM.singular}"


def money_words(centimes: int, case: Case) -> str:
    """Return the sum in words: ثلاثة وعشرون مليونا وأربعمائة وستون ألف درهم; with centimes: مائة درهم وخمسون سنتيما.

    0 ≤ dirhams < 10¹², else ValueError: what is lacking is named by its sentence (عجز قدره …), not by a sign.
    """
    dirhams, rest = divmod(centimes, _CENTIMES_IN_DIRHAM)
    if centimes == 0:
        return f"صفر {DIRHAM.singular}"
    words = (counted_words(n, noun, case) for n, noun in ((dirhams, DIRHAM), (rest, CENTIME)) if n)
    return " و".join(words)


def decimal(number: Decimal) -> str:
    """Return a number with the decimals it was given, a comma before them: Decimal("12.5") is 12,5."""
    whole, _, decimals = f"{abs(number):f}".partition(".")
    sign = "-" if number < 0 else ""
    return f"{sign}{grouped(int(whole))}" + (f",{decimals}" if decimals else "")


def percentage(points: Decimal) -> str:
    """Return a number of hundredths with the decimals it was given: Decimal("2.35") is 2,35 %, Decimal("12") is 12 %.

    The space does not break, so that no line begins with the sign.
    """
    return f"{decimal(points)}{_NO_BREAK_SPACE}%"
