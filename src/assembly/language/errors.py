"""The sentence of every error code, in English as message ids."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.messages import N_, say

SENTENCES: dict[str, str] = {}


def sentence(code: str, facts: Mapping[str, object]) -> str:
    """Return what is wrong, in the chosen language."""
    return say(SENTENCES.get(code, code), **facts)
