"""The few file operations a durable record needs, and the system's errors in the store's words."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assembly.errors import StoreUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Without it Windows turns every "\n" into "\r\n", which breaks the chain.
BINARY = getattr(os, "O_BINARY", 0)
PRIVATE_MODE = 0o600
PRIVATE_FOLDER_MODE = 0o700

_CODES = {
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "read-only",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
}
# Some network file systems have no such thing as flushing a folder, and say so.
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP)
# File systems made for memory cards have no second name for a file.
_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK)

_counter = itertools.count()


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the system's errors about `path` into `StoreUnreadable`.

    A missing file and one that is already there go through: what they mean depends on the caller.
    """
    try:
        yield
    except (FileNotFoundError, FileExistsError):
        raise
    except OSError as error:
        raise in_words(error, str(path)) from error


def in_words(error: OSError, path: str) -> StoreUnreadable:
    """Return the system's error about `path` as the store's own."""
    number = error.errno or 0
    code = _CODES.get(number, "io-error")
    return StoreUnreadable(code, path=path, reason=errno.errorcode.get(number, str(number)))


def write_all(fd: int, data: bytes) -> None:
    """Write every byte, in one call whenever the kernel takes it all."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(fd, rest) :]


def read_all(fd: int) -> bytes:
    """Read an open file from its first byte to its last."""
    os.lseek(fd, 0, os.SEEK_SET)
    parts = []
    while part := os.read(fd, max(os.fstat(fd).st_size, 1 << 16)):
        parts.append(part)
    return b"".join(parts)


def read_file(path: Path) -> bytes:
    """Read a whole file. Raises `FileNotFoundError`, and `StoreUnreadable` for every other error."""
    with translated(path):
        fd = os.open(path, os.O_RDONLY | BINARY)
        try:
            return read_all(fd)
        finally:
            os.close(fd)


def fsync_folder(folder: Path) -> None:
    """Make the names in `folder` durable: a new file's own flush does not cover its name."""
    if sys.platform == "win32":
        return
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(fd)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(fd)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, each for its owner alone and with a durable name.

    One that is there is as good and stays as it is. Raises `FileExistsError` when something else has the name.
    """
    if not folder.parent.is_dir():
        make_folder(folder.parent)
    folder.mkdir(mode=PRIVATE_FOLDER_MODE, exist_ok=True)
    # Whoever may not read the folder above did not make this one there: it has its name for longer than this command.
    with contextlib.suppress(PermissionError):
        fsync_folder(folder.parent)


def write_atomic(path: Path, data: bytes, mode: int = PRIVATE_MODE) -> None:
    """Replace the contents of `path`: after a crash it holds the old bytes or the new, never a mixture.

    A symbolic link stays one: the file it leads to is replaced. Raises `StoreUnreadable`.
    """
    target = path.resolve()
    with translated(path):
        temporary = _written_beside(target, data, mode)
        try:
            temporary.replace(target)
        except BaseException:
            _discard(temporary)
            raise
        fsync_folder(target.parent)


def create_new(path: Path, data: bytes, mode: int = PRIVATE_MODE) -> None:
    """Create `path` with `data`, durable and whole from the moment its name exists; `mode` less the umask.

    Raises `FileExistsError` when the name is taken, `StoreUnreadable` otherwise; then nothing is left behind.
    """
    with translated(path):
        temporary = _written_beside(path, data, mode)
        try:
            _name_exclusively(temporary, path, data, mode)
        finally:
            _discard(temporary)
        try:
            fsync_folder(path.parent)
        except BaseException:
            _discard(path)
            raise


def take_name(temporary: Path, path: Path) -> None:
    """Give a finished file its name, which nobody has yet. Raises `FileExistsError`, `StoreUnreadable`."""
    with translated(path):
        try:
            os.link(temporary, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            # Two takers at one time on a memory card could both win: there it is the best there is.
            if path.exists():
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
            temporary.rename(path)
        fsync_folder(path.parent)


def _name_exclusively(temporary: Path, path: Path, data: bytes, mode: int) -> None:
    # A link fails when the name is taken, so two creators cannot both win, and nobody ever sees an empty file.
    try:
        os.link(temporary, path)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _write_and_flush(path, data, mode, os.O_EXCL)


def _written_beside(path: Path, data: bytes, mode: int) -> Path:
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{next(_counter)}.tmp")
    _write_and_flush(temporary, data, mode, os.O_TRUNC)
    return temporary


def _write_and_flush(path: Path, data: bytes, mode: int, how: int) -> None:
    fd = os.open(path, os.O_CREAT | os.O_WRONLY | BINARY | how, mode)
    try:
        try:
            write_all(fd, data)
            os.fsync(fd)
        finally:
            os.close(fd)
    except BaseException:
        _discard(path)
        raise


def _discard(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
