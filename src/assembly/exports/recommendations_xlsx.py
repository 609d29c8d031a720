"""Recommendations as an Excel workbook, to be read, filtered and printed; nothing in it can become a formula."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal, cast

from assembly.errors import NotProduced
from assembly.exports.archive import repacked
from assembly.exports.cells import SHEET_CELL_LIMIT, Cell, is_formula_like, sheet_units
from assembly.exports.recommendation_rows import RecommendationRow
from assembly.exports.recommendation_table import COLUMNS, Column, Language, Table, recommendation_table

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.header_footer import HeaderFooterItem
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS: dict[Column, int] = {
    "identifier": 15, "session": 24, "text": 62, "level": 10, "authorities": 36,
    "origin": 14, "sector": 20, "priority": 11, "due": 13, "state": 18,
}  # fmt: skip
_LEFT_TO_RIGHT: frozenset[Column] = frozenset({"identifier", "due"})
_BY_FIRST_LETTER, _LTR, _RTL = 0, 1, 2  # readingOrder of ECMA-376
_DATE_FORMAT = "dd/mm/yyyy"
_PAPER_A4 = 9
_LINE_POINTS, _MOST_LINES = 15, 27  # a row is at most 409 points high
_PROPERTIES = "docProps/core.xml"


def recommendations_xlsx(
    rows: tuple[RecommendationRow, ...], *, made: datetime, language: Language = "ar"
) -> bytes:
    """Return a workbook of one sheet, right to left in Arabic, made ready to print across A4.

    `made`, in UTC when it has no zone, is the only moment in it: the same rows and moment give the same bytes. Raises
    `NotProduced` for a text longer than a cell holds.
    """
    from openpyxl import Workbook  # noqa: PLC0415  a heavy import that only this format pays for

    table = recommendation_table(rows, language)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = table.title
    _fill(sheet, table, language)
    _lay_out(sheet, table, language)
    book.properties.title = table.title
    book.properties.creator = "assembly"
    return saved(book, made)


def _fill(sheet: Worksheet, table: Table, language: Language) -> None:
    for row, line in enumerate((table.headers, *table.lines), start=1):
        for place, value in enumerate(line):
            if sheet_units(str(value)) > SHEET_CELL_LIMIT:
                raise NotProduced(
                    "cell-too-long",
                    recommendation=line[0],
                    column=table.headers[place],
                    limit=SHEET_CELL_LIMIT,
                )
            cell = cast("SheetCell", sheet.cell(row, place + 1))
            put_cell(cell, value, language, left_to_right=COLUMNS[place] in _LEFT_TO_RIGHT)


def put_cell(cell: SheetCell, value: Cell, language: Language, *, left_to_right: bool) -> None:
    """Put a value in a cell as text or as a day, never as a formula, and dress it; the first row holds the headings."""
    cell.value = value
    if isinstance(value, date):
        cell.number_format = _DATE_FORMAT
    elif value:
        # Whatever the library took it for: =1+1 for a formula, #N/A for an error.
        cell.data_type = "s"
        cell.quotePrefix = is_formula_like(value)
    if cell.row == 1:
        _dress_heading(cell, _RTL if language == "ar" else _LTR)
    elif left_to_right:
        _dress(cell, "center", _LTR)
    else:
        _dress(cell, None, _RTL if language == "ar" else _BY_FIRST_LETTER)


def _dress(cell: SheetCell, horizontal: Literal["center"] | None, order: int) -> None:
    from openpyxl.styles import Alignment, Border, Side  # noqa: PLC0415

    line = Side(style="thin", color="FFB0B0B0")
    cell.border = Border(left=line, right=line, top=line, bottom=line)
    cell.alignment = Alignment(horizontal=horizontal, vertical="top", wrap_text=True, readingOrder=order)


def _dress_heading(cell: SheetCell, order: int) -> None:
    from openpyxl.styles import Font, PatternFill  # noqa: PLC0415

    _dress(cell, "center", order)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", fgColor="FFE8E8E8")


def _lay_out(sheet: Worksheet, table: Table, language: Language) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    for place, column in enumerate(COLUMNS):
        sheet.column_dimensions["ABCDEFGHIJ"[place]].width = _WIDTHS[column]
    for row, line in enumerate((table.headers, *table.lines), start=1):
        sheet.row_dimensions[row].height = _LINE_POINTS * max(map(_lines, line, COLUMNS))
    sheet.sheet_view.rightToLeft = language == "ar"
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.auto_filter.ref = f"A1:J{len(table.lines) + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    cast("HeaderFooterItem", sheet.oddFooter).center.text = "&P / &N"


def _lines(value: Cell, column: Column) -> int:
    """Return how many lines a cell takes: not every reader fits a row to its wrapped text by itself."""
    width = _WIDTHS[column] - 2
    return min(sum(-(-max(len(line), 1) // width) for line in str(value).split("\n")), _MOST_LINES)


def saved(book: Workbook, made: datetime) -> bytes:
    """Return a workbook's bytes with `made` as the only moment in it."""
    from openpyxl.xml.functions import tostring  # noqa: PLC0415

    saved = io.BytesIO()
    book.save(saved)
    moment = (made.astimezone(UTC) if made.tzinfo else made).replace(microsecond=0, tzinfo=None)
    # Saving stamps the present moment, so the properties are written again.
    book.properties.created = book.properties.modified = moment
    return repacked(saved, {_PROPERTIES: tostring(book.properties.to_tree())})
