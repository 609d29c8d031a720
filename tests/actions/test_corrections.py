"""Corrections where they are recorded: in the session that decided them, or in the correspondence."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hall import Hall, unchanged

from assembly.actions.books import correspondence_change, session_change
from assembly.actions.corrections import correct, correct_material_error, correction_meant, corrections_of
from assembly.actions.history import undo
from assembly.actions.pen import Pen
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.folder import Store

WRONG, RIGHT = "بأغلبية خمسين (50) صوتا", "بأغلبية ثمانية وأربعين (48) صوتا"
LATER = "2021-02-18T10:30:00Z"


def pen(moment: str = "2021-02-18T11:00:00+00:00") -> Pen:
    return Pen(datetime.fromisoformat(moment), "كاتب الغرفة", ZoneInfo("Africa/Casablanca"))


@pytest.fixture
def archive(sitting: Hall) -> Store:
    """The October session closed on its day, and the February session with a sitting going on."""
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    sitting.ok(
        "new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", "--at", "10:00",
        now="2021-02-01T09:00:00Z",
    )  # fmt: skip
    sitting.ok("open-sitting", "--session", "2021-02", "--at", "10:00", "--present", "1-50", now=LATER)
    return Store.open(sitting.folder)


def decided(store: Store, **more):
    with session_change(store, "2021-02", pen()) as desk:
        return correct(desk, pen(), **({"session": "2020-10", "instead": WRONG, "read": RIGHT} | more))


def by_letter(store: Store, **more):
    facts = {"session": "2020-10", "instead": WRONG, "read": RIGHT, "on": date(2021, 1, 5)} | more
    with correspondence_change(store, pen()) as desk:
        return correct_material_error(desk, pen(), **facts)


def refusal(error, act, store, **more):
    with unchanged(store.folder), pytest.raises(error) as caught:
        act(store, **more)
    return caught.value


def test_what_a_session_decides_is_recorded_in_it(archive):
    before = (archive.folder / "2020-10.jsonl").read_bytes()
    made = decided(archive, page=3)
    assert (made.number, made.page, made.decided_in, made.on) == (1, 3, "2021-02", date(2021, 2, 18))
    assert (archive.folder / "2020-10.jsonl").read_bytes() == before
    assert archive.session_journal("2021-02").lines[-1].do == "correct 2020-10/1"
    assert corrections_of(archive, "2020-10") == (made,)


def test_a_material_error_is_put_right_by_letter(archive):
    made = by_letter(archive)
    assert (made.number, made.page, made.decided_in, made.on) == (1, None, None, date(2021, 1, 5))
    assert archive.correspondence_journal().lines[-1].do == "correct 2020-10/1"


def test_one_row_of_numbers_for_each_session_across_both_places(archive):
    numbers = [by_letter(archive).number, decided(archive).number, by_letter(archive, page=9).number]
    assert numbers == [1, 2, 3]
    assert [each.number for each in corrections_of(archive, "2020-10")] == numbers
    assert corrections_of(archive, "2021-02") == ()


def test_the_number_of_a_correction_taken_back_is_not_given_again(archive):
    by_letter(archive)
    undo(archive, archive.correspondence_journal(), pen())
    assert corrections_of(archive, "2020-10") == ()
    assert decided(archive).number == 2
    undo(archive, archive.session_journal("2021-02"), pen())
    assert by_letter(archive).number == 3


def test_a_correction_is_found_by_its_number(archive):
    made = by_letter(archive)
    assert correction_meant(archive, "2020-10", 1) == made
    error = refusal(NotFound, lambda store: correction_meant(store, "2020-10", 2), archive)
    assert (error.code, error.facts["session"], error.facts["number"]) == ("correction-unknown", "2020-10", 2)


@pytest.mark.parametrize(
    ("act", "more", "error", "code"),
    [
        (decided, {"session": "2021-02"}, Refused, "correction-of-open-session"),
        (by_letter, {"session": "2021-02"}, Refused, "correction-of-open-session"),
        (decided, {"session": "2019-10"}, NotFound, "session-unknown"),
        (by_letter, {"on": date(2020, 11, 11)}, Refused, "correction-before-closing"),
        (by_letter, {"on": date(2021, 2, 19)}, Refused, "day-in-future"),
        (decided, {"page": 0}, BadInput, "page-number"),
        (by_letter, {"read": f"  {WRONG} "}, Refused, "correction-changes-nothing"),
        (by_letter, {"read": " "}, BadInput, "text-empty"),
    ],
)
def test_what_is_refused_leaves_every_file_as_it_was(archive, act, more, error, code):
    assert refusal(error, act, archive, **more).code == code


def test_only_a_sitting_decides(archive):
    Hall(archive.folder).ok(
        "close-sitting", "--session", "2021-02", "--at", "12:00", now="2021-02-18T12:00:00Z"
    )
    assert refusal(Refused, decided, archive).code == "sitting-closed"
