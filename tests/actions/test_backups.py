"""A store put into one file and back: what comes back for each choice, and what is left beside when something is in the way."""

import shutil
import threading
from pathlib import Path

import pytest
from acts import raises, store_of
from hall import Hall, snapshot, unchanged

from assembly.actions.backups import back_up, check_backup, restore
from assembly.errors import AssemblyError, StoreBusy
from assembly.store.folder import Store
from assembly.store.lock import locked
from assembly.store.private import Private, PrivateMember

PAPERS = {"2020-10/minutes.pdf"}
PRIVATE = {"private.json"}


@pytest.fixture
def full(session: Hall) -> Hall:
    """A session's store with a private part, a paper made of it, and a journal's torn end that was set aside."""
    store_of(session).private.replace(Private(members={5: PrivateMember(phone="0600000005")}))
    (session.folder / "2020-10").mkdir()
    (session.folder / "2020-10/minutes.pdf").write_bytes(b"%PDF-1.7 minutes")
    (session.folder / "2020-10.jsonl.torn-7").write_bytes(b'{"n":7,')
    return session


@pytest.fixture
def backup(full: Hall, tmp_path: Path) -> Path:
    back_up(store_of(full), tmp_path / "a.zip")
    return tmp_path / "a.zip"


def beside(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.parent.iterdir())


@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize("papers", [True, False])
def test_what_comes_back_is_what_was_chosen(full, tmp_path, private, papers):
    file, folder = tmp_path / "a.zip", tmp_path / "new" / "store"
    with unchanged(full.folder):
        written = back_up(store_of(full), file, private=private, papers=papers)
    assert check_backup(file) == written
    assert restore(folder, file) == (written, True, None)
    left_out = (set() if private else PRIVATE) | (set() if papers else PAPERS)
    assert snapshot(folder) == {n: data for n, data in snapshot(full.folder).items() if n not in left_out}
    # Put back over the store that it was made of, there is nothing to do: it says nothing of what it leaves out.
    with unchanged(full.folder):
        assert restore(full.folder, file).changed is False


@pytest.mark.parametrize(
    ("name", "same_without_private"),
    [
        ("private.json", True),
        ("2020-10/minutes.pdf", True),
        ("2020-10.jsonl.torn-7", False),
        ("chamber.toml", False),
        ("2020-10.jsonl", False),
        ("correspondence.jsonl", False),
    ],
)
def test_a_store_that_differs_in_one_file_is_another(full, tmp_path, name, same_without_private):
    whole, bare = tmp_path / "whole.zip", tmp_path / "bare.zip"
    back_up(store_of(full), whole, papers=True)
    back_up(store_of(full), bare, private=False)
    (full.folder / name).unlink()
    with unchanged(full.folder):
        if same_without_private:
            assert restore(full.folder, bare).changed is False
        else:
            with raises("restore-different"):
                restore(full.folder, bare)
        if name not in PAPERS:
            with raises("restore-different"):
                restore(full.folder, whole)


def test_by_force_the_store_that_stood_there_is_kept_whole(full, backup):
    kept_before = snapshot(full.folder)
    full.ok("move-item", 3, "--to", 1)
    old = snapshot(full.folder)
    done = restore(full.folder, backup, force=True)
    assert (done.changed, snapshot(done.kept)) == (True, old)
    assert snapshot(full.folder) == {n: data for n, data in kept_before.items() if n not in PAPERS}
    # Twice at one minute: neither of the two that stood there is lost.
    again = restore(full.folder, backup, force=True)
    assert again.kept != done.kept
    assert snapshot(done.kept) == old


def test_while_a_command_is_at_work_nothing_is_exchanged_and_nothing_left(full, backup):
    full.ok("move-item", 3, "--to", 1)
    names = beside(full.folder)
    with locked(full.folder / "2020-10.jsonl"), unchanged(full.folder), pytest.raises(StoreBusy):
        restore(full.folder, backup, force=True, seconds=0.05)
    assert beside(full.folder) == names


def test_what_a_command_recorded_while_it_waited_is_in_the_store_that_is_kept(full, backup):
    waits, done = threading.Event(), []

    def restoring() -> None:
        done.append(restore(full.folder, backup, force=True, waiting=lambda _: waits.set(), seconds=10))

    thread = threading.Thread(target=restoring)
    with locked(full.folder / "chamber.toml"):
        thread.start()
        assert waits.wait(10)
        full.ok("move-item", 3, "--to", 1)
    thread.join(10)
    assert len(Store.open(done[0].kept).session_journal("2020-10").lines) == 6
    assert len(store_of(full).session_journal("2020-10").lines) == 5


@pytest.mark.parametrize("cut", [1, 200, 1000])
def test_a_damaged_backup_leaves_no_trace(full, backup, tmp_path, cut):
    data = backup.read_bytes()
    backup.write_bytes(data[: len(data) // 2] + data[len(data) // 2 + cut :])
    names, folder = beside(full.folder), tmp_path / "new" / "store"
    with unchanged(full.folder), pytest.raises(AssemblyError):
        restore(full.folder, backup, force=True)
    with pytest.raises(AssemblyError):
        restore(folder, backup)
    assert (beside(full.folder), folder.exists()) == (names, False)


def test_a_folder_that_is_no_store_is_never_replaced(backup, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    assert restore(folder, backup).changed
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / "letter.odt").write_bytes(b"x")
    for force in (False, True):
        with unchanged(folder), raises("restore-not-a-store"):
            restore(folder, backup, force=force)
    (tmp_path / "file").write_bytes(b"x")
    with raises("restore-not-a-store"):
        restore(tmp_path / "file", backup, force=True)


def test_a_backup_is_never_written_into_the_store(full, tmp_path):
    (tmp_path / "link").symlink_to(full.folder)
    for path in (full.folder / "a.zip", full.folder / "2020-10" / "a.zip", tmp_path / "link" / "a.zip"):
        with unchanged(full.folder), raises("backup-inside-store"):
            back_up(store_of(full), path)
