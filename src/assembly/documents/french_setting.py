"""French text made ready for the page: apostrophes and spaces as they are set, Arabic runs kept in their order.

Phrases and templates are typed plainly; what is set from them has ’ for ', and spaces that do not break before : ; ! ?
and inside « ». Arabic inside a French line is isolated by characters (U+2067 … U+2069), not by elements: WeasyPrint breaks
lines in the wrong place around an inline element, and knows no `unicode-bidi`. A text with a paragraph of its own is
marked as Arabic there.
"""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from assembly.documents.isolates import NARROW_NO_BREAK, NO_BREAK, WORD_JOINER, clean, isolate_text
from assembly.language.french import MONTHS

OPEN, CLOSE = "\u2067", "\u2069"

_LETTER = "\u0600-\u06ff"
# What the phrases wrapped, else Arabic words with what holds them together: a comma or a full stop between them ends it.
_ARABIC = re.compile(
    rf"{OPEN}(?P<wrapped>[^{OPEN}{CLOSE}]*){CLOSE}|(?P<bare>[{_LETTER}](?:[{_LETTER} 0-9/«»()–-]*[{_LETTER}])?)"
)
_FIRST_LETTER = re.compile(rf"[{_LETTER}]|[A-Za-z\u00c0-\u024f]")
_ACRONYM = re.compile(r"\W*[A-Z][.&-]?[A-Z0-9][A-Z0-9.&-]*(?!\w)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_WIDE = re.compile(r" (?=[:»%])|(?<=«) |(?<=n°) |(?<=N°) |(?<=\bM\.) |(?<=\bMme) ")
# A word parted at its hyphen by a line's end is not found again in the file.
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_NARROW = re.compile(r" (?=[;!?])")
# An amount keeps its groups together, a day its month, an article its number.
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}\b)")
_KEPT = re.compile(
    rf"(?<=\d) (?=(?:{'|'.join(MONTHS)})\b)|(?<=\b1er) |(?<=\barticle) (?=\d)|(?<=\barticles) (?=\d)"
)


def set_french(value: object) -> Markup:
    """Escape a value for the HTML of a French paper, set it, and isolate the Arabic in it.

    Made to be the `finalize` of a template environment. Markup is passed on as it is. TypeError on None.
    """
    if isinstance(value, Markup):
        return value
    if value is None:
        raise TypeError(value)
    text, parts, end = str(value), [], 0
    for run in _ARABIC.finditer(text):
        parts += [_unbroken(text[end : run.start()]), _arabic(run["wrapped"] or run["bare"] or "")]
        end = run.end()
    return Markup("").join((*parts, _unbroken(text[end:])))


def plain(value: object) -> Markup:
    """Escape a value for a place that holds text alone, the title of the file for one."""
    return escape(_set(value))


def recorded(value: object) -> Markup:
    """Escape a recorded Arabic text that has an element of its own, its left-to-right runs wrapped."""
    return escape(isolate_text(clean(value)))


def as_heading(text: str) -> str:
    """Return words as they stand by themselves, without their article: la session … is Session …."""
    bare = text.removeprefix("la ").removeprefix("le ")
    return bare[:1].upper() + bare[1:]


def is_arabic(value: object) -> bool:
    """Tell whether a text is Arabic: by its first letter; after an acronym (COVID-19, OFPPT) by most of them."""
    text = str(value)
    first = _FIRST_LETTER.search(text)
    if first is None:
        return False
    if _ACRONYM.match(text):
        letters = _FIRST_LETTER.findall(text)
        return 2 * sum(map(_is_arabic_letter, letters)) > len(letters)
    return _is_arabic_letter(first[0])


def _is_arabic_letter(letter: str) -> bool:
    return _ARABIC.match(letter) is not None


def _unbroken(text: str) -> Markup:
    return escape(_HYPHEN.sub(f"-{WORD_JOINER}", _set(text)))


def _set(text: object) -> str:
    grouped = _GROUPS.sub(NARROW_NO_BREAK, _APOSTROPHE.sub("’", clean(text)))
    kept = _KEPT.sub(NO_BREAK, _WIDE.sub(NO_BREAK, grouped))
    return _NARROW.sub(NARROW_NO_BREAK, kept)


def _arabic(text: str) -> Markup:
    return escape(OPEN) + recorded(text) + CLOSE
