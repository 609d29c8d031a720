"""Attendance: who signed at the opening, and every arrival and departure after it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from assembly.domain.record import Record
from assembly.errors import BadInput

Direction = Literal["arrival", "departure"]
_MOST_NUMBERS = 10_000


class Attendance(Record, frozen=True, kw_only=True):
    """The three groups at a sitting's opening, by member number.

    present (حاضر) signed the sheet, excused (غائب بعذر) wrote before the meeting, absent (غائب بدون عذر) did neither.
    The texts of excuses are private and not here (art. 16).
    """

    present: tuple[int, ...]
    excused: tuple[int, ...] = ()
    absent: tuple[int, ...] = ()


class Movement(Record, frozen=True, kw_only=True):
    """A member's arrival or departure after the opening. `at` is local time."""

    number: int
    sitting: int
    member: int
    direction: Direction
    at: datetime


def present_at(opening: tuple[int, ...], movements: tuple[Movement, ...], at: datetime) -> tuple[int, ...]:
    """Return the numbers of those in the room at an hour: the signatures, then every movement up to it."""
    inside = set(opening)
    for movement in sorted(movements, key=lambda m: (m.at, m.number)):
        if movement.at > at:
            break
        if movement.direction == "arrival":
            inside.add(movement.member)
        else:
            inside.discard(movement.member)
    return tuple(sorted(inside))


def parse_numbers(text: str) -> tuple[int, ...]:
    """Return the member numbers of `1-40,52`, in order. Arabic digits and commas are understood.

    Raises `BadInput` for what is no number or range, a range that runs backwards, or a number given twice.
    """
    numbers: list[int] = []
    for part in text.replace("،", ",").replace(";", ",").split(","):
        if part.strip():
            numbers.extend(_range(part.strip()))
    if len(set(numbers)) != len(numbers):
        twice = next(n for n in numbers if numbers.count(n) > 1)
        raise BadInput("number-twice", number=twice, text=text)
    return tuple(sorted(numbers))


def parse_excuses(text: str) -> dict[int, str | None]:
    """Return member number → reason for `41:"مرض",43`; the reason is None where none was given."""
    excuses: dict[int, str | None] = {}
    for part in _split_outside_quotes(text):
        numbers, _, reason = part.partition(":")
        for number in parse_numbers(numbers):
            if number in excuses:
                raise BadInput("number-twice", number=number, text=text)
            excuses[number] = reason.strip().strip('"«»').strip() or None
    return excuses


def _range(part: str) -> range:
    first, dash, last = part.partition("-")
    try:
        start, stop = int(first), int(last if dash else first)
    except ValueError:
        raise BadInput("number-range", text=part) from None
    if not 0 < start <= stop <= _MOST_NUMBERS:
        raise BadInput("number-range", text=part)
    return range(start, stop + 1)


def _split_outside_quotes(text: str) -> list[str]:
    parts, quoted = [""], False
    for letter in text:
        if letter in '"«»':
            quoted = not quoted
        if letter in ",،;" and not quoted:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]
