"""Authorities that recommendations go to: ministries, governors, communes, agencies."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, get_args

from msgspec import Meta
from msgspec.structs import replace

from assembly.domain.chamber import DatedName, name_on
from assembly.domain.member import Gender
from assembly.domain.record import Record

Level = Literal["local", "regional", "national"]
LEVELS: tuple[Level, ...] = ("local", "regional", "national")
AuthorityRole = Literal["sector", "finance", "governor"]
AUTHORITY_ROLES: tuple[AuthorityRole, ...] = get_args(AuthorityRole)
SendingChannel = Literal["registered-post", "by-hand", "e-mail", "digital-registry"]
SENDING_CHANNELS: tuple[SendingChannel, ...] = get_args(SendingChannel)
LetterLanguage = Literal["ar", "fr"]


class Head(Record, frozen=True, kw_only=True):
    """Who heads an authority, for the days the title was in use: the official title and the holder's gender.

    Neither is a name. `gender` is None while nobody has said it: letters then go to the institution.
    """

    title_ar: str = ""
    title_fr: str = ""
    gender: Gender | None = None
    since: date | None = None
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether it was so on `day`."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class Authority(Record, frozen=True, kw_only=True):
    """An institution (الجهة، السلطة) with its names by date, its level, and how it is written to.

    `role` is what the law knows it as: in charge of the chamber's sector or of finance (art. 46), or the governor of a
    province of the territory (art. 18). From `merged_on` it is part of the authority `merged_into`, to which its
    letters then go; its names stay for the papers of before.
    """

    number: int
    level: Level
    names: Annotated[tuple[DatedName, ...], Meta(min_length=1)]
    address: str | None = None
    heads: tuple[Head, ...] = ()
    channel: SendingChannel | None = None
    language: LetterLanguage = "ar"
    role: AuthorityRole | None = None
    merged_into: int | None = None
    merged_on: date | None = None

    def named_on(self, day: date) -> AddressedAuthority:
        """Return the copy that a session keeps: the name in use on `day`."""
        name = name_on(self.names, day)
        return AddressedAuthority(number=self.number, level=self.level, name_ar=name.ar, name_fr=name.fr)

    def head_on(self, day: date) -> Head | None:
        """Return who heads it on `day`, as far as that is recorded."""
        return next((head for head in reversed(self.heads) if head.covers(day)), None)

    def headed_on(self, day: date, gender: Gender | None) -> Head | None:
        """Return who heads it on `day`, of the gender said where one is said.

        A title is worded for a man or a woman (for a man where no gender is recorded), so that it goes with no other.
        """
        head = self.head_on(day)
        if gender is None:
            return head
        if head is None or (head.gender or "male") != gender:
            return Head(gender=gender)
        return replace(head, gender=gender)

    def merged_by(self, day: date) -> bool:
        """Tell whether it is part of another one on `day`."""
        return self.merged_on is not None and self.merged_on <= day


class AddressedAuthority(Record, frozen=True, kw_only=True):
    """An authority as a session's papers name it: copied, so that old papers keep the old name."""

    number: int
    level: Level
    name_ar: str
    name_fr: str = ""


def successor(authorities: tuple[Authority, ...], number: int, day: date) -> int:
    """Return the authority that stands for one on `day`: itself, else what it was merged into."""
    by_number = {authority.number: authority for authority in authorities}
    seen: set[int] = set()
    while (found := by_number.get(number)) and found.merged_by(day) and number not in seen:
        seen.add(number)
        number = found.merged_into or number
    return number


def stands_for(authorities: tuple[Authority, ...], number: int, day: date) -> frozenset[int]:
    """Return the authorities whose letters one receives on `day`: itself, and those that were merged into it."""
    return frozenset(
        {number} | {each.number for each in authorities if successor(authorities, each.number, day) == number}
    )
