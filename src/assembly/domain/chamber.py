"""Who we are: the chamber's own file, read whole and checked."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import field

from assembly.domain.record import Record
from assembly.domain.rules import Override


class DatedName(Record, frozen=True, kw_only=True):
    """An official name in Arabic and French, for the days it was in use. Ministries are renamed with each government."""

    ar: str
    fr: str = ""
    since: date | None = None
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the name was in use on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


def name_on(names: tuple[DatedName, ...], day: date) -> DatedName:
    """Return the first name in use on `day`, else the last one given; `names` holds at least one."""
    return next((name for name in names if name.covers(day)), names[-1])


class Letterhead(Record, frozen=True, kw_only=True):
    """What the head of a paper shows beside the names. `emblem` is a file in the store's folder."""

    emblem: str | None = None
    tifinagh: str | None = None


class Chamber(Record, frozen=True, kw_only=True):
    """The chamber as `chamber.toml` states it.

    `seats` is how many members the law gives it; `specimen` prints نموذج across every page; `secretary_side` is the
    side of the page on which the secretary signs; `rules` overrides values of the rule book.
    """

    format: int
    name_ar: str
    name_fr: str
    city_ar: str
    city_fr: str
    seats: int
    ministry: tuple[DatedName, ...] = ()
    rule_book: str = "ma-18-09"
    timezone: str = "Africa/Casablanca"
    specimen: bool = False
    by: str = ""
    king_ar: str = "محمد السادس نصره الله وأيده"
    secretary_side: Literal["right", "left"] = "right"
    letterhead: Letterhead = Letterhead()
    rules: dict[str, Override] = field(default_factory=dict)
