"""Reading a backup: everything in it is checked before anything of it is used."""

from __future__ import annotations

import hashlib
import io
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, TypeVar
from zipfile import ZipFile, ZipInfo

import msgspec

from assembly.domain.chamber import Chamber
from assembly.errors import NotFound, StoreUnreadable
from assembly.store import disk, seals
from assembly.store.attachments import FOLDER as ATTACHMENTS
from assembly.store.belongings import PRIVATE, kind_of
from assembly.store.chain import parse
from assembly.store.contents import JOURNALS, LARGEST, File
from assembly.store.encryption import FIRST_BYTES, decrypted, is_encrypted
from assembly.store.encryption import LARGEST as LARGEST_ENCRYPTED
from assembly.store.folder import CHAMBER_FILE, CORRESPONDENCE, REGISTER, read_chamber
from assembly.store.migrations import kind_of as journal_kind
from assembly.store.patch import fold
from assembly.store.private import Private
from assembly.store.seals import SEALS
from assembly.store.zip_layout import SAID, SUMS, Fault, data_of, opened

FORMAT = 1
_SUM_LINE = re.compile(r"([0-9a-f]{64})  (.+)")


class JournalHead(msgspec.Struct, frozen=True):
    """One journal of a backup: its file, how many lines, and the last sum, which commits to all of them."""

    file: str
    lines: int
    head: str


