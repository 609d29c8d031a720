"""What the sentences of the papers share: people and sessions as they are named, articles as they are cited."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from assembly.language.dates import date_words, month_name
from assembly.language.ordinals import ordinal
from assembly.language.persons import Pair, honorific, prefixed
from assembly.language.terms import AnyGender, Gender

KINGDOM_AR = "المملكة المغربية"
KINGDOM_FR = "Royaume du Maroc"
DRAFT = "مشروع محضر"
SPECIMEN = "نموذج"

GOVERNMENT_AUTHORITY = "السلطة الحكومية المختصة"
GOVERNOR = "السيد العامل"

MEMBERS_IN_OFFICE = "عدد الأعضاء المزاولين مهامهم"
PRESENT, EXCUSED, ABSENT = "الحاضرون", "الغائبون بعذر", "الغائبون بدون عذر"
ASSOCIATES_PRESENT = "الأعضاء الشركاء الحاضرون (بصفة استشارية)"
VOTERS, IN_FAVOUR, AGAINST, ABSTAINING = "عدد المصوتين", "الموافقون", "المعارضون", "الممتنعون"
LABEL, AMOUNT = "البيان", "المبلغ"
PROPOSALS, PETITIONS, RECOMMENDATIONS = "المقترحات", "الملتمسات", "التوصيات"

EXCUSED_ANNEX = "لائحة الأعضاء الغائبين بعذر"
SHEET_ANNEX = "ورقة الحضور"
RECOMMENDATIONS_ANNEX = "التوصيات حسب الجهات الموجهة إليها"
TELEGRAM_ANNEX = "نص برقية الولاء والإخلاص"
_STYLED = ("السيد ", "السيدة ", "الأستاذ ", "الأستاذة ", "الدكتور ", "الدكتورة ")
_VERBAL_TITLE = (
    "الدراسة والمصادقة على ",
    "دراسة والمصادقة على ",
    "دراسة ومصادقة على ",
    "المناقشة والمصادقة على ",
    "مناقشة والمصادقة على ",
    "المصادقة على ",
    "الموافقة على ",
    "التصويت على ",
    "دراسة ",
    "مناقشة ",
)
_DOCUMENTS = (
    "مشروع", "مشروعي", "مشاريع", "ميزانية", "محضر", "محضري", "تقرير", "التقرير", "التقريرين", "الحساب", "اتفاقية",
    "اتفاقيات", "اتفاقيتي", "النظام", "برنامج", "العرض", "القانون", "طلب", "مقترح", "ملحق", "تعديل", "الميزانية",
)  # fmt: skip


class Person(NamedTuple):
    """A person as a sentence names them."""

    name: str
    gender: AnyGender = "male"


class SessionName(NamedTuple):
    """What names a session: its kind, its own month and year, and the day it opened, which names an extraordinary one."""

    kind: Literal["ordinary", "extraordinary"]
    year: int
    month: int
    opened: date | None = None


def styled(person: Person) -> str:
    """Return السيد حسن شميس، السيدة …; a name typed with its title keeps that one."""
    if person.name.startswith(_STYLED):
        return person.name
    return f"{honorific(person.gender)} {person.name}"


def styled_with(person: Person, title: str) -> str:
    """Return a person with the title that follows the name: السيد …، رئيس الغرفة; no title leaves no comma."""
    return f"{styled(person)}، {title}" if title else styled(person)


def session_of_the_assembly(session: SessionName) -> str:
    """Return a session in full: الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020."""
    if session.kind == "ordinary":
        return f"الدورة العادية للجمعية العامة لشهر {month_name(session.month)} برسم سنة {session.year}"
    if session.opened:
        return f"الدورة الاستثنائية للجمعية العامة المنعقدة بتاريخ {date_words(session.opened)}"
    return f"الدورة الاستثنائية للجمعية العامة لشهر {month_name(session.month)} {session.year}"


def session_short(session: SessionName) -> str:
    """Return a session as another one's papers name it: الدورة العادية لشهر يونيو برسم سنة 2020."""
    if session.kind == "ordinary":
        return f"الدورة العادية لشهر {month_name(session.month)} برسم سنة {session.year}"
    return f"الدورة الاستثنائية لشهر {month_name(session.month)} {session.year}"


def its_session(session: SessionName) -> str:
    """Return a session as the assembly's own: دورتها العادية لشهر أكتوبر برسم سنة 2020."""
    if session.kind == "ordinary":
        return f"دورتها العادية لشهر {month_name(session.month)} برسم سنة {session.year}"
    return "دورتها الاستثنائية"


