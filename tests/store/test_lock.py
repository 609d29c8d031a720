import errno
import fcntl
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from assembly.errors import StoreBusy, StoreUnreadable
from assembly.store.lock import locked

HOLD = """
import sys, pathlib
from assembly.store.lock import locked
with locked(pathlib.Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "قفل.jsonl"
    file.write_bytes(b"")
    return file


@pytest.fixture
def holder(file):
    """Another process that holds the lock until its input ends."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, file], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_waits_for_the_other_process_and_says_so_once(file, holder):
    told = []

    def waiting(path: Path) -> None:
        told.append(path)
        holder.stdin.close()

    with locked(file, waiting=waiting, seconds=20) as fd:
        assert os.fstat(fd).st_ino == file.stat().st_ino
    assert told == [file]


def test_nobody_is_told_when_nobody_is_waited_for(file):
    with locked(file, waiting=lambda _: pytest.fail("told")):
        pass


def test_a_stopped_holder_is_not_waited_for_for_ever(file, holder):
    os.kill(holder.pid, signal.SIGSTOP)
    began = time.monotonic()
    with pytest.raises(StoreBusy) as caught, locked(file, seconds=0.2):
        pytest.fail("locked twice")
    assert 0.2 <= time.monotonic() - began < 2
    assert (caught.value.code, caught.value.facts) == ("store-busy", {"path": str(file)})
    os.kill(holder.pid, signal.SIGCONT)
    holder.stdin.close()
    holder.wait()
    # The one who gave up does not take the lock after all.
    with locked(file, seconds=5):
        pass


def test_a_killed_holder_holds_nothing(file, holder):
    holder.kill()
    with locked(file, seconds=5):
        pass


def test_the_file_that_took_its_place_is_locked_instead(file, holder):
    restored = file.with_name("restored")
    restored.write_bytes(b"restored")

    def replaced_meanwhile(_: Path) -> None:
        restored.replace(file)
        holder.stdin.close()

    with locked(file, waiting=replaced_meanwhile, seconds=20) as fd:
        assert os.read(fd, 100) == b"restored"


def test_a_symbolic_link_and_its_file_are_one(file):
    link = file.with_name("link")
    link.symlink_to(file)
    with locked(link), pytest.raises(StoreBusy), locked(file, seconds=0.05):
        pass


def test_one_of_many_threads_at_a_time(file):
    inside = []

    def work() -> None:
        for _ in range(20):
            with locked(file, seconds=20) as fd:
                inside.append(1)
                assert len(inside) == 1
                os.write(fd, b"x")
                inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert file.read_bytes() == b"x" * 80


def test_never_creates_the_file(tmp_path):
    with pytest.raises(FileNotFoundError), locked(tmp_path / "none"):
        pass
    assert not list(tmp_path.iterdir())


def test_a_failure_to_close_is_a_warning(file):
    warned = []
    with locked(file, warn=warned.append) as fd:
        os.close(fd)
    assert [(error.code, error.facts["path"]) for error in warned] == [("close-failed", str(file))]


def test_what_happens_inside_comes_out_and_the_lock_is_free(file):
    with pytest.raises(ZeroDivisionError), locked(file):
        raise ZeroDivisionError
    with locked(file, seconds=0):
        pass


def test_a_folder_that_cannot_lock_is_refused(file, monkeypatch):
    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    with pytest.raises(StoreUnreadable) as caught, locked(file):
        pass
    assert (caught.value.code, caught.value.facts["path"]) == ("no-locks", str(file))


def test_a_path_that_cannot_be_opened(file):
    with pytest.raises(StoreUnreadable) as caught, locked(file / "below a file"):
        pass
    assert (caught.value.code, caught.value.facts["reason"]) == ("io-error", "ENOTDIR")
