"""The text layer: which characters a reader gets back from the glyphs of a page.

WeasyPrint 70 gives the text of a cluster (an Arabic letter drawn with several glyphs) to whichever of its glyphs
is met first, so that searching and copying lose letters (its issue 2841). Here, before a line is drawn:

- the cluster's text goes to its base glyph, the first use of a glyph being kept;
- vowel marks, which make readers cut the word where they stand, are drawn as outlines and leave the text layer: the
  word is found and copied without them, as it is commonly written;
- a letter drawn with a stroke of some width to its neighbour (lam before kaf) is drawn as outlines, stroke and all,
  and a blank glyph in their place has its text: with any text on the stroke a search would not find the word, with
  none the word would be cut.

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
# How many numbers there are to a glyph of Pango's.
FIELDS = ffi.sizeof("PangoGlyphInfo") // ffi.sizeof("int")
# For further glyphs that stay: a glyph without any text would be unmapped, which PDF/A-3a forbids.
JOINER = "\u200d"
# The spaces of a typesetter's case, which no text of a paper holds: their blank glyphs are free for another text.
BLANKS = range(0x2000, 0x2009)
# How much wider than its blank a letter may be, in em: readers see the gap between two words from 0.1 on each side.
TOLERANCE = 0.16
# WeasyPrint writes the width of an empty glyph in 1024ths where the PDF has thousandths.
EMPTY_WIDTH = 1000 / 1024


class Face(NamedTuple):
    """A font of the document at a size, in px."""

    font: Any
    size: float


class Mark(NamedTuple):
    """A glyph taken out of the text: its font and number, and where it stands from the line's origin, in px."""

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
    """Give each glyph of a line its text, in logical order, and take what is no letter of its own out of it."""
    pango.pango_layout_set_single_paragraph_mode(layout.layout, True)
    utf8 = layout.text.encode()
    marks: list[Mark] = []
    known, face = None, Face(None, 0.0)
    for run, edge in sorted(_runs(layout), key=lambda pair: pair[0].item.offset):
        if run.item.analysis.font != known:
            known = run.item.analysis.font
            face = Face(*stream.add_font(known))
        if not _map_letters(run, utf8, face.font.to_unicode):
            marks += _map_clusters(run, edge, utf8, face)
    return marks


def _map_letters(run: Any, utf8: bytes, to_unicode: dict[int, str]) -> bool:
    """Give each glyph of a run its letter, where each letter is one glyph and none is a mark. Return whether it is so."""
    start, count = run.item.offset, run.glyphs.num_glyphs
    letters = utf8[start : start + run.item.length].decode()
    if (
        len(letters) != count
        or any(map(_is_mark, letters))
        or len(set(ffi.unpack(run.glyphs.log_clusters, count))) != count
    ):
        return False
    glyphs = _numbers(run)[0::FIELDS]
    for glyph, letter in zip(glyphs[:: _step(run)], letters, strict=True):
        if glyph < EMPTY_GLYPH:
            to_unicode.setdefault(glyph, letter)
    return True


def _map_clusters(run: Any, edge: int, utf8: bytes, face: Face) -> list[Mark]:
    marks: list[Mark] = []
    for text, places in _clusters(run, utf8):
        letters = "".join(character for character in text if not _is_mark(character))
        if letters and len(places) > 1:
            marks += _lift_cluster(run, edge, places, face, letters)
        for place, share in zip(places, [letters or text, *[JOINER] * len(places)], strict=False):
            glyph = run.glyphs.glyphs[place].glyph
            if glyph < EMPTY_GLYPH:
                face.font.to_unicode.setdefault(glyph, share)
    return marks


def _runs(layout: Any) -> Iterator[tuple[Any, int]]:
    """Yield the runs of a layout's first line as they stand, each with its left edge, in Pango units."""
    line, _ = layout.get_first_line()
    node, edge = line.runs[0], 0
    while node != ffi.NULL:
        yield node.data, edge
        edge += sum(_numbers(node.data)[1::FIELDS])
        node = node.next


def _numbers(run: Any) -> Any:
    """Return the numbers of a run's glyphs as they lie in memory, `FIELDS` to a glyph: its own, its width, where it stands, its kind."""
    glyphs = run.glyphs
    size = glyphs.num_glyphs * ffi.sizeof("PangoGlyphInfo")
    return memoryview(ffi.buffer(glyphs.glyphs, size)).cast("i")


