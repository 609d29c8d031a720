"""A journal: the TinyDB storage that appends one line a command to a hash-chained file."""

from __future__ import annotations

import contextlib
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from tinydb.storages import Storage

from assembly.errors import NotFound, Refused, StoreBusy, StoreUnreadable
from assembly.store import chain, disk, migrations
from assembly.store.chain import Chain, Damage, Entry, Line
from assembly.store.draft import Draft, Snapshot, Tables, refuse_write
from assembly.store.lock import SECONDS, locked
from assembly.store.patch import copy, diff, fold
from assembly.store.recorded import RECORDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

    from assembly.errors import AssemblyError


SEAL_TABLE = "seals"
"""The table whose row is a journal's last: a journal that has it is never written again."""


class Reading(NamedTuple):
    """A file as it was read: its bytes, its chain, what the lines build, and the same in today's format."""

    raw: bytes
    chain: Chain
    folded: dict[str, Any]
    state: dict[str, Any]
    migrated: tuple[str, ...]


class Journal(Storage):
    """One `.jsonl` file. Reading takes no lock; writing is `change`, and nothing else.

    `waiting(path)` is told when another process holds the file; `warn(error)` is told what went wrong after the
    record was safe, or what was found and set aside. Every answer is read from the file as it is now.
    """

    def __init__(
        self,
        path: Path,
        *,
        waiting: Callable[[Path], None] | None = None,
        warn: Callable[[AssemblyError], None] | None = None,
        seconds: float = SECONDS,
        registry: Mapping[tuple[str, int], migrations.Migration] = migrations.MIGRATIONS,
    ) -> None:
        self.path = path
        self._waiting = waiting
        self._warn = warn
        self._seconds = seconds
        self._registry = registry
        self._last: Reading | None = None

    @classmethod
    @contextmanager
    def create(cls, path: Path, *, kind: str, do: str, at: datetime, by: str) -> Iterator[Tables]:
        """Make a new journal whose first line is what is put into the tables yielded.

        The file appears at the end, whole and durable, or not at all; its name is taken by one creator alone.
        Raises `Refused("journal-exists")`, and `StoreUnreadable` as the disk does.
        """
        if path.exists() or path.is_symlink():
            raise Refused("journal-exists", path=str(path))
        draft = Draft({}, str(path))
        draft.tables = migrations.header(kind, migrations.current_format(kind))
        yield Tables(draft)
        line = chain.written(chain.parse(b"").hasher, 1, Entry(at, by, do), diff({}, draft.rows()))
        try:
            disk.create_new(path, line)
        except FileExistsError as error:
            raise Refused("journal-exists", path=str(path)) from error
        RECORDED.set(True)

    def look(self) -> Reading:
        """Return the file as it is now; parsed again only when its bytes have changed.

        Damage stands in `chain.damage` and the state goes up to it. Raises `NotFound("journal-missing")`;
        `StoreUnreadable`: "journal-empty" (nothing in it was ever acknowledged), "not-a-journal", "newer-format", and
        the disk's codes.
        """
        try:
            reading = self._read(disk.read_file(self.path))
            if reading.chain.damage:
                reading = self._read_again(reading)
        except FileNotFoundError as error:
            raise NotFound("journal-missing", path=str(self.path)) from error
        return reading

    def _read_again(self, reading: Reading) -> Reading:
        # A writer that takes back a failed line while it is being read looks like damage. Locked, nobody writes.
        try:
            with locked(self.path, seconds=1.0, flags=os.O_RDONLY) as fd:
                return self._read(disk.read_all(fd))
        except (StoreBusy, StoreUnreadable):
            return reading

    def _read(self, raw: bytes) -> Reading:
        if self._last is None or self._last.raw != raw:
            found = chain.parse(raw)
            folded = fold(line.set for line in found.lines)
            if found.lines:
                state, names = migrations.upgrade(folded, self.path, self._registry)
            elif found.damage:
                state, names = folded, ()
            else:
                raise StoreUnreadable("journal-empty", path=str(self.path))
            self._last = Reading(raw, found, folded, state, names)
        return self._last

    @property
    def lines(self) -> tuple[Line, ...]:
        """The good lines, oldest first."""
        return self.look().chain.lines

    @property
    def damage(self) -> Damage | None:
        """The first line that is not as it was written, or `None`."""
        return self.look().chain.damage

    @property
    def torn(self) -> int:
        """How many bytes of an unfinished, never acknowledged line stand at the end."""
        return len(self.look().chain.torn)

    @property
    def head(self) -> str:
        """The last good line's sum, which commits to every line; empty when there is no good line."""
        lines = self.lines
        return lines[-1].sum if lines else ""

    @property
    def kind(self) -> str:
        """What the journal says it is: one of `migrations.KINDS`; empty when its first line is damaged."""
        return migrations.kind_of(self.look().state)

    def state(self) -> dict[str, Any]:
        """Return all tables in today's format, as a copy of one's own."""
        return copy(self.look().state)

    def read(self) -> dict[str, Any]:
        """Return all tables, as TinyDB expects of a storage."""
        return self.state()

    def write(self, data: object) -> None:
        """Refuse, for TinyDB: only `change` writes."""
        refuse_write(data)

    def read_only(self) -> Tables:
        """Return the tables as the file stands now, without a lock; what others write later does not show."""
        return Tables(Snapshot(self.look().state, str(self.path)))

    def as_of(self, record: str) -> tuple[Tables, Line]:
        """Return the tables as they stood after the line whose sum is `record`, and the line itself.

        Raises `NotFound("line-unknown")` when no good line has it: the journal is another one, or was altered.
        """
        lines = self.lines
        last = next((line for line in lines if line.sum == record), None)
        if last is None:
            raise NotFound("line-unknown", path=str(self.path), sum=record, mend="assembly verify")
        folded = fold(line.set for line in lines[: last.n])
        state, _ = migrations.upgrade(folded, self.path, self._registry)
        return Tables(Snapshot(state, str(self.path))), last

    @contextmanager
    def change(self, *, do: str, at: datetime, by: str) -> Iterator[Tables]:
        """Let the tables be changed and append what was changed as one line: `pen` for a name known beforehand."""
        with self.pen() as pen:
            yield pen.tables
            pen.append(Entry(at, by, do))

    def end_last_line(self) -> None:
        """Give the last line back the line end that an editor or a power cut took: before the file's sum is listed."""
        with self._held() as (fd, reading), disk.translated(self.path):
            if reading.chain.lost_newline:
                disk.write_all(fd, b"\n")
                os.fsync(fd)

    @contextmanager
    def pen(self) -> Iterator[Pen]:
        """Lock, read, yield the tables to change and the hand that appends one line and flushes it; unlock.

        After an exception, here or in the block, the file is byte for byte what it was; only a torn tail may have been
        set aside. Raises `Refused("session-sealed")`; `StoreBusy`; `StoreUnreadable("journal-damaged")` and as `look`;
        `BadInput` as `patch.plain`.
        """
        with self._held() as (fd, reading):
            self._refuse_sealed(reading)
            yield Pen(fd, self.path, reading, self._warn)

    @contextmanager
    def _held(self) -> Iterator[tuple[int, Reading]]:
        with contextlib.ExitStack() as stack:
            try:
                held = locked(self.path, waiting=self._waiting, warn=self._warn, seconds=self._seconds)
                fd = stack.enter_context(held)
            except FileNotFoundError as error:
                raise NotFound("journal-missing", path=str(self.path)) from error
            with disk.translated(self.path):
                raw = disk.read_all(fd)
            reading = self._read(raw)
            damage = reading.chain.damage
            if damage:
                facts = {"path": str(self.path), "line": damage.line, "reason": damage.reason}
                raise StoreUnreadable("journal-damaged", **facts)
            yield fd, reading

    def _refuse_sealed(self, reading: Reading) -> None:
        if reading.folded.get(SEAL_TABLE):
            session = self.path.stem
            line = next(line.n for line in reading.chain.lines if line.set.get(SEAL_TABLE))
            raise Refused("session-sealed", session=session, line=line, mend=f"assembly correct {session}")


