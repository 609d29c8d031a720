"""Options and arguments that know the assembly: days, hours, member numbers; asked for at a terminal, else an error."""

from __future__ import annotations

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


class Asked(Option):
    """An option that is asked for when a person is at the terminal, and is an error (or its default) when not."""

    def prompt_for_value(self, ctx: click.Context) -> Any:
        """Ask, in the chosen language; piped, take the default or say what is missing."""
        default = self.get_default(ctx)
        if sys.stdin.isatty():
            question = translate(self.help or self.name or "").rstrip(".")
            return click.prompt(
                question, default=default, type=self.type, value_proc=lambda v: self.process_value(ctx, v)
            )
        if default is None:
            raise click.MissingParameter(ctx=ctx, param=self)
        return self.type_cast_value(ctx, default)


class Argument(click.Argument):
    """An argument that is asked for at a terminal. `question` is what is asked."""

    def __init__(self, *args: Any, question: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.question = question

    def consume_value(self, ctx: click.Context, opts: Any) -> Any:
        """Take what was typed; nothing typed at a terminal: ask."""
        value, source = super().consume_value(ctx, opts)
        missing = value is None or value == () or not isinstance(value, str | tuple)
        if missing and self.required and self.question and sys.stdin.isatty():
            answer = click.prompt(translate(self.question))
            value = tuple(answer.split()) if self.nargs == -1 else answer
        return value, source


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
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(digits, form).date()  # noqa: DTZ007  a day has no zone
        except ValueError:
            continue
    raise BadInput("day-unreadable", text=text)


def parse_hour(text: str) -> time | datetime:
    """Return the hour of `10:30` or `10h30`, or the moment of `2020-11-12 10:30`; `BadInput` for anything else."""
    digits = _western(text.strip()).replace("h", ":").replace("T", " ")
    day, _, hour = digits.rpartition(" ")
    try:
        clock = datetime.strptime(hour, "%H:%M").time()  # noqa: DTZ007  local time, as on the wall of the hall
    except ValueError:
        raise BadInput("hour-unreadable", text=text) from None
    return datetime.combine(parse_day(day), clock) if day else clock


def _western(text: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


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
