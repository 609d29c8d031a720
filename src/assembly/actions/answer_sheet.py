"""An answer sheet come back: its rows held against the dispatch they answer, then taken in all together or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from assembly.actions.answers import Meant, Said, answered, parse_identifier
from assembly.actions.books import OpenCorrespondence
from assembly.actions.pen import Pen
from assembly.actions.sheet_reader import Sheet, read_rows
from assembly.domain.answer import Answer, Grade
from assembly.domain.dispatch import Dispatch, standing
from assembly.domain.outgoing import parse_reference
from assembly.domain.recommendation import Recommendation
from assembly.domain.text import fold
from assembly.errors import BadInput
from assembly.language.answer_words import SHEET_COLUMNS, SheetColumn, column_called, grade_called

_NEEDED: tuple[SheetColumn, ...] = ("identifier", "dispatch", "grade", "answered")
_DAY = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})", re.ASCII)
_ALREADY = ("grade", "on", "reference", "text")


class Row(NamedTuple):
    """A row of the sheet by the names of its columns; `number` is the spreadsheet's own, `letters` its columns' letters."""

    number: int
    cells: dict[SheetColumn, str]
    letters: dict[SheetColumn, str]

    def bad(self, column: SheetColumn, why: str) -> BadRow:
        """Return what is wrong with one of its cells."""
        return BadRow(self.number, self.letters.get(column, ""), why, self.cells.get(column, ""))


class BadRow(NamedTuple):
    """A cell that refuses the sheet: its row and column as the spreadsheet names them, why, and what stands there."""

    row: int
    column: str
    why: str
    value: str


class Answered(NamedTuple):
    """A row that answers: the recommendation, the dispatch, what was said."""

    row: Row
    meant: Meant
    dispatch: Dispatch
    said: Said


class SheetRead(NamedTuple):
    """What a sheet says: answers that are new, rows without an answer, rows recorded before, texts that were changed."""

    new: tuple[Answered, ...]
    empty: tuple[int, ...]
    known: tuple[int, ...]
    changed: tuple[int, ...]


def read_answers(desk: OpenCorrespondence, pen: Pen, path: Path) -> SheetRead:
    """Read a filled sheet against the record; nothing is written.

    `BadInput`: not the sheet that was sent (`answers-columns-missing`), or rows that are wrong (`answers-bad-rows`, all
    of them told): an unknown recommendation or dispatch, one answered twice, a grade or a day that is none, a refusal
    without its reason.
    """
    rows = tuple(_rows(read_rows(path)))
    reader = _Reader(desk, pen)
    for row in rows:
        reader.take(row)
    if reader.bad:
        raise BadInput(
            "answers-bad-rows",
            path=path.name,
            count=len(reader.bad),
            rows=[each._asdict() for each in reader.bad],
            mend=f"assembly import-answers {path.name} --dry-run",
        )
    return SheetRead(tuple(reader.new), tuple(reader.empty), tuple(reader.known), tuple(reader.changed))


def import_answers(desk: OpenCorrespondence, pen: Pen, path: Path) -> tuple[SheetRead, tuple[Answer, ...]]:
    """Record the answers of a filled sheet, all of them or none; refused as `read_answers` refuses."""
    read = read_answers(desk, pen, path)
    made = tuple(answered(desk, pen, each.meant, each.said, each.dispatch) for each in read.new)
    references = sorted({each.dispatch.reference for each in read.new})
    desk.did(f"import-answers {' '.join(references)} {len(made)}")
    return read, made


class _Reader:
    """Holds each row against the dispatches and tells apart what it finds."""

    def __init__(self, desk: OpenCorrespondence, pen: Pen) -> None:
        self._today = pen.today
        self._dispatches = {
            each.outgoing: each
            for each in standing(desk.book.dispatches.all())
            if each.matter == "recommendations"
        }
        self._answers = desk.book.answers.all()
        self._store = desk.store
        self._texts: dict[str, dict[int, Recommendation]] = {}
        self._seen: dict[tuple[Meant, int], int] = {}
        self.new: list[Answered] = []
        self.bad: list[BadRow] = []
        self.empty: list[int] = []
        self.known: list[int] = []
        self.changed: list[int] = []

    def take(self, row: Row) -> None:
        """Take in a row: into what is new, empty, known or bad."""
        found = self._matched(row)
        if isinstance(found, BadRow):
            self.bad.append(found)
            return
        meant, dispatch = found
        text = row.cells.get("text", "")
        if text and fold(text) != fold(self._recommendations(meant.session)[meant.number].text):
            self.changed.append(row.number)
        if not any(row.cells.get(name) for name in ("grade", "answered", "reference", "remarks")):
            self.empty.append(row.number)
            return
        said = self._said(row, dispatch)
        if isinstance(said, BadRow):
            self.bad.append(said)
        elif self._recorded(meant, dispatch, said):
            self.known.append(row.number)
        else:
            self.new.append(Answered(row, meant, dispatch, said))

    def _matched(self, row: Row) -> tuple[Meant, Dispatch] | BadRow:
        try:
            session, number = parse_identifier(row.cells.get("identifier", ""))
        except BadInput:
            return row.bad("identifier", "unknown-recommendation")
        outgoing = parse_reference(row.cells.get("dispatch", ""))
        dispatch = self._dispatches.get(outgoing) if outgoing else None
        if dispatch is None:
            return row.bad("dispatch", "unknown-dispatch")
        meant = Meant(session or dispatch.session, number)
        if meant.session != dispatch.session or number not in dispatch.recommendations:
            return row.bad("identifier", "unknown-recommendation")
        first = self._seen.setdefault((meant, dispatch.number), row.number)
        if first != row.number:
            return row.bad("identifier", "row-twice")
        return meant, dispatch

    def _said(self, row: Row, dispatch: Dispatch) -> Said | BadRow:
        grade = grade_called(row.cells.get("grade", ""))
        if grade is None:
            return row.bad("grade", "grade-unknown" if row.cells.get("grade") else "grade-missing")
        on = _day(row.cells.get("answered", ""))
        if on is None:
            return row.bad("answered", "day-unreadable" if row.cells.get("answered") else "day-missing")
        if on < dispatch.on:
            return row.bad("answered", "day-before-dispatch")
        if on > self._today:
            return row.bad("answered", "day-to-come")
        return self._with_reason(row, grade, on)

    def _with_reason(self, row: Row, grade: Grade, on: date) -> Said | BadRow:
        text = row.cells.get("remarks") or None
        if grade == "refused" and text is None:
            return row.bad("remarks", "reason-missing")
        return Said(grade, on, row.cells.get("reference") or None, text)

    def _recorded(self, meant: Meant, dispatch: Dispatch, said: Said) -> bool:
        """Tell whether the same answer stands in the record: the sheet may be taken in again when more of it is filled."""
        own = [
            each
            for each in self._answers
            if (each.dispatch, each.recommendation) == (dispatch.number, meant.number)
        ]
        facts = (said.grade, said.on, said.reference, said.text)
        return any(tuple(getattr(each, name) for name in _ALREADY) == facts for each in own)

    def _recommendations(self, session: str) -> dict[int, Recommendation]:
        if session not in self._texts:
            found = self._store.dossier(session).recommendations
            self._texts[session] = {each.number: each for each in found}
        return self._texts[session]


def _rows(sheet: Sheet) -> Iterator[Row]:
    columns = {column_called(name): place for place, name in enumerate(sheet.header)}
    lacking = [name for name in _NEEDED if name not in columns]
    if lacking:
        raise BadInput("answers-columns-missing", columns=lacking, mend="assembly dispatch --again NUMBER")
    places = {name: columns[name] for name in SHEET_COLUMNS if name in columns}
    letters = {name: _letter(place) for name, place in places.items()}
    for number, cells in sheet.rows:
        by_name = {name: cells[place].strip() if place < len(cells) else "" for name, place in places.items()}
        if any(by_name.values()):
            yield Row(number, by_name, letters)


def _letter(place: int) -> str:
    """Return a column's letters: A, B … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _day(text: str) -> date | None:
    """Return the day that a cell holds, 2020-12-10 or 10/12/2020; None for anything else."""
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(text[:10])
    except ValueError:
        return None
