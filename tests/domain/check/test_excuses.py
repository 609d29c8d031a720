from datetime import date

import pytest
from domain.check.clean import DAY, JUNE, at, case, extraordinary, found, june, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.excuses import CHECKS
from assembly.domain.excuse import Excuse, LateExcuse


def wrote(*members, **more):
    """Letters of members for the sitting; 53 to 60 are counted as excused, 61 to 75 are not."""
    facts = {"sitting": 1, "received": date(2020, 10, 14)} | more
    return tuple(Excuse(number=n, member=member, **facts) for n, member in enumerate(members, start=1))


IN_TIME = wrote(*range(53, 61))
DECIDED = LateExcuse(
    number=1,
    sitting=1,
    at=at(10, 30),
    member=70,
    missed="2020-06",
    missed_sitting=1,
    meeting=JUNE,
    accepted=True,
)


def excused(*excuses):
    return case(october(excuses=excuses))


ROWS = [
    Row(
        "excuse-late",
        excused(*wrote(53, received=date(2020, 10, 16))),
        {"member": 53, "sitting": 1},
        excused(*wrote(53, received=DAY)),
    ),
    Row("excuse-not-counted", excused(*wrote(61)), {"member": 61, "sitting": 1}, excused(*wrote(53))),
    Row(
        "excuse-not-recorded", excused(*IN_TIME[:-2]), {"sitting": 1, "members": (59, 60)}, excused(*IN_TIME)
    ),
    Row(
        "late-excuse-elsewhere",
        case(extraordinary(late_excuses=(DECIDED,))),
        {"member": 70, "missed": "2020-06"},
        case(october(late_excuses=(DECIDED,))),
    ),
    Row(
        "late-excuse-elsewhere",
        case(october(late_excuses=(replace(DECIDED, missed="2020-02"),))),
        {"missed": "2020-02"},
        case(october(late_excuses=(replace(DECIDED, missed="2020-09-x1"),))),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_letter_that_came_too_late_is_not_held_against_the_count():
    assert not found(excused(*wrote(61, received=date(2020, 10, 16))), "excuse-not-counted")


def test_without_an_earlier_session_at_hand_the_decision_is_taken_as_it_is():
    assert not found(case(october(late_excuses=(DECIDED,)), previous=(), year=()), "late-excuse-elsewhere")
    assert june().session.id == DECIDED.missed
