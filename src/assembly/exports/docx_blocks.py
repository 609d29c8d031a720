"""A paper as a word processor takes it: paragraphs, tables, sections, with all that it has to be told of each."""

from __future__ import annotations

from typing import Literal, NamedTuple

from assembly.exports.docx_runs import Piece

Style = Literal[
    "Normal", "Title", "Heading 1", "Heading 2", "Heading 3", "List Number", "List Bullet", "Caption",
    "Table Contents", "Table Heading",
]  # fmt: skip
Align = Literal["start", "center", "end", "justify"]
Rule = Literal["", "above", "below"]


class Paragraph(NamedTuple):
    """A paragraph. Sizes and spaces are in points; `number` is that of a list's item, `first` of its run of numbers."""

    style: Style
    pieces: tuple[Piece, ...]
    align: Align
    rtl: bool
    size: float
    line: float
    before: float = 0
    after: float = 0
    keep_next: bool = False
    new_page: bool = False
    ruled: Rule = ""
    number: int = 0
    first: bool = False
    language: str = ""


class Cell(NamedTuple):
    """A cell of a table: what stands in it, over how many columns; a heading is shaded."""

    blocks: tuple[Block, ...]
    span: int = 1
    heading: bool = False


class Row(NamedTuple):
    """A row of a table, at least `height` points high. The heads of a table are said again on each page."""

    cells: tuple[Cell, ...]
    head: bool = False
    height: float = 0


class Table(NamedTuple):
    """A table. `widths` are the shares of its columns. One that is not `lined` only sets things side by side."""

    rows: tuple[Row, ...]
    widths: tuple[float, ...]
    rtl: bool
    lined: bool = True
    ruled: Rule = ""
    before: float = 0
    after: float = 0


class Section(NamedTuple):
    """What follows stands in so many columns; `page` names pages counted for themselves, and starts a new one."""

    columns: int = 1
    page: str = ""


Block = Paragraph | Table | Section


def kept_with_next(block: Block) -> Block:
    """Return a block that never parts from the one after it."""
    if isinstance(block, Paragraph):
        return block._replace(keep_next=True)
    if isinstance(block, Table):
        return block._replace(rows=tuple(map(_kept_row, block.rows)))
    return block


def kept_together(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks that stand on one page, where one can hold them."""
    if not blocks or any(isinstance(block, Section) for block in blocks):
        # A word processor that has to keep the lines of columns together gives the columns up.
        return blocks
    *first, last = blocks
    if isinstance(last, Table):
        last = last._replace(rows=(*map(_kept_row, last.rows[:-1]), last.rows[-1]))
    return (*map(kept_with_next, first), last)


def spaced(block: Block, before: float, after: float) -> Block:
    """Return a block with at least so much space around it: margins that meet are one."""
    if isinstance(block, Section):
        return block
    return block._replace(before=max(block.before, before), after=max(block.after, after))


def _kept_row(row: Row) -> Row:
    return row._replace(
        cells=tuple(cell._replace(blocks=tuple(map(kept_with_next, cell.blocks))) for cell in row.cells)
    )
