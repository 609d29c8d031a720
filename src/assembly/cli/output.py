"""What a command prints: sentences through click, JSON with a stable shape, and tables: the only place that knows rich."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import click

from assembly.language.messages import say, translate


def done(as_json: bool, record: Any, message: str, /, **facts: object) -> None:
    """Tell that something was recorded: the sentence, or the record as JSON."""
    if as_json:
        print_json(record)
    else:
        click.echo(say(message, **facts))


def note(message: str, /, **facts: object) -> None:
    """Say something beside the result, on stderr."""
    click.echo(say(message, **facts), err=True)


def print_json(record: Any) -> None:
    """Print a record, or plain data, as indented JSON."""
    import msgspec  # noqa: PLC0415  loaded with the records already, or by need

    data = msgspec.to_builtins(record)
    click.echo(msgspec.json.format(msgspec.json.encode(data), indent=2).decode())


def table(title: str, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a table. Columns and cells keep logical order: the terminal does the turning."""
    from rich import box  # noqa: PLC0415  only tables need it
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    grid = Table(title=Text(title), box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    for name in head:
        grid.add_column(Text(translate(name)), overflow="fold")
    for row in rows:
        grid.add_row(*[Text("" if cell is None else str(cell)) for cell in row])
    console = Console(soft_wrap=False)
    if not console.is_terminal:
        console = Console(width=200)
    console.print(grid)
