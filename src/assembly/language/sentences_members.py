"""The sentences on what the assembly decides about a member: a late excuse, a resignation, an expulsion."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.language.counted import figured
from assembly.language.dates import date_words
from assembly.language.persons import EXPULSION_OF, Pair
from assembly.language.sentences import Person, in_said_law, styled
from assembly.language.terms import VOTE

Misconduct = Literal["disorder", "obstruction", "non-compliance"]

_THE_MEMBER = Pair("العضو", "العضوة")
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


def expelled(member: Person, in_favour: int, present: int, misconduct: Misconduct, article: str) -> str:
    """Return an expulsion from the sitting: warned in vain, no debate, two thirds of those present (art. 17)."""
    return (
        f"وبعد إنذار {_THE_MEMBER.of(member.gender)} {styled(member)} من قبل الرئيس بدون جدوى، "
        "قررت الجمعية العامة، بطلب من الرئيس ودون مناقشة، بثلثي أعضائها الحاضرين "
        f"({figured(in_favour, VOTE)} من أصل {present})، {EXPULSION_OF.of(member.gender)} من الجلسة، "
        f"بسبب {_MISCONDUCT[misconduct]}، {in_said_law(article)}."
    )


def _reasons(member: Person, meeting: date) -> str:
    return f"عرضت على الجمعية العامة أسباب غياب {styled(member)} عن اجتماع {date_words(meeting)}"
