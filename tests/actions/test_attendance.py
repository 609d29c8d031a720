from acts import PEN, at, raises, store_of
from hall import snapshot, unchanged

from assembly.actions.attendance import open_with_excuses
from assembly.actions.opening import Arrangement

PRESENT = tuple(range(1, 51))


def open_it(hall, excuses, pen=PEN):
    return open_with_excuses(
        store_of(hall),
        "2020-10",
        pen,
        at=at("10:00"),
        present=PRESENT,
        excuses=excuses,
        arrangement=Arrangement(),
    )


def reasons(hall):
    return store_of(hall).private.load().excuses.get("2020-10", {})


def test_who_is_excused_is_public_and_why_is_not(session):
    sitting = open_it(session, {52: None, 51: "مرض"})
    assert sitting.attendance.excused == (51, 52)
    assert reasons(session) == {1: {51: "مرض"}}
    assert "مرض" not in (session.folder / "2020-10.jsonl").read_text("utf-8")


def test_without_reasons_nothing_private_is_written(session):
    open_it(session, {51: None})
    assert "private.json" not in snapshot(session.folder)


def test_reasons_of_an_opening_taken_back_do_not_stay(session):
    open_it(session, {51: "مرض"})
    session.ok("undo")
    open_it(session, {52: "سفر"})
    assert reasons(session) == {1: {52: "سفر"}}
    session.ok("undo")
    open_it(session, {})
    assert reasons(session) == {}


def test_an_opening_that_is_refused_leaves_no_reasons(session):
    with unchanged(session.folder), raises("seat-not-present"):
        open_with_excuses(
            store_of(session), "2020-10", PEN, at=at("10:00"), present=PRESENT, excuses={51: "مرض"}, arrangement=Arrangement(chair=60)
        )  # fmt: skip
    with unchanged(session.folder), raises("text-control-character"):
        open_it(session, {51: "مر\x07ض"})


def test_reasons_are_put_back_when_the_line_cannot_be_written(session):
    open_it(session, {51: "مرض"})
    session.ok("undo")
    nobody = PEN._replace(by="\udcff")  # no name that a line can hold: found at the last moment
    with unchanged(session.folder), raises("text-not-unicode"):
        open_it(session, {52: "سفر"}, pen=nobody)
    assert reasons(session) == {1: {51: "مرض"}}
