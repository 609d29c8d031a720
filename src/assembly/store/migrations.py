"""Older formats of a journal, brought up to date in memory: ordered, named, pure functions from state to state.

A journal's first line says its kind and its format, in a table of its own so that a state stays a dict of tables:

    {"journal":{"1":{"kind":"session","format":1}}}

A file is never rewritten: the first command after an upgrade appends one `migrate` line before its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from assembly.errors import StoreUnreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

HEADER = "journal"
KINDS = ("session", "register", "correspondence")


class Migration(NamedTuple):
    """One step, from the format it is registered under to the next. `step` must not change its argument."""

    name: str
    step: Callable[[dict[str, Any]], dict[str, Any]]


Registry = dict[tuple[str, int], Migration]

#: By kind of journal and the format it leads from. Format 1 is the first, so there is nothing to bring up to date.
MIGRATIONS: Registry = {}


def current_format(kind: str, registry: Mapping[tuple[str, int], Migration] = MIGRATIONS) -> int:
    """Return the format that is written today."""
    return 1 + max((start for of, start in registry if of == kind), default=0)


def header(kind: str, number: int) -> dict[str, Any]:
    """Return the table that says what a journal is. Raises `ValueError` for a kind that is none of `KINDS`."""
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of journal")
    return {HEADER: {"1": {"kind": kind, "format": number}}}


def kind_of(state: Mapping[str, Any]) -> str:
    """Return the kind that a state says of itself, or nothing."""
    says = state.get(HEADER, {}).get("1", {}).get("kind", "")
    return says if says in KINDS else ""


def upgrade(
    state: dict[str, Any], path: Path, registry: Mapping[tuple[str, int], Migration] = MIGRATIONS
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the state in today's format, and the names of the steps that were needed.

    Raises `StoreUnreadable`: "newer-format" for a file that a newer version wrote, "not-a-journal" for one that does
    not say what it is.
    """
    kind = kind_of(state)
    found = state[HEADER]["1"].get("format") if kind else None
    if type(found) is not int or found < 1:
        raise StoreUnreadable("not-a-journal", path=str(path))
    known = current_format(kind, registry)
    if found > known:
        raise StoreUnreadable("newer-format", path=str(path), found=found, known=known)
    names = []
    for number in range(found, known):
        migration = registry[kind, number]
        state = migration.step(state) | header(kind, number + 1)
        names.append(migration.name)
    return state, tuple(names)
