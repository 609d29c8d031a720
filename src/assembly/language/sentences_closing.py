"""The sentences that end the minutes: what the session led to, the telegram, the lifting, who signs in whose stead."""

from __future__ import annotations

from datetime import date, datetime

from assembly.language.dates import date_words, long_date
from assembly.language.hours import hour_words
from assembly.language.persons import ABSENCE_OF, APPOINTED, HINDERED, REFUSAL_OF, TOOK_CHARGE, Pair, prefixed
from assembly.language.sentences import Person, styled
from assembly.language.sentences_opening import Chair
from assembly.language.terms import AnyGender

_SECRETARY = Pair("الكاتب", "الكاتبة")
_DEPUTY = Pair("الكاتب المساعد", "الكاتبة المساعدة")
_PRESENT_MEMBER = Pair("عضو الجمعية العامة الحاضر", "عضوة الجمعية العامة الحاضرة")
_WRITER = Pair("كاتبا للجلسة", "كاتبة للجلسة")
_LISTS = {
    frozenset({"proposal"}): "المقترحات",
    frozenset({"petition"}): "الملتمسات",
    frozenset({"recommendation"}): "التوصيات",
    frozenset({"proposal", "petition"}): "المقترحات والملتمسات",
    frozenset({"proposal", "recommendation"}): "المقترحات والتوصيات",
    frozenset({"petition", "recommendation"}): "الملتمسات والتوصيات",
    frozenset({"proposal", "petition", "recommendation"}): "المقترحات والملتمسات والتوصيات",
}


def outcomes_heading(kinds: frozenset[str]) -> str:
    """Return the heading of what the session led to; `kinds` are those there are: proposal, petition, recommendation."""
    return _LISTS[kinds]


def outcomes_of_session(kinds: frozenset[str]) -> str:
    """Return the sentence before the lists of a whole session."""
    return f"أسفرت أشغال الدورة عن {_LISTS[kinds]} التالية:"


def outcomes_of_sitting(kinds: frozenset[str]) -> str:
    """Return the sentence before the lists of one sitting."""
    return f"أسفرت أشغال الجلسة عن {_LISTS[kinds]} التالية:"


def addressed_to(authorities: tuple[str, ...]) -> str:
    """Return the authorities of one line: الجهة الموجهة إليها، for several الجهات."""
    lead = "الجهة الموجهة إليها" if len(authorities) == 1 else "الجهات الموجهة إليها"
    return f"{lead}: {'؛ '.join(authorities)}"


def put_forward_by(authors: tuple[str, ...]) -> str:
    """Return who put a line forward."""
    return f"من {' و'.join(authors)}"


def closed_with_telegram(king: str, opened: datetime, closed: datetime, *, exhausted: bool) -> str:
    """Return the session's end: the telegram of loyalty read, then the sitting lifted.

    `exhausted` says that every item of the agenda was dealt with.
    """
    lead = "وبعد استنفاد نقط جدول الأعمال، تليت" if exhausted else "وفي ختام أشغال الدورة، تليت"
    return (
        f"{lead} برقية الولاء والإخلاص المرفوعة إلى السدة العالية بالله، صاحب الجلالة الملك {king}، "
        f"ثم رفعت الجلسة على الساعة {hour_words(closed.time())} {_on_day(opened, closed)}."
    )


def closed_plainly(opened: datetime, closed: datetime, *, exhausted: bool) -> str:
    """Return the session's end where no telegram was recorded."""
    lead = "وبعد استنفاد نقط جدول الأعمال، رفعت" if exhausted else "ورفعت"
    return f"{lead} الجلسة على الساعة {hour_words(closed.time())} {_on_day(opened, closed)}."


def left_open(closed: datetime, resumes: date) -> str:
    """Return the lifting of a sitting whose session goes on, on the day announced."""
    return (
        f"ورفعت الجلسة على الساعة {hour_words(closed.time())}، "
        f"على أن تستأنف أشغال الدورة يوم {long_date(resumes)}."
    )


def left_open_undated(closed: datetime) -> str:
    """Return the lifting of a sitting whose session goes on, no day being announced."""
    return f"ورفعت الجلسة على الساعة {hour_words(closed.time())}، على أن تستأنف أشغال الدورة في وقت لاحق."


def suspended(start: datetime, end: datetime) -> str:
    """Return a suspension of the sitting and its end."""
    return (
        f"وعلقت الجلسة على الساعة {hour_words(start.time())}، "
        f"ثم استؤنفت على الساعة {hour_words(end.time())}{_if_later(start, end)}."
    )


def drawn_up(city: str, day: date) -> str:
    """Return the place and date."""
    return f"وحرر {prefixed('ب', city)} في {date_words(day)}."


def deputy_signs(secretary: AnyGender, ground: str, deputy: AnyGender, article: str) -> str:
    """Return why the deputy secretary signed the decisions in the secretary's stead (art. 18, last paragraph)."""
    return (
        f"تعذر توقيع المقررات من قبل {_SECRETARY.of(secretary)} بسبب {_ground(ground, secretary)}، "
        f"ف{TOOK_CHARGE.of(deputy)} التوقيع {_DEPUTY.of(deputy)} تلقائيا، طبقا للفقرة الأخيرة من المادة {article}."
    )


def member_signs(secretary: AnyGender, ground: str, chair: Chair, writer: Person, article: str) -> str:
    """Return whom the chair named to sign, secretary and deputy failing (art. 18, last paragraph)."""
    return (
        f"تعذر توقيع المقررات من قبل {_SECRETARY.of(secretary)} بسبب {_ground(ground, secretary)}، "
        f"ف{APPOINTED.of(chair.person.gender)} {chair.title} {styled(writer)}، {_PRESENT_MEMBER.of(writer.gender)}، "
        f"{_WRITER.of(writer.gender)} و{TOOK_CHARGE.of(writer.gender)} التوقيع، "
        f"طبقا للفقرة الأخيرة من المادة {article}."
    )


def _ground(ground: str, gender: AnyGender) -> str:
    if ground == "vacancy":
        return "شغور المنصب"
    if ground == "refusal":
        return f"{REFUSAL_OF.of(gender)} التوقيع"
    return f"عائق {HINDERED.of(gender)}" if ground == "impediment" else ABSENCE_OF.of(gender)


def _on_day(opened: datetime, closed: datetime) -> str:
    if opened.date() == closed.date():
        return "من اليوم نفسه"
    return f"من يوم {long_date(closed.date())}"


def _if_later(start: datetime, end: datetime) -> str:
    return "" if start.date() == end.date() else f" من يوم {long_date(end.date())}"
