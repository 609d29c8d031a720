"""One of a few fixed values: typed as its code or as its word in any language; yes and no likewise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

from assembly.domain.text import fold
from assembly.language.messages import N_, in_every_language

_SHORTEST = 4  # a word that keeps its first letters: الف is no article with a letter
YES, NO, BACK = N_("yes"), N_("no"), N_("back")
_SHORT = {
    YES: {"y", "yes", "o", "oui", "ن", "نعم"},
    NO: {"n", "no", "non", "ل", "لا"},
    BACK: {"b", "back", "r", "retour", "ر", "رجوع"},
}
"""What else may be typed for them, in the languages of messages."""


def meant(typed: str, words: Mapping[str, str]) -> str | None:
    """Return the code that was meant, by itself or by its word in any language; None when it was none of them.

    `words` holds the message id of each code's word.
    """
    plain = _plain(typed)
    for code, word in words.items():
        if plain == _plain(code) or plain in map(_plain, in_every_language(word)):
            return code
    return None


def yes_meant(typed: str) -> bool | None:
    """Return whether yes was typed, in any language; None when it was neither yes nor no."""
    return True if _says(typed, YES) else False if _says(typed, NO) else None


def back_meant(typed: str) -> bool:
    """Tell whether the answer asks to go one back."""
    return _says(typed, BACK)


class Choice(click.Choice[str]):
    """A choice among codes that is also understood by the word of a code.

    The words are those of `cli/code_words.py`, for `field` where a code means something else there; or `words`.
    """

    def __init__(
        self, codes: Iterable[str], words: Mapping[str, str] | None = None, *, field: str = ""
    ) -> None:
        super().__init__(list(codes))
        self._own = words
        self._field = field

    @property
    def words(self) -> dict[str, str]:
        """Return the message id of each code's word, in the order of the choice."""
        from assembly.cli.code_words import CODES  # noqa: PLC0415  a command typed in codes needs no words

        known = CODES if self._own is None else self._own
        return {code: known.get(f"{self._field}:{code}") or known.get(code, code) for code in self.choices}

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the code, or say what could be typed."""
        known = value if value in self.choices else meant(str(value), self.words)
        return super().convert(known or value, param, ctx)


def _says(typed: str, word: str) -> bool:
    return _plain(typed) in {*_SHORT[word], *map(_plain, in_every_language(word))}


def _plain(text: str) -> str:
    """Return a word as it is compared: its article and hyphens make no difference."""
    words = fold(text.replace("-", " ").replace("_", " ")).split()
    return " ".join(word.removeprefix("ال") if len(word) > _SHORTEST else word for word in words)
