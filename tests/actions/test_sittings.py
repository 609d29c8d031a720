from datetime import date

from acts import PEN, at, in_session, raises, store_of
from hall import Hall, unchanged

from assembly.actions.opening import Arrangement
from assembly.actions.sittings import (
    attendance_of,
    close_sitting,
    foreseen_day,
    open_sitting,
    resume,
    suspend,
)
from assembly.domain.attendance import Attendance
from assembly.domain.session import Guest, Pause

TODAY = date(2020, 11, 20)


def opened(at_work, hour="10:00", present=(1, *range(10, 50)), **more):
    with in_session(at_work) as desk:
        return open_sitting(desk, PEN, at=at(hour), present=present, arrangement=Arrangement(), **more)


def test_the_three_groups_are_everybody_in_office(session):
    sitting = opened(session, excused=(60, 55))
    assert sitting.attendance == Attendance(
        present=(1, *range(10, 50)),
        excused=(55, 60),
        absent=(*range(2, 10), *range(50, 55), *range(56, 60), *range(61, 76)),
    )
    assert (sitting.hall, sitting.city, sitting.closed) == ("قاعة الاجتماعات", "مراكش", None)


def test_guests_and_place(session):
    guest = Guest(name=" ضيفة  كريمة ", title="مديرة", gender="female")
    sitting = opened(session, guests=(guest,), hall="القاعة الكبرى", city="آسفي", waited_minutes=30)
    assert sitting.guests == (Guest(name="ضيفة كريمة", title="مديرة", gender="female"),)
    assert (sitting.hall, sitting.city, sitting.waited_minutes) == ("القاعة الكبرى", "آسفي", 30)


def test_the_opening_is_copied_once_for_a_call(session):
    opened(session)
    session.ok("close-sitting", "--at", "11:00")
    session.ok("add-member", "عضو جديد", "--start", "2020-01-01")
    opened(session, "12:00")
    dossier = store_of(session).dossier("2020-10")
    assert [len(opening.roll) for opening in dossier.openings] == [75]
    assert [sitting.counted_here for sitting in dossier.sittings] == [True, False]


def test_a_register_without_anybody_in_office(tmp_path):
    hall = Hall(tmp_path / "store")
    hall.ok("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75)
    hall.ok("new-session", "--year", 2020, "--month", 10, "--on", "2020-11-12")
    with unchanged(hall.folder), raises("nobody-in-office", mend="assembly import-members FILE.xlsx"):
        opened(hall)


def test_one_member_in_two_groups(sitting):
    opening = store_of(sitting).dossier("2020-10").openings[0]
    with raises("member-present-and-excused", member=2):
        attendance_of(opening, (1, 2), (2, 3))
    with raises("member-not-in-office", member=76):
        attendance_of(opening, (1, 2), (76,))


def test_pauses_follow_one_another(sitting):
    with in_session(sitting) as desk:
        suspend(desk, PEN, at=at("11:00"))
        with raises("time-outside-sitting"):
            resume(desk, at=at("10:59"))
        assert resume(desk, at=at("11:15")).pauses == (Pause(start=at("11:00"), end=at("11:15")),)
        with raises("time-backwards"):
            suspend(desk, PEN, at=at("11:14"))
        suspend(desk, PEN, at=at("11:15"))
        # Lifted while it is suspended, the pause ends with the sitting.
        assert close_sitting(desk, at=at("12:00")).pauses[-1] == Pause(start=at("11:15"), end=at("12:00"))
        with raises("no-sitting-to-close"):
            close_sitting(desk, at=at("12:00"))


def test_the_telegram_is_kept_as_read(sitting):
    with in_session(sitting) as desk:
        close_sitting(desk, at=at("12:00"), telegram="نعم سيدي\nأعزكم الله")
    assert store_of(sitting).session("2020-10").telegram == "نعم سيدي\nأعزكم الله"


def test_the_day_on_which_the_next_sitting_is_expected(session):
    def day():
        dossier = store_of(session).dossier("2020-10")
        return foreseen_day(dossier.session, dossier.sittings, TODAY)

    assert day() == date(2020, 11, 12)
    opened(session)
    session.ok("close-sitting", "--at", "12:00")
    assert day() == TODAY
    session.ok("undo")
    session.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-14")
    assert day() == date(2020, 11, 14)


def test_the_day_of_a_second_call_is_the_one_convened_for(session):
    opened(session, present=(1, 10))
    session.ok("convene", "--call", 2, "--sent", "2020-11-13", "--meeting", "2020-11-24 10:00")
    dossier = store_of(session).dossier("2020-10")
    assert foreseen_day(dossier.session, dossier.sittings, TODAY) == date(2020, 11, 24)
