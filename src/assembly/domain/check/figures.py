"""The figures of a budget or an account, read by their labels: receipts, expenditure, surplus, totals."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.agenda import Figure
from assembly.domain.text import fold

RECEIPTS = ("مداخيل", "مداخل", "موارد", "recettes", "ressources")
EXPENDITURE = ("مصاريف", "نفقات", "تكاليف", "dépenses", "charges")
SURPLUS = ("فائض", "excédent")
_TOTAL = ("مجموع", "total")


def _speaks_of(label: str, words: tuple[str, ...]) -> bool:
    spoken = {part.removeprefix("و").removeprefix("ال") for part in fold(label).split()}
    return any(fold(word) in spoken for word in words)


def is_total(figure: Figure) -> bool:
    """Tell whether a line is a total of those above it."""
    return _speaks_of(figure.label, _TOTAL)


def amount_of(figures: tuple[Figure, ...], words: tuple[str, ...]) -> int | None:
    """Return the amount that the labels give of what `words` say: the total, else the only line, else None."""
    found = [figure for figure in figures if _speaks_of(figure.label, words)]
    totals = [figure for figure in found if is_total(figure)]
    lines = totals or found
    return lines[0].amount if len(lines) == 1 else None


def unsound_totals(figures: tuple[Figure, ...]) -> Iterator[tuple[Figure, int]]:
    """Yield each total with the sum of the lines since the total before it, where they do not agree.

    A single line above a total is taken for one of several: it may be less, never more.
    """
    lines: list[int] = []
    for figure in figures:
        if not is_total(figure):
            lines.append(figure.amount)
            continue
        whole = sum(lines)
        if (len(lines) > 1 and whole != figure.amount) or (len(lines) == 1 and whole > figure.amount):
            yield figure, whole
        lines = []
