import msgspec
import pytest

from assembly.errors import Refused, StoreUnreadable
from assembly.store import history
from assembly.store.chain import Line
from assembly.store.journal import Journal


def add(journal, number, at, do=None):
    with journal.change(do=do or f"add-item {number}", at=at, by="ك") as db:
        db.table("items").insert({"number": number})


def refused(call, *arguments, **named):
    with pytest.raises(Refused) as caught:
        call(*arguments, **named)
    return caught.value.code


def test_undo_says_the_opposite_and_erases_nothing(path, journal, at):
    before, old = journal.state(), path.read_bytes()
    add(journal, 4, at)
    after = path.read_bytes()
    taken = history.undo(journal, at=at, by="ك")
    assert (taken.n, taken.do) == (5, "add-item 4")
    assert journal.state() == before
    assert path.read_bytes().startswith(after)
    line = journal.lines[-1]
    assert (line.n, line.do, line.undo, line.redo, line.set) == (6, "undo 5", 5, None, {"items": {"4": None}})
    assert after.startswith(old)


def test_redo_restores_in_the_order_taken_back(journal, at):
    states = [journal.state()]
    for number in (4, 5, 6):
        add(journal, number, at)
        states.append(journal.state())
    for wanted in (2, 1, 0):
        history.undo(journal, at=at, by="")
        assert journal.state() == states[wanted]
    for wanted in (1, 2):
        history.redo(journal, at=at, by="")
        assert journal.state() == states[wanted]
    history.undo(journal, at=at, by="")
    assert journal.state() == states[1]
    assert history.redo(journal, at=at, by="").n == 6
    assert history.redo(journal, at=at, by="").n == 7
    assert journal.state() == states[3]
    assert refused(history.redo, journal, at=at, by="") == "nothing-to-redo"


def test_a_new_command_forgets_what_could_be_restored(journal, at):
    add(journal, 4, at)
    history.undo(journal, at=at, by="")
    add(journal, 5, at)
    assert refused(history.redo, journal, at=at, by="") == "nothing-to-redo"
    assert history.undo(journal, at=at, by="").do == "add-item 5"


def test_undo_to_the_start_and_once_more(path, journal, at):
    assert [history.undo(journal, at=at, by="").n for _ in range(3)] == [4, 3, 2]
    before = path.read_bytes()
    assert refused(history.undo, journal, at=at, by="") == "undo-first-line"
    assert path.read_bytes() == before
    assert set(journal.state()) == {"journal", "session"}


def test_what_was_sealed_is_not_taken_back(path, journal, at):
    with journal.change(do="seal 2020-10", at=at, by="") as db:
        db.table("seals").insert({"session": "2020-10"})
    before = path.read_bytes()
    assert refused(history.undo, journal, at=at, by="") == "session-sealed"
    assert refused(history.redo, journal, at=at, by="") == "session-sealed"
    assert path.read_bytes() == before


def test_a_guard_sees_both_states_and_may_forbid(path, journal, at):
    add(journal, 4, at)
    seen = []

    def forbid(before, after, line):
        seen.append((sorted(before["items"]), sorted(after["items"]), line.do))
        raise Refused("issued-on-paper", number=4)

    before = path.read_bytes()
    assert refused(history.undo, journal, at=at, by="", guard=forbid) == "issued-on-paper"
    assert path.read_bytes() == before
    history.undo(journal, at=at, by="")
    assert refused(history.redo, journal, at=at, by="", guard=forbid) == "issued-on-paper"
    assert seen == [
        (["1", "2", "3", "4"], ["1", "2", "3"], "add-item 4"),
        (["1", "2", "3"], ["1", "2", "3", "4"], "add-item 4"),
    ]


def test_the_history_says_what_stands(journal, at):
    add(journal, 4, at)
    add(journal, 5, at)
    history.undo(journal, at=at, by="ك")
    history.undo(journal, at=at, by="ك")
    history.redo(journal, at=at, by="ك")
    told = [
        (line.n, line.do, line.standing, line.undone_by, line.undo, line.redo)
        for line in history.entries(journal)[3:]
    ]
    assert told == [
        (4, "add-item 3", True, None, None, None),
        (5, "add-item 4", True, None, None, None),
        (6, "add-item 5", False, 7, None, None),
        (7, "undo 6", False, None, 6, None),
        (8, "undo 5", False, None, 5, None),
        (9, "redo 5", False, None, None, 5),
    ]
    first = history.entries(journal)[0]
    assert (first.at, first.by, first.do) == (at, "الكاتب", "new-session 2020-10")


def line(n, undo=None, redo=None):
    text = {
        "n": n,
        "at": "2020-11-12T10:31:07Z",
        "by": "",
        "do": "x",
        "set": {},
        "sum": "",
        "undo": undo,
        "redo": redo,
    }
    return msgspec.convert(text, Line)


@pytest.mark.parametrize(
    "lines",
    [
        [line(1, undo=1)],
        [line(1), line(2), line(3, undo=1)],
        [line(1), line(2, redo=1)],
        [line(1), line(2, undo=1), line(3), line(4, redo=1)],
    ],
)
def test_an_undo_of_what_did_not_stand_last_is_damage(lines, tmp_path):
    with pytest.raises(StoreUnreadable) as caught:
        history.stacks(lines, tmp_path)
    assert (caught.value.facts["line"], caught.value.facts["reason"]) == (lines[-1].n, "undo-out-of-order")


def test_two_handles_see_one_history(path, at):
    one, other = Journal(path), Journal(path)
    add(one, 4, at)
    assert history.undo(other, at=at, by="").n == 5
    assert history.redo(one, at=at, by="").n == 5
