"""Options and arguments that know the assembly: days, hours, member numbers; asked for at a terminal, else an error."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from assembly.cli.asking import ask, ask_choice, at_terminal
from assembly.cli.choices import Choice
from assembly.cli.days import DAY, HOUR, parse_day, parse_hour
from assembly.language import messages
from assembly.language.messages import N_, translate

__all__ = [
    "DAY", "HOUR", "SHIELD", "Argument", "Asked", "Option", "argument", "ask", "at_terminal", "given", "help_in_language", "lang_option",
    "option", "parse_day", "parse_hour", "shielded", "store_option",
]  # fmt: skip

F = TypeVar("F", bound=Callable[..., Any])
_GIVEN = {ParameterSource.COMMANDLINE, ParameterSource.PROMPT}
SHIELD = "\0"
_TEXT = re.compile(r"[\s\u0600-\u06ff]")


class Option(click.Option):
    """An option whose help is translated when it is printed.

    `needed`: missing when piped; at a terminal the command itself asks for it. `unless` names the parameters of which any, read
    before it, can stand in its place: then it is not asked for; when something else is missing, it is named as well.
    """

    def __init__(
        self, *args: Any, needed: bool = False, unless: Iterable[str] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.needed = needed
        self.unless = unless

    def missing(self, given: Mapping[str, Any]) -> bool:
        """Tell whether nothing was given for it, which it cannot do without."""
        return self.needed and not at_terminal() and _absent(self, given)

    def lacking(self, given: Mapping[str, Any]) -> bool:
        """Tell whether neither it nor what may stand in its place was given."""
        return _lacking(self, given)

    def consume_value(self, ctx: click.Context, opts: Any) -> Any:
        """Take what was typed."""
        value, source = super().consume_value(ctx, opts)
        return bare(value), source

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option's line of the help, in the chosen language."""
        record = super().get_help_record(ctx)
        if record and self.help:
            return record[0], record[1].replace(self.help, translate(self.help))
        return record


def help_in_language(option: click.Option | None) -> click.Option | None:
    """Return click's help option with its own line in the chosen language, which `--lang` may have set since it was made."""
    if option:
        option.help = translate(N_("Show this message and exit."))
    return option


