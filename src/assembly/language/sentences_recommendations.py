"""The sentences of the recommendation list (لائحة التوصيات)."""

from __future__ import annotations

from datetime import date

from assembly.language.addressees import institution
from assembly.language.counted import counted
from assembly.language.dates import date_words, short_date
from assembly.language.ordinals import ordinal
from assembly.language.sentences import SessionName, session_of_the_assembly
from assembly.language.terms import RECOMMENDATION, Case, Gender

COLUMNS = ("رقم", "التوصية", "الأصل", "القطاع", "الأولوية", "الأجل")
NONE_STATED = "–"

_LEVELS = {"local": "محلي", "regional": "جهوي", "national": "وطني"}
_PRIORITIES = {"normal": "عادية", "high": "مرتفعة", "urgent": "مستعجلة"}


def list_title(authority: str) -> str:
    """Return the title of one authority's list."""
    return f"لائحة التوصيات الموجهة إلى {authority}"


def whole_list_title() -> str:
    """Return the title of the list for all authorities."""
    return "لائحة التوصيات حسب الجهات الموجهة إليها"


def issued_by(session: SessionName, days: tuple[date, ...]) -> str:
    """Return the session the recommendations come from, with the day or days it sat."""
    if session.kind == "extraordinary" and len(days) == 1:
        return f"الصادرة عن {session_of_the_assembly(session)}"
    held = " و".join(date_words(day) for day in days)
    named = session_of_the_assembly(session._replace(opened=None))
    return f"الصادرة عن {named}، المنعقدة بتاريخ {held}"


def count_sentence(n: int) -> str:
    """Return how many recommendations the list holds."""
    return f"تتضمن هذه اللائحة {counted(n, RECOMMENDATION, Case.ACCUSATIVE)}."


def level_heading(level: str) -> str:
    """Return the heading of a level: على المستوى الجهوي."""
    return f"على المستوى ال{_LEVELS[level]}"


def no_authority() -> str:
    """Return the heading of recommendations whose authority is not named yet."""
    return "توصيات لم تحدد الجهة الموجهة إليها"


def priority_name(priority: str) -> str:
    """Return a priority as the list's column shows it."""
    return _PRIORITIES[priority]


def before(day: date | None) -> str:
    """Return a time limit as the list's column shows it."""
    return short_date(day) if day else "غير محدد"


def from_item(number: int) -> str:
    """Return the item a recommendation comes from."""
    return f"النقطة {ordinal(number, Gender.FEMININE)}"


def from_proposal(number: int) -> str:
    """Return the proposal a recommendation comes from."""
    return f"المقترح رقم {number}"


def from_petition(number: int) -> str:
    """Return the petition a recommendation comes from."""
    return f"الملتمس رقم {number}"


def from_the_session() -> str:
    """Return the origin of a recommendation that comes from the session's work as a whole."""
    return "أشغال الدورة"


def shared_with(identifier: str, others: tuple[str, ...]) -> str:
    """Return that a recommendation goes to other authorities too."""
    return f"التوصية {identifier} موجهة كذلك إلى: {'؛ '.join(map(institution, others))}."
