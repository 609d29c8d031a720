"""A sheet that comes back: each row held against the record, all taken in or none."""

import csv
from datetime import date

import pytest
from acts import store_of
from recommended import SHARED, letters, pen_of, sent

from assembly.actions.answer_sheet import import_answers, read_answers
from assembly.errors import BadInput
from assembly.language.answer_words import SHEET_COLUMNS, SHEET_WORDS

JANUARY = date(2021, 1, 10)
HEADERS = dict(zip(SHEET_COLUMNS, SHEET_WORDS["ar"].headers, strict=True))
DONE = SHEET_WORDS["ar"].grades["done"]
REFUSED = SHEET_WORDS["ar"].grades["refused"]


@pytest.fixture
def sheet(october, tmp_path):
    """Write rows under the headers of the sheet that was sent; return its path."""
    sent(october, 1, number=131)

    def written(*rows, without=()):
        path = tmp_path / "answers.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            lines = csv.DictWriter(file, [HEADERS[name] for name in SHEET_COLUMNS if name not in without])
            lines.writeheader()
            for row in rows:
                full = {"identifier": "2020-10/R2", "dispatch": "131/2020", **row}
                lines.writerow({HEADERS[name]: value for name, value in full.items()})
        return path

    return written


def test_answers_are_taken_in_and_what_was_taken_in_before_is_known(october, sheet):
    path = sheet(
        {"identifier": "2020-10/R1"},
        {"grade": DONE, "answered": "10/12/2020", "reference": "77", "text": SHARED + " معدل"},
    )
    with letters(october, JANUARY) as desk:
        read, [made] = import_answers(desk, pen_of(JANUARY), path)
    assert (read.empty, read.known, read.changed) == ((2,), (), (3,))
    assert (made.recommendation, made.grade, made.on, made.reference) == (2, "done", date(2020, 12, 10), "77")
    assert store_of(october).correspondence().answers.all() == (made,)
    with letters(october, JANUARY) as desk:
        again = read_answers(desk, pen_of(JANUARY), path)
    assert (again.new, again.known) == ((), (3,))


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({"identifier": "2020-10/R9"}, "unknown-recommendation"),
        ({"identifier": "2020-10/R3"}, "unknown-recommendation"),
        ({"dispatch": "999/2020"}, "unknown-dispatch"),
        ({"grade": "ربما", "answered": "2020-12-10"}, "grade-unknown"),
        ({"answered": "2020-12-10"}, "grade-missing"),
        ({"grade": DONE}, "day-missing"),
        ({"grade": DONE, "answered": "31/02/2021"}, "day-unreadable"),
        ({"grade": DONE, "answered": "2020-11-19"}, "day-before-dispatch"),
        ({"grade": DONE, "answered": "2021-01-11"}, "day-to-come"),
        ({"grade": REFUSED, "answered": "2020-12-10"}, "reason-missing"),
    ],
)
def test_one_bad_row_takes_in_nothing_and_is_named(october, sheet, row, why):
    good = {"identifier": "2020-10/R1", "grade": DONE, "answered": "2020-12-10"}
    with pytest.raises(BadInput) as refused, letters(october, JANUARY) as desk:
        import_answers(desk, pen_of(JANUARY), sheet(good, row))
    assert refused.value.code == "answers-bad-rows"
    [bad] = refused.value.facts["rows"]
    assert (bad["row"], bad["why"]) == (3, why)
    assert store_of(october).correspondence().answers.all() == ()


def test_a_row_twice_and_another_sheet(october, sheet):
    row = {"grade": DONE, "answered": "2020-12-10"}
    with pytest.raises(BadInput) as refused, letters(october, JANUARY) as desk:
        read_answers(desk, pen_of(JANUARY), sheet(row, row))
    assert [each["why"] for each in refused.value.facts["rows"]] == ["row-twice"]
    with pytest.raises(BadInput) as refused, letters(october, JANUARY) as desk:
        read_answers(desk, pen_of(JANUARY), sheet({}, without=("grade", "answered")))
    assert refused.value.code == "answers-columns-missing"
    assert set(refused.value.facts["columns"]) == {"grade", "answered"}
