"""What may stand in a cell of a spreadsheet: plain text that no program takes for a formula."""

from __future__ import annotations

import re
from datetime import date

SHEET_CELL_LIMIT = 32_767
"""The most that a spreadsheet's cell holds, in UTF-16 units; the programs cut the rest without a word."""

Cell = str | date | None

_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")
_UNSEEN_BEFORE = " \u00a0\u00ad\u061c\u200b\u200e\u200f\u2060"


def plain_text(text: str) -> str:
    """Return text without control characters, bidi overrides and isolates; lines end in a line feed.

    An isolate left open in one cell would turn the order of all that follows it on the line.
    """
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def is_formula_like(text: str) -> bool:
    """Tell whether a spreadsheet could take text for a formula: it starts with = + - @ (wide ones too), tab or line end.

    Spaces and unseen marks before the sign are passed over, as some programs do.
    """
    rest = text.lstrip(_UNSEEN_BEFORE)
    return bool(rest) and rest[0] in _FORMULA_STARTS


def sheet_units(text: str) -> int:
    """Return how much of a spreadsheet's cell `text` takes: letters beyond U+FFFF take two units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
