"""The sentences on a vote: how it was taken, and one whole sentence per result. A count of none is said in words."""

from __future__ import annotations

from typing import Literal, NamedTuple

from assembly.domain.majority import Tally
from assembly.language.counted import counted
from assembly.language.persons import Pair, prefixed
from assembly.language.sentences import closed_with, in_said_law
from assembly.language.sentences_opening import Chair
from assembly.language.terms import MEMBER, VOTE, AnyGender, Case

_PUTS = Pair("عرض", "عرضت")
_OBTAINED = Pair("لم يحصل", "لم تحصل")
_ON_IT = Pair("عليه", "عليها")
_ABSTAINED = Pair("امتنع", "امتنعت")
_VOTED = Pair("لم يشارك", "لم تشارك")
_PUBLIC = {"show-of-hands": "برفع الأيدي", "roll-call": "بالمناداة على الأعضاء بأسمائهم"}


Motion = Literal["amendment", "proposal", "petition"]


class Matter(NamedTuple):
    """What a ballot is on.

    `object` follows صادقت الجمعية العامة على; `this` and `the` name it in short (هذه النقطة، النقطة). `studied` is set
    for an administrative account, which the law has the assembly study (art. 10): the account's own name.
    """

    object: str
    this: str
    the: str
    gender: AnyGender
    studied: str = ""


def item_matter(object_of_item: str) -> Matter:
    """Return an item of the agenda as the matter of a ballot."""
    return Matter(object_of_item, "هذه النقطة", "النقطة", "female")


def account_matter(account: str) -> Matter:
    """Return an administrative account as the matter of a ballot."""
    return Matter(account, "هذه النقطة", "النقطة", "female", studied=account)


AMENDMENT = Matter("هذا التعديل", "هذا التعديل", "التعديل", "male")
PROPOSAL = Matter("هذا المقترح", "هذا المقترح", "المقترح", "male")
PETITION = Matter("هذا الملتمس", "هذا الملتمس", "الملتمس", "male")
_MOTIONS = {"amendment": AMENDMENT, "proposal": PROPOSAL, "petition": PETITION}


def motion_matter(kind: Motion) -> Matter:
    """Return an amendment, a proposal or a petition as the matter of a ballot."""
    return _MOTIONS[kind]


def public_vote(matter: Matter, method: str, *, debated: bool) -> str:
    """Return how a public vote was taken; the table of counts follows."""
    lead = f"وبعد المناقشة، {_PUTS.of(matter.gender)}" if debated else f"و{_PUTS.of(matter.gender)}"
    manner = f" {_PUBLIC[method]}" if method in _PUBLIC else ""
    return f"{lead} {matter.the} على التصويت بالاقتراع العلني{manner}، فأسفر عن النتيجة التالية:"


def secret_vote(matter: Matter, ground: str, *, debated: bool) -> str:
    """Return how a secret vote was taken, its ground being `by_reason` or `by_article`; the table of counts follows."""
    lead = f"وبعد المناقشة، {_PUTS.of(matter.gender)}" if debated else f"و{_PUTS.of(matter.gender)}"
    return (
        f"{lead} {matter.the} على التصويت. وجرى التصويت بالاقتراع السري {ground}. "
        "وأسفر التصويت عن النتيجة التالية:"
    )


def by_reason(reason: str) -> str:
    """Return the recorded ground of a secret vote."""
    return f"للسبب التالي: {closed_with(reason)}"


def by_article(article: str) -> str:
    """Return the legal ground of a secret vote (art. 29)."""
    return in_said_law(article)


def adopted_by_all(matter: Matter) -> str:
    """Return a unanimous adoption: nobody against, abstaining or out."""
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، صادقت عليه الجمعية العامة بالإجماع."
    return f"صادقت الجمعية العامة بالإجماع على {matter.object}."


def adopted_by_all_voters(matter: Matter) -> str:
    """Return an adoption by all who voted, some of those present having taken no part."""
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، صادقت عليه الجمعية العامة بإجماع المصوتين."
    return f"صادقت الجمعية العامة بإجماع المصوتين على {matter.object}."


def adopted_by_majority(matter: Matter, tally: Tally) -> str:
    """Return an adoption with its three counts."""
    margin = _margin(tally.in_favour, tally.against, "دون أي صوت معارض", tally.abstain)
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، صادقت عليه الجمعية العامة {margin}."
    return f"صادقت الجمعية العامة على {matter.object} {margin}."


