from datetime import UTC, date, datetime

import icalendar
import pytest
from acts import store_of
from after import closed

from assembly.actions.deadlines import deadlines_of
from assembly.exports.deadlines_ics import deadlines_ics

MADE = datetime(2020, 11, 25, 9, tzinfo=UTC)


def written(hall, today):
    store = store_of(hall)
    found = deadlines_of(store, "2020-10", today)
    return found, deadlines_ics(store.chamber, store.dossier("2020-10"), found, MADE)


def events(data):
    return {str(e["UID"]).partition("@")[0]: e for e in icalendar.Calendar.from_ical(data).walk("VEVENT")}


@pytest.fixture
def taken_in(sitting):
    found, data = written(closed(sitting), date(2020, 11, 25))
    return found, data, events(data)


def test_every_deadline_with_a_day_is_an_event_of_its_own(taken_in):
    found, _, calendar = taken_in
    assert len(calendar) == sum(each.deadline.due is not None for each in found) == 7
    assert list(calendar) == [
        "2020-10-session-month", "2020-10-convocation", "2020-10-member-items", "2020-10-meeting-1", "2020-10-posting",
        "2020-10-session-end", "2020-10-answer-R1",
    ]  # fmt: skip


def test_days_are_whole_and_a_meeting_has_its_hour(taken_in):
    calendar = taken_in[2]
    assert calendar["2020-10-posting"]["DTSTART"].dt == date(2020, 11, 20)
    # Ten o'clock in Morocco is nine in UTC.
    assert calendar["2020-10-meeting-1"]["DTSTART"].dt == datetime(2020, 11, 12, 9, tzinfo=UTC)


def test_what_a_reader_sees(taken_in):
    calendar = taken_in[2]
    assert calendar["2020-10-posting"]["SUMMARY"] == "2020-10: The decisions are posted at the chamber"
    assert "done on 2020-11-03" in calendar["2020-10-convocation"]["SUMMARY"]
    assert calendar["2020-10-posting"]["DESCRIPTION"].endswith("Article 18 of law 18.09")
    assert "Article" not in calendar["2020-10-answer-R1"]["DESCRIPTION"]


def test_written_again_it_replaces_what_was_there(sitting):
    _, first = written(closed(sitting), date(2020, 11, 13))
    sitting.ok("post", "--session", "2020-10", "--on", "2020-11-16", now="2020-11-16T09:00:00Z")
    _, second = written(sitting, date(2020, 11, 25))
    assert list(events(first)) == list(events(second))
    assert "done on 2020-11-16" in events(second)["2020-10-posting"]["SUMMARY"]


def test_it_is_what_strict_readers_take_in(taken_in):
    data = taken_in[1]
    assert data.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for event in taken_in[2].values():
        assert event["DTSTAMP"].dt == MADE
        assert {"UID", "DTSTART", "SUMMARY"} <= set(event)


def test_no_time_zone_has_to_be_known_to_read_it(taken_in):
    """Days are days everywhere and moments are in UTC: a calendar needs no VTIMEZONE, and none is named."""
    calendar = icalendar.Calendar.from_ical(taken_in[1])
    assert calendar.errors == []
    assert [part.name for part in calendar.walk()] == ["VCALENDAR", *["VEVENT"] * 7]
    assert len({str(event["UID"]) for event in calendar.walk("VEVENT")}) == 7
    for event in calendar.walk("VEVENT"):
        assert event.errors == []
        assert "TZID" not in event["DTSTART"].params
        day = not isinstance(event["DTSTART"].dt, datetime)
        assert event["DTSTART"].params.get("VALUE") == ("DATE" if day else None)
        assert day or event["DTSTART"].dt.utcoffset().total_seconds() == 0
