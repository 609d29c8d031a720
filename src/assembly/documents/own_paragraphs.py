"""The paragraphs by which papers alike differ: set anew in their places, without the rest of the page.

A paragraph is set from the boxes that WeasyPrint made of it before its layout, with other words in them: what it looks like
is what it was asked to look like where it stands. That holds where its words are all that can differ, and where nothing around it
asks how wide or how high they are; `paragraphs_of` tells whether it does.
This module imports WeasyPrint: it is itself imported with the first PDF, never before.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a page holds

from __future__ import annotations

import functools
import html
import math
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, zip_longest
from typing import Any, NamedTuple

from weasyprint import document as documents
from weasyprint.formatting_structure import boxes
from weasyprint.layout.background import layout_box_backgrounds
from weasyprint.layout.inline import iter_line_boxes

TAG = re.compile("(<[^>]*>)")
# What is not set as it is written: spaces made one, controls, a soft hyphen taken out where nothing is hyphenated.
UNEVEN = re.compile("[\x00-\x1f\u00ad]|  ")
# The style of a box that keeps its width whatever it says, and of one that is drawn in the order of the text.
IN_FLOW = {"float": "none", "column_count": "auto", "column_width": "auto"}
DRAWN_IN_TURN = {"float": "none", "position": "static", "overflow": "visible", "opacity": 1}


class Words(NamedTuple):
    """What stands in a paragraph: its tags, and the texts before, between and after them."""

    tags: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def edges(self) -> tuple[tuple[bool, bool, bool], ...]:
        """Return of each text whether it is empty, and whether a space stands at its start or its end."""
        return tuple((not text, text.startswith(" "), text.endswith(" ")) for text in self.texts)


class Paragraph(NamedTuple):
    """A paragraph laid out, its page, its place among the children of `parent`, and what it was laid out from."""

    number: int
    page: Any
    parent: Any
    at: int
    block: Any
    line: Any
    words: Words
    context: Any


def remember_boxes() -> None:
    """Have each document of this process keep the boxes that it was laid out from. Idempotent."""
    if not hasattr(documents.layout_document, "__wrapped__"):
        documents.layout_document = _remembering(documents.layout_document)


def _remembering(lay_out: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(lay_out)
    def layout_document(page: Any, root: Any, context: Any, **more: Any) -> Any:
        page.laid_out_from = root, context
        return lay_out(page, root, context, **more)

    return layout_document


def paragraphs_of(document: Any, own: list[str]) -> tuple[Paragraph, ...] | None:
    """Return the own paragraphs of a document, given as they are written; None where another text could change what is around."""
    pages = [page._page_box for page in document.pages]
    places = [(page, *place) for page in pages for place in _places(page)]
    root, context = document._html.laid_out_from
    if len(places) != len(own) or any(map(_has_floats_or_marks, pages)) or _is_quoted(root, context):
        return None
    before = _before_layout(root)
    found = [
        _paragraph(number, place, before[id(place[-1].element)], context, text)
        for number, (place, text) in enumerate(zip(places, own, strict=True))
    ]
    if None in found:
        return None
    paragraphs = tuple(filter(None, found))
    for paragraph in paragraphs:
        _name(paragraph.block.children, paragraph.number)
    return paragraphs


def _before_layout(root: Any) -> dict[int, Any]:
    """Return what stood in each own paragraph before it was laid out, by the identity of its element."""
    return {
        id(box.element): box.children
        for box in root.descendants()
        if isinstance(box, boxes.BlockBox) and _is_own(box.element)
    }


def _paragraph(
    number: int, place: tuple[Any, Any, int, Any], lines: Any, context: Any, text: str
) -> Paragraph | None:
    """Return a paragraph in its place; None where its text, set again from its line, is not what stands there."""
    words = _words(text)
    if words is None or [*map(type, lines)] != [boxes.LineBox] or not _holds(lines[0], words):
        return None
    paragraph = Paragraph(number, *place, lines[0], words, context)
    again = with_text(paragraph, text)
    return paragraph if again is not None and _same(again, paragraph.block) else None


def with_text(paragraph: Paragraph, text: str) -> Any | None:
    """Return the block of a paragraph with another text, given as it is written; None where it would take other room."""
    words = _words(text)
    if words is None or words.tags != paragraph.words.tags or words.edges != paragraph.words.edges:
        return None
    line = _with_texts(paragraph.line, filter(None, words.texts))
    context, standing = paragraph.context, paragraph.block.children
    absolute: list[Any] = []
    context.create_block_formatting_context()
    try:
        laid_out = iter_line_boxes(
            context, line, standing[0].position_y, -math.inf, None, paragraph.block, absolute, [], None, None
        )
        lines = [line for line, _ in laid_out]
    finally:
        context.finish_block_formatting_context()
    if absolute or [line.height for line in lines] != [line.height for line in standing]:
        return None
    _name(lines, paragraph.number)
    block = paragraph.block.copy_with_children(lines)
    layout_box_backgrounds(paragraph.page, block, context.get_image_from_uri)
    return block


def _name(lines: Iterable[Any], number: int) -> None:
    """Give each line of a paragraph the name by which it is told from what stands around (`page_parts.py`)."""
    for at, line in enumerate(lines):
        line.own = number, at


def _is_own(element: Any) -> bool:
    """Tell whether an element is a paragraph marked as one by which papers differ."""
    return element is not None and element.tag == "p" and element.get("class") == "own"


def _places(parent: Any) -> Iterator[tuple[Any, int, Any]]:
    """Yield each own paragraph, after its parent and its place, where all that it stands in keeps its size whatever it says."""
    parent = getattr(parent, "_box", parent)  # what is placed by its sides is held by a stand-in
    if not _is_steady(parent):
        return
    for at, child in enumerate(parent.children):
        if _is_own(child.element) and _is_steady(child) and all(map(_is_plain, _inside(child))):
            yield parent, at, child
        else:
            yield from _places(child)


def _is_steady(box: Any) -> bool:
    """Tell whether a box is as wide as its place allows, says nothing of its words elsewhere on the page, and is no link."""
    says = box.link, box.string_set, box.bookmark_label, box.first_letter_style, box.first_line_style
    return (
        type(box) in {boxes.BlockBox, boxes.PageBox}
        and not any(says)
        and _has(box.style, IN_FLOW)
        and _has_given_width(box.style)
    )


def _has_given_width(style: Any) -> bool:
    """Tell whether a width hangs on the place alone: not asked of the content, nor left to it between two sides."""
    asked = isinstance(style["width"], str) and style["width"] != "auto"
    left = style["position"] in {"absolute", "fixed"} and "auto" in (style["left"], style["right"])
    return not (asked or left)


def _has(style: Any, values: dict[str, Any]) -> bool:
    return all(style[name] == value for name, value in values.items())


def _is_plain(box: Any) -> bool:
    """Tell whether a box is nothing but words or a blank, drawn in its turn: no field, no end of a link, nothing moved, turned, outlined or seen through."""
    style = box.style
    says = box.link, box.is_input(), box.footnote, box.string_set, box.bookmark_label, style["anchor"]
    return _has(style, DRAWN_IN_TURN) and not any((*says, style["transform"], style["outline_width"]))


def _inside(block: Any) -> Iterator[Any]:
    return islice(block.descendants(), 1, None)


def _has_floats_or_marks(page: Any) -> bool:
    """Tell whether anything floats on a page, around which words flow, or it has marks to be cut by: each drawing adds them again."""
    return bool(page.style["marks"]) or any(box.is_floated() for box in page.descendants(placeholders=True))


def _is_quoted(root: Any, context: Any) -> bool:
    """Tell whether anything asks for what an own paragraph or the page's title says, or the title stands on the page."""
    targets = (item.target_box for item in context.target_collector.target_lookup_items.values())
    quoted = (element for box in targets if box for element in box.element.iter())
    return any(map(_is_own, quoted)) or any(box.element_tag == "title" for box in root.descendants())


