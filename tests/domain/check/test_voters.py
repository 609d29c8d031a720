import pytest
from documents import sample_dossier as sample
from domain.check.clean import at, ballot, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.attendance import Movement
from assembly.domain.ballot import Vote
from assembly.domain.check.voters import CHECKS

MADE = october()
ALL = tuple(Vote(member=n, choice="for") for n in range(1, 53))


def cast(*members, **more):
    """The last vote by name, by members 1 to 51 and others."""
    votes = (*ALL[:51], *(Vote(member=n, choice="for") for n in members))
    return ballot(4, sample.Subject(kind="proposal", number=1), votes=votes, method="roll-call", **more)


def voted(*members, **more):
    return case(october(ballots=(*MADE.ballots[:3], cast(*members)), **more))


def entitled(*members):
    counted = replace(MADE.ballots[3], entitled=(*range(1, 52), *members))
    return case(october(ballots=(*MADE.ballots[:3], counted)))


NEW_ROLL = sample.opening(day=at(10).date(), roll=(*sample.roll()[:51], *sample.roll()[52:]))
LEFT = Movement(number=1, sitting=1, member=52, direction="departure", at=at(11, 3))
COMES_LATER = Movement(number=2, sitting=1, member=70, direction="arrival", at=at(11, 5))

ROWS = [
    Row("voter-not-in-office", voted(52, openings=(NEW_ROLL,)), {"ballot": 4, "member": 52}, voted(52)),
    Row("voter-not-in-office", entitled(99), {"ballot": 4, "member": 99}, entitled(52)),
    Row("voter-associate", voted(76), {"ballot": 4, "member": 76}, voted(52)),
    Row("voter-associate", entitled(77), {"ballot": 4, "member": 77}, entitled(52)),
    Row("voter-absent", voted(70), {"ballot": 4, "member": 70}, voted(52)),
    Row("voter-gone", voted(52, movements=(LEFT,)), {"ballot": 4, "member": 52}, voted(movements=(LEFT,))),
    Row(
        "voter-gone",
        voted(52, 70, movements=(*MADE.movements, COMES_LATER)),
        {"ballot": 4, "member": 70},
        voted(52),
    ),
    Row("voter-twice", voted(51), {"ballot": 4, "member": 51}, voted(52)),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_who_was_never_in_the_hall_is_not_called_gone():
    assert not found(voted(70), "voter-gone")
    assert not found(voted(52, movements=(LEFT,)), "voter-absent")


def test_an_associate_is_not_told_as_somebody_out_of_office():
    assert not found(voted(76), "voter-not-in-office")
