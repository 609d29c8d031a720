import icalendar
import pytest
from after import closed, february
from hall import snapshot

LATER = "2020-11-25T09:00:00Z"
KEYS = {
    "code",
    "session",
    "subject",
    "due",
    "first",
    "since",
    "done",
    "article",
    "law",
    "window",
    "state",
    "days",
}


def test_every_date_with_how_it_stands(sitting):
    said = closed(sitting).ok("deadlines", "--session", "2020-10", now=LATER)
    assert "overdue by 5 days" in said
    assert "done on 2020-11-12, 12 days late" in said
    assert "waiting for 13 days" in said
    assert "passed" in said
    assert "1/2020, authority in charge of finance" in said


def test_on_another_day(sitting):
    said = closed(sitting).ok("deadlines", "--session", "2020-10", "--on", "2020-11-20", now=LATER)
    assert "today" in said
    assert "in 8 days" in sitting.ok("deadlines", "--session", "2020-10", "--on", "2020-11-12", now=LATER)


def test_data_have_one_shape(sitting):
    closed(sitting)
    found = sitting.json("deadlines", "--session", "2020-10", now=LATER)
    assert all(set(each) == KEYS for each in found)
    [posting] = [each for each in found if each["code"] == "posting"]
    assert (posting["due"], posting["state"], posting["days"], posting["article"]) == (
        "2020-11-20",
        "overdue",
        5,
        "18",
    )
    agenda = sitting.json("today", now=LATER)
    assert set(agenda) == {"today", "overdue", "due", "next", "open"}
    assert agenda["today"] == "2020-11-25"
    assert all(set(each) == KEYS for part in ("overdue", "due", "next", "open") for each in agenda[part])


def test_as_a_calendar(sitting):
    closed(sitting)
    path = sitting.ok("deadlines", "--session", "2020-10", "--ics", now=LATER).strip()
    assert path == str(sitting.folder / "2020-10" / "deadlines.ics")
    calendar = icalendar.Calendar.from_ical((sitting.folder / "2020-10" / "deadlines.ics").read_bytes())
    assert len(calendar.walk("VEVENT")) == 7
    assert sitting.json("deadlines", "--session", "2020-10", "--ics", now=LATER) == {"path": path}


def test_today_across_sessions(sitting):
    february(closed(sitting), opened=False)
    said = sitting.ok("today", now="2021-02-09T09:00:00Z")
    assert said.index("Overdue") < said.index("Due today") < said.index("Next") < said.index("no day is set")
    assert "Last day to send the convocations" in said.partition("Next")[0]


@pytest.mark.parametrize("words", [("deadlines",), ("today",)])
def test_nothing_is_written(session, words):
    before = snapshot(session.folder)
    session.ok(*words)
    assert snapshot(session.folder) == before


def test_in_arabic_too(sitting):
    assert closed(sitting).ok("today", now=LATER, ASSEMBLY_LANG="ar")
