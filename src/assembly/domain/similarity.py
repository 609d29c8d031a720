"""How alike two Arabic or French texts are: by the groups of three letters of their words, spelling variants folded."""

from __future__ import annotations

import re
from collections import Counter

from assembly.domain.text import fold

THRESHOLD = 0.6
"""From here on a recommendation is pointed out as one that was made before: two thirds of the wording, in any order."""

_WORD = re.compile(r"\w+")
# Conjunction, preposition and article are written joined to their word.
_JOINED = re.compile(r"^(?:[وف])?(?:(?:[بك])?ال|لل)(?=\w{3})")
_HAMZA = str.maketrans("", "", "ءؤئ")
_GRAM = 3


def likeness(one: str, other: str) -> float:
    """Return how alike two texts are, from 0 to 1: the same however hamza, tatweel, vowel marks or the article are written.

    Twice the letter groups that both have, over those of both (Dice's coefficient), so that the order of words counts for
    nothing and a longer text is not like a short one that it contains.
    """
    first, second = letter_groups(one), letter_groups(other)
    total = first.total() + second.total()
    return 2 * (first & second).total() / total if total else 0.0


def letter_groups(text: str) -> Counter[str]:
    """Return the groups of three letters of a text's words, each with how often it stands there."""
    groups: Counter[str] = Counter()
    for word in bare_words(text):
        framed = f" {word} "
        groups.update(framed[place : place + _GRAM] for place in range(len(framed) - _GRAM + 1))
    return groups


def bare_words(text: str) -> tuple[str, ...]:
    """Return the words of a text folded, without hamza and without what is joined before them."""
    return tuple(_JOINED.sub("", word) for word in _WORD.findall(fold(text).translate(_HAMZA)))
