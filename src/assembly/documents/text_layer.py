"""The text layer: which characters a reader gets back from the glyphs of a page.

WeasyPrint 70 gives the text of a cluster (an Arabic letter drawn with several glyphs) to whichever of its glyphs
is met first, so that searching and copying lose letters (its issue 2841). Here, before a line is drawn:

- the cluster's text goes to its base glyph, U+200D to its further glyphs, the first use of a glyph being kept;
- vowel marks, which make readers cut the word where they stand, are drawn as outlines and leave the text layer: the
  word is found and copied without them, as it is commonly written.

One private drawing function is wrapped, hence the pin on the version. To be dropped when upstream is mended.
This module imports WeasyPrint: it is itself imported with the first PDF, never before.
"""
# ruff: noqa: ANN401  WeasyPrint and Pango have no types

from __future__ import annotations

import functools
import unicodedata
from io import BytesIO
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

import weasyprint
from fontTools.pens.basePen import BasePen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from weasyprint.draw import text as drawing
from weasyprint.text.ffi import FROM_UNITS, ffi, pango

from assembly.errors import NotProduced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SUPPORTED = "70."
# Pango numbers its empty glyph 0x0FFFFFFF and characters without a glyph above it; they are in no font, and
# counted as glyphs they would make a font file of gigabytes.
EMPTY_GLYPH = 0x0FFFFFFF
# Ignored by every reader, yet text: a glyph without any would be unmapped, which PDF/A-3a forbids.
JOINER = "\u200d"


class Mark(NamedTuple):
    """A vowel mark taken out of the text: its font and glyph, and where it stands from the line's origin, in px."""

    font: Any
    glyph: int
    size: float
    right: float
    up: float


def correct() -> None:
    """Correct WeasyPrint's text layer for this process. Idempotent.

    Raises `NotProduced("weasyprint-version")` with another version than the one the correction was measured on.
    """
    if not weasyprint.__version__.startswith(SUPPORTED):
        raise NotProduced("weasyprint-version", found=weasyprint.__version__, wanted=f"{SUPPORTED}x")
    if not hasattr(drawing.draw_first_line, "__wrapped__"):
        drawing.draw_first_line = _corrected(drawing.draw_first_line)


def _corrected(draw: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(draw)
    def draw_first_line(stream: Any, textbox: Any, overflow: str, ellipsis: Any, matrix: Any) -> Any:
        marks = _map_line(stream, textbox.pango_layout) if textbox.text.strip() else []
        emojis = draw(stream, textbox, overflow, ellipsis, matrix)
        if marks:
            # Shapes have no place inside a text object.
            stream.end_text()
            for mark in marks:
                _outline(stream, mark, *matrix.transform_point(mark.right, mark.up))
            stream.begin_text()
        return emojis

    return draw_first_line


def _map_line(stream: Any, layout: Any) -> list[Mark]:
    """Give each glyph of a line its text, in logical order, and take the vowel marks out of it."""
    pango.pango_layout_set_single_paragraph_mode(layout.layout, True)
    utf8 = layout.text.encode()
    marks: list[Mark] = []
    for run, edge in sorted(_runs(layout), key=lambda pair: pair[0].item.offset):
        font, size = stream.add_font(run.item.analysis.font)
        for text, places in _clusters(run, utf8):
            letters = "".join(character for character in text if not _is_mark(character))
            if letters and letters != text:
                marks += [_lift(run, edge, place, font, size) for place in _floating(run, places)]
            for place, share in zip(places, [letters or text, *[JOINER] * len(places)], strict=False):
                glyph = run.glyphs.glyphs[place].glyph
                if glyph < EMPTY_GLYPH:
                    font.to_unicode.setdefault(glyph, share)
    return marks


def _runs(layout: Any) -> Iterator[tuple[Any, int]]:
    """Yield the runs of a layout's first line as they stand, each with its left edge, in Pango units."""
    line, _ = layout.get_first_line()
    node, edge = line.runs[0], 0
    while node != ffi.NULL:
        yield node.data, edge
        glyphs = node.data.glyphs
        edge += sum(info.geometry.width for info in glyphs.glyphs[0 : glyphs.num_glyphs])
        node = node.next


def _clusters(run: Any, utf8: bytes) -> Iterator[tuple[str, list[int]]]:
    """Yield a run's clusters in logical order, marks with their letter: the text, the glyphs' places (base first)."""
    count = run.glyphs.num_glyphs
    starts = list(run.glyphs.log_clusters[0:count])
    ends = dict(pairwise([*sorted(set(starts)), run.item.length]))
    base = ""
    held: list[int] = []
    for start, places in groupby(
        range(count)[:: -1 if run.item.analysis.level % 2 else 1], key=starts.__getitem__
    ):
        text = utf8[run.item.offset + start : run.item.offset + ends[start]].decode()
        if held and all(map(_is_mark, text)):
            base, held = base + text, [*held, *places]
            continue
        if held:
            yield base, held
        base, held = text, list(places)
    yield base, held


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


def _floating(run: Any, places: list[int]) -> list[int]:
    """Return the places of a cluster's glyphs that are drawn over its base."""
    glyphs = run.glyphs.glyphs
    return [
        place
        for place in places[1:]
        if not glyphs[place].geometry.width and glyphs[place].glyph < EMPTY_GLYPH
    ]


def _lift(run: Any, edge: int, place: int, font: Any, size: float) -> Mark:
    """Take a glyph out of a run, as a mark to be drawn apart."""
    glyphs = run.glyphs.glyphs
    glyph, geometry = glyphs[place].glyph, glyphs[place].geometry
    left = edge + sum(info.geometry.width for info in glyphs[0:place]) + geometry.x_offset
    glyphs[place].glyph = EMPTY_GLYPH
    return Mark(font, glyph, size, left * FROM_UNITS, -geometry.y_offset * FROM_UNITS)


def _outline(stream: Any, mark: Mark, x: float, y: float) -> None:
    """Fill a mark's shape at (x, y) of the page, in whole font units: a mark repeated is the same bytes, and packs."""
    scale = mark.size / mark.font.upem
    outlines = _outlines(mark.font.file_content)
    with stream.stacked():
        stream.transform(a=scale, d=-scale, e=round(x, 3), f=round(y, 3))
        outlines[outlines.font.getGlyphName(mark.glyph)].draw(_StreamPen(outlines, stream))
        stream.fill()


@functools.lru_cache(maxsize=8)
def _outlines(data: bytes) -> Any:
    return TTFont(BytesIO(data), lazy=True).getGlyphSet()


class _StreamPen(BasePen):  # type: ignore[misc]
    """A pen that writes a glyph's outline as a PDF path."""

    def __init__(self, outlines: Any, stream: Any) -> None:
        super().__init__(outlines)
        self.stream = stream

    def _moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802  the names are the library's
        self.stream.move_to(*map(round, point))

    def _lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.stream.line_to(*map(round, point))

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self.stream.curve_to(*(round(number) for point in points for number in point))

    def _closePath(self) -> None:  # noqa: N802
        self.stream.close()
