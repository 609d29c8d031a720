"""Questions to the person at the terminal: on stderr, in the chosen language, until the answer can be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

from assembly.cli.choices import NO, YES, meant, yes_meant
from assembly.domain.text import fold
from assembly.errors import AssemblyError
from assembly.language.messages import N_, say, translate

T = TypeVar("T")
_ASKED = "assembly.asked"
_LEFT_EMPTY = {"", "-"}
_DIGITS = 3


def at_terminal() -> bool:
    """Tell whether a person is there to be asked."""
    return sys.stdin.isatty()


def answering() -> bool:
    """Tell whether something was asked already: the person answers questions and did not type the command in full."""
    return bool(click.get_current_context().meta.get(_ASKED))


def ask(question: str, read: Callable[[str], Any], **more: Any) -> Any:
    """Ask until the answer can be read; `read` turns what was typed into a value."""

    def value(typed: str) -> Any:
        try:
            return read(typed)
        except AssemblyError as error:
            from assembly.language.errors import sentence  # noqa: PLC0415  there is something to say

            raise click.UsageError(sentence(error.code, error.facts)) from None

    if context := click.get_current_context(silent=True):
        context.meta[_ASKED] = True
    return click.prompt(question, value_proc=value, err=True, **more)


def ask_if_any(question: str, read: Callable[[str], T]) -> T | None:
    """Ask for what need not be answered; None for an empty answer."""
    told = say(N_("{question} (empty: none)"), question=question)
    found: T | None = ask(
        told,
        lambda typed: None if typed.strip() in _LEFT_EMPTY else read(typed),
        default="",
        show_default=False,
    )
    return found


def ask_each(question: str, read: Callable[[str], T]) -> tuple[T, ...]:
    """Ask for one after another until an empty answer."""
    found: list[T] = []
    while (each := ask_if_any(question, read)) is not None:
        found.append(each)
    return tuple(found)


def ask_choice(question: str, words: Mapping[str, str], *, default: str | None = None) -> str:
    """Ask for one of a few codes: their words are shown in a numbered list; the number, the code or the word is taken.

    `words` holds the message id of each code's word.
    """
    codes = list(words)
    click.echo(f"{question}:", err=True)
    for number, code in enumerate(codes, start=1):
        click.echo(f"  {number}  {translate(words[code])}", err=True)
    offered = str(codes.index(default) + 1) if default in codes else None
    found: str = ask(translate(N_("Number or word")), lambda typed: chosen(typed, words), default=offered)
    return found


def chosen(typed: str, words: Mapping[str, str], more: Mapping[str, str] | None = None) -> str:
    """Return the code chosen by its place, itself or its word; `more` are other words for codes. `UsageError` for none of them."""
    codes = list(words)
    place = int(typed) if typed.strip().isdecimal() and len(typed.strip()) <= _DIGITS else 0
    found = (
        codes[place - 1] if 0 < place <= len(codes) else (more or {}).get(fold(typed)) or meant(typed, words)
    )
    if found is None:
        raise click.UsageError(translate(N_("Answer by the number or the word.")))
    return found


def ask_yes_or_no(question: str, *, default: bool | None = None) -> bool:
    """Ask for yes or no, shown in the chosen language and understood in every one."""
    told = f"{question} ({translate(YES)}/{translate(NO)})"

    def read(typed: str) -> bool:
        said = yes_meant(typed)
        if said is None:
            raise click.UsageError(say(N_("Answer {yes} or {no}."), yes=translate(YES), no=translate(NO)))
        return said

    offered = None if default is None else translate(YES if default else NO)
    found: bool = ask(told, read, default=offered)
    return found
