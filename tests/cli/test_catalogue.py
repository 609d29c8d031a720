"""Every command there is: it loads, helps with an example that can be typed, and loads no more than it needs."""

import json
import os
import shlex
import subprocess
import sys

import click
import pytest
from hall import Hall

from assembly.cli.catalogue import COMMANDS
from assembly.cli.main import CommandTable, assembly

HEAVY = {"weasyprint", "jinja2", "babel", "openpyxl", "rich", "pikepdf", "yaml", "fontTools"}


def command(name: str) -> click.Command:
    found = assembly.get_command(click.Context(assembly), name)
    assert found is not None
    return found


def examples() -> list[tuple[str, str]]:
    return [(name, line) for name in COMMANDS for line in command(name).example.splitlines()]


def test_the_table_is_the_whole_of_it():
    assert isinstance(assembly, CommandTable)
    assert assembly.list_commands(click.Context(assembly)) == list(COMMANDS)
    assert assembly.get_command(click.Context(assembly), "none") is None


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_loads_and_carries_what_all_carry(name):
    found = command(name)
    assert found.name == name
    assert found.help
    options = {option for parameter in found.params for option in parameter.opts}
    assert {"--json", "--lang", "--store"} <= options
    unhelped = [p.opts for p in found.params if isinstance(p, click.Option) and not p.help]
    assert unhelped == []


@pytest.mark.parametrize("name", COMMANDS)
def test_help_shows_every_example(store: Hall, name):
    shown = store.ok(name, "--help")
    assert command(name).example
    for line in command(name).example.splitlines():
        assert line.strip() in shown


@pytest.mark.parametrize(
    ("name", "line"), examples(), ids=[f"{n}-{i}" for i, (n, _) in enumerate(examples())]
)
def test_an_example_can_be_typed(name, line):
    program, typed, *words = shlex.split(line)
    assert (program, typed) == ("assembly", name)
    found = command(name)
    context = click.Context(found)
    context.obj = None
    parser = found.make_parser(context)
    values, left, _ = parser.parse_args(list(words))
    assert left == []
    # Every value is one its parameter takes.
    for parameter in found.params:
        if parameter.name in values and parameter.expose_value:
            parameter.process_value(context, values[parameter.name])


def loaded(hall: Hall, *words: object) -> set[str]:
    """Return the names of the packages that a command loaded, in a process of its own."""
    program = (
        "import sys, json\n"
        "from assembly.cli.main import main\n"
        "try: main()\n"
        "except SystemExit as left: code = left.code\n"
        "print(json.dumps([code, sorted({name.partition('.')[0] for name in sys.modules})]), file=sys.stderr)\n"
    )
    variables = {
        **os.environ, "ASSEMBLY_STORE": str(hall.folder), "ASSEMBLY_NOW": "2020-11-12T09:30:00Z", "ASSEMBLY_LANG": "en",
    }  # fmt: skip
    said = subprocess.run(
        [sys.executable, "-c", program, *map(str, words)],
        env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    code, modules = json.loads(said.stderr.splitlines()[-1])
    assert code == 0, said
    return set(modules)


def test_the_help_loads_neither_records_nor_database(store):
    assert not loaded(store, "--help") & ({"msgspec", "tinydb"} | HEAVY)


@pytest.mark.parametrize("words", [
    ("vote", 3, "--all-for"), ("speak", 1, "كلمة"), ("attend", 60, "--arrived"), ("propose", "مقترح"), ("recommend", "توصية", "--to", 1),
    ("close-sitting",), ("list",), ("show",), ("search", "النقطة"), ("agenda",), ("history",), ("undo",),
    ("add-member", "عضو", "--start", "2021-01-01"), ("receipt", 1, "--channel", "by-hand", "--received", "2020-11-03"),
], ids=lambda words: words[0])  # fmt: skip
def test_a_record_command_loads_no_paper_maker(sitting, words):
    assert not loaded(sitting, *words) & HEAVY


def test_opening_a_sitting_loads_no_paper_maker(session):
    assert not loaded(session, "open-sitting", "--present", "1-40") & HEAVY
