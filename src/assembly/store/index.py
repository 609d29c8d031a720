"""The disposable index: what `list` and `search` need of every session, in `.cache/index.sqlite`.

It is made from the journals and kept true by their size and time of change. Deleted, stale, damaged or somebody else's, the
answers are the same: what does not match a journal is read again.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from assembly.domain.dossier import Dossier
from assembly.domain.minutes_approval import APPROVED
from assembly.domain.offices import OfficeChange, changes_of
from assembly.domain.session import is_session_id
from assembly.domain.text import fold
from assembly.errors import StoreUnreadable
from assembly.store import disk
from assembly.store.folder import Store
from assembly.store.searched import texts_of

_VERSION = 7
_SHORTEST = 3  # letters the index can find
# Texts of file 7 are the rows from 7,000,000 on: what is not a row's number can only be looked for in all texts.
_TEXTS_OF_A_FILE = 1_000_000
_TABLES = """
create table files (id integer primary key, session text unique, changed integer, size integer);
create table sessions (session text primary key, kind text, held text, state text, items integer, decisions integer,
    recommendations integer, minutes text);
create table minutes (decided_in text, session text, outcome text);
create table changes (session text, sitting integer, at text, kind text, member integer, post text, organ text);
create virtual table texts using fts5(folded, session unindexed, kind unindexed, number unindexed, shown unindexed,
    tokenize = 'trigram');
"""


class SessionLine(NamedTuple):
    """A session as `list` shows it. `held` is the day of its first sitting, or the day planned; `state` open, closed or sealed.

    `minutes` is what a later session last decided of its minutes, an approval being final: approved,
    approved-with-changes, refused or put-off; unapproved before, empty while there are none to approve.
    """

    session: str
    kind: str
    held: str
    state: str
    items: int
    decisions: int
    recommendations: int
    minutes: str


class Found(NamedTuple):
    """A text that was found: where it stands, and its words."""

    session: str
    kind: str
    number: int
    text: str


class Index:
    """The index of one store, brought up to date when it is opened. `shrunk` names journals shorter than they were."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.shrunk: list[str] = []
        self._path = store.folder / ".cache" / "index.sqlite"
        self._db = _opened(self._path)
        try:
            self._refresh()
        except sqlite3.DatabaseError:
            self._make_anew()

    def sessions(self, limit: int, year: int | None = None) -> tuple[list[SessionLine], int]:
        """Return the latest sessions, newest first, and how many there are in all."""
        wanted = f"{year:04d}-%" if year else "%"
        ((count,),) = self._ask("select count(*) from sessions where session like ?", [wanted])
        rows = self._ask(
            "select * from sessions where session like ? order by session desc limit ?", [wanted, limit]
        )
        lines = (SessionLine(*row) for row in rows)
        return [line._replace(minutes=self.minutes(line.session)[0] or line.minutes) for line in lines], count

    def minutes(self, session: str) -> tuple[str, str]:
        """Return what was last decided of a session's minutes, and by which session; both empty when nothing was."""
        decided = self._ask(
            "select outcome, decided_in from minutes where session = ? order by decided_in", [session]
        )
        approved = [row for row in decided if row[0] in APPROVED]
        outcome, decided_in = (approved or decided[-1:] or [("", "")])[0]
        return outcome, decided_in

    def search(self, words: str, limit: int) -> list[Found]:
        """Return the texts that hold every word, as a part of a word too: Arabic joins its article and prepositions to it.

        Spelling variants fold together. Words of fewer than three letters are looked for without the index.
        """
        terms = [_without_article(term) for term in fold(words.replace("\0", " ")).split()]
        if not terms:
            return []
        long = [term for term in terms if len(term) >= _SHORTEST]
        short = [term for term in terms if len(term) < _SHORTEST]
        conditions = ["texts match ?"] * bool(long) + ["instr(folded, ?)"] * len(short)
        quoted = " ".join('"' + term.replace('"', '""') + '"' for term in long)
        rows = self._ask(
            f"select session, kind, number, shown from texts where {' and '.join(conditions)}"  # noqa: S608  values apart
            f" order by {'rank, ' * bool(long)}session desc, rowid limit ?",
            [*[quoted] * bool(long), *short, limit],
        )
        return [Found(*row) for row in rows]

    def office_changes(self) -> tuple[OfficeChange, ...]:
        """Return what the sessions changed in the register of offices, oldest first."""
        rows = self._ask("select * from changes order by at, session, rowid", [])
        return tuple(
            OfficeChange(session, sitting, datetime.fromisoformat(at), kind, member, post, of)
            for session, sitting, at, kind, member, post, of in rows
        )

    def _ask(self, question: str, values: list[Any]) -> list[Any]:
        try:
            return self._db.execute(question, values).fetchall()
        except sqlite3.DatabaseError:
            self._make_anew()
            return self._db.execute(question, values).fetchall()

    def _make_anew(self) -> None:
        """Take a damaged index out of the way, and answer from one in memory."""
        self._db.close()
        with contextlib.suppress(OSError):
            self._path.unlink()
        self._db = _fresh(None)
        self._refresh()

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def _refresh(self) -> None:
        rows = self._db.execute("select session, changed, size, id from files").fetchall()
        known = {session: (changed, size) for session, changed, size, _ in rows}
        numbers = {session: number for session, _, _, number in rows}
        seen = dict(_journals(self._store.folder))
        self.shrunk = [
            session for session in seen if session in known and seen[session][1] < known[session][1]
        ]
        if seen == known:
            return
        unchanged = {session for session in seen if seen[session] == known.get(session)}
        with self._db:
            for session in known.keys() - unchanged:
                self._forget(session, numbers[session])
            for session, stamp in seen.items():
                if session not in unchanged:
                    self._add(session, stamp)

    def _forget(self, session: str, number: int) -> None:
        self._db.execute("delete from files where id = ?", [number])
        self._db.execute("delete from sessions where session = ?", [session])
        self._db.execute("delete from minutes where decided_in = ?", [session])
        self._db.execute("delete from changes where session = ?", [session])
        first = number * _TEXTS_OF_A_FILE
        self._db.execute(
            "delete from texts where rowid >= ? and rowid < ?", [first, first + _TEXTS_OF_A_FILE]
        )

    def _add(self, session: str, stamp: tuple[int, int]) -> None:
        try:
            dossier = self._store.dossier(session)
            sealed = self._store.seal_of(session) is not None
        except StoreUnreadable:
            # Told by the commands that read it; nothing is kept, so that it is tried again next time.
            line = SessionLine(session, "", "", "unreadable", 0, 0, 0, "")
            self._db.execute("insert into sessions values (?, ?, ?, ?, ?, ?, ?, ?)", line)
            self._db.execute("insert into files (session, changed, size) values (?, 0, 0)", [session])
            return
        # A damaged journal is read again each time, so that each time it is told.
        known = (0, 0) if session in self._store.damaged else stamp
        file = self._db.execute(
            "insert into files (session, changed, size) values (?, ?, ?)", [session, *known]
        )
        self._db.execute(
            "insert into sessions values (?, ?, ?, ?, ?, ?, ?, ?)", _line(dossier, sealed=sealed)
        )
        self._db.executemany(
            "insert into minutes values (?, ?, ?)",
            [(session, about, outcome) for about, outcome in dossier.minutes_decided().items()],
        )
        self._db.executemany(
            "insert into changes values (?, ?, ?, ?, ?, ?, ?)",
            [
                (c.session, c.sitting, c.at.isoformat(), c.kind, c.member, c.post, c.of)
                for c in changes_of(dossier)
            ],
        )
        first = (file.lastrowid or 0) * _TEXTS_OF_A_FILE
        self._db.executemany(
            "insert into texts (rowid, folded, session, kind, number, shown) values (?, ?, ?, ?, ?, ?)",
            [
                (row, fold(text), session, kind, number, text)
                for row, (kind, number, text) in enumerate(texts_of(dossier), first)
            ],
        )


