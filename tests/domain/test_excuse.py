from datetime import date

from domain.samples import HOUR, sitting
from msgspec.structs import replace

from assembly.domain.attendance import Attendance
from assembly.domain.excuse import Excuse, LateExcuse, accepted_later, excused_for, stayed_away


def late(member, accepted, hour=10, **more):
    facts = {"missed": "2020-06", "missed_sitting": 1}
    return LateExcuse(
        number=hour,
        sitting=1,
        at=HOUR.replace(hour=hour),
        member=member,
        meeting=date(2020, 6, 24),
        accepted=accepted,
        **facts | more,
    )


def test_an_excuse_is_for_one_sitting():
    def excuse(number, member, of):
        return Excuse(number=number, sitting=of, member=member, received=date(2020, 11, 9))

    excuses = (excuse(1, 43, 1), excuse(2, 41, 1), excuse(3, 41, 2))
    assert excused_for(1, excuses) == (41, 43)
    assert excused_for(2, excuses) == (41,)
    assert excused_for(3, excuses) == ()


def test_the_last_decision_on_an_absence_counts():
    decided = (
        late(60, True), late(61, False), late(62, False, 10), late(62, True, 11), late(63, True, 12), late(63, False, 13),
        late(64, True, missed="2020-02"), late(65, True, missed_sitting=2),
    )  # fmt: skip
    assert accepted_later("2020-06", 1, decided) == {60, 62}
    assert accepted_later("2020-06", 1, decided[::-1]) == {60, 62}
    assert accepted_later("2020-06", 2, decided) == {65}


def test_who_arrived_late_did_not_stay_away():
    held = replace(sitting(), attendance=Attendance(present=(1, 2), excused=(3,), absent=(4, 5, 6)))
    assert stayed_away(held, (5, 2)) == {4, 6}