class Asked(Option):
    """An option that is asked for when a person is at the terminal, and is missing (or its default) when not."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Kept apart: what click answers for an option without a default differs from one release to the next.
        self.offered = kwargs.get("default")

    def missing(self, given: Mapping[str, Any]) -> bool:
        """Tell whether nothing was given for it, which it cannot do without."""
        return _absent(self, given)

    def prompt_for_value(self, ctx: click.Context) -> Any:
        """Ask, in the chosen language; piped, take the default or nothing: the command then names all that is missing.

        Where the option may be repeated, the answers are separated by commas.
        """
        if _spared_on_the_line(self, ctx):
            return None
        if at_terminal():
            question = translate(self.help or self.name or "").rstrip(".")
            return _asked(self, question, lambda typed: self._answer(ctx, typed), self.offered)
        return None if self.offered is None else self.type_cast_value(ctx, self.offered)

    def _answer(self, ctx: click.Context, typed: str) -> Any:
        parts = (
            tuple(filter(None, map(str.strip, typed.replace("،", ",").split(","))))
            if self.multiple
            else typed
        )
        return self.process_value(ctx, parts)


class Argument(click.Argument):
    """An argument that is asked for at a terminal. `question` is what is asked; `unless` as in `Option`."""

    def __init__(
        self, *args: Any, question: str = "", unless: Iterable[str] | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.question = question
        self.unless = unless

    def missing(self, given: Mapping[str, Any]) -> bool:
        """Tell whether nothing was given for it, which it cannot do without."""
        return self.required and _absent(self, given)

    def lacking(self, given: Mapping[str, Any]) -> bool:
        """Tell whether neither it nor what may stand in its place was given."""
        return _lacking(self, given)

    def consume_value(self, ctx: click.Context, opts: Any) -> Any:
        """Take what was typed; nothing typed at a terminal: ask."""
        value, source = super().consume_value(ctx, opts)
        value = bare(value)
        missing = not isinstance(value, str | tuple | list) or value in ((), [])
        asked = self.required and bool(self.question) and not _spared_on_the_line(self, ctx)
        if missing and asked and at_terminal() and not ctx.resilient_parsing:
            value = _asked(self, translate(self.question), lambda typed: self._answer(ctx, typed), None)
        return value, source

    def process_value(self, ctx: click.Context, value: Any) -> Any:
        """Read what was given; what was not is left to the command, which names all that is missing."""
        try:
            return super().process_value(ctx, value)
        except click.MissingParameter:
            return None

    def _answer(self, ctx: click.Context, typed: str) -> Any:
        answer = tuple(typed.split()) if self.nargs == -1 else typed
        super().process_value(ctx, answer)
        return answer


def _asked(param: Asked | Argument, question: str, read: Callable[[str], Any], offered: Any) -> Any:
    if isinstance(param.type, Choice) and param.nargs == 1:
        return ask_choice(question, param.type.words, default=offered)
    return ask(question, read, type=param.type, default=offered)


def _spared(param: Option | Argument, given: Mapping[str, Any]) -> bool:
    """Tell whether what can stand in its place was given."""
    return any(given.get(name) for name in param.unless or ())


def _spared_on_the_line(param: Option | Argument, ctx: click.Context) -> bool:
    """Tell the same while the line is being read: what click holds then for what was not given differs between releases."""
    return any(ctx.get_parameter_source(name) in _GIVEN for name in param.unless or ())


def _absent(param: Option | Argument, given: Mapping[str, Any]) -> bool:
    return is_empty(given.get(param.name or "")) and not _spared(param, given)


def _lacking(param: Option | Argument, given: Mapping[str, Any]) -> bool:
    return param.unless is not None and not given.get(param.name or "") and not _spared(param, given)


def is_empty(value: Any) -> bool:
    """Tell whether nothing was given: no value, or none of several."""
    return value is None or value == ()


def shielded(word: str, options: Collection[str]) -> str:
    """Return a typed word as click is to read it: a text that begins with a hyphen is no option.

    It is a text when it holds a space or an Arabic letter, and is not one of `options` with its value. No typed word
    can hold the sign that it gets in front.
    """
    is_text = word.startswith("-") and _TEXT.search(word) and word.partition("=")[0] not in options
    return f"{SHIELD}{word}" if is_text else word


def bare(value: Any) -> Any:
    """Return what was typed, without the sign that `shielded` put before it."""
    if isinstance(value, tuple | list):
        return type(value)(bare(each) for each in value)
    return value.removeprefix(SHIELD) if isinstance(value, str) else value


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option with a translated help; `ask=True` asks for it at a terminal."""
    _understand_words(settings)
    if settings.pop("ask", False):
        return click.option(*names, cls=Asked, prompt=True, **settings)
    return click.option(*names, cls=Option, **settings)


def options(function: F, declarations: Sequence[Callable[[F], F]]) -> F:
    """Declare several options of a command, in the order of its help."""
    for declare in reversed(declarations):
        function = declare(function)
    return function


def argument(name: str, **settings: Any) -> Callable[[F], F]:
    """Declare an argument; with `question` it is asked for at a terminal."""
    _understand_words(settings)
    return click.argument(name, cls=Argument, **settings)


def _understand_words(settings: dict[str, Any]) -> None:
    kind = settings.get("type")
    if isinstance(kind, click.Choice) and not isinstance(kind, Choice):
        settings["type"] = Choice(map(str, kind.choices))


def _choose_language(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value:
        messages.choose(value)
    return value


def _keep_store(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:  # noqa: ARG001
    if value is not None:
        ctx.find_root().meta["assembly.store"] = value
    return value


lang_option = click.option(
    "--lang",
    type=click.Choice(messages.LANGUAGES),
    is_eager=True,
    expose_value=False,
    callback=_choose_language,
    cls=Option,
    help=N_("Language of messages: ar, fr or en."),
)
store_option = click.option(
    "--store",
    metavar="DIR",
    expose_value=False,
    callback=_keep_store,
    cls=Option,
    help=N_("The store's folder (default: ./sessions, or ASSEMBLY_STORE)."),
)


def given(values: Sequence[str]) -> str:
    """Return words typed one after another as one text."""
    return " ".join(values)
