"""The sentences on the quorum (النصاب القانوني): the law says توفر, and counts it once, at the opening."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.language.counted import counted, counted_definite
from assembly.language.dates import date_words, long_date
from assembly.language.hours import duration_words
from assembly.language.ordinals import ordinal
from assembly.language.persons import DECLARED, OPENED, Pair
from assembly.language.sentences import SessionName, in_said_law, its_session, listed, sitting_name
from assembly.language.sentences_opening import Chair
from assembly.language.terms import DAY, MEMBER, WOMAN_MEMBER, AnyGender, Case, Gender

_JOINED = Pair("التحق", "التحقت")


class Required(NamedTuple):
    """How many a quorum asks for: the absolute majority of the members in office, or another number."""

    needed: int
    absolute: bool = True

    @property
    def stated(self) -> str:
        """Return the number as the sentence of a quorum reached states it."""
        lead = "والأغلبية المطلقة المطلوبة هي" if self.absolute else "والعدد المطلوب هو"
        return f"{lead} {counted(self.needed, MEMBER, Case.NOMINATIVE)}"

    @property
    def missed(self) -> str:
        """Return the number as the sentence of a quorum missed names it."""
        lead = "الأغلبية المطلقة المحددة" if self.absolute else "العدد المطلوب المحدد"
        return f"{lead} في {counted(self.needed, MEMBER, Case.GENITIVE)}"


def quorum_reached(present: int, in_office: int, required: Required, chair: Chair, article: str) -> str:
    """Return the sentence of a quorum reached at the first call."""
    return (
        "وبعد الاطلاع على ورقة الحضور الموقعة عند افتتاح الدورة، تبين أن عدد الحاضرين بلغ "
        f"{counted(present, MEMBER, Case.ACCUSATIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} "
        f"من الأعضاء المزاولين مهامهم، {required.stated}؛ "
        f"ف{DECLARED.of(chair.person.gender)} {chair.title} توفر النصاب القانوني {in_said_law(article)}، "
        f"و{OPENED.of(chair.person.gender)} أشغال الدورة."
    )


def second_call(failed_on: date | None, article: str) -> str:
    """Return the sentence of a second call, valid with any number; the day of the first one when it is recorded."""
    on_the_day = f" يوم {long_date(failed_on)}" if failed_on else ""
    return (
        "وبما أن هذا الاجتماع ينعقد بناء على استدعاء ثان، بعد تعذر عقد الاجتماع الأول"
        f"{on_the_day} لعدم توفر النصاب القانوني، فإن مداولات الجمعية العامة تعتبر صحيحة "
        f"كيفما كان عدد الحاضرين، {in_said_law(article)}."
    )


def present_below(present: int, required: Required, waited_minutes: int | None) -> str:
    """Return the finding that fewer signed than the quorum asks for, nobody at all being said in words."""
    lead = _waited(waited_minutes)
    if not present:
        return f"{lead}، تبين عدم حضور أي عضو، أي دون {required.missed}"
    return (
        f"{lead}، تبين أن عدد الحاضرين لم يتجاوز {counted(present, MEMBER, Case.ACCUSATIVE)}، "
        f"أي دون {required.missed}"
    )


def quorum_not_reached(
    finding: str, chair: Chair | None, days: int, notice_article: str, article: str
) -> str:
    """Return the sentence of a first call that failed: a second meeting within `days`, same form and notice."""
    return (
        f"{_impossible(finding, chair)}، "
        f"على أن يوجه استدعاء ثان لعقد اجتماع ثان خلال {counted_definite(days, DAY, Case.GENITIVE)} الموالية، "
        f"وفق الكيفية والآجال المنصوص عليها في المادة {notice_article}، {in_said_law(article)}."
    )


def quorum_not_reached_again(finding: str, chair: Chair | None, article: str) -> str:
    """Return the sentence of a later call that failed: no further call is announced."""
    return f"{_impossible(finding, chair)}، {in_said_law(article)}."


def _impossible(finding: str, chair: Chair | None) -> str:
    """Return that the meeting could not be held: declared by the chair, or stated where nobody came to preside."""
    lead = f"ف{DECLARED.of(chair.person.gender)} {chair.title} تعذر" if chair else "فتعذر"
    return f"{finding}؛ {lead} عقد الاجتماع لعدم توفر النصاب القانوني"


def resumed(session: SessionName, place: int, on: date, lifted: date, article: str) -> str:
    """Return the sentence of a later sitting: the quorum was counted at the session's opening."""
    return (
        f"استأنفت الجمعية العامة أشغال {its_session(session)} في جلستها {ordinal(place, Gender.FEMININE)} "
        f"يوم {long_date(on)}، بعد رفع {sitting_name(place - 1)} بتاريخ {date_words(lifted)}. "
        "وحيث إن النصاب القانوني احتسب عند افتتاح الدورة، تابع الأعضاء الحاضرون دراسة باقي نقط جدول الأعمال، "
        f"{in_said_law(article)}."
    )


def departures(n: int, article: str) -> str:
    """Return how many left after they signed, which does not touch the quorum."""
    return (
        f"وسجل انسحاب {counted(n, MEMBER, Case.GENITIVE)} بعد التوقيع على ورقة الحضور، "
        f"وهو ما لا يؤثر على مشروعية النصاب القانوني، {in_said_law(article)}."
    )


def arrivals(n: int, gender: AnyGender, names: tuple[str, ...]) -> str:
    """Return who joined after the opening; `gender` is the one they share."""
    noun = WOMAN_MEMBER if Gender(gender) is Gender.FEMININE else MEMBER
    return (
        f"و{_JOINED.of(gender)} بأشغال الجلسة، بعد افتتاحها، "
        f"{counted(n, noun, Case.NOMINATIVE)}: {listed(names)}."
    )


def _waited(minutes: int | None) -> str:
    if not minutes:
        return "وبعد الاطلاع على ورقة الحضور"
    return f"وبعد مرور {duration_words(minutes, Case.GENITIVE)} على الموعد المحدد"
