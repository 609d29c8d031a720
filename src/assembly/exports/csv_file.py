"""CSV files that spreadsheets and programs read alike: RFC 4180, UTF-8 with its mark, no text that runs as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from assembly.exports.cells import is_formula_like, plain_text

Value = str | int | bool | date | datetime | None

_BYTE_ORDER_MARK = "\ufeff"


def csv_file(head: Sequence[str], lines: Iterable[Sequence[Value]]) -> bytes:
    """Return a header and a record for each line: commas, CRLF, UTF-8 with its mark, which tells Excel that it is UTF-8.

    Days are written 2020-11-12, hours 2020-11-12T10:30:00, yes and no `true` and `false`; what is not known is empty. Text
    that a spreadsheet would run as a formula gets an apostrophe before it (one that opens with a dash as well): for the
    exact text, read the JSON.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_field(value) for value in line] for line in lines)
    return (_BYTE_ORDER_MARK + written.getvalue()).encode()


def _field(value: Value) -> str | int:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return value
    text = plain_text(value)
    return f"'{text}" if is_formula_like(text) else text
