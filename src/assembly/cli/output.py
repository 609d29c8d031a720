"""What a command prints: sentences through click, JSON with a stable shape, and tables: the only place that knows rich."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

import click

from assembly.language.messages import Counted, in_json, say, translate, visible


def done(as_json: bool, record: Any, message: str | Counted, /, **facts: object) -> None:
    """Tell that something was recorded: the sentence, or the record as JSON."""
    if as_json:
        print_json(record)
    else:
        click.echo(say(message, **facts))


def note(message: str | Counted, /, **facts: object) -> None:
    """Say something beside the result, on stderr."""
    click.echo(say(message, **facts), err=True)


def print_json(record: Any) -> None:
    """Print a record, or plain data, as indented JSON."""
    import msgspec  # noqa: PLC0415  loaded with the records already, or by need

    data = msgspec.to_builtins(record)
    click.echo(in_json(msgspec.json.format(msgspec.json.encode(data), indent=2).decode()))


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table. Columns and cells keep logical order: the terminal does the turning.

    Elsewhere than on a terminal: one line a row, cells apart by tabs, as other programs read them.
    """
    names = [translate(name) for name in head]
    lines = [["" if cell is None else visible(str(cell)) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _draw(title, names, lines)
        return
    click.echo(title)
    for line in (names, *lines):
        click.echo("\t".join(" ".join(cell.split()) for cell in line))


def _draw(title: str, names: list[str], lines: list[list[str]]) -> None:
    from rich import box  # noqa: PLC0415  only tables on a terminal need it
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(title=Text(title), box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for name in names:
        grid.add_column(Text(name), overflow="fold")
    for line in lines:
        grid.add_row(*map(Text, line))
    Console(soft_wrap=False).print(grid)
