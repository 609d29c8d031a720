"""A line to write on, dotted, or to cut along, dashed: one stroke.

WeasyPrint draws the one dotted side of a box dot by dot, twenty numbers for each. What it has for the lines of a table does
it with one stroke and a pattern. One private drawing function is wrapped; this module imports it with the first PDF.
"""
# ruff: noqa: ANN401  WeasyPrint has no types

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from weasyprint import draw as drawing
from weasyprint.draw.border import draw_line
from weasyprint.draw.color import get_color

STYLES = {"dotted", "dashed"}
SIDES = ("top", "right", "bottom", "left")


def draw_as_strokes() -> None:
    """Have WeasyPrint draw lines by strokes, in this process. Idempotent."""
    if not hasattr(drawing.draw_border, "__wrapped__"):
        drawing.draw_border = _stroked(drawing.draw_border)


def _stroked(draw: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    @functools.wraps(draw)
    def draw_border(stream: Any, box: Any) -> None:
        drawn = [side for side in SIDES if getattr(box, f"border_{side}_width")]
        if drawn not in (["top"], ["bottom"]) or box.style[f"border_{drawn[0]}_style"] not in STYLES:
            draw(stream, box)
            return
        (side,) = drawn
        if box.style["visibility"] == "visible":
            with stream.artifact():
                _draw_side(stream, box, side)

    return draw_border


def _draw_side(stream: Any, box: Any, side: str) -> None:
    x, y, width, height = box.rounded_border_box()[:4]
    thickness = getattr(box, f"border_{side}_width")
    middle = y + thickness / 2 if side == "top" else y + height - thickness / 2
    draw_line(
        stream,
        x,
        middle,
        x + width,
        middle,
        thickness,
        box.style[f"border_{side}_style"],
        get_color(box.style, f"border_{side}_color"),
    )
