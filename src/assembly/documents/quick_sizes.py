"""Sizes and distances of a box worked out in less time; they are the same.

Each of the boxes of a page has eighteen of them, nearly all in px. They are taken as they stand, where WeasyPrint asks of each whether it is a
sum, or a part of something else. This stands in for WeasyPrint's own where its file is the one that it was written from, and
imports WeasyPrint: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

import functools
from collections.abc import Callable
from math import inf
from types import ModuleType
from typing import Any

from weasyprint import layout
from weasyprint.css.properties import Dimension
from weasyprint.formatting_structure.boxes import Box, PageBox
from weasyprint.layout import percent

from assembly.documents.pinned import is_written_from

WRITTEN_FROM = "bac190e240dce17b4342feb99423e8232433d3727c0833897f50fed88cb163a2"
OF_WIDTH = ("margin_left", "margin_right", "padding_left", "padding_right", "width", "min_width", "max_width")
OF_EDGES = ("margin_top", "margin_bottom", "padding_top", "padding_bottom")
LEAST = ("min_width", "min_height")
BORDERS = tuple(f"border_{side}_width" for side in ("top", "right", "bottom", "left"))


def measure_quickly() -> None:
    """Have WeasyPrint work out the sizes of boxes so, in this process. Idempotent."""
    resolve = percent.resolve_percentages
    if hasattr(resolve, "__wrapped__") or not is_written_from(percent, WRITTEN_FROM):
        return
    quick = _quickly(resolve)
    for module in vars(layout).values():
        if isinstance(module, ModuleType) and vars(module).get("resolve_percentages") is resolve:
            module.resolve_percentages = quick  # type: ignore[attr-defined]


def _quickly(resolve: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    @functools.wraps(resolve)
    def resolve_percentages(box: Any, containing_block: Any) -> None:
        if isinstance(containing_block, Box):
            width, height = containing_block.width, containing_block.height
        else:
            width, height = containing_block
        style = box.style
        for name in OF_WIDTH:
            _set(box, name, style[name], width)
        edges = height if isinstance(box, PageBox) else width
        for name in OF_EDGES:
            _set(box, name, style[name], edges)
        _set_height(box, style, height)
        collapses = style["border_collapse"] == "collapse"
        for name in BORDERS:
            if not (collapses and hasattr(box, name)):
                setattr(box, name, style[name])
        if style["box_sizing"] != "content-box":
            percent.adjust_box_sizing(box, "width")
            percent.adjust_box_sizing(box, "height")

    return resolve_percentages


def _set(box: Any, name: str, value: Any, whole: Any) -> None:
    if type(value) is Dimension and value.unit == "px":
        setattr(box, name, value.value)
    elif value == "auto":
        setattr(box, name, 0 if name in LEAST else value)
    else:
        percent.resolve_one_percentage(box, name, whole)


def _set_height(box: Any, style: Any, whole: Any) -> None:
    """Set the heights of a box, where that of what holds it may hang on its content."""
    value = style["height"]
    if whole != "auto":
        _set(box, "height", value, whole)
        _set(box, "min_height", style["min_height"], whole)
        _set(box, "max_height", style["max_height"], whole)
        return
    box.height = value.value if type(value) is Dimension and value.unit != "%" else "auto"
    _set(box, "min_height", style["min_height"], 0)
    _set(box, "max_height", style["max_height"], inf)
