"""Left-to-right runs inside Arabic text, wrapped so that they keep their order on the page.

The Unicode bidi algorithm turns `2020-11-12`, `+212 5 28 …`, `809 952,00`, `10-12` or `-500` around between Arabic
words, and lets the punctuation beside a Latin name stray. The remedy is characters (U+2066 … U+2069), not elements:
inline elements in justified right-to-left lines push the last words out of the margin in WeasyPrint.
dd/mm/yyyy, 18.09, 1.250.000,50, 10:30 and plain digits keep their order by themselves and are left alone.

Isolates live in HTML only: whatever comes in loses its own, and nothing that is stored ever holds one.
"""

from __future__ import annotations

import functools
import html
import re
import unicodedata
from collections.abc import Callable, Iterator

from markupsafe import Markup, escape

OPEN, CLOSE = "\u2066", "\u2069"
NO_BREAK, NARROW_NO_BREAK, WORD_JOINER = "\u00a0", "\u202f", "\u2060"

ISOLATES = re.compile("[\u2066-\u2069]")
# An override pasted with a name would turn the rest of the sentence around; the others have no glyph.
CONTROLS = re.compile(
    "[\u2066-\u2069\u202a-\u202e\u200e\u200f\u061c\ufeff\u00ad\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
)
# What a word processor leaves where it broke a line.
BREAKS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
# A typesetter's spaces: nobody types them, and the text layer has another use for their glyphs.
FIXED_SPACES = re.compile("[\u2000-\u200a]")
# The sign never stands alone at the head of a line.
PERCENT = re.compile(r"(?<=\d) (?=[%٪])")

SPACE = r"[ \u00a0\u202f]"
LETTERS = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u2d30-\u2d7f"
NUMBER = r"[0-9]+(?:[.,:/][0-9]+)*"
GROUPED = rf"[0-9]{{1,3}}(?:{SPACE}[0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?"
UNIT = r"(?:DHS?|Dhs?|MAD|EUR|USD|€|km|kg|ha|m²|m)(?!\w)"
# The last stop of S.A.R.L. is part of it.
INITIALS = rf"(?:[{LETTERS}]\.){{2,}}(?![{LETTERS}0-9])"
PLAIN = rf"(?:[0-9@#][0-9@#+/._:-]*)?[{LETTERS}][{LETTERS}0-9]*(?:[@&.:'’/_=?~#%+-]{{1,3}}[{LETTERS}0-9]+)*[+#°]{{0,2}}"
MAIL = r"(?<![0-9A-Za-z.+_-])[0-9A-Za-z.+_-]+@[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)+"
PHONE = (
    rf"(?<![\w+])\(?(?:\+|00)[0-9]{{1,3}}\)?(?:(?:{SPACE}|[.-])?\(?[0-9]{{1,4}}\)?){{2,7}}(?![0-9])"
    rf"|(?<![\w.,/])0[0-9]{{1,3}}(?:{SPACE}[0-9]{{2,3}}){{3,4}}(?![0-9])"
)
MEASURE = rf"(?:(?<![\w)\]])[-−+])?(?<![0-9.,/])(?:{GROUPED}|{NUMBER}){SPACE}?{UNIT}"
CHAIN = rf"(?:(?<!\w)[-−+])?(?<![0-9.,/]){NUMBER}(?:[-−–+]{NUMBER})+"
AMOUNT = rf"(?:(?<![\w)\]])[-−+])?(?<![0-9.,/]){GROUPED}"
SIGNED = rf"(?<![\w)\]])[-−+]{NUMBER}"

# Latin words go together, with a name in brackets or guillemets among them; one in guillemets before them as well. As one pattern
# it would hold a word's six times over, each as long to compile as a page is to be wrapped: a run of words is followed below.
# Most of a page is Arabic: each letter is asked once whether anything begins with it, before it is asked what.
FIRST = rf"(?=[-+−.(«“\"@#_0-9{LETTERS}])"
START = re.compile(
    f'{FIRST}(?:{MAIL}|{PHONE}|{MEASURE}|(?P<word>{INITIALS}|{PLAIN})|(?P<quote>[«“"])|{CHAIN}|{AMOUNT}|{SIGNED})'
)
LETTERED, WORD, ALONE = re.compile(INITIALS), re.compile(PLAIN), re.compile(rf"{NUMBER}(?!\w)")
SPACES, OPENING, CLOSING, QUOTES = map(frozenset, (" \u00a0\u202f", '(«“"', ')»”"', '»”"'))
STOPS, SIGNS = frozenset(",;:."), frozenset("&+–-")
TIGHT = re.compile(f"(?P<mail>{MAIL})|(?P<phone>{PHONE})|(?P<amount>{GROUPED}(?:{SPACE}{UNIT})?)")

