"""The sentences of the convocation (استدعاء, art. 11): one letter to each member, with its receipt to be cut off."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.language.dates import date_words, long_date
from assembly.language.persons import RESPECTED, UNDERSIGNED, Pair, office_title
from assembly.language.sentences import Person, SessionName, session_of_the_assembly, styled, the_articles
from assembly.language.sentences_meeting import BLANK

_NOTICE = {1: "استدعاء", 2: "استدعاء ثان"}
_THE_NOTICE = {1: "بالاستدعاء", 2: "بالاستدعاء الثاني"}
_SESSION = {"ordinary": "الدورة العادية", "extraordinary": "الدورة الاستثنائية"}
_ASSOCIATE = Pair("عضو شريك", "عضوة شريكة")


class Law(NamedTuple):
    """The law as the letter names it in full, and the articles that the convocation rests on."""

    name: str
    articles: tuple[str, ...]


def dated(city: str, sent: date | None) -> str:
    """Return آسفي في 3 نونبر 2020; the day is left to be written where it is not recorded."""
    return f"{city} في {date_words(sent) if sent else BLANK}"


def numbered(reference: str | None) -> str:
    """Return عدد: 112/2020; the outgoing number is left to be written where it is not known."""
    return f"عدد: {reference or BLANK}"


def to_member(person: Person) -> str:
    """Return السيدة … المحترمة، عضوة الجمعية العامة."""
    return f"{_respected(person)}، {office_title('member', person.gender)}"


def to_associate(person: Person) -> str:
    """Return السيد … المحترم، عضو شريك (art. 8)."""
    return f"{_respected(person)}، {_ASSOCIATE.of(person.gender)}"


def subject(session: SessionName, call: int) -> str:
    """Return استدعاء لحضور أشغال الدورة …; the second one is named as such."""
    return f"{_NOTICE[call]} لحضور أشغال {session_of_the_assembly(session)}"


def letter_title(subject_of_letter: str, person: Person) -> str:
    """Return the title of one letter's file: its subject and who it goes to."""
    return f"{subject_of_letter}: {styled(person)}"


def with_agenda(subject_of_letter: str) -> str:
    """Return the subject as the letter states it: the agenda goes with it (art. 11)."""
    return f"{subject_of_letter}، مرفق بجدول الأعمال"


def to_deliberate() -> str:
    """Return what an elected member is invited for; the agenda follows."""
    return "وذلك للتداول في جدول الأعمال التالي:"


def to_be_consulted(article: str) -> str:
    """Return what an associate is invited for: a voice and no vote (art. 8); the agenda follows."""
    return (
        f"وذلك للمشاركة، بصفة استشارية طبقا للمادة {article} من القانون نفسه، في دراسة جدول الأعمال التالي:"
    )


def invitation(law: Law, kind: str, when: str, purpose: str) -> str:
    """Return the invitation to a session's first meeting."""
    return f"{_pursuant(law)}، {_honoured(kind)}، التي ستنعقد {when}، {purpose}"


def invitation_on_request(law: Law, requested: str, kind: str, when: str, purpose: str) -> str:
    """Return the same for an extraordinary session that others asked for: `requested` is بناء على طلب … المؤرخ في …."""
    return f"{_pursuant(law)}، و{requested}، {_honoured(kind)}، التي ستنعقد {when}، {purpose}"


def second_invitation(law: Law, failed_on: date | None, when: str, article: str, purpose: str) -> str:
    """Return the invitation to a second meeting, valid with any number (art. 14)."""
    return (
        f"{_second(law, failed_on, when)}، تكون مداولاته صحيحة كيفما كان عدد الحاضرين، "
        f"طبقا للمادة {article} من القانون نفسه، {purpose}"
    )


def second_invitation_with_quorum(
    law: Law, failed_on: date | None, when: str, article: str, purpose: str
) -> str:
    """Return the invitation to a second meeting, where a law asks a quorum of it as well."""
    return f"{_second(law, failed_on, when)}، طبقا للمادة {article} من القانون نفسه، {purpose}"


def excuse(article: str) -> str:
    """Return how an elected member excuses themselves: in writing, before the meeting, with the reason (art. 16)."""
    return (
        "وإذا تعذر عليكم الحضور، فالمرجو إخباري بذلك كتابة قبل الاجتماع، مع بيان أسباب الغياب، "
        f"طبقا للمادة {article} من القانون نفسه."
    )


def excuse_of_associate() -> str:
    """Return the same for an associate, whom the law's article on absences does not name."""
    return "وإذا تعذر عليكم الحضور، فالمرجو إخباري بذلك كتابة قبل الاجتماع."


def receipt(person: Person, call: int, reference: str | None) -> str:
    """Return the receipt: day and hour are written by hand, the number too where it is not known."""
    return (
        f"أشهد أنا {UNDERSIGNED.of(person.gender)} أسفله {styled(person)} أنني توصلت يوم {BLANK} "
        f"على الساعة {BLANK} {_THE_NOTICE[call]} عدد {reference or BLANK}، مرفقا بجدول الأعمال."
    )


def _respected(person: Person) -> str:
    return f"{styled(person)} {RESPECTED.of(person.gender)}"


def _pursuant(law: Law) -> str:
    return f"وبعد، فطبقا لمقتضيات {the_articles(law.articles)} من {law.name}"


def _honoured(kind: str) -> str:
    return f"يشرفني أن أدعوكم إلى حضور أشغال {_SESSION[kind]} للجمعية العامة للغرفة"


def _second(law: Law, failed_on: date | None, when: str) -> str:
    day = f" يوم {long_date(failed_on)}" if failed_on else ""
    return (
        f"{_pursuant(law)}، ونظرا لتعذر عقد الاجتماع الأول{day} لعدم توفر النصاب القانوني، "
        f"يشرفني أن أدعوكم إلى اجتماع ثان {when}"
    )
