"""The sentences of the papers on decisions (مقررات): the extract, the notice that posts them, the yearly register."""

from __future__ import annotations

from datetime import date

from assembly.language.counted import counted, grouped
from assembly.language.dates import date_words, short_date
from assembly.language.persons import Pair, prefixed
from assembly.language.sentences import (
    ABSTAINING,
    AGAINST,
    IN_FAVOUR,
    MEMBERS_IN_OFFICE,
    PRESENT,
    SessionName,
    about_account,
    in_said_law,
    its_session,
    object_of,
    sitting_name,
    subject_of,
)
from assembly.language.sentences_opening import Chair, legal_basis
from assembly.language.terms import DECISION, Case

EXTRACT = "مستخرج من سجل المقررات"
NOTICE = "إعلان"
DECIDES = "تقرر ما يلي:"
SINGLE_ARTICLE = "مادة فريدة"
AFTER_DELIBERATION = "وبعد المداولة؛"
VOTING, OUT_OF_THE_VOTE = "المصوتون", "غير المشاركين في التصويت"
REGISTER_COLUMNS = ("رقم المقرر", "التاريخ", "الدورة", "الموضوع", "نتيجة التصويت", "المصادقة", "الحالة")
ENFORCEABLE, CANCELLED, SESSION_GOING_ON = "قابل للتنفيذ", "ملغى بعد إعادة التصويت", "الدورة لم تختتم بعد"
NOT_ASKED, WAITING = "غير قابل للتنفيذ: لم تطلب المصادقة بعد", "غير قابل للتنفيذ: في انتظار المصادقة"
APPROVAL_REFUSED, RETURNED = "غير قابل للتنفيذ: رفضت المصادقة عليه", "غير قابل للتنفيذ: أعيد لإدخال تعديلات"
_AUTHORITIES = {
    "sector": "السلطة الحكومية المكلفة بالصناعة التقليدية",
    "finance": "السلطة الحكومية المكلفة بالمالية",
}
APPROVAL_NOT_NEEDED = "غير مطلوبة"

_NOBODY = "لا أحد"
_VOICE = Pair("صوت الرئيس", "صوت الرئيسة")
_VOICE_OF_STAND_IN = Pair("صوت رئيس الجلسة", "صوت رئيسة الجلسة")
_ALL_CANCELLED = {1: "ألغي", 2: "ألغيا"}
_CHANGES = {1: "التعديل التالي", 2: "التعديلين التاليين"}
# Acts that a title names by their verbal noun: they are approved themselves, not the item about them.
_ACTS = (
    "إحداث", "اقتناء", "شراء", "كراء", "اكتراء", "بيع", "تفويت", "تسمية", "تخصيص", "تحويل", "برمجة", "إبرام", "تنظيم",
    "بناء", "تهيئة", "ترميم", "تجهيز", "قبول", "فتح", "رفع", "تحديد", "تغيير", "مراجعة", "منح", "إغلاق", "نقل",
)  # fmt: skip


def decision_name(number: str) -> str:
    """Return المقرر رقم 3/2020."""
    return f"المقرر رقم {number}"


def extract_title(number: str) -> str:
    """Return the title of an extract's file."""
    return f"{EXTRACT}: {decision_name(number)}"


def assembly_in_session(chamber: str, session: SessionName, day: date, place: int | None = None) -> str:
    """Return who decides and when; `place` names the sitting of a session that held several."""
    framed = its_session(session)
    if place is not None:
        framed = f"{sitting_name(place)} من {framed}"
    return (
        f"إن الجمعية العامة {prefixed('ل', chamber)}، المجتمعة في إطار {framed}، "
        f"المنعقدة بتاريخ {date_words(day)}؛"
    )


def further_basis(basis: str, articles: tuple[str, ...]) -> str:
    """Return the law as the ground of a decision."""
    return f"و{legal_basis(basis, articles)}"


def voted_in_public() -> str:
    """Return the sentence before the counts of a public vote."""
    return "وبناء على نتيجة التصويت بالاقتراع العلني:"


def voted_in_secret() -> str:
    """Return the sentence before the counts of a secret vote."""
    return "وبناء على نتيجة التصويت بالاقتراع السري:"


def count_line(label: str, n: int) -> str:
    """Return one count of a vote on a line of its own; none at all is said in words."""
    return f"{label}: {grouped(n) if n else _NOBODY}"


def count_lines(
    in_office: int, present: int, counts: tuple[int, int, int], stayed_out: int
) -> tuple[str, ...]:
    """Return the counts of a vote: members in office, present, voting; for, against, abstaining; out of it if any."""
    in_favour, against, abstain = counts
    lines = (
        (MEMBERS_IN_OFFICE, in_office),
        (PRESENT, present),
        (VOTING, in_favour + against + abstain),
        (IN_FAVOUR, in_favour),
        (AGAINST, against),
        (ABSTAINING, abstain),
    )
    out = ((OUT_OF_THE_VOTE, stayed_out),) if stayed_out else ()
    return tuple(count_line(label, n) for label, n in (*lines, *out))


def tie_broken(chair: Chair, article: str) -> str:
    """Return what carried a decision on equal votes: the side of the president's vote (art. 14)."""
    voice = _VOICE if chair.post == "president" else _VOICE_OF_STAND_IN
    return (
        "وبعد تعادل الأصوات وترجيح الجانب الذي ينتمي إليه "
        f"{voice.of(chair.person.gender)} {in_said_law(article)}؛"
    )


