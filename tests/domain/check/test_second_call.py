from datetime import date, timedelta

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, at, case, found, october, session
from domain.check.rows import Row, look, name
from domain.samples import rule
from msgspec.structs import replace

from assembly.domain.check.second_call import CHECKS
from assembly.domain.session import Convocation

FAILED = sample.sitting(1, sample.opening(day=DAY), present=range(1, 31), closed=at(11))
UNCONVENED = october(session=session(closed=None), sittings=(FAILED,), movements=(), speeches=(), ballots=())


def second(days, **more):
    """A second call so many days after the first, convened on the day after it."""
    day = DAY + timedelta(days=days)
    opening = sample.opening(2, day)
    notice = Convocation(call=2, sent=date(2020, 10, 16), meeting=at(10, day=day))
    facts = {
        "session": session(convocations=(*session().convocations, notice), closed=at(13, day=day)),
        "openings": (sample.opening(day=DAY), opening),
        "sittings": (FAILED, sample.sitting(2, opening)),
        "movements": (), "speeches": (), "ballots": (), "proposals": (), "decisions": (), "recommendations": (),
    }  # fmt: skip
    return october(**facts | more)


WITHOUT_FIRST = second(10, sittings=(sample.sitting(1, sample.opening(2, DAY)),))
AGAIN = replace(sample.sitting(2, sample.opening(2, DAY), present=()), call=2)
EMPTY = replace(AGAIN, quorum=replace(AGAIN.quorum, reached=False))
THIRD = second(10, sittings=(FAILED, EMPTY, sample.sitting(3, sample.opening(2, DAY))))
THREE_DAYS = replace(sample.rules(), rules=(*sample.rules().rules, rule("second_call.full_days", 3)))

ROWS = [
    Row(
        "second-call-late",
        case(second(16)),
        {"first": DAY, "day": date(2020, 10, 31), "days": 16, "limit": 15},
        case(second(15)),
    ),
    Row(
        "second-call-late",
        case(second(16, sittings=(FAILED,))),
        {"days": 16},
        case(second(15, sittings=(FAILED,))),
    ),
    Row(
        "second-call-early",
        case(second(3), rules=THREE_DAYS),
        {"first": DAY, "days": 2, "limit": 3},
        case(second(4), rules=THREE_DAYS),
    ),
    Row("second-call-without-first", case(WITHOUT_FIRST), {"sitting": 1}, case(second(10))),
    Row("third-call", case(THIRD), {"sitting": 3}, case(second(10))),
    Row("second-call-to-convene", case(UNCONVENED), {"first": DAY, "limit": 15, "left": 5}, case(second(10))),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


@pytest.mark.parametrize(("today", "left"), [(DAY, 6), (date(2020, 10, 21), 0), (date(2020, 10, 22), 0)])
def test_the_days_left_to_convene_it(today, left):
    """Failed on 15 October: the last meeting is on the 30th, eight full days before it end on the 21st."""
    (finding,) = found(case(UNCONVENED, today=today), "second-call-to-convene")
    assert finding.facts["left"] == left
