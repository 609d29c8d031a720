"""Stores to measure on: the shipped example, and archives of any size made of copies of its session."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path

from timing import process

from assembly.store.chain import END, HEAD, TRAILER

SESSION = "2020-10"
ROOT = Path(__file__).parent.parent
ASSEMBLY = Path(sys.executable).with_name("assembly")
# The hour at which the hall votes, and a word that stands in one session alone.
HALL = {"ASSEMBLY_NOW": "2020-11-12T10:50:00Z", "ASSEMBLY_BY": "كاتب الغرفة"}
COMMON, RARE = "المعارض", "الزليج"


def make_example(folder: Path) -> Path:
    """Make the example store, command by command, and return its folder."""
    process(["bash", ROOT / "scripts" / "make-example", folder], ASSEMBLY=ASSEMBLY)()
    return folder


def before_the_votes(folder: Path) -> None:
    """Cut the example's journal where the hall is about to vote: what is left is a whole journal."""
    path = folder / f"{SESSION}.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if b'"do":"vote ' in line)
    path.write_bytes(b"".join(lines[:first]))


def fill(folder: Path, whole: bytes, sessions: int) -> None:
    """Put copies of a whole session's journal beside the one in `folder` until there are `sessions`."""
    ids = list(islice(_ids(), sessions - 1))
    for session in ids:
        (folder / f"{session}.jsonl").write_bytes(renamed(whole, session, rare=session == ids[-1]))


def _ids() -> Iterator[str]:
    """Yield ids of other sessions: ten a year, three of them ordinary, from the year of the open one back."""
    for year in range(2020, 999, -1):
        for month, more in (("10", 3), ("06", 2), ("02", 2)):
            ids = [f"{year}-{month}", *(f"{year}-{month}-x{number}" for number in range(1, more + 1))]
            yield from (each for each in ids if each != SESSION)


def renamed(whole: bytes, session: str, *, rare: bool) -> bytes:
    """Return a session's journal under another id, its chain made anew: each sum covers every byte before it."""
    year, month = session[:4], int(session[5:7])
    hasher, parts = sha256(), []
    for line in whole.splitlines(keepends=True):
        text = line[:-TRAILER].replace(f'"id":"{SESSION}"'.encode(), f'"id":"{session}"'.encode())
        text = text.replace(b'"year":2020,"month":10', f'"year":{year},"month":{month}'.encode())
        if rare:
            text = text.replace(COMMON.encode(), RARE.encode())
        hasher.update(text)
        trailer = HEAD + hasher.hexdigest().encode() + END
        hasher.update(trailer)
        parts += [text, trailer]
    return b"".join(parts)


def stored(path: Path) -> sqlite3.Connection:
    """Open a SQLite file as careful as a journal: a transaction is on the disk when it is over."""
    db = sqlite3.connect(path)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    return db
