"""The sentences of the report on a session's check (تقرير مراقبة المشروعية): its findings, what is ignored, the chamber's own values."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from assembly.domain.session import is_session_id
from assembly.language import dates
from assembly.language.dates import date_words, month_name
from assembly.language.findings_arabic import ARABIC, CODES
from assembly.language.findings_arabic import SEVERITIES as _HEADINGS
from assembly.language.findings_words import MONEY, SESSIONS, TABLES
from assembly.language.money import money_figures
from assembly.language.sentences import (
    Person,
    SessionName,
    listed,
    session_named_by_id,
    session_of_the_assembly,
    session_short,
    styled,
)

TITLE = "تقرير مراقبة المشروعية"
SUMMARY_COLUMNS = ("الصنف", "العدد")
FINDING_COLUMNS = ("الملاحظة", "السند", "الإجراء")
IGNORED, IGNORED_COLUMNS = "ما تقرر عدم اعتباره", ("الملاحظة", "السند", "التعليل")
OWN_VALUES, OWN_VALUE_COLUMNS = "القيم الخاصة بالغرفة المعمول بها", ("المقتضى", "القيمة", "السند", "التعليل")
NO_BASIS = "العرف أو السجل"
"""What a finding rests on that no article asks for."""

_MONTHS = {"month", "own"}


def report_title(session: SessionName) -> str:
    """Return تقرير مراقبة مشروعية الدورة العادية …."""
    return f"تقرير مراقبة مشروعية {session_of_the_assembly(session)}"


def checked(session: SessionName, on: date, law: str) -> str:
    """Return which session was checked, on which day, against which law."""
    return (
        f"تمت مراقبة مشروعية {session_of_the_assembly(session)} بتاريخ {date_words(on)}، استنادا إلى ما هو مسجل إلى غاية هذا "
        f"التاريخ وإلى مقتضيات القانون رقم {law}."
    )


def nothing_found() -> str:
    """Return what a report without findings says."""
    return "لم تسفر المراقبة عن أي ملاحظة."


def not_in_order() -> str:
    """Return what is said first when something void or irregular stands."""
    return "أسفرت المراقبة عما يخالف القانون أو يترتب عليه البطلان، وبيانه أسفله."


def in_order() -> str:
    """Return what is said first when nothing void or irregular stands."""
    return "لم تسفر المراقبة عما يخالف القانون أو يترتب عليه البطلان."


def severity_heading(severity: str) -> str:
    """Return the heading of the findings of a gravity."""
    return _HEADINGS[severity]


def cited(article: str, law: str) -> str:
    """Return المادة 14 من القانون رقم 18.09."""
    return f"المادة {article} من القانون رقم {law}"


def by_own_value(ground: str) -> str:
    """Return what follows a citation where the chamber's own value bit."""
    return f"قيمة خاصة بالغرفة: {ground}"


def ignored_on(day: date) -> str:
    """Return the day on which a finding was ignored, to follow the ground."""
    return f"بتاريخ {date_words(day)}"


def finding_said(code: str, facts: Mapping[str, object]) -> str:
    """Return a finding with its facts in words; members are given as `Person`. A code without a sentence shows itself."""
    if code not in ARABIC:
        return code
    return ARABIC[code].format_map({fact: _shown(fact, value) for fact, value in facts.items()})


def _shown(fact: str, value: object) -> str:
    if isinstance(value, Person):  # a tuple too
        return styled(value)
    if isinstance(value, tuple):
        return _all(fact, value)
    if isinstance(value, datetime):
        return f"بتاريخ {date_words(value.date())} على الساعة {value:%H:%M}"
    if isinstance(value, date):
        return date_words(value)
    if isinstance(value, int):
        return _number(fact, value)
    return _text(fact, str(value))


def _all(fact: str, values: tuple[object, ...]) -> str:
    if not values:
        return "لا أحد"
    each = "month" if fact == "months" else fact
    shown = tuple(_shown(each, value) for value in values)
    return listed(shown) if isinstance(values[0], Person) else "، ".join(shown)


def _number(fact: str, value: int) -> str:
    if fact in MONEY:
        return money_figures(value)
    if fact in _MONTHS and 1 <= value <= len(dates.MONTHS):
        return month_name(value)
    return _text(fact, str(value))


def _text(fact: str, value: str) -> str:
    if fact == "subject":
        kind, _, number = value.partition(" ")
        return f"{CODES['subject'].get(kind, kind)} {number}"
    if fact in SESSIONS and is_session_id(value):
        return session_short(session_named_by_id(value))
    return CODES.get(TABLES.get(fact, ""), {}).get(value, value)
