"""The sentences of the sheets filled in by hand in the hall: attendance (ورقة الحضور), roll call, tally."""

from __future__ import annotations

from assembly.language.counted import counted
from assembly.language.persons import Pair
from assembly.language.sentences_items import item_title
from assembly.language.sentences_meeting import BLANK
from assembly.language.sentences_quorum import Required
from assembly.language.terms import MEMBER, AnyGender, Case

ATTENDANCE_TITLE = "ورقة الحضور"
ATTENDANCE_COLUMNS = ("رقم", "الاسم الكامل", "الصفة", "التوقيع")
ASSOCIATES = "الأعضاء الشركاء"

ROLL_CALL_TITLE = "ورقة المناداة"
ROLL_CALL_COLUMNS = ("رقم", "الاسم الكامل", "موافق", "معارض", "ممتنع")

TALLY_TITLE = "ورقة الفرز"
METHODS = ("برفع الأيدي", "بالمناداة على الأعضاء بأسمائهم", "بالاقتراع السري")
COUNTS = (
    "عدد الأعضاء الحاضرين عند التصويت",
    "عدد المصوتين",
    "الموافقون",
    "المعارضون",
    "الممتنعون",
    "الحاضرون الذين لم يشاركوا في التصويت",
)
WITNESSES = ("الشاهد الأول", "الشاهد الثاني")

_BODIES = {
    "craft": "الصناعة التقليدية الفنية والإنتاجية",
    "services": "الصناعة التقليدية الخدماتية",
}
_ASSOCIATE = Pair("عضو شريك", "عضوة شريكة")


def body_name(body: str | None) -> str:
    """Return the body that elected a member, or nothing where it is not recorded."""
    return _BODIES[body] if body else ""


def associate(gender: AnyGender) -> str:
    """Return what stands beside an associate's name."""
    return _ASSOCIATE.of(gender)


def quorum_needed(required: Required, in_office: int, article: str, law: str) -> str:
    """Return how many must sign for the first meeting to be held (art. 14)."""
    needed = counted(required.needed, MEMBER, Case.GENITIVE)
    majority = (
        "، أي الأغلبية المطلقة للأعضاء المزاولين مهامهم"
        if required.absolute
        else " من الأعضاء المزاولين مهامهم"
    )
    return (
        f"لا يتوفر النصاب القانوني إلا بتوقيع {needed} على الأقل{majority}، "
        f"البالغ عددهم {counted(in_office, MEMBER, Case.ACCUSATIVE)}، {_pursuant(article, law)}."
    )


def any_number_suffices(article: str, law: str) -> str:
    """Return that a second meeting is valid with any number (art. 14)."""
    return (
        "ينعقد هذا الاجتماع بناء على استدعاء ثان، وتكون مداولاته صحيحة كيفما كان عدد الحاضرين، "
        f"{_pursuant(article, law)}."
    )


def associates_heading(article: str, law: str) -> str:
    """Return the heading of the associates' table: they are there to be consulted and are not counted (art. 8)."""
    return f"{ASSOCIATES} (بصفة استشارية، {_pursuant(article, law)})"


def guests_heading(article: str, law: str) -> str:
    """Return the heading of the lines left for whoever attends without a vote (art. 15)."""
    return f"الحاضرون دون المشاركة في التصويت، {_pursuant(article, law)}"


def signatures_counted() -> str:
    """Return the sentence that closes the sheet: the hour and the count are written by hand at the opening."""
    return f"حصر عدد توقيعات الأعضاء المنتخبين، عند افتتاح الدورة على الساعة {BLANK}، في {BLANK}."


def subject_of_vote(number: int, title: str) -> str:
    """Return what is voted on: موضوع التصويت: النقطة الثالثة: …."""
    return f"موضوع التصويت: {item_title(number, title)}"


def subject_to_write() -> str:
    """Return the same, left to be written by hand."""
    return f"موضوع التصويت: {BLANK}"


def members_in_office_called(n: int) -> str:
    """Return who is called where no sitting is open yet: every elected member in office."""
    return f"ينادى على الأعضاء المزاولين مهامهم، وعددهم {counted(n, MEMBER, Case.NOMINATIVE)}، {_ONE_BOX}"


def members_present_called(n: int) -> str:
    """Return who is called in a sitting: the elected members in the hall."""
    return f"ينادى على الأعضاء الحاضرين، وعددهم {counted(n, MEMBER, Case.NOMINATIVE)}، {_ONE_BOX}"


def held_at() -> str:
    """Return the day and hour of a vote, left to be written by hand."""
    return f"جرى التصويت يوم {BLANK} على الساعة {BLANK}."


def majority_needed(article: str, law: str) -> str:
    """Return what a decision needs, and whose side prevails on a tie (art. 14)."""
    return (
        "تتخذ المقررات بالأغلبية المطلقة للمصوتين، وفي حالة تعادل الأصوات يرجح الجانب الذي ينتمي إليه صوت الرئيس، "
        f"{_pursuant(article, law)}."
    )


_ONE_BOX = "وتوضع علامة في خانة واحدة أمام اسم كل عضو."


def _pursuant(article: str, law: str) -> str:
    return f"طبقا للمادة {article} من القانون رقم {law}"
