"""Text as people type it: what may be recorded, and how two spellings are compared."""

from __future__ import annotations

import re
import unicodedata

from assembly.errors import BadInput

NAME_LIMIT = 500
_LATIN_END, _BASIC_END = 0x250, 0xFFFF
_SCRIPTS = frozenset({"ARABIC", "LATIN", "TIFINAGH", "GREEK"})
TEXT_LIMIT = 100_000

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_BIDI_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile(r"[^\S\n]+")
# Sorting a long run of marks takes time that grows with its square; Unicode's stream-safe form also allows 30.
_MOST_MARKS = 30
_LONG_RUN = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1},}}")
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2060]")
_IGNORED_BY_FOLD = re.compile(
    "[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]"
)
_SAME_LETTER = str.maketrans("ٱىیةک", "اييهك")


def name(raw: str, field: str) -> str:
    """Return a name or title on one line, spaces made single.

    Raises `BadInput` for what no name holds: nothing that is seen, control characters, lone surrogates, more than 30
    marks on one letter, bidi overrides or isolates (they would make a paper show another name than it stores), letters
    that no paper can print, more than 500 letters.
    """
    _refuse_huge(raw, field)
    _refuse_broken(raw, field)
    found = _BIDI_OVERRIDES.search(raw)
    if found:
        raise BadInput("text-bidi-override", field=field, character=f"U+{ord(found.group()):04X}")
    cleaned = " ".join(unicodedata.normalize("NFC", raw).split())
    return _measured(cleaned, field, NAME_LIMIT)


def body(raw: str, field: str) -> str:
    """Return a running text: lines kept, other spaces made single, bidi overrides and isolates dropped.

    They are dropped rather than refused because a word processor leaves them in what it copies; the papers set
    their own. Raises `BadInput` as `name` does; the limit is 100,000 letters.
    """
    _refuse_huge(raw, field)
    _refuse_broken(raw, field)
    text = unicodedata.normalize("NFC", _BIDI_OVERRIDES.sub("", raw).replace("\r\n", "\n"))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return _measured("\n".join(lines).strip(), field, TEXT_LIMIT)


def fold(text: str) -> str:
    """Return `text` as it is compared and searched: without hamza seats, taa marbuta, tatweel, vowel marks, accents, case."""
    # Twice: taking a mark away can leave two others side by side in the wrong order.
    for _ in range(2):
        text = unicodedata.normalize("NFKD", _IGNORED_BY_FOLD.sub("", text))
    bare = _IGNORED_BY_FOLD.sub("", text).translate(_SAME_LETTER)
    return " ".join(bare.casefold().split())


def _refuse_broken(raw: str, field: str) -> None:
    if _SURROGATES.search(raw):
        raise BadInput("text-not-unicode", field=field)
    found = _CONTROLS.search(raw.replace("\r\n", "\n"))
    if found:
        raise BadInput("text-control-character", field=field, character=f"U+{ord(found.group()):04X}")
    strange = next(
        (c for c in sorted(set(raw)) if not all(map(_on_paper, unicodedata.normalize("NFC", c)))), None
    )
    if strange:
        raise BadInput("text-not-on-paper", field=field, character=strange)
    # A mark carries no letter, so a run of marks lies within a run of what is neither letter nor space.
    if any(sum(map(bool, map(unicodedata.combining, run))) > _MOST_MARKS for run in _LONG_RUN.findall(raw)):
        raise BadInput("text-stacked-marks", field=field, limit=_MOST_MARKS)


def _on_paper(letter: str) -> bool:
    """Tell whether the papers' typefaces have a letter: told when it is typed, not when the minutes are made."""
    if ord(letter) < _LATIN_END:
        return True
    if ord(letter) > _BASIC_END or unicodedata.category(letter) in {"Co", "Cn"}:
        return False
    if unicodedata.category(letter) in {"Lu", "Ll", "Lt", "Lo"}:
        return unicodedata.name(letter, "").split()[0] in _SCRIPTS
    return True


def _refuse_huge(raw: str, field: str) -> None:
    # Before anything is done to it: a book pasted by mistake would take seconds only to be refused. Tidying shortens a
    # text, by its marks and spaces, but never to a tenth.
    if len(raw) > 10 * TEXT_LIMIT:
        raise BadInput("text-too-long", field=field, letters=len(raw), limit=TEXT_LIMIT)


def _measured(text: str, field: str, limit: int) -> str:
    if not _INVISIBLE.sub("", text).strip():
        raise BadInput("text-empty", field=field)
    if len(text) > limit:
        raise BadInput("text-too-long", field=field, letters=len(text), limit=limit)
    return text
