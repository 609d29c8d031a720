"""Putting a whole folder in the place of another: the old or the new stands there at every moment, and the old is kept."""

from __future__ import annotations

import ctypes
import errno
import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from assembly.errors import StoreUnreadable
from assembly.store import disk
from assembly.store.belongings import PRIVATE, kind_of
from assembly.store.contents import File
from assembly.store.folder import CHAMBER_FILE, CORRESPONDENCE, REGISTER
from assembly.store.lock import locked

_EXCHANGE = 2
_HERE = -100
_NOT_HERE = (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP)
_MOST_LOCKS = 400

_counter = itertools.count()


def build_folder(target: Path, files: Iterable[File]) -> Path:
    """Write files into a new folder beside `target`, durable, and return it. On any error nothing of it is left."""
    folder = target.with_name(f".{target.name}.new-{os.getpid()}-{next(_counter)}")
    try:
        with disk.translated(target):
            folder.mkdir(mode=disk.PRIVATE_FOLDER_MODE)
        for file in files:
            _write(folder, file)
        with disk.translated(target):
            for place, _, _ in os.walk(folder):
                disk.fsync_folder(Path(place))
    except BaseException:
        remove_folder(folder)
        raise
    return folder


def _write(folder: Path, file: File) -> None:
    path = folder / file.name
    with disk.translated(path):
        for parent in reversed(path.relative_to(folder).parents[:-1]):
            (folder / parent).mkdir(mode=disk.PRIVATE_FOLDER_MODE, exist_ok=True)
        fd = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | disk.BINARY, disk.PRIVATE_MODE)
        try:
            disk.write_all(fd, file.data)
            os.fsync(fd)
        finally:
            os.close(fd)


def remove_folder(folder: Path) -> None:
    """Remove a folder that was built here, as far as the system permits."""
    import shutil  # noqa: PLC0415  seldom needed, and slow to load

    shutil.rmtree(folder, ignore_errors=True)


def put_in_place(new: Path, target: Path) -> None:
    """Give `new` the name `target`, which nothing or an empty folder has. Raises `FileExistsError`, `StoreUnreadable`."""
    try:
        with disk.translated(target):
            if sys.platform == "win32" and target.is_dir():
                target.rmdir()
            new.rename(target)
            disk.fsync_folder(target.parent)
    except StoreUnreadable as error:
        if error.facts.get("reason") in {"ENOTEMPTY", "EEXIST"}:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        raise


def put_instead(new: Path, target: Path, aside: Path) -> Path:
    """Put `new` in the place of `target`; return where what stood there is kept, `aside` if it can be.

    Where the system can exchange two names, the place is never empty; elsewhere it is for the moment between two
    renamings, and a command that is killed there leaves both folders under their other names. On an error, told as
    `StoreUnreadable`, all is as it was.
    """
    with disk.translated(target):
        if not exchange(new, target):
            target.rename(aside)
            try:
                new.rename(target)
            except BaseException:
                aside.rename(target)
                raise
            disk.fsync_folder(target.parent)
            return aside
    try:
        new.rename(aside)
        disk.fsync_folder(target.parent)
    except OSError:  # the new one is in place: what is left is only a name
        return aside if aside.exists() else new
    return aside


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; `False`, with nothing done, where the system cannot. Raises `OSError`."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    if not call(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE):
        return True
    number = ctypes.get_errno()
    if number in _NOT_HERE:
        return False
    raise OSError(number, os.strerror(number), str(other))


def free_name(target: Path, why: str) -> Path:
    """Return a name beside `target` that says why it was kept, and that nothing has yet."""
    names = (target.with_name(f"{target.name}.{why}{'' if n == 1 else f'-{n}'}") for n in itertools.count(1))
    return next(name for name in names if not name.exists())


@contextmanager
def held_whole(folder: Path, *, waiting: Callable[[Path], None] | None, seconds: float) -> Iterator[None]:
    """Hold the locks of a store's files, so that no command writes into a folder that is being replaced.

    Of very many sessions the newest are held; older ones are closed. Raises `StoreBusy`, `StoreUnreadable`.
    """
    with disk.translated(folder):
        names = os.listdir(folder)  # noqa: PTH208
    newest = sorted(name for name in names if kind_of(name) == "session")[-_MOST_LOCKS:]
    with ExitStack() as stack:
        for name in (CHAMBER_FILE, REGISTER, CORRESPONDENCE, PRIVATE, *newest):
            if name in names:
                lock = locked(folder / name, waiting=waiting, seconds=seconds, flags=os.O_RDONLY)
                stack.enter_context(lock)
        yield