class Pen:
    """The one hand that appends to a locked journal."""

    def __init__(
        self, fd: int, path: Path, reading: Reading, warn: Callable[[AssemblyError], None] | None
    ) -> None:
        self._fd = fd
        self._path = path
        self._warn = warn
        self.reading = reading
        self.draft = Draft(reading.state, str(path))
        self.tables = Tables(self.draft)

    def append(self, entry: Entry) -> None:
        """Append what was changed as one line, durable when this returns; nothing when nothing was changed."""
        before = self.reading
        patch = diff(before.state, self.draft.rows())
        if migrations.HEADER in patch:
            raise RuntimeError("a command does not change what a journal says of itself")
        if not patch:
            return
        hasher = before.chain.hasher.copy()
        number = len(before.chain.lines) + 1
        data = b""
        if before.migrated:
            step = Entry(entry.at, entry.by, f"migrate {' '.join(before.migrated)}")
            data = chain.written(hasher, number, step, diff(before.folded, before.state))
            number += 1
        self._durably(data + chain.written(hasher, number, entry, patch))

    def _durably(self, data: bytes) -> None:
        found = self.reading.chain
        with disk.translated(self._path):
            if found.torn:
                self._set_aside(found)
            try:
                disk.write_all(self._fd, b"\n" * found.lost_newline + data)
                os.fsync(self._fd)
            except BaseException:
                self._cut(found)
                raise
        RECORDED.set(True)

    def _set_aside(self, found: Chain) -> None:
        """Keep what a dead writer left, then cut it off: first safe, then cut."""
        aside = self._path.with_name(f"{self._path.name}.torn-{found.size}")
        disk.write_atomic(aside, found.torn)
        os.ftruncate(self._fd, found.size)
        if self._warn:
            self._warn(
                StoreUnreadable("torn-line-kept", path=str(self._path), kept=str(aside), size=len(found.torn))
            )

    def _cut(self, found: Chain) -> None:
        # The disk may refuse this too; the next opening then finds a torn tail, which is no record either.
        with contextlib.suppress(OSError):
            os.ftruncate(self._fd, found.size - found.lost_newline)
            os.fsync(self._fd)