@contextlib.contextmanager
def index(store: Store) -> Iterator[Index]:
    """Open the index for one command."""
    opened = Index(store)
    try:
        yield opened
    finally:
        opened.close()


def shorter(store: Store) -> tuple[str, ...]:
    """Return the sessions whose journals are shorter than the index remembers; it is only looked at, and may remember nothing."""
    path = store.folder / ".cache" / "index.sqlite"
    now = dict(_journals(store.folder))
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            if db.execute("pragma user_version").fetchone()[0] != _VERSION:
                return ()
            known = db.execute("select session, size from files order by session").fetchall()
    except sqlite3.Error:
        return ()
    return tuple(session for session, size in known if session in now and now[session][1] < size)


def _without_article(term: str) -> str:
    """Return a word without its article: المنصات finds منصات as well."""
    bare = term.removeprefix("ال")
    return bare if len(bare) >= _SHORTEST else term


def _opened(path: Path) -> sqlite3.Connection:
    """Return the index file, made anew when it is none of ours; in memory when the folder cannot be written."""
    try:
        path.parent.mkdir(mode=disk.PRIVATE_FOLDER_MODE, exist_ok=True)
        db = _connected(path)
        if db.execute("pragma user_version").fetchone()[0] == _VERSION:
            return db
        db.close()
    except (OSError, sqlite3.Error):
        pass
    try:
        path.unlink(missing_ok=True)
        return _fresh(path)
    except (OSError, sqlite3.Error):
        return _fresh(None)


def _connected(path: Path) -> sqlite3.Connection:
    """Open the file, made for its owner alone when it is missing; SQLite gives its own mode to those beside it."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, disk.PRIVATE_MODE))
    return sqlite3.connect(path, timeout=5)


def _fresh(path: Path | None) -> sqlite3.Connection:
    db = _connected(path) if path else sqlite3.connect(":memory:")
    db.execute("pragma journal_mode = wal")
    db.executescript(f"begin; {_TABLES} pragma user_version = {_VERSION}; commit;")
    return db


def _journals(folder: Path) -> Iterator[tuple[str, tuple[int, int]]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            session = name.removesuffix(".jsonl")
            if session != name and is_session_id(session):
                found = entry.stat()
                yield session, (found.st_mtime_ns, found.st_size)


def _line(dossier: Dossier, *, sealed: bool) -> SessionLine:
    session = dossier.session
    day = dossier.sittings[0].opened if dossier.sittings else session.planned
    held = any(not sitting.failed for sitting in dossier.sittings)
    return SessionLine(
        session=session.id,
        kind=session.kind,
        held=day.date().isoformat() if day else "",
        state="sealed" if sealed else "closed" if session.closed else "open",
        items=len(dossier.items),
        decisions=sum(decision.cancelled_by is None for decision in dossier.decisions),
        recommendations=len(dossier.recommendations),
        minutes="unapproved" if session.closed and held else "",
    )