class Said(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a backup says of itself: whether the private part and all papers are in it, and its journals."""

    format: int = FORMAT
    private: bool
    papers: bool
    journals: tuple[JournalHead, ...] = ()


class Contents(NamedTuple):
    """A backup that was checked: what it says, the sum of each file by name, the size of them all, and the file's own."""

    said: Said
    sums: dict[str, str]
    size: int
    encrypted: bool
    sha256: str
    chamber: Chamber


class Backup(NamedTuple):
    """A backup that was checked and is open still."""

    contents: Contents
    archive: ZipFile
    entries: list[ZipInfo]

    def files(self) -> Iterator[File]:
        """Yield the store's files, each held against its sum once more. Raises `Fault`."""
        for entry in self.entries:
            if entry.filename not in {SAID, SUMS}:
                yield _held_against(self.archive, entry, self.contents)


@contextmanager
def opened_backup(
    path: Path, passphrase: str | None = None, *, shown: Path | None = None
) -> Iterator[Backup]:
    """Check a backup whole: its layout, names, sums, chains and seals; yield it. `shown` is the name to call it by.

    Raises `NotFound("backup-missing")`; `StoreUnreadable`: "backup-damaged" with what is wrong and where,
    "newer-format"; and as `decrypted`.
    """
    name = shown or path
    try:
        with _plain(path, passphrase, name) as (file, size, secret):
            archive, entries = opened(file, size)
            found = _checked(archive, entries)
            contents = Contents(found.said, found.sums, size, secret, _sum_of(path), found.chamber)
            yield Backup(contents, archive, entries)
    except Fault as fault:
        raise StoreUnreadable(
            "backup-damaged", path=str(name), reason=fault.reason, entry=fault.entry or "-"
        ) from None


def read_backup(path: Path, passphrase: str | None = None, *, shown: Path | None = None) -> Contents:
    """Check a backup whole; see `opened_backup`."""
    with opened_backup(path, passphrase, shown=shown) as backup:
        return backup.contents


def _held_against(archive: ZipFile, entry: ZipInfo, contents: Contents) -> File:
    name = entry.filename
    data = data_of(archive, entry, LARGEST)
    if sha256(data).hexdigest() != contents.sums.get(name):
        raise Fault("file-altered", name)
    kind = kind_of(name)
    return File(name, kind or "picture", data)


@contextmanager
def _plain(path: Path, passphrase: str | None, shown: Path) -> Iterator[tuple[BinaryIO, int, bool]]:
    """Open a backup, decrypted when it has to be; yield the open file, its size, and whether it was encrypted."""
    try:
        with disk.translated(shown):
            file = path.open("rb")
    except FileNotFoundError:
        raise NotFound("backup-missing", path=str(shown)) from None
    with file:
        size = os.fstat(file.fileno()).st_size
        if not path.is_file() or not is_encrypted(file.read(len(FIRST_BYTES))):
            yield file, size, False
            return
        if size > LARGEST_ENCRYPTED:
            raise Fault("too-large")
        file.seek(0)
        plain = decrypted(file.read(), passphrase, str(shown))
        yield io.BytesIO(plain), len(plain), True


class _Found(NamedTuple):
    said: Said
    sums: dict[str, str]
    chamber: Chamber


def _checked(archive: ZipFile, entries: list[ZipInfo]) -> _Found:
    names = [entry.filename for entry in entries]
    if names[-2:] != [SAID, SUMS]:
        raise Fault("not-a-backup")
    listed = _listed(data_of(archive, entries[-1], LARGEST))
    if [*listed] != names[:-1]:
        raise Fault("other-files-than-listed", SUMS)
    judge = _Judge()
    for entry in entries[:-1]:
        data = data_of(archive, entry, LARGEST)
        if sha256(data).hexdigest() != listed[entry.filename]:
            raise Fault("file-altered", entry.filename)
        judge.take(entry.filename, data, listed[entry.filename])
    said, chamber = judge.verdict()
    del listed[SAID]
    return _Found(said, listed, chamber)


def _listed(data: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in data.decode("utf-8", "replace").split("\n")[:-1]:
        matched = _SUM_LINE.fullmatch(line)
        if not matched:
            raise Fault("other-files-than-listed", SUMS)
        found[matched[2]] = matched[1]
    return found


class _Judge:
    """Looks at the files of a backup one after another; the verdict needs them all."""

    def __init__(self) -> None:
        self.journals: list[JournalHead] = []
        self.chamber: Chamber | None = None
        self.said: Said | None = None
        self.names: dict[str, str] = {}
        self.seals: dict[str, str] = {}

    def take(self, name: str, data: bytes, digest: str) -> None:
        """Check one file by what it is."""
        self.names[name] = digest
        kind = kind_of(name)
        if kind in JOURNALS:
            self.journals.append(_journal(name, data))
        elif name == CHAMBER_FILE:
            self.chamber = read_chamber(_text(name, data), Path(name))
        elif name == PRIVATE:
            _decoded(name, data, Private)
        elif name == SEALS:
            listed = seals.parse(data)
            if listed.bad_line is not None:
                raise Fault("seal-broken", SEALS)
            self.seals = {f"{line.session}.jsonl": line.digest for line in listed.lines}
        elif name == SAID:
            self.said = _said(data)
        elif kind == "attachment" and name != f"{ATTACHMENTS}/{digest}{Path(name).suffix}":
            raise Fault("attachment-altered", name)

    def verdict(self) -> tuple[Said, Chamber]:
        """Return what the backup says of itself and its chamber, when both are true."""
        if self.chamber is None or self.said is None or not self.names.keys() >= {REGISTER, CORRESPONDENCE}:
            raise Fault("not-a-store")
        if (tuple(self.journals), PRIVATE in self.names) != (self.said.journals, self.said.private):
            raise Fault("other-files-than-listed", SAID)
        beside = {SAID, self.chamber.letterhead.emblem}
        for name in self.names:
            if name not in beside and kind_of(name) is None:
                raise Fault("not-of-a-store", name)
        for name, digest in self.seals.items():
            if self.names.get(name) != digest:
                raise Fault("seal-broken", name)
        return self.said, self.chamber


def _journal(name: str, data: bytes) -> JournalHead:
    chain = parse(data)
    if chain.damage or chain.torn or chain.lost_newline or not chain.lines:
        raise Fault(chain.damage.reason if chain.damage else "not-a-line", name)
    _check_kind(name, fold(line.set for line in chain.lines))
    return JournalHead(name, len(chain.lines), chain.lines[-1].sum)


def _check_kind(name: str, state: dict[str, Any]) -> None:
    """Refuse a journal that is not of the kind that its name says, or of another session."""
    kind = kind_of(name)
    if journal_kind(state) != kind:
        raise Fault("not-a-journal", name)
    if kind == "session" and [row.get("id") for row in state.get("session", {}).values()] != [
        name.removesuffix(".jsonl")
    ]:
        raise Fault("file-renamed", name)


def _said(data: bytes) -> Said:
    found = _decoded(SAID, data, _Format).format
    if found > FORMAT:
        raise StoreUnreadable("newer-format", path=SAID, found=found, known=FORMAT)
    return _decoded(SAID, data, Said)


class _Format(msgspec.Struct):
    format: int


T = TypeVar("T")


def _decoded(name: str, data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise Fault("not-understood", name) from None


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Fault("not-understood", name) from None


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
