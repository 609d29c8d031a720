"""All that a store holds in tables, one CSV file each, for spreadsheets and statistics: no secret vote, nothing private.

The names of files and columns are stable: columns are only added, at the end. docs/tables.md lists them.
"""

from __future__ import annotations

from assembly.actions.archive import Archive
from assembly.exports.csv_file import csv_file
from assembly.exports.tables_after import AFTER
from assembly.exports.tables_people import PEOPLE
from assembly.exports.tables_rows import Sheet
from assembly.exports.tables_sessions import SESSIONS
from assembly.exports.tables_votes import VOTES

TABLES: dict[str, Sheet] = {**PEOPLE, **SESSIONS, **VOTES, **AFTER}
"""Every table by the name of its file."""


def tables(archive: Archive) -> dict[str, bytes]:
    """Return each table as a CSV file, by the name of the file; one that has no rows is there with its header."""
    return {f"{name}.csv": csv_file(table.head, table.rows(archive)) for name, table in TABLES.items()}
