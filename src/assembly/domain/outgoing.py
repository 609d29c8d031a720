"""Outgoing numbers (أرقام الصادر): one sequence a year for every letter of the chamber, none given twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from assembly.domain.record import Record

_REFERENCE = re.compile(r"(\d{1,6})\s*/\s*(\d{4})", re.ASCII)


class OutgoingNumber(NamedTuple):
    """A letter's number in its year, as papers print it: 131/2020."""

    year: int
    sequence: int

    def __str__(self) -> str:
        """Return 131/2020."""
        return f"{self.sequence}/{self.year}"


class OtherLetter(Record, frozen=True, kw_only=True):
    """A letter that was written elsewhere and has a number of the same sequence, so that none seems to be missing."""

    number: int
    year: int
    sequence: int
    on: date
    subject: str

    @property
    def outgoing(self) -> OutgoingNumber:
        """Return its outgoing number."""
        return OutgoingNumber(self.year, self.sequence)


def parse_reference(text: str) -> OutgoingNumber | None:
    """Return the outgoing number that a reference is: None for one that is written another way."""
    found = _REFERENCE.fullmatch(text.strip())
    return OutgoingNumber(int(found[2]), int(found[1])) if found else None


def next_sequence(taken: Iterable[OutgoingNumber], year: int) -> int:
    """Return the number after the highest of a year: a cancelled letter keeps its own."""
    return max((each.sequence for each in taken if each.year == year), default=0) + 1


def missing(taken: Iterable[OutgoingNumber], year: int) -> tuple[int, ...]:
    """Return the numbers of a year that no letter bears though a higher one does.

    What comes before the first one recorded may stand in registers older than the store.
    """
    used = {each.sequence for each in taken if each.year == year}
    return tuple(n for n in range(min(used, default=0), max(used, default=0)) if n not in used)


def twice(borne: Iterable[OutgoingNumber], year: int) -> tuple[int, ...]:
    """Return the numbers of a year that more than one letter bears; `borne` has the number of each letter."""
    times = Counter(each.sequence for each in borne if each.year == year)
    return tuple(sorted(n for n, letters in times.items() if letters > 1))
