"""What is voted on or amended, as it is typed: `3`, `item:3`, `proposal:2`, `amendment:1`."""

from __future__ import annotations

from typing import get_args

from assembly.domain.ballot import Subject, SubjectKind
from assembly.errors import BadInput


def parse_subject(text: str) -> Subject:
    """Return the subject; a bare number is an item. `BadInput` for anything else."""
    kind, _, number = text.replace(" ", ":").rpartition(":")
    for known in get_args(SubjectKind):
        if number.isdecimal() and (kind or "item") == known:
            return Subject(kind=known, number=int(number))
    raise BadInput("subject-unreadable", text=text)
