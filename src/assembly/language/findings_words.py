"""What a code of the check is in words: its sentence, and what `assembly explain` says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Wording(NamedTuple):
    """A code's message ids: the sentence, with `{fact}` for its facts; what the law asks and what to do."""

    sentence: str
    explanation: str


MONEY = frozenset({"receipts", "expenditure", "surplus", "difference", "total", "sum"})
"""Facts that are amounts in centimes."""

SESSIONS = frozenset({"session", "sessions", "missed", "missing"})
"""Facts that are the ids of sessions, or say that there is none."""

TABLES: Mapping[str, str] = {
    "answer": "outcome", "call": "call", "counted": "outcome", "direction": "direction", "kind": "kind", "named": "side",
    "other": "outcome", "outcome": "outcome", "part": "part", "place": "post", "places": "post", "post": "post", "role": "role",
    "roles": "role", "side": "side",
}  # fmt: skip
"""Facts that are codes of the record, with the table of words in which the papers look them up."""
