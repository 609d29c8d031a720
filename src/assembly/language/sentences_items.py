"""The sentences on one item of the agenda: its title line, who presents it, the debate, and how it ended without a vote."""

from __future__ import annotations

from assembly.language.ordinals import ordinal
from assembly.language.persons import PRESENTED, PROPOSED_IT, WITHDREW, Pair, prefixed
from assembly.language.sentences import Person, closed_with, styled
from assembly.language.terms import Gender

_IN_CAPACITY = Pair("بصفته", "بصفتها")
_SPOKE = Pair("فتدخل", "فتدخلت")
_IN_SPEECH = Pair("مداخلته", "مداخلتها")
_SUGGESTED = Pair("اقترح", "اقترحت")
_SUPERSEDED = {1: "نتيجة التصويت السابق", 2: "نتيجتي التصويتين السابقين"}
_CHANGES = {1: "التعديل التالي", 2: "التعديلين التاليين"}


def item_name(number: int) -> str:
    """Return النقطة الثالثة."""
    return f"النقطة {ordinal(number, Gender.FEMININE)}"


def item_title(number: int, title: str) -> str:
    """Return the line that opens an item: النقطة الثالثة: المصادقة على …."""
    return f"{item_name(number)}: {title}"


def presented(person: Person, title: str) -> str:
    """Return who presented the item, in which capacity."""
    gender = person.gender
    capacity = f"، {_IN_CAPACITY.of(gender)} {title}،" if title else ""
    return f"{PRESENTED.of(gender)} {styled(person)}{capacity} عرضا حول هذه النقطة."


def debate_opened() -> str:
    """Return the sentence before several speeches."""
    return "وفتح باب المناقشة، فتدخل كل من:"


def debate_of_one(speaker: Person) -> str:
    """Return the sentence before the speeches of one person."""
    return (
        f"وفتح باب المناقشة، {_SPOKE.of(speaker.gender)} {styled(speaker)}، "
        f"وجاء في {_IN_SPEECH.of(speaker.gender)} ما يلي:"
    )


def figures_lead() -> str:
    """Return the sentence before an item's table of amounts."""
    return "وتتلخص المعطيات المالية المتعلقة بهذه النقطة فيما يلي:"


def amendment_proposed(authors: tuple[Person, ...], this: str, text: str) -> str:
    """Return who proposed a change, and to what (هذه النقطة، هذا المقترح); nobody named means it came of the debate."""
    words = f"«{closed_with(text)}»."
    if not authors:
        return f"واقترح إدخال التعديل التالي على {this}: {words}"
    return f"و{_SUGGESTED.of(authors[0].gender)} {_joined(authors)} إدخال التعديل التالي على {this}: {words}"


def proposal_proposed(authors: tuple[Person, ...], text: str) -> str:
    """Return who put a proposal to the assembly's vote; nobody named means it came of the debate."""
    words = f"«{closed_with(text)}»."
    if not authors:
        return f"وأفضت المناقشة إلى المقترح التالي: {words}"
    return f"و{_SUGGESTED.of(authors[0].gender)} {_joined(authors)} ما يلي: {words}"


def petition_proposed(authors: tuple[Person, ...], text: str) -> str:
    """Return who put a petition to the assembly's vote."""
    words = f"«{closed_with(text)}»."
    if not authors:
        return f"وأفضت المناقشة إلى الملتمس التالي: {words}"
    return f"و{PRESENTED.of(authors[0].gender)} {_joined(authors)} الملتمس التالي: {words}"


def recounted(superseded: int, this: str) -> str:
    """Return that a vote was held again, the earlier results being set aside."""
    results = _SUPERSEDED.get(superseded, "نتائج عمليات التصويت السابقة")
    return f"وأعيد التصويت على {this} بعد إلغاء {results}."


def postponed(until: str, reason: str | None) -> str:
    """Return that the decision was put off, until when, in the assembly's words."""
    return f"قررت الجمعية العامة تأجيل البت في هذه النقطة إلى {_until(until)}{_because(reason)}."


def minutes_postponed(minutes: str, until: str, reason: str | None) -> str:
    """Return that the approval of an earlier session's minutes was put off."""
    return f"قررت الجمعية العامة تأجيل المصادقة على {minutes} إلى {_until(until)}{_because(reason)}."


def minutes_postponed_with_changes(minutes: str, until: str, reason: str | None = None) -> str:
    """Return the same, the changes asked for following as a list."""
    lead = f"قررت الجمعية العامة تأجيل المصادقة على {minutes} إلى {_until(until)}{_because(reason)}"
    return f"{lead}، بعد إدخال التعديلات المطلوبة:"


def withdrawn(person: Person, *, own: bool, reason: str | None) -> str:
    """Return that a member took an item back; `own` says that the member had proposed it."""
    item = f"النقطة التي {PROPOSED_IT.of(person.gender)}" if own else "هذه النقطة"
    return (
        f"{WITHDREW.of(person.gender)} {styled(person)} {item} من جدول الأعمال "
        f"قبل عرضها على التصويت{_because(reason)}."
    )


def withdrawn_by_nobody_named(reason: str | None) -> str:
    """Return that an item was taken back, where the record does not say by whom."""
    return f"سحبت هذه النقطة من جدول الأعمال قبل عرضها على التصويت{_because(reason)}."


def not_reached() -> str:
    """Return that the sitting was lifted before the item."""
    return "تعذر التداول في هذه النقطة بسبب رفع الجلسة."


def not_put_to_the_vote() -> str:
    """Return that an item which calls for a vote was discussed without one."""
    return "ولم تعرض هذه النقطة على التصويت."


def noted(subject: str) -> str:
    """Return that the assembly took note of what called for no vote."""
    return f"أخذت الجمعية العامة علما {prefixed('ب', subject)}."


def with_changes(sentence: str, changes: int) -> str:
    """Return an adoption that brings changes with it: its stop gives way to the list that follows."""
    listed = _CHANGES.get(changes, "التعديلات التالية")
    return f"{sentence.removesuffix('.')}، وذلك مع إدخال {listed}:"


def decision_line(number: str) -> str:
    """Return the line that carries a decision's number."""
    return f"مقرر رقم {number}"


def needs_approval(article: str, law: str) -> str:
    """Return what makes the decision enforceable (art. 46)."""
    return (
        "لا يكون هذا المقرر قابلا للتنفيذ إلا إذا صادقت عليه السلطة الحكومية المكلفة بالصناعة التقليدية "
        f"والسلطة الحكومية المكلفة بالمالية، كل فيما يخصها، طبقا للمادة {article} من القانون رقم {law}."
    )


def _joined(authors: tuple[Person, ...]) -> str:
    return " و".join(styled(author) for author in authors)


def _until(until: str) -> str:
    return closed_with(until).removeprefix("إلى ")


def _because(reason: str | None) -> str:
    return f"، للسبب التالي: {closed_with(reason)}" if reason else ""
