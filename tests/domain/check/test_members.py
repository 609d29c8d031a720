import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, JUNE, at, case, extraordinary, found, june, october
from domain.check.rows import Row, look, name
from domain.samples import overridden
from msgspec.structs import replace

from assembly.domain.attendance import Movement
from assembly.domain.check.members import CHECKS, missed_without_reason
from assembly.domain.excuse import LateExcuse

HELD = sample.opening(day=JUNE)


def before(present=range(1, 70), excused=(), **more):
    return june(sittings=(sample.sitting(1, HELD, present=present, excused=excused),), **more)


def twice(**more):
    """In October 61 to 75 came not, unexcused; in June 70 to 75."""
    return case(**{"previous": (before(),)} | more)


ROWS = [
    Row(
        "member-absent-in-a-row",
        twice(),
        {"member": 70, "sessions": ("2020-06", "2020-10")},
        twice(previous=(before(excused=range(70, 76)),)),
    ),
    Row("member-absent-in-a-row", twice(), {"member": 75}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def absent(made):
    return [finding.facts["member"] for finding in found(made, "member-absent-in-a-row")]


def test_each_member_is_told_by_name():
    assert absent(twice()) == [70, 71, 72, 73, 74, 75]


def test_who_came_late_was_there():
    late = Movement(number=1, sitting=1, member=72, direction="arrival", at=at(11, day=JUNE))
    assert 72 not in absent(twice(previous=(before(movements=(late,)),)))


def test_who_came_to_a_later_sitting_was_there():
    again = sample.sitting(2, HELD, present=range(1, 76), counted_here=False)
    both = before()
    assert absent(twice(previous=(replace(both, sittings=(*both.sittings, again)),))) == []


def test_three_sessions_where_the_chamber_asks_for_three():
    three = overridden(absence__consecutive_sessions=3)
    assert absent(twice(rules=three)) == []
    february = before(session=replace(june().session, id="2020-02", month=2), present=range(1, 74))
    assert absent(twice(rules=three, previous=(before(), february))) == [74, 75]


def test_extraordinary_sessions_are_not_counted():
    assert absent(case(extraordinary(), previous=(before(),))) == []


def test_an_associate_is_never_told():
    assert not {76, 77} & missed_without_reason(october())


def test_an_opening_that_failed_is_no_session_missed():
    failed = sample.sitting(1, sample.opening(day=DAY), present=range(1, 31))
    assert missed_without_reason(october(sittings=(failed,))) == frozenset()


def test_reasons_that_the_assembly_accepted_afterwards():
    """Decided by the session that followed: an absence that it excused leads to nothing."""
    accepted = LateExcuse(
        number=1,
        sitting=1,
        at=at(10, 30),
        member=72,
        missed="2020-06",
        missed_sitting=1,
        meeting=JUNE,
        accepted=True,
    )
    refused = replace(accepted, number=2, member=73, accepted=False)
    assert absent(twice(dossier=october(late_excuses=(accepted, refused)))) == [70, 71, 73, 74, 75]
