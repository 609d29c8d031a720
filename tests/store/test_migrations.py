from pathlib import Path

import pytest

from assembly.errors import StoreUnreadable
from assembly.store import history
from assembly.store.journal import Journal
from assembly.store.migrations import MIGRATIONS, Migration, current_format, header, kind_of, upgrade


def halls(state):
    """Format 2: the hall moved from the session to the sitting."""
    session = dict(state["session"]["1"])
    return state | {"sittings": {"1": {"number": 1, "hall": session.pop("hall")}}, "session": {"1": session}}


def numbers(state):
    """Format 3: items are called points."""
    return {name: rows for name, rows in state.items() if name != "items"} | {"points": state["items"]}


REGISTRY = {("session", 1): Migration("halls", halls), ("session", 2): Migration("points", numbers)}


def test_format_one_is_the_first():
    assert not MIGRATIONS
    assert current_format("session") == 1
    assert (current_format("session", REGISTRY), current_format("register", REGISTRY)) == (3, 1)


def test_steps_are_taken_in_order_from_where_the_file_stands():
    state = {**header("session", 2), "items": {"1": {"number": 1}}}
    assert upgrade(state, Path("x"), REGISTRY) == (
        {**header("session", 3), "points": {"1": {"number": 1}}},
        ("points",),
    )
    assert state == {**header("session", 2), "items": {"1": {"number": 1}}}


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"journal": {}},
        {"journal": {"1": {"kind": "novel", "format": 1}}},
        {"journal": {"1": {"kind": "session"}}},
        header("session", 0),
    ],
)
def test_what_does_not_say_what_it_is_is_no_journal(state):
    with pytest.raises(StoreUnreadable) as caught:
        upgrade(state, Path("x"))
    assert (caught.value.code, caught.value.facts) == ("not-a-journal", {"path": "x"})


def test_the_kind_is_one_of_those_known():
    assert kind_of(header("register", 1)) == "register"
    assert kind_of({}) == ""
    with pytest.raises(ValueError, match="novel"):
        header("novel", 1)


def test_a_newer_file_is_refused_and_untouched(path, journal, at):
    with Journal(path, registry=REGISTRY).change(do="add-item 9", at=at, by="") as db:
        db.table("points").insert({"number": 9})
    before = path.read_bytes()
    with pytest.raises(StoreUnreadable) as caught:
        journal.state()
    assert caught.value.facts == {"path": str(path), "found": 3, "known": 1}
    with pytest.raises(StoreUnreadable) as caught, journal.change(do="x", at=at, by=""):
        pytest.fail("opened")
    assert caught.value.code == "newer-format"
    assert path.read_bytes() == before


def test_reading_an_older_file_upgrades_it_in_memory_alone(path):
    before = path.read_bytes()
    state = Journal(path, registry=REGISTRY).state()
    assert state["sittings"] == {"1": {"number": 1, "hall": "قاعة"}}
    assert set(state["points"]) == {"1", "2", "3"}
    assert "items" not in state
    assert path.read_bytes() == before


def test_the_first_write_records_the_upgrade_once(path, at):
    old = path.read_bytes()
    for number in (9, 10):
        with Journal(path, registry=REGISTRY).change(do=f"add {number}", at=at, by="ك") as db:
            db.table("points").insert({"number": number})
    new = Journal(path, registry=REGISTRY)
    assert path.read_bytes().startswith(old)
    assert [line.do for line in new.lines[4:]] == ["migrate halls points", "add 9", "add 10"]
    assert [line.n for line in new.lines] == [1, 2, 3, 4, 5, 6, 7]
    assert new.look().migrated == ()
    assert len(new.state()["points"]) == 5


def test_a_change_that_changes_nothing_does_not_record_the_upgrade(path, at):
    before = path.read_bytes()
    with Journal(path, registry=REGISTRY).change(do="nothing", at=at, by=""):
        pass
    assert path.read_bytes() == before


@pytest.mark.parametrize("written", [False, True])
def test_nothing_is_taken_back_across_an_upgrade(path, at, written):
    history.undo(Journal(path), at=at, by="")
    new = Journal(path, registry=REGISTRY)
    if written:
        with new.change(do="add", at=at, by="") as db:
            db.table("points").insert({"number": 9})
        history.undo(new, at=at, by="")
    before = path.read_bytes()
    with pytest.raises(Exception, match="undo-migration"):
        history.undo(new, at=at, by="")
    if not written:
        with pytest.raises(Exception, match="undo-migration"):
            history.redo(new, at=at, by="")
    assert path.read_bytes() == before
