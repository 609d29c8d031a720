"""The word across each page of a draft is drawn once, and its operators kept; the bytes are the same.

A private drawing function of WeasyPrint is wrapped. This module imports it: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a stream is drawn with

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from weasyprint.images import SVGImage

# The addresses of the papers' own drawings: shapes in plain colours, which need no resource but a state of opacity.
OWN_DRAWINGS = "assembly:style/"
STATE = re.compile(rb"/(\S+) gs")


def draw_once() -> None:
    """Have WeasyPrint keep what it draws on each page, in this process. Idempotent."""
    if not hasattr(SVGImage.draw, "__wrapped__"):
        SVGImage.draw = _once(SVGImage.draw)


def states_named(operators: bytes, states: dict[str, Any]) -> dict[str, Any]:
    """Return the states of opacity that operators name, in their order."""
    named = dict.fromkeys(name.decode() for name in STATE.findall(operators))
    return {name: states[name] for name in named}


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
            kept[width, height] = operators, states_named(operators, states)
        operators, used = kept[width, height]
        stream.stream.append(operators)
        states.update(used)

    return drawn
