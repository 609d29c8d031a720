"""The sentences on electing the bureau (art. 19) and a committee's chair (art. 29). A round is a دور."""

from __future__ import annotations

from datetime import date

from assembly.language.counted import counted
from assembly.language.dates import long_date
from assembly.language.ordinals import ordinal
from assembly.language.persons import ELECTION_OF, TOOK_CHARGE, Pair, office_title, shared_gender
from assembly.language.sentences import Person, in_said_law, listed, styled
from assembly.language.terms import MEMBER, VOTE, AnyGender, Case, Gender

CANDIDATE, VOTES_OBTAINED = "المرشحون", "عدد الأصوات"
BLANK_PAPERS = "الأوراق البيضاء والملغاة"

_OBTAINED = Pair("حصل", "حصلت")
_ELDEST = Pair("العضو الأكبر سنا من بين الحاضرين", "العضوة الكبرى سنا من بين الحاضرين")
_YOUNGEST = Pair(
    "العضو الأصغر سنا ممن يحسنون القراءة والكتابة", "العضوة الصغرى سنا ممن يحسنون القراءة والكتابة"
)
_STOOD = Pair("ترشح", "ترشحت")
_POSTS = {
    "committee-chair": Pair("رئيس", "رئيسة"),
    "representative": Pair("ممثل الغرفة لدى", "ممثلة الغرفة لدى"),
}
_DEPUTY = Pair("نائب", "نائبة")
_TWO, _SEVERAL = Pair("المرشحان", "المرشحتان"), Pair("المرشحون", "المرشحات")
_WERE = Pair("كان", "كانت")
_EQUALLED = Pair("تساوى", "تساوت")
_NOBODY_OBTAINED = Pair("لم يحصل أي مرشح", "لم تحصل أي مرشحة")
_ALONE = Pair("دون غيره من الأعضاء", "دون غيرها من الأعضاء")
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


def second_round(candidates: AnyGender) -> str:
    """Return that a second round was held, by relative majority; `candidates` is the gender they share."""
    return (
        f"و{_NOBODY_OBTAINED.of(candidates)} على الأغلبية المطلقة في الدور الأول، "
        "فأجري دور ثان بالأغلبية النسبية."
    )


def elected_in_second_round(winner: Person, votes: int) -> str:
    """Return an election in the second round."""
    return (
        f"{_OBTAINED.of(winner.gender)} {styled(winner)} على {counted(votes, VOTE, Case.GENITIVE)}، "
        f"أي الأغلبية النسبية، فأعلن {ELECTION_OF.of(winner.gender)} في الدور {ordinal(2, Gender.MASCULINE)}."
    )


def drawn_by_lot(level: tuple[Person, ...], winner: Person) -> str:
    """Return a lot between candidates with as many votes."""
    return f"{_level(level)}، فأجريت القرعة وأسفرت عن فوز {styled(winner)}."


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


def post_name(
    post: str, of: str | None, gender: AnyGender, *, president: AnyGender = Gender.MASCULINE
) -> str:
    """Return a post as it follows انتخاب: رئيس الغرفة، نائب رئيس لجنة التكوين، ممثلة الغرفة لدى ….

    `president` is the gender of the chamber's president, or of the chair of the committee that a deputy is elected in.
    """
    if post == "committee-deputy" and of:
        return f"{_DEPUTY.of(gender)} {_POSTS['committee-chair'].of(president)} {of}"
    if post in _POSTS and of:
        return f"{_POSTS[post].of(gender)} {of}"
    return office_title(post, gender, president=president)


def representative_vote(post: str) -> str:
    """Return how a representative was elected."""
    return f"جرى انتخاب {post} بالاقتراع العلني."


def election_quorum(attended: int, in_office: int, needed: int, article: str) -> str:
    """Return that a bureau's election had its quorum (art. 19)."""
    return (
        f"وبلغ عدد الأعضاء الذين حضروا {counted(attended, MEMBER, Case.ACCUSATIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء "
        f"المزاولين مهامهم، وبذلك توفر النصاب المطلوب لانتخاب المكتب، وهو {counted(needed, MEMBER, Case.NOMINATIVE)}، {in_said_law(article)}."
    )


def election_second_meeting(attended: int, article: str) -> str:
    """Return that a bureau's election was held at a second meeting, where any number suffices (art. 19)."""
    return (
        f"وجرى الانتخاب في اجتماع ثان، بحضور {counted(attended, MEMBER, Case.GENITIVE)}، "
        f"وهو صحيح أيا كان عدد الأعضاء الحاضرين، {in_said_law(article)}."
    )


def election_quorum_missed(attended: int, in_office: int, needed: int, article: str) -> str:
    """Return that a bureau's election lacked its quorum (art. 19)."""
    return (
        f"لم يتوفر النصاب المطلوب لانتخاب المكتب، وهو {counted(needed, MEMBER, Case.NOMINATIVE)}، إذ لم يحضر سوى "
        f"{counted(attended, MEMBER, Case.GENITIVE)} من أصل {counted(in_office, MEMBER, Case.GENITIVE)} من الأعضاء المزاولين مهامهم، {in_said_law(article)}."
    )


def candidates_stood(candidates: tuple[Person, ...]) -> str:
    """Return who stood for the post."""
    if len(candidates) == 1:
        verb, alone = _STOOD.of(candidates[0].gender), _ALONE.of(candidates[0].gender)
        return f"و{verb} لهذا المنصب {styled(candidates[0])} {alone}."
    gender = shared_gender(each.gender for each in candidates)
    return f"و{_WERE.of(gender)} {_the_candidates(candidates)} لهذا المنصب: {listed(tuple(map(styled, candidates)))}."


def first_round_counts() -> str:
    """Return the words before the table of the first round."""
    return "وأسفر الدور الأول عن النتيجة التالية:"


def second_round_counts() -> str:
    """Return the words before the table of the second round."""
    return "وأسفر الدور الثاني عن النتيجة التالية:"


def elected_by_those_present(winner: Person, votes: int) -> str:
    """Return an election in the first round, by the absolute majority of those present (art. 29)."""
    return (
        f"{_OBTAINED.of(winner.gender)} {styled(winner)} على {counted(votes, VOTE, Case.GENITIVE)}، "
        f"أي الأغلبية المطلقة للأعضاء الحاضرين، فأعلن {ELECTION_OF.of(winner.gender)} في الدور الأول."
    )


def no_majority_yet(candidates: AnyGender) -> str:
    """Return that the first round elected nobody, no second one having been held."""
    return f"و{_NOBODY_OBTAINED.of(candidates)} على الأغلبية المطلقة في الدور الأول."


def level_still(level: tuple[Person, ...]) -> str:
    """Return a tie in the second round, no lot having been drawn."""
    return f"{_level(level)}."


def nobody_elected(candidates: AnyGender) -> str:
    """Return that nobody had a vote in the second round."""
    return f"و{_NOBODY_OBTAINED.of(candidates)} على أي صوت، فلم يسفر الانتخاب عن نتيجة."


def voted_for(candidate: Person) -> str:
    """Return the heading of those who voted for a candidate."""
    return f"المصوتون لفائدة {styled(candidate)}"


def _level(level: tuple[Person, ...]) -> str:
    gender = shared_gender(each.gender for each in level)
    return f"و{_EQUALLED.of(gender)} {_the_candidates(level)} في عدد الأصوات"


def _the_candidates(candidates: tuple[Person, ...]) -> str:
    named = _TWO if len(candidates) == 2 else _SEVERAL  # noqa: PLR2004  the dual
    return named.of(shared_gender(each.gender for each in candidates))
