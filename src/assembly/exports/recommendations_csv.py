"""Recommendations as CSV, for spreadsheets and for programs that read nothing else."""

from __future__ import annotations

import csv
import io
from datetime import date

from assembly.exports.cells import Cell, is_formula_like
from assembly.exports.recommendation_rows import RecommendationRow
from assembly.exports.recommendation_table import Language, recommendation_table

_BYTE_ORDER_MARK = "\ufeff"


def recommendations_csv(rows: tuple[RecommendationRow, ...], *, language: Language = "ar") -> bytes:
    """Return a header and a record for each recommendation: RFC 4180, commas, CRLF, UTF-8 with its mark.

    The mark tells Excel that it is UTF-8. Days are written 2020-11-12. Text that a spreadsheet would run as a formula
    gets an apostrophe before it (a list that opens with a dash as well): for the exact text, read the JSON.
    """
    table = recommendation_table(rows, language)
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(table.headers)
    writer.writerows([_field(cell) for cell in line] for line in table.lines)
    return (_BYTE_ORDER_MARK + written.getvalue()).encode()


def _field(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    return f"'{cell}" if is_formula_like(cell) else cell
