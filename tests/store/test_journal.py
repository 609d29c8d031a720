import errno
import itertools
import json
import os
import shutil
import subprocess
import time
from datetime import timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tinydb import TinyDB
from tinydb.table import Document

from assembly.errors import BadInput, NotFound, Refused, StoreBusy, StoreUnreadable
from assembly.store import chain
from assembly.store.journal import Journal


def add(journal, at, number=4, **more):
    with journal.change(do=f"add-item {number}", at=at, by="ك") as db:
        db.table("items").insert({"number": number, **more})


def code_of(call, *arguments, **named):
    with pytest.raises((BadInput, NotFound, Refused, StoreBusy, StoreUnreadable)) as caught:
        call(*arguments, **named)
    return caught.value.code


def test_one_command_is_one_line(path, journal, at):
    before = path.read_bytes()
    with journal.change(do="many", at=at, by="ك") as db:
        db.table("items").insert({"number": 4})
        db.table("items").remove(doc_ids=[1])
        db.table("votes").insert({"a": 1})
    assert path.read_bytes().startswith(before)
    assert path.read_bytes().count(b"\n") == 5
    assert journal.lines[-1].set == {"items": {"1": None, "4": {"number": 4}}, "votes": {"1": {"a": 1}}}


def test_the_same_commands_make_the_same_bytes(path, tmp_path, at):
    again = tmp_path / "again.jsonl"
    with Journal.create(again, kind="session", do="new-session 2020-10", at=at, by="الكاتب") as db:
        db.table("session").insert({"id": "2020-10", "hall": "قاعة"})
    assert again.read_bytes() == path.read_bytes()[: again.stat().st_size]


def test_the_moment_is_written_in_universal_time(path, journal, at):
    add(journal, at.astimezone(timezone(timedelta(hours=1))))
    assert '"at":"2020-11-12T10:31:07Z"' in path.read_text("utf-8").splitlines()[-1]


def test_the_clock_may_go_backwards(journal, at):
    add(journal, at - timedelta(days=400))
    assert [line.n for line in journal.lines] == [1, 2, 3, 4, 5]


def test_rebuilt_by_hand_with_jq(path, journal, at):
    with journal.change(do="change", at=at, by="") as db:
        db.table("items").remove(doc_ids=[2])
        db.table("items").update({"title": "غير"}, doc_ids=[1])
    fold = 'reduce .[].set as $p ({}; . * $p) | walk(if type == "object" then with_entries(select(.value != null)) else . end)'
    by_hand = subprocess.run(["jq", "-s", fold, path], capture_output=True, check=True)
    assert json.loads(by_hand.stdout) == journal.state()


def test_is_a_tinydb_storage(path):
    db = TinyDB(path, storage=Journal)
    assert db.tables() == {"journal", "session", "items"}
    assert db.table("items").get(doc_id=1)["number"] == 1
    with pytest.raises(RuntimeError, match="outside a change"):
        db.table("items").insert({"number": 9})


def add_then_fail(db):
    db.table("items").insert({"number": 4})
    raise ZeroDivisionError


def test_an_exception_half_way_leaves_nothing(path, journal, at):
    before = path.read_bytes()
    with pytest.raises(ZeroDivisionError), journal.change(do="x", at=at, by="") as db:
        add_then_fail(db)
    assert path.read_bytes() == before
    assert len(journal.state()["items"]) == 3


@pytest.mark.parametrize("row", [{"a": None}, {"a": float("nan")}, {"a": "\udc80"}, {"a": (1,)}, {"a": b""}])
def test_what_cannot_be_recorded_leaves_nothing(path, journal, at, row):
    before = path.read_bytes()
    with pytest.raises((ValueError, BadInput)):
        add(journal, at, **row)
    assert path.read_bytes() == before
    with pytest.raises(BadInput), journal.change(do="x", at=at, by="\udcff") as db:
        db.table("items").insert({"number": 4})
    assert path.read_bytes() == before


def test_nothing_changed_is_nothing_appended(path, journal, at):
    before = path.read_bytes()
    with journal.change(do="x", at=at, by="") as db:
        number = db.table("items").insert({"number": 4})
        db.table("items").remove(doc_ids=[number])
        row = db.table("items").get(doc_id=1)
        db.table("items").remove(doc_ids=[1])
        db.table("items").insert(Document(dict(row), 1))
    with journal.change(do="x", at=at, by="") as db:
        db.table("empty").truncate()
    assert path.read_bytes() == before


