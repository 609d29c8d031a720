import errno
import os
import resource
import stat
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from assembly.errors import StoreUnreadable
from assembly.store import disk


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "no-permission"),
        (errno.EPERM, "no-permission"),
        (errno.EROFS, "read-only"),
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EIO, "io-error"),
        (errno.EMFILE, "io-error"),
    ],
)
def test_the_systems_errors_have_words_here(tmp_path, number, code):
    with pytest.raises(StoreUnreadable) as caught, disk.translated(tmp_path):
        raise OSError(number, "")
    assert caught.value.code == code
    assert caught.value.facts == {"path": str(tmp_path), "reason": errno.errorcode[number]}


@pytest.mark.parametrize("error", [FileNotFoundError, FileExistsError])
def test_what_depends_on_the_caller_goes_through(tmp_path, error):
    with pytest.raises(error), disk.translated(tmp_path):
        raise error


def test_atomic_writing_replaces_everything_and_hides_it(tmp_path):
    file = tmp_path / "private.json"
    file.write_bytes(b"much longer than what follows")
    file.chmod(0o644)
    disk.write_atomic(file, "ج".encode())
    assert file.read_bytes() == "ج".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def test_atomic_writing_through_a_link_keeps_the_link(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    file = tmp_path / "elsewhere" / "file"
    file.write_bytes(b"old")
    link = tmp_path / "link"
    link.symlink_to(file)
    disk.write_atomic(link, b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


@contextmanager
def small_files() -> Iterator[None]:
    """No file may grow past 4,096 bytes: the kernel refuses the rest, as a full disk does.

    Around the one call only: the limit holds for the whole process, the file that the tests' own output may go to included.
    """
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_leaves_the_old_file(tmp_path):
    file = tmp_path / "file"
    disk.write_atomic(file, b"old")
    with pytest.raises(StoreUnreadable) as caught, small_files():
        disk.write_atomic(file, b"x" * 5000)
    assert caught.value.code == "disk-full"
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_creates_nothing(tmp_path):
    with pytest.raises(StoreUnreadable), small_files():
        disk.create_new(tmp_path / "new", b"x" * 5000)
    assert not list(tmp_path.iterdir())


def test_a_new_file_obeys_the_umask(tmp_path):
    before = os.umask(0o077)
    try:
        disk.create_new(tmp_path / "new", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o600
    assert (tmp_path / "new").stat().st_nlink == 1


def test_a_name_is_taken_once(tmp_path):
    won = []
    start = threading.Barrier(8)

    def create(number: int) -> None:
        start.wait()
        try:
            disk.create_new(tmp_path / "new", b"%d" % number)
        except FileExistsError:
            return
        won.append(b"%d" % number)

    threads = [threading.Thread(target=create, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(tmp_path / "new").read_bytes()] == won
    assert [file.name for file in tmp_path.iterdir()] == ["new"]


def test_where_there_are_no_links_a_name_is_still_taken_once(tmp_path, monkeypatch):
    def no_links(*_: object) -> None:
        raise PermissionError(errno.EPERM, "a memory card has one name a file")

    monkeypatch.setattr(os, "link", no_links)
    disk.create_new(tmp_path / "new", b"first")
    with pytest.raises(FileExistsError):
        disk.create_new(tmp_path / "new", b"second")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"first"]


def test_reads_what_was_written_in_one_go_and_in_many(tmp_path):
    data = bytes(range(256)) * 4096
    file = tmp_path / "file"
    file.write_bytes(data)
    assert disk.read_file(file) == data
    read, write = os.pipe()
    writer = threading.Thread(target=lambda: (disk.write_all(write, data), os.close(write)))
    writer.start()
    received = b"".join(iter(lambda: os.read(read, 1000), b""))
    writer.join()
    os.close(read)
    assert received == data


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount a folder read-only"
)
def test_a_read_only_folder_is_called_so(tmp_path):
    (tmp_path / "file").write_bytes(b"old")
    if subprocess.run(["mount", "--bind", tmp_path, tmp_path], capture_output=True, check=False).returncode:
        pytest.skip("mounting is forbidden here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", tmp_path], check=True)
        for write in (disk.write_atomic, disk.create_new):
            with pytest.raises(StoreUnreadable) as caught:
                write(tmp_path / "file2", b"new")
            assert caught.value.code == "read-only"
    finally:
        subprocess.run(["umount", tmp_path], check=True)
