from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, TODAY, at, case, found, session
from domain.check.elected import ITEM, election, held, named, round_of
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.attendance import Movement
from assembly.domain.check.elections import CHECKS
from assembly.domain.election import Lot

WON = round_of(1, {20: 30, 21: 20})
LEVEL = (round_of(1, {20: 20, 21: 20, 22: 12}), round_of(2, {20: 25, 21: 25}))
COMMITTEE = {"post": "committee-chair", "of": "لجنة التكوين"}
CHAIR = round_of(1, {20: 30}, post="committee-chair")


def chosen(*elections, **more):
    return case(held(*elections, **more))


FEW = sample.sitting(1, sample.opening(day=DAY), present=range(1, 50))
ENOUGH = sample.sitting(1, sample.opening(day=DAY), present=range(1, 51))
AGAIN = sample.sitting(
    2,
    sample.opening(day=DAY),
    present=range(1, 49),
    counted_here=False,
    opened=at(10, day=date(2020, 10, 20)),
    closed=at(12, day=date(2020, 10, 20)),
)


def of(*members):
    return replace(WON, named=named(*((member, 20) for member in members)))


ROWS = [
    Row(
        "election-without-quorum",
        chosen(election(WON), sittings=(FEW,), movements=()),
        {"attended": 49, "needed": 50, "post": "president"},
        chosen(election(WON), sittings=(ENOUGH,), movements=()),
    ),
    Row(
        "election-not-public",
        chosen(election(WON, method="secret")),
        {"election": 1, "post": "president"},
        chosen(election(WON)),
    ),
    Row(
        "election-not-secret",
        chosen(election(CHAIR, **COMMITTEE, method="roll-call")),
        {"post": "committee-chair"},
        chosen(election(CHAIR, **COMMITTEE)),
    ),
    Row(
        "election-candidate-unfit",
        chosen(election(round_of(1, {76: 30, 20: 22}))),
        {"member": 76},
        chosen(election(WON)),
    ),
    Row(
        "election-candidate-unfit",
        chosen(election(WON, candidates=(20, 21, 99))),
        {"member": 99},
        chosen(election(WON, candidates=(20, 21))),
    ),
    Row(
        "election-voter-unfit",
        chosen(election(of(1, 2, 77))),
        {"member": 77, "round": 1},
        chosen(election(of(1, 2))),
    ),
    Row("election-voter-unfit", chosen(election(of(1, 2, 2))), {"member": 2}, chosen(election(of(1, 2)))),
    Row(
        "election-counts",
        chosen(election(replace(WON, blank=3))),
        {"counted": 55, "present": 52},
        chosen(election(WON)),
    ),
    Row(
        "election-another-winner",
        chosen(election(replace(WON, verdict=replace(WON.verdict, winner=21)))),
        {"winner": 21, "by_counts": 20},
        chosen(election(WON)),
    ),
    Row(
        "election-another-winner",
        chosen(election(replace(WON, verdict=replace(WON.verdict, winner=None)))),
        {"winner": "–", "by_counts": 20},
    ),
    Row(
        "election-lot",
        chosen(election(*LEVEL, lot=Lot(at=at(11), among=(20, 21), drawn=22))),
        {"member": 22, "level": (20, 21)},
        chosen(election(*LEVEL, lot=Lot(at=at(11), among=(20, 21), drawn=21))),
    ),
    Row(
        "election-not-ended",
        chosen(election(*LEVEL)),
        {"post": "president"},
        chosen(election(*LEVEL, lot=Lot(at=at(11), among=(20, 21), drawn=21))),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_who_came_before_the_first_round_counts_for_its_quorum():
    came = Movement(number=1, sitting=1, member=60, direction="arrival", at=at(10, 20))
    assert not found(chosen(election(WON), sittings=(FEW,), movements=(came,)), "election-without-quorum")
    late = replace(came, at=at(11))
    assert found(chosen(election(WON), sittings=(FEW,), movements=(late,)), "election-without-quorum")


def test_any_number_elects_at_a_second_meeting_in_its_days():
    """Four full days lie between the 15th and the 20th."""
    put_off = election(at=at(10, 30), put_off=date(2020, 10, 20))
    second = election(
        round_of(1, {20: 48}, entitled=48, at=at(11, day=date(2020, 10, 20))), number=2, sitting=2
    )
    both = chosen(put_off, second, sittings=(FEW, AGAIN), movements=())
    assert not found(both, "election-without-quorum")
    early = replace(AGAIN, opened=at(10, day=date(2020, 10, 19)))
    assert found(chosen(put_off, second, sittings=(FEW, early), movements=()), "election-without-quorum")


def test_the_second_round_is_waited_for_while_the_session_goes_on():
    going_on = held(election(LEVEL[0]), session=session(closed=None))
    assert not found(case(going_on, today=DAY), "election-not-ended")
    assert found(case(going_on, today=TODAY), "election-not-ended")


def test_an_election_is_what_its_item_asked_for():
    assert not found(chosen(election(WON), speeches=()), "item-not-treated")
    assert found(chosen(speeches=(), proposals=()), "item-not-treated")
    assert found(case(held(election(WON, item=9))), "off-agenda")
    assert ITEM.kind == "election"


def test_who_was_elected_presides_over_the_next_sitting():
    """The copy of the opening shows the bureau before: a post given in the session counts from the sitting after."""
    new = election(WON)
    second = sample.sitting(
        2, sample.opening(day=DAY), counted_here=False, opened=at(14), closed=at(15), chair=sample.Seat(member=20, post="president"),
    )  # fmt: skip
    first = replace(held().sittings[0], resumes=DAY)
    assert not found(chosen(new, sittings=(first, second)), "chair-out-of-order")
    assert found(chosen(sittings=(first, second)), "chair-out-of-order")
