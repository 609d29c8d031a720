"""How a backup's zip archive is laid out, entry after entry, and nothing else is one: no links, no compression, no gaps.

An archive that could unpack to more than its own size, or outside its folder, cannot be written so.
"""

from __future__ import annotations

import stat
import struct
import zipfile
from collections.abc import Sequence
from typing import BinaryIO

from assembly.store.belongings import folded, portable

SAID, SUMS = "backup.json", "SHA256SUMS"
EARLIEST = (1980, 1, 1, 0, 0, 0)  # of a zip archive
UNIX = 3
MODE = 0o600

_END = struct.Struct("<4s4H2LH")
_FAR_END = struct.Struct("<4sQ2H2L4Q")
_POINTER = struct.Struct("<4sLQL")
_FAR = 0xFFFFFFFF
_LOCAL = struct.Struct("<4s2B4HL2L2H")
_LISTED = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL_SIZE = _LOCAL.size
_OLD, _FAR_VERSION = 20, 45  # what a program must know to read an entry; the second beyond 2 GiB
_FURTHEST = zipfile.ZIP64_LIMIT
_DAY = 0x21  # the first day there is
_LARGEST_DIRECTORY = 16 * 2**20
_UTF8 = 0x800
_BROKEN = (
    zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, ValueError, struct.error, EOFError, OverflowError,
    OSError,
)  # fmt: skip


class Fault(Exception):  # noqa: N818  told to the reader, who makes an error of it
    """What is wrong with an archive: `reason` is a code, `entry` the name of the file in it, if it is one's fault."""

    def __init__(self, reason: str, entry: str = "") -> None:
        super().__init__(reason, entry)
        self.reason = reason
        self.entry = entry


def opened(file: BinaryIO, size: int) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    """Return an archive of `size` bytes and its entries. Raises `Fault`, before anything of it is unpacked."""
    if _directory_size(file, size) > _LARGEST_DIRECTORY:
        raise Fault("too-many-files")
    try:
        archive = zipfile.ZipFile(file)
        entries = archive.infolist()
    except _BROKEN:
        raise Fault("not-a-backup") from None
    _check_names(entries)
    for entry in entries:
        _check_entry(entry)
    _check_places(entries, archive.start_dir)
    for entry in entries:
        _check_header(file, entry)
    _check_list(file, entries, archive.start_dir, size)
    return archive, entries


def data_of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, largest: int) -> bytes:
    """Return an entry's bytes. Raises `Fault` when they are not whole, or more than `largest`."""
    if entry.file_size > largest:
        raise Fault("file-too-large", entry.filename)
    try:
        return archive.read(entry)
    except _BROKEN:
        raise Fault("file-altered", entry.filename) from None


def _directory_size(file: BinaryIO, size: int) -> int:
    """Return how large the list of entries says it is: it is read whole, so that is looked at first."""
    try:
        file.seek(size - _END.size)
        end = _END.unpack(file.read(_END.size))
        if end[0] != b"PK\5\6" or end[-1] or end[1] or end[2] or end[3] != end[4]:
            raise Fault("not-a-backup")
        if end[5] != _FAR and end[6] != _FAR:
            return int(end[5])
        file.seek(size - _END.size - _POINTER.size)
        file.seek(_POINTER.unpack(file.read(_POINTER.size))[2])
        return int(_FAR_END.unpack(file.read(_FAR_END.size))[8])
    except (struct.error, ValueError, OSError):
        raise Fault("not-a-backup") from None


def _check_names(entries: Sequence[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for entry in entries:
        if entry.filename != entry.orig_filename or not portable(entry.filename):
            raise Fault("unsafe-name", ascii(entry.orig_filename)[1:-1])
        if (name := folded(entry.filename)) in seen:
            raise Fault("name-twice", entry.filename)
        seen.add(name)
    folders = {name.rpartition("/")[0] for name in seen}
    if both := folders & seen:
        raise Fault("name-twice", both.pop())


def _check_entry(entry: zipfile.ZipInfo) -> None:
    if entry.external_attr != (stat.S_IFREG | MODE) << 16 or entry.create_system != UNIX:
        raise Fault("not-a-plain-file", entry.filename)
    if entry.compress_type != zipfile.ZIP_STORED or entry.compress_size != entry.file_size:
        raise Fault("compressed", entry.filename)
    if entry.flag_bits & ~_UTF8 or entry.comment or entry.date_time != EARLIEST:
        raise Fault("not-a-plain-file", entry.filename)


def _check_header(file: BinaryIO, entry: zipfile.ZipInfo) -> None:
    """Hold that what stands before an entry's bytes says the same as the list of entries."""
    name, size = entry.filename.encode(), entry.file_size
    head = _LOCAL.pack(b"PK\3\4", _OLD, 0, entry.flag_bits, 0, 0, _DAY, entry.CRC, size, size, len(name), 0)
    file.seek(entry.header_offset)
    if file.read(len(head) + len(name)) != head + name:
        raise Fault("not-a-backup", entry.filename)


def _check_list(file: BinaryIO, entries: Sequence[zipfile.ZipInfo], directory: int, size: int) -> None:
    """Hold that the list of entries is written as ours are, to its end, and that the archive ends there."""
    file.seek(directory)
    for entry in entries:
        name, far = entry.filename.encode(), entry.header_offset > _FURTHEST
        more = struct.pack("<2HQ", 1, 8, entry.header_offset) if far else b""
        version = _FAR_VERSION if far else _OLD
        line = _LISTED.pack(
            b"PK\1\2", version, UNIX, version, 0, entry.flag_bits, 0, 0, _DAY, entry.CRC, entry.file_size, entry.file_size,
            len(name), len(more), 0, 0, 0, entry.external_attr, _FAR if far else entry.header_offset,
        )  # fmt: skip
        if file.read(len(line) + len(name) + len(more)) != line + name + more:
            raise Fault("not-a-backup", entry.filename)
    if size - file.tell() not in {_END.size, _END.size + _POINTER.size + _FAR_END.size}:
        raise Fault("not-a-backup")


def _check_places(entries: Sequence[zipfile.ZipInfo], directory: int) -> None:
    """Hold that the entries follow one another without gaps or overlaps, from the first byte to the list of entries."""
    place = 0
    for entry in entries:
        if entry.header_offset != place:
            raise Fault("not-a-backup", entry.filename)
        place += _LOCAL_SIZE + len(entry.filename.encode()) + entry.file_size
    if place != directory:
        raise Fault("not-a-backup")
