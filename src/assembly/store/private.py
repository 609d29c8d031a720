"""What a person may ask to have erased: rewritten whole, readable by its owner alone, never part of a journal."""

from contextlib import ExitStack, contextmanager
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from assembly.errors import StoreUnreadable
from assembly.store import disk
from assembly.store.lock import SECONDS, locked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from assembly.errors import AssemblyError

FORMAT = 1


class PrivateMember(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """What is known of a member beside the public register. `identity` is the number of the national card."""

    phone: str | None = None
    email: str | None = None
    address: str | None = None
    identity: str | None = None
    born: date | None = None


class Private(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file. `members` by number; `excuses`: session → sitting → member → the text of the excuse."""

    format: int = FORMAT
    members: dict[int, PrivateMember] = {}
    excuses: dict[str, dict[int, dict[int, str]]] = {}


class _Format(msgspec.Struct):
    format: int


class PrivateFile:
    """`private.json`. A missing file says nothing about anybody, which is how a store begins."""

    def __init__(
        self,
        path: "Path",
        *,
        waiting: "Callable[[Path], None] | None" = None,
        warn: "Callable[[AssemblyError], None] | None" = None,
        seconds: float = SECONDS,
    ) -> None:
        self.path = path
        self._waiting = waiting
        self._warn = warn
        self._seconds = seconds
        self._written = b""

    def load(self) -> Private:
        """Read the file. Raises `StoreUnreadable`: "private-damaged", "newer-format", and the disk's codes."""
        try:
            return self._decoded(disk.read_file(self.path))
        except FileNotFoundError:
            return Private()

    def replace(self, data: Private) -> bytes | None:
        """Write `data` in the place of everything; return the bytes that stood there, for `restore`."""
        return self.update(lambda _before: data)

    def update(self, change: "Callable[[Private], Private]") -> bytes | None:
        """Read, change and write under one lock; return the bytes that stood there, for `restore`.

        Raises `StoreBusy`, `StoreUnreadable` as `load`, and what `change` raises; then the file is as it was.
        """
        with self._held() as made:
            try:
                before = disk.read_file(self.path)
                after = _encoded(change(self._decoded(before)))
                disk.write_atomic(self.path, after)
            except BaseException:
                if made:
                    self.path.unlink(missing_ok=True)
                raise
            self._written = after
        return None if made else before

    def sweep(self) -> None:
        """Remove what writes of this file that were cut short left beside it: each holds what it was to hold, of everybody."""
        if not self.path.exists():
            return
        target = self.path.resolve()
        with self._held(), disk.translated(target):
            for left in sorted(target.parent.glob(f".{target.name}.*.tmp")):
                left.unlink(missing_ok=True)
            disk.fsync_folder(target.parent)

    def restore(self, before: bytes | None) -> bool:
        """Put back what stood before this object's last write, when the rest of the command failed.

        Return `False`, with nothing done, when another process has written since: its words are not ours to erase.
        """
        with self._held() as made:
            if made or disk.read_file(self.path) != self._written:
                return False
            if before is not None:
                disk.write_atomic(self.path, before)
                return True
            with disk.translated(self.path):
                self.path.unlink()
                disk.fsync_folder(self.path.parent)
        return True

    @contextmanager
    def _held(self) -> "Iterator[bool]":
        """Hold the lock; yield whether the file had to be made for it, with nothing about anybody."""
        made = False
        with ExitStack() as stack:
            while True:
                try:
                    stack.enter_context(
                        locked(self.path, waiting=self._waiting, warn=self._warn, seconds=self._seconds)
                    )
                    break
                except FileNotFoundError:
                    made = self._make()
            yield made

    def _make(self) -> bool:
        try:
            disk.create_new(self.path, _encoded(Private()))
        except FileExistsError:
            return False
        return True

    def _decoded(self, raw: bytes) -> Private:
        try:
            found = msgspec.json.decode(raw, type=_Format).format
            if found > FORMAT:
                raise StoreUnreadable("newer-format", path=str(self.path), found=found, known=FORMAT)
            return msgspec.json.decode(raw, type=Private)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise StoreUnreadable("private-damaged", path=str(self.path), reason=str(error)) from error


def _encoded(data: Private) -> bytes:
    plain = msgspec.to_builtins(data, str_keys=True, order="deterministic")
    return msgspec.json.format(msgspec.json.encode(plain), indent=2) + b"\n"
