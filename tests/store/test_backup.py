"""A backup holds a store whole, the same store the same bytes; whatever is wrong with one is found before anything is used."""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest
from hall import Hall
from hypothesis import given, settings
from hypothesis import strategies as st

from assembly.errors import AssemblyError, BadInput, NotFound, Refused, StoreUnreadable
from assembly.store.backup import write_backup
from assembly.store.backup_reader import Contents, opened_backup, read_backup
from assembly.store.contents import File, contents
from assembly.store.folder import Store
from assembly.store.zip_layout import EARLIEST, MODE, UNIX

SCAN = b"%PDF-1.7\n%%EOF\n"
SCAN_NAME = f"attachments/{hashlib.sha256(SCAN).hexdigest()}.pdf"


def filled(hall: Hall) -> Hall:
    """A store with one file of every kind, and with what is no part of a store."""
    folder = hall.folder
    files = {
        SCAN_NAME: SCAN, "templates/ar/رسالة.html": b"<p>", "emblem.png": b"\x89PNG\r\n\x1a\n", "2020-10/minutes.pdf": b"%PDF",
        ".cache/index.sqlite": b"x", "notes.txt": b"x", "2020-10.jsonl.torn-12": b'{"n":9', ".private.json.7-0.tmp": b"x",
    }  # fmt: skip
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    hall.ok("excuse", 60, "سبب خاص", "--received", "2020-11-04", "--session", "2020-10")
    return hall


def backed_up(hall: Hall, path: Path, **options: object) -> Contents:
    store = Store.open(hall.folder)
    without = options.pop("without", ("paper",))
    return write_backup(path, contents(hall.folder, store.chamber, without=without), papers=False, **options)


def files_in(path: Path) -> list[File]:
    with opened_backup(path) as backup:
        return list(backup.files())


@pytest.fixture
def full(session: Hall) -> Hall:
    return filled(session)


def test_what_goes_in_and_what_does_not(full, tmp_path):
    told: list[str] = []
    store = Store.open(full.folder)
    names = [
        file.name for file in contents(full.folder, store.chamber, without=("paper",), left_out=told.append)
    ]
    assert names == [
        "correspondence.jsonl", "2020-10.jsonl", "register.jsonl", "chamber.toml", "private.json", "2020-10.jsonl.torn-12", "emblem.png",
        "templates/ar/رسالة.html", SCAN_NAME,
    ]  # fmt: skip
    assert told == ["notes.txt"]
    everything = [file.name for file in contents(full.folder, store.chamber)]
    assert set(everything) - set(names) == {"2020-10/minutes.pdf"}


def test_the_signed_papers_of_a_sealed_session_go_in(full):
    digest = hashlib.sha256((full.folder / "2020-10.jsonl").read_bytes()).hexdigest()
    (full.folder / "SEALS").write_text(f"{digest}  2020-10.jsonl\n", "ascii")
    names = [file.name for file in contents(full.folder, Store.open(full.folder).chamber, without=("paper",))]
    assert names[0] == "SEALS"
    assert "2020-10/minutes.pdf" in names


def test_the_same_store_gives_the_same_bytes_and_is_read_back(full, tmp_path):
    found = backed_up(full, tmp_path / "a.zip")
    os.utime(full.folder / "chamber.toml", (1, 1))
    assert backed_up(full, tmp_path / "b.zip").sha256 == found.sha256
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert stat.S_IMODE((tmp_path / "a.zip").stat().st_mode) == 0o600
    assert found.said.private
    assert [(each.file, each.lines) for each in found.said.journals] == [
        ("correspondence.jsonl", 1), ("2020-10.jsonl", 6), ("register.jsonl", 2),
    ]  # fmt: skip
    for file in files_in(tmp_path / "a.zip"):
        assert (full.folder / file.name).read_bytes() == file.data
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["a.zip", "b.zip"]


def test_it_is_checked_by_hand_without_this_program(full, tmp_path):
    backed_up(full, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "out")
    ran = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=tmp_path / "out", capture_output=True, text=True, check=True
    )  # fmt: skip
    assert ran.stdout.count(": OK") == 10


def test_without_the_private_part(full, tmp_path):
    found = backed_up(full, tmp_path / "a.zip", without=("paper", "private"))
    assert not found.said.private
    assert "سبب خاص".encode() not in (tmp_path / "a.zip").read_bytes()


def test_a_line_that_is_being_written_is_left_out(full, tmp_path):
    with (full.folder / "2020-10.jsonl").open("ab") as file:
        file.write(b'{"n":7,"at":"2020')
    found = backed_up(full, tmp_path / "a.zip")
    assert next(each.lines for each in found.said.journals if each.file == "2020-10.jsonl") == 6


def test_encrypted_with_a_passphrase(full, tmp_path):
    path, secret = tmp_path / "a.zip.age", "كلمة سر طويلة جدا"
    found = backed_up(full, path, passphrase=secret)
    assert found.encrypted
    assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert b"chamber.toml" not in path.read_bytes()
    with pytest.raises(BadInput, match="backup-passphrase-missing"):
        read_backup(path)


def test_nothing_is_left_when_it_fails(full, tmp_path):
    journal = full.folder / "register.jsonl"
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b"import-members 75", b"import-members 74"))
    with pytest.raises(StoreUnreadable, match="journal-damaged"):
        backed_up(full, tmp_path / "a.zip")
    journal.write_bytes(whole)
    (full.folder / SCAN_NAME).write_bytes(SCAN + b"more")
    with pytest.raises(StoreUnreadable, match="attachment-altered"):
        backed_up(full, tmp_path / "a.zip")
    (full.folder / SCAN_NAME).write_bytes(SCAN)
    (full.folder / "templates" / "a?.html").write_bytes(b"x")
    with pytest.raises(Refused, match="backup-name"):
        backed_up(full, tmp_path / "a.zip")
    assert not [path for path in tmp_path.iterdir() if path.is_file() and "a.zip" in path.name]