def test_true_for_one_and_a_list_changed_in_place_are_recorded(journal, at):
    add(journal, at, flag=1)
    with journal.change(do="x", at=at, by="") as db:
        db.table("items").update({"flag": True}, doc_ids=[4])
    assert journal.lines[-1].set == {"items": {"4": {"flag": True}}}
    with journal.change(do="x", at=at, by="") as db:
        db.table("items").get(doc_id=1)["votes"].append(3)
    assert journal.lines[-1].set == {"items": {"1": {"votes": [1, 2, 3]}}}
    assert journal.state()["items"]["4"]["flag"] is True


def test_what_a_journal_says_of_itself_is_not_changed(path, journal, at):
    before = path.read_bytes()
    with pytest.raises(RuntimeError, match="says of itself"), journal.change(do="x", at=at, by="") as db:
        db.drop_tables()
    assert path.read_bytes() == before


def test_what_a_reader_does_to_what_it_read_changes_nothing(journal, at):
    state = journal.state()
    state["items"]["1"]["title"] = "altered"
    journal.read_only().table("items").all()[0]["votes"].clear()
    add(journal, at)
    assert journal.lines[-1].set == {"items": {"4": {"number": 4}}}
    assert journal.state()["items"]["1"]["title"] != "altered"


def test_a_reader_keeps_what_it_read(path, journal, at):
    db = journal.read_only()
    add(Journal(path), at)
    assert len(db.table("items")) == 3
    assert len(journal.read_only().table("items")) == 4


def test_two_handles_never_give_the_same_number(path, at):
    one, other = Journal(path), Journal(path)
    one.state(), other.state()
    for journal in (one, other, one):
        with journal.change(do="x", at=at, by="") as db:
            db.table("items").insert({"by": "a"})
    assert list(one.state()["items"]) == ["1", "2", "3", "4", "5", "6"]


def test_nothing_is_written_by_one_who_already_writes(path, at):
    with Journal(path).change(do="x", at=at, by="") as db:
        db.table("items").insert({"number": 4})
        assert code_of(add, Journal(path, seconds=0.05), at) == "store-busy"


def test_created_once_whole_or_not_at_all(tmp_path, at):
    path = tmp_path / "2021-02.jsonl"
    with pytest.raises(ZeroDivisionError), Journal.create(path, kind="session", do="x", at=at, by=""):
        raise ZeroDivisionError
    assert not list(tmp_path.iterdir())
    with Journal.create(path, kind="session", do="new-session", at=at, by="") as db:
        assert not path.exists()
        db.table("session").insert({"id": "2021-02"})
    before = path.read_bytes()
    with (
        pytest.raises(Refused, match="journal-exists"),
        Journal.create(path, kind="session", do="x", at=at, by=""),
    ):
        pytest.fail("begun")
    assert path.read_bytes() == before
    assert Journal(path).kind == "session"
    assert Journal(path).lines[0].set["journal"] == {"1": {"kind": "session", "format": 1}}


def test_of_two_creators_one_is_refused(tmp_path, at):
    path = tmp_path / "2021-02.jsonl"
    with (
        pytest.raises(Refused, match="journal-exists"),
        Journal.create(path, kind="session", do="second", at=at, by=""),
        Journal.create(path, kind="session", do="first", at=at, by=""),
    ):
        pass
    assert [line.do for line in Journal(path).lines] == ["first"]
    assert [file.name for file in tmp_path.iterdir()] == ["2021-02.jsonl"]


def test_a_missing_file_and_an_empty_one(tmp_path, at):
    journal = Journal(tmp_path / "none.jsonl")
    assert code_of(journal.state) == code_of(add, journal, at) == "journal-missing"
    assert not list(tmp_path.iterdir())
    for raw in (b"", b'{"n":1,"at":"20'):
        journal.path.write_bytes(raw)
        assert code_of(journal.state) == code_of(add, journal, at) == "journal-empty"
        assert journal.path.read_bytes() == raw


def test_a_file_error_of_the_block_is_not_taken_for_a_missing_journal(journal, at):
    with pytest.raises(FileNotFoundError), journal.change(do="x", at=at, by=""):
        raise FileNotFoundError


