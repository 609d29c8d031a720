from datetime import date

import pytest
from domain.check.clean import DAY, at, case, extraordinary, found, june, october, sample_request, session
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.extraordinary import CHECKS

CLEAN = case(extraordinary())


def with_session(**more):
    whole = extraordinary()
    return case(replace(whole, session=replace(whole.session, **more)))


def asked(**more):
    return with_session(request=sample_request(**more))


LASTED = extraordinary().sittings[0]
REOPENED = replace(extraordinary().items[0], title="إحداثُ مُلحقة ")

ROWS = [
    Row("request-missing", with_session(request=None), {}, CLEAN),
    Row(
        "request-short",
        asked(by="members", members=49),
        {"members": 49, "needed": 50, "in_office": 75},
        asked(by="members", members=50),
    ),
    Row("request-short", asked(by="members"), {"members": 0}, asked(by="governor")),
    Row(
        "request-late",
        asked(on=date(2020, 9, 29)),
        {"asked": date(2020, 9, 29), "day": DAY, "days": 16, "limit": 15},
        asked(on=date(2020, 9, 30)),
    ),
    Row(
        "extraordinary-too-long",
        case(extraordinary(sittings=(replace(LASTED, closed=at(12, 30, date(2020, 10, 21))),))),
        {"days": 7, "limit": 6},
        case(extraordinary(sittings=(replace(LASTED, closed=at(12, 30, date(2020, 10, 20))),))),
    ),
    Row(
        "decision-reopened",
        case(extraordinary(items=(REOPENED,))),
        {"item": 1, "decision": "1/2020", "session": "2020-06"},
        CLEAN,
    ),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_an_ordinary_session_may_come_back_to_a_decision():
    assert not found(case(october(items=(REOPENED,))), "decision-reopened")


def test_what_was_decided_later_is_not_reopened():
    later = june(session=session(id="2020-12", month=12, closed=at(12, day=date(2020, 12, 3))))
    assert not found(case(extraordinary(items=(REOPENED,)), year=(later,), previous=()), "decision-reopened")
