"""What every command has: `--json`, `--lang`, `--store`, a help with an example, and a desk to work at."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from assembly.actions.pen import Pen
from assembly.cli.params import lang_option, option, store_option
from assembly.errors import BadInput
from assembly.language.messages import N_, translate
from assembly.store.folder import Store


class Command(click.Command):
    """A command whose help, example and options are printed in the chosen language."""

    def __init__(self, *args: Any, example: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.example = example

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


class Desk:
    """Where a command works: the store, the session meant, the clock and the pen. Nothing is opened before it is used."""

    def __init__(self, folder: Path, session: str | None, as_json: bool) -> None:
        self.folder = folder
        self.session_asked = session
        self.as_json = as_json
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """Return the opened store."""
        if self._store is None:
            self._store = Store.open(self.folder)
        return self._store

    @property
    def pen(self) -> Pen:
        """Return the clock and the name that go on the journal's line."""
        from zoneinfo import ZoneInfo  # noqa: PLC0415  only what writes needs the hall's clock

        chamber = self.store.chamber
        return Pen(
            at=clock(), by=os.environ.get("ASSEMBLY_BY") or chamber.by or "-", zone=ZoneInfo(chamber.timezone)
        )

    @property
    def session(self) -> str:
        """Return the id of the session meant: the one named, else the one in progress."""
        return self.store.session_meant(self.session_asked)


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
