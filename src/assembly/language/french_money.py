"""Sums and shares in French beside the Arabic: in figures, with spaces that do not break, and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assembly.language.french import NO_BREAK_SPACE, NOUNS, agreeing, grouped, number_words

if TYPE_CHECKING:
    from decimal import Decimal


def money_figures(centimes: int) -> str:
    """Return the sum in figures, with spaces that do not break: 23 460 000,00 DH; a minus sign stands first."""
    dirhams, rest = divmod(abs(centimes), 100)
    sign = "-" if centimes < 0 else ""
    return f"{sign}{grouped(dirhams)},{rest:02}{NO_BREAK_SPACE}DH"


def money_words(centimes: int) -> str:
    """Return the sum in words: un million de dirhams; cent dirhams et cinquante centimes.

    0 ≤ dirhams < 10¹², else ValueError: what is lacking is named by its sentence, not by a sign.
    """
    if centimes < 0:
        raise ValueError(centimes)
    dirhams, rest = divmod(centimes, 100)
    parts = []
    if dirhams or not rest:
        # million and milliard are nouns: what they count follows with de.
        link = "de " if dirhams and dirhams % 10**6 == 0 else ""
        parts.append(f"{number_words(dirhams)} {link}{agreeing(dirhams, NOUNS['dirham'])}")
    if rest:
        parts.append(f"{number_words(rest)} {agreeing(rest, NOUNS['centime'])}")
    return " et ".join(parts)


def decimal(number: Decimal) -> str:
    """Return a number with the decimals it was given, a comma before them: 12,5."""
    whole, _, decimals = f"{abs(number):f}".partition(".")
    return ("-" if number < 0 else "") + grouped(int(whole)) + (f",{decimals}" if decimals else "")


def percentage(points: Decimal) -> str:
    """Return a number of hundredths with the decimals it was given: 2,35 %."""
    return f"{decimal(points)}{NO_BREAK_SPACE}%"
