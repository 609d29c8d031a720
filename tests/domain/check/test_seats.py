import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.seats import CHECKS
from assembly.domain.session import Seat

HELD = october().sittings[0]
OPENING = sample.opening(day=DAY)


def seated(chair=None, secretary=None, present=range(1, 53)):
    held = sample.sitting(1, OPENING, present=present)
    chair, secretary = chair or HELD.chair, secretary or HELD.secretary
    return case(october(sittings=(replace(held, chair=chair, secretary=secretary),)))


FIRST_VICE = Seat(member=2, post="vice-president-1", ground="absence")
SECOND_VICE = Seat(member=3, post="vice-president-2", ground="absence")
DEPUTY = Seat(member=11, post="deputy-secretary", ground="absence")
NAMED = Seat(member=20, post="member", ground="absence")

ROWS = [
    Row(
        "chair-out-of-order",
        seated(FIRST_VICE),
        {"sitting": 1, "member": 2, "holder": 1, "post": "president"},
        seated(FIRST_VICE, present=range(2, 53)),
    ),
    Row(
        "chair-out-of-order",
        seated(SECOND_VICE, present=range(2, 53)),
        {"member": 3, "holder": 2, "post": "vice-president-1"},
        seated(SECOND_VICE, present=range(3, 53)),
    ),
    Row(
        "chair-out-of-order",
        seated(FIRST_VICE),
        {"holder": 1},
        seated(replace(FIRST_VICE, ground="impediment")),
    ),
    Row("chair-out-of-order", seated(Seat(member=20, post="member", ground="refusal")), {"holder": 2}),
    Row(
        "writer-out-of-order",
        seated(secretary=DEPUTY),
        {"member": 11, "holder": 10, "post": "secretary"},
        seated(secretary=replace(DEPUTY, ground="refusal")),
    ),
    Row(
        "writer-out-of-order",
        seated(secretary=NAMED, present=(*range(1, 10), *range(11, 53))),
        {"member": 20, "holder": 11, "post": "deputy-secretary"},
        seated(secretary=NAMED, present=(*range(1, 10), *range(12, 54))),
    ),
    Row("seat-not-present", seated(present=range(2, 53)), {"member": 1, "role": "chair"}),
    Row(
        "seat-not-present",
        seated(present=(*range(1, 10), *range(11, 53))),
        {"member": 10, "role": "secretary"},
    ),
    Row(
        "seat-associate",
        seated(Seat(member=76, post="member"), present=range(1, 78)),
        {"member": 76, "role": "chair"},
    ),
    Row("seat-both", seated(secretary=Seat(member=1, post="president")), {"member": 1}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_ground_excuses_the_first_holder_alone():
    """The president's impediment says nothing of the first vice-president, who is present and passed over."""
    (finding,) = found(seated(replace(SECOND_VICE, ground="impediment")), "chair-out-of-order")
    assert finding.facts["holder"] == 2
