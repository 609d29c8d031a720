"""Hostile texts, and every place of every command where a text can be typed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import click
from writes import PAPERS, WRITES, Write

from assembly.cli.catalogue import COMMANDS
from assembly.cli.main import assembly

PAYLOADS = {
    "formula": '=HYPERLINK("http://example.invalid","x")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "template": "{{ 7*7 }}{% for a in b %}{{ ''.__class__.__mro__ }}{% endfor %}{0.__class__}%s%n",
    "path": "../../../../outside/x",
    "escape": "نص\x1b[2J\x1b]0;owned\x07\x9b31m",
    "bidi": "نص\u202eabc\u2066x",
    "shell": "$(touch owned)`touch owned`;touch owned",
    "calendar": "نص\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "markup": "[bold red]x[/bold red] [link=file:///etc/passwd]y[/link]",
}
OWN_OPTIONS = {"--json", "--lang", "--store", "--help"}


class Place(NamedTuple):
    """A place of a command where a text goes: the whole line with a hole."""

    command: str
    name: str
    before: tuple[object, ...]
    after: tuple[object, ...]
    state: str
    now: str

    def typed(self, text: str) -> tuple[object, ...]:
        return (*self.before, text, *self.after)


def lines() -> dict[str, Write]:
    """Return a line for every command of the catalogue."""
    known = WRITES | PAPERS
    return {name: known.get(name, Write("closed", (name,))) for name in COMMANDS}


def places() -> Iterator[Place]:
    """Yield every option and argument of every command that takes a text."""
    for name, line in lines().items():
        command = assembly.get_command(click.Context(assembly), name)
        assert command is not None
        for param in command.params:
            if not isinstance(param.type, click.types.StringParamType) or set(param.opts) & OWN_OPTIONS:
                continue
            if isinstance(param, click.Option):
                yield _option(name, line, param)
            else:
                yield from _argument(name, line, command, param)


def _option(name: str, line: Write, param: click.Option) -> Place:
    words = line.words
    for typed in param.opts:
        if typed in words:
            at = words.index(typed)
            return Place(name, typed, words[: at + 1], words[at + 2 :], line.state, line.now)
    return Place(name, param.opts[0], (*words, param.opts[0]), (), line.state, line.now)


def _argument(name: str, line: Write, command: click.Command, param: click.Parameter) -> Iterator[Place]:
    arguments = [each for each in command.params if isinstance(each, click.Argument)]
    at = 1 + arguments.index(param)  # type: ignore[arg-type]
    words = line.words
    yield Place(name, param.name or "", words[:at], words[at + 1 :], line.state, line.now)