WRAPPED = re.compile(f"({OPEN}[^{OPEN}{CLOSE}]*{CLOSE})")
# What is no text on the page: comments, elements whose content is not shown, tags with their attributes.
MARKUP = re.compile(
    r"""(<!--.*?-->|<(?:title|style|script)\b.*?</(?:title|style|script)>|<(?:[^<>"']|"[^"]*"|'[^']*')+>)""",
    re.DOTALL,
)


def isolate(value: object) -> Markup:
    """Escape a value for HTML and wrap its left-to-right runs. Markup is passed on as it is.

    Made to be the `finalize` of a template environment, so that no template has to ask for it. The runs of a value
    are found within it: a name in Latin letters does not swallow the number that follows it in the sentence.

    Raises `TypeError` on None, which no paper means to print.
    """
    return value if isinstance(value, Markup) else escape(isolate_text(clean(value)))


def clean(value: object) -> str:
    """Return the value's text composed (NFC), its breaks and spaces plain, without controls, those of direction first."""
    if value is None:
        raise TypeError(value)
    text = CONTROLS.sub("", BREAKS.sub("\n", unicodedata.normalize("NFC", str(value))))
    text = FIXED_SPACES.sub(" ", text)
    return PERCENT.sub(NO_BREAK, text)


def isolate_text(text: str) -> str:
    """Wrap the left-to-right runs of a text, and keep each from breaking over two lines inside a number."""
    parts: list[str] = []
    done = 0
    for start, end in _runs(text):
        parts += text[done:start], OPEN, TIGHT.sub(_tighten, text[start:end]), CLOSE
        done = end
    return "".join([*parts, text[done:]])


def _runs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each left-to-right run of a text begins and ends."""
    at = 0
    while found := START.search(text, at):
        start, end = found.span()
        if found.lastgroup == "quote":
            end = _past_quoted(text, start)
        if end and found.lastgroup:
            end = _past_all(_past_item, text, end)
        if end:
            yield start, end
        at = end or start + 1


def _past_all(one: Callable[[str, int], int], text: str, at: int) -> int:
    """Return where the last one ends of those that follow each other."""
    while (gap := _past_gap(text, at)) and (end := one(text, gap)):
        at = end
    return at


def _past_gap(text: str, at: int) -> int:
    """Return where what may stand between two words ends, 0 where they do not go together."""
    first, second, third = text[at : at + 1], text[at + 1 : at + 2], text[at + 2 : at + 3]
    if first in SPACES:
        return at + 3 if second in SIGNS and third in SPACES else at + 1
    return at + 2 if first in STOPS and second in SPACES else 0


def _past_item(text: str, at: int) -> int:
    return _past_set_off(text, at) or _past_word(text, at) or _past(ALONE, text, at)


def _past_word(text: str, at: int) -> int:
    return _past(LETTERED, text, at) or _past(WORD, text, at)


def _past_longest(text: str, at: int) -> int:
    """Return where a word ends that something must close: initials may be the beginning of a longer one."""
    return max(_past(LETTERED, text, at), _past(WORD, text, at))


def _past_set_off(text: str, at: int) -> int:
    """Return where words in brackets or guillemets end that begin here, 0 where there are none."""
    if text[at : at + 1] not in OPENING:
        return 0
    if not (end := _past_longest(text, _past_space(text, at + 1))):
        return 0
    end = _past_space(text, _past_all(_past_longest, text, end))
    return end + 1 if text[end : end + 1] in CLOSING else 0


def _past_quoted(text: str, at: int) -> int:
    """Return where the word ends that follows a name in guillemets, 0 where there is none."""
    end = _past_set_off(text, at)
    if not end or text[end - 1] not in QUOTES or text[end : end + 1] not in SPACES:
        return 0
    return _past_word(text, end + 1)


def _past_space(text: str, at: int) -> int:
    return at + (text[at : at + 1] in SPACES)


def _past(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Return where a pattern ends that begins here, 0 where it does not."""
    found = pattern.match(text, at)
    return found.end() if found else 0


def isolate_html(page: str) -> str:
    """Wrap the runs of a page's own words, and free attributes and titles of the isolates their values brought along."""
    return "".join(
        ISOLATES.sub("", part).replace(WORD_JOINER, "") if place % 2 else _isolate_node(part)
        for place, part in enumerate(MARKUP.split(page))
    )


@functools.lru_cache(maxsize=512)
def _isolate_node(node: str) -> str:
    """Wrap the runs of a text node; those wrapped already stay as they are."""
    return "".join(
        part if place % 2 else escape(isolate_text(html.unescape(ISOLATES.sub("", part))))
        for place, part in enumerate(WRAPPED.split(node))
    )


def _tighten(match: re.Match[str]) -> str:
    if match["mail"]:
        return match[0].replace("-", f"-{WORD_JOINER}")
    return re.sub(SPACE, NO_BREAK if match["phone"] else NARROW_NO_BREAK, match[0])
