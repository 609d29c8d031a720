"""The sentences of the attendance certificate (شهادة حضور), each verb in the gender of whoever it is said of."""

from __future__ import annotations

from datetime import date, time

from assembly.language.dates import long_date
from assembly.language.hours import hour_words
from assembly.language.persons import ATTENDED, CERTIFIES, Pair, prefixed
from assembly.language.sentences import (
    Person,
    SessionName,
    session_of_the_assembly,
    sitting_name,
    styled_with,
)
from assembly.language.terms import AnyGender

TITLE = "شهادة حضور"

_JOINED = Pair("التحق بها", "التحقت بها")
_LEFT = Pair("غادرها", "غادرتها")
_ASSOCIATE = Pair("عضو شريك", "عضوة شريكة")
_AT_REQUEST = Pair("للمعني بالأمر بطلب منه", "للمعنية بالأمر بطلب منها")


def certificate_title(person: Person) -> str:
    """Return the title of a certificate's file."""
    return f"{TITLE}: {styled_with(person, '')}"


def associate_title(gender: AnyGender) -> str:
    """Return the title of an associate (art. 8)."""
    return _ASSOCIATE.of(gender)


def member_named(person: Person, title: str) -> str:
    """Return the member in the sentence: السيدة …، عضوة الجمعية العامة، with the comma that closes the title."""
    return f"{styled_with(person, title)}،" if title else styled_with(person, "")


def whole_session(session: SessionName, day: date, city: str) -> str:
    """Return what was attended where a session held one sitting, with its day and place."""
    return _held(session_of_the_assembly(session._replace(opened=None)), day, city)


def one_sitting(session: SessionName, place: int, day: date, city: str) -> str:
    """Return what was attended where a session held several: الجلسة الثانية من الدورة …, with its day and place."""
    return _held(
        f"{sitting_name(place)} من {session_of_the_assembly(session._replace(opened=None))}", day, city
    )


def certifies(president: AnyGender, office: str, fact: str) -> str:
    """Return the certificate's first sentence; `office` certifies, `fact` is one of the facts below."""
    return f"{CERTIFIES.of(president)} {office} أن {fact}."


def attended(member: str, gender: AnyGender, meeting: str) -> str:
    """Return that a member who signed at the opening attended."""
    return f"{member} {ATTENDED.of(gender)} {meeting}، حسب ورقة الحضور"


def joined_later(member: str, gender: AnyGender, meeting: str, at: time) -> str:
    """Return that a member attended a part, from an hour after the opening: the attendance sheet does not show it."""
    joined = f"{_JOINED.of(gender)} بعد افتتاحها، على الساعة {hour_words(at)}"
    return f"{_part(member, gender, meeting)}، حيث {joined}، حسب محضرها"


def left_early(member: str, gender: AnyGender, meeting: str, at: time) -> str:
    """Return that a member who signed at the opening left before the end."""
    left = f"{_LEFT.of(gender)} على الساعة {hour_words(at)}"
    return f"{_part(member, gender, meeting)}، حيث {left}، حسب ورقة الحضور ومحضرها"


def joined_and_left(member: str, gender: AnyGender, meeting: str, joined: time, left: time) -> str:
    """Return that a member came after the opening and left before the end."""
    hours = f"{_JOINED.of(gender)} على الساعة {hour_words(joined)} و{_LEFT.of(gender)} على الساعة {hour_words(left)}"
    return f"{_part(member, gender, meeting)}، حيث {hours}، حسب محضرها"


def came_in_vain(member: str, gender: AnyGender, session: SessionName, day: date, city: str) -> str:
    """Return that a member came to a meeting that could not be held for lack of quorum (art. 14)."""
    planned = session_of_the_assembly(session._replace(opened=None))
    return (
        f"{member} {ATTENDED.of(gender)} يوم {long_date(day)} {prefixed('ب', city)} قصد المشاركة في أشغال {planned}، "
        "التي تعذر عقدها في ذلك اليوم لعدم توفر النصاب القانوني، حسب ورقة الحضور"
    )


def handed_over(gender: AnyGender) -> str:
    """Return that the certificate was asked for, and what it serves for."""
    return f"وسلمت هذه الشهادة {_AT_REQUEST.of(gender)}، للإدلاء بها عند الحاجة."


def _held(what: str, day: date, city: str) -> str:
    return f"{what}، المنعقدة يوم {long_date(day)} {prefixed('ب', city)}"


def _part(member: str, gender: AnyGender, meeting: str) -> str:
    return f"{member} {ATTENDED.of(gender)} جزءا من أشغال {meeting}"
