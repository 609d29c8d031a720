import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, at, ballot, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.attendance import Attendance, Movement
from assembly.domain.check.attendance import CHECKS

HELD = october().sittings[0]


def grouped(present=range(1, 53), excused=range(53, 61), absent=range(61, 78)):
    groups = Attendance(present=tuple(present), excused=tuple(excused), absent=tuple(absent))
    return case(october(sittings=(replace(HELD, attendance=groups),)))


def moved(member, direction, hour, minute=0, number=2):
    movement = Movement(number=number, sitting=1, member=member, direction=direction, at=at(hour, minute))
    return october(movements=(*october().movements, movement))


ROWS = [
    Row("attendance-unsound", grouped(excused=range(52, 61)), {"sitting": 1, "members": (52,)}),
    Row("attendance-unsound", grouped(absent=range(61, 77)), {"members": (77,)}),
    Row("attendance-unsound", grouped(absent=range(61, 79)), {"members": (78,)}),
    Row("movement-impossible", case(moved(7, "arrival", 10, 30)), {"member": 7, "direction": "arrival"}),
    Row(
        "movement-impossible", case(moved(70, "departure", 10, 30)), {"member": 70, "direction": "departure"}
    ),
    # Entered later with an earlier hour: member 51 had left before the first ballot, at 11:01.
    Row(
        "presence-changed",
        case(moved(51, "departure", 11, 0)),
        {"ballot": 1, "at": at(11, 1), "counted": (51,), "left_out": ()},
        case(moved(51, "departure", 12, 0)),
    ),
    Row(
        "presence-changed", case(moved(70, "arrival", 11, 2)), {"ballot": 2, "counted": (), "left_out": (70,)}
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_a_late_movement_changes_the_ballots_after_it_alone():
    late = found(case(moved(51, "departure", 11, 3)), "presence-changed")
    assert [finding.facts["ballot"] for finding in late] == [3, 4]


def test_an_associate_s_movement_changes_no_ballot():
    arrived = Movement(number=2, sitting=1, member=76, direction="arrival", at=at(10, 30))
    assert not found(case(october(movements=(*october().movements, arrived))), "presence-changed")


def test_leaving_and_coming_back():
    whole = moved(7, "departure", 10, 30)
    back = Movement(number=3, sitting=1, member=7, direction="arrival", at=at(10, 50))
    assert not found(case(replace(whole, movements=(*whole.movements, back))), "movement-impossible")
    assert not found(case(replace(whole, movements=(*whole.movements, back))), "presence-changed")


def test_presence_is_taken_at_the_ballot_s_own_sitting():
    stray = ballot(5, sample.on_item(2), sitting=9)
    assert stray.at.date() == DAY
    assert not found(case(october(ballots=(stray,))), "presence-changed")
