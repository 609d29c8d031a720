"""The sentences of letters that ask for an approval (art. 46) or remind an authority of an answer."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.language.counted import counted
from assembly.language.dates import date_words
from assembly.language.sentences import SessionName, session_of_the_assembly
from assembly.language.terms import RECOMMENDATION, Case


class Earlier(NamedTuple):
    """A letter that a later one refers to: its outgoing number and its day."""

    reference: str
    on: date


_RANKS = {1: "أول", 2: "ثان", 3: "ثالث"}


def decision_sent(number: str, title: str) -> str:
    """Return the subject of a letter that puts a decision to an authority."""
    return f"طلب المصادقة على المقرر رقم {number}: «{title}»"


def decision_forwarded(number: str, session: SessionName, article: str, law: str) -> str:
    """Return what the letter asks: the decision is not enforceable before it is approved."""
    return (
        f"وبعد، فطبقا للمادة {article} من القانون رقم {law}، يشرفني أن أحيل إليكم، رفقته، مستخرجا من سجل المقررات يتضمن "
        f"المقرر رقم {number} الذي اتخذته {_assembly_at(session)}، والمرجو التفضل بالمصادقة عليه حتى يصبح قابلا للتنفيذ، "
        "وموافاتي بما تقررونه في شأنه."
    )


def decision_enclosed(number: str) -> str:
    """Return what is enclosed with it."""
    return f"مستخرج من سجل المقررات: المقرر رقم {number}"


def sheet_enclosed() -> str:
    """Return that the sheet for the answers is enclosed."""
    return "جدول إلكتروني لتدوين الأجوبة"


def enclosures(parts: tuple[str, ...]) -> str:
    """Return all that is enclosed."""
    return "؛ ".join(parts)


def reminder_subject(rank: int, n: int, session: SessionName) -> str:
    """Return the subject of a reminder."""
    about = {1: "التوصية الصادرة", 2: "التوصيتين الصادرتين"}.get(n, "التوصيات الصادرة")
    return f"تذكير {_RANKS[rank]} بشأن {about} عن {session_of_the_assembly(session)}"


def my_letter(earlier: Earlier) -> str:
    """Return the dispatch that a reminder refers to."""
    return f"رسالتي عدد {earlier.reference} بتاريخ {date_words(earlier.on)}"


def my_reminder(rank: int, earlier: Earlier) -> str:
    """Return an earlier reminder that a later one refers to."""
    the = {1: "الأولى", 2: "الثانية", 3: "الثالثة"}[rank]
    return f"رسالتي التذكيرية {the} عدد {earlier.reference} بتاريخ {date_words(earlier.on)}"


def reminder_body(n: int, letters: int) -> str:
    """Return what a reminder asks; `letters` is how many letters it refers to."""
    mine = {
        1: "لرسالتي المشار إليها في المرجع أعلاه، التي لم أتوصل بعد بجواب عنها",
        2: "لرسالتي المشار إليهما في المرجع أعلاه، اللتين لم أتوصل بعد بجواب عنهما",
    }.get(letters, "لرسائلي المشار إليها في المرجع أعلاه، التي لم أتوصل بعد بجواب عنها")
    what = {
        1: "التوصية المبينة في الجدول المرفق",
        2: "التوصيتين المبينتين في الجدول المرفق",
    }.get(
        n, f"التوصيات المبينة في الجدول المرفق، والبالغ عددها {counted(n, RECOMMENDATION, Case.ACCUSATIVE)}"
    )
    return f"وبعد، فتبعا {mine}، المرجو التفضل بموافاتي بمآل {what}."


def reminder_enclosed(n: int) -> str:
    """Return what is enclosed with a reminder."""
    if n == 1:
        return "جدول التوصية التي لم يرد جواب عنها"
    return "جدول التوصيتين اللتين لم يرد جواب عنهما" if n == 2 else "جدول التوصيات التي لم يرد جواب عنها"  # noqa: PLR2004


def unanswered_title(n: int) -> str:
    """Return the title of the table that a reminder brings with it."""
    if n == 1:
        return "التوصية التي لم يرد جواب عنها"
    return "التوصيتان اللتان لم يرد جواب عنهما" if n == 2 else "التوصيات التي لم يرد جواب عنها"  # noqa: PLR2004


def _assembly_at(session: SessionName) -> str:
    named = session_of_the_assembly(session).replace(" للجمعية العامة", "", 1)
    return f"الجمعية العامة للغرفة في {named}"
