"""What the papers made before a meeting say of it: which session, when and where; what is left to be written by hand."""

from __future__ import annotations

from datetime import datetime

from assembly.language.dates import long_date
from assembly.language.hours import hour_words
from assembly.language.persons import prefixed
from assembly.language.sentences import Person, SessionName, session_of_the_assembly, styled_with
from assembly.language.sentences_opening import in_hall

BLANK = "……"
"""Stands in a sentence for what is written by hand; the papers draw a line in its place."""

AGENDA = "جدول الأعمال"


def when_and_where(at: datetime, hall: str | None, city: str) -> str:
    """Return يوم الخميس 12 نونبر 2020 على الساعة العاشرة صباحا بقاعة الاجتماعات بآسفي."""
    place = f"{in_hall(hall)} {prefixed('ب', city)}" if hall else prefixed("ب", city)
    return f"يوم {long_date(at.date())} على الساعة {hour_words(at.time())} {place}"


def agenda_title(session: SessionName) -> str:
    """Return جدول أعمال الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020."""
    return f"جدول أعمال {session_of_the_assembly(session)}"


def will_be_held(when: str) -> str:
    """Return the line under a title: التي ستنعقد يوم الخميس …."""
    return f"التي ستنعقد {when}"


def second_meeting(when: str) -> str:
    """Return the line under a title, the meeting being the second call's."""
    return f"الاجتماع الثاني، الذي سينعقد {when}"


def held(when: str) -> str:
    """Return the same line on a sheet that is filled in at the meeting: المنعقدة يوم الخميس …."""
    return f"المنعقدة {when}"


def second_held(when: str) -> str:
    """Return that line for the second call's meeting."""
    return f"الاجتماع الثاني، المنعقد {when}"


def presented_by(person: Person, title: str) -> str:
    """Return who presents an item, under it: تقديم: السيد حسن شميس، رئيس الغرفة."""
    return f"تقديم: {styled_with(person, title)}"


def at_the_head(title: str, chamber: str) -> str:
    """Return a signatory's title with the chamber's own name: رئيسة غرفة …، النائب الأول لرئيس غرفة ….

    `title` is the title as `office_title` gives it: رئيس الغرفة، النائب الأول لرئيسة الغرفة.
    """
    return f"{title.removesuffix('الغرفة')}{chamber}"


def second_call_of(session: str) -> str:
    """Return a session's second meeting as a calendar names it."""
    return f"الاجتماع الثاني: {session}"