def test_another_file_is_never_replaced(full, tmp_path):
    (tmp_path / "a.zip").write_bytes(b"precious")
    (tmp_path / "b.zip").symlink_to("nowhere")
    for name in ("a.zip", "b.zip"):
        with pytest.raises(Refused, match="backup-exists"):
            backed_up(full, tmp_path / name)
    assert (tmp_path / "a.zip").read_bytes() == b"precious"


def rewritten(path: Path, **changes: bytes | None) -> Path:
    """Return a backup with other bytes for some files, its sums made to fit: as somebody would who knows how."""
    with zipfile.ZipFile(path) as archive:
        files = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    sums = files.pop("SHA256SUMS")
    for name, data in changes.items():
        files.pop(name, None)
        if data is not None:
            files[name] = data
    said = files.pop("backup.json", b"")
    if said:
        files["backup.json"] = said
    sums = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in files.items()).encode()
    out = path.with_name("rewritten.zip")
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in {**files, "SHA256SUMS": sums}.items():
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.create_system, entry.external_attr = UNIX, (stat.S_IFREG | MODE) << 16
            archive.writestr(entry, data)
    return out


@pytest.mark.parametrize(
    ("name", "change", "reason", "entry"),
    [
        ("2020-10.jsonl", lambda raw: raw.replace("النقطة 1".encode(), "النقطة 9".encode()), "wrong-sum", "2020-10.jsonl"),
        ("2020-10.jsonl", lambda raw: raw.replace(b"\n", b"\r\n"), "carriage-return", "2020-10.jsonl"),
        ("2020-10.jsonl", lambda raw: raw[: raw[:-1].rindex(b"\n") + 1], "other-files-than-listed", "backup.json"),
        ("register.jsonl", lambda _: None, "not-a-store", "-"),
        ("chamber.toml", lambda _: None, "not-a-store", "-"),
        ("private.json", lambda _: None, "other-files-than-listed", "backup.json"),
        ("private.json", lambda _: b"[" * 100_000, "not-understood", "private.json"),
        ("backup.json", lambda _: b"{}", "not-understood", "backup.json"),
        ("backup.json", lambda _: None, "not-a-backup", "-"),
        (SCAN_NAME, lambda raw: raw + b"x", "attachment-altered", SCAN_NAME),
        ("SEALS", lambda _: b"0" * 64 + b"  2020-10.jsonl\n", "seal-broken", "2020-10.jsonl"),
        (".ssh/authorized_keys", lambda _: b"ssh-rsa", "not-of-a-store", ".ssh/authorized_keys"),
        ("2020-06.jsonl", lambda _: b"", "not-a-line", "2020-06.jsonl"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_backup_whose_sums_were_made_to_fit(full, tmp_path, name, change, reason, entry):
    backed_up(full, tmp_path / "a.zip")
    before = next((f.data for f in files_in(tmp_path / "a.zip") if f.name == name), b"")
    with pytest.raises(StoreUnreadable, match="backup-damaged") as caught:
        read_backup(rewritten(tmp_path / "a.zip", **{name: change(before)}))
    assert (caught.value.facts["reason"], caught.value.facts["entry"]) == (reason, entry)


def test_a_session_under_another_name_and_a_newer_format(full, tmp_path):
    backed_up(full, tmp_path / "a.zip")
    session = (full.folder / "2020-10.jsonl").read_bytes()
    with pytest.raises(StoreUnreadable) as caught:
        read_backup(rewritten(tmp_path / "a.zip", **{"2020-10.jsonl": None, "2021-02.jsonl": session}))
    assert caught.value.facts["reason"] == "file-renamed"
    newer = json.dumps({"format": 2, "new": 1}).encode()
    with pytest.raises(StoreUnreadable, match="newer-format"):
        read_backup(rewritten(tmp_path / "a.zip", **{"backup.json": newer}))


def test_what_is_no_backup(tmp_path):
    with pytest.raises(NotFound, match="backup-missing"):
        read_backup(tmp_path / "none")
    for name, data in {"empty": b"", "text": b"hello", "zeros": bytes(10_000), "age": b"age-encryption.org/v1\nnonsense"}.items():  # fmt: skip
        (tmp_path / name).write_bytes(data)
        with pytest.raises(AssemblyError):
            read_backup(tmp_path / name, "a long passphrase")
    with pytest.raises(StoreUnreadable):
        read_backup(tmp_path)


@pytest.fixture(scope="module")
def sound(begun: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("sound")
    backed_up(Hall(begun), folder / "a.zip")
    return (folder / "a.zip").read_bytes()


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_done_to_its_bytes_is_found(sound, tmp_path_factory, data):
    place = data.draw(st.integers(0, len(sound) - 1))
    size = data.draw(st.integers(0, 40))
    broken = sound[:place] + data.draw(st.binary(max_size=40)) + sound[place + size :]
    path = tmp_path_factory.getbasetemp() / "broken.zip"
    path.write_bytes(broken)
    if broken != sound:
        with pytest.raises(AssemblyError):
            read_backup(path)


def test_a_device_is_not_read(full, tmp_path):
    (full.folder / "templates" / "zero.html").symlink_to("/dev/zero")
    (full.folder / "templates" / "gone.html").symlink_to("nowhere")
    (full.folder / "templates" / "root").symlink_to("/")
    found = backed_up(full, tmp_path / "a.zip")
    assert not [name for name in found.sums if "zero" in name or "gone" in name or "root" in name]
    assert io.BytesIO((tmp_path / "a.zip").read_bytes()).read(2) == b"PK"
