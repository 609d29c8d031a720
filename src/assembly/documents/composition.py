"""Papers that differ in a few paragraphs, letters to each member for one: laid out once.

A template names such a paragraph `<p class="own">`. The first paper of its kind is laid out whole and kept; of the next
ones these paragraphs alone are laid out, and put in the place of the first one's. Where they take another room, the paper is
laid out whole as well: its bytes are the same either way.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a page holds

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

OWN = re.compile('(?<=<p class="own">).*?(?=</p>)', re.DOTALL)
TITLE = re.compile("(?<=<title>).*?(?=</title>)", re.DOTALL)
_GAP = "\ufffc"
_KEPT = 4

Render = Callable[[str], Any]
"""Lays out a page of HTML."""


class Composition(NamedTuple):
    """A paper laid out, and its own paragraphs in their places; None where they cannot be set alone."""

    document: Any
    paragraphs: tuple[Any, ...] | None


_compositions: dict[Hashable, Composition] = {}


def compose(html: str, look: Hashable, render: Render) -> Any:
    """Return a paper laid out, a WeasyPrint `Document` to be written before the next one is composed.

    `look` is all that the layout depends on beside the page: its style and its pictures.
    """
    head, _, body = html.partition("<body")
    own = OWN.findall(body)
    if not own:
        return render(html)
    like = (TITLE.sub("", head), OWN.sub(_GAP, body), look)
    if like in _compositions:
        return _with_own(_compositions[like], own) or render(html)
    if len(_compositions) == _KEPT:
        _compositions.clear()
    _compositions[like] = _composition(render(html), own)
    return _compositions[like].document


@contextmanager
def forgotten_if_refused() -> Iterator[None]:
    """Keep nothing of a paper that is refused: what is the matter with it is told as it is laid out and drawn whole."""
    try:
        yield
    except BaseException:
        _compositions.clear()
        raise


def _composition(document: Any, own: list[str]) -> Composition:
    """Keep a paper for those that are like it: how it is laid out, and how its pages are drawn."""
    from assembly.documents import own_paragraphs, page_parts  # noqa: PLC0415  with the first PDF

    paragraphs = own_paragraphs.paragraphs_of(document, own)
    if paragraphs is not None:
        for page in document.pages:
            its_own = [paragraph for paragraph in paragraphs if paragraph.page is page._page_box]
            page_parts.keep(page._page_box, functools.partial(_standing, its_own))
    return Composition(document, paragraphs)


def _with_own(kept: Composition, own: list[str]) -> Any | None:
    """Return a paper with other paragraphs in their places; None where they would take other room."""
    from assembly.documents.own_paragraphs import with_text  # noqa: PLC0415  with the first PDF

    if kept.paragraphs is None:
        return None
    blocks = [with_text(paragraph, text) for paragraph, text in zip(kept.paragraphs, own, strict=True)]
    if None in blocks:
        return None
    for paragraph, block in zip(kept.paragraphs, blocks, strict=True):
        children = list(paragraph.parent.children)
        children[paragraph.at] = block
        paragraph.parent.children = children
    return kept.document.copy()


def _standing(paragraphs: list[Any]) -> list[Any]:
    return [paragraph.parent.children[paragraph.at] for paragraph in paragraphs]
