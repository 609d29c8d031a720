"""Who is meant by what was typed: a number, a whole name, or a part of a name that only one has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from assembly.domain.text import fold

T = TypeVar("T")
_DIGITS = 9  # more is a slip; thousands of them `int` refuses in its own words


def number_in(text: str) -> int | None:
    """Return the number typed, in any digits; None when it is none."""
    typed = text.strip()
    return int(typed) if typed.isdecimal() and len(typed) <= _DIGITS else None


def named(text: str, things: Iterable[T], names: Callable[[T], Iterable[str]]) -> list[T]:
    """Return those of `things` meant by a name: those with the whole of it, else all that have it as a part."""
    wanted = fold(text)
    if not wanted:
        return []
    folded = [(thing, [fold(name) for name in names(thing)]) for thing in things]
    whole = [thing for thing, known in folded if wanted in known]
    return whole or [thing for thing, known in folded if any(wanted in name for name in known)]
