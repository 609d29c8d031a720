from datetime import date

import pytest
from domain.check.clean import DAY, ITEMS, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.agenda import RefusedItem
from assembly.domain.check.items import CHECKS
from assembly.domain.item_request import ItemRequest


def asked(**more):
    return case(october(items=(*ITEMS[:-1], replace(ITEMS[3], **more))))


def refused(**more):
    facts = {
        "number": 1,
        "member": 7,
        "title": "كراء مقر",
        "asked_on": date(2020, 10, 9),
        "reason": "سبب",
    } | more
    return case(october(refused_items=(RefusedItem(**facts),)))


REQUEST = ItemRequest(number=1, member=7, title="كراء مقر", asked_on=date(2020, 10, 9))
ANSWERED = RefusedItem(
    number=1, member=7, title="كراء مقر", asked_on=date(2020, 10, 9), reason="سبب", request=1
)

ROWS = [
    # Three days before the opening of the 15th is the 12th.
    Row(
        "member-item-late",
        asked(asked_on=date(2020, 10, 13)),
        {"item": 4, "member": 7, "asked": date(2020, 10, 13), "day": DAY, "limit": 3},
        asked(asked_on=date(2020, 10, 12)),
    ),
    Row(
        "member-item-undated",
        asked(asked_on=None),
        {"item": 4, "member": 7},
        asked(asked_on=None, asked_by=None),
    ),
    Row("member-item-outsider", asked(asked_by=99), {"part": "items", "number": 4, "member": 99}),
    Row("member-item-outsider", refused(member=99), {"part": "refused-items", "member": 99}, refused()),
    Row(
        "request-unanswered",
        case(october(item_requests=(REQUEST,))),
        {"number": 1, "member": 7, "title": "كراء مقر"},
        case(october(item_requests=(REQUEST,), refused_items=(ANSWERED,))),
    ),
    Row("refusal-without-reason", refused(reason=" … –"), {"number": 1, "member": 7}, refused()),
    Row("refused-on-agenda", refused(title="اتفاقيّة شراكة"), {"number": 1, "item": 4}, refused()),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_the_bureau_s_own_items_have_no_day():
    assert not found(asked(asked_by=None, asked_on=None), "member-item-late")


def test_a_request_waits_until_the_opening():
    early = october(item_requests=(REQUEST,), sittings=(), openings=())
    assert not found(case(early), "request-unanswered")
