"""Authorities that recommendations go to: ministries, governors, communes, agencies."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from assembly.domain.chamber import DatedName, name_on
from assembly.domain.record import Record

Level = Literal["local", "regional", "national"]
LEVELS: tuple[Level, ...] = ("local", "regional", "national")


class Authority(Record, frozen=True, kw_only=True):
    """An institution (الجهة، السلطة) with its names by date and its level."""

    number: int
    level: Level
    names: Annotated[tuple[DatedName, ...], Meta(min_length=1)]
    address: str | None = None

    def named_on(self, day: date) -> AddressedAuthority:
        """Return the copy that a session keeps: the name in use on `day`."""
        name = name_on(self.names, day)
        return AddressedAuthority(number=self.number, level=self.level, name_ar=name.ar, name_fr=name.fr)


class AddressedAuthority(Record, frozen=True, kw_only=True):
    """An authority as a session's papers name it: copied, so that old papers keep the old name."""

    number: int
    level: Level
    name_ar: str
    name_fr: str = ""
