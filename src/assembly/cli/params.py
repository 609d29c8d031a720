"""Options and arguments that know the assembly: days, hours, member numbers; asked for at a terminal, else an error."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any, TypeVar

import click

from assembly.errors import BadInput
from assembly.language import messages
from assembly.language.messages import N_, translate

F = TypeVar("F", bound=Callable[..., Any])


class Option(click.Option):
    """An option whose help is translated when it is printed."""

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
    """An option that is asked for when a person is at the terminal, and is an error (or its default) when not."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Kept apart: what click answers for an option without a default differs from one release to the next.
        self.offered = kwargs.get("default")

    def prompt_for_value(self, ctx: click.Context) -> Any:
        """Ask, in the chosen language; piped, take the default or say what is missing.

        Where the option may be repeated, the answers are separated by commas.
        """
        if at_terminal():
            question = translate(self.help or self.name or "").rstrip(".")
            return ask(question, lambda typed: self._answer(ctx, typed), type=self.type, default=self.offered)
        if self.offered is None:
            raise click.MissingParameter(ctx=ctx, param=self)
        return self.type_cast_value(ctx, self.offered)

    def _answer(self, ctx: click.Context, typed: str) -> Any:
        parts = (
            tuple(filter(None, map(str.strip, typed.replace("،", ",").split(","))))
            if self.multiple
            else typed
        )
        return self.process_value(ctx, parts)


def at_terminal() -> bool:
    """Tell whether a person is there to be asked."""
    return sys.stdin.isatty()


def ask(question: str, read: Callable[[str], Any], **more: Any) -> Any:
    """Ask at the terminal, on stderr, until the answer can be read; `read` turns what was typed into a value."""

    def value(typed: str) -> Any:
        try:
            return read(typed)
        except BadInput as error:
            from assembly.language.errors import sentence  # noqa: PLC0415  there is something to say

            raise click.UsageError(sentence(error.code, error.facts)) from None

    return click.prompt(question, value_proc=value, err=True, **more)


class Argument(click.Argument):
    """An argument that is asked for at a terminal. `question` is what is asked."""

    def __init__(self, *args: Any, question: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.question = question

    def consume_value(self, ctx: click.Context, opts: Any) -> Any:
        """Take what was typed; nothing typed at a terminal: ask."""
        value, source = super().consume_value(ctx, opts)
        missing = not isinstance(value, str | tuple) or value == ()
        if missing and self.required and self.question and at_terminal() and not ctx.resilient_parsing:
            value = ask(translate(self.question), lambda typed: self._answer(ctx, typed), type=self.type)
        return value, source

    def _answer(self, ctx: click.Context, typed: str) -> Any:
        answer = tuple(typed.split()) if self.nargs == -1 else typed
        self.process_value(ctx, answer)
        return answer


class DayType(click.ParamType[date]):
    """A day: 2020-11-12 or 12/11/2020, Arabic digits too."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day."""
        return value if isinstance(value, date) else parse_day(value)


class HourType(click.ParamType[time | datetime]):
    """An hour of the day, 10:30, or a day with its hour, `2020-11-12 10:30`."""

    name = "hour"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> time | datetime:
        """Return the hour, with its day when one was given."""
        return value if isinstance(value, time | datetime) else parse_hour(value)


DAY, HOUR = DayType(), HourType()


def parse_day(text: str) -> date:
    """Return the day of `2020-11-12` or `12/11/2020`; `BadInput` for anything else."""
    digits = _western(text.strip())
    try:
        if "/" in digits:
            day, month, year = _numbers(r"(\d\d?)/(\d\d?)/(\d{4})", digits)
        else:
            year, month, day = _numbers(r"(\d{4})-(\d\d?)-(\d\d?)", digits)
        return date(year, month, day)
    except ValueError:
        raise BadInput("day-unreadable", text=text) from None


def parse_hour(text: str) -> time | datetime:
    """Return the hour of `10:30` or `10h30`, or the moment of `2020-11-12 10:30`; `BadInput` for anything else."""
    digits = _western(text.strip()).replace("h", ":").replace("T", " ")
    day, _, hour = digits.rpartition(" ")
    try:
        hours, minutes = _numbers(r"(\d\d?):(\d\d?)", hour)
        clock = time(hours, minutes)
    except ValueError:
        raise BadInput("hour-unreadable", text=text) from None
    return datetime.combine(parse_day(day), clock) if day else clock


def _western(text: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _numbers(form: str, text: str) -> tuple[int, ...]:
    # `strptime` would load a calendar and a locale first, which takes longer than recording a vote.
    found = re.fullmatch(form, text)
    if not found:
        raise ValueError(text)
    return tuple(map(int, found.groups()))


def option(*names: str, **settings: Any) -> Callable[[F], F]:
    """Declare an option with a translated help; `ask=True` asks for it at a terminal."""
    if settings.pop("ask", False):
        return click.option(*names, cls=Asked, prompt=True, **settings)
    return click.option(*names, cls=Option, **settings)


def argument(name: str, **settings: Any) -> Callable[[F], F]:
    """Declare an argument; with `question` it is asked for at a terminal."""
    return click.argument(name, cls=Argument, **settings)


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
