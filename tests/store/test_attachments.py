import hashlib
import stat

import pytest
from acts import raises

from assembly.store import attachments
from assembly.store.attachments import MOST_BYTES, keep, read_scan, soundness

PDF, PNG, JPG = b"%PDF-1.7\n1", b"\x89PNG\r\n\x1a\n1", b"\xff\xd8\xff\xe01"


def file(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "ending"),
    [
        ("a.pdf", PDF, "pdf"),
        ("a.PDF", PDF, "pdf"),
        ("صورة.png", PNG, "png"),
        ("a.jpg", JPG, "jpg"),
        ("a.JPEG", JPG, "jpg"),
    ],
)
def test_a_scan_is_kept_under_its_sum_for_its_owner_alone(tmp_path, name, content, ending):
    source = file(tmp_path, name, content)
    scan = read_scan(source)
    assert not (tmp_path / "attachments").exists()
    kept = keep(tmp_path, scan)
    assert kept == tmp_path / "attachments" / f"{hashlib.sha256(content).hexdigest()}.{ending}"
    assert kept.read_bytes() == content
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]
    assert scan.attachment.size == len(content)
    assert soundness(tmp_path, scan.attachment) == "whole"


def test_a_scan_that_is_there_is_left_as_it_is(tmp_path):
    scan = read_scan(file(tmp_path, "a.pdf", PDF))
    kept = keep(tmp_path, scan)
    before = kept.stat()
    assert keep(tmp_path, scan) == kept
    assert (kept.stat().st_ino, kept.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_other_bytes_under_the_same_sum_are_never_overwritten(tmp_path):
    scan = read_scan(file(tmp_path, "a.pdf", PDF))
    kept = keep(tmp_path, scan)
    kept.write_bytes(b"%PDF-1.7\n2")
    with raises("attachment-altered", path=f"attachments/{kept.name}"):
        keep(tmp_path, scan)
    assert kept.read_bytes() == b"%PDF-1.7\n2"
    assert soundness(tmp_path, scan.attachment) == "altered"
    kept.unlink()
    assert soundness(tmp_path, scan.attachment) == "missing"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", PDF, "attachment-kind"),
        ("a", PDF, "attachment-kind"),
        ("a.svg", b"<svg/>", "attachment-kind"),
        ("a.pdf", PNG, "attachment-not-of-its-kind"),
        ("a.png", PDF, "attachment-not-of-its-kind"),
        ("a.jpg", b"", "attachment-not-of-its-kind"),
        ("a.pdf", b"MZ\x90\x00", "attachment-not-of-its-kind"),
    ],
)
def test_what_is_no_scan(tmp_path, name, content, code):
    with raises(code, path=name):
        read_scan(file(tmp_path, name, content))


def test_what_cannot_be_read(tmp_path):
    with raises("attachment-not-found", path="none.pdf"):
        read_scan(tmp_path / "none.pdf")
    (tmp_path / "folder.pdf").mkdir()
    with raises("attachment-unreadable", path="folder.pdf"):
        read_scan(tmp_path / "folder.pdf")


def test_a_scan_has_a_size(tmp_path, monkeypatch):
    monkeypatch.setattr(attachments, "MOST_BYTES", len(PDF))
    assert read_scan(file(tmp_path, "a.pdf", PDF)).content == PDF
    with raises("attachment-too-large", limit=len(PDF)):
        read_scan(file(tmp_path, "b.pdf", PDF + b"1"))
    assert MOST_BYTES == 20_971_520


def test_a_file_in_the_place_of_the_folder(tmp_path):
    scan = read_scan(file(tmp_path, "a.pdf", PDF))
    file(tmp_path, "attachments", b"")
    with raises("io-error", path="attachments"):
        keep(tmp_path, scan)
