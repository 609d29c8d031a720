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


def test_what_made_a_journal_is_not_taken_back(store):
    store.ok("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12")
    with unchanged(store.folder), raises("undo-first-line"):
        undo(store_of(store), store_of(store).session_journal("2020-10"), PEN)


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
