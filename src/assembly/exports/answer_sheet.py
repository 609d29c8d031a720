"""The sheet that goes out with recommendations and comes back filled in: what was recommended, and empty answer columns."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from assembly.domain.dispatch import Dispatch
from assembly.exports.cells import Cell
from assembly.exports.recommendation_rows import RecommendationRow
from assembly.exports.recommendation_table import COLUMNS, recommendation_table
from assembly.exports.recommendations_xlsx import put_cell, saved
from assembly.language.answer_words import (
    FILLED_IN,
    SHEET_COLUMNS,
    SHEET_WORDS,
    SheetColumn,
    SheetLanguage,
    SheetWords,
)

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS: dict[SheetColumn, int] = {
    "identifier": 14, "text": 50, "authorities": 30, "sector": 14, "priority": 10, "due": 12, "dispatch": 12, "grade": 16,
    "answered": 14, "reference": 16, "remarks": 40,
}  # fmt: skip
_LEFT_TO_RIGHT: frozenset[SheetColumn] = frozenset({"identifier", "due", "dispatch", "answered", "reference"})
_LETTERS = "ABCDEFGHIJK"
_LINE_POINTS, _MOST_LINES = 15, 27
_EMPTY_FILL = "FFFFFBE6"
_PAPER_A4 = 9
_DAY_ZERO = date(1899, 12, 30)  # of a spreadsheet's days


def answer_sheet_xlsx(
    rows: tuple[RecommendationRow, ...], dispatch: Dispatch, *, made: datetime, language: SheetLanguage = "ar"
) -> bytes:
    """Return a workbook of one sheet: a line for each recommendation of a dispatch, to be answered and sent back.

    The grade is chosen from a list and the day is no earlier than the dispatch; `made` is the only moment in it, so that
    the same rows and moment give the same bytes.
    """
    from openpyxl import Workbook  # noqa: PLC0415  a heavy import that only this format pays for

    words = SHEET_WORDS[language]
    lines = _lines(rows, dispatch, language)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = words.title
    for place, line in enumerate((words.headers, *lines), start=1):
        for column, value in enumerate(line):
            cell = cast("SheetCell", sheet.cell(place, column + 1))
            name = SHEET_COLUMNS[column]
            put_cell(cell, value, language, left_to_right=name in _LEFT_TO_RIGHT)
            if place > 1 and name in FILLED_IN:
                _ready(cell, name)
    _validate(sheet, words, dispatch.on, len(lines))
    _lay_out(sheet, lines, language)
    book.properties.title = words.title
    book.properties.creator = "assembly"
    return saved(book, made)


def _lines(
    rows: tuple[RecommendationRow, ...], dispatch: Dispatch, language: SheetLanguage
) -> tuple[tuple[Cell, ...], ...]:
    told = recommendation_table(rows, language).lines
    empty: dict[str, Cell] = {"dispatch": dispatch.reference, **{str(name): None for name in FILLED_IN}}
    known = [dict[str, Cell](zip(COLUMNS, line, strict=True)) | empty for line in told]
    return tuple(tuple(line[name] for name in SHEET_COLUMNS) for line in known)


def _ready(cell: SheetCell, name: SheetColumn) -> None:
    """Make a cell ready to be filled in: shaded, and of the kind that is typed there."""
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    cell.fill = PatternFill("solid", fgColor=_EMPTY_FILL)
    cell.number_format = "dd/mm/yyyy" if name == "answered" else "@"


def _validate(sheet: Worksheet, words: SheetWords, since: date, count: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    grades = DataValidation(type="list", formula1=f'"{",".join(words.grades.values())}"', allow_blank=True)
    grades.prompt, grades.error = words.ask_grade, words.wrong_grade
    earliest = str((since - _DAY_ZERO).days)
    days = DataValidation(type="date", operator="greaterThanOrEqual", formula1=earliest, allow_blank=True)
    days.prompt, days.error = words.ask_day, words.wrong_day
    remarks = DataValidation(type="textLength", operator="lessThan", formula1="32000", allow_blank=True)
    remarks.prompt = words.ask_remarks
    ruled: tuple[tuple[SheetColumn, DataValidation], ...] = (
        ("grade", grades), ("answered", days), ("remarks", remarks),
    )  # fmt: skip
    for name, rule in ruled:
        letter = _LETTERS[SHEET_COLUMNS.index(name)]
        rule.showInputMessage = rule.showErrorMessage = True
        rule.add(f"{letter}2:{letter}{count + 1}")
        sheet.add_data_validation(rule)


def _lay_out(sheet: Worksheet, lines: tuple[tuple[Cell, ...], ...], language: SheetLanguage) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    for letter, name in zip(_LETTERS, SHEET_COLUMNS, strict=True):
        sheet.column_dimensions[letter].width = _WIDTHS[name]
    for row, line in enumerate(lines, start=2):
        sheet.row_dimensions[row].height = _LINE_POINTS * max(map(_high, line, SHEET_COLUMNS))
    sheet.row_dimensions[1].height = 2 * _LINE_POINTS
    sheet.sheet_view.rightToLeft = language == "ar"
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _high(value: Cell, name: SheetColumn) -> int:
    width = _WIDTHS[name] - 2
    return min(sum(-(-max(len(line), 1) // width) for line in str(value or "").split("\n")), _MOST_LINES)
