"""Two copies that went on by themselves: what a merge does is foretold for every way they can stand to one another."""

import hashlib
import itertools
import shutil
import threading
from pathlib import Path

import pytest
from acts import raises, store_of
from hall import Hall, snapshot, unchanged

from assembly.actions.merging import merge
from assembly.errors import Refused, StoreBusy, StoreUnreadable
from assembly.store.lock import locked

STANDS = ("same", "here", "there", "parted")
ADDED = {
    "register.jsonl": ("add-member", "عضو {side}", "--start", "2021-01-01"),
    "2020-10.jsonl": ("add-item", "report", "تقرير {side}", "--session", "2020-10"),
}


@pytest.fixture
def begun(store: Hall) -> Hall:
    store.ok(
        "new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--at", "10:00", now="2020-10-26T09:00:00Z"
    )  # fmt: skip
    return store


@pytest.fixture
def key(begun: Hall, tmp_path: Path) -> Hall:
    shutil.copytree(begun.folder, tmp_path / "key" / "sessions")
    return Hall(tmp_path / "key" / "sessions")


def beside(hall: Hall) -> list[str]:
    return sorted(path.name for path in hall.folder.parent.iterdir())


def gone_on(here: Hall, there: Hall, stands: dict[str, str]) -> None:
    for name, how in stands.items():
        for side, hall, applies in (("هنا", here, ("here", "parted")), ("هناك", there, ("there", "parted"))):
            if how in applies:
                hall.ok(*(word.format(side=side) for word in ADDED[name]), now="2020-10-27T09:00:00Z")


@pytest.mark.parametrize("stands", list(itertools.product(STANDS, repeat=len(ADDED))), ids="-".join)
def test_each_journal_is_the_longer_one_or_nothing_is_done(begun, key, stands):
    how = dict(zip(ADDED, stands, strict=True))
    gone_on(begun, key, how)
    before, other, names = snapshot(begun.folder), snapshot(key.folder), beside(begun)
    if "parted" in stands:
        with pytest.raises(Refused) as refused:
            merge(store_of(begun), key.folder)
        assert [each[0] for each in refused.value.facts["all"]] == sorted(
            n for n in how if how[n] == "parted"
        )
        assert (snapshot(begun.folder), beside(begun)) == (before, names)
        return
    with unchanged(begun.folder):
        shown = merge(store_of(begun), key.folder, only_show=True)
    merged = merge(store_of(begun), key.folder)
    longer = {name for name in how if how[name] == "there"}
    assert {each.file for each in merged.taken} == longer
    assert snapshot(begun.folder) == {**before, **{name: other[name] for name in longer}}
    assert shown._replace(kept=merged.kept) == merged
    assert snapshot(key.folder) == other
    # The store that stood there is kept whole, and only when something was taken.
    assert (merged.kept is None) == (not longer)
    if merged.kept:
        assert snapshot(merged.kept) == before
        begun.ok("verify")


def test_a_scan_that_is_not_what_its_name_says_stops_it_all(begun, key, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7\n%%EOF\n")
    key.ok("add-item", "report", "تقرير", now="2020-10-27T09:00:00Z")
    key.ok("convene", "--sent", "2020-11-03", now="2020-11-03T09:00:00Z")
    key.ok("receipt", 2, "--channel", "by-hand", "--received", "2020-11-03", "--scan", scan, now="2020-11-04T09:00:00Z")  # fmt: skip
    name = f"{hashlib.sha256(scan.read_bytes()).hexdigest()}.pdf"
    (key.folder / "attachments" / name).write_bytes(b"another")
    names = beside(begun)
    with unchanged(begun.folder), raises("attachment-altered", path=f"attachments/{name}"):
        merge(store_of(begun), key.folder)
    assert beside(begun) == names


@pytest.mark.parametrize("damaged", ["here", "there"])
def test_a_damaged_journal_on_either_side(begun, key, damaged):
    gone_on(begun, key, {"2020-10.jsonl": "there"})
    path = (begun if damaged == "here" else key).folder / "2020-10.jsonl"
    path.write_bytes(path.read_bytes().replace(b"new-session", b"NEW-session"))
    names = beside(begun)
    with unchanged(begun.folder), pytest.raises(StoreUnreadable):
        merge(store_of(begun), key.folder)
    assert beside(begun) == names


def test_while_a_command_is_at_work_nothing_is_exchanged(begun, key):
    gone_on(begun, key, {"2020-10.jsonl": "there"})
    names = beside(begun)
    with locked(begun.folder / "register.jsonl"), unchanged(begun.folder):
        seen = []
        with pytest.raises(StoreBusy):
            merge(store_of(begun), key.folder, waiting=seen.append, seconds=0.05)
        assert [path.name for path in seen] == ["register.jsonl"]
    assert beside(begun) == names
    assert merge(store_of(begun), key.folder, seconds=5).kept is not None


def test_what_is_recorded_while_it_waits_is_not_lost(begun, key):
    """A merge that waited for a command reads what that command recorded, and refuses where the copies parted by it."""
    gone_on(begun, key, {"2020-10.jsonl": "there"})
    waits, refused = threading.Event(), []

    def merging() -> None:
        with raises("merge-parted"):
            merge(store_of(begun), key.folder, waiting=lambda _: waits.set(), seconds=10)
        refused.append(True)

    thread = threading.Thread(target=merging)
    with locked(begun.folder / "chamber.toml"):
        thread.start()
        assert waits.wait(10)
        gone_on(begun, key, {"2020-10.jsonl": "here"})
    thread.join(10)
    assert refused


def test_the_same_folder_under_another_name_is_no_copy(begun, tmp_path):
    (tmp_path / "link").symlink_to(begun.folder)
    with unchanged(begun.folder), raises("merge-same-folder"):
        merge(store_of(begun), tmp_path / "link")