def _step(run: Any) -> int:
    """Return how the glyphs of a run are gone through in logical order."""
    return -1 if run.item.analysis.level % 2 else 1


def _clusters(run: Any, utf8: bytes) -> Iterator[tuple[str, list[int]]]:
    """Yield a run's clusters in logical order, marks with their letter: the text, the glyphs' places (base first)."""
    count = run.glyphs.num_glyphs
    starts = ffi.unpack(run.glyphs.log_clusters, count)
    ends = dict(pairwise([*sorted(set(starts)), run.item.length]))
    base = ""
    held: list[int] = []
    for start, places in groupby(range(count)[:: _step(run)], key=starts.__getitem__):
        text = utf8[run.item.offset + start : run.item.offset + ends[start]].decode()
        if held and all(map(_is_mark, text)):
            base, held = base + text, [*held, *places]
            continue
        if held:
            yield base, held
        base, held = text, list(places)
    yield base, held


@functools.cache
def _is_mark(character: str) -> bool:
    return unicodedata.category(character) == "Mn"


def _lift_cluster(run: Any, edge: int, places: list[int], face: Face, letters: str) -> list[Mark]:
    """Take a cluster's further glyphs out of a run; with a stroke that has a width, its base as well."""
    glyphs = run.glyphs.glyphs
    base, *further = (place for place in places if glyphs[place].glyph < EMPTY_GLYPH)
    strokes = [place for place in further if glyphs[place].geometry.width]
    width = sum(glyphs[place].geometry.width for place in places)
    blank = _blank(run.item.analysis.font, face, letters, width) if strokes else None
    if strokes and not blank:
        further = [place for place in further if place not in strokes]
    lifted = [_lift(run, edge, place, face) for place in further]
    if blank:
        lifted.append(_lift(run, edge, base, face))
        _put_blank(glyphs, base, strokes, width, blank)
    return lifted


def _lift(run: Any, edge: int, place: int, face: Face) -> Mark:
    """Take a glyph out of a run, as a mark to be drawn apart. What it was wide stays free."""
    glyphs = run.glyphs.glyphs
    glyph, geometry = glyphs[place].glyph, glyphs[place].geometry
    left = edge + sum(info.geometry.width for info in glyphs[0:place]) + geometry.x_offset
    glyphs[place].glyph = EMPTY_GLYPH
    return Mark(face.font, glyph, face.size, left * FROM_UNITS, -geometry.y_offset * FROM_UNITS)


def _blank(pango_font: Any, face: Face, letters: str, width: int) -> tuple[int, int] | None:
    """Find the blank glyph, free or of the same text, that is nearest to a width; return its number and own width."""
    mapped = face.font.to_unicode
    free = [
        (glyph, _width(pango_font, glyph))
        for glyph in _blanks(face.font.file_content)
        if mapped.get(glyph, letters) == letters
    ]
    found = min(free, key=lambda pair: abs(pair[1] - width), default=None)
    return found if found and abs(found[1] - width) * FROM_UNITS < TOLERANCE * face.size else None


@functools.lru_cache(maxsize=8)
def _blanks(data: bytes) -> tuple[int, ...]:
    font = _outlines(data).font
    cmap = font.getBestCmap()
    return tuple(font.getGlyphID(cmap[space]) for space in BLANKS if space in cmap)


def _width(pango_font: Any, glyph: int) -> int:
    logical = ffi.new("PangoRectangle *")
    pango.pango_font_get_glyph_extents(pango_font, glyph, ffi.NULL, logical)
    return int(logical.width)


def _put_blank(glyphs: Any, base: int, strokes: list[int], width: int, blank: tuple[int, int]) -> None:
    """Put a blank glyph in the middle of the room that a letter and its strokes have left."""
    glyph, own = blank
    before = (width - own) // 2
    for place in strokes:
        glyphs[place].geometry.width = 0
    glyphs[strokes[0]].geometry.width = round(before * EMPTY_WIDTH)
    glyphs[base].glyph = glyph
    glyphs[base].geometry.width = width - before
    glyphs[base].geometry.x_offset = glyphs[base].geometry.y_offset = 0


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
    font = TTFont(BytesIO(data), lazy=True)
    # Names of its own making for six thousand glyphs would take longer than a page.
    font.setGlyphOrder([f"g{number}" for number in range(font["maxp"].numGlyphs)])
    return font.getGlyphSet()


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
