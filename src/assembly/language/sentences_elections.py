"""The sentences on electing the bureau (art. 19) and a committee's chair (art. 29). A round is a دور."""

from __future__ import annotations

from datetime import date

from assembly.language.counted import counted
from assembly.language.dates import long_date
from assembly.language.ordinals import ordinal
from assembly.language.persons import ELECTION_OF, TOOK_CHARGE, Pair
from assembly.language.sentences import Person, styled
from assembly.language.terms import VOTE, Case, Gender

_OBTAINED = Pair("حصل", "حصلت")
_ELDEST = Pair("العضو الأكبر سنا من بين الحاضرين", "العضوة الكبرى سنا من بين الحاضرين")
_YOUNGEST = Pair(
    "العضو الأصغر سنا ممن يحسنون القراءة والكتابة", "العضوة الصغرى سنا ممن يحسنون القراءة والكتابة"
)
_ONLY = Pair("المرشح الوحيد", "المرشحة الوحيدة")


def bureau_vote(post: str, eldest: Person, youngest: Person) -> str:
    """Return how a post of the bureau was filled: one vote per post, public and by name; who presided, who wrote."""
    return (
        f"جرى انتخاب {post} بالاقتراع الأحادي الاسمي العلني، برئاسة {styled(eldest)}، {_ELDEST.of(eldest.gender)}، "
        f"و{TOOK_CHARGE.of(youngest.gender)} الكتابة {styled(youngest)}، {_YOUNGEST.of(youngest.gender)}."
    )


def elected_outright(winner: Person, votes: int) -> str:
    """Return an election in the first round, by the absolute majority of the voters."""
    return (
        f"{_OBTAINED.of(winner.gender)} {styled(winner)} على {counted(votes, VOTE, Case.GENITIVE)}، "
        f"أي الأغلبية المطلقة للأعضاء المصوتين، فأعلن {ELECTION_OF.of(winner.gender)} في الدور الأول."
    )


def second_round() -> str:
    """Return that a second round was held, by relative majority."""
    return "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول، فأجري دور ثان بالأغلبية النسبية."


def elected_in_second_round(winner: Person, votes: int) -> str:
    """Return an election in the second round."""
    return (
        f"{_OBTAINED.of(winner.gender)} {styled(winner)} على {counted(votes, VOTE, Case.GENITIVE)}، "
        f"أي الأغلبية النسبية، فأعلن {ELECTION_OF.of(winner.gender)} في الدور {ordinal(2, Gender.MASCULINE)}."
    )


def drawn_by_lot(candidates: int, winner: Person) -> str:
    """Return a lot between candidates with as many votes."""
    equal = "المرشحان" if candidates == 2 else "المرشحون"  # noqa: PLR2004  the dual
    return f"وتساوى {equal} في عدد الأصوات، فأجريت القرعة وأسفرت عن فوز {styled(winner)}."


def only_candidate(winner: Person, votes: int) -> str:
    """Return the votes of an only candidate."""
    return (
        f"{_OBTAINED.of(winner.gender)} {_ONLY.of(winner.gender)} {styled(winner)} "
        f"على {counted(votes, VOTE, Case.GENITIVE)}."
    )


def election_put_off(day: date) -> str:
    """Return that the quorum of an election was missed: the later meeting elects with any number."""
    return (
        f"أجل الانتخاب إلى اجتماع لاحق يوم {long_date(day)}، يجرى بكيفية صحيحة أيا كان عدد الأعضاء الحاضرين."
    )


def committee_vote(post: str) -> str:
    """Return how a committee's chair or deputy was elected: the one secret ballot that the law keeps (art. 29)."""
    return f"جرى انتخاب {post} بالاقتراع السري وبالأغلبية المطلقة للأعضاء الحاضرين."
