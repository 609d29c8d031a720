"""TinyDB over tables held in memory: what a command reads and changes before anything is written."""

from __future__ import annotations

from typing import Any, NoReturn

import tinydb
from tinydb.storages import Storage

from assembly.store.patch import copy

State = dict[str, dict[str, Any]]


class Snapshot(Storage):
    """Tables to read. What was read stays as it was: a table is copied when it is first asked for."""

    def __init__(self, base: State, source: str) -> None:
        self.source = source
        self.base = base
        self.tables = dict(base)

    def own(self, name: str) -> None:
        """Let table `name` be changed in place, as TinyDB does, without changing the base."""
        table = self.tables.get(name)
        if table and table is self.base.get(name):
            self.tables[name] = copy(table)

    def read(self) -> State:
        """Return all tables, as TinyDB expects."""
        return self.tables

    def write(self, data: State) -> None:
        """Refuse: nothing is written outside a command."""
        refuse_write(data)

    def rows(self) -> State:
        """Return the tables as they stand, less the empty ones: a table without rows is no table."""
        return {name: rows for name, rows in self.tables.items() if rows}


class Draft(Snapshot):
    """Tables to change, inside one command."""

    def write(self, data: State) -> None:
        """Take what TinyDB hands over: everything, at every call. The journal writes once, at the end."""
        self.tables = data


def refuse_write(_data: object) -> NoReturn:
    """Raise: only `Journal.change` writes."""
    raise RuntimeError("write outside a change")


class Tables(tinydb.TinyDB):
    """A TinyDB of named tables only: the unnamed one would be a row nobody can find again."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(storage=lambda: snapshot)
        self._snapshot = snapshot

    @property
    def storage(self) -> Snapshot:
        """What holds the tables."""
        return self._snapshot

    def table(self, name: str, **options: Any) -> tinydb.table.Table:  # noqa: ANN401  TinyDB's own options
        """Return the table `name`. Raises `ValueError` for TinyDB's unnamed table."""
        if name == self.default_table_name:
            raise ValueError("a table has a name")
        self._snapshot.own(name)
        return super().table(name, **options)
