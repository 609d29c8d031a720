"""Which column of a sheet of members holds what: the header is looked for, then each of its cells is recognised."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from assembly.actions.member_words import column_of
from assembly.actions.sheet_reader import Notice, Sheet
from assembly.errors import BadInput

# A sheet may open with the chamber's name and a title before its header.
_ROWS_LOOKED_AT = 10
_IN_FRENCH = {"name": "name_fr", "family_name": "family_fr", "first_name": "first_fr"}
# The commune beside its province: the first one says enough.
_MAY_REPEAT = "place"


@dataclass(frozen=True, slots=True)
class Columns:
    """The header's row, its cells as written, and the place of each column that is understood, by its name."""

    row: int
    header: tuple[str, ...]
    places: dict[str, int]
    notices: tuple[Notice, ...]

    def title(self, column: str) -> str:
        """Return a column's header as the user wrote it, or its name when the sheet has none."""
        return self.header[self.places[column]].strip() if column in self.places else column


def columns_of(sheet: Sheet) -> Columns:
    """Return the columns of a sheet. Raises `BadInput`: no column of names, or two columns that say the same."""
    for row, cells in ((sheet.header_row, sheet.header), *sheet.rows[:_ROWS_LOOKED_AT]):
        recognised = _recognised(cells)
        if {"name", "family_name"} & {column for _, column in recognised}:
            return _columns(row, cells, recognised)
    raise BadInput("sheet-no-name-column", header=sheet.header)


def _recognised(cells: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    found = tuple((place, column) for place, cell in enumerate(cells) if (column := column_of(cell)))
    arabic = any(column in _IN_FRENCH and _is_arabic(cells[place]) for place, column in found)
    return tuple(
        (place, _IN_FRENCH.get(column, column) if arabic and not _is_arabic(cells[place]) else column)
        for place, column in found
    )


def _columns(row: int, cells: tuple[str, ...], recognised: tuple[tuple[int, str], ...]) -> Columns:
    places: dict[str, int] = {}
    for place, column in recognised:
        first = places.setdefault(column, place)
        if first != place and column != _MAY_REPEAT:
            raise BadInput(
                "sheet-column-twice", row=row, column=column, first=cells[first], second=cells[place]
            )
    places = dict(sorted(_named_once(places), key=lambda named: named[1]))
    ignored = (
        cell.strip() for place, cell in enumerate(cells) if cell.strip() and place not in places.values()
    )
    notices = tuple(Notice("sheet-column-ignored", row, {"header": header}) for header in ignored)
    return Columns(row=row, header=cells, places=places, notices=notices)


def _named_once(places: dict[str, int]) -> Iterator[tuple[str, int]]:
    """Settle the names: whole in one column, or first and family name in two, said of الاسم beside النسب as well."""
    for whole, family, first in (("name", "family_name", "first_name"), ("name_fr", "family_fr", "first_fr")):
        yield from _names_in(places, whole, family, first).items()
    names = {"name", *_IN_FRENCH, *_IN_FRENCH.values()}
    yield from ((column, place) for column, place in places.items() if column not in names)


def _names_in(places: dict[str, int], whole: str, family: str, first: str) -> dict[str, int]:
    said = {column: places[column] for column in (whole, family, first) if column in places}
    if said.keys() == {family, first}:
        return said
    if said.keys() == {whole, family}:
        return {family: said[family], first: said[whole]}
    if whole in said:
        return {whole: said[whole]}
    return {whole: said[family]} if family in said else {}


def _is_arabic(header: str) -> bool:
    return any("ARABIC" in unicodedata.name(character, "") for character in header)
