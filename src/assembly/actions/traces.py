"""Looking for the lines that concern a record or a person, across journals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.history import HistoryEntry, entries
from assembly.store.journal import Journal

Wanted = Callable[[Line], bool]

_NAMING = frozenset({
    "member", "members", "asked_by", "by", "present", "excused", "absent", "candidates", "candidate", "chair", "writer", "among", "drawn",
    "winner",
})  # fmt: skip
"""The fields in which a record names members by their numbers. The roll that every opening copies tells nothing of one of them."""


class Trace(NamedTuple):
    """A line of a journal, and the file it stands in."""

    file: str
    entry: HistoryEntry


def traces(journals: Iterator[Journal] | tuple[Journal, ...], wanted: Wanted) -> tuple[Trace, ...]:
    """Return the lines of some journals that are wanted, in the order of the journals; of each journal the oldest first."""
    return tuple(
        Trace(journal.path.name, entry)
        for journal in journals
        for line, entry in zip(journal.lines, entries(journal), strict=True)
        if wanted(line)
    )


def every_journal(store: Store) -> Iterator[Journal]:
    """Yield the journals in which a member may be named: the register, every session, the correspondence."""
    yield from store.journals()


def of_record(table: str, number: int) -> Wanted:
    """Return what tells the lines that made or changed a record, or recorded something about it when it is an item."""

    def wanted(line: Line) -> bool:
        rows = line.set.get(table) or {}
        if str(number) in rows:
            return True
        return table == "items" and any(
            _about_item(row, number) for part in line.set.values() for row in (part or {}).values()
        )

    return wanted


def _about_item(row: object, number: int) -> bool:
    if not isinstance(row, dict):
        return False
    subject = row.get("subject")
    return row.get("item") == number or (
        isinstance(subject, dict) and subject.get("kind") == "item" and subject.get("number") == number
    )


def of_member(number: int) -> Wanted:
    """Return what tells the lines that concern a member: in the register, or named by a record of any journal."""

    def wanted(line: Line) -> bool:
        return str(number) in (line.set.get("members") or {}) or _names(line.set, number)

    return wanted


def _names(value: Any, number: int) -> bool:  # noqa: ANN401  a line's plain patch
    if isinstance(value, list):
        return any(_names(each, number) for each in value)
    if not isinstance(value, dict):
        return False
    return any(
        (key in _NAMING and _is_or_holds(inner, number)) or (key != "roll" and _names(inner, number))
        for key, inner in value.items()
    )


def _is_or_holds(value: object, number: int) -> bool:
    return value == number if type(value) is int else isinstance(value, list) and number in value
