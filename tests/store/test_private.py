import resource
import stat
import threading
from datetime import date

import msgspec
import pytest

from assembly.errors import StoreUnreadable
from assembly.store.private import Private, PrivateFile, PrivateMember

DATA = Private(
    members={12: PrivateMember(phone="0600000000", born=date(1970, 1, 2)), 3: PrivateMember(address="مراكش")},
    excuses={"2020-10": {1: {12: "مرض"}}},
)
FILE = """{
  "format": 1,
  "members": {
    "12": {
      "phone": "0600000000",
      "born": "1970-01-02"
    },
    "3": {
      "address": "مراكش"
    }
  },
  "excuses": {
    "2020-10": {
      "1": {
        "12": "مرض"
      }
    }
  }
}
"""


@pytest.fixture
def private(tmp_path):
    return PrivateFile(tmp_path / "private.json", seconds=10)


def test_a_missing_file_says_nothing_of_anybody(private):
    assert private.load() == Private()
    assert not private.path.exists()


def test_written_readably_for_its_owner_alone(private):
    assert private.replace(DATA) is None
    assert private.path.read_text("utf-8") == FILE
    assert stat.S_IMODE(private.path.stat().st_mode) == 0o600
    assert private.load() == DATA
    assert [file.name for file in private.path.parent.iterdir()] == ["private.json"]


def test_what_is_erased_is_nowhere_in_the_file(private):
    private.replace(DATA)
    private.update(lambda data: msgspec.structs.replace(data, members={3: data.members[3]}, excuses={}))
    assert b"0600000000" not in private.path.read_bytes()
    assert b"\xd9\x85\xd8\xb1\xd8\xb6" not in private.path.read_bytes()


def test_what_stood_before_can_be_put_back(private):
    private.replace(DATA)
    before = private.path.read_bytes()
    kept = private.replace(Private())
    assert private.restore(kept)
    assert private.path.read_bytes() == before == kept
    assert stat.S_IMODE(private.path.stat().st_mode) == 0o600


def test_a_file_that_was_not_there_goes_again(private):
    assert private.restore(private.replace(DATA))
    assert not list(private.path.parent.iterdir())


def test_what_another_wrote_meanwhile_is_left(private):
    before = private.replace(DATA)
    PrivateFile(private.path).replace(Private())
    assert private.restore(before) is False
    assert private.load() == Private()


def test_a_refused_change_leaves_the_file_or_its_absence(private):
    def refuse(_: Private) -> Private:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        private.update(refuse)
    assert not list(private.path.parent.iterdir())
    private.replace(DATA)
    with pytest.raises(ZeroDivisionError):
        private.update(refuse)
    assert private.load() == DATA


def test_a_full_disk_leaves_the_file_as_it_was(private):
    private.replace(DATA)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(StoreUnreadable, match="disk-full"):
            private.replace(Private(members={1: PrivateMember(address="م" * 4096)}))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert private.load() == DATA
    assert len(list(private.path.parent.iterdir())) == 1


def test_nobody_s_change_is_lost(private):
    def add(first: int) -> None:
        for number in range(first, first + 10):
            PrivateFile(private.path).update(
                lambda data, number=number: msgspec.structs.replace(
                    data, members=data.members | {number: PrivateMember()}
                )
            )

    threads = [threading.Thread(target=add, args=(first,)) for first in (0, 10, 20, 30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(private.load().members) == set(range(40))


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b'{"format":1,"members":{"x":{}}}', b'{"format":1,"colour":1}', b'{"format":"\xff"}'],
)
def test_a_damaged_file_is_neither_read_nor_replaced(private, raw):
    private.path.write_bytes(raw)
    for attempt in (private.load, lambda: private.update(lambda data: data)):
        with pytest.raises(StoreUnreadable) as caught:
            attempt()
        assert (caught.value.code, caught.value.facts["path"]) == ("private-damaged", str(private.path))
    assert private.path.read_bytes() == raw


def test_a_newer_file_is_refused(private):
    private.path.write_bytes(b'{"format":2,"secrets":[]}')
    with pytest.raises(StoreUnreadable) as caught:
        private.load()
    assert caught.value.facts == {"path": str(private.path), "found": 2, "known": 1}
