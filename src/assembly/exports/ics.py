"""Calendars (iCalendar, RFC 5545): moments and days that others take into their own calendar. Times are in UTC."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from assembly.documents.agenda_sheet import agenda_entries
from assembly.documents.french_setting import as_heading
from assembly.documents.meeting import Meeting, meeting_of
from assembly.documents.press import Source
from assembly.domain.quorum import Call
from assembly.language.sentences import session_of_the_assembly
from assembly.language.sentences_meeting import AGENDA, second_call_of
from assembly.language.tongue import Language

_PRODUCT = "-//assembly//assembly-minutes//AR"
_LINE_OCTETS = 75
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
# What stands between the parts of a place, and after a label.
_COMMA: dict[Language, str] = {"ar": "، ", "fr": ", "}
_COLON: dict[Language, str] = {"ar": ":", "fr": "\u00a0:"}
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f]")


class Event(NamedTuple):
    """What stands in a calendar. `at` is a moment with its time zone, or a whole day.

    `uid` stays the same when the event is written again, so that a calendar replaces it.
    """

    uid: str
    at: datetime | date
    summary: str
    location: str = ""
    description: str = ""


def meeting_ics(made_from: Source, call: Call, language: Language = "ar") -> bytes:
    """Return the meeting of a call as a calendar of one event, its agenda as the description.

    Refused: what `meeting_of` and `agenda_entries` refuse.
    """
    return calendar((_event(meeting_of(made_from, call, language)),), made_from.written)


def calendar(events: tuple[Event, ...], made: datetime) -> bytes:
    """Return events as a calendar file. `made` has its time zone; ValueError for a moment that has none."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        *(line for event in events for line in _lines(event, made)),
        "END:VCALENDAR",
    )
    return b"".join(_folded(line) for line in lines)


def _event(meeting: Meeting) -> Event:
    session, chamber, say = meeting.session, meeting.opening.chamber, meeting.say
    named = as_heading(say(session_of_the_assembly, meeting.name))
    agenda = (f"{entry.number}. {entry.text}" for entry in agenda_entries(meeting))
    return Event(
        uid=uid(chamber.name_ar, f"{session.id}-call-{meeting.call}"),
        at=meeting.at.replace(tzinfo=ZoneInfo(chamber.timezone)),
        summary=named if meeting.call == 1 else say(second_call_of, named),
        location=_COMMA[say.language].join(part for part in (session.hall, meeting.city) if part),
        description="\n".join(
            (say.name(chamber.name_ar, chamber.name_fr), f"{say.word(AGENDA)}{_COLON[say.language]}", *agenda)
        ),
    )


def uid(chamber: str, name: str) -> str:
    """Return an identifier that no other chamber gives: every one of them holds a session 2020-10."""
    return f"{name}@{hashlib.sha256(chamber.encode()).hexdigest()[:16]}.assembly.invalid"


def _lines(event: Event, made: datetime) -> tuple[str, ...]:
    texts = (("LOCATION", event.location), ("DESCRIPTION", event.description))
    return (
        "BEGIN:VEVENT",
        f"UID:{event.uid}",
        f"DTSTAMP:{_moment(made)}",
        _start(event.at),
        f"SUMMARY:{_text(event.summary)}",
        *(f"{name}:{_text(value)}" for name, value in texts if value),
        "END:VEVENT",
    )


def _start(at: datetime | date) -> str:
    if isinstance(at, datetime):
        return f"DTSTART:{_moment(at)}"
    return f"DTSTART;VALUE=DATE:{at:%Y%m%d}"


def _moment(at: datetime) -> str:
    if at.tzinfo is None:
        raise ValueError(at)
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    return _CONTROLS.sub("", value).translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """Return a line as octets, cut into lines of 75 at most between letters; the further ones begin with a space."""
    rows, row = [], b""
    for letter in line:
        octets = letter.encode()
        if len(row) + len(octets) > _LINE_OCTETS:
            rows.append(row)
            row = b" "
        row += octets
    return b"\r\n".join((*rows, row)) + b"\r\n"
