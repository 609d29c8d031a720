"""Bar charts as small drawings (SVG), one for each bar; the parts of a bar are told apart by patterns, not by colour alone.

They run from the right in Arabic and from the left in French. Words stand beside the drawings, in the page: the library that sets
the pages writes Arabic letter by letter in a drawing. A drawing holds figures alone, and comes with its text for those who
do not see it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from assembly.language.counted import grouped
from assembly.language.sentences_report import PATTERNS, axis_told, bar_told
from assembly.language.tongue import Tongue

MOST_ROWS = 16
"""More rows than stand well on a page make a further chart of the same scale."""

_WIDTH, _HEIGHT, _TOP, _BAR, _AXIS = 1000, 62, 8, 46, 54
_DIGIT, _SIZE, _PAD = 19, 38, 8
_MARGIN = 90  # for the figure after the longest bar
_TICKS = 5
_SPACING, _DOT = 16, 3
_INK, _GRID = "#1b1b1b", "#b8b8b8"
_FILLS = ("#2f4a6d", "#ffffff", "#f3e9d2", "#ffffff", "#dfe7ee")


class Bar(NamedTuple):
    """A row: its label, and a whole number that is not negative for each series."""

    label: str
    values: tuple[int, ...]


class DrawnBar(NamedTuple):
    """A row as it is printed: the label, the name of its drawing, and the same in words."""

    label: str
    image: str
    alt: str


class Swatch(NamedTuple):
    """A line of the legend: the drawing of a pattern, what it looks like, and what it stands for."""

    image: str
    alt: str
    name: str


class Chart(NamedTuple):
    """A chart as it is printed; `images` are its drawings by name. A single series needs no legend."""

    title: str
    legend: tuple[Swatch, ...]
    bars: tuple[DrawnBar, ...]
    axis: DrawnBar
    images: dict[str, bytes]


class _Side(NamedTuple):
    """The direction in which the bars grow, and the end of their scale."""

    rtl: bool
    top: int

    def across(self, value: int) -> int:
        """Return how far from the beginning of the scale a value ends."""
        return round(value * (_WIDTH - _MARGIN) / self.top)

    def at(self, across: int) -> int:
        """Return where that is on the drawing."""
        return _WIDTH - across if self.rtl else across


def charts(
    name: str, title: str, series: tuple[str, ...], bars: tuple[Bar, ...], say: Tongue
) -> tuple[Chart, ...]:
    """Return stacked bars as one chart, or as several where there are many; none where nothing was counted.

    `name` begins the names of the drawings, in plain letters: no two charts of a paper share it.
    """
    top = scale_end(max((sum(bar.values) for bar in bars), default=0))
    if not top:
        return ()
    side = _Side(say.language == "ar", top)
    parts = [bars[start : start + MOST_ROWS] for start in range(0, len(bars), MOST_ROWS)]
    return tuple(
        _chart(f"{name}{place}", title, series, part, side, say) for place, part in enumerate(parts, start=1)
    )


def scale_end(largest: int) -> int:
    """Return where a scale of five steps ends, each one, two or five times a power of ten; 0 where nothing is counted."""
    if largest <= 0:
        return 0
    power: int = 10 ** max(0, math.floor(math.log10(largest / _TICKS)))
    return _TICKS * next(f * power for f in (1, 2, 5, 10) if f * power * _TICKS >= largest)


def _chart(
    name: str, title: str, series: tuple[str, ...], bars: tuple[Bar, ...], side: _Side, say: Tongue
) -> Chart:
    legend = tuple(
        Swatch(f"{name}key{place}", say.word(PATTERNS[place]), each)
        for place, each in enumerate(series)
        if len(series) > 1
    )
    drawn = tuple(
        DrawnBar(bar.label, f"{name}bar{place}", say(bar_told, tuple(zip(series, bar.values, strict=True))))
        for place, bar in enumerate(bars)
    )
    axis = DrawnBar("", f"{name}axis", say(axis_told, side.top))
    images = {each.image: _swatch(place) for place, each in enumerate(legend)}
    images |= {each.image: _bar(bar.values, side) for each, bar in zip(drawn, bars, strict=True)}
    images[axis.image] = _axis(side)
    return Chart(title, legend, drawn, axis, images)


def _bar(values: tuple[int, ...], side: _Side) -> bytes:
    parts = [_grid(side)]
    start = 0
    for place, value in enumerate(values):
        if value:
            parts += _part(place, side.across(start), side.across(start + value), side)
        start += value
    end = side.across(start)
    parts += [_figure_within(*each, side) for each in _wide_enough(values, side)]
    anchor = "end" if side.rtl else "start"
    parts.append(_text(side.at(end + _PAD), start, anchor, weight="bold"))
    return _drawing(parts, _WIDTH, _HEIGHT)


def _wide_enough(values: tuple[int, ...], side: _Side) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts in which their own figure can stand, where a bar has several."""
    start = 0
    for place, value in enumerate(values):
        first, last = side.across(start), side.across(start + value)
        if sum(map(bool, values)) > 1 and last - first >= _width_of(value) + 2 * _PAD:
            yield place, first, last, value
        start += value


