"""Answers (الأجوبة): what an authority says of a recommendation that was sent to it."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.attachment import Attachment
from assembly.domain.record import Record

Grade = Literal["accepted", "partly", "refused", "done"]
GRADES: tuple[Grade, ...] = get_args(Grade)


class Answer(Record, frozen=True, kw_only=True):
    """One authority's answer to one recommendation, as dispatch number `dispatch` sent it.

    `on` is the day of its letter, `reference` the letter's number, `text` what it says (a refusal says why). A later
    answer takes the place of an earlier one and erases nothing.
    """

    number: int
    dispatch: int
    session: str
    recommendation: int
    authority: int
    grade: Grade
    on: date
    reference: str | None = None
    text: str | None = None
    proof: Attachment | None = None


def answers_to(
    answers: tuple[Answer, ...], session: str, recommendation: int, authorities: frozenset[int]
) -> tuple[Answer, ...]:
    """Return the answers of some authorities to a recommendation, oldest first."""
    found = (
        each
        for each in answers
        if (each.session, each.recommendation) == (session, recommendation) and each.authority in authorities
    )
    return tuple(sorted(found, key=lambda each: (each.on, each.number)))
