"""What the private part holds of a member is erased, wherever it stood; what is left is told."""

import pytest
from acts import PEN, store_of
from hall import Hall, snapshot, unchanged
from msgspec.structs import replace

from assembly.actions.erasure import forget, kept_of
from assembly.actions.history import undo
from assembly.store.private import Private, PrivateMember

REASON = "سبب شخصي جدا"
PRIVATE = Private(
    members={
        5: PrivateMember(phone="0600000005", email="cinq@example.org"),
        6: PrivateMember(address="آسفي"),
    },
    excuses={
        "2020-06": {1: {5: REASON}, 2: {5: REASON, 6: "سفر"}},
        "2020-10": {1: {6: "مرض"}},
    },
)
BEFORE = {"now": "2020-11-04T09:00:00Z"}


@pytest.fixture
def kept(session: Hall) -> Hall:
    store_of(session).private.replace(PRIVATE)
    return session


def scan(hall: Hall, name: str) -> object:
    path = hall.folder.parent / name
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + name.encode())
    return path


def test_all_of_one_member_and_nothing_of_another(kept):
    shown = forget(store_of(kept), 5, only_show=True)
    assert (shown.erased, shown.fields, shown.excuses) == (
        False,
        ("phone", "email"),
        ("2020-06 1", "2020-06 2"),
    )
    assert store_of(kept).private.load() == PRIVATE
    journals = {name: data for name, data in snapshot(kept.folder).items() if name.endswith(".jsonl")}
    assert forget(store_of(kept), 5) == shown._replace(erased=True)
    assert store_of(kept).private.load() == replace(
        PRIVATE,
        members={6: PRIVATE.members[6]},
        excuses={"2020-06": {2: {6: "سفر"}}, "2020-10": {1: {6: "مرض"}}},
    )
    assert journals.items() <= snapshot(kept.folder).items()
    with unchanged(kept.folder):
        again = forget(store_of(kept), 5)
    assert (again.erased, again.fields, again.excuses) == (False, (), ())


def test_what_a_write_that_was_cut_short_left_goes_with_it(kept):
    left = kept.folder / ".private.json.4711-0.tmp"
    left.write_bytes((kept.folder / "private.json").read_bytes()[:-20])
    other = kept.folder / ".chamber.toml.4711-0.tmp"
    other.write_bytes(b"")
    forget(store_of(kept), 5, only_show=True)
    assert left.exists()
    forget(store_of(kept), 5)
    assert not any(b"cinq@example.org" in data for data in snapshot(kept.folder).values())
    assert (left.exists(), other.exists()) == (False, True)
    # It may be all that is left of a member.
    left.write_bytes(b"0600000005")
    assert forget(store_of(kept), 5).erased is False
    assert not left.exists()


def test_scans_are_told_by_whom_they_concern_even_of_what_was_taken_back(session):
    session.ok("receipt", "5-6", "--channel", "by-hand", "--received", "2020-11-04", **BEFORE)
    session.ok("prove-receipt", "5", scan(session, "one.png"), **BEFORE)
    [one] = forget(store_of(session), 5).scans
    assert forget(store_of(session), 6).scans == ()
    session.ok("undo", **BEFORE)
    assert (session.folder / one).exists()
    assert forget(store_of(session), 5).scans == (one,)
    session.ok("prove-receipt", "5-6", scan(session, "both.png"), **BEFORE)
    [both] = forget(store_of(session), 6).scans
    assert forget(store_of(session), 5).scans == tuple(sorted((one, both)))
    (session.folder / one).unlink()
    assert forget(store_of(session), 5).scans == (both,)


def test_a_receipt_of_copies_concerns_each_who_got_one(october):
    after = {"now": "2020-11-25T09:00:00Z"}
    october.ok("signed", "--session", "2020-10", "--on", "2020-11-13", **after)
    words = ("--session", "2020-10", "--on", "2020-11-20", "--members", "5-6", "--number", 131)
    october.ok("dispatch-minutes", *words, **after)
    october.ok("acknowledge", "131/2020", "--on", "2020-11-24", "--scan", scan(october, "list.png"), **after)
    [told] = forget(store_of(october), 6).scans
    assert forget(store_of(october), 5).scans == (told,)
    assert forget(store_of(october), 7).scans == ()


def test_a_damaged_journal_keeps_nobody_from_being_forgotten(kept):
    path = kept.folder / "2020-10.jsonl"
    path.write_bytes(path.read_bytes().replace(b"convene", b"CONVENE"))
    assert forget(store_of(kept), 5).erased
    assert 5 not in store_of(kept).private.load().members


def test_of_whom_something_is_kept(kept):
    assert kept_of(store_of(kept), (7, 6, 5)) == (5, 6)


def test_numbers_that_come_back_are_told_of(store, tmp_path):
    sheet = tmp_path / "members.csv"
    sheet.write_text(
        "الرقم,الاسم الكامل,الهاتف\n76,العضو رقم 76,0600000076\n77,العضو رقم 77,0600000077\n", "utf-8"
    )
    store.ok("import-members", sheet, "--start", "2021-09-01")
    undo(store_of(store), store_of(store).register_journal(), PEN)
    # The register knows nobody of that number any more: what is kept of it can be erased all the same.
    assert store.json("forget", 77, "--yes")["fields"] == ["phone"]
    store.refused("forget", 77, "--yes", code=3, error="member-unknown")
    sheet.write_text("الرقم,الاسم الكامل\n76,شخص آخر\n77,شخص ثالث\n", "utf-8")
    said = store("import-members", sheet, "--start", "2021-09-01")
    assert said.code == 0
    assert "of number 76 from before" in said.err
    undo(store_of(store), store_of(store).register_journal(), PEN)
    assert "of number 76" in store("add-member", "شخص آخر", "--start", "2021-09-01").err
    assert "from before" not in store("add-member", "شخص ثالث", "--start", "2021-09-01").err
    (store.folder / "private.json").write_text("{", "utf-8")
    assert store("add-member", "شخص رابع", "--start", "2021-09-01").code == 0
