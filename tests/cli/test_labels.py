"""Every field and every fixed value of the records has a word: nobody reads a code on the screen."""

import importlib
import pkgutil
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from msgspec.structs import fields

import assembly.domain
from assembly.cli.code_words import CODES
from assembly.cli.field_words import FIELDS
from assembly.cli.labels import heading, label, yes_or_no
from assembly.cli.opening import QUORUM_SENTENCES
from assembly.domain.election import ELECTED_POSTS
from assembly.domain.record import Record
from assembly.language import messages

BOOKS = Path(assembly.domain.__file__).parent / "rulebooks"
SHARE = re.compile(r"\d/\d")  # read as it is


def record_types(base: type = Record) -> Iterator[type]:
    """Yield every kind of record that a module of domain/ declares."""
    for module in pkgutil.walk_packages(assembly.domain.__path__, "assembly.domain."):
        importlib.import_module(module.name)
    for kind in base.__subclasses__():
        if kind.__module__.startswith("assembly.domain"):
            yield kind
        yield from record_types(kind)


def fixed_values(kind: Any) -> Iterator[str]:
    if get_origin(kind) is Literal:
        yield from (value for value in get_args(kind) if isinstance(value, str) and "/" not in value)
    else:
        for part in get_args(kind):
            yield from fixed_values(part)


def rule_values() -> Iterator[str]:
    for book in BOOKS.glob("*.toml"):
        for rule in tomllib.loads(book.read_text("utf-8"))["rules"]:
            values = rule["value"] if isinstance(rule["value"], list) else [rule["value"]]
            yield from (value for value in values if isinstance(value, str) and not SHARE.fullmatch(value))


@pytest.fixture(autouse=True)
def _english():
    messages.choose("en")


def test_every_field_has_a_word():
    names = {(kind.__name__, field.name) for kind in record_types() for field in fields(kind)}
    assert len(names) > 200
    assert [f"{of}.{name}" for of, name in sorted(names) if not {name, f"{of}.{name}"} & FIELDS.keys()] == []


def test_every_fixed_value_has_a_word():
    values = {
        (f"{kind.__name__}.{field.name}", value)
        for kind in record_types()
        for field in fields(kind)
        for value in fixed_values(field.type)
    }
    assert {value for _, value in values} > {"ordinary", "roll-call", "tie-chair-for"}
    assert [each for each in sorted(values) if each[1] not in CODES] == []


@pytest.mark.parametrize("codes", [ELECTED_POSTS, ("member",), tuple(QUORUM_SENTENCES), tuple(rule_values())])
def test_codes_kept_as_plain_text_have_a_word(codes):
    assert codes
    assert [code for code in codes if code not in CODES] == []


def test_a_word_is_the_field_s_own():
    assert label("in-no-list") == "in-no-list"
    assert heading("by") == "by"
    assert heading("by", "Request") == "asked by"
    assert label("members") == "members"
    assert label("members", "by") == "a number of members"
    assert label("roll-call") == "roll call"
    # An empty message is the catalogue's own head, which nobody asked for.
    assert label("") == ""


def test_yes_and_no():
    assert (yes_or_no(True), yes_or_no(False)) == ("yes", "no")
    messages.choose("ar")
    assert yes_or_no(True) == "نعم"
