"""The door: `assembly COMMAND`. Finds the command's module, runs it, turns errors into sentences and exit codes."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from importlib import import_module

import click

from assembly import __version__
from assembly.cli.catalogue import COMMANDS
from assembly.cli.params import Option, help_in_language, lang_option, store_option
from assembly.errors import AssemblyError, NotProduced
from assembly.language import messages
from assembly.language.messages import N_, translate
from assembly.store.recorded import RECORDED

# A command lives for a tenth of a second: Python's own 700 would look for garbage dozens of times while it is loaded.
_COLLECT_EVERY = 50_000

UNEXPECTED = N_(
    "Unexpected error: {error}. Nothing more is known; look at `assembly history` before doing it again."
)

RECORDED_ALL_THE_SAME = N_(
    "It was recorded; only the rest could not be shown or done: {error}. Do not record it again."
)


class CommandTable(click.Group):
    """The commands of `catalogue.py`, each imported when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module and return the command."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"assembly.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_") + "_command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands under their groups without importing them."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for name, (_, group, short) in COMMANDS.items():
            groups.setdefault(group, []).append((name, translate(short)))
        for group, rows in groups.items():
            with formatter.section(translate(group)):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option, in the chosen language."""
        return help_in_language(super().get_help_option(ctx))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the program is for, in the chosen language."""
        formatter.write_paragraph()
        formatter.write_text(translate(self.help or ""))


@click.command(
    cls=CommandTable,
    name="assembly",
    help=N_("The general assembly of a chamber: record its sessions, make its minutes and recommendations."),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
@lang_option
@store_option
@click.version_option(__version__, prog_name="assembly", cls=Option, help=N_("Show the version and exit."))
def assembly() -> None:
    """Carry the options that every command shares."""


def main() -> None:
    """Run the command line and leave with the exit code of `design`: 0 done, 2 usage, 3 to 7 by kind of error, 1 unexpected."""
    gc.set_threshold(_COLLECT_EVERY)
    messages.choose(_language_typed(sys.argv[1:]) or messages.from_environment())
    code = _run()
    # The memory goes back to the system whole: without this every object is visited first, a tenth of a command's time.
    gc.freeze()
    sys.exit(code)


def _language_typed(words: list[str]) -> str | None:
    """Return the language named anywhere on the line: help and complaints of usage come before options are read."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        typed = (
            following
            if word == "--lang"
            else word.removeprefix("--lang=")
            if word.startswith("--lang=")
            else ""
        )
        if typed in messages.LANGUAGES:
            return typed
    return None


def _run() -> int:
    RECORDED.set(False)
    try:
        code = assembly.main(standalone_mode=False)
    except click.ClickException as error:
        shown = io.StringIO()
        error.show(shown)
        click.echo(messages.visible(shown.getvalue()), nl=False, err=True)
        return error.exit_code
    except AssemblyError as error:
        return _complained(error)
    except Exception as error:  # noqa: BLE001  every other end is told here
        return _ended_early(error)
    return code if isinstance(code, int) else 0


def _complained(error: AssemblyError) -> int:
    from assembly.cli.complaint import complain  # noqa: PLC0415  sentences are loaded when there is something to say

    complain(error)
    return error.exit_code


def _ended_early(error: Exception) -> int:
    """Tell what stopped the command; what was recorded before it stays recorded, and is not called failed."""
    if isinstance(error, BrokenPipeError):
        _drop_output()
        return 0
    if RECORDED.get():
        return _recorded_all_the_same(error)
    if isinstance(error, click.exceptions.Abort):
        click.echo(translate(N_("Stopped; nothing was recorded.")), err=True)
        return 1
    if isinstance(error, OSError):
        return _disobeyed(error)
    if os.environ.get("ASSEMBLY_DEBUG"):
        raise error
    click.echo(messages.say(UNEXPECTED, error=f"{type(error).__name__}: {error}"), err=True)
    return 1


def _disobeyed(error: OSError) -> int:
    """Tell what the system refused to do."""
    from traceback import walk_tb  # noqa: PLC0415  only a failure needs it

    from assembly.store.disk import in_words  # noqa: PLC0415

    if any(frame.f_code is click.echo.__code__ for frame, _ in walk_tb(error.__traceback__)):
        _drop_output()
        return _complained(NotProduced("output-lost", reason=error.strerror or type(error).__name__))
    return _complained(in_words(error, os.fsdecode(error.filename or "")))


def _recorded_all_the_same(error: Exception) -> int:
    _drop_output()
    reason = (
        error.strerror if isinstance(error, OSError) else ""
    ) or f"{type(error).__name__} {error}".strip()
    # Where not even this can be written, the exit code still says that it is done.
    with contextlib.suppress(OSError):
        click.echo(messages.say(RECORDED_ALL_THE_SAME, error=reason), err=True)
    return 0


def _drop_output() -> None:
    """Let what could not be written go nowhere: Python would try again, and complain, when it ends."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
