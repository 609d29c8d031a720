"""Papers that differ in a few paragraphs, letters to each member for one: laid out once.

A template names such a paragraph `<p class="own">`. The first paper of its kind is laid out whole and kept; of the next
ones these paragraphs alone are laid out, and put in the place of the first one's. Where they take another room, the paper is
laid out whole as well: its bytes are the same either way.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a page holds

from __future__ import annotations

import math
import re
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

OWN = re.compile('(?<=<p class="own">).*?(?=</p>)', re.DOTALL)
TITLE = re.compile("(?<=<title>).*?(?=</title>)", re.DOTALL)
STYLE = re.compile("<style[^>]*>(.*?)</style>", re.DOTALL)
_GAP = "\ufffc"
_KEPT = 4
# Where own paragraphs are laid out there is nothing around them.
_BARE = "@page { background: none !important; @top-center { content: none !important } @bottom-center { content: none !important } }"

Render = Callable[..., Any]
"""Lays out a page of HTML, with further style where it is given."""


class Place(NamedTuple):
    """Where a paragraph of its own stands: in its parent's children, at a height of the page."""

    parent: Any
    at: int
    block: Any


class Alone(NamedTuple):
    """A page of HTML with gaps for the own paragraphs of a paper, and nothing but what they stand in; the paper's style."""

    page: str
    style: str


@dataclass
class Composition:
    """A paper laid out, its own paragraphs, and their places. Once another paper is like it, `alone` is known, if it can be."""

    document: Any
    own: list[str]
    places: tuple[Place, ...]
    tried: bool = False
    alone: Alone | None = None


_compositions: dict[Hashable, Composition] = {}


def compose(html: str, look: Hashable, render: Render) -> Any:
    """Return a paper laid out, a WeasyPrint `Document` to be written before the next one is composed.

    `look` is all that the layout depends on beside the page: its style and its pictures.
    """
    own = OWN.findall(html)
    if not own:
        return render(html)
    like = (TITLE.sub("", OWN.sub(_GAP, html)), look)
    kept = _compositions.get(like)
    if kept is None:
        if len(_compositions) == _KEPT:
            _compositions.clear()
        document = render(html)
        _compositions[like] = Composition(document, own, _places(document))
        return document
    if not kept.tried:
        kept.tried = True
        _try_alone(kept, html, render)
    if kept.alone is None:
        return render(html)
    theirs = _laid_out(kept.alone, own, render)
    if len(theirs) != len(kept.places) or not all(map(_fits, theirs, kept.places)):
        return render(html)
    for place, own_place in zip(kept.places, theirs, strict=True):
        _put(own_place.block, place)
    return kept.document.copy()


def _try_alone(kept: Composition, html: str, render: Render) -> None:
    """Keep how own paragraphs are laid out alone, if they look there as in the paper: a style may ask what stands around."""
    alone = _alone(html)
    tried = _laid_out(alone, kept.own, render)
    if len(tried) == len(kept.places) and all(map(_looks_the_same, tried, kept.places)):
        kept.alone = alone
        _keep_lines(kept)


def _laid_out(alone: Alone, own: list[str], render: Render) -> tuple[Place, ...]:
    return _places(render(_filled(alone.page, own), alone.style))


def _looks_the_same(tried: Place, place: Place) -> bool:
    """Compare all that was asked of the style of the boxes when they were laid out and drawn."""
    boxes = [
        (tried.block, place.block),
        *zip(tried.block.descendants(), place.block.descendants(), strict=False),
    ]
    return _fits(tried, place) and all(
        alone.style[name] == whole.style[name] for alone, whole in boxes for name in list(whole.style)
    )


def _put(block: Any, place: Place) -> None:
    block.translate(
        place.block.position_x - block.position_x,
        place.block.position_y - block.position_y,
    )
    place.parent.children = [
        block if at == place.at else child for at, child in enumerate(place.parent.children)
    ]


def _keep_lines(composition: Composition) -> None:
    """Have the lines that all share drawn once."""
    from weasyprint.formatting_structure.boxes import TextBox  # noqa: PLC0415  with the first PDF

    from assembly.documents.redrawing import keep  # noqa: PLC0415

    own = {id(line) for place in composition.places for line in place.block.descendants()}
    for page in composition.document.pages:
        for box in page._page_box.descendants():
            if isinstance(box, TextBox) and id(box) not in own:
                keep(box)


def _fits(own: Place, place: Place) -> bool:
    return math.isclose(own.block.width, place.block.width) and math.isclose(
        own.block.height, place.block.height
    )


def _places(document: Any) -> tuple[Place, ...]:
    return tuple(place for page in document.pages for place in _in_box(page._page_box))


def _in_box(parent: Any) -> Iterator[Place]:
    parent = getattr(parent, "_box", parent)  # what is placed by its sides is held by a stand-in
    for at, child in enumerate(getattr(parent, "children", ())):
        element = getattr(child, "element", None)
        if element is not None and element.tag == "p" and element.get("class") == "own":
            yield Place(parent, at, child)
        else:
            yield from _in_box(child)


def _alone(html: str) -> Alone:
    import tinyhtml5  # noqa: PLC0415  comes with WeasyPrint

    root = tinyhtml5.parse(OWN.sub(_GAP, STYLE.sub("", html)), namespace_html_elements=False)
    _keep_own(root)
    return Alone(ET.tostring(root, "unicode", method="html"), "\n".join([*STYLE.findall(html), _BARE]))


def _keep_own(element: Any) -> bool:
    """Take out of an element what holds no paragraph of its own; return whether it holds one."""
    if element.get("class") == "own":
        return True
    kept = [child for child in element if _keep_own(child)]
    element[:] = kept
    element.text = None
    for child in kept:
        child.tail = None
    return bool(kept)


def _filled(page: str, own: list[str]) -> str:
    parts = page.split(_GAP)
    return "".join(piece for pair in zip(parts, [*own, ""], strict=True) for piece in pair)
