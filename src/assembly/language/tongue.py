"""The two languages of the papers. A sentence is named by its Arabic function; French has one of the same name.

Sentence functions stand in `sentences_x`, their French counterparts in `phrases_x`, with the same arguments: a view
names a sentence and its facts once, and `Tongue` says it in the paper's language.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, NamedTuple, ParamSpec, TypeVar, cast

Language = Literal["ar", "fr"]

Facts = ParamSpec("Facts")
Said = TypeVar("Said")

_HERE = __name__.rpartition(".")[0]
# Where French keeps what is no sentence.
_FRENCH = {
    "counted": "french",
    "money": "french_money",
    "dates": "french",
    "hours": "french",
    "persons": "french_persons",
    "addressees": "french_addressees",
}


class Tongue(NamedTuple):
    """A language that papers are written in."""

    language: Language

    def __call__(self, sentence: Callable[Facts, Said], /, *facts: Facts.args, **named: Facts.kwargs) -> Said:
        """Say a sentence, named by its Arabic function, with its facts."""
        said = sentence if self.language == "ar" else french_of(sentence)
        return said(*facts, **named)

    def word(self, word: str) -> str:
        """Return a heading or label, named by its Arabic constant. KeyError where French has none."""
        if self.language == "ar":
            return word
        from assembly.language.french_words import WORDS  # noqa: PLC0415  it loads the sentences of all papers

        return WORDS[word]

    def name(self, ar: str, fr: str | None) -> str:
        """Return a name recorded in both languages; one without its French is shown in Arabic."""
        return fr if self.language == "fr" and fr else ar


ARABIC, FRENCH = Tongue("ar"), Tongue("fr")
TONGUES: dict[Language, Tongue] = {"ar": ARABIC, "fr": FRENCH}


def french_of(sentence: Callable[Facts, Said]) -> Callable[Facts, Said]:
    """Return the French counterpart of an Arabic function of this package.

    KeyError for a module without a French one, AttributeError for a function without.
    """
    return cast("Callable[Facts, Said]", _counterpart(sentence.__module__, sentence.__name__))


@functools.cache
def _counterpart(module: str, name: str) -> Any:  # noqa: ANN401  whatever the module holds
    short = module.removeprefix(f"{_HERE}.")
    french = short.replace("sentences", "phrases") if short.startswith("sentences") else _FRENCH[short]
    return getattr(import_module(f"{_HERE}.{french}"), name)
