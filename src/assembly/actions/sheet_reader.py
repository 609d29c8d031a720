"""A spreadsheet or a CSV file as rows of plain text: nothing is understood here, only read."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from assembly.errors import BadInput

MAX_BYTES = 20 * 2**20
MAX_UNPACKED_BYTES = 100 * 2**20
"""Of all parts of a workbook together; pictures are never unpacked."""
MAX_TABLE_BYTES = 10 * 2**20
"""Of its sheets and strings, which are read: a hundred columns of a thousand members are half of it."""
MAX_ROWS = 20_000
MAX_COLUMNS = 100

_Rows = tuple[tuple[int, tuple[str, ...]], ...]
_LAST_EXCEL_ROW = 1_048_576
_DELIMITERS = (",", ";", "\t")
_SAMPLE_ROWS = 30
_OLE2 = b"\xd0\xcf\x11\xe0"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_SEPARATOR_LINE = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know about a file that was read all the same. `row` is 0 for the file as a whole."""

    code: str
    row: int = 0
    facts: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of a file that hold something, numbered as a spreadsheet numbers them; the first is the header.

    Rows end at their last cell that holds something, so their lengths differ.
    """

    header: tuple[str, ...]
    rows: _Rows
    header_row: int = 1
    notices: tuple[Notice, ...] = ()


def read_rows(path: Path) -> Sheet:
    """Return the first worksheet of an .xlsx file, or a .csv file, as text.

    Dates become 2020-11-12, whole numbers lose their .0. A CSV is UTF-8, UTF-16 or else Windows' Arabic (cp1256, told
    by a notice), cut by commas, semicolons or tabs. Raises `BadInput` for a file that is missing, of another kind,
    too large, unreadable or empty.
    """
    reader = {".xlsx": _read_xlsx, ".csv": _read_csv}.get(path.suffix.lower())
    if reader is None:
        raise BadInput("sheet-kind-unknown", path=str(path), kinds=".xlsx, .csv")
    rows, notices = reader(_content(path), path)
    if not rows:
        raise BadInput("sheet-empty", path=str(path))
    header_row, header = rows[0]
    return Sheet(header=header, rows=rows[1:], header_row=header_row, notices=notices)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise BadInput("sheet-not-found", path=str(path))
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise BadInput("sheet-too-large", path=str(path), bytes=size, limit=MAX_BYTES)
        return path.read_bytes()
    except OSError as problem:
        raise BadInput("sheet-unreadable", path=str(path), detail=problem.strerror) from problem


def _bounded(rows: Iterable[tuple[str, ...]], path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the rows that hold something with their numbers, one at a time: a small file can unfold into very many."""
    kept = 0
    for number, cells in enumerate(rows, start=1):
        trimmed = _trimmed(cells)
        kept += bool(trimmed)
        # A crafted file can claim a row of any number: the blank ones before it would be counted for ever.
        if kept > MAX_ROWS + 1 or number > _LAST_EXCEL_ROW:
            raise BadInput("sheet-too-many-rows", path=str(path), limit=MAX_ROWS)
        if len(trimmed) > MAX_COLUMNS:
            raise BadInput("sheet-too-many-columns", path=str(path), row=number, limit=MAX_COLUMNS)
        if trimmed:
            yield number, trimmed


def _trimmed(cells: tuple[str, ...]) -> tuple[str, ...]:
    width = next((n for n in range(len(cells), 0, -1) if cells[n - 1].strip()), 0)
    return cells[:width]


def _read_xlsx(content: bytes, path: Path) -> tuple[_Rows, tuple[Notice, ...]]:
    _refuse_bomb(content, path)
    try:
        return _worksheet(content, path)
    except BadInput:
        raise
    except Exception as problem:  # the parser fails with whatever its first wrong assumption raises
        raise BadInput("sheet-unreadable", path=str(path), detail=type(problem).__name__) from problem


