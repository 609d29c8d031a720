"""One vote more, in archives of growing size: the time must not grow with them."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from archive import ASSEMBLY, HALL, SESSION, before_the_votes, fill, stored
from tables import Table, milliseconds, ratio
from timing import Case, medians, process
from tinydb import TinyDB

from assembly.actions.ballots import Counts, vote
from assembly.actions.books import session_change
from assembly.actions.pen import Pen
from assembly.domain.ballot import Subject
from assembly.store.folder import Store
from assembly.store.journal import Journal

PEN = Pen(datetime(2020, 11, 12, 10, 50, tzinfo=UTC), "كاتب الغرفة", ZoneInfo("Africa/Casablanca"))
Rows = dict[str, dict[str, Any]]
OURS = ("a proposal", "an item, with its decision", "whole process", "whole process, --session")


def measure(example: Path, folder: Path, *, smallest: bool = False) -> list[Table]:
    """Return the times of one vote, by kind of store and size of archive."""
    sizes = (10,) if smallest else (10, 1_000, 10_000)
    whole = (example / f"{SESSION}.jsonl").read_bytes()
    columns = [_at_size(folder / str(size), example, whole, size, smallest=smallest) for size in sizes]
    rows = [
        [
            name,
            *(milliseconds(column[name]) for column in columns),
            ratio(columns[-1][name], columns[0][name]),
        ]
        for name in columns[0]
    ]
    head = ("one vote, ms", *(f"{size:,} sessions" for size in sizes), "last to first")
    return [Table("Writing", head, rows, NOTES)]


NOTES = (
    "In one process, but where it says whole process; wanted: at most 1.20 × from the first size to the last.",
    "Each session is the example's, about 35 kB of journal. A vote that makes a decision reads the sessions of its year, ten here.",
    "Without `--session` the ends of the journals of the two latest years are read too, to find the session in progress.",
    "All of them open, flush and close at each vote: the journal with one fsync, SQLite (WAL, synchronous full) with those of its log and of closing it.",
    "Plain JSON is written to another file, flushed and renamed. TinyDB's JSONStorage writes over its own file: killed or without power at that moment, it loses all of it.",
    "Flushes are fast here: on a slower disk the first rows and SQLite's grow by the same few milliseconds at every size.",
)


def _at_size(folder: Path, example: Path, whole: bytes, size: int, *, smallest: bool) -> dict[str, float]:
    store = folder / "store"
    shutil.copytree(example, store)
    before_the_votes(store)
    fill(store, whole, size)
    state = Journal(example / f"{SESSION}.jsonl").state()
    ballot = state["ballots"]["3"]
    slow = {10: 9, 1_000: 5}.get(size, 1)
    cases = [*_ours(store), *_others(folder, state, ballot, size, slow)]
    os.sync()  # else the first flush that is timed pays for the whole archive
    times = medians(cases, 1 if smallest else 15)
    shutil.rmtree(folder)
    return times


def _ours(folder: Path) -> list[Case]:
    path = folder / f"{SESSION}.jsonl"
    length = path.stat().st_size

    def cut() -> None:
        with path.open("rb+") as file:
            file.truncate(length)
            os.fsync(file.fileno())

    def ballot(subject: Subject) -> Callable[[], object]:
        def run() -> None:
            store = Store.open(folder)
            with session_change(store, SESSION, PEN) as desk:
                at = PEN.moment(time(11, 50), PEN.today)
                vote(desk, PEN, subject=subject, cast=Counts(48, 2, 2), method="show-of-hands", at=at)

        return run

    words = [ASSEMBLY, "--store", folder, "vote", "3", "--for", "48", "--at", "11:50"]
    runs = (
        ballot(Subject(kind="proposal", number=1)),
        ballot(Subject(kind="item", number=3)),
        process(words, **HALL),
        process([*words, "--session", SESSION], **HALL),
    )
    return [Case(f"assembly, {name}", run, cut) for name, run in zip(OURS, runs, strict=True)]


def _others(folder: Path, state: Rows, ballot: dict[str, Any], size: int, slow: int) -> list[Case]:
    sessions = {f"session {number}": state for number in range(size)}
    plain, tiny = folder / "plain.json", folder / "tiny.json"
    plain.write_text(json.dumps(sessions, ensure_ascii=False), "utf-8")
    _write_tiny(tiny, sessions)
    database = folder / "sessions.sqlite"
    _write_sqlite(database, sessions)
    numbers = iter(range(1_000, 10_000))
    return [
        Case("sqlite3, one table", lambda: _vote_sqlite(database, next(numbers), ballot)),
        Case("one JSON file", lambda: _vote_plain(plain, next(numbers), ballot), rounds=slow),
        Case("TinyDB's JSONStorage", lambda: _vote_tiny(tiny, next(numbers), ballot), rounds=slow),
    ]


def _write_tiny(path: Path, sessions: dict[str, Rows]) -> None:
    rows: Rows = {}
    for session, state in sessions.items():
        for table, records in state.items():
            own = rows.setdefault(table, {})
            for record in records.values():
                own[str(len(own) + 1)] = record | {"in": session}
    path.write_text(json.dumps(rows, ensure_ascii=False), "utf-8")


def _write_sqlite(path: Path, sessions: dict[str, Rows]) -> None:
    db = stored(path)
    with db:
        db.execute("create table records (session, kind, number, body, primary key (session, kind, number))")
        db.executemany(
            "insert into records values (?, ?, ?, ?)",
            (
                (session, kind, key, json.dumps(row, ensure_ascii=False))
                for session, state in sessions.items()
                for kind, rows in state.items()
                for key, row in rows.items()
            ),
        )
    db.close()


def _vote_sqlite(path: Path, number: int, ballot: dict[str, Any]) -> None:
    db = stored(path)
    row = ("session 0", "ballots", number, json.dumps(ballot, ensure_ascii=False))
    with db:
        db.execute("insert into records values (?, ?, ?, ?)", row)
    db.close()


def _vote_plain(path: Path, number: int, ballot: dict[str, Any]) -> None:
    sessions = json.loads(path.read_text("utf-8"))
    sessions["session 0"]["ballots"][str(number)] = ballot
    beside = path.with_suffix(".new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(sessions, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _vote_tiny(path: Path, number: int, ballot: dict[str, Any]) -> None:
    with TinyDB(path, encoding="utf-8", ensure_ascii=False) as db:
        db.table("ballots").insert(ballot | {"number": number, "in": "session 0"})
