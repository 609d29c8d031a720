"""The folder that is the chamber's memory: opened, refused, asked for its sessions."""

import shutil

import pytest
from hall import Hall

from assembly.errors import NotFound, Refused, StoreUnreadable
from assembly.store.books import SessionBook
from assembly.store.folder import Store


def refusal(kind, ask):
    with pytest.raises(kind) as caught:
        ask()
    return caught.value


def test_a_folder_without_a_chamber_is_no_store(tmp_path):
    error = refusal(NotFound, lambda: Store.open(tmp_path))
    assert (error.code, error.facts["mend"]) == ("store-missing", "assembly init")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("seats = 75", "seats = ", "chamber-unreadable"),
        ("seats = 75", 'seats = "many"', "chamber-unreadable"),
        ("seats = 75", "seats = 75\ncolour = 1", "chamber-unreadable"),
        ("format = 1", "format = 2", "newer-format"),
    ],
)
def test_a_chamber_file_that_is_not_understood_is_named(store: Hall, old, new, code):
    path = store.folder / "chamber.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    error = refusal(StoreUnreadable, lambda: Store.open(store.folder))
    assert (error.code, error.facts["path"]) == (code, str(path))


def test_a_chamber_file_saved_with_a_mark_and_windows_ends_is_read(store: Hall):
    path = store.folder / "chamber.toml"
    text = path.read_text("utf-8").replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert Store.open(store.folder).chamber.seats == 75


@pytest.mark.parametrize(
    "session", ["../x", "2020-13", "2020-10/..", "chamber", "/etc/passwd", "2020-10-x0", ""]
)
def test_no_session_id_is_a_path(session, store: Hall):
    with pytest.raises(Exception, match="session") as caught:
        Store.open(store.folder).session_journal(session)
    assert caught.value.code == "session-id"


def test_the_session_meant_is_the_one_in_progress(session: Hall):
    store = Store.open(session.folder)
    assert store.session_meant(None) == "2020-10"
    session.ok("new-session", "--month", "2", "--year", "2021", "--on", "2021-02-10")
    error = refusal(Refused, lambda: store.session_meant(None))
    assert (error.code, error.facts["sessions"]) == ("session-several-open", ["2020-10", "2021-02"])
    assert store.session_meant("2021-02") == "2021-02"
    assert refusal(NotFound, lambda: store.session_meant("2022-02")).code == "session-unknown"


def test_without_a_session_none_is_meant(store: Hall):
    assert refusal(NotFound, lambda: Store.open(store.folder).session_meant(None)).code == "session-none-open"


def test_only_sessions_are_sessions(session: Hall):
    shutil.copy(session.folder / "2020-10.jsonl", session.folder / "2020-10 (copy).jsonl")
    shutil.copy(session.folder / "2020-10.jsonl", session.folder / "2020-10.jsonl.bak")
    assert list(Store.open(session.folder).session_ids()) == ["2020-10"]


def test_an_unknown_rule_book_is_named_with_those_there_are(store: Hall):
    path = store.folder / "chamber.toml"
    path.write_text(path.read_text("utf-8").replace("ma-18-09", "../../../etc/ma"), "utf-8")
    error = refusal(NotFound, Store.open(store.folder).rule_book)
    assert error.code == "rule-book-unknown"
    assert "ma-18-09" in error.facts["known"]


def test_numbers_of_decisions_are_those_of_the_year(sitting: Hall):
    sitting.ok("vote", "3", "--for", "40", "--against", "2")
    store = Store.open(sitting.folder)
    book = SessionBook(store.session_journal("2020-10").read_only())
    assert store.decisions_taken(2020, book) == {1}


def test_a_year_s_sessions_are_found_without_the_others(store: Hall):
    for name in ("2020-02", "2020-10", "2020-10-x1", "2020-10-x9", "2021-02", "2019-10-x1"):
        (store.folder / f"{name}.jsonl").touch()
    opened = Store.open(store.folder)
    assert opened.session_ids_of(2020) == ["2020-02", "2020-10", "2020-10-x1", "2020-10-x9"]
    assert opened.session_ids_of(2018) == []


def test_an_old_session_that_was_never_closed_does_not_stand_in_the_way(session: Hall):
    session.ok(
        "new-session", "--month", "2", "--year", "2023", "--on", "2023-02-10", now="2023-02-01T09:00:00Z"
    )
    assert Store.open(session.folder).session_meant(None) == "2023-02"
    (session.folder / "2023-02.jsonl").unlink()
    assert Store.open(session.folder).session_meant(None) == "2020-10"
