from datetime import date

import pytest
from domain.check.clean import DAY, at, case, found, october, session
from domain.check.rows import Row, look, name
from domain.samples import overridden
from msgspec.structs import replace

from assembly.domain.check.convocation import CHECKS
from assembly.domain.session import Convocation


def convened(sent=date(2020, 10, 5), meeting=None, **more):
    notice = Convocation(call=1, sent=sent, meeting=meeting or at(10))
    return october(session=session(convocations=(notice,)), **more)


PLANNED = october(session=session(convocations=(), closed=None, planned=at(10)), sittings=(), openings=())

ROWS = [
    Row("convocation-missing", case(october(session=session(convocations=()))), {"call": 1, "day": DAY}),
    # Both ends left out: 7 to 14 October are eight full days, 8 to 14 are seven.
    Row(
        "notice-short",
        case(convened(sent=date(2020, 10, 7))),
        {"days": 7, "limit": 8, "call": 1},
        case(convened(sent=date(2020, 10, 6))),
    ),
    Row("notice-short", case(convened(sent=DAY)), {"days": 0}),
    Row(
        "notice-impossible",
        case(PLANNED, today=date(2020, 10, 7)),
        {"day": DAY, "days": 7, "limit": 8},
        case(PLANNED, today=date(2020, 10, 6)),
    ),
    Row(
        "meeting-another-day",
        case(convened(meeting=at(10, day=date(2020, 10, 14)))),
        {"call": 1, "meeting": date(2020, 10, 14), "day": DAY},
    ),
    Row("meeting-opened-early", case(convened(meeting=at(10, 1))), {"meeting": at(10, 1), "opened": at(10)}),
    Row("convocation-without-agenda", case(convened(items=())), {}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_chamber_s_own_notice_is_told_with_its_ground():
    longer = overridden(notice__full_days=10)
    (finding,) = found(case(rules=longer), "notice-short")
    assert (finding.facts["limit"], finding.ground, finding.article) == (10, "النظام الداخلي", "11")


def test_each_call_has_its_notice():
    second = Convocation(call=2, sent=DAY, meeting=at(10, day=date(2020, 10, 20)))
    both = october(session=session(convocations=(*session().convocations, second)))
    assert [finding.about for finding in found(case(both), "notice-short")] == ["call:2"]


def test_a_session_opened_later_than_its_hour_is_in_order():
    late = replace(october().sittings[0], opened=at(10, 45))
    assert not found(case(october(sittings=(late,))), "meeting-opened-early")
