"""A page that is drawn for many papers, alike but for some lines: all else is drawn once, and its operators kept.

The bytes are those of a page drawn whole. Two private drawing functions of WeasyPrint are wrapped. This module imports it: it
is itself imported with the first PDF.
"""
# ruff: noqa: ANN401, SLF001  WeasyPrint has no types, and keeps to itself what a stream is drawn with

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple

import pydyf  # type: ignore[import-untyped]
from weasyprint import draw as drawing
from weasyprint.stacking import StackingContext

from assembly.documents.redrawing import states_named

# What a stream knows of the colour and the font it is drawing with.
CURRENT = (
    "_current_font",
    "_current_color",
    "_current_color_stroke",
    "_current_alpha",
    "_current_alpha_stroke",
)
RESOURCES = ("ExtGState", "XObject", "Pattern", "Shading")
# What the states begin with that are named by what they are; all others are numbered.
OPACITY = ("a", "A")


class Marked(NamedTuple):
    """Where the content of a box begins that stands in the file's structure."""

    box: Any
    tag: str


class Part(NamedTuple):
    """What is drawn of a page up to an own line, the one that is called `own`, or to the page's end.

    `content` are operators and the starts of marked content; `states` and `images` are the resources that they name, `fonts`
    what they ask of the fonts; `before` and `after` are what the stream holds otherwise at either end.
    """

    content: tuple[bytes | Marked, ...]
    states: dict[str, Any]
    images: tuple[tuple[Any, ...], ...]
    fonts: dict[Any, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    own: Hashable | None


@dataclass
class Drawing:
    """A page to be drawn again and again: `own` returns the blocks of its own lines.

    `parts` are what follows each own line, and None, the page's start: one for each of the few ways in which that line leaves the
    stream. `to_record` is how many more times the page is recorded for a way not met before; never where it cannot be.
    """

    own: Callable[[], list[Any]]
    parts: dict[Hashable | None, list[Part]] = field(default_factory=dict)
    to_record: int = 4


def draw_in_parts() -> None:
    """Have WeasyPrint draw the pages that are kept by their parts, in this process. Idempotent."""
    if not hasattr(drawing.draw_stacking_context, "__wrapped__"):
        drawing.draw_stacking_context = _in_parts(drawing.draw_stacking_context)
        drawing.draw_inline_level = _parted(drawing.draw_inline_level)


def keep(page: Any, own: Callable[[], list[Any]]) -> None:
    """Have the drawing of a page box kept, since it will be drawn again.

    `own` returns the blocks, laid out, that differ each time; each of their lines has its name, `own`.
    """
    page.drawing = Drawing(own)


def _in_parts(draw: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    @functools.wraps(draw)
    def draw_stacking_context(stream: Any, context: Any) -> None:
        drawing = vars(context.box).get("drawing")
        if drawing is None or not _from_parts(drawing, draw, stream, context):
            draw(stream, context)

    return draw_stacking_context


def _from_parts(page: Drawing, draw: Callable[[Any, Any], None], stream: Any, context: Any) -> bool:
    """Draw a page from its parts, kept before or now. Return whether it could be."""
    if page.parts and _repeated(page, stream, context.page):
        return True
    if not page.to_record:
        return False
    page.to_record -= 1
    recorder = _Recorder(stream)
    draw(recorder.stream, context)
    if not recorder.finish(stream):
        page.to_record = 0
        return False
    own_before = None
    for part in recorder.parts:
        page.parts.setdefault(own_before, []).append(part)
        own_before = part.own
    return _repeated(page, stream, context.page)


def _parted(draw: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(draw)
    def draw_inline_level(stream: Any, page: Any, box: Any, *how: Any) -> None:
        recorder, own = vars(stream).get("recorder"), getattr(box, "own", None)
        if recorder is None or own is None:
            draw(stream, page, box, *how)
            return
        recorder.end_part(own)
        draw(stream, page, box, *how)
        recorder.end_line()
        recorder.begin_part()

    return draw_inline_level


class _Recorder:
    """Takes down what is drawn on a stream of its own, part by part."""

    def __init__(self, stream: Any) -> None:
        self.parts: list[Part] = []
        self.apart = True
        self.stream = _apart(stream)
        self.stream.recorder, self.stream.marked, self.stream.add_image = self, self._marked, self._add_image
        self.begin_part()

    def end_line(self) -> None:
        """End an own line. Where nothing was drawn of it, what is before it and after it may be shortened together."""
        self.apart = self.apart and bool(self.stream.stream)

    def begin_part(self) -> None:
        """Begin a part: what was drawn since the last one's end is an own line."""
        self.stream.stream, self.stream._fonts = [], {}
        self._images: list[tuple[Any, ...]] = []
        self._before = _held(self.stream)

    def end_part(self, own: Hashable | None) -> None:
        """End a part before an own line, or at the end of the page."""
        content = tuple(_joined(self.stream.stream))
        states = states_named(
            b"\n".join(piece for piece in content if isinstance(piece, bytes)),
            self.stream._resources["ExtGState"],
        )
        after = _held(self.stream) | {"_old_font": self.stream._old_font}
        self.parts.append(
            Part(content, states, tuple(self._images), self.stream._fonts, self._before, after, own)
        )
        self.stream.stream, self.stream._fonts = [], {}

    def finish(self, stream: Any) -> bool:
        """End the last part. Return False where there are no parts, or the page needs what belongs to one file only.

        These are patterns, groups, and numbered states.
        """
        self.end_part(None)
        mine, theirs = self.stream._resources, stream._resources
        new = {kind: mine[kind].keys() - theirs[kind].keys() for kind in RESOURCES}
        groups = {name for name in new["XObject"] if mine["XObject"][name] is not None}
        numbered = {name for name in new["ExtGState"] if not name.startswith(OPACITY)}
        return self.apart and not (new["Pattern"] or new["Shading"] or groups or numbered)

    @contextmanager
    def _marked(self, box: Any, tag: str) -> Iterator[None]:
        self.stream.stream.append(Marked(box, tag))
        yield
        self.stream.end_marked_content()

    def _add_image(self, *image: Any) -> Any:
        self._images.append(image)
        return type(self.stream).add_image(self.stream, *image)


def _repeated(page: Drawing, stream: Any, box: Any) -> bool:
    """Draw a page by its parts and its own lines. Return whether it could be: what is drawn depends on what was drawn before."""
    lines = {
        line.own: line for block in page.own() for line in StackingContext.from_box(block, box).box.children
    }
    apart, own = _apart(stream), None
    while part := _following(page, own, apart):
        _add(apart, part)
        own = part.own
        if own is None:
            break
        before = len(apart.stream)
        drawing.draw_inline_level(apart, box, lines.pop(own))
        if len(apart.stream) == before:
            return False
    if part is None or lines:
        return False
    _take_over(stream, apart)
    return True


def _following(page: Drawing, own: Hashable | None, stream: Any) -> Part | None:
    """Return the part after an own line that is drawn as it would be on a stream that holds what this one does."""
    held = _held(stream)
    found = (
        part for part in page.parts.get(own, ()) if part.before == held and _agrees(stream._fonts, part.fonts)
    )
    return next(found, None)


def _add(stream: Any, part: Part) -> None:
    """Add a part to what is drawn on a stream."""
    for piece in part.content:
        if isinstance(piece, Marked):
            number = len(stream._tags)
            stream._tags[piece.box] = {"tag": piece.tag, "mcid": number}
            stream.begin_marked_content(piece.tag, pydyf.Dictionary({"MCID": number}))
        else:
            stream.stream.append(piece)
    stream._resources["ExtGState"].update(part.states)
    for image in part.images:
        stream.add_image(*image)
    for key, used in part.fonts.items():
        if key not in stream._fonts:
            stream._fonts[key] = _without_glyphs(used)
        stream._fonts[key].to_unicode.update(used.to_unicode)
        stream._fonts[key].widths.update(used.widths)
    vars(stream).update(part.after | {"_ctm_stack": list(part.after["_ctm_stack"])})


def _apart(stream: Any) -> Any:
    """Return a stream that is drawn on apart, with all that the other one holds, and empty."""
    apart = copy.copy(stream)
    apart.stream, apart._ctm_stack = [], list(stream._ctm_stack)
    apart._tags, apart._images = dict(stream._tags), dict(stream._images)
    apart._resources = pydyf.Dictionary(
        stream._resources | {kind: pydyf.Dictionary(stream._resources[kind]) for kind in RESOURCES}
    )
    apart._fonts = {}
    for key, font in stream._fonts.items():
        apart._fonts[key] = copy.copy(font)
        apart._fonts[key].to_unicode, apart._fonts[key].widths = dict(font.to_unicode), dict(font.widths)
    return apart


def _take_over(stream: Any, apart: Any) -> None:
    """Add to a stream all that was drawn apart."""
    stream.stream += apart.stream
    for name in ("_fonts", "_tags", "_images"):
        getattr(stream, name).update(getattr(apart, name))
    for kind in RESOURCES:
        stream._resources[kind].update(apart._resources[kind])
    vars(stream).update(_held(apart) | {"_old_font": apart._old_font})


def _held(stream: Any) -> dict[str, Any]:
    return {name: vars(stream)[name] for name in CURRENT} | {"_ctm_stack": list(stream._ctm_stack)}


def _joined(tokens: Iterable[Any]) -> Iterator[bytes | Marked]:
    """Yield the tokens of a stream, operators that follow each other as one."""
    for marked, group in groupby(tokens, lambda token: isinstance(token, Marked)):
        if marked:
            yield from group
        else:
            yield b"\n".join(token if isinstance(token, bytes) else str(token).encode() for token in group)


def _agrees(fonts: dict[Any, Any], of_part: dict[Any, Any]) -> bool:
    """Tell whether all glyphs of a part have the text that what is before it gave them: what it is drawn with depends on it."""
    return all(
        fonts[key].to_unicode.get(glyph, text) == text
        for key, used in of_part.items()
        if key in fonts
        for glyph, text in used.to_unicode.items()
    )


def _without_glyphs(font: Any) -> Any:
    new = copy.copy(font)
    new.to_unicode, new.widths = {}, {}
    return new
