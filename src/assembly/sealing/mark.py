"""The visible mark of an electronic signature: a small page in the papers' own typeface."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from assembly.documents.isolates import clean
from assembly.documents.pdf import to_mark
from assembly.documents.templates import render
from assembly.domain.minutes_signature import Place
from assembly.language.sentences_signing import signature_mark
from assembly.language.tongue import TONGUES, Language


class MarkView(NamedTuple):
    """The lines of a mark and its size in points."""

    lines: tuple[str, ...]
    width: float
    height: float


def signature_page(
    language: Language, place: Place, name: str, at: datetime, size: tuple[float, float]
) -> bytes:
    """Return the mark of who signs in a place, as a PDF of one page.

    `size` is in points; `at` is shown by its own zone. Raises `NotProduced`, as for every paper.
    """
    lines = TONGUES[language](signature_mark, place, clean(name), at)
    return to_mark(render("signature-mark", language, MarkView(lines, *size), None))
