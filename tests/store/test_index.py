"""The disposable index: same answers whatever became of its file."""

import os
import shutil
import sqlite3

import pytest
from hall import Hall, opened

from assembly.store.folder import Store
from assembly.store.index import Index, index


@pytest.fixture
def talked(sitting: Hall) -> Hall:
    sitting.ok("speak", "12", "دعا إلى مواكبة الصناع في المنصّات الرقميّة، وذكر Étude générale", "--item", "1")
    sitting.ok("propose", "إحداث منصة جهوية للتسويق الإلكتروني", "--item", "1")
    return sitting


def found(hall: Hall, words: str) -> list[tuple[str, str, int]]:
    with index(Store.open(hall.folder)) as opened:
        return [each[:3] for each in opened.search(words, 20)]


def file_of(hall: Hall):
    return hall.folder / ".cache" / "index.sqlite"


@pytest.mark.parametrize(
    "words",
    [
        "الرقمية",
        "رقميه",
        "الرقميّة",
        "رقـمية",
        "المنصات الرقمية",
        "منصات",
        "etude GENERALE",
        "ÉTUDE",
        "مواكبه الصناع",
    ],
)
def test_spellings_and_joined_articles_make_no_difference(talked, words):
    assert ("2020-10", "speech", 1) in found(talked, words)


@pytest.mark.parametrize("words", ["الفلاحة", "رقمية فلاحة", "", " ", '"', "*", "' or 1=1 --", "a\x00b"])
def test_what_was_never_said_is_not_found(talked, words):
    assert found(talked, words) == []


def test_words_of_one_or_two_letters_are_found_too(talked):
    assert ("2020-10", "speech", 1) in found(talked, "في")
    assert ("2020-10", "speech", 1) in found(talked, "في رقمية")


def test_what_is_recorded_next_is_found_at_once(talked):
    assert found(talked, "المعارض") == []
    talked.ok("speak", "13", "ذكر بدور المعارض", "--item", "1")
    assert found(talked, "المعارض") == [("2020-10", "speech", 2)]
    talked.ok("undo")
    assert found(talked, "المعارض") == []


def deleted(path):
    shutil.rmtree(path.parent)


def garbage(path):
    path.write_bytes(b"no database" * 1000)


def of_another(path):
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("create table files (x)")
    db.close()


def emptied(path):
    path.write_bytes(b"")


def of_a_later_version(path):
    with sqlite3.connect(path) as db:
        db.execute("pragma user_version = 99")
    db.close()


def table_dropped(path):
    with sqlite3.connect(path) as db:
        db.execute("drop table sessions")
    db.close()


def rows_of_what_is_gone(path):
    with sqlite3.connect(path) as db:
        db.execute("insert into files (session, changed, size) values ('1999-10', 1, 1)")
        db.execute("insert into sessions values ('1999-10', 'ordinary', '', 'open', 0, 0, 0, '')")
    db.close()


@pytest.mark.parametrize(
    "harm", [deleted, garbage, of_another, emptied, of_a_later_version, table_dropped, rows_of_what_is_gone]
)
def test_the_answers_are_the_same_whatever_became_of_the_file(talked, harm):
    before = (found(talked, "منصة"), talked.ok("list"), talked.json("list"))
    for leftover in ("index.sqlite-wal", "index.sqlite-shm"):
        (file_of(talked).parent / leftover).unlink(missing_ok=True)
    harm(file_of(talked))
    assert (found(talked, "منصة"), talked.ok("list"), talked.json("list")) == before


def test_deleting_it_loses_nothing_and_no_journal_is_written(talked):
    found(talked, "منصة")
    journals = {path.name: path.read_bytes() for path in talked.folder.glob("*.jsonl")}
    shutil.rmtree(file_of(talked).parent)
    assert found(talked, "منصة")
    assert {path.name: path.read_bytes() for path in talked.folder.glob("*.jsonl")} == journals


def test_where_it_cannot_be_written_the_answers_are_the_same(talked):
    expected = found(talked, "منصة")
    shutil.rmtree(file_of(talked).parent)
    file_of(talked).parent.write_text("a file in the folder's place")
    assert found(talked, "منصة") == expected


def test_a_journal_that_grew_shorter_is_complained_of(talked):
    found(talked, "منصة")
    journal = talked.folder / "2020-10.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1]))
    said = talked("list")
    assert said.code == 0
    assert "2020-10" in said.err
    assert "shorter" in said.err


def test_only_changed_journals_are_read_again(talked, monkeypatch):
    found(talked, "منصة")
    store = Store.open(talked.folder)
    read = []
    monkeypatch.setattr(store, "dossier", read.append)
    Index(store).close()
    assert read == []
    os.utime(talked.folder / "2020-10.jsonl", ns=(1, 1))
    with pytest.raises(AttributeError):
        Index(store)
    assert read == ["2020-10"]


def test_the_list_tells_of_each_session(talked):
    talked.ok("close-sitting", "--at", "12:00")
    talked.ok("close-session")
    (line,) = talked.json("list")["sessions"]
    assert (line["session"], line["kind"], line["held"], line["state"]) == (
        "2020-10",
        "ordinary",
        "2020-11-12",
        "closed",
    )
    assert talked.json("list", "--year", "2021") == {"count": 0, "sessions": []}


def test_what_sessions_changed_in_the_offices_follows_their_journals(store: Hall):
    hall = opened(store, "election")
    hall.ok("elect", "committee-chair", "--of", "لجنة التكوين", "--votes", "20=40", "--at", "10:10")

    def told():
        with index(Store.open(hall.folder)) as found:
            return [(c.session, c.sitting, c.kind, c.member, c.post, c.of) for c in found.office_changes()]

    expected = [("2020-10", 1, "elected", 20, "committee-chair", "لجنة التكوين")]
    assert told() == expected
    file_of(hall).unlink()
    assert told() == expected
    hall.ok("undo")
    assert told() == []
