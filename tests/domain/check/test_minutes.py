import pytest
from domain.check.clean import ITEMS, case, extraordinary, found, june, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.agenda import Postponement
from assembly.domain.check.minutes import CHECKS

MADE = october()
UNSETTLED = MADE.ballots[1:]
VAGUE = (replace(ITEMS[0], about_session=None), *ITEMS[1:])
PUT_OFF = (replace(ITEMS[0], postponed=Postponement(sitting=1, until="الدورة المقبلة")), *ITEMS[1:])

ROWS = [
    Row(
        "minutes-not-on-agenda",
        case(october(items=ITEMS[1:])),
        {"session": "2020-06"},
        case(october(items=VAGUE)),
    ),
    Row(
        "minutes-not-settled",
        case(october(ballots=UNSETTLED)),
        {"item": 1, "session": "2020-06"},
        case(october(ballots=UNSETTLED, items=PUT_OFF)),
    ),
    Row("minutes-of-no-session", case(october(items=VAGUE)), {"item": 1}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_minutes_that_another_session_of_the_year_took_up():
    between = extraordinary(items=(replace(ITEMS[0], number=1),))
    assert not found(case(october(items=ITEMS[1:]), year=(june(), between)), "minutes-not-on-agenda")


def test_a_session_that_was_never_held_has_no_minutes():
    assert not found(case(october(items=ITEMS[1:]), previous=(june(sittings=()),)), "minutes-not-on-agenda")
