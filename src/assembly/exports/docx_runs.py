"""A paragraph's text parted into runs of one direction, as a word processor orders them.

The HTML of a paper wraps what runs against its paragraph in isolates, characters that word processors show as boxes or
ignore. Here each such stretch becomes a run of its own that says its direction. Digits and signs at its ends take the
direction of what stands beside them, so marks of direction (U+200E, U+200F), which every word processor knows, stand
there: only there, for most runs need none. A stretch that holds another of the other direction is embedded (U+202A,
U+202B … U+202C), for marks cannot hold it together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

LEFT_TO_RIGHT, RIGHT_TO_LEFT = "\u200e", "\u200f"
_OPENED = {"\u2066": False, "\u2067": True}
_CLOSE = "\u2069"
_CONTROL = re.compile(f"([\u2066\u2067{_CLOSE}])")
# Word has its own no-break space and hyphen, and no joiner of words.
HELD_HYPHEN = "\u2011"
_WORDS_OWN = str.maketrans({"\u202f": "\u00a0", "\u2060": None})
_NESTED = re.compile(
    f"(?P<open>[\u2066\u2067])(?P<inside>[^\u2066\u2067{_CLOSE}]*"
    f"(?:[\u2066\u2067][^\u2066\u2067{_CLOSE}]*{_CLOSE}[^\u2066\u2067{_CLOSE}]*)+){_CLOSE}"
)
_EMBEDDED, _EMBEDDED_END = {"\u2066": "\u202a", "\u2067": "\u202b"}, "\u202c"
_EMBEDS = frozenset({"LRE", "RLE", "PDF"})
_STRONG = {"L": False, "R": True, "AL": True}
_DIGITS = frozenset({"EN", "AN"})


class Piece(NamedTuple):
    r"""Some text of one look, `size` points high. A line break is `\n`; `blank` and `box` are places to write, `width` points wide.

    A `picture` has its name as text, its height as `size`, and words that say what it shows.
    """

    text: str
    size: float = 0
    bold: bool = False
    italic: bool = False
    kind: Literal["text", "blank", "box", "picture"] = "text"
    width: float = 0
    alternative: str = ""


class Run(NamedTuple):
    """A piece, or a part of one, that runs in one direction, and the direction of what it stands in."""

    piece: Piece
    rtl: bool
    around: bool

    @property
    def text(self) -> str:
        """Return the text."""
        return self.piece.text


def runs(pieces: Iterable[Piece], *, rtl: bool) -> tuple[Run, ...]:
    """Part the pieces of a paragraph that runs from right to left, or from left to right, into runs without isolates."""
    parted = tuple(_parted(pieces, rtl=rtl))
    return tuple(_marked(parted, place) for place in range(len(parted)))


def _parted(pieces: Iterable[Piece], *, rtl: bool) -> Iterator[Run]:
    directions = [rtl, rtl]
    for piece in pieces:
        if piece.kind != "text":
            yield Run(piece, rtl, rtl)
            continue
        for part in _CONTROL.split(_NESTED.sub(_embed, _in_words_own(piece.text))):
            if part in _OPENED:
                directions.append(_OPENED[part])
            elif part == _CLOSE:
                directions[2:] = directions[2:-1]
            elif part:
                yield Run(piece._replace(text=part), directions[-1], directions[-2])


def _in_words_own(text: str) -> str:
    return text.replace("-\u2060", HELD_HYPHEN).translate(_WORDS_OWN)


def _embed(nested: re.Match[str]) -> str:
    return f"{nested['open']}{_EMBEDDED[nested['open']]}{nested['inside']}{_EMBEDDED_END}{_CLOSE}"


def _marked(parted: tuple[Run, ...], place: int) -> Run:
    run = parted[place]
    if run.piece.kind != "text":
        return run
    before = parted[place - 1] if place else None
    after = parted[place + 1] if place + 1 < len(parted) else None
    mark = RIGHT_TO_LEFT if run.rtl else LEFT_TO_RIGHT
    needs = _marks_against if run.rtl != run.around else _marks_along
    first, last = needs(before, run, after)
    return run._replace(piece=run.piece._replace(text=mark * first + run.text + mark * last))


def _marks_against(before: Run | None, run: Run, after: Run | None) -> tuple[bool, bool]:
    """Tell whether a run against its paragraph needs a mark before it and one behind it."""
    starts = _joined(before, run) or _begins(run.text[0], rtl=run.rtl)
    ends = _joined(run, after) or _holds(run.text[-1], rtl=run.rtl)
    return not starts, not ends


def _marks_along(before: Run | None, run: Run, after: Run | None) -> tuple[bool, bool]:
    """Tell the same of a run in its paragraph's direction: it may need a mark behind one that runs against it."""
    follows_other = before is not None and before.rtl != run.rtl
    return follows_other and not _own_first(run.text, rtl=run.rtl, last=after is None), False


def _joined(run: Run | None, other: Run | None) -> bool:
    return run is not None and other is not None and run.rtl == other.rtl


def _begins(character: str, *, rtl: bool) -> bool:
    """Tell whether a run's first character shows its direction."""
    kind = unicodedata.bidirectional(character)
    return _STRONG.get(kind) == rtl or kind in _EMBEDS


def _holds(character: str, *, rtl: bool) -> bool:
    """Tell whether a run's last character stays in its direction: left-to-right runs keep their digits."""
    kind = unicodedata.bidirectional(character)
    return _STRONG.get(kind) == rtl or kind in _EMBEDS or (not rtl and kind in _DIGITS)


def _own_first(text: str, *, rtl: bool, last: bool) -> bool:
    """Tell whether what follows a run of the other direction shows its own before any digit; signs at the end do."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _STRONG:
            return _STRONG[kind] == rtl
        if kind in _DIGITS:
            return False
    return last
