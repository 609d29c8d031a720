"""A table of figures, on the terminal and in RESULTS.md alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Table(NamedTuple):
    """Figures with their heading; `notes` say what was wanted, what was left out, and how far to trust them."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def markdown(self) -> str:
        """Return the table as a section of a Markdown file."""
        lines = [self.head, ["---", *["---:"] * (len(self.head) - 1)], *self.rows]
        table = "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
        notes = "".join(f"- {note}\n" for note in self.notes)
        return f"## {self.title}\n\n{table}\n\n{notes}"


def milliseconds(seconds: float) -> str:
    """Return a time in milliseconds, with as many digits as it can be trusted to."""
    return f"{seconds * 1000:,.{0 if seconds >= 0.1 else 1 if seconds >= 0.001 else 2}f}"


def ratio(seconds: float, base: float) -> str:
    """Return a time as a multiple of another."""
    return f"{seconds / base:,.2f} ×"
