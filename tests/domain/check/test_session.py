from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, at, case, extraordinary, found, june, october, session
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.session import CHECKS

NOVEMBER = date(2020, 11, 12)
LATE = sample.sitting(1, sample.opening())
LONG = replace(october().sittings[0], closed=at(12, 30, date(2020, 10, 25)))
OPEN = october(session=session(closed=None))
LEFT_OPEN = replace(OPEN.sittings[0], resumes=date(2020, 10, 16))
NOT_HELD = october(session=session(closed=None), sittings=(), openings=())

ROWS = [
    Row("session-month", case(october(sittings=(LATE,))), {"month": 10, "year": 2020, "day": NOVEMBER}),
    Row(
        "session-month",
        case(
            october(sittings=(), session=session(convocations=(), closed=None, planned=at(10, day=NOVEMBER)))
        ),
        {"day": NOVEMBER},
        case(october(sittings=(), session=session(convocations=(), closed=None, planned=at(10)))),
    ),
    Row("session-not-a-month", case(october(session=session(month=9))), {"month": 9, "months": (2, 6, 10)}),
    Row(
        "session-too-long",
        case(october(sittings=(LONG,))),
        {"days": 11, "limit": 10, "first": DAY, "last": date(2020, 10, 25)},
        case(october(sittings=(replace(LONG, closed=at(12, 30, date(2020, 10, 24))),))),
    ),
    Row(
        "session-skipped",
        case(previous=(june(session=session(id="2020-02", month=2)),)),
        {"missing": "2020-06"},
    ),
    Row(
        "session-skipped",
        case(october(session=session(id="2021-02", year=2021, month=2)), previous=(june(),)),
        {"missing": "2020-10"},
        case(october(session=session(id="2021-02", year=2021, month=2)), previous=(october(),)),
    ),
    Row("session-not-closed", case(OPEN), {"day": DAY}),
    Row("session-not-closed", case(OPEN), {"day": DAY}, case(OPEN, today=DAY)),
    Row("sitting-not-held", case(NOT_HELD), {"call": 1, "day": DAY}, case(NOT_HELD, today=DAY)),
    Row(
        "sitting-not-resumed",
        case(replace(OPEN, sittings=(LEFT_OPEN,)), today=date(2020, 10, 17)),
        {"day": date(2020, 10, 16)},
        case(replace(OPEN, sittings=(LEFT_OPEN,)), today=date(2020, 10, 16)),
    ),
    Row("telegram-not-recorded", case(october(session=session(telegram=None))), {}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_an_extraordinary_session_has_no_month_of_its_own():
    other = extraordinary()
    moved = replace(other, session=replace(other.session, month=9))
    assert not found(case(moved), "session-month")
    assert not found(case(moved), "session-not-a-month")


def test_a_session_just_before_has_none_skipped_across_the_year():
    february = october(session=session(id="2021-02", year=2021, month=2))
    assert len(found(case(february, previous=(june(),)), "session-skipped")) == 1
    long_ago = june(session=session(id="2001-02", year=2001, month=2))
    assert len(found(case(february, previous=(long_ago,)), "session-skipped")) == 12