def sitting_name(place: int) -> str:
    """Return الجلسة الأولى; `place` counts the sittings that were held."""
    return f"الجلسة {ordinal(place, Gender.FEMININE)}"


def sitting_writer(gender: AnyGender) -> str:
    """Return what a member named to write signs as: كاتب الجلسة."""
    return Pair("كاتب الجلسة", "كاتبة الجلسة").of(gender)


def member_by_number(number: int) -> str:
    """Return the name given to a member who is on no roll of the session."""
    return f"العضو رقم {number}"


def the_articles(articles: tuple[str, ...]) -> str:
    """Return articles in the genitive, each once, in order: المادة 14، المادتين 11 و14، المواد 11 و13 و14 و18."""
    once = sorted(set(articles), key=article_order)
    noun = {1: "المادة", 2: "المادتين"}.get(len(once), "المواد")
    return f"{noun} {' و'.join(once)}"


def in_law(article: str, law: str) -> str:
    """Return طبقا للمادة 15 من القانون رقم 18.09 السالف الذكر."""
    return f"طبقا للمادة {article} من القانون رقم {law} السالف الذكر"


def in_said_law(article: str) -> str:
    """Return طبقا للمادة 14 من القانون المذكور, the law having been named before."""
    return f"طبقا للمادة {article} من القانون المذكور"


def sheet_joined(sittings: int) -> str:
    """Return that the signed attendance sheet is joined to the minutes: one for each sitting told of."""
    if sittings == 1:
        return "ترفق بهذا المحضر ورقة الحضور الموقعة من قبل الأعضاء الحاضرين."
    return "ترفق بهذا المحضر أوراق الحضور الموقعة من قبل الأعضاء الحاضرين."


def bare_sheet_joined() -> str:
    """Return that the attendance sheet is joined though nobody signed it."""
    return "ترفق بهذا المحضر ورقة الحضور خالية من أي توقيع."


def annex_title(place: int, title: str) -> str:
    """Return ملحق رقم 1: …."""
    return f"ملحق رقم {place}: {title}"


def minutes_of(session: str) -> str:
    """Return محضر الدورة …, as the object of an approval."""
    return f"محضر {session}"


def session_named_by_id(session: str) -> SessionName:
    """Return what names an earlier session, from its id: 2020-06, or 2020-06-x1 for an extraordinary one."""
    year, month, *extra = session.split("-")
    return SessionName("extraordinary" if extra else "ordinary", int(year), int(month))


def about_account(title: str) -> str:
    """Return the account that an item has the assembly study: الحساب الإداري برسم سنة 2019."""
    start = title.find("الحساب الإداري")
    return title[start:] if start >= 0 else "الحساب الإداري"


def object_of(title: str) -> str:
    """Return what an item's title is about, to follow صادقت الجمعية العامة على: the title without its verbal noun.

    «المصادقة على مشروع الميزانية» gives مشروع الميزانية. A title that names no document is said of the item:
    النقطة المتعلقة بتداعيات الجائحة.
    """
    bare = _without_verb(title)
    for noun in ("عرض", "تقرير"):
        if bare.startswith(f"{noun} حول "):
            return f"ال{noun} المقدم حول {bare.removeprefix(f'{noun} حول ')}"
    if bare != title or bare.startswith(tuple(f"{word} " for word in _DOCUMENTS)):
        return bare
    return f"النقطة المتعلقة {prefixed('ب', title)}"


def object_of_item(number: int, title: str) -> str:  # noqa: ARG001  named by its title, in French by its number
    """Return what is adopted with an item of the agenda."""
    return object_of(title)


def subject_of(title: str) -> str:
    """Return what an item's title is about as a bare noun phrase, to follow علما ب: تداعيات الجائحة."""
    whole = object_of(title)
    return title if whole.startswith("النقطة المتعلقة ") else whole


def listed(names: tuple[str, ...]) -> str:
    """Return names one after the other, parted by ؛ since a name may hold a comma before its title."""
    return "؛ ".join(names)


def closed_with(text: str) -> str:
    """Return a recorded text without the stop it may have been typed with, for a sentence that ends by itself."""
    return text.strip().rstrip(".؛،").rstrip()


def _without_verb(title: str) -> str:
    verb = next((v for v in _VERBAL_TITLE if title.startswith(v)), "")
    return title.removeprefix(verb)


def article_order(article: str) -> tuple[int, str]:
    """Return what articles are sorted by: the number, then what may follow it (2 مكرر)."""
    digits = "".join(c for c in article if c.isdigit())
    return (int(digits or 0), article)
