import json

import pytest
from acts import PEN, raises, store_of
from hall import unchanged

from assembly.actions.history import redo, undo, verify


def test_undo_and_redo_go_back_and_forth(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    store = store_of(sitting)
    whole = store.dossier("2020-10")
    assert undo(store, store.session_journal("2020-10"), PEN).do == "vote item 3"
    assert store.dossier("2020-10").ballots == ()
    assert store.dossier("2020-10").decisions == ()
    assert redo(store, store.session_journal("2020-10"), PEN).do == "vote item 3"
    assert store.dossier("2020-10") == whole
    with unchanged(sitting.folder), raises("nothing-to-redo"):
        redo(store, store.session_journal("2020-10"), PEN)


def test_a_session_begun_by_mistake_is_set_aside_whole(store):
    store.ok("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12")
    begun = (store.folder / "2020-10.jsonl").read_bytes()
    assert undo(store_of(store), store_of(store).session_journal("2020-10"), PEN).do == "new-session 2020-10"
    (kept,) = store.folder.glob("2020-10.jsonl.undone-*")
    assert kept.read_bytes() == begun
    assert list(store_of(store).session_ids()) == []
    store.ok("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-13")


def test_the_first_line_of_a_session_that_went_on_is_not_taken_back(session):
    for _ in range(4):
        session.ok("undo")
    session.refused("undo", code=4, error="undo-first-line")
    assert (session.folder / "2020-10.jsonl").exists()


def test_a_journal_under_another_name_is_told(session):
    (session.folder / "2020-10.jsonl").rename(session.folder / "2019-10.jsonl")
    said = session("verify")
    assert said.code == 6
    assert "2019-10" in said.out
    session.refused(
        "show",
        "--session",
        "2019-10",
        code=6,
        error="session-misnamed",
        mend="mv 2019-10.jsonl 2020-10.jsonl",
    )


def test_a_journal_that_cannot_be_read_hides_no_other(session):
    (session.folder / "2020-06.jsonl").touch()
    checked = {journal["file"]: journal for journal in json.loads(session("verify", "--json").out)}
    assert checked["2020-06.jsonl"]["reason"] == "journal-empty"
    assert checked["2020-10.jsonl"]["bad_line"] is None
    states = {line["session"]: line["state"] for line in session.json("list")["sessions"]}
    assert states == {"2020-06": "unreadable", "2020-10": "open"}


@pytest.mark.parametrize("words", [
    ("open-sitting", "--at", "10:00", "--present", "1-40,76"),
    ("refuse-item", 76, "نقطة", "--asked-on", "2020-11-01", "--because", "سبب"),
    ("add-item", "report", "تقرير", "--asked-by", 76),
    ("add-item", "report", "تقرير", "--presenter", 76),
], ids=["roll", "refused-item", "asked-by", "presenter"])  # fmt: skip
def test_a_member_whom_a_session_names_does_not_vanish(session, words):
    session.ok("add-member", "عضو جديد", "--start", "2020-01-01")
    session.ok(*words)
    facts = session.refused(
        "undo", "--register", code=4, error="undo-referred-to", mend="assembly undo --session 2020-10"
    )
    assert facts["session"] == "2020-10"
    session.ok("undo", "--session", "2020-10")
    session.ok("undo", "--register")


def test_an_authority_that_was_written_to_does_not_vanish(sitting):
    sitting.ok("add-authority", "سلطة جديدة", "--level", "local")
    number = sitting.json("authorities")[-1]["number"]
    sitting.ok("recommend", "توصية", "--to", number)
    sitting.refused("undo", "--register", code=4, error="undo-referred-to")


def test_a_change_that_takes_nobody_away_is_taken_back(sitting):
    sitting.ok("end-mandate", 2, "--on", "2020-11-20")
    sitting.ok("undo", "--register")
    assert store_of(sitting).members()[1].mandates[0].end is None


def test_every_journal_is_checked(sitting):
    checked = {each.file: each for each in verify(store_of(sitting))}
    assert list(checked) == ["register.jsonl", "correspondence.jsonl", "2020-10.jsonl"]
    assert all(
        each.bad_line is None and each.torn_bytes == 0 and len(each.head) == 64 for each in checked.values()
    )
    assert checked["2020-10.jsonl"].lines == 6
    path = sitting.folder / "2020-10.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"presentation"', b'"convention"', 1) + b'{"n"')
    session = verify(store_of(sitting))[-1]
    assert (session.bad_line, session.lines) == (2, 1)