def test_an_unfinished_line_is_set_aside_and_work_goes_on(path, at):
    whole = path.read_bytes()
    torn = b'{"n":5,"at":"2020-11'
    path.write_bytes(whole + torn)
    warned = []
    journal = Journal(path, warn=warned.append)
    assert journal.torn == len(torn)
    assert len(journal.state()["items"]) == 3
    assert path.read_bytes() == whole + torn
    add(journal, at)
    aside = path.with_name(f"{path.name}.torn-{len(whole)}")
    assert aside.read_bytes() == torn
    assert path.read_bytes().startswith(whole + b'{"n":5,"at":"2020-11-12')
    assert (journal.torn, journal.damage, len(journal.lines)) == (0, None, 5)
    assert [(error.code, error.facts["kept"]) for error in warned] == [("torn-line-kept", str(aside))]


def test_a_last_newline_eaten_by_an_editor_loses_nothing(path, journal, at):
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    assert len(journal.state()["items"]) == 3
    with pytest.raises(ZeroDivisionError), journal.change(do="x", at=at, by=""):
        raise ZeroDivisionError
    assert path.read_bytes() == whole[:-1]
    add(journal, at)
    assert path.read_bytes().startswith(whole)
    assert (len(journal.lines), journal.damage, journal.torn) == (5, None, 0)


def test_a_damaged_journal_is_read_up_to_the_damage_and_never_written(path, journal, at):
    raw = path.read_bytes().replace(b'"number":2', b'"number":9')
    path.write_bytes(raw)
    assert journal.damage == chain.Damage(3, "wrong-sum")
    assert list(journal.state()["items"]) == ["1"]
    with pytest.raises(StoreUnreadable) as caught:
        add(journal, at)
    assert caught.value.code == "journal-damaged"
    assert caught.value.facts == {"path": str(path), "line": 3, "reason": "wrong-sum"}
    assert path.read_bytes() == raw


def test_damage_in_the_first_line(path, journal, at):
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert (journal.state(), journal.head, journal.kind) == ({}, "", "")
    assert code_of(add, journal, at) == "journal-damaged"


