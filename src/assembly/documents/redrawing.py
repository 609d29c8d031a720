"""What is drawn over and over is drawn once, and its operators kept; the bytes are the same.

It is the word across each page of a draft, and the lines that letters to many have in common (`composition.py`).
Two private drawing functions of WeasyPrint are wrapped. This module imports it: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a stream is drawn with

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from weasyprint.draw import text as drawing
from weasyprint.images import SVGImage

# The addresses of the papers' own drawings: shapes in plain colours, which need no resource but a state of opacity.
OWN_DRAWINGS = "assembly:style/"
STATE = re.compile(rb"/(\S+) gs")
# What a stream knows of the colour and font it is drawing with.
CURRENT = (
    "_current_font",
    "_old_font",
    "_current_color",
    "_current_color_stroke",
    "_current_alpha",
    "_current_alpha_stroke",
)


class Line(NamedTuple):
    """A line as it was drawn: its operators, what the stream holds otherwise after it, what is asked of its fonts.

    `layout` keeps these alive.
    """

    operators: list[bytes]
    changed: dict[str, Any]
    fonts: dict[Any, Any]
    emojis: list[Any]
    layout: Any


def draw_once() -> None:
    """Have WeasyPrint keep what it draws repeatedly, in this process. Idempotent."""
    if not hasattr(SVGImage.draw, "__wrapped__"):
        SVGImage.draw = _once(SVGImage.draw)
        drawing.draw_first_line = _kept(drawing.draw_first_line)


def keep(textbox: Any) -> None:
    """Have the line of a text box kept, since its page will be drawn again."""
    textbox.lines_kept = {}


def _once(draw: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(draw)
    def drawn(image: Any, stream: Any, width: float, height: float, style: Any) -> None:
        if not (image._base_url or "").startswith(OWN_DRAWINGS):
            draw(image, stream, width, height, style)
            return
        kept = vars(image).setdefault("drawn", {})
        states = stream._resources["ExtGState"]
        if (width, height) not in kept:
            start = len(stream.stream)
            draw(image, stream, width, height, style)
            operators = b"\n".join(stream.stream[start:])
            del stream.stream[start:]
            named = dict.fromkeys(name.decode() for name in STATE.findall(operators))
            kept[width, height] = operators, {name: states[name] for name in named}
        operators, used = kept[width, height]
        stream.stream.append(operators)
        states.update(used)

    return drawn


def _kept(draw: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(draw)
    def draw_first_line(stream: Any, textbox: Any, *how: Any) -> Any:
        kept = vars(textbox).get("lines_kept")
        if kept is None:
            return draw(stream, textbox, *how)
        font_before = stream._current_font
        line = kept.get(font_before)
        if line is None:
            line = kept[font_before] = _drawn_apart(draw, stream, textbox, how)
            # It may have taken glyphs out of the line, which is to be drawn again below if it does not agree.
            textbox.pango_layout.reactivate(textbox.style)
        if not _agrees(stream._fonts, line.fonts):
            return draw(stream, textbox, *how)
        stream.stream += line.operators
        vars(stream).update(line.changed)
        _use(stream._fonts, line.fonts)
        return line.emojis

    return draw_first_line


def _drawn_apart(draw: Callable[..., Any], stream: Any, textbox: Any, how: tuple[Any, ...]) -> Line:
    """Draw a line as the first one of a paper, with fonts of its own."""
    apart = copy.copy(stream)
    apart.stream, apart._fonts = [], {}
    emojis = draw(apart, textbox, *how)
    operators = [b"\n".join(apart.stream)] if apart.stream else []
    changed = {name: vars(apart)[name] for name in CURRENT if vars(apart)[name] != vars(stream)[name]}
    return Line(operators, changed, apart._fonts, emojis, textbox.pango_layout.layout)


def _agrees(fonts: dict[Any, Any], of_line: dict[Any, Any]) -> bool:
    """Tell whether all glyphs of a line have the text that the lines before it gave them: what it is drawn with depends on it."""
    return all(
        fonts[key].to_unicode.get(glyph, text) == text
        for key, used in of_line.items()
        if key in fonts
        for glyph, text in used.to_unicode.items()
    )


def _use(fonts: dict[Any, Any], of_line: dict[Any, Any]) -> None:
    for key, used in of_line.items():
        if key not in fonts:
            fonts[key] = copy.copy(used)
            fonts[key].to_unicode, fonts[key].widths = {}, {}
        fonts[key].to_unicode.update(used.to_unicode)
        fonts[key].widths.update(used.widths)
