"""The blocks of a paper as the body of a Word document."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from docx.image.exceptions import UnrecognizedImageError
from docx.shared import Pt

from assembly.exports.docx_blocks import Block, Cell, Paragraph, Row, Section, Table
from assembly.exports.docx_formats import paragraph_format, run_format
from assembly.exports.docx_markup import on, text, twips, w
from assembly.exports.docx_pages import Page, section_format
from assembly.exports.docx_runs import HELD_HYPHEN, Piece, Run, runs
from assembly.exports.docx_styles import BOLD, DECIMAL, style_id

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement

_TICK, _TICK_WIDTH = "\u2610", 23  # a box of less than 8 mm, in points
_NO_BREAK, _NO_BREAK_SHARE = "\u00a0", 0.29  # how wide the space is to the size of its letters, in Amiri


class Shop(NamedTuple):
    """What a body is made with: its document, how styles look there, the page, the images by their names."""

    document: Document
    looks: Mapping[str, Paragraph]
    page: Page
    images: Mapping[str, bytes]


def body(blocks: tuple[Block, ...], shop: Shop) -> Iterator[BaseOxmlElement]:
    """Yield the elements of the body. `blocks` are laid out: a table never stands last, nor before a section.

    The format gives a section's properties at its end, in its last paragraph; the last section's stand alone.
    """
    section, last, first = Section(), None, True
    for block in blocks:
        if isinstance(block, Section):
            if last is not None:
                last.get_or_add_pPr().append(section_format(shop.page, section, first=first))
                first = False
            section = block
            continue
        last = _table(block, shop) if isinstance(block, Table) else _paragraph(block, shop)
        yield last
    yield section_format(shop.page, section, first=first)


def _paragraph(block: Paragraph, shop: Shop) -> BaseOxmlElement:
    style = shop.looks[block.style]
    made = (_run(run, block, style, shop) for run in runs(block.pieces, rtl=block.rtl))
    properties = paragraph_format(block, style, numbered=_numbered(block, shop.document))
    properties.insert(0, w("pStyle", val=style_id(block.style)))
    return w("p", properties, *made)


def _numbered(block: Paragraph, document: Document) -> BaseOxmlElement | None:
    """Return the list that an item stands in: a new one where its number does not follow the one before."""
    if block.style != "List Number":
        return None
    lists = document.part.numbering_part.element
    if block.first:
        begun = lists.add_num(DECIMAL)
        begun.add_lvlOverride(ilvl=0).add_startOverride(block.number)
    return w("numPr", w("ilvl", val=0), w("numId", val=lists.num_lst[-1].numId))


def _run(run: Run, block: Paragraph, style: Paragraph, shop: Shop) -> BaseOxmlElement:
    piece = run.piece
    content = _content(piece, shop)
    size = None if piece.kind == "picture" or piece.size in (0, style.size) else piece.size
    bold = piece.bold and block.style not in BOLD
    look = run_format(rtl=run.rtl, bold=bold, italic=piece.italic, size=size, place=_place(piece))
    return w("r", look, *content)


def _place(piece: Piece) -> BaseOxmlElement | None:
    """Return what shows a place to write: a dotted line, or a box."""
    if piece.kind == "blank":
        return w("u", val="dotted")
    if piece.kind == "box" and not _is_tick(piece):
        return w("bdr", val="single", sz=4, space=0, color="auto")
    return None


def _is_tick(piece: Piece) -> bool:
    return piece.kind == "box" and piece.width < _TICK_WIDTH


def _content(piece: Piece, shop: Shop) -> Iterator[BaseOxmlElement]:
    if piece.kind == "picture":
        yield _picture(piece, shop)
        return
    if piece.kind != "text":
        spaces = round(piece.width / (piece.size * _NO_BREAK_SHARE))
        yield text(_TICK if _is_tick(piece) else _NO_BREAK * spaces)
        return
    for place, line in enumerate(piece.text.split("\n")):
        if place:
            yield w("br")
        for number, part in enumerate(line.split(HELD_HYPHEN)):
            if number:
                yield w("noBreakHyphen")
            if part:
                yield text(part)


def _picture(piece: Piece, shop: Shop) -> BaseOxmlElement:
    """Return a picture, or its name in brackets where it is of a kind that Word does not show."""
    try:
        inline = shop.document.part.new_pic_inline(io.BytesIO(shop.images[piece.text]), height=Pt(piece.size))
    except UnrecognizedImageError:
        return text(f"[{piece.alternative}]")
    inline.docPr.set("descr", piece.alternative)
    return w("drawing", inline)


def _table(block: Table, shop: Shop) -> BaseOxmlElement:
    widths = [twips(share * shop.page.text_width) for share in block.widths]
    ruled = w("tblBorders", w("bottom", val="double", sz=4, space=0, color="auto"))
    properties = w(
        "tblPr",
        w("tblStyle", val="TableGrid" if block.lined else "TableNormal"),
        on("bidiVisual", when=block.rtl),
        w("tblW", w=sum(widths), type="dxa"),
        ruled if block.ruled == "below" else None,
        w("tblLayout", type="fixed"),
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    return w("tbl", properties, grid, *(_row(row, widths, block, shop) for row in block.rows))


def _row(row: Row, widths: list[int], table: Table, shop: Shop) -> BaseOxmlElement:
    height = w("trHeight", val=twips(row.height), hRule="atLeast") if row.height else None
    made, column = [], 0
    for cell in row.cells:
        made.append(_cell(cell, sum(widths[column : column + cell.span]), table, shop))
        column += cell.span
    return w("tr", w("trPr", w("cantSplit"), height, on("tblHeader", when=row.head)), *made)


def _cell(cell: Cell, width: int, table: Table, shop: Shop) -> BaseOxmlElement:
    properties = w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("gridSpan", val=cell.span) if cell.span > 1 else None,
        w("shd", val="clear", color="auto", fill="F0F0F0") if cell.heading else None,
        w("vAlign", val="center"),
    )
    inside = [_paragraph(block, shop) for block in cell.blocks if isinstance(block, Paragraph)]
    empty = w("p", w("pPr", w("pStyle", val="TableContents"), w("bidi", val=int(table.rtl))))
    return w("tc", properties, *(inside or [empty]))