def test_a_change_of_one_bit_is_seen_by_a_handle_that_has_read_before(path, journal):
    journal.state()
    kept = path.stat()
    path.write_bytes(path.read_bytes().replace(b'"number":2', b'"number":3'))
    os.utime(path, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    assert journal.damage is not None


def test_the_file_replaced_while_it_is_open(path, journal, at):
    old = path.read_bytes()
    journal.state()
    add(journal, at, number=4)
    backup = path.with_name("backup")
    backup.write_bytes(old)
    backup.replace(path)
    add(journal, at, number=5)
    assert path.read_bytes().startswith(old)
    assert sorted(row["number"] for row in journal.state()["items"].values()) == [1, 2, 3, 5]


def test_through_a_symbolic_link(path, tmp_path, at):
    link = tmp_path / "link.jsonl"
    link.symlink_to(path)
    add(Journal(link), at)
    assert link.is_symlink()
    assert len(Journal(path).lines) == 5


def test_copies_made_while_writing_are_whole(path, at):
    copy = path.with_name("copy.jsonl")
    for number in range(4, 24):
        with Journal(path).change(do="x", at=at, by="") as db:
            db.table("items").insert({"number": number})
            shutil.copy(path, copy)
        assert Journal(copy).damage is None
        assert len(Journal(copy).state()["items"]) == number - 1


def test_the_head_commits_to_the_file(path, journal):
    assert journal.head.encode() == path.read_bytes()[-67:-3]


@pytest.mark.parametrize("failing", ["write", "fsync"])
def test_a_failing_disk_leaves_the_old_file(path, journal, at, monkeypatch, failing):
    before = path.read_bytes()
    real, calls = getattr(os, failing), []

    def fails_once(fd, *data):
        calls.append(fd)
        if len(calls) == 1:
            if data:
                real(fd, data[0][:10])  # half of it went through
            raise OSError(errno.EIO, "Input/output error")
        return real(fd, *data)

    monkeypatch.setattr(os, failing, fails_once)
    with pytest.raises(StoreUnreadable) as caught:
        add(journal, at)
    assert (caught.value.code, caught.value.facts["path"]) == ("io-error", str(path))
    assert path.read_bytes() == before
    monkeypatch.undo()
    add(journal, at)
    assert len(journal.lines) == 5


def test_interrupted_while_writing(path, journal, at, monkeypatch):
    before = path.read_bytes()
    interrupts = iter([KeyboardInterrupt])
    real = os.fsync

    def fsync(fd):
        for interrupt in interrupts:
            raise interrupt
        real(fd)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(KeyboardInterrupt):
        add(journal, at)
    assert path.read_bytes() == before


def test_a_failing_close_after_the_flush_is_a_warning(path, at):
    warned = []
    with Journal(path, warn=warned.append).pen() as pen:
        pen.tables.table("items").insert({"number": 4})
        pen.append(chain.Entry(at, "ك", "add-item 4"))
        os.close(pen._fd)
    assert [error.code for error in warned] == ["close-failed"]
    assert len(Journal(path).lines) == 5


def test_everything_is_flushed_before_it_is_called_done(tmp_path, at, monkeypatch):
    """Keeps account of what a power cut would lose: bytes written and names given since their last flush."""
    unsafe: set[object] = set()
    path = tmp_path / "2021-02.jsonl"

    def watch(name, note):
        real = getattr(os, name)

        def call(*arguments):
            result = real(*arguments)
            note(*arguments)
            return result

        monkeypatch.setattr(os, name, call)

    watch("write", lambda fd, _: unsafe.add(os.fstat(fd).st_ino))
    watch("ftruncate", lambda fd, _: unsafe.add(os.fstat(fd).st_ino))
    watch("link", lambda _, to: unsafe.add(to.parent.stat().st_ino))
    watch("fsync", lambda fd: unsafe.discard(os.fstat(fd).st_ino))
    with Journal.create(path, kind="session", do="new", at=at, by="") as db:
        db.table("items").insert({"number": 1})
    assert not unsafe
    path.write_bytes(path.read_bytes() + b"torn")
    add(Journal(path), at)
    assert not unsafe
    assert Journal(path).torn == 0


ROWS = st.dictionaries(
    st.sampled_from("abc"),
    st.sampled_from([0, 1, 1.0, True, "x", "ج", [], [1], [True], {"a": 1}, {}]),
    max_size=3,
)
OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["put", "clear", "drop"]), st.sampled_from(["t", "u"]), st.integers(1, 4), ROWS
    ),
    max_size=6,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(OPERATIONS, min_size=4, max_size=8))
def test_random_operations_equal_a_plain_dict(tmp_path, at, commands):
    path = tmp_path / f"{next(_names)}.jsonl"
    with Journal.create(path, kind="register", do="init", at=at, by=""):
        pass
    expected: dict[str, dict[str, object]] = {}
    for operations in commands:
        with Journal(path).change(do="x", at=at, by="") as db:
            for operation in operations:
                play(db, expected, *operation)
    state = Journal(path).state()
    del state["journal"]
    assert json.dumps(state, sort_keys=True) == json.dumps(
        {name: rows for name, rows in expected.items() if rows}, sort_keys=True
    )


_names = itertools.count()


def play(db, expected, operation, name, number, row):
    table, rows = db.table(name), expected.setdefault(name, {})
    if operation == "drop":
        table.truncate()
        rows.clear()
        return
    if rows.pop(str(number), None) is not None:
        table.remove(doc_ids=[number])
    if operation == "put":
        table.insert(Document(row, number))
        rows[str(number)] = row


def test_a_vote_in_a_great_session_takes_no_time_to_notice(path, at):
    with Journal(path).change(do="x", at=at, by="") as db:
        db.table("votes").insert_multiple(
            {"number": number, "member": number % 100, "choice": "نعم"} for number in range(2000)
        )
    best = min(timed(Journal(path), at) for _ in range(5))
    assert best < 0.1


def timed(journal, at):
    began = time.perf_counter()
    add(journal, at)
    return time.perf_counter() - began


def test_a_lost_line_end_is_given_back_and_nothing_else_is_written(path, journal):
    whole = path.read_bytes()
    journal.end_last_line()
    assert path.read_bytes() == whole
    path.write_bytes(whole[:-1])
    journal.end_last_line()
    assert path.read_bytes() == whole
    # What was never acknowledged stays what it is: the next command sets it aside.
    path.write_bytes(whole + b'{"n":')
    journal.end_last_line()
    assert path.read_bytes() == whole + b'{"n":'
