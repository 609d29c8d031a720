"""What stands between the blocks of a paper: word processors know no space around a table, and join tables that touch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from assembly.exports.docx_blocks import Block, Paragraph, Section, Table
from assembly.exports.docx_runs import Piece

HAIR = 1.0
"""The size of letters, in points, in a paragraph that holds none and only parts tables: it is as high as its line says."""
_LEAST = 2.0


class Part(NamedTuple):
    """A part that counts its own pages: the name of its pages, and how many it has if none of them runs over."""

    page: str
    pages: int


def laid_out(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks with the space around tables given to their neighbours, and a paragraph after each last table."""
    laid: list[Block] = []
    for block in blocks:
        before = laid[-1] if laid else None
        if isinstance(block, Table) and isinstance(before, Paragraph):
            laid[-1] = before._replace(after=max(before.after, block.before))
        elif isinstance(before, Table):
            if isinstance(block, Paragraph):
                laid.append(block._replace(before=max(block.before, before.after)))
                continue
            laid.append(_hair(before))
        laid.append(block)
    if laid and isinstance(laid[-1], Table):
        laid.append(_hair(laid[-1]))
    return tuple(laid)


def usual(blocks: Iterable[Block]) -> Mapping[str, Paragraph]:
    """Return how most paragraphs of each style look: that is what the style says, and others say how they differ."""
    looks: dict[str, Counter[Paragraph]] = {}
    for paragraph in paragraphs(blocks):
        looks.setdefault(paragraph.style, Counter())[bare(paragraph)] += 1
    return {style: counted.most_common(1)[0][0] for style, counted in looks.items()}


def bare(paragraph: Paragraph) -> Paragraph:
    """Return a paragraph as far as a style can say how it looks."""
    return Paragraph(
        paragraph.style,
        (),
        paragraph.align,
        paragraph.rtl,
        paragraph.size,
        paragraph.line,
        paragraph.before,
        paragraph.after,
    )


def title_of(blocks: Iterable[Block]) -> tuple[Piece, ...]:
    """Return the title of a paper, empty for one without."""
    return next((paragraph.pieces for paragraph in paragraphs(blocks) if paragraph.style == "Title"), ())


def parts_of(blocks: Iterable[Block]) -> tuple[Part, ...]:
    """Return the parts that count their own pages."""
    parts: list[Part] = []
    for block in blocks:
        if isinstance(block, Section) and block.page:
            parts.append(Part(block.page, 1))
        elif isinstance(block, Paragraph) and block.new_page and parts:
            parts[-1] = Part(parts[-1].page, parts[-1].pages + 1)
    return tuple(parts)


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield all paragraphs, those in tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def _hair(table: Table) -> Paragraph:
    """Return an empty paragraph as high as the space after a table."""
    kept = any(
        paragraph.keep_next
        for row in table.rows[-1:]
        for cell in row.cells
        for paragraph in paragraphs(cell.blocks)
    )
    return Paragraph("Normal", (), "start", table.rtl, HAIR, max(table.after, _LEAST), keep_next=kept)