def approves(title: str) -> str:
    """Return what a decision does, from the title of its item: المصادقة على مشروع ميزانية الغرفة برسم سنة 2021."""
    subject = subject_of(title)
    named = subject if subject.split(" ", 1)[0] in _ACTS else object_of(title)
    return f"المصادقة على {named}"


def approves_account(title: str) -> str:
    """Return what a decision on an administrative account does."""
    return f"المصادقة على {about_account(title)}"


def approved(text: str) -> str:
    """Return a decision's text as a sentence by itself."""
    return f"{text}."


def approved_with_figures(text: str) -> str:
    """Return a decision's text that a table of amounts follows."""
    return f"{text}، وفق المعطيات المالية التالية:"


def approved_with_changes(text: str, changes: int) -> str:
    """Return a decision's text that a list of changes follows."""
    return f"{text}، مع إدخال {_CHANGES.get(changes, 'التعديلات التالية')}:"


def figures_after_changes() -> str:
    """Return the words between a list of changes and a table of amounts."""
    return "وذلك وفق المعطيات المالية التالية:"


def certified_copy(number: str) -> str:
    """Return what makes the extract a copy of the register."""
    return f"نسخة مطابقة للأصل المضمن بسجل المقررات تحت رقم {number}."


def notice_title(decisions: int) -> str:
    """Return the title of a notice's file."""
    posted = {1: "مقرر", 2: "مقرري"}.get(decisions, "مقررات")
    return f"{NOTICE} بتعليق {posted} الجمعية العامة"


def posted(decisions: int, session: SessionName, closed: date, on: date, source: tuple[str, str]) -> str:
    """Return that a session's decisions are posted, from which day, and every elector's right to a copy (art. 18).

    `source` is the article and the number of the law.
    """
    article, law = source
    lead = f"تطبيقا للمادة {article} من القانون رقم {law}"
    where = f"بمقر الغرفة، ابتداء من {date_words(on)}"
    taken = f"في {its_session(session)} المختتمة بتاريخ {date_words(closed)}"
    right = "ويحق لكل ناخب بالغرفة أن يأخذ على نفقته نسخة كاملة أو جزئية"
    if decisions == 1:
        return f"{lead}، يعلق {where}، مقرر الجمعية العامة المتخذ {taken}، {right} منه."
    if decisions == 2:  # noqa: PLR2004  the dual
        return f"{lead}، يعلق {where}، مقررا الجمعية العامة المتخذان {taken}، {right} منهما."
    return f"{lead}، تعلق {where}، مقررات الجمعية العامة المتخذة {taken}، {right} منها."


def texts_lead(decisions: int) -> str:
    """Return the sentence before the texts of the decisions posted."""
    if decisions == 1:
        return "وفيما يلي نص هذا المقرر:"
    return "وفيما يلي نص هذين المقررين:" if decisions == 2 else "وفيما يلي نصوص هذه المقررات:"  # noqa: PLR2004


def decision_heading(number: str, taken: date) -> str:
    """Return the heading of one decision: المقرر رقم 3/2020 بتاريخ 12 نونبر 2020."""
    return f"{decision_name(number)} بتاريخ {date_words(taken)}"


def register_title(year: int) -> str:
    """Return the title of a year's register."""
    return f"سجل مقررات الجمعية العامة برسم سنة {year}"


def approval_needed(article: str) -> str:
    """Return that a decision waits for the approval of the authorities (art. 46)."""
    return f"مطلوبة (المادة {article})"


def enforceable_since(day: date) -> str:
    """Return that a decision is enforceable since the last approval it needed."""
    return f"{ENFORCEABLE} منذ {short_date(day)}"


def approved_in_full(given: tuple[tuple[str, date, str | None], ...], article: str, law: str) -> str:
    """Return that every authority approved a decision: what each is in charge of, the day, the number of its letter."""
    return f"صادقت على هذا المقرر {_given(given)}، فأصبح قابلا للتنفيذ طبقا للمادة {article} من القانون رقم {law}."


def approved_in_part(
    given: tuple[tuple[str, date, str | None], ...], missing: tuple[str, ...], article: str, law: str
) -> str:
    """Return which authorities approved a decision, and whose approval it still needs (art. 46)."""
    others = " و".join(_AUTHORITIES[role] for role in missing)
    return (
        f"صادقت على هذا المقرر {_given(given)}، ولا يكون قابلا للتنفيذ إلا إذا صادقت عليه أيضا {others}، "
        f"طبقا للمادة {article} من القانون رقم {law}."
    )


def _given(given: tuple[tuple[str, date, str | None], ...]) -> str:
    return " و".join(
        f"{_AUTHORITIES[role]} بتاريخ {date_words(day)}" + (f" تحت عدد {reference}" if reference else "")
        for role, day, reference in given
    )


def register_count(decisions: int, cancelled: int) -> str:
    """Return how many decisions the register holds, and how many of them were cancelled."""
    total = f"يتضمن هذا السجل {counted(decisions, DECISION, Case.ACCUSATIVE)}"
    if not cancelled:
        return f"{total}."
    if cancelled == decisions:
        return f"{total}، {_ALL_CANCELLED.get(cancelled, 'ألغيت جميعها')} بعد إعادة التصويت."
    among = "منهما" if decisions == 2 else "منها"  # noqa: PLR2004  the dual
    return f"{total}، ألغي {among} {counted(cancelled, DECISION, Case.NOMINATIVE)} بعد إعادة التصويت."
