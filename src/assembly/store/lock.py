"""The system's own lock on a file, for a whole read-modify-write: freed by the kernel when its process dies."""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assembly.errors import StoreBusy, StoreUnreadable
from assembly.store import disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from assembly.errors import AssemblyError

SECONDS = 30.0


@contextmanager
def locked(
    path: Path,
    *,
    waiting: Callable[[Path], None] | None = None,
    warn: Callable[[AssemblyError], None] | None = None,
    seconds: float = SECONDS,
    flags: int = os.O_RDWR | os.O_APPEND,
) -> Iterator[int]:
    """Hold the lock on `path` and yield it open, as a file descriptor. Never creates the file.

    When another process holds it, `waiting(path)` is told and the wait is in the kernel's queue, first come first
    served. The file locked is the one the path leads to: when a restore put another one there, that one is locked
    instead. A failure to let go loses nothing that was flushed, so it is told to `warn`, never raised.

    Raises `FileNotFoundError`; `StoreBusy` after `seconds`; `StoreUnreadable("no-locks")` on a folder that cannot
    lock (some network and synchronised folders), `StoreUnreadable("locks-shared")` on one that only pretends to, and
    its other codes when the file cannot be opened.
    """
    deadline = time.monotonic() + seconds
    with disk.translated(path):
        fd = _open(path, flags)
    try:
        while True:
            _acquire(fd, path, waiting, deadline)
            with disk.translated(path):
                if _still_there(fd, path):
                    break
            os.close(fd)
            fd = -1
            with disk.translated(path):
                fd = _open(path, flags)
        _refuse_sham(path, flags)
        yield fd
    finally:
        _let_go(fd, path, warn)


@contextmanager
def alone_in(folder: Path, *, seconds: float = SECONDS) -> Iterator[None]:
    """Hold the lock on a folder in which there is no file yet to lock. Windows cannot: there it is only yielded."""
    if sys.platform == "win32":
        yield
        return
    with locked(folder, seconds=seconds, flags=os.O_RDONLY | os.O_DIRECTORY):
        yield


def _open(path: Path, flags: int) -> int:
    return os.open(path, flags | disk.BINARY)


def _still_there(fd: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(fd), path.stat())
    except FileNotFoundError:
        return False


def _refuse_sham(path: Path, flags: int) -> None:
    """Raise when the lock that is held can be had again: some shares say yes to everybody."""
    with disk.translated(path):
        fd = _open(path, flags)
        try:
            sham = _try(fd)
        finally:
            os.close(fd)
    if sham:
        raise StoreUnreadable("locks-shared", path=str(path))


def _let_go(fd: int, path: Path, warn: Callable[[AssemblyError], None] | None) -> None:
    if fd < 0:
        return
    try:
        os.close(fd)
    except OSError as error:
        if warn:
            warn(StoreUnreadable("close-failed", path=str(path), reason=error.strerror))


def _acquire(fd: int, path: Path, waiting: Callable[[Path], None] | None, deadline: float) -> None:
    try:
        if _try(fd):
            return
        if waiting:
            waiting(path)
        if _queue(fd, deadline):
            return
    except OSError as error:
        raise StoreUnreadable("no-locks", path=str(path), reason=error.strerror) from error
    raise StoreBusy("store-busy", path=str(path))


if sys.platform == "win32":
    import msvcrt

    # Windows forbids reading a locked byte, even to the other handles of the same process: so one past every end.
    _FAR = 1 << 62

    def _try(fd: int) -> bool:
        os.lseek(fd, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _queue(fd: int, deadline: float) -> bool:
        while time.monotonic() < deadline:
            time.sleep(0.02)
            if _try(fd):
                return True
        return False

else:
    import fcntl

    def _try(fd: int) -> bool:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _queue(fd: int, deadline: float) -> bool:
        """Wait in the kernel's queue until `deadline`; asking again and again would let others pass in front.

        The lock belongs to the open file, not to the number: the waiting thread has its own number for it, and when
        it comes too late it only has to close that number for the lock to be free again.
        """
        import threading  # noqa: PLC0415  only a command that has to wait pays for it

        own = os.dup(fd)

        def wait() -> None:
            try:
                fcntl.flock(own, fcntl.LOCK_EX)
                got.append(True)
            finally:
                os.close(own)

        got: list[bool] = []
        thread = threading.Thread(target=wait, daemon=True)
        thread.start()
        thread.join(max(deadline - time.monotonic(), 0.0))
        return bool(got)
