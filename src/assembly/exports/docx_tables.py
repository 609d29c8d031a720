"""The tables of a paper, and what stands side by side in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from assembly.exports.docx_blocks import Block, Cell, Paragraph, Row, Style, Table, kept_with_next
from assembly.exports.docx_nodes import Node

_SHORTEST, _LONGEST = 6, 48  # letters a column is measured by when nothing is said of its width
_LEAST = 0.05
# The text of a page is so wide, in points; what a cell keeps free; how wide bold letters are, in parts of their height.
_PAGE, _MARGINS, _SIZE = 465, 12, 12
_LATIN, _ARABIC, _FIRST_ARABIC = 0.57, 0.42, "\u0600"

Reader = Callable[[Node], Iterator[Block]]
"""Reads what stands in an element."""


def side_by_side(node: Node, read: Reader) -> Table:
    """Return the elements of a line side by side: the outer ones without a width of their own at its ends."""
    parts = tuple(node.elements())
    cells = tuple(
        Cell(tuple(_at_end(part, place, len(parts), block) for block in read(part)))
        for place, part in enumerate(parts)
    )
    height = max((max(part.length("height"), part.length("min-height")) for part in parts), default=0)
    widths = _shares([part.look.get("width", "") for part in parts], [1.0] * len(parts))
    return Table((Row(cells, height=height),), widths, node.rtl, lined=False)


def table(node: Node, read: Reader) -> Iterator[Block]:
    """Yield the caption of a table and the table.

    Its foot, said on each page of the PDF, stands once at its end: word processors know none.
    """
    parts: dict[str, list[Node]] = {"caption": [], "thead": [], "tbody": [], "tfoot": [], "colgroup": []}
    for part in node.elements():
        parts[part.tag].append(part)
    for caption in parts["caption"]:
        yield from map(kept_with_next, read(caption))
    lines = [
        (line, part.tag == "thead")
        for part in chain(parts["thead"], parts["tbody"], parts["tfoot"])
        for line in part.elements()
    ]
    rows = tuple(_row(line, read, head=head) for line, head in lines)
    measured = list(chain.from_iterable(group.elements() for group in parts["colgroup"]))
    told = [each.look.get("width", "") for each in measured or tuple(lines[0][0].elements())]
    shares = _shares(told, _most(rows, len(told), _length))
    yield Table(rows, _widened(shares, _most(rows, len(told), _word)), node.rtl)


def _at_end(part: Node, place: int, count: int, block: Block) -> Block:
    if "width" in part.look or not isinstance(block, Paragraph):
        return block
    return block._replace(align="start" if place == 0 else "end" if place == count - 1 else "center")


def _row(line: Node, read: Reader, *, head: bool) -> Row:
    cells = tuple(line.elements())
    return Row(
        tuple(_cell(cell, read) for cell in cells),
        head,
        max((cell.length("height") for cell in cells), default=0),
    )


def _cell(cell: Node, read: Reader) -> Cell:
    heading = cell.tag == "th"
    style: Style = "Table Heading" if heading else "Table Contents"
    blocks = tuple(
        block._replace(style=style) if isinstance(block, Paragraph) and block.style == "Normal" else block
        for block in read(cell)
    )
    return Cell(blocks, int(cell.attribute("colspan") or 1), heading)


def _shares(told: list[str], weights: list[float]) -> tuple[float, ...]:
    """Return the parts that columns have of the width: those said in hundredths, and of the rest by their weights."""
    said = [float(width.removesuffix("%")) / 100 if width.endswith("%") else None for width in told]
    rest = max(1 - sum(share or 0 for share in said), _LEAST)
    weight = sum(weight for share, weight in zip(said, weights, strict=True) if share is None)
    shares = [
        rest * each / weight if share is None else share for share, each in zip(said, weights, strict=True)
    ]
    return tuple(share / sum(shares) for share in shares)


def _widened(shares: tuple[float, ...], least: list[float]) -> tuple[float, ...]:
    """Return the parts with none less than its least, as far as the others have room: no word is cut in two."""
    wide = [max(share, low) for share, low in zip(shares, least, strict=True)]
    spare = [each - low for each, low in zip(wide, least, strict=True)]
    too_much = sum(wide) - 1
    if too_much <= 0 or sum(spare) < too_much:
        return shares
    return tuple(each - too_much * room / sum(spare) for each, room in zip(wide, spare, strict=True))


def _most(rows: tuple[Row, ...], columns: int, measure: Callable[[Cell], float]) -> list[float]:
    """Return the most that a cell of each column measures, the least where no row has a cell for each."""
    measured = [[measure(cell) for cell in row.cells] for row in rows if len(row.cells) == columns]
    return [max(column) for column in zip(*measured, strict=True)] or [measure(Cell(()))] * columns


def _word(cell: Cell) -> float:
    """Return what a cell's longest word needs of the page's width."""
    words = (
        len(word) * (piece.size or _SIZE) * (_LATIN if word[0] < _FIRST_ARABIC else _ARABIC)
        for block in cell.blocks
        if isinstance(block, Paragraph)
        for piece in block.pieces
        if piece.kind == "text"
        for word in piece.text.split()
    )
    return (max(words, default=0) + _MARGINS) / _PAGE


def _length(cell: Cell) -> int:
    """Return the length of a cell's longest text, within bounds."""
    blocks = (block for block in cell.blocks if isinstance(block, Paragraph))
    longest = max((sum(len(piece.text) for piece in block.pieces) for block in blocks), default=0)
    return min(max(longest, _SHORTEST), _LONGEST)
