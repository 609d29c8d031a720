"""`backup` and `restore` as they are typed."""

import json
import shutil
import stat
from pathlib import Path

import pytest
from hall import Hall, snapshot, unchanged
from terminal import at_terminal

SECRET = {"ASSEMBLY_PASSPHRASE": "a long passphrase"}


@pytest.fixture
def backup(session: Hall, tmp_path: Path) -> Path:
    session.ok("excuse", 60, "سبب خاص", "--received", "2020-11-04", "--session", "2020-10")
    session.ok("backup", tmp_path / "a.zip")
    return tmp_path / "a.zip"


def test_what_is_told_of_a_backup(session, tmp_path):
    (session.folder / "notes.txt").write_text("x")
    with unchanged(session.folder):
        said = session("backup", tmp_path / "a.zip")
    assert said.code == 0
    assert "8 lines in 3 journals" in said.out
    assert "private.json" in said.out
    assert "notes.txt" in said.err
    found = session.json("backup", "--verify", tmp_path / "a.zip", ASSEMBLY_STORE="none")
    assert (found["files"], found["private"], found["papers"], found["encrypted"]) == (4, False, False, False)
    assert found["sha256"] in said.out
    session.refused("backup", tmp_path / "a.zip", code=4, error="backup-exists")
    session.refused("backup", session.folder / "b.zip", code=4, error="backup-inside-store")
    session.refused("backup", "--verify", tmp_path / "b.zip", code=3, error="backup-missing")


def test_a_damaged_backup_is_told_and_restores_nothing(session, backup, tmp_path):
    backup.write_bytes(backup.read_bytes()[:-10])
    session.refused("backup", "--verify", backup, code=6, error="backup-damaged")
    elsewhere = Hall(tmp_path / "elsewhere")
    said = elsewhere("restore", backup)
    assert (said.code, elsewhere.folder.exists()) == (6, False)
    assert "cut off" in said.err


def test_restored_elsewhere_it_is_the_same_store(session, backup, tmp_path):
    elsewhere = Hall(tmp_path / "مجلد آخر" / "store")
    told = elsewhere.json("restore", backup)
    assert (told["changed"], told["kept"], told["files"]) == (True, None, 5)
    assert snapshot(elsewhere.folder) == snapshot(session.folder)
    assert {stat.S_IMODE(path.stat().st_mode) for path in elsewhere.folder.iterdir()} == {0o600}
    assert stat.S_IMODE(elsewhere.folder.stat().st_mode) == 0o700
    with unchanged(elsewhere.folder):
        assert elsewhere.json("restore", backup)["changed"] is False
    elsewhere.ok("move-item", 3, "--to", 1)


def test_a_store_with_other_contents_is_not_touched_and_with_force_is_kept(session, backup, tmp_path):
    before = snapshot(session.folder)
    session.ok("move-item", 3, "--to", 1)
    changed = snapshot(session.folder)
    session.refused("restore", backup, code=4, error="restore-different", mend="--store")
    told = session.json("restore", backup, "--force")
    assert snapshot(session.folder) == before
    assert snapshot(Path(told["kept"])) == changed
    assert Path(told["kept"]).parent == session.folder.parent


def test_a_damaged_store_is_replaced_by_force_alone(session, backup):
    before = snapshot(session.folder)
    (session.folder / "chamber.toml").write_text("name = ")
    journal = session.folder / "2020-10.jsonl"
    journal.write_bytes(journal.read_bytes()[100:])
    session.refused("restore", backup, code=4, error="restore-different")
    session.ok("restore", backup, "--force")
    assert snapshot(session.folder) == before


def test_a_folder_that_holds_something_else(backup, tmp_path):
    home = Hall(tmp_path / "home")
    home.folder.mkdir()
    home.ok("restore", backup)
    shutil.rmtree(home.folder)
    home.folder.mkdir()
    (home.folder / "letter.txt").write_text("x")
    home.refused("restore", backup, "--force", code=4, error="restore-not-a-store")


def test_without_the_private_part(session, backup, tmp_path):
    said = session("backup", tmp_path / "b.zip", "--without-private")
    assert "does not hold private.json" in said.out
    restored = Hall(tmp_path / "b")
    assert "addresses" in restored("restore", tmp_path / "b.zip").err
    assert not (restored.folder / "private.json").exists()
    # What a backup does not hold, it says nothing about.
    assert session.json("restore", tmp_path / "b.zip")["changed"] is False


def test_a_passphrase_is_asked_for_or_given(session, tmp_path):
    session.refused(
        "backup",
        tmp_path / "a.age",
        "--encrypt",
        code=2,
        error="backup-passphrase-missing",
        mend="--passphrase-file",
    )
    (tmp_path / "secret").write_text("short\n")
    session.refused(
        "backup", tmp_path / "a.age", "--encrypt", "--passphrase-file", tmp_path / "secret", code=2, error="backup-passphrase-short"
    )  # fmt: skip
    session.refused(
        "backup", tmp_path / "a.age", "--encrypt", "--passphrase-file", tmp_path / "none", code=2, error="text-file-unreadable"
    )  # fmt: skip
    asked = at_terminal(
        session.folder, "backup", tmp_path / "a.age", "--encrypt", "--json",
        answers=[("Passphrase", "a long passphrase"), ("once more", "a long passphrase")],
    )  # fmt: skip
    assert asked.code == 0
    assert "a long passphrase" not in asked.shown
    assert json.loads(asked.shown[asked.shown.index("{") :])["encrypted"] is True
    session.refused("restore", tmp_path / "a.age", code=2, error="backup-passphrase-missing")
    assert session.json("restore", tmp_path / "a.age", **SECRET)["changed"] is False
