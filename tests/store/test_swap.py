"""A folder in the place of another: one of the two stands there at every moment, and neither is lost."""

import os
import signal
from pathlib import Path

import pytest

from assembly.errors import AssemblyError, StoreBusy
from assembly.store.contents import File
from assembly.store.lock import locked
from assembly.store.swap import build_folder, exchange, free_name, held_whole, put_in_place, put_instead

FILES = [File("chamber.toml", "chamber", b"new"), File("templates/ar/a.html", "template", b"<p>")]


def old_store(folder: Path) -> Path:
    folder.mkdir()
    (folder / "chamber.toml").write_bytes(b"old")
    return folder


def test_a_folder_is_built_beside_for_its_owner_alone(tmp_path):
    before = os.umask(0o022)
    try:
        new = build_folder(tmp_path / "sessions", FILES)
    finally:
        os.umask(before)
    assert new.parent == tmp_path
    assert (new / "templates/ar/a.html").read_bytes() == b"<p>"
    assert {path.stat().st_mode & 0o777 for path in (new, new / "templates", new / "templates/ar")} == {0o700}
    assert {path.stat().st_mode & 0o777 for path in new.rglob("*") if path.is_file()} == {0o600}


def test_nothing_is_left_of_what_could_not_be_built(tmp_path):
    with pytest.raises(FileExistsError):
        build_folder(tmp_path / "sessions", [*FILES, FILES[0]])
    assert list(tmp_path.iterdir()) == []


def test_instead_of_another_which_is_kept(tmp_path):
    target = old_store(tmp_path / "sessions")
    aside = free_name(target, "before-restore")
    assert put_instead(build_folder(target, FILES), target, aside) == aside
    assert (target / "chamber.toml").read_bytes() == b"new"
    assert (aside / "chamber.toml").read_bytes() == b"old"
    assert free_name(target, "before-restore").name == "sessions.before-restore-2"


def test_where_names_cannot_be_exchanged(tmp_path, monkeypatch):
    monkeypatch.setattr("assembly.store.swap.exchange", lambda *_: False)
    target = old_store(tmp_path / "sessions")
    aside = put_instead(build_folder(target, FILES), target, tmp_path / "kept")
    assert ((target / "chamber.toml").read_bytes(), (aside / "chamber.toml").read_bytes()) == (b"new", b"old")


def test_two_names_are_exchanged(tmp_path):
    one, other = old_store(tmp_path / "one"), tmp_path / "other"
    other.mkdir()
    if not exchange(one, other):
        pytest.skip("this file system cannot exchange names")
    assert (other / "chamber.toml").exists()
    assert not (one / "chamber.toml").exists()
    with pytest.raises(FileNotFoundError):
        exchange(one, tmp_path / "none")


def test_a_place_that_is_taken(tmp_path):
    target = old_store(tmp_path / "sessions")
    new = build_folder(target, FILES)
    with pytest.raises(FileExistsError):
        put_in_place(new, target)
    assert (target / "chamber.toml").read_bytes() == b"old"
    (target / "chamber.toml").unlink()
    put_in_place(new, target)
    assert (target / "chamber.toml").read_bytes() == b"new"


def hold(folder: Path) -> None:
    with held_whole(folder, waiting=None, seconds=0.1):
        pass


def test_a_command_at_work_keeps_the_folder_where_it_is(session):
    with locked(session.folder / "2020-10.jsonl"), pytest.raises(StoreBusy):
        hold(session.folder)
    with held_whole(session.folder, waiting=None, seconds=0.1):
        session.refused("move-item", 3, "--to", 1, code=5, error="store-busy", ASSEMBLY_LOCK_SECONDS="0.1")
        session.refused(
            "excuse", 3, "--received", "2020-11-04", code=5, error="store-busy", ASSEMBLY_LOCK_SECONDS="0.1"
        )


def killed_at(step: int, target: Path) -> bool:
    """Put the new folder instead of the old one in a process that kills itself at its n-th operation on a file; tell whether it did."""
    child = os.fork()
    if not child:
        count = 0

        def watch(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal count
            if event in {"open", "os.mkdir", "os.rename", "ctypes.dlsym"}:
                count += 1
                if count == step:
                    os.kill(os.getpid(), signal.SIGKILL)

        import sys  # noqa: PLC0415

        try:
            sys.addaudithook(watch)
            put_instead(build_folder(target, FILES), target, target.with_name("kept"))
        except (AssemblyError, OSError):
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in {0, signal.SIGKILL}
    return status != 0


def test_killed_at_any_point_the_old_or_the_new_stands_there(tmp_path):
    step, seen = 1, set()
    while True:
        place = tmp_path / str(step)
        place.mkdir()
        target = old_store(place / "sessions")
        killed = killed_at(step, target)
        stands = (target / "chamber.toml").read_bytes()
        seen.add((stands, killed))
        others = [path for path in place.iterdir() if path != target]
        if stands == b"new":
            assert (target / "templates/ar/a.html").read_bytes() == b"<p>"
            assert [(path / "chamber.toml").read_bytes() for path in others] == [b"old"]
        if not killed:
            break
        step += 1
    assert step > 6
    assert seen == {(b"old", True), (b"new", True), (b"new", False)}
