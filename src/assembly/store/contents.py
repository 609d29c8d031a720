"""The contents of a store as they stand, file by file: whole journals, read in an order that fits while others write."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from assembly.domain.chamber import Chamber
from assembly.domain.session import is_session_id
from assembly.errors import Refused, StoreUnreadable
from assembly.store import disk, seals
from assembly.store.attachments import FOLDER as ATTACHMENTS
from assembly.store.belongings import KINDS, TEMPLATES, Kind, is_unfinished, kind_of, portable
from assembly.store.chain import Chain, parse

LARGEST = 64 * 2**20
_CACHE = ".cache"
_FOLDERS: dict[Kind, tuple[str, ...]] = {"template": (TEMPLATES,), "attachment": (ATTACHMENTS,), "paper": ()}
JOURNALS: tuple[Kind, ...] = ("correspondence", "session", "register")


class File(NamedTuple):
    """One file of a store: its place in it, what it is, and its bytes."""

    name: str
    kind: Kind
    data: bytes


def contents(
    folder: Path,
    chamber: Chamber,
    *,
    without: Collection[Kind] = (),
    left_out: Callable[[str], None] | None = None,
) -> Iterator[File]:
    """Yield the files of a store, of each journal its whole lines.

    `without` names kinds that are not wanted; papers of sealed sessions come all the same, for a signed file is not made
    again. `left_out` is told what is no part of a store: its name. Folders are listed when their turn comes, so that
    what a record refers to is there. Raises `StoreUnreadable` ("journal-damaged", "journal-empty", the disk's codes)
    and `Refused` ("backup-name", "backup-file-too-large").
    """
    sealed: frozenset[str] = frozenset()
    emblem = chamber.letterhead.emblem or ""
    for kind in KINDS:
        for name in _names(folder, kind, emblem):
            if kind in without and name.partition("/")[0] not in sealed:
                continue
            file = _read(folder, name, kind)
            if file is None:
                continue
            if kind == "seals":
                sealed = seals.parse(file.data).sessions
            yield file
    if left_out:
        for name in _no_part_of_it(folder, emblem):
            left_out(name)


def _no_part_of_it(folder: Path, emblem: str) -> Iterator[str]:
    return (name for name in _walked(folder) if _kind(name, emblem) is None and not is_unfinished(name))


def every_file(folder: Path) -> Iterator[File]:
    """Yield all regular files of a folder but for the cache and what a write left unfinished, as they are."""
    for name in _walked(folder):
        path = folder / name
        if path.is_file() and not is_unfinished(name):
            yield File(name, kind_of(name) or "paper", disk.read_file(path))


def _names(folder: Path, kind: Kind, emblem: str) -> list[str]:
    """Return the names of a kind, a session's newest first: it may speak of an earlier one."""
    places = _FOLDERS.get(kind)
    if kind == "paper":
        places = tuple(sorted(name for name in _top(folder) if is_session_id(name)))
    names = [f"{place}/{name}" for place in places for name in _walked(folder / place)] if places else []
    if places is None:
        names = [name for name in (*_top(folder), emblem) if name]
    found = {name for name in names if _kind(name, emblem) == kind and not is_unfinished(name)}
    return sorted(found, reverse=kind == "session")


def _top(folder: Path) -> list[str]:
    with disk.translated(folder):
        return os.listdir(folder)  # noqa: PTH208  ten thousand path objects are not needed


def _kind(name: str, emblem: str) -> Kind | None:
    return "picture" if name == emblem else kind_of(name)


def _walked(folder: Path) -> Iterator[str]:
    """Yield the names of all files below, links among them; linked folders and the cache are not entered."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if each != _CACHE)
        inside = Path(place).relative_to(folder)
        yield from ((inside / name).as_posix() for name in sorted(files))


def _read(folder: Path, name: str, kind: Kind) -> File | None:
    path = folder / name
    try:
        with disk.translated(path):
            found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return None
        if not portable(name):
            raise Refused("backup-name", path=name)
        if found.st_size > LARGEST:
            raise Refused("backup-file-too-large", path=name, limit=LARGEST)
        data = disk.read_file(path)
    except FileNotFoundError:
        return None
    return File(name, kind, whole_lines(path, data) if kind in JOURNALS else data)


def whole_lines(path: Path, data: bytes) -> bytes:
    """Return a journal's bytes up to its last whole line. Raises `StoreUnreadable`: "journal-damaged", "journal-empty"."""
    chain = sound_chain(path, data)
    return (data + b"\n" * chain.lost_newline)[: chain.size]


def sound_chain(path: Path, data: bytes) -> Chain:
    """Return the chain of a journal that is as it was written. Raises as `whole_lines`."""
    chain = parse(data)
    if chain.damage:
        raise StoreUnreadable(
            "journal-damaged", path=str(path), line=chain.damage.line, reason=chain.damage.reason
        )
    if not chain.lines:
        raise StoreUnreadable("journal-empty", path=str(path))
    return chain
