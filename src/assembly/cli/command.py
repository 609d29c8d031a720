"""What every command has: `--json`, `--lang`, `--store`, a help with an example, and a desk to work at."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any

import click

from assembly.actions.pen import Pen
from assembly.cli.output import note
from assembly.cli.params import (
    SHIELD,
    Argument,
    Option,
    help_in_language,
    lang_option,
    option,
    shielded,
    store_option,
)
from assembly.domain import text
from assembly.errors import AssemblyError, BadInput, StoreUnreadable
from assembly.language.messages import N_, say, translate
from assembly.store.folder import CHAMBER_FILE, Store
from assembly.store.lock import SECONDS

NOBODY = "-"
"""Who writes, on the journal's lines, when neither the environment nor the chamber's file says it."""


class Command(click.Command):
    """A command whose help, example and options are printed in the chosen language."""

    def __init__(self, *args: Any, example: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.example = example

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed; all that is missing is named in one error, and a text may begin with a hyphen."""
        options = {name for param in self.get_params(ctx) for name in (*param.opts, *param.secondary_opts)}
        try:
            left = super().parse_args(ctx, [shielded(word, options) for word in args])
        except click.UsageError as error:
            told = [error.format_message().replace(SHIELD, "")]
            if isinstance(error, click.NoSuchOption):
                told.append(self._text_hint(ctx))
            raise click.UsageError("\n".join(filter(None, told)), ctx) from None
        if not ctx.resilient_parsing:
            self._refuse_incomplete(ctx)
        return left

    def _refuse_incomplete(self, ctx: click.Context) -> None:
        ours = [param for param in self.get_params(ctx) if isinstance(param, Option | Argument)]
        if any(param.missing(ctx.params) for param in ours):
            lacking = [param for param in ours if param.missing(ctx.params) or param.lacking(ctx.params)]
            raise BadInput(
                "arguments-missing",
                missing=[_as_typed(param, self) for param in lacking],
                mend=f"assembly {self.name} --help",
            )

    def _text_hint(self, ctx: click.Context) -> str:
        """Say how a text that begins with a hyphen is typed, where the command takes one."""
        params = {param.name: param for param in self.get_params(ctx)}
        if not any(isinstance(param, Argument) for param in params.values()):
            return ""
        ways = ['-- "-…"', *(["--file -"] if "file" in params else [])]
        return say(N_("A text that begins with a hyphen is typed like this: {ways}"), ways=ways)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option, in the chosen language."""
        return help_in_language(super().get_help_option(ctx))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the translated text."""
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(translate(self.help or ""))

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the example."""
        with formatter.section(translate(N_("Example"))):
            for line in self.example.splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{line.strip()}\n")


def _as_typed(param: Option | Argument, command: click.Command) -> str:
    """Return how a parameter is typed: `TITLE`, `--year`, `budget|report`, with what may stand in its place."""
    if isinstance(param, Option):
        names = [*param.opts[:1], *param.secondary_opts[:1]]
    else:
        choices = param.type.choices if isinstance(param.type, click.Choice) and not param.metavar else ()
        names = [param.metavar or "|".join(map(str, choices)) or (param.name or "").upper()]
    others = [each.opts[0] for other in param.unless or () for each in command.params if each.name == other]
    return " | ".join([*names, *others])


class Desk:
    """Where a command works: the store, the session meant, the clock and the pen. Nothing is opened before it is used."""

    def __init__(self, folder: Path, session: str | None, as_json: bool) -> None:
        self.folder = folder
        self.session_asked = session
        self.as_json = as_json
        self._store: Store | None = None
        self._warned: set[str] = set()

    @property
    def store(self) -> Store:
        """Return the opened store."""
        if self._store is None:
            self._store = Store.open(self.folder)
            self._store.warn = self._warn
            self._store.waiting = self.wait
            self._store.lock_seconds = self.lock_seconds
        return self._store

    def _warn(self, error: AssemblyError) -> None:
        """Tell, once, of what was found on the way and did not stop the command."""
        from assembly.language.errors import sentence  # noqa: PLC0415  seldom anything to say

        told = sentence(error.code, error.facts)
        if told not in self._warned:
            self._warned.add(told)
            click.echo(f"{translate(N_('Note:'))} {told}", err=True)
            if error.code == "journal-damaged":
                note(N_("What follows is as of line {line}."), line=error.facts["line"] - 1)

    @property
    def lock_seconds(self) -> float:
        """Return how long to wait for another command: 30 seconds, or ASSEMBLY_LOCK_SECONDS."""
        asked = os.environ.get("ASSEMBLY_LOCK_SECONDS", "")
        return float(asked) if re.fullmatch(r"\d{1,4}(\.\d+)?", asked) else SECONDS

    @staticmethod
    def wait(path: Path) -> None:
        """Tell that another command holds a file."""
        note(N_("{file} is being written by another command; waiting."), file=path.name)

    @property
    def pen(self) -> Pen:
        """Return the clock and the name that go on the journal's line."""
        chamber = self.store.chamber
        return Pen(
            at=clock(),
            by=text.name(os.environ.get("ASSEMBLY_BY") or chamber.by or NOBODY, "by"),
            zone=_zone(chamber.timezone),
        )

    @property
    def session(self) -> str:
        """Return the id of the session meant: the one named, else the one in progress."""
        return self.store.session_meant(self.session_asked)


def _zone(key: str) -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  only what writes needs the hall's clock

    try:
        return ZoneInfo(key)
    except (LookupError, ValueError, OSError):
        raise StoreUnreadable("timezone-unknown", timezone=key, mend=f"{CHAMBER_FILE}: timezone") from None


def clock() -> datetime:
    """Return now, or the moment in ASSEMBLY_NOW, to the second, in UTC."""
    fixed = os.environ.get("ASSEMBLY_NOW")
    if not fixed:
        return datetime.now(UTC).replace(microsecond=0)
    try:
        moment = datetime.fromisoformat(fixed)
    except ValueError:
        raise BadInput("clock-unreadable", text=fixed) from None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC).replace(microsecond=0)


def command(
    name: str, help: str, example: str, *, session: bool = False
) -> Callable[[Callable[..., Any]], Click]:
    """Declare a command. Its function is called with a `Desk` first; `session` adds `--session`."""

    def declare(function: Callable[..., Any]) -> click.Command:
        def run(**typed: Any) -> Any:
            folder = click.get_current_context().find_root().meta.get("assembly.store")
            desk = Desk(
                Path(folder or os.environ.get("ASSEMBLY_STORE") or "sessions"),
                typed.pop("session", None),
                typed.pop("as_json"),
            )
            return function(desk, **typed)

        run.__dict__.update(function.__dict__)  # the options declared below the command
        decorated = lang_option(store_option(_json_option(run)))
        if session:
            decorated = _session_option(decorated)
        return click.command(name, cls=Command, help=help, example=example)(decorated)

    return declare


Click = click.Command
_json_option = option("--json", "as_json", is_flag=True, help=N_("Print the result as JSON."))
_session_option = option(
    "--session", metavar="ID", help=N_("The session, e.g. 2020-10 (default: the one in progress).")
)
