"""The base of every record: frozen, by keyword only, refusing what it does not know."""

from __future__ import annotations

from msgspec import Struct


class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing the chamber remembers. Its fields are the file format: renaming one is a migration.

    Subclasses say `frozen=True, kw_only=True` themselves: structs do not inherit the second, type checkers want the first.
    """
