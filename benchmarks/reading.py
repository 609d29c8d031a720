"""`list` and `search` in archives of growing size, beside SQLite holding the same texts."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

from archive import ASSEMBLY, COMMON, RARE, SESSION, fill, stored
from tables import Table, milliseconds, ratio
from timing import Case, medians, process

from assembly.domain.text import fold
from assembly.store.folder import Store
from assembly.store.index import Index, index

LIMIT = 20
_LIST = f"""
select id, kind, (select count(*) from texts where session = id and texts.kind = 'item'), (select count(*) from sessions)
from sessions order by id desc limit {LIMIT}
"""  # noqa: S608  no outside text
_SCAN = f"select session, kind, number, shown from texts where instr(folded, ?) order by session desc limit {LIMIT}"  # noqa: S608
_FULL = f"select session, kind, number, shown from full where full match ? order by rank, session desc limit {LIMIT}"  # noqa: S608


def measure(example: Path, folder: Path, *, smallest: bool = False) -> list[Table]:
    """Return the times of reading, by kind of store and size of archive."""
    sizes = (10,) if smallest else (10, 1_000, 10_000)
    columns = [_at_size(folder / str(size), example, size, smallest=smallest) for size in sizes]
    rows = [
        [
            name,
            *(milliseconds(column[name]) for column in columns),
            ratio(columns[-1][name], columns[0][name]),
        ]
        for name in columns[0]
    ]
    head = ("ms", *(f"{size:,} sessions" for size in sizes), "last to first")
    return [Table("Reading", head, rows, NOTES)]


NOTES = (
    "In one process, the store opened anew each time, but where it says whole process. Twenty lines are asked for.",
    f"The word in all stands in every session of the archive but one ({COMMON}), the word in one in that one ({RARE}).",
    "Changed: one journal of the archive is newer than the index. Cold: the index was deleted, so that all journals are read and folded.",
    "SQLite holds the same texts, folded alike; its scan needs no index, its full-text table is kept up to date at each write.",
)


def _at_size(folder: Path, example: Path, size: int, *, smallest: bool) -> dict[str, float]:
    shutil.copytree(example, folder)
    fill(folder, (example / f"{SESSION}.jsonl").read_bytes(), size)
    ours = _ours(folder, {10: 9, 1_000: 3}.get(size, 1))
    ours[0].run()
    cases = [*ours, *_sqlite(folder)]
    os.sync()
    times = medians(cases, 1 if smallest else 15)
    shutil.rmtree(folder)
    return times


def _ours(folder: Path, cold_rounds: int) -> list[Case]:
    journal, cache = folder / f"{SESSION}.jsonl", folder / ".cache"
    moments = count(1_600_000_000)

    def reading(question: Callable[[Index], object]) -> Callable[[], object]:
        def run() -> None:
            with index(Store.open(folder)) as opened:
                question(opened)

        return run

    def touch() -> None:
        moment = next(moments)
        os.utime(journal, (moment, moment))

    def delete() -> None:
        shutil.rmtree(cache)

    listed = reading(lambda opened: opened.sessions(LIMIT))
    command = [ASSEMBLY, "--store", folder]
    return [
        Case("assembly, list", listed),
        Case("assembly, search: a word in all", reading(lambda opened: opened.search(COMMON, LIMIT))),
        Case("assembly, search: a word in one", reading(lambda opened: opened.search(RARE, LIMIT))),
        Case("assembly, list, one changed", listed, touch),
        Case("assembly, whole process: list", process([*command, "list"])),
        Case("assembly, whole process: search", process([*command, "search", RARE])),
        Case("assembly, list, cold", listed, delete, cold_rounds),
    ]


def _sqlite(folder: Path) -> list[Case]:
    path = folder / "sessions.sqlite"
    _fill_sqlite(path, folder / ".cache" / "index.sqlite")
    return [
        Case("sqlite3, list", _asking(path, _LIST)),
        Case("sqlite3, scan: a word in all", _asking(path, _SCAN, fold(COMMON))),
        Case("sqlite3, scan: a word in one", _asking(path, _SCAN, fold(RARE))),
        Case("sqlite3, full text: a word in all", _asking(path, _FULL, fold(COMMON))),
        Case("sqlite3, full text: a word in one", _asking(path, _FULL, fold(RARE))),
    ]


def _asking(path: Path, question: str, *values: str) -> Callable[[], object]:
    def run() -> None:
        with closing(sqlite3.connect(path)) as db:
            found = db.execute(question, values).fetchall()
        if not found:
            raise LookupError(question)

    return run


def _fill_sqlite(path: Path, known: Path) -> None:
    with closing(stored(path)) as db, closing(sqlite3.connect(known)) as index_:
        with db:
            db.execute("create table sessions (id primary key, kind)")
            db.executemany(
                "insert into sessions values (?, ?)", index_.execute("select session, kind from sessions")
            )
            db.execute(
                "create table texts (session, kind, number, folded, shown, primary key (session, kind, number))"
            )
            db.executemany("insert into texts values (?, ?, ?, ?, ?)", _texts(index_))
            db.execute(
                "create virtual table full using fts5(session, kind, number, folded, shown, tokenize = 'trigram')"
            )
            db.execute("insert into full select * from texts")
        db.execute("analyze")


def _texts(known: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    yield from known.execute("select session, kind, number, folded, shown from texts")
