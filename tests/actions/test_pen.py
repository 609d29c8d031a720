from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from assembly.actions.pen import Pen

local = datetime.fromisoformat
ZONE = ZoneInfo("Africa/Casablanca")


def test_the_hall_has_its_own_clock():
    # Morocco keeps UTC+1, but for Ramadan: 25 April to 23 May 2020.
    assert Pen(datetime(2020, 11, 12, 9, 30, 40, tzinfo=UTC), "", ZONE).here == local("2020-11-12T10:30")
    assert Pen(datetime(2020, 5, 1, 9, 30, tzinfo=UTC), "", ZONE).here == local("2020-05-01T09:30")


def test_the_day_is_the_hall_s():
    assert Pen(datetime(2020, 11, 11, 23, 30, tzinfo=UTC), "", ZONE).today == date(2020, 11, 12)


def test_when_something_happened():
    pen = Pen(datetime(2020, 11, 12, 9, 30, tzinfo=UTC), "", ZONE)
    day = date(2020, 11, 13)
    assert pen.moment(time(8, 15, 59), day) == local("2020-11-13T08:15")
    assert pen.moment(local("2020-11-14T08:15"), day) == local("2020-11-14T08:15")
    assert pen.moment(None, day) == local("2020-11-12T10:30")
