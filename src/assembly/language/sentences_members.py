"""What the assembly decides about members: a late excuse, a resignation, an expulsion, an opinion on a dismissal; the bureau's."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.language.counted import counted, figured
from assembly.language.dates import date_words
from assembly.language.persons import EXPULSION_OF, Pair
from assembly.language.sentences import Person, closed_with, in_said_law, styled
from assembly.language.sentences_opening import Chair
from assembly.language.terms import MEMBER, VOTE, Case

Misconduct = Literal["disorder", "obstruction", "non-compliance"]

_THE_MEMBER = Pair("العضو", "العضوة")
_DISMISSAL_OF = Pair("إقالته", "إقالتها")
_MISCONDUCT = {
    "disorder": "الإخلال بالنظام",
    "obstruction": "عرقلة المداولات",
    "non-compliance": "عدم الالتزام بمقتضيات القانون والنظام الداخلي",
}


def late_excuse_accepted(member: Person, meeting: date) -> str:
    """Return that reasons given after a meeting were accepted (art. 16)."""
    return f"{_reasons(member, meeting)}، فقررت قبولها."


def late_excuse_refused(member: Person, meeting: date) -> str:
    """Return that reasons given after a meeting were not accepted (art. 16)."""
    return f"{_reasons(member, meeting)}، فقررت عدم قبولها."


def resignation_accepted(member: Person) -> str:
    """Return that a resignation was accepted, which makes it final (art. 31)."""
    return f"قررت الجمعية العامة قبول استقالة {styled(member)}."


def resignation_refused(member: Person) -> str:
    """Return that a resignation was not accepted (art. 31)."""
    return f"قررت الجمعية العامة عدم قبول استقالة {styled(member)}."


def expelled(
    member: Person, chair: Chair, in_favour: int, present: int, misconduct: Misconduct, article: str
) -> str:
    """Return an expulsion from the sitting: warned in vain, no debate, two thirds of those present (art. 17)."""
    return (
        f"{_warned(member, chair)}، قررت الجمعية العامة، بطلب من {chair.bare} ودون مناقشة، بثلثي أعضائها الحاضرين "
        f"({figured(in_favour, VOTE)} من أصل {present})، {EXPULSION_OF.of(member.gender)} من الجلسة، "
        f"بسبب {_MISCONDUCT[misconduct]}، {in_said_law(article)}."
    )


def _warned(member: Person, chair: Chair) -> str:
    return f"وبعد إنذار {_THE_MEMBER.of(member.gender)} {styled(member)} من قبل {chair.bare} بدون جدوى"


def _reasons(member: Person, meeting: date) -> str:
    return f"عرضت على الجمعية العامة أسباب غياب {styled(member)} عن اجتماع {date_words(meeting)}"


def expulsion_refused(
    member: Person, chair: Chair, in_favour: int, needed: int, present: int, article: str
) -> str:
    """Return that the president's request to expel a member missed its two thirds (art. 17)."""
    obtained = f"إلا على {counted(in_favour, VOTE, Case.GENITIVE)}" if in_favour else "على أي صوت"
    return (
        f"{_warned(member, chair)}، عرض على التصويت، بطلب من {chair.bare} ودون مناقشة، "
        f"{EXPULSION_OF.of(member.gender)} من الجلسة، فلم يحصل الطلب {obtained} "
        f"من أصل {counted(present, MEMBER, Case.GENITIVE)} من الحاضرين، والأغلبية المطلوبة هي "
        f"{counted(needed, VOTE, Case.NOMINATIVE)}، {in_said_law(article)}."
    )


def dismissal_asked(members: int, in_office: int, on: date, article: str) -> str:
    """Return who asked for the dismissal of the bureau, and that it was put to a public vote (art. 39); the table follows."""
    return (
        f"بناء على طلب {counted(members, MEMBER, Case.GENITIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء المزاولين مهامهم، المؤرخ في "
        f"{date_words(on)}، عرضت إقالة المكتب على التصويت بالاقتراع العلني، {in_said_law(article)}، "
        "فأسفر عن النتيجة التالية:"
    )


def bureau_dismissed(in_favour: int, in_office: int, needed: int) -> str:
    """Return that the bureau was dismissed."""
    return (
        f"قررت الجمعية العامة إقالة المكتب بأغلبية {counted(in_favour, VOTE, Case.GENITIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء "
        f"المزاولين مهامهم، والأغلبية المطلوبة هي {counted(needed, VOTE, Case.NOMINATIVE)}."
    )


def bureau_kept(in_office: int, needed: int) -> str:
    """Return that the dismissal of the bureau missed its majority."""
    return (
        f"لم تحصل إقالة المكتب على الأغلبية المطلوبة، وهي {counted(needed, VOTE, Case.NOMINATIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء المزاولين مهامهم، "
        "فلم تتم إقالته."
    )


def opinion_put(member: Person, heard: date, article: str) -> str:
    """Return that a member was heard and an opinion on the dismissal put to a public vote (art. 33); the table follows."""
    return (
        f"بعد الاستماع إلى {styled(member)} بتاريخ {date_words(heard)}، عرض على التصويت بالاقتراع العلني إبداء رأي معلل "
        f"بالموافقة على {_DISMISSAL_OF.of(member.gender)}، {in_said_law(article)}، فأسفر عن النتيجة التالية:"
    )


def opinion_for_dismissal(member: Person, reasons: str) -> str:
    """Return an opinion in favour of a member's dismissal, with its reasons; the authorities decide."""
    return f"أبدت الجمعية العامة رأيها بالموافقة على إقالة {styled(member)}، للأسباب التالية: {closed_with(reasons)}."


def opinion_against_dismissal(member: Person) -> str:
    """Return an opinion against a member's dismissal."""
    return f"أبدت الجمعية العامة رأيها بعدم الموافقة على إقالة {styled(member)}."


def resignation_put(member: Person, sent: date, registered: str) -> str:
    """Return that a resignation sent by registered letter was put to a public vote (art. 31); the table follows."""
    return (
        f"عرضت على التصويت بالاقتراع العلني استقالة {styled(member)}، الموجهة برسالة مضمونة عدد {registered} "
        f"بتاريخ {date_words(sent)}، فأسفر عن النتيجة التالية:"
    )


def nothing_decided() -> str:
    """Return that a vote on a member carried neither way."""
    return "ولم يرجح أي من الجانبين، فلم تتخذ الجمعية العامة أي قرار في هذا الشأن."
