"""A disk that keeps no promise but `fsync`: what may stand on it when the power fails between two system calls.

Pessimistic where file systems differ. What was written to a file since its last flush may have arrived whole, in part, sector by
sector with zeros in the gaps, or not at all. A name that was made, moved or removed since the last flush of its folder may have
changed on the disk or not, each apart from the others, in order for one name.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from calls import Call

SECTOR = 512


class Inode:
    """A file without its name: what the system would read, what is safe, and the writes that are not yet."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.safe = content
        self.pending: list[tuple[int, bytes] | int] = []

    def write(self, at: int, data: bytes) -> None:
        self.content = _written(self.content, at, data)
        self.pending.append((at, data))

    def truncate(self, size: int) -> None:
        self.content = _cut(self.content, size)
        self.pending.append(size)

    def flush(self) -> None:
        self.safe, self.pending = self.content, []

    def states(self, moments: random.Random) -> Iterator[bytes]:
        """Yield what may be read after the power failed: nothing of the pending writes, all, and parts of them."""
        yield self.safe
        if not self.pending:
            return
        yield self.content
        content = self.safe
        for step in self.pending:
            if isinstance(step, int):
                content = _cut(content, step)
                yield content
                continue
            at, data = step
            for part in {1, len(data) // 2, len(data) - 1}:
                yield _written(content, at, data[:part])
            yield from _sectors(content, at, data, moments)
            content = _written(content, at, data)
            yield content


def _written(content: bytes, at: int, data: bytes) -> bytes:
    return content[:at].ljust(at, b"\0") + data + content[at + len(data) :]


def _cut(content: bytes, size: int) -> bytes:
    return content[:size].ljust(size, b"\0")


def _sectors(content: bytes, at: int, data: bytes, moments: random.Random) -> Iterator[bytes]:
    """Yield the write with some of its sectors not there: the file has its new length, and zeros where they are missing."""
    edges = [at, *range(at - at % SECTOR + SECTOR, at + len(data), SECTOR), at + len(data)]
    pieces = list(itertools.pairwise(edges))
    missing = [pieces, pieces[:1], pieces[-1:], [piece for piece in pieces if moments.random() < 0.5]]
    for gone in missing:
        holed = bytearray(_written(content, at, data))
        for begin, end in gone:
            holed[begin:end] = bytes(end - begin)
        yield bytes(holed)


class NameStep(NamedTuple):
    """One change of names, atomic: `removed` goes, `name` leads to `inode`."""

    removed: Path | None
    name: Path | None
    inode: Inode | None

    @property
    def folders(self) -> set[Path]:
        return {path.parent for path in (self.removed, self.name) if path}

    @property
    def names(self) -> set[Path]:
        return {path for path in (self.removed, self.name) if path}


class Image(NamedTuple):
    """What a power cut left: the files by name, and whether the command had said that it was done."""

    files: dict[Path, bytes]
    said: bool


class Disk:
    """The files under a folder, and what of them is safe. `flushes`: which kinds of flush count, of "file" and "folder"."""

    def __init__(self, folder: Path, flushes: frozenset[str] = frozenset({"file", "folder"})) -> None:
        self.folder = folder
        self.flushes = flushes
        self.names = {path: Inode(path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
        self.safe_names = dict(self.names)
        self.folders: set[Path] = set()
        self.steps: list[NameStep] = []
        self.open: dict[int, tuple[Path, int, bool]] = {}
        self.said = False

    def play(self, call: Call) -> bool:
        """Take in one call; tell whether anything changed, or was told."""
        act = getattr(self, f"_{call.name}", None)
        return bool(act and act(call))

    def _ours(self, path: Path) -> bool:
        return (path == self.folder or self.folder in path.parents) and ".cache" not in path.parts

    def _openat(self, call: Call) -> bool:
        path, how = call.path(1), call.words[2]
        self.open[call.answer] = (path, 0, "O_APPEND" in how)
        if not self._ours(path) or "O_DIRECTORY" in how or path in self.folders:
            return False
        inode = self.names.get(path)
        if inode is None:
            if "O_CREAT" not in how:
                return False
            self._name(NameStep(None, path, Inode()))
            return True
        if "O_TRUNC" in how and inode.content:
            inode.truncate(0)
            return True
        return False

    def _close(self, call: Call) -> bool:
        self.open.pop(call.number(0), None)
        return False

    def _inode(self, call: Call) -> Inode | None:
        path = self.open.get(call.number(0), (Path(), 0, False))[0]
        return self.names.get(path)

    def _lseek(self, call: Call) -> bool:
        if held := self.open.get(call.number(0)):
            self.open[call.number(0)] = (held[0], call.answer, held[2])
        return False

    def _write(self, call: Call) -> bool:
        number = call.number(0)
        if number == 1:
            self.said = True
            return True
        inode = self._inode(call)
        if inode is None:
            return False
        path, at, append = self.open[number]
        at = len(inode.content) if append else at
        inode.write(at, call.string(1)[: call.answer])
        self.open[number] = (path, at + call.answer, append)
        return True

    def _ftruncate(self, call: Call) -> bool:
        inode = self._inode(call)
        if inode:
            inode.truncate(call.number(1))
        return bool(inode)

    def _fsync(self, call: Call) -> bool:
        path = self.open.get(call.number(0), (Path(), 0, False))[0]
        inode = self.names.get(path)
        if inode and inode is not FOLDER:
            if "file" in self.flushes:
                inode.flush()
        elif "folder" in self.flushes:
            self._flush_folder(path)
        return True

    _fdatasync = _fsync

    def _flush_folder(self, folder: Path) -> None:
        kept = []
        for step in self.steps:
            # A name that changes in two folders is safe once either of them is: the change is one.
            if folder in step.folders:
                _apply(self.safe_names, step)
            else:
                kept.append(step)
        self.steps = kept

    def _name(self, step: NameStep) -> bool:
        _apply(self.names, step)
        self.steps.append(step)
        return True

    def _moved(self, old: Path, new: Path) -> bool:
        if old not in self.names:
            return False
        return self._name(NameStep(old, new, self.names[old]))

    def _rename(self, call: Call) -> bool:
        return self._moved(call.path(0), call.path(1))

    def _renameat(self, call: Call) -> bool:
        return self._moved(call.path(1), call.path(3))

    _renameat2 = _renameat

    def _linked(self, old: Path, new: Path) -> bool:
        return self._ours(new) and self._name(NameStep(None, new, self.names[old]))

    def _link(self, call: Call) -> bool:
        return self._linked(call.path(0), call.path(1))

    def _linkat(self, call: Call) -> bool:
        return self._linked(call.path(1), call.path(3))

    def _unlink(self, call: Call) -> bool:
        path = call.path(0)
        return path in self.names and self._name(NameStep(path, None, None))

    def _unlinkat(self, call: Call) -> bool:
        path = call.path(1)
        return path in self.names and self._name(NameStep(path, None, None))

    def _mkdir(self, call: Call) -> bool:
        if not self._ours(call.path(0)):
            return False
        self.folders.add(call.path(0))
        return self._name(NameStep(None, call.path(0), FOLDER))

    def images(self, moments: random.Random) -> Iterator[Image]:
        """Yield what may be found when the power fails now."""
        for names in self._names_left(moments):
            inodes = {id(inode): inode for inode in names.values()}
            plain = {number: inode.safe for number, inode in inodes.items()}
            yield self._image(names, plain)
            for number, inode in inodes.items():
                for content in inode.states(moments):
                    yield self._image(names, plain | {number: content})

    def _names_left(self, moments: random.Random) -> Iterator[dict[Path, Inode]]:
        count = len(self.steps)
        choices = [
            set(),
            set(range(count)),
            *({n} for n in range(count)),
            *(set(range(n)) for n in range(1, count)),
        ]
        choices.append({n for n in range(count) if moments.random() < 0.5})
        for chosen in choices:
            names, blocked = dict(self.safe_names), set()
            for number, step in enumerate(self.steps):
                if number in chosen and not step.names & blocked:
                    _apply(names, step)
                else:
                    blocked |= step.names
            yield names

    def _image(self, names: dict[Path, Inode], contents: dict[int, bytes]) -> Image:
        there = {
            path: contents[id(inode)]
            for path, inode in names.items()
            # A file in a folder whose own name did not arrive is nowhere.
            if inode is not FOLDER
            and all(names.get(folder) is FOLDER for folder in self.folders if folder in path.parents)
        }
        return Image({path.relative_to(self.folder): data for path, data in there.items()}, self.said)


FOLDER = Inode()
"""Stands for a folder, which has a name but no content."""


def _apply(names: dict[Path, Inode], step: NameStep) -> None:
    if step.removed:
        names.pop(step.removed, None)
    if step.name and step.inode:
        names[step.name] = step.inode
