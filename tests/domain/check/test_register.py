from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, ELECTED, case, found, members, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.register import CHECKS
from assembly.domain.member import Mandate, Office

GONE = {"mandates": (Mandate(start=ELECTED, end=date(2020, 10, 14)),)}
GONE_LATER = {"mandates": (Mandate(start=ELECTED, end=DAY),)}
HELD_BEFORE = {"offices": (Office(post="secretary", start=ELECTED, end=date(2020, 10, 1)),)}


def posted(posts, elected=75, chamber=sample.CHAMBER):
    opening = sample.opening(day=DAY, roll=sample.roll(posts, elected), chamber=chamber)
    return case(october(openings=(opening,)), members=())


SIX = {**sample.POSTS, 4: "vice-president-3"}
ASSOCIATES = tuple(
    sample.RollEntry(number=n, name=f"الشريك {n}", gender="male", kind="associate") for n in range(101, 121)
)
FULL = sample.roll()[:75]


def associates(count):
    return case(october(openings=(sample.opening(day=DAY, roll=(*FULL, *ASSOCIATES[:count])),)), members=())


ROWS = [
    Row(
        "roll-changed",
        case(members=members(m12=GONE)),
        {"call": 1, "day": DAY, "joined": (), "gone": (12,)},
        case(members=members(m12=GONE_LATER)),
    ),
    Row("roll-changed", case(members=members(m76={"kind": "elected"})), {"joined": (76,), "gone": (76,)}),
    Row(
        "roll-changed",
        case(october(openings=(sample.opening(day=DAY, roll=sample.roll(elected=74)),))),
        {"joined": (75,), "gone": ()},
    ),
    Row("offices-changed", case(members=members(m10=HELD_BEFORE)), {"call": 1, "members": (10,)}),
    Row(
        "offices-changed",
        case(members=members(m20={"offices": (Office(post="secretary", start=ELECTED),)})),
        {"members": (20,)},
    ),
    Row(
        "post-vacant",
        posted({1: "president", 11: "deputy-secretary"}),
        {"post": "secretary"},
        posted(sample.POSTS),
    ),
    Row(
        "post-held-twice",
        posted({**sample.POSTS, 20: "secretary"}),
        {"post": "secretary", "members": (10, 20)},
        posted(sample.POSTS),
    ),
    Row("bureau-size", posted(SIX), {"posts": 6, "sizes": (5, 7, 11)}, posted(sample.POSTS)),
    Row(
        "members-above-seats",
        posted(sample.POSTS, chamber=replace(sample.CHAMBER, seats=74)),
        {"in_office": 75, "seats": 74},
        posted(sample.POSTS),
    ),
    Row(
        "associates-too-many", associates(19), {"associates": 19, "elected": 75, "limit": 18}, associates(18)
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_change_of_the_register_alters_no_frozen_count():
    changed = case(members=members(m12=GONE))
    assert {f.code for f in found(changed, "roll-changed")} == {"roll-changed"}
    assert not found(changed, "quorum-figures")
    assert not found(changed, "voter-not-in-office")


def test_without_a_register_at_hand_nothing_is_said_of_it():
    assert not found(case(members=()), "roll-changed")
    assert not found(case(members=()), "offices-changed")


def test_a_first_bureau_is_not_missed_where_age_presides():
    by_age = replace(
        october().sittings[0],
        chair=sample.Seat(member=5, post="oldest"),
        secretary=sample.Seat(member=9, post="youngest"),
    )
    opening = sample.opening(day=DAY, roll=sample.roll({}))
    assert not found(case(october(openings=(opening,), sittings=(by_age,))), "post-vacant")
    assert found(case(october(openings=(opening,))), "post-vacant")
