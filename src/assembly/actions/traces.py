"""Looking for the lines that concern a record or a person, across journals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.history import HistoryEntry, entries
from assembly.store.journal import Journal
from assembly.store.patch import diff, merge

_ONE = frozenset({"member", "asked_by", "candidate", "chair", "writer", "drawn", "winner"})
_SEVERAL = frozenset(
    {"members", "asked_by", "by", "present", "excused", "absent", "candidates", "among", "level"}
)
"""The fields in which a record names members by their numbers. The roll that every opening copies tells nothing of one of them."""


class Touched(NamedTuple):
    """A row that a line made, changed or removed, as it was before and as it is after; empty where it was not there."""

    table: str
    key: str
    before: dict[str, Any]
    after: dict[str, Any]


Wanted = Callable[[tuple[Touched, ...]], bool]
"""Tells whether a line is looked for, by the rows it touched."""


class Trace(NamedTuple):
    """A line of a journal, and the file it stands in."""

    file: str
    entry: HistoryEntry


def traces(journals: Iterable[Journal], wanted: Wanted) -> tuple[Trace, ...]:
    """Return the lines of some journals that are wanted, in the order of the journals; of each journal the oldest first."""
    return tuple(
        Trace(journal.path.name, entry)
        for journal in journals
        for rows, entry in zip(touched(journal.lines), entries(journal), strict=True)
        if wanted(rows)
    )


def touched(lines: Iterable[Line]) -> Iterator[tuple[Touched, ...]]:
    """Yield, for each line of a journal from its first, the rows that it touched: a line itself says only what changed in them."""
    state: dict[str, dict[str, dict[str, Any]]] = {}
    for line in lines:
        found = []
        for table, patch in line.set.items():
            rows = state.setdefault(table, {})
            for key, change in (dict.fromkeys(rows) if patch is None else patch).items():
                before = rows.pop(key, {})
                after = {} if change is None else merge(before, change)
                if after:
                    rows[key] = after
                found.append(Touched(table, key, before, after))
        yield tuple(found)


def every_journal(store: Store) -> Iterator[Journal]:
    """Yield the journals in which a member may be named: the register, every session, the correspondence."""
    yield from store.journals()


def of_record(table: str, number: int) -> Wanted:
    """Return what tells the lines that made or changed a record, or recorded something about it when it is an item."""

    def wanted(rows: tuple[Touched, ...]) -> bool:
        return any((row.table, row.key) == (table, str(number)) for row in rows) or (
            table == "items"
            and any(_about_item(each, number) for row in rows for each in (row.before, row.after))
        )

    return wanted


def _about_item(row: dict[str, Any], number: int) -> bool:
    subject = row.get("subject")
    return row.get("item") == number or (
        isinstance(subject, dict) and subject.get("kind") == "item" and subject.get("number") == number
    )


def of_member(number: int) -> Wanted:
    """Return what tells the lines that concern a member: of the register, of a record about the member, or that named the member."""

    def wanted(rows: tuple[Touched, ...]) -> bool:
        return any(_concerns(row, number) for row in rows)

    return wanted


def _concerns(row: Touched, number: int) -> bool:
    if (row.table, row.key) == ("members", str(number)):
        return True
    about = any(_heads(each, number) for each in (row.before, row.after))
    # Of what a row holds, only what the line put in or took out: closing a sitting says nothing of each who was present.
    return (
        about
        or names_member(diff(row.before, row.after), number)
        or names_member(diff(row.after, row.before), number)
    )


def _heads(row: dict[str, Any], number: int) -> bool:
    return _is_or_holds("member", row.get("member"), number) or _is_or_holds(
        "members", row.get("members"), number
    )


def names_member(value: Any, number: int) -> bool:  # noqa: ANN401  plain data of a journal
    """Tell whether a row, or a part of one, names a member by the number."""
    if isinstance(value, list):
        return any(names_member(each, number) for each in value)
    if not isinstance(value, dict):
        return False
    return any(
        _is_or_holds(key, inner, number) or (key != "roll" and names_member(inner, number))
        for key, inner in value.items()
    )


def _is_or_holds(key: str, value: object, number: int) -> bool:
    """Tell whether a field names the member; `members` of a request is how many asked, and names nobody."""
    if isinstance(value, list):
        return key in _SEVERAL and number in value
    return key in _ONE and type(value) is int and value == number
