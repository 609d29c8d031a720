"""What is voted on or amended, as it is typed: `3`, `item:3`, `proposal:2`, `amendment:1`."""

from __future__ import annotations

from typing import get_args

from assembly.domain.ballot import Subject, SubjectKind
from assembly.errors import BadInput

_DIGITS = 9  # more is a slip; thousands of them `int` refuses in its own words


def typed(subject: Subject) -> str:
    """Return a subject as it is typed: `3`, `proposal:2`."""
    return str(subject.number) if subject.kind == "item" else f"{subject.kind}:{subject.number}"


def parse_subject(text: str) -> Subject:
    """Return the subject; a bare number is an item. `BadInput` for anything else."""
    kind, _, number = text.replace(" ", ":").rpartition(":")
    for known in get_args(SubjectKind):
        if number.isdecimal() and len(number) <= _DIGITS and (kind or "item") == known:
            return Subject(kind=known, number=int(number))
    raise BadInput("subject-unreadable", text=text)
