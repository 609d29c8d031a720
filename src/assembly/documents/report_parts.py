"""What the parts of a yearly report are built with: tables, shares, averages."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from assembly.documents.chart import Chart
from assembly.documents.view_parts import Table
from assembly.language.money import decimal, percentage
from assembly.language.tongue import Tongue

NOTHING = "–"


class Part(NamedTuple):
    """A part of the report: its heading, what it says, its charts, the tables of the same figures."""

    heading: str
    lines: tuple[str, ...]
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()


def share(part: int, whole: int) -> Decimal:
    """Return a part in hundredths of the whole, two decimals, a half rounded up. `whole` is not nought."""
    return (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def table(say: Tongue, caption: str, head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Table:
    """Return a table whose caption and heads are named by their Arabic constants."""
    return Table(say.word(caption) if caption else "", tuple(map(say.word, head)), tuple(rows))


def percent(part: int, whole: int, say: Tongue) -> str:
    """Return a part in hundredths of the whole, as papers write it."""
    return say(percentage, share(part, whole)) if whole else NOTHING


def mean(days: list[int], say: Tongue) -> str:
    """Return the average to one decimal; nothing where there is nothing to average."""
    if not days:
        return ""
    return say(decimal, (Decimal(sum(days)) / len(days)).quantize(Decimal("0.1"), ROUND_HALF_UP))
