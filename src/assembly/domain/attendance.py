"""Attendance: who signed at the opening, and every arrival and departure after it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from assembly.domain.record import Record
from assembly.errors import BadInput

Direction = Literal["arrival", "departure"]
_HIGHEST_NUMBER = 10_000
_QUOTES = {'"': '"', "«": "»"}


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
    """Return the numbers of those in the room at an hour: the signatures, then every movement up to it.

    `opening` and `movements` are one sitting's.
    """
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

    Raises `BadInput` for what is no number or range, a range that runs backwards, a number above 10,000, or a number
    given twice.
    """
    numbers: set[int] = set()
    for part in text.replace("،", ",").replace(";", ",").split(","):
        if part.strip():
            found = _range(part.strip())
            twice = numbers.intersection(found)
            if twice:
                raise BadInput("number-twice", number=min(twice), text=text)
            numbers.update(found)
    return tuple(sorted(numbers))


def numbers_text(numbers: tuple[int, ...]) -> str:
    """Return numbers as `1-40,52`, in order, each once: what `parse_numbers` reads."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ",".join("-".join(map(str, run)) for run in runs)


def parse_excuses(text: str) -> dict[int, str | None]:
    """Return member number → reason for `41:"مرض",43`; the reason is None where none was given.

    Raises `BadInput` as `parse_numbers` does, and for a reason without a number or a quotation left open.
    """
    excuses: dict[int, str | None] = {}
    for part in _split_outside_quotes(text):
        typed, colon, reason = part.partition(":")
        numbers = parse_numbers(typed)
        if colon and not numbers:
            raise BadInput("number-range", text=part)
        for number in numbers:
            if number in excuses:
                raise BadInput("number-twice", number=number, text=text)
            excuses[number] = _unquoted(reason.strip()) or None
    return excuses


def _range(part: str) -> range:
    first, dash, last = (piece.strip() for piece in part.partition("-"))
    if not dash:
        last = first
    # `int` alone would also take 1_000 and +5.
    if not (first.isdecimal() and last.isdecimal()):
        raise BadInput("number-range", text=part)
    try:
        start, stop = int(first), int(last)
    except ValueError:  # thousands of digits: more than `int` reads
        raise BadInput("number-range", text=part) from None
    if not 0 < start <= stop <= _HIGHEST_NUMBER:
        raise BadInput("number-range", text=part)
    return range(start, stop + 1)


def _unquoted(reason: str) -> str:
    closing = _QUOTES.get(reason[:1])
    whole = closing and reason.find(closing, 1) == len(reason) - 1
    return reason[1:-1].strip() if whole else reason


def _split_outside_quotes(text: str) -> list[str]:
    parts, closing = [""], ""
    for letter in text:
        if not closing:
            closing = _QUOTES.get(letter, "")
        elif letter == closing:
            closing = ""
        if letter in ",،;" and not closing:
            parts.append("")
        else:
            parts[-1] += letter
    if closing:
        raise BadInput("quotation-open", text=text)
    return [part.strip() for part in parts if part.strip()]
