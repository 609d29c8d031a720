"""How each element of a paper looks, by the style sheets that its PDF is set with.

One place says how papers look: a paper for Word takes alignments, sizes, spaces and page breaks from the same rules.
"""

# ruff: noqa: ANN401  the readers of HTML and CSS that come with WeasyPrint have no types

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import cssselect2
import tinycss2

Look = Mapping[str, str]
"""The properties of an element: its own, and those it has from the element around it."""

ROOT: Look = {
    "direction": "ltr",
    "text-align": "start",
    "font-size": "12pt",
    "font-weight": "400",
    "line-height": "normal",
}
_INHERITED = (
    "direction",
    "text-align",
    "font-size",
    "font-weight",
    "font-style",
    "line-height",
    "page",
    "lang",
)
_POINTS = {"pt": 1.0, "px": 0.75, "mm": 72 / 25.4, "cm": 72 / 2.54}
_LENGTH = re.compile(r"(-?\d*\.?\d+)([a-z]*)")
_SIDES = ("top", "right", "bottom", "left")
# What a margin of one to four lengths says of each side.
_SHORTHAND = {1: (0, 0, 0, 0), 2: (0, 1, 0, 1), 3: (0, 1, 2, 1), 4: (0, 1, 2, 3)}


class Styles(NamedTuple):
    """Style sheets read: rules for elements, weakest sheet first, and rules for pages by name (`""` is every page)."""

    matchers: tuple[Any, ...]
    pages: Mapping[str, Mapping[str, tuple[Any, ...]]]

    def of(self, element: Any, around: Look) -> Look:
        """Return the look of an element (a `cssselect2` wrapper) within one that looks as `around`."""
        look = {name: around[name] for name in _INHERITED if name in around}
        attributes = element.etree_element.attrib
        look |= {
            name: attributes[key]
            for key, name in (("dir", "direction"), ("lang", "lang"))
            if key in attributes
        }
        for matcher in self.matchers:
            for _, _, pseudo, declared in matcher.match(element):
                if pseudo is None:
                    look |= declared
        return look | _declared(tinycss2.parse_blocks_contents(attributes.get("style", "")))

    def page(self, name: str) -> Mapping[str, tuple[Any, ...]]:
        """Return what is said of the pages of a name: properties, and contents of `top-center`, `bottom-center`."""
        return {**self.pages.get("", {}), **self.pages.get(name, {})}


def read_styles(sheets: Iterable[str]) -> Styles:
    """Read style sheets, the weakest first."""
    matchers: list[Any] = []
    pages: dict[str, dict[str, tuple[Any, ...]]] = {}
    for sheet in sheets:
        matcher = cssselect2.Matcher()
        for rule in tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True):
            if rule.type == "qualified-rule":
                declared = _declared(tinycss2.parse_blocks_contents(rule.content))
                for selector in cssselect2.compile_selector_list(rule.prelude):
                    matcher.add_selector(selector, declared)
            elif rule.type == "at-rule" and rule.lower_at_keyword == "page":
                name = tinycss2.serialize(rule.prelude).strip()
                pages.setdefault(name, {}).update(_page(rule.content))
        matchers.append(matcher)
    return Styles(tuple(matchers), pages)


def points(value: str | None, size: float = 12) -> float:
    """Return a length in points; `em` and plain numbers are multiples of `size`. 0 for none, and for words."""
    found = _LENGTH.fullmatch((value or "").strip())
    if not found:
        return 0
    return float(found[1]) * _POINTS.get(found[2], size)


def _declared(contents: Iterable[Any]) -> dict[str, str]:
    look: dict[str, str] = {}
    for each in contents:
        if each.type == "declaration":
            value = tinycss2.serialize(each.value).strip()
            look |= sides(value) if each.lower_name == "margin" else {each.lower_name: value}
    return look


def sides(value: str) -> dict[str, str]:
    """Part a `margin` into those of its four sides."""
    lengths = value.split()
    places = _SHORTHAND.get(len(lengths), ())
    return {f"margin-{side}": lengths[place] for side, place in zip(_SIDES, places, strict=False)}


def _page(contents: Iterable[Any]) -> dict[str, tuple[Any, ...]]:
    """Return the properties of a page as their tokens, and the contents of its margin boxes under the boxes' names."""
    said: dict[str, tuple[Any, ...]] = {}
    for each in tinycss2.parse_blocks_contents(list(contents)):
        if each.type == "declaration":
            said[each.lower_name] = tuple(each.value)
        elif each.type == "at-rule":
            for inner in tinycss2.parse_blocks_contents(each.content):
                if inner.type == "declaration" and inner.lower_name == "content":
                    said[each.lower_at_keyword] = tuple(inner.value)
    return said
