"""What must not lose a line that was called safe: processes killed, many at once, a full disk, a folder not to write in."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from assembly.errors import StoreUnreadable
from assembly.store.journal import Journal

WRITER = Path(__file__).with_name("writer.py")
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="only root can mount a small disk or a read-only folder",
)


def writer(mode, path, count, **more):
    return subprocess.Popen(
        [sys.executable, WRITER, mode, path, str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **more,
    )


def numbers(journal):
    return sorted(row["number"] for row in journal.state().get("items", {}).values())


@pytest.fixture
def register(tmp_path, at):
    path = tmp_path / "register.jsonl"
    with Journal.create(path, kind="register", do="init", at=at, by=""):
        pass
    return Journal(path)


def test_killed_at_any_moment_nothing_safe_is_lost(register):
    process = writer("kill", register.path, 40)
    out, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (0, "")
    safe, lost = map(int, out.split())
    assert safe >= 40
    assert lost == 0


def test_many_writers_lose_nothing_and_share_no_number(register):
    processes = [writer("add", register.path, 25) for _ in range(6)]
    said = [int(number) for process in processes for number in process.communicate(timeout=60)[0].split()]
    assert sorted(said) == numbers(register) == list(range(1, 151))
    assert [line.n for line in register.lines] == list(range(1, 152))
    assert len({line.by for line in register.lines[1:]}) == 6


def test_a_reader_sees_whole_states_while_others_write(register):
    processes = [writer("add", register.path, 40) for _ in range(2)]
    seen = []
    while any(process.poll() is None for process in processes):
        reading = register.look()
        assert reading.chain.damage is None
        seen.append(len(reading.state.get("items", {})))
    for process in processes:
        process.communicate()
    assert seen == sorted(seen)
    assert len(set(seen)) > 2
    assert numbers(register) == list(range(1, 81))


def in_another_language():
    return {**os.environ, "LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


def test_the_locale_does_not_matter(register):
    assert writer("add", register.path, 1, env=in_another_language()).communicate() == ("1\n", "")
    assert register.state()["items"]["1"]["text"].startswith("نص")


def full(path, count, **more):
    """Write until there is no room; return the numbers that were called safe."""
    process = writer("add", path, count, **more)
    out, complaint = process.communicate(timeout=60)
    assert complaint == "disk-full\n"
    return [int(number) for number in out.split()]


def test_a_file_that_may_not_grow_keeps_what_was_safe(register):
    size = register.path.stat().st_size
    limit = f"ulimit -f 8; exec '{sys.executable}' '{WRITER}' add '{register.path}' 100"
    process = subprocess.run(["bash", "-c", limit], capture_output=True, text=True, check=False)
    safe = [int(number) for number in process.stdout.split()]
    assert process.stderr == "disk-full\n"
    assert safe
    assert numbers(register) == safe
    assert size < register.path.stat().st_size <= 8 * 1024
    assert register.torn == 0
    assert writer("add", register.path, 1).communicate()[0] == f"{len(safe) + 1}\n"


@contextmanager
def mounted(folder, *options):
    if subprocess.run(["mount", *options, folder], capture_output=True, check=False).returncode:
        pytest.skip("mounting is forbidden here")
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@needs_root
def test_a_full_disk_keeps_what_was_safe(tmp_path, at):
    with mounted(tmp_path, "-t", "tmpfs", "-o", "size=64k", "none"):
        path = tmp_path / "register.jsonl"
        with Journal.create(path, kind="register", do="init", at=at, by=""):
            pass
        (tmp_path / "ballast").write_bytes(b"x" * 40_000)
        safe = full(path, 100)
        assert safe
        assert numbers(Journal(path)) == safe
        before = path.read_bytes()
        assert full(path, 1) == []
        assert path.read_bytes() == before
        with (
            pytest.raises(StoreUnreadable, match="disk-full"),
            Journal.create(tmp_path / "n", kind="session", do="x", at=at, by="") as db,
        ):
            db.table("items").insert({"text": "x" * 20_000})
        assert not (tmp_path / "n").exists()
        (tmp_path / "ballast").unlink()
        assert writer("add", path, 1).communicate()[0] == f"{len(safe) + 1}\n"


@needs_root
def test_a_read_only_folder_is_read_and_said_to_be_so(register, at):
    folder = register.path.parent
    with mounted(folder, "--bind", folder):
        subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
        assert register.kind == "register"
        with pytest.raises(StoreUnreadable) as caught, register.change(do="x", at=at, by=""):
            pytest.fail("opened")
        assert (caught.value.code, caught.value.facts["path"]) == ("read-only", str(register.path))
        with (
            pytest.raises(StoreUnreadable, match="read-only"),
            Journal.create(folder / "n", kind="session", do="x", at=at, by=""),
        ):
            pass


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_one_may_not_write_is_read_and_said_to_be_so(register, at):
    register.path.chmod(0o400)
    assert register.kind == "register"
    with pytest.raises(StoreUnreadable, match="no-permission"), register.change(do="x", at=at, by=""):
        pytest.fail("opened")