def rejected_by_all(matter: Matter) -> str:
    """Return a unanimous rejection."""
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، رفضته الجمعية العامة بالإجماع."
    return f"رفضت الجمعية العامة بالإجماع {matter.object}."


def rejected_by_all_voters(matter: Matter) -> str:
    """Return a rejection by all who voted, some of those present having taken no part."""
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، رفضته الجمعية العامة بإجماع المصوتين."
    return f"رفضت الجمعية العامة بإجماع المصوتين {matter.object}."


def rejected_by_majority(matter: Matter, tally: Tally) -> str:
    """Return a rejection with its three counts."""
    margin = _margin(tally.against, tally.in_favour, "دون أي صوت مؤيد", tally.abstain)
    if matter.studied:
        return f"وبعد دراسة {matter.studied}، رفضته الجمعية العامة {margin}."
    return f"رفضت الجمعية العامة {matter.object} {margin}."


def no_majority(matter: Matter) -> str:
    """Return that neither side had the absolute majority of the voters."""
    return (
        f"{_OBTAINED.of(matter.gender)} {matter.this} على الأغلبية المطلقة للمصوتين، "
        f"فلم تتم المصادقة {_ON_IT.of(matter.gender)}."
    )


def tie_adopted(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return an adoption by the side of the president's vote (art. 14)."""
    return f"{_tie(tally, chair, article)}، وبذلك صادقت الجمعية العامة على {matter.object}."


def tie_rejected(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a rejection by the side of the president's vote (art. 14)."""
    return f"{_tie(tally, chair, article)}، وبذلك رفضت الجمعية العامة {matter.object}."


def tie_chair_abstained(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a tie that no vote of the chair could break, the chair having abstained."""
    if tally.abstain > 1:
        level = f"{_level(tally)}، من بينهم {chair.title}"
    else:
        level = f"{_equal(tally)}، و{_ABSTAINED.of(chair.person.gender)} {chair.title} عن التصويت"
    return f"{level}، {_not_broken(matter, article)}."


def tie_chair_did_not_vote(matter: Matter, tally: Tally, chair: Chair, article: str) -> str:
    """Return a tie that no vote of the chair could break, the chair having taken no part."""
    verb = _VOTED.of(chair.person.gender)
    return f"{_level(tally)}، و{verb} {chair.title} في التصويت، {_not_broken(matter, article)}."


def all_abstained(matter: Matter) -> str:
    """Return that everybody present abstained."""
    return f"امتنع جميع الأعضاء الحاضرين عن التصويت، فلم يتخذ أي مقرر في {matter.this}."


def all_voters_abstained(matter: Matter) -> str:
    """Return that everybody counted abstained, some of those present having taken no part."""
    return f"امتنع جميع المشاركين في عملية التصويت عن إبداء رأيهم، فلم يتخذ أي مقرر في {matter.this}."


def nobody_voted(matter: Matter) -> str:
    """Return that nobody present took part."""
    return f"لم يشارك أي عضو من الحاضرين في التصويت، فلم يتخذ أي مقرر في {matter.this}."


def out_of_the_vote(n: int) -> str:
    """Return how many of those present took no part; they are no abstentions."""
    return f"ولم يشارك في التصويت {counted(n, MEMBER, Case.NOMINATIVE)} من الحاضرين."


def _margin(winners: int, losers: int, none_of_them: str, abstain: int) -> str:
    words = f"بأغلبية {counted(winners, VOTE, Case.GENITIVE)}، "
    words += f"مقابل {counted(losers, VOTE, Case.GENITIVE)}" if losers else none_of_them
    return words + (f"، {_abstentions(abstain)}" if abstain else "")


def _abstentions(n: int) -> str:
    return f"مع امتناع {counted(n, MEMBER, Case.GENITIVE)} عن التصويت"


def _equal(tally: Tally) -> str:
    votes = prefixed("ب", counted(tally.in_favour, VOTE, Case.GENITIVE))
    return f"وقد تعادلت الأصوات {votes} لكل جانب"


def _level(tally: Tally) -> str:
    return f"{_equal(tally)}، {_abstentions(tally.abstain)}" if tally.abstain else _equal(tally)


def _not_broken(matter: Matter, article: str) -> str:
    return f"فتعذر ترجيح أحد الجانبين {in_said_law(article)}، ولم يتخذ أي مقرر في {matter.this}"


def _tie(tally: Tally, chair: Chair, article: str) -> str:
    return f"{_level(tally)}، فرجح الجانب الذي ينتمي إليه صوت {chair.bare} {in_said_law(article)}"
