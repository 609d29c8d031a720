"""What a code of the check is in words: its sentence, and what `assembly explain` says of it."""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """A code's message ids: the sentence, with `{fact}` for its facts; what the law asks and what to do."""

    sentence: str
    explanation: str
