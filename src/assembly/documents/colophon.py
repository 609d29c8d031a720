"""The numbers that a paper prints of the record it was made from: of the session's journal, and of the list of seals."""

from __future__ import annotations

import io
from typing import NamedTuple

from markupsafe import Markup

from assembly.documents.isolates import CLOSE, OPEN
from assembly.documents.late_modules import later
from assembly.language import sentences_seals as sentence
from assembly.language.tongue import Tongue
from assembly.store import seals

PICTURE = "seals"
_GROUP = 8


class Colophon(NamedTuple):
    """The numbers under a session's minutes: the sum of its journal before its seal, and the list of seals before it.

    `sealed_before` tells whether the list had any line.
    """

    session: str
    journal: str
    seals: str
    sealed_before: bool

    @property
    def text(self) -> str:
        """Return what the picture holds, in the letters that take the least room in it."""
        return f"ASSEMBLY {self.session} JOURNAL {self.journal} SEALS {self.seals}".upper()


class Numbered(NamedTuple):
    """A number with what it is, in groups of eight digits that stand in one run from left to right."""

    label: str
    number: Markup


class ColophonView(NamedTuple):
    """The numbers at the end of a paper: `note` says what they are for, `alternative` what the picture shows."""

    numbers: tuple[Numbered, ...]
    note: str = ""
    picture: str = ""
    alternative: str = ""


def numbers(session: str, journal: str, number: str | None) -> Colophon:
    """Return the numbers of a session's journal and of the list of seals; None: an empty list."""
    number = number or seals.NONE_SEALED
    return Colophon(session, journal, number, number != seals.NONE_SEALED)


def minutes_colophon(colophon: Colophon | None, say: Tongue) -> ColophonView | None:
    """Return the numbers under the minutes, or None for a draft."""
    if colophon is None:
        return None
    before = sentence.seals_before if colophon.sealed_before else sentence.no_seals_before
    return ColophonView(
        numbers=(
            Numbered(say(sentence.journal_sum, colophon.session), _run(colophon.journal)),
            Numbered(say(before), _run(colophon.seals)),
        ),
        note=say(sentence.what_numbers_are_for),
        picture=PICTURE,
        alternative=say(sentence.picture_of_numbers),
    )


def seals_colophon(number: str | None, say: Tongue) -> ColophonView | None:
    """Return the last number of the list of seals as a later paper prints it, or None while there is none."""
    return ColophonView((Numbered(say(sentence.seals_now), _run(number)),)) if number else None


def grouped(number: str) -> str:
    """Return a number in groups of eight digits, as a person reads and types it."""
    return " ".join(number[start : start + _GROUP] for start in range(0, len(number), _GROUP))


def _run(number: str) -> Markup:
    # By themselves, groups of digits alone and groups with letters would be runs of their own.
    return Markup("{}{}{}").format(OPEN, grouped(number), CLOSE)


def picture(text: str, kind: str = "svg") -> bytes:
    """Return a QR code, as lines (`svg`) or as points (`png`); the same bytes for the same text."""
    with later():
        import segno  # noqa: PLC0415  only minutes have one

    out = io.BytesIO()
    code = segno.make(text, error="m", micro=False)
    if kind == "png":
        code.save(out, kind="png", scale=8)
    else:
        code.save(out, kind="svg", xmldecl=False, nl=False)
    return out.getvalue()
