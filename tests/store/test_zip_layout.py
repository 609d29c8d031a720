"""Archives that are not laid out as ours are refused before anything of them is unpacked: real zip files, made to harm."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from assembly.store.zip_layout import EARLIEST, MODE, UNIX, Fault, data_of, opened

PLAIN = (stat.S_IFREG | MODE) << 16
LINK = (stat.S_IFLNK | 0o777) << 16
DEVICE = (stat.S_IFCHR | 0o600) << 16


def entry(name: str, *, mode: int = PLAIN, compress: int = zipfile.ZIP_STORED) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, EARLIEST)
    made.create_system, made.external_attr, made.compress_type = UNIX, mode, compress
    return made


def packed(*entries: tuple[zipfile.ZipInfo, bytes], comment: bytes = b"") -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w") as archive:
        warnings.simplefilter("ignore")  # of a name that is there twice
        archive.comment = comment
        for info, data in entries:
            archive.writestr(info, data, info.compress_type)
    return file.getvalue()


def read(raw: bytes) -> list[tuple[str, bytes]]:
    archive, entries = opened(io.BytesIO(raw), len(raw))
    return [(each.filename, data_of(archive, each, 10)) for each in entries]


def fault(raw: bytes) -> str:
    with pytest.raises(Fault) as caught:
        opened(io.BytesIO(raw), len(raw))
    return caught.value.reason


def test_an_archive_as_ours_is_read():
    raw = packed((entry("a"), b"1"), (entry("ب/c"), b"22"))
    archive, entries = opened(io.BytesIO(raw), len(raw))
    assert [(e.filename, data_of(archive, e, 2)) for e in entries] == [("a", b"1"), ("ب/c", b"22")]
    with pytest.raises(Fault, match="file-too-large"):
        data_of(archive, entries[1], 1)


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        ([(entry("../out"), b"x")], "unsafe-name"),
        ([(entry("/etc/passwd"), b"x")], "unsafe-name"),
        ([(entry("a\\..\\b"), b"x")], "unsafe-name"),
        ([(entry("nul.json"), b"x")], "unsafe-name"),
        ([(entry("a"), b"x"), (entry("a"), b"y")], "name-twice"),
        ([(entry("a"), b"x"), (entry("A"), b"y")], "name-twice"),
        ([(entry("a"), b"x"), (entry("a/b"), b"y")], "name-twice"),
        ([(entry("a", mode=LINK), b"/etc/passwd")], "not-a-plain-file"),
        ([(entry("a", mode=DEVICE), b"")], "not-a-plain-file"),
        ([(entry("a/", mode=PLAIN), b"")], "unsafe-name"),
        ([(entry("a", compress=zipfile.ZIP_DEFLATED), b"0" * 10_000_000)], "compressed"),
        ([(entry("a", compress=zipfile.ZIP_LZMA), b"0" * 100_000)], "compressed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_archives_made_to_harm(made, reason):
    assert fault(packed(*made)) == reason


def test_entries_that_share_their_bytes_are_a_bomb():
    raw = bytearray(packed((entry("a"), b"x" * 1000), (entry("b"), b"x" * 1000)))
    directory = raw.rindex(b"PK\1\2")
    struct.pack_into("<L", raw, directory + 42, 0)
    assert fault(bytes(raw)) == "not-a-backup"


def test_bytes_before_between_and_after():
    raw = packed((entry("a"), b"x"))
    assert fault(b"#!/bin/sh\n" + raw) == "not-a-backup"
    assert fault(raw + b"x") == "not-a-backup"
    assert fault(packed((entry("a"), b"x"), comment=b"hello")) == "not-a-backup"


def test_a_list_of_entries_that_is_said_to_be_huge_is_not_read():
    raw = bytearray(packed((entry("a"), b"x")))
    struct.pack_into("<L", raw, len(raw) - 22 + 12, 2**31)
    assert fault(bytes(raw)) == "too-many-files"


def test_cut_anywhere_nothing_is_read():
    raw = packed((entry("a"), b"x"), (entry("b"), b"yy"))
    assert {fault(raw[:size]) for size in range(len(raw))} == {"not-a-backup"}


def test_a_bit_flipped_anywhere_is_found():
    raw = packed((entry("a"), b"x"), (entry("b"), b"yy"))
    for place in range(len(raw)):
        flipped = bytearray(raw)
        flipped[place] ^= 1
        with pytest.raises(Fault):
            read(bytes(flipped))
