"""Archives packed anew: the same entries, no trace of when and where."""

import io
import time
import zipfile

from assembly.exports.archive import repacked


def archive(**entries):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in entries.items():
            made.writestr(zipfile.ZipInfo(name, time.localtime()[:6]), data)
    return packed


def test_entries_keep_their_order_and_their_bytes_but_for_the_changes():
    with zipfile.ZipFile(io.BytesIO(repacked(archive(b="1", a="2"), {"a": b"3"}))) as found:
        assert [(name, found.read(name)) for name in found.namelist()] == [("b", b"1"), ("a", b"3")]


def test_no_entry_tells_when_or_where_it_was_packed():
    with zipfile.ZipFile(io.BytesIO(repacked(archive(b="1"), {}))) as found:
        (entry,) = found.infolist()
    assert entry.date_time == (1980, 1, 1, 0, 0, 0)
    assert (entry.create_system, entry.external_attr >> 16) == (3, 0o644)
    assert entry.compress_type == zipfile.ZIP_STORED
