from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, at, case, found, october, session, speech
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.attendance import Attendance, Movement
from assembly.domain.check.sitting import CHECKS

HELD = october().sittings[0]
NEXT = date(2020, 10, 16)
FAILED = sample.sitting(1, sample.opening(day=DAY), present=range(1, 31), closed=at(10))
FEW = replace(HELD, attendance=Attendance(present=tuple(range(1, 38)), absent=tuple(range(38, 78))))
ENOUGH = replace(HELD, attendance=Attendance(present=tuple(range(1, 39)), absent=tuple(range(39, 78))))


def two(**more):
    """A first sitting lifted with the session left open, and the second on the next day."""
    opening = sample.opening(day=DAY)
    first = replace(HELD, resumes=NEXT)
    facts = {
        "quorum": first.quorum,
        "counted_here": False,
        "opened": at(10, day=NEXT),
        "closed": at(12, day=NEXT),
    }
    return first, sample.sitting(2, opening, **facts | more)


def sat(*sittings, **more):
    return case(october(sittings=sittings, **more))


OPEN = october(session=session(closed=None), sittings=(replace(HELD, closed=None),))

ROWS = [
    Row("quorum-not-reached", sat(FEW), {"signatures": 37, "needed": 38, "in_office": 75}, sat(ENOUGH)),
    Row("work-without-quorum", sat(FAILED), {"sitting": 1, "acts": 7}),
    Row(
        "quorum-figures",
        sat(replace(HELD, quorum=replace(HELD.quorum, signatures=53))),
        {"signatures": 53, "counted": 52},
    ),
    Row(
        "quorum-counted-again",
        sat(*two(quorum=replace(HELD.quorum, signatures=40))),
        {"sitting": 2, "first": 1},
        sat(*two()),
    ),
    Row("sitting-not-lifted", case(OPEN), {"sitting": 1, "day": DAY}, case(OPEN, today=DAY)),
    Row("sittings-overlap", sat(*two(opened=at(12, 29))), {"sitting": 2, "closed": at(12, 30)}, sat(*two())),
    Row(
        "sitting-another-day",
        sat(*two(opened=at(10, day=date(2020, 10, 17)))),
        {"announced": NEXT, "day": date(2020, 10, 17)},
        sat(*two()),
    ),
    Row(
        "hour-outside-sitting",
        case(
            october(speeches=(speech(1, None, 5), speech(2, 2, 20), replace(speech(3, 2, 5), at=at(9, 59))))
        ),
        {"part": "speeches", "number": 3},
    ),
    Row(
        "hour-outside-sitting",
        case(
            october(
                movements=(Movement(number=1, sitting=1, member=52, direction="departure", at=at(12, 31)),)
            )
        ),
        {"part": "movements", "number": 1, "sitting": 1},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_work_of_a_sitting_that_is_not_there():
    stray = replace(speech(3, 2, 5), sitting=9)
    (finding,) = found(case(october(speeches=(stray,))), "hour-outside-sitting")
    assert finding.facts["sitting"] == 9


def test_a_departure_changes_no_quorum():
    """The quorum is counted at the opening, from the signatures (art. 14)."""
    gone = tuple(
        Movement(number=n, sitting=1, member=n, direction="departure", at=at(12)) for n in range(2, 50)
    )
    assert not found(case(october(movements=gone)), "quorum-not-reached")
    assert not found(case(october(movements=gone)), "quorum-figures")


def test_any_number_suffices_at_the_second_call():
    second = sample.sitting(1, sample.opening(2, DAY), present=(1, 10))
    assert not found(
        case(october(sittings=(second,), openings=(sample.opening(2, DAY),))), "quorum-not-reached"
    )
