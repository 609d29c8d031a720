"""The words of a paper, as its text layer gives them back, held against the words that the record gives.

What a reader of PDFs does to a text is taken out first: vowel marks and invisible characters; the order of a run of figures
or Latin letters inside an Arabic line, which it gives from either end; heads and numbers of the pages; numbers of lists.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from assembly.language.tongue import Language

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad\u0640]")
# Dates, hours and amounts keep their order in every line: 12/11/2020, 10:30, 1.250.000,50.
_WORD = re.compile(r"[0-9]+(?:[./:,][0-9]+)*|[^0-9\W_]+")
_PART = re.compile(r"[0-9]+|[^0-9\W_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_HIDDEN = re.compile("<head>.*?</head>|<style>.*?</style>", re.DOTALL)
_TAG = re.compile("<[^>]*>")
_HEADS = re.compile("<th[ >].*?</th>", re.DOTALL)
_LISTED = re.compile("<li[ >]")
_NUMBERS = {"ar": ("صفحة", "من"), "fr": ("Page", "sur")}
# Words of French papers that stand beside Arabic names and change sides with them.
_SHORTEST_FRENCH = 4
# The head of a table that is repeated on a page is the most that may stand between a word and the next one.
_FURTHEST = 60
# French words on both sides of an Arabic name may come back the other way round.
_LINE = 20

_PAGE_END = "\f"

_Kept = tuple[str, ...]


class Difference(NamedTuple):
    """What a paper lacks of the record's words, and what it has beside them; `moved` are words in another order."""

    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether there is any."""
        return any(self)


def words_in(text: str) -> list[str]:
    """Return a text's words, folded; figures apart from letters."""
    folded = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return _WORD.findall("".join(each for each in folded if unicodedata.category(each) != "Mn"))


def difference(page: str, title: str, printed: Sequence[str], language: Language) -> Difference:
    """Hold the text of a paper's pages against the HTML that the record gives for it."""
    shown = _HIDDEN.sub(" ", page)
    wanted = words_in(html.unescape(_TAG.sub(" ", shown)))
    head = words_in(title)
    pages = [
        _without_furniture(words_in(text), head, number, len(printed), language)
        for number, text in enumerate(printed, start=1)
    ]
    found = [word for each in pages for word in each]
    missing = _parts(wanted) - _parts(found)
    added = _parts(found) - _parts(wanted) - _may_repeat(shown, len(printed))
    moved = () if missing or added else _first_moved(wanted, pages, language)
    return Difference(tuple(missing.elements()), tuple(added.elements()), moved)


def _parts(words: Iterable[str]) -> Counter[str]:
    return Counter(part for word in words for part in _PART.findall(word))


def _without_furniture(
    words: list[str], title: list[str], number: int, pages: int, language: Language
) -> list[str]:
    """Leave out the running title and the page's number, which a page's text ends with."""
    before, of = _NUMBERS[language]
    own = [before, str(number), of, str(pages)]
    if words[-len(own) :] != own:
        return words
    words = words[: -len(own)]
    ending = " ".join(words[-len(title) :]).casefold()
    return words[: -len(title)] if number > 1 and title and ending == " ".join(title).casefold() else words


def _may_repeat(shown: str, pages: int) -> Counter[str]:
    """Return what may stand more often than in the HTML: heads of tables on each page, numbers of lists."""
    heads = Counter(
        word for head in _HEADS.findall(shown) for word in words_in(html.unescape(_TAG.sub(" ", head)))
    )
    listed = len(_LISTED.findall(shown))
    repeated = Counter({word: count * (pages - 1) for word, count in heads.items()})
    return repeated + Counter({str(number): listed for number in range(1, listed + 1)})


def _first_moved(wanted: list[str], pages: list[list[str]], language: Language) -> tuple[str, ...]:
    """Return the words from the first one on that does not follow where it should; nothing when all follow each other."""
    ours = list(_in_order(wanted, language))
    theirs: list[_Kept] = []
    for each in pages:
        text, foot = _foot(each)
        theirs += [*_in_order(text, language), (_PAGE_END, *foot)]
    at, back = 0, _LINE if language == "fr" else 0
    for place, word in enumerate(ours):
        follows = _place_after(word, theirs, at, back)
        if follows is None:
            return tuple(" ".join(each) for each in ours[place : place + 5])
        at = follows
    return ()


def _place_after(word: _Kept, theirs: list[_Kept], at: int, back: int) -> int | None:
    """Return where to read on after a word or a run, or None where it is not."""
    here = theirs[at] if at < len(theirs) else ()
    if here == word:
        return at + 1
    if here[:1] == (_PAGE_END,):
        # A run that ends a page stands among the numbers of its lists; one that goes on, in part.
        if set(word) <= set(here):
            return at
        if at + 1 < len(theirs) and word[0][0].isdecimal() and set(word) <= {*here, *theirs[at + 1]}:
            return at + 2
    try:
        return theirs.index(word, at, at + _FURTHEST) + 1
    except ValueError:
        return at if word in theirs[max(0, at - back) : at] else None


def _foot(words: list[str]) -> tuple[list[str], list[str]]:
    """Part a page's text from the figures that it ends with: the numbers of its lists are drawn last."""
    end = len(words)
    while end and words[end - 1][0].isdecimal():
        end -= 1
    return words[:end], words[end:]


def _in_order(words: Iterable[str], language: Language) -> Iterator[_Kept]:
    """Yield what keeps its order: words of the paper's script; between Arabic ones, the run that stands there."""
    if language == "fr":
        yield from (
            (word,)
            for word in words
            if not _ARABIC.match(word) and word.isalpha() and len(word) >= _SHORTEST_FRENCH
        )
        return
    for between, found in groupby(words, key=lambda word: not _ARABIC.match(word)):
        run = tuple(found)
        yield from [_turned(run)] if between else ((word,) for word in run)


def _turned(run: _Kept) -> _Kept:
    """Return a run as it is the same from either end: figures from their lesser one, Latin letters among them sorted."""
    if all(word[0].isdecimal() for word in run):
        return min(run, run[::-1])
    return tuple(sorted(part for word in run for part in _PART.findall(word)))
