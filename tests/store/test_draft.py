import pytest

from assembly.store.draft import Draft, Snapshot, Tables

BASE = {"items": {"1": {"number": 1, "votes": [1]}, "2": {"number": 2, "votes": []}}}


@pytest.fixture
def base():
    return {
        name: {key: {"number": row["number"], "votes": list(row["votes"])} for key, row in rows.items()}
        for name, rows in BASE.items()
    }


def test_whatever_tinydb_does_the_base_stays_as_it_was(base):
    draft = Draft(base, "file")
    items = Tables(draft).table("items")
    items.all()[0]["votes"].append(2)
    items.update({"number": 7}, doc_ids=[2])
    items.insert({"number": 3})
    Tables(draft).table("other").insert({"a": 1})
    assert base == BASE
    assert draft.rows() == {
        "items": {"1": {"number": 1, "votes": [1, 2]}, "2": {"number": 7, "votes": []}, "3": {"number": 3}},
        "other": {"1": {"a": 1}},
    }


def test_a_table_without_rows_is_no_table(base):
    draft = Draft(base, "file")
    Tables(draft).table("items").truncate()
    assert draft.rows() == {}


def test_tables_can_be_dropped(base):
    draft = Draft(base, "file")
    db = Tables(draft)
    assert db.tables() == {"items"}
    db.drop_table("items")
    assert draft.rows() == {}
    assert base == BASE


def test_a_snapshot_is_read_alone(base):
    snapshot = Snapshot(base, "file")
    items = Tables(snapshot).table("items")
    items.all()[0]["votes"].append(2)
    assert base == BASE
    with pytest.raises(RuntimeError, match="outside a change"):
        items.insert({"number": 3})


def test_the_unnamed_table_is_refused(base):
    with pytest.raises(ValueError, match="name"):
        Tables(Draft(base, "file")).insert({"number": 1})