def _part(place: int, first: int, last: int, side: _Side) -> list[str]:
    left, right = sorted((side.at(first), side.at(last)))
    box = f'x="{left}" y="{_TOP}" width="{right - left}" height="{_BAR}"'
    return [
        f'<rect {box} fill="{_FILLS[place]}"/>',
        *_pattern(place, left, right),
        f'<rect {box} fill="none" stroke="{_INK}" stroke-width="3"/>',
    ]


def _pattern(place: int, left: int, right: int) -> list[str]:
    """Return the lines or dots of a pattern, cut at the edges of its part."""
    if place == 1:
        return [_slant(left, right, up=True)]
    if place == 2:  # noqa: PLR2004  the third pattern
        dots = (
            f'<circle cx="{x}" cy="{y}" r="{_DOT}"/>'
            for x in range(left + _SPACING // 2, right - _DOT, _SPACING)
            for y in range(_TOP + _SPACING // 2, _TOP + _BAR, _SPACING)
        )
        return [f'<g fill="{_INK}">', *dots, "</g>"]
    if place == 4:  # noqa: PLR2004  the fifth pattern
        return [_slant(left, right, up=True), _slant(left, right, up=False)]
    return []


def _slant(left: int, right: int, *, up: bool) -> str:
    """Return lines at an angle of 45 degrees."""
    lines = []
    for foot in range(left - _BAR + _SPACING, right, _SPACING):
        first, last = max(foot, left), min(foot + _BAR, right)
        low, high = _TOP + _BAR - (first - foot), _TOP + _BAR - (last - foot)
        if not up:
            low, high = 2 * _TOP + _BAR - low, 2 * _TOP + _BAR - high
        if first < last:
            lines.append(f"M {first} {low} L {last} {high}")
    return f'<path d="{" ".join(lines)}" stroke="{_INK}" stroke-width="2.5" fill="none"/>' if lines else ""


def _figure_within(place: int, first: int, last: int, value: int, side: _Side) -> str:
    middle, width = side.at((first + last) // 2), _width_of(value)
    white = place == 0
    behind = (
        ""
        if white
        else f'<rect x="{middle - width // 2 - 4}" y="{_TOP + 4}" width="{width + 8}" height="{_BAR - 8}" fill="#ffffff"/>'
    )
    return behind + _text(middle, value, "middle", fill="#ffffff" if white else _INK)


def _width_of(value: int) -> int:
    return _DIGIT * len(grouped(value))


def _text(x: int, value: int, anchor: str, *, weight: str = "normal", fill: str = _INK) -> str:
    look = f'font-family="Amiri, serif" font-size="{_SIZE}" font-weight="{weight}" fill="{fill}"'
    return f'<text x="{x}" y="{_TOP + 36}" text-anchor="{anchor}" {look}>{grouped(value)}</text>'


def _grid(side: _Side) -> str:
    steps = (side.at(side.across(side.top * step // _TICKS)) for step in range(_TICKS + 1))
    lines = " ".join(f"M {x} 0 L {x} {_HEIGHT}" for x in steps)
    return f'<path d="{lines}" stroke="{_GRID}" stroke-width="2" fill="none"/>'


def _axis(side: _Side) -> bytes:
    values = [side.top * step // _TICKS for step in range(_TICKS + 1)]
    marks = " ".join(f"M {side.at(side.across(v))} 0 L {side.at(side.across(v))} 10" for v in values)
    parts = [f'<path d="{marks}" stroke="{_INK}" stroke-width="2" fill="none"/>']
    for value in values:
        anchor = "middle" if value else "end" if side.rtl else "start"
        parts.append(_text(side.at(side.across(value)), value, anchor))
    return _drawing(parts, _WIDTH, _AXIS)


def _swatch(place: int) -> bytes:
    side = _Side(rtl=False, top=_WIDTH - _MARGIN)
    return _drawing(_part(place, 4, 96, side), 100, _HEIGHT)


def _drawing(parts: list[str], width: int, height: int) -> bytes:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
    return "\n".join([head, *filter(None, parts), "</svg>", ""]).encode()
