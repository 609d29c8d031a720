"""Whether a session ended, read from the last lines of a journal that is really written, undone and damaged."""

from datetime import UTC, datetime

import pytest

from assembly.store.history import redo, undo
from assembly.store.journal import Journal
from assembly.store.progress import ended

NOW = datetime(2020, 11, 12, 11, 32, tzinfo=UTC)
PEN = {"at": NOW, "by": "كاتب الغرفة"}


@pytest.fixture
def journal(tmp_path):
    path = tmp_path / "2020-10.jsonl"
    with Journal.create(path, kind="session", do="new-session", **PEN) as tables:
        tables.table("session").insert({"id": "2020-10"})
    return Journal(path)


def close(journal):
    with journal.change(do="close-session", **PEN) as tables:
        tables.table("session").update({"closed": "2020-11-12T12:30:00"})


def speak(journal, text):
    with journal.change(do="speak", **PEN) as tables:
        tables.table("speeches").insert({"text": text})


def test_a_new_session_did_not_end(journal):
    speak(journal, "الكلمة الأولى")
    assert not ended(journal.path)


def test_a_closed_one_ended_and_what_is_recorded_after_it_changes_nothing(journal):
    close(journal)
    assert ended(journal.path)
    speak(journal, "سطر بعد الاختتام")
    assert ended(journal.path)


def test_undo_reopens_and_redo_closes_again(journal):
    close(journal)
    undo(journal, **PEN)
    assert not ended(journal.path)
    redo(journal, **PEN)
    assert ended(journal.path)


def test_an_end_too_far_from_the_end_of_the_file_is_not_known(journal):
    close(journal)
    speak(journal, "ا" * 5000)
    assert not ended(journal.path)


@pytest.mark.parametrize("cut", [1, 20, 200])
def test_after_a_line_that_is_not_whole_nothing_is_sure(journal, cut):
    close(journal)
    undo(journal, **PEN)
    journal.path.write_bytes(journal.path.read_bytes()[:-cut])
    assert not ended(journal.path)


def test_garbage_does_not_tell(journal):
    close(journal)
    with journal.path.open("ab") as file:
        file.write(b"garbage\n")
    assert not ended(journal.path)
