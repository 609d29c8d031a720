"""The list of seals, `SEALS`: one line a sealed session, as `sha256sum` writes it and `sha256sum -c SEALS` checks it.

    <sha256 of the journal whose last line is the seal>  2020-10.jsonl

Its number is the SHA-256 of the whole file. Each seal carries the number before its own line, so that the last number
commits to every sealed session. A store without the file has the number of an empty one.
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from assembly.domain.session import is_session_id
from assembly.errors import StoreUnreadable
from assembly.store import disk

SEALS = "SEALS"
NONE_SEALED = sha256(b"").hexdigest()
_LINE = re.compile(rb"([0-9a-f]{64})  ([0-9x-]{1,16})\.jsonl\n")


class ListedSeal(NamedTuple):
    """A line of the list: the session, the sum of its journal, and the numbers of the list before the line and after it."""

    session: str
    digest: str
    before: str
    after: str


class Seals(NamedTuple):
    """The list as it was read: its bytes, its lines up to the first that is none, and the number (from 1) of that one."""

    raw: bytes
    lines: tuple[ListedSeal, ...]
    bad_line: int | None = None

    @property
    def number(self) -> str:
        """Return the number of the list, which later papers print."""
        return sha256(self.raw).hexdigest()

    @property
    def sessions(self) -> frozenset[str]:
        """Return the sessions listed."""
        return frozenset(line.session for line in self.lines)


def parse(raw: bytes) -> Seals:
    """Read the bytes of a list. Never raises: a line that is none, or a session's second one, ends what is read."""
    lines: list[ListedSeal] = []
    seen: set[str] = set()
    hasher = sha256()
    for number, line in enumerate(raw.splitlines(keepends=True), start=1):
        found = _LINE.fullmatch(line)
        session = found[2].decode() if found else ""
        if found is None or not is_session_id(session) or session in seen:
            return Seals(raw, tuple(lines), number)
        before = hasher.hexdigest()
        hasher.update(line)
        seen.add(session)
        lines.append(ListedSeal(session, found[1].decode(), before, hasher.hexdigest()))
    return Seals(raw, tuple(lines))


def read(folder: Path) -> Seals:
    """Return the list of the store in a folder; an empty one where there is no file. `StoreUnreadable` as the disk."""
    try:
        return parse(disk.read_file(folder / SEALS))
    except FileNotFoundError:
        return parse(b"")


def last_number(folder: Path) -> str | None:
    """Return the number of the list, which later papers print; None while no session is sealed."""
    listed = read(folder)
    return listed.number if listed.raw else None


def read_whole(folder: Path) -> Seals:
    """Return the list; `StoreUnreadable("seals-damaged")` when a line of it is none: nothing is built on half a list."""
    found = read(folder)
    if found.bad_line is not None:
        raise StoreUnreadable("seals-damaged", path=str(folder / SEALS), line=found.bad_line)
    return found


def put(folder: Path, before: Seals, session: str, digest: str) -> Seals:
    """Add a session's line to the list read `before`, under the lock of who read it; durable when this returns."""
    raw = before.raw + f"{digest}  {session}.jsonl\n".encode()
    disk.write_atomic(folder / SEALS, raw)
    return parse(raw)