def _words(text: str) -> Words | None:
    """Return the words of a paragraph as written in HTML; None where they would not be set as they are written."""
    tags, texts = TAG.split(text)[1::2], tuple(map(html.unescape, TAG.split(text)[::2]))
    return None if any(map(UNEVEN.search, texts)) else Words(tuple(tags), texts)


def _holds(line: Any, words: Words) -> bool:
    """Tell whether the texts of boxes are those of a paragraph, letter by letter."""
    found = [box for box in line.descendants() if isinstance(box, boxes.TextBox)]
    plain = all(box.style["text_transform"] == "none" for box in found)
    return plain and [box.text for box in found] == list(filter(None, words.texts))


def _with_texts(box: Any, texts: Iterator[str]) -> Any:
    if isinstance(box, boxes.TextBox):
        return box.copy_with_text(next(texts))
    if isinstance(box, boxes.ParentBox):
        return box.copy_with_children([_with_texts(child, texts) for child in box.children])
    return box


def _same(block: Any, other: Any) -> bool:
    """Tell whether two blocks were laid out alike."""
    pairs = [*zip_longest(block.descendants(), other.descendants())]
    return all(one is not None and two is not None and _shape(one) == _shape(two) for one, two in pairs)


def _shape(box: Any) -> tuple[Any, ...]:
    sides = (box.position_x, box.position_y, box.width, box.height)
    says = getattr(box, "text", ""), getattr(box, "block_ellipsis", "none")
    return (type(box), id(box.element), *says, *(round(side, 6) for side in sides))
