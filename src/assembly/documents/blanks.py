"""What is written by hand: a sentence parted at each of its blanks, so that a template can draw a line there."""

from __future__ import annotations

from assembly.language.sentences_meeting import BLANK

Blanked = tuple[str, ...]
"""The pieces of a sentence; a line to write on stands between two of them."""


def blanked(sentence: str) -> Blanked:
    """Return a sentence parted at its blanks."""
    return tuple(sentence.split(BLANK))
