"""Elements of WordprocessingML, in its own measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def w(tag: str, *children: BaseOxmlElement | None, **attributes: str | int) -> BaseOxmlElement:
    """Return an element: `w("jc", val="center")` is `<w:jc w:val="center"/>`. Children that are None are left out."""
    element = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    for child in children:
        if child is not None:
            element.append(child)
    return element


def text(words: str) -> BaseOxmlElement:
    """Return the text of a run, its spaces kept."""
    element = w("t")
    element.text = words
    element.set(_SPACE, "preserve")
    return element


def on(tag: str, *, when: bool) -> BaseOxmlElement | None:
    """Return an element that says yes by being there, or None."""
    return w(tag) if when else None


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def half_points(points: float) -> int:
    """Return the size of letters in half points."""
    return round(points * 2)
