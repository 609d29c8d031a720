"""Attendance counted for a year: each elected member is in one of three groups at each sitting that was held."""

from domain.samples import HOUR, opening, roll_entry, session, sitting
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.attendance import Attendance, Movement
from assembly.domain.dossier import Dossier
from assembly.domain.excuse import LateExcuse
from assembly.domain.year_attendance import attendance_of

ELECTED = (1, 2, 3, 4, 5)
ASSOCIATE = 9
ROLL = tuple(
    roll_entry(number, "associate" if number == ASSOCIATE else "elected") for number in (*ELECTED, ASSOCIATE)
)
GROUPS = st.fixed_dictionaries(
    {number: st.sampled_from(["present", "excused", "absent"]) for number in (*ELECTED, ASSOCIATE)}
)
SOME = st.sets(st.sampled_from((*ELECTED, ASSOCIATE)))


def held(number, groups, *, reached=True):
    signed = {
        group: tuple(member for member, of in groups.items() if of == group)
        for group in ("present", "excused", "absent")
    }
    return replace(sitting(reached), number=number, attendance=Attendance(**signed))


def dossier(*sittings, arrived=()):
    movements = tuple(
        Movement(number=number, sitting=1, member=member, direction="arrival", at=HOUR)
        for number, member in enumerate(sorted(arrived), start=1)
    )
    return Dossier(session=session(), openings=(opening(roll=ROLL),), sittings=sittings, movements=movements)


def decided(member, *, accepted=True, missed_sitting=1):
    return LateExcuse(
        number=member, sitting=1, at=HOUR, member=member, missed="2020-10", missed_sitting=missed_sitting,
        meeting=HOUR.date(), accepted=accepted,
    )  # fmt: skip


@given(first=GROUPS, second=GROUPS, arrived=SOME, accepted=SOME)
def test_both_tables_count_the_same_and_leave_nobody_out(first, second, arrived, accepted):
    late = tuple(map(decided, sorted(accepted)))
    sittings, members = attendance_of([dossier(held(1, first), held(2, second), arrived=arrived)], late)
    assert [each.number for each in members] == list(ELECTED)
    for each in sittings:
        assert each.attended + each.excused + each.absent == each.members_in_office == len(ELECTED)
    for each in members:
        assert each.attended + each.excused + each.absent == each.sittings == len(sittings) == 2
    for group in ("attended", "excused", "absent"):
        assert sum(getattr(each, group) for each in sittings) == sum(getattr(each, group) for each in members)


@given(groups=GROUPS, arrived=SOME, accepted=SOME)
def test_whoever_came_attended_and_an_absence_accepted_later_is_excused(groups, arrived, accepted):
    late = tuple(map(decided, sorted(accepted)))
    _, members = attendance_of([dossier(held(1, groups), arrived=arrived)], late)
    for each in members:
        came = groups[each.number] == "present" or each.number in arrived
        excused = not came and (groups[each.number] == "excused" or each.number in accepted)
        assert (each.attended, each.excused, each.absent) == (came, excused, not came and not excused)


@given(groups=GROUPS)
def test_an_opening_without_quorum_and_an_excuse_of_another_sitting_or_not_accepted_count_for_nothing(groups):
    late = (decided(1, accepted=False), decided(2, missed_sitting=2))
    once = attendance_of([dossier(held(1, groups))], ())
    assert attendance_of([dossier(held(1, groups), held(2, groups, reached=False))], late) == once