def _refuse_bomb(content: bytes, path: Path) -> None:
    if content.startswith(_OLE2):
        raise BadInput("sheet-encrypted-or-old", path=str(path))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(entry.filename.lower(), entry.file_size) for entry in archive.infolist()]
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as problem:
        raise BadInput("sheet-unreadable", path=str(path), detail=type(problem).__name__) from problem
    tables = sum(size for name, size in parts if name.endswith((".xml", ".rels")))
    for size, limit in ((tables, MAX_TABLE_BYTES), (sum(size for _, size in parts), MAX_UNPACKED_BYTES)):
        if size > limit:
            raise BadInput("sheet-too-large", path=str(path), bytes=size, limit=limit)


def _worksheet(content: bytes, path: Path) -> tuple[_Rows, tuple[Notice, ...]]:
    import warnings  # noqa: PLC0415  with openpyxl, for its sake alone

    import openpyxl  # noqa: PLC0415  a heavy import that only this command pays for

    with warnings.catch_warnings():
        # It warns of every feature it drops (validations, conditional formats): none of them holds a member.
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        try:
            visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            if not visible:
                raise BadInput("sheet-empty", path=str(path))
            # Some programs write a wrong extent, and rows outside it would be lost.
            visible[0].reset_dimensions()
            values = visible[0].iter_rows(values_only=True)
            rows = tuple(_bounded((tuple(map(cell_text, row)) for row in values), path))
        finally:
            book.close()
    others = ", ".join(sheet.title for sheet in visible[1:])
    ignored = Notice("sheet-others-ignored", facts={"read": visible[0].title, "others": others})
    return rows, (ignored,) if others else ()


def cell_text(value: object) -> str:
    """Return a spreadsheet's value as text: 2020-11-12 for a day, 12 for 12.0, nothing for nothing."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, float):
        # Fifteen digits are what the spreadsheet itself shows; more is binary noise (0.30000000000000004).
        return str(int(value)) if value.is_integer() else f"{value:.15g}"
    return str(value)


def _read_csv(content: bytes, path: Path) -> tuple[_Rows, tuple[Notice, ...]]:
    text, notices = _decoded(content, path)
    declared = _SEPARATOR_LINE.match(text)
    if declared:
        # The line is the program's own; a blank one in its place keeps the row numbers.
        text = "\n" + text[declared.end() :]
    delimiter = declared.group(1) if declared else _delimiter(text)
    try:
        return tuple(_bounded(_records(text, delimiter), path)), notices
    except csv.Error as problem:
        raise BadInput("sheet-unreadable", path=str(path), detail=str(problem)) from problem


def _decoded(content: bytes, path: Path) -> tuple[str, tuple[Notice, ...]]:
    try:
        if content.startswith(_UTF16_MARKS):
            return content.decode("utf-16"), ()
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if content.startswith(_UTF16_MARKS) or b"\0" in content:
            raise BadInput("sheet-unreadable", path=str(path), detail="encoding") from None
    return content.decode("cp1256"), (Notice("sheet-encoding-assumed", facts={"encoding": "cp1256"}),)


def _records(text: str, delimiter: str) -> Iterator[tuple[str, ...]]:
    # Strict: an unclosed quotation mark would otherwise swallow the rest of the file into one cell.
    for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
        yield tuple(record)


def _delimiter(text: str) -> str:
    """Return the delimiter that cuts most rows alike: commas inside addresses cut some rows only."""
    return max(_DELIMITERS, key=lambda delimiter: _regularity(text, delimiter))


def _regularity(text: str, delimiter: str) -> tuple[int, int]:
    widths: Counter[int] = Counter()
    try:
        for _, record in zip(range(_SAMPLE_ROWS), _records(text, delimiter), strict=False):
            widths[len(record)] += len(record) > 1
    except csv.Error:
        # A mark that only this delimiter misplaces: the sample so far decides.
        pass
    width, rows = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
    return rows, width
