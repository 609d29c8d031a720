"""One row of a sheet of members, read: what it says, what is wrong with it, what was changed in reading it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from assembly.actions.member_columns import Columns
from assembly.actions.member_words import (
    body_of,
    day_of,
    gender_of,
    is_no_post,
    kind_of,
    number_of,
    post_of,
)
from assembly.actions.sheet_reader import Notice
from assembly.domain.member import Body, Gender, MemberKind
from assembly.domain.text import name
from assembly.errors import BadInput

_Meaning = TypeVar("_Meaning")

_INVISIBLE = re.compile("[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]")
_HONORIFIC = re.compile(r"(السيدة|السيد|Monsieur|Madame|Mme|Mr|M)(?:\.\s*|\s+)(?=\S)", re.IGNORECASE)
_TATWEEL = "\u0640"
_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_PHONE_WITHOUT_ZERO = re.compile(r"[5-8]\d{8}")


@dataclass(frozen=True, slots=True)
class Fault:
    """What makes a row unusable: the column's header as written, a reason's code, the cell's text."""

    row: int
    column: str
    reason: str
    value: str


@dataclass(slots=True)
class _Reading:
    """A row being read: its cells by column, and what is noted on the way."""

    row: int
    columns: Columns
    cells: dict[str, str]
    faults: list[Fault] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)

    def refuse(self, column: str, reason: str) -> None:
        self.faults.append(Fault(self.row, self.columns.title(column), reason, self.cells.get(column, "")))

    def note(self, code: str, **facts: object) -> None:
        self.notices.append(Notice(code, self.row, facts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one row says of a member. Nothing is missing but what may be: faulty cells read as missing."""

    row: int
    number: int | None
    name: str
    name_fr: str | None
    gender: Gender | None
    kind: MemberKind
    body: Body | None
    place: str | None
    start: date
    end: date | None
    post: str | None
    phone: str | None
    email: str | None
    address: str | None
    identity: str | None
    born: date | None
    faults: tuple[Fault, ...]
    notices: tuple[Notice, ...]


def read_line(row: int, cells: tuple[str, ...], columns: Columns, default_start: date) -> Line:
    """Return what a row says, with every fault in it."""
    reading = _Reading(row, columns, {})
    _take_cells(reading, cells)
    full_name, said_by_name = _full_name(reading, "name", "first_name", "family_name")
    name_fr, said_by_name_fr = _full_name(reading, "name_fr", "first_fr", "family_fr")
    _refuse_missing_names(reading)
    stated: Gender | None = _meant(reading, "gender", gender_of, "gender-unknown")
    start, end = _mandate(reading, default_start)
    return Line(
        row=row,
        number=_number(reading),
        name=full_name,
        name_fr=name_fr or None,
        gender=stated or said_by_name or said_by_name_fr,
        kind=_meant(reading, "kind", kind_of, "kind-unknown") or "elected",
        body=_meant(reading, "body", body_of, "body-unknown"),
        place=_text(reading, "place"),
        start=start,
        end=end,
        post=_post(reading),
        phone=_phone(reading),
        email=_text(reading, "email"),
        address=_text(reading, "address"),
        identity=_text(reading, "identity"),
        born=_day(reading, "born"),
        faults=tuple(reading.faults),
        notices=tuple(reading.notices),
    )


def _take_cells(reading: _Reading, cells: tuple[str, ...]) -> None:
    columns = reading.columns
    spaced = []
    for column, place in columns.places.items():
        raw = cells[place] if place < len(cells) else ""
        reading.cells[column] = " ".join(_INVISIBLE.sub("", raw).split())
        if raw != reading.cells[column] and reading.cells[column]:
            spaced.append(columns.title(column))
    if spaced:
        reading.note("spaces-removed", columns=tuple(spaced))
    for place, cell in enumerate(cells[len(columns.header) :], start=len(columns.header) + 1):
        # An address cut by its own comma moves every later cell by one: better refused than misread.
        if cell.strip():
            reading.faults.append(Fault(reading.row, str(place), "cell-without-header", cell.strip()))


def _refuse_missing_names(reading: _Reading) -> None:
    for part in ("name", "first_name", "family_name"):
        if reading.cells.get(part) == "":
            reading.refuse(part, "name-missing")


def _mandate(reading: _Reading, default_start: date) -> tuple[date, date | None]:
    start, end = _day(reading, "start") or default_start, _day(reading, "end")
    if end and end < start:
        reading.refuse("end", "mandate-ends-before-start")
    return start, end


def _full_name(reading: _Reading, whole: str, first: str, family: str) -> tuple[str, Gender | None]:
    """Return a name without its honorific, and the gender that the honorific states."""
    parts = (whole,) if whole in reading.columns.places else (first, family)
    words = " ".join(filter(None, (_text(reading, part) for part in parts)))
    written = _PRESENTATION_FORMS.sub(lambda found: unicodedata.normalize("NFKC", found.group()), words)
    written = written.replace(_TATWEEL, "")
    if written != words:
        reading.note("letters-normalised", before=words, after=written)
    honorific = _HONORIFIC.match(written)
    if not honorific:
        return written, None
    reading.note("honorific-removed", honorific=honorific.group().strip(), name=written[honorific.end() :])
    return written[honorific.end() :], gender_of(honorific.group(1))


def _text(reading: _Reading, column: str) -> str | None:
    if not reading.cells.get(column):
        return None
    try:
        return name(reading.cells[column], column)
    except BadInput as problem:
        reading.refuse(column, problem.code)
        return None


def _meant(
    reading: _Reading, column: str, meaning: Callable[[str], _Meaning | None], reason: str
) -> _Meaning | None:
    word = reading.cells.get(column)
    meant = meaning(word) if word else None
    if word and meant is None:
        reading.refuse(column, reason)
    return meant


def _day(reading: _Reading, column: str) -> date | None:
    return _meant(reading, column, day_of, "date-unreadable")


def _number(reading: _Reading) -> int | None:
    if "number" in reading.columns.places and not reading.cells["number"]:
        reading.refuse("number", "number-missing")
    return _meant(reading, "number", number_of, "number-not-number")


def _post(reading: _Reading) -> str | None:
    if is_no_post(reading.cells.get("office", "")):
        return None
    return _meant(reading, "office", post_of, "office-unknown")


def _phone(reading: _Reading) -> str | None:
    phone = _text(reading, "phone")
    if phone and _PHONE_WITHOUT_ZERO.fullmatch(phone):
        # A spreadsheet takes 0661… for a number and drops its zero.
        reading.note("phone-zero-restored")
        return f"0{phone}"
    return phone
