"""The glyphs of a font that a paper uses, taken out of it once for all papers of a run that use the same ones.

One private function of WeasyPrint is wrapped. This module imports it: it is itself imported with the first PDF.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from weasyprint.pdf.fonts import Font

_KEPT = 32


def subset_once() -> None:
    """Have WeasyPrint keep the subsets that it makes, in this process. Idempotent."""
    if not hasattr(Font._harfbuzz_subset, "__wrapped__"):
        Font._harfbuzz_subset = _once(Font._harfbuzz_subset)


def _once(subset: Callable[..., None]) -> Callable[..., None]:
    kept: dict[tuple[Any, ...], bytes] = {}

    @functools.wraps(subset)
    def harfbuzz_subset(font: Any, to_unicode: dict[int, str], hinting: bool) -> None:
        asked = (font.file_content, font.index, frozenset(to_unicode), hinting, bool(font.missing))
        if asked in kept:
            font.file_content = kept[asked]
            return
        subset(font, to_unicode, hinting)
        if len(kept) == _KEPT:
            kept.clear()
        kept[asked] = font.file_content

    return harfbuzz_subset
