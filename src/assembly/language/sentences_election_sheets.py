"""The words of the sheets of an election: the ballot papers (أوراق التصويت) and the sheet on which they are counted."""

from __future__ import annotations

from assembly.language.counted import counted
from assembly.language.sentences_meeting import BLANK
from assembly.language.terms import MEMBER, Case

BALLOT_TITLE = "ورقة التصويت"
ELECTION_TALLY_TITLE = "ورقة فرز أصوات الانتخاب"
ELECTION_COLUMNS = ("المرشحون", "الدور الأول", "الدور الثاني")
ELECTION_COUNTS = (
    "مجموع الأصوات المحصل عليها",
    "الأوراق البيضاء والملغاة أو الممتنعون",
    "عدد المصوتين",
    "عدد الأعضاء الحاضرين عند التصويت",
)
OLDEST_PRESIDES, YOUNGEST_WRITES = "رئيس جلسة الانتخاب", "كاتب جلسة الانتخاب"


def election_subject(post: str) -> str:
    """Return the post that is voted on."""
    return f"انتخاب {post}"


def mark_one() -> str:
    """Return what a voter does with a paper that names the candidates."""
    return "توضع علامة في خانة واحدة، وتلغى كل ورقة تحمل أكثر من علامة أو إشارة تدل على صاحبها."


def write_one() -> str:
    """Return what a voter does with a paper that names nobody."""
    return "يكتب اسم مرشح واحد، وتلغى كل ورقة تحمل أكثر من اسم أو إشارة تدل على صاحبها."


def name_to_write() -> str:
    """Return the line on which a voter writes a name."""
    return f"الاسم: {BLANK}"


def rounds_rule(article: str, law: str, *, of_present: bool) -> str:
    """Return how the post is filled: absolute majority, then relative, then a lot (art. 19, 29)."""
    base = "للأعضاء الحاضرين" if of_present else "للمصوتين"
    return (
        f"يتم الانتخاب في الدور الأول بالأغلبية المطلقة {base}، وفي الدور الثاني بالأغلبية النسبية، "
        f"وعند تعادل الأصوات تجرى القرعة، طبقا للمادة {article} من القانون رقم {law}."
    )


def quorum_rule(needed: int, in_office: int, article: str, law: str) -> str:
    """Return how many must attend the election of the bureau (art. 19)."""
    return (
        f"لا يصح انتخاب المكتب إلا بحضور {counted(needed, MEMBER, Case.GENITIVE)} على الأقل "
        f"من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء المزاولين مهامهم، "
        f"طبقا للمادة {article} من القانون رقم {law}."
    )


def lot_result() -> str:
    """Return the line on which a lot's result is written."""
    return f"نتيجة القرعة عند الاقتضاء: {BLANK}"


def elected_line() -> str:
    """Return the line on which the elected member's name is written."""
    return f"أعلن انتخاب: {BLANK} في الدور: {BLANK}"
