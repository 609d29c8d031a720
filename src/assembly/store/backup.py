"""A store in one file: a zip archive whose entries are stored as they are, the same store giving the same bytes.

After the store's files come `backup.json`, which says what is in it, and `SHA256SUMS`, which `sha256sum -c` reads once the
archive is unpacked.
"""

from __future__ import annotations

import io
import os
import stat
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import msgspec

from assembly.errors import Refused
from assembly.store import disk
from assembly.store.backup_reader import Contents, JournalHead, Said, read_backup
from assembly.store.belongings import PRIVATE
from assembly.store.chain import parse
from assembly.store.contents import JOURNALS, File
from assembly.store.encryption import encrypted
from assembly.store.zip_layout import EARLIEST, MODE, SAID, SUMS, UNIX

# The whole archive is in memory when it is encrypted, and again as it was encrypted.
LARGEST_ENCRYPTED = 150 * 2**20


def write_backup(
    path: Path, files: Iterable[File], *, papers: bool, passphrase: str | None = None
) -> Contents:
    """Write the files of a store to `path`, read the new file back, check it, and only then give it its name.

    `papers` says whether all papers are among them.

    Return what was read back. Raises `Refused`: "backup-exists", "backup-too-large" (encrypted ones only);
    `StoreUnreadable` as `contents`, `read_backup` and the disk do. On any error nothing is left behind.
    """
    if path.exists() or path.is_symlink():
        raise Refused("backup-exists", path=str(path))
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with disk.translated(path), _new(temporary) as file:
            if passphrase is None:
                _pack(file, files, papers)
            else:
                plain = io.BytesIO()
                _pack(plain, files, papers, limit=LARGEST_ENCRYPTED)
                file.write(encrypted(plain.getvalue(), passphrase))
        found = read_backup(temporary, passphrase, shown=path)
        _give_name(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    return found


@contextmanager
def _new(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that its owner alone may read, durable when this ends."""
    fd = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_RDWR | disk.BINARY, disk.PRIVATE_MODE)
    with os.fdopen(fd, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            # What is read back then comes from the disk, as far as the system obeys.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _give_name(temporary: Path, path: Path) -> None:
    try:
        disk.take_name(temporary, path)
    except FileExistsError:
        raise Refused("backup-exists", path=str(path)) from None


def _pack(file: BinaryIO, files: Iterable[File], papers: bool, limit: int | None = None) -> None:
    sums: list[str] = []
    journals: list[JournalHead] = []
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:

        def put(name: str, data: bytes) -> None:
            if limit is not None and file.tell() + len(data) > limit:
                raise Refused("backup-too-large", limit=limit)
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.create_system = UNIX
            entry.external_attr = (stat.S_IFREG | MODE) << 16
            archive.writestr(entry, data)
            sums.append(f"{sha256(data).hexdigest()}  {name}\n")

        for each in files:
            if each.kind in JOURNALS:
                lines = parse(each.data).lines
                journals.append(JournalHead(each.name, len(lines), lines[-1].sum))
            put(each.name, each.data)
        has_private = any(line.endswith(f"  {PRIVATE}\n") for line in sums)
        told = Said(private=has_private, papers=papers, journals=tuple(journals))
        put(SAID, msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n")
        put(SUMS, "".join(sums).encode())
