from datetime import UTC, date, datetime, timedelta, timezone

import icalendar
import pytest
from documents import sample_dossier as sample
from documents.hall_papers import before, second_call
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.errors import Refused
from assembly.exports.ics import Event, calendar, meeting_ics

MADE = datetime(2020, 11, 3, 9, tzinfo=UTC)
EVENT = Event("1@here", datetime(2020, 11, 12, 9, tzinfo=UTC), "اجتماع")


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def test_the_meeting():
    [event] = events(meeting_ics(before(), 1))
    assert event["SUMMARY"] == "الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
    assert event["LOCATION"] == "قاعة الاجتماعات، آسفي"
    assert event["DESCRIPTION"].split("\n") == [
        sample.CHAMBER.name_ar,
        "جدول الأعمال:",
        f"1. {sample.PANDEMIC.title}",
        f"2. {sample.PLATFORMS.title}",
        f"3. {sample.BUDGET.title}",
    ]
    # Morocco keeps one hour ahead of UTC: ten in the morning is nine.
    assert event["DTSTART"].dt == datetime(2020, 11, 12, 9, tzinfo=UTC)
    assert event["DTSTAMP"].dt == MADE


def test_in_ramadan_the_clock_is_put_back():
    session = sample.session(convocations=(), planned=datetime(2021, 5, 5, 10))  # noqa: DTZ001  hours are local
    [event] = events(meeting_ics(before(session), 1))
    assert event["DTSTART"].dt == datetime(2021, 5, 5, 10, tzinfo=UTC)


def test_the_identifier_tells_sessions_calls_and_chambers_apart_and_stays():
    later = before()._replace(written=datetime(2020, 11, 5, 9, tzinfo=UTC))
    moved = before(sample.session(planned=sample.at(15), convocations=()))
    copies = before().opening
    elsewhere = before(opening=replace(copies, chamber=replace(copies.chamber, name_ar="غرفة أخرى")))
    uids = [
        str(events(meeting_ics(made_from, call))[0]["UID"])
        for made_from, call in ((before(), 1), (later, 1), (moved, 1), (second_call(), 2), (elsewhere, 1))
    ]
    assert uids[0] == uids[1] == uids[2]
    assert len(set(uids)) == 3
    assert uids[0].startswith("2020-10-call-1@")


def test_a_second_meeting_is_named_as_such():
    [event] = events(meeting_ics(second_call(), 2))
    assert event["SUMMARY"].startswith("الاجتماع الثاني: الدورة العادية")


def test_the_meeting_in_french_is_the_same_event():
    [event] = events(meeting_ics(before(), 1, "fr"))
    assert event["SUMMARY"] == "Session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020"
    assert event["LOCATION"] == "قاعة الاجتماعات, آسفي"
    assert event["DESCRIPTION"].split("\n")[:3] == [
        sample.CHAMBER.name_fr,
        "Ordre du jour\u00a0:",
        f"1. {sample.PANDEMIC.title}",
    ]
    arabic = events(meeting_ics(before(), 1))[0]
    assert (event["UID"], event["DTSTART"].dt) == (arabic["UID"], arabic["DTSTART"].dt)
    [second] = events(meeting_ics(second_call(), 2, "fr"))
    assert second["SUMMARY"].startswith("Seconde réunion : Session ordinaire")


def test_without_a_day_there_is_no_meeting():
    with pytest.raises(Refused, match="meeting-day-unknown"):
        meeting_ics(before(sample.session(convocations=())), 1)


def test_a_whole_day_and_several_events():
    day = Event("2@here", date(2020, 12, 1), "أجل")
    first, second = events(calendar((EVENT, day), MADE))
    assert first["DTSTART"].dt == EVENT.at
    assert second["DTSTART"].dt == date(2020, 12, 1)
    assert "LOCATION" not in first
    assert events(calendar((), MADE)) == []


def test_any_time_zone_is_written_in_utc():
    there = timezone(timedelta(hours=5, minutes=30))
    data = calendar((EVENT._replace(at=datetime(2020, 11, 12, 14, 30, tzinfo=there)),), MADE)
    assert b"DTSTART:20201112T090000Z\r\n" in data
    with pytest.raises(ValueError, match="2020"):
        calendar((EVENT._replace(at=datetime(2020, 11, 12, 9)),), MADE)  # noqa: DTZ001  what is refused


def test_signs_with_a_meaning_are_escaped():
    data = calendar((EVENT._replace(summary="أ;ب,ج\\د\nه\r\x07"),), MADE)
    assert "SUMMARY:أ\\;ب\\,ج\\\\د\\nه\r\n".encode() in data
    assert events(data)[0]["SUMMARY"] == "أ;ب,ج\\د\nه"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=200))
def test_lines_are_short_never_cut_inside_a_letter_and_read_back_whole(text):
    data = calendar((EVENT._replace(summary=f"x{text}x"),), MADE)
    rows = data.split(b"\r\n")
    assert rows.pop() == b""
    assert all(len(row) <= 75 and b"\n" not in row for row in rows)
    assert all(row.decode() for row in rows)
    unfolded = data.replace(b"\r\n ", b"").decode()
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    assert f"\r\nSUMMARY:x{escaped}x\r\n" in unfolded
