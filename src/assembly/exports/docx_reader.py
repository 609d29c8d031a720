"""The HTML of a paper read as blocks: what is edited says what is signed, and no paper needs a second template."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.exports.docx_blocks import (
    Align,
    Block,
    Paragraph,
    Rule,
    Section,
    Style,
    kept_together,
    kept_with_next,
    spaced,
)
from assembly.exports.docx_nodes import Node, pieces_of, text_piece, tidied
from assembly.exports.docx_runs import Piece
from assembly.exports.docx_tables import side_by_side, table

_BLOCKS = frozenset(
    {"html", "body", "div", "section", "p", "h1", "h2", "h3", "ol", "ul", "li", "table", "caption"}
)
_STYLES: dict[str, Style] = {"h1": "Title", "h2": "Heading 2", "h3": "Heading 3", "caption": "Caption"}
_SIDE_BY_SIDE = frozenset({"flex", "table"})
_SIDES = {"left": True, "right": False}
_ALIGNS: dict[str, Align] = {"center": "center", "justify": "justify", "end": "end"}


def blocks_of(body: Node) -> tuple[Block, ...]:
    """Return the blocks of a page. Its first heading is the title of the paper; the like of it later are headings."""
    blocks = tuple(_within(body))
    titles = [
        place for place, block in enumerate(blocks) if isinstance(block, Paragraph) and block.style == "Title"
    ]
    later = frozenset(titles[1:])
    return tuple(
        block._replace(style="Heading 1") if isinstance(block, Paragraph) and place in later else block
        for place, block in enumerate(blocks)
    )


def _within(node: Node) -> Iterator[Block]:
    """Yield what stands in an element: its own lines as paragraphs, its elements as blocks."""
    line: list[Piece] = []
    for each in node.inside():
        if isinstance(each, str):
            line.append(text_piece(each, node))
        elif each.tag not in _BLOCKS:
            line.extend(pieces_of(each))
        else:
            yield from _paragraph(node, line)
            line = []
            yield from _block(each, node)
    yield from _paragraph(node, line)


def _paragraph(node: Node, line: list[Piece]) -> Iterator[Paragraph]:
    pieces = tidied(line)
    if pieces:
        yield Paragraph(
            style=_STYLES.get(node.tag, "Normal"),
            pieces=pieces,
            align=_align(node, pieces),
            rtl=node.rtl,
            size=node.size,
            line=node.length("line-height"),
            language=node.look.get("lang", ""),
        )


def _align(node: Node, pieces: tuple[Piece, ...]) -> Align:
    said = node.look["text-align"]
    if said in _SIDES:
        return "end" if _SIDES[said] == node.rtl else "start"
    if said == "justify" and any("\n" in piece.text for piece in pieces):
        return "start"  # word processors stretch a line before a break
    return _ALIGNS.get(said, "start")


def _block(node: Node, around: Node) -> Iterator[Block]:
    blocks = tuple(_inner(node))
    if node.look.get("break-inside") == "avoid":
        blocks = kept_together(blocks)
    if blocks:
        yield from _placed(node, around, blocks)


def _inner(node: Node) -> Iterator[Block]:
    if node.tag == "div" and node.look.get("display") in _SIDE_BY_SIDE:
        yield side_by_side(node, lambda each: _block(each, node))
    elif node.tag == "table":
        yield from table(node, lambda each: _block(each, node))
    elif node.tag in ("ol", "ul"):
        yield from _list(node)
    else:
        yield from _within(node)


def _placed(node: Node, around: Node, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield blocks with what their element says of the space, the lines and the pages around them."""
    *rest, last = blocks
    if node.look.get("break-after") == "avoid":
        last = kept_with_next(last)
    first, *rest = (*rest, spaced(last, 0, node.length("margin-bottom")))
    first = spaced(first, node.length("margin-top"), 0)
    page = node.look.get("page", "")
    if page != around.look.get("page", "") and "bottom-center" in node.styles.pages.get(page, {}):
        yield Section(page=page)
    elif node.look.get("break-before") == "page" and isinstance(first, Paragraph):
        first = first._replace(new_page=True)
    yield from _ruled(node, (first, *rest))


def _ruled(node: Node, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks with the line that their element has above or below."""
    sides: tuple[tuple[str, int, Rule], ...] = (("border-top", 0, "above"), ("border-bottom", -1, "below"))
    ruled = list(blocks)
    for border, place, rule in sides:
        block = ruled[place]
        if border in node.look and not isinstance(block, Section):
            ruled[place] = block._replace(ruled=rule)
    return tuple(ruled)


def _list(node: Node) -> Iterator[Block]:
    # Names in pairs are drawn so by margins; the style sheet says how many columns they look like.
    columns = int(node.look.get("--columns") or node.look.get("columns", "1"))
    if columns > 1:
        yield Section(columns)
    number = 0
    for item in node.elements():
        given = int(item.attribute("value") or number + 1)
        first, number = given != number + 1 or number == 0, given
        yield from _item(item, node, number, first=first)
    if columns > 1:
        yield Section()


def _item(item: Node, around: Node, number: int, *, first: bool) -> Iterator[Block]:
    blocks = tuple(_block(item, around))
    for place, block in enumerate(blocks):
        if place == 0 and isinstance(block, Paragraph):
            style: Style = "List Number" if around.tag == "ol" else "List Bullet"
            yield block._replace(style=style, number=number, first=first)
        else:
            yield block
