"""Which lines concern a record or a member: told by what a line changed in the rows that it touched."""

from datetime import UTC, datetime

import pytest
from acts import store_of
from hall import Hall
from hypothesis import given
from hypothesis import strategies as st

from assembly.actions.traces import every_journal, names_member, of_member, of_record, touched, traces
from assembly.store.chain import Line
from assembly.store.patch import diff, fold

NAMES = st.sampled_from(["a", "b", "c"])
ROWS = st.dictionaries(NAMES, st.integers(0, 3), min_size=1)
TABLES = st.dictionaries(NAMES, st.dictionaries(NAMES, ROWS, min_size=1))
BEFORE = {"now": "2020-11-04T09:00:00Z"}


def done(hall: Hall, member: int) -> list[str]:
    found = traces(every_journal(store_of(hall)), of_member(member))
    return [each.entry.do.split()[0] for each in found if each.file.startswith("2020")]


def said(n: int, patch: dict) -> Line:
    return Line(n=n, at=datetime(2020, 11, 12, tzinfo=UTC), by="", do="", set=patch, sum="")


@given(st.lists(TABLES, max_size=6))
def test_rows_are_told_as_they_were_and_as_they_are(states):
    patches = [diff(before, after) for before, after in zip([{}, *states], states, strict=False)]
    for n, rows in enumerate(touched(said(n, patch) for n, patch in enumerate(patches))):
        before, after = fold(patches[:n]), fold(patches[: n + 1])
        assert {(each.table, each.key): (each.before, each.after) for each in rows} == {
            (table, key): pair
            for table in before.keys() | after.keys()
            for key in before.get(table, {}).keys() | after.get(table, {}).keys()
            for pair in [(before.get(table, {}).get(key, {}), after.get(table, {}).get(key, {}))]
            if pair[0] != pair[1]
        }


def test_a_line_about_a_members_record_is_found_though_it_does_not_say_the_member_again(session, tmp_path):
    scan = tmp_path / "list.png"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(8))
    session.ok("receipt", "5-7", "--channel", "by-hand", "--received", "2020-11-04", **BEFORE)
    session.ok("prove-receipt", "5", scan, **BEFORE)
    assert done(session, 5) == ["receipt", "prove-receipt"]
    assert done(session, 6) == ["receipt"]
    session.ok("undo", **BEFORE)
    assert done(session, 5) == ["receipt", "prove-receipt", "undo"]


def test_what_is_done_to_a_sitting_does_not_concern_each_who_was_there(sitting):
    sitting.ok("attend", 60, "--arrived", "--at", "10:30")
    sitting.ok("suspend", "--at", "10:40")
    sitting.ok("resume", "--at", "10:50")
    sitting.ok("close-sitting", "--at", "12:00")
    assert done(sitting, 60) == ["open-sitting", "attend"]
    assert done(sitting, 12) == ["open-sitting"]


def test_how_many_members_asked_for_a_session_names_none_of_them(store):
    store.ok(
        "new-session", "--kind", "extraordinary", "--requested-by", "members", "--members", 50, "--month", 12, "--year", 2020, "--requested-on", "2020-12-01",
        "--on", "2020-12-14", "--at", "10:00", now="2020-12-01T09:00:00Z",
    )  # fmt: skip
    assert done(store, 50) == []


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ({"member": 5}, True),
        ({"member": 55}, False),
        ({"speaker": {"member": 5}}, True),
        ({"votes": [{"member": 5, "choice": "against"}]}, True),
        ({"attendance": {"present": [1, 5]}}, True),
        ({"by": [5]}, True),
        ({"by": 5}, False),
        ({"members": 5}, False),
        ({"number": 5, "item": 5, "order": 5}, False),
        ({"seats": 5, "entitled": [5]}, False),
        ({"member": True}, False),
        ({"roll": [{"number": 5, "member": 5}]}, False),
        ({"chair": {"member": 5, "post": "president"}}, True),
        ({"chair": 5}, True),
    ],
)
def test_what_names_a_member(row, named):
    assert names_member(row, 5) is named
    assert names_member(row, 1) is (row == {"attendance": {"present": [1, 5]}})


def test_an_item_is_concerned_by_what_is_recorded_of_it(sitting):
    sitting.ok("speak", 12, "كلمة", "--item", 3, "--at", "10:20")
    sitting.ok("vote", 3, "--all-for", "--at", "11:00")
    sitting.ok("undo")
    journal = store_of(sitting).session_journal("2020-10")
    found = [each.entry.do.split()[0] for each in traces((journal,), of_record("items", 3))]
    assert found == ["add-item", "speak", "vote", "undo"]
    assert [each.entry.do.split()[0] for each in traces((journal,), of_record("speeches", 1))] == ["speak"]


def test_what_is_taken_back_concerns_whom_it_named(sitting):
    sitting.ok("speak", 12, "كلمة", "--item", 3, "--at", "10:20")
    sitting.ok("undo")
    assert done(sitting, 12) == ["open-sitting", "speak", "undo"]
    assert done(sitting, 13) == ["open-sitting"]
