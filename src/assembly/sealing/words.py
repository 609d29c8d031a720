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
from typing import NamedTuple

from assembly.language.tongue import Language

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad\u0640]")
_WORD = re.compile(r"[0-9]+|[^0-9\W_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_HIDDEN = re.compile("<head>.*?</head>|<style>.*?</style>", re.DOTALL)
_TAG = re.compile("<[^>]*>")
_HEADS = re.compile("<th[ >].*?</th>", re.DOTALL)
_LISTED = re.compile("<li[ >]")
_NUMBERS = {"ar": ("صفحة", "من"), "fr": ("Page", "sur")}
# Words of French papers that stand beside Arabic names and change sides with them.
_SHORTEST_FRENCH = 4


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
    pages = [_without_furniture(words_in(text), words_in(title), number, len(printed), language) for number, text in enumerate(printed, 1)]
    found = [word for each in pages for word in each]
    missing = Counter(wanted) - Counter(found)
    added = Counter(found) - Counter(wanted) - _may_repeat(shown, len(printed))
    moved = () if missing or added else _first_moved(wanted, pages, language)
    return Difference(tuple(missing.elements()), tuple(added.elements()), moved)


def _without_furniture(words: list[str], title: list[str], number: int, pages: int, language: Language) -> list[str]:
    """Leave out the running title and the page's number, which a page's text ends with."""
    before, of = _NUMBERS[language]
    own = [before, str(number), of, str(pages)]
    if words[-len(own) :] != own:
        return words
    words = words[: -len(own)]
    return words[: -len(title)] if number > 1 and title and words[-len(title) :] == title else words


def _may_repeat(shown: str, pages: int) -> Counter[str]:
    """Return what may stand more often than in the HTML: heads of tables on each page, numbers of lists."""
    heads = Counter(word for head in _HEADS.findall(shown) for word in words_in(html.unescape(_TAG.sub(" ", head))))
    listed = len(_LISTED.findall(shown))
    repeated = Counter({word: count * (pages - 1) for word, count in heads.items()})
    return repeated + Counter({str(number): listed for number in range(1, listed + 1)})


def _first_moved(wanted: list[str], pages: list[list[str]], language: Language) -> tuple[str, ...]:
    """Return the words from the first one on that does not follow where it should; nothing when all follow each other."""
    found = [word for each in pages for word in _without_list_numbers(each)]
    ours, theirs = (list(_in_order(words, language)) for words in (wanted, found))
    theirs_left = iter(theirs)
    for place, word in enumerate(ours):
        if all(other != word for other in theirs_left):
            return tuple(" ".join(each) for each in ours[place : place + 5])
    return ()


def _without_list_numbers(words: list[str]) -> list[str]:
    """Leave out the figures that a page's text ends with: its lists' numbers are drawn last."""
    end = len(words)
    while end and words[end - 1].isdecimal():
        end -= 1
    return words[:end]


def _in_order(words: Iterable[str], language: Language) -> Iterator[tuple[str, ...]]:
    """Yield what keeps its order: words of the paper's script, and in Arabic the runs between them from their lesser end."""
    if language == "fr":
        yield from ((word,) for word in words if not _ARABIC.match(word) and word.isalpha() and len(word) >= _SHORTEST_FRENCH)
        return
    run: list[str] = []
    for word in words:
        if not _ARABIC.match(word):
            run.append(word)
            continue
        if run:
            yield min(tuple(run), tuple(reversed(run)))
            run = []
        yield (word,)
    if run:
        yield min(tuple(run), tuple(reversed(run)))
