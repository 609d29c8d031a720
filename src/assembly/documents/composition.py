"""Papers that differ in a few paragraphs, letters to each member for one: laid out once.

A template names such a paragraph `<p class="own">`. The first paper of its kind is laid out whole and kept; of the next
ones these paragraphs alone are laid out, and put in the place of the first one's. Where they take another room, the paper is
laid out whole as well: its bytes are the same either way.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a page holds

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Hashable
from typing import Any

OWN = re.compile('(?<=<p class="own">).*?(?=</p>)', re.DOTALL)
TITLE = re.compile("(?<=<title>).*?(?=</title>)", re.DOTALL)
_GAP = "\ufffc"
_KEPT = 4

Render = Callable[[str], Any]
"""Lays out a page of HTML."""


class Composition:
    """A paper laid out, and its own paragraphs in their places."""

    def __init__(self, document: Any, own: list[str]) -> None:
        self.document = document
        self.own = own

    @functools.cached_property
    def paragraphs(self) -> Any | None:
        """Return the own paragraphs, once another paper is like this one; None where they cannot be set alone."""
        from assembly.documents import own_paragraphs, page_parts  # noqa: PLC0415  with the first PDF

        paragraphs = own_paragraphs.paragraphs_of(self.document, self.own)
        if paragraphs is not None:
            for page in self.document.pages:
                box = page._page_box
                mine = [paragraph for paragraph in paragraphs if paragraph.page is box]
                page_parts.keep(box, functools.partial(_standing, mine))
        return paragraphs

    def with_own(self, own: list[str]) -> Any | None:
        """Return the document with other paragraphs in their places; None where they take other room."""
        from assembly.documents.own_paragraphs import with_text  # noqa: PLC0415  with the first PDF

        if self.paragraphs is None:
            return None
        blocks = [with_text(paragraph, text) for paragraph, text in zip(self.paragraphs, own, strict=True)]
        if None in blocks:
            return None
        for paragraph, block in zip(self.paragraphs, blocks, strict=True):
            children = list(paragraph.parent.children)
            children[paragraph.at] = block
            paragraph.parent.children = children
        return self.document.copy()


def _standing(paragraphs: list[Any]) -> list[Any]:
    return [paragraph.parent.children[paragraph.at] for paragraph in paragraphs]


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
    if kept is not None:
        return kept.with_own(own) or render(html)
    if len(_compositions) == _KEPT:
        _compositions.clear()
    document = render(html)
    _compositions[like] = Composition(document, own)
    return document
