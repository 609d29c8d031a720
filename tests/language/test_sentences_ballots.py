import pytest

from assembly.domain.majority import Tally
from assembly.language import sentences_ballots as say
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

BUDGET = say.item_matter("مشروع ميزانية الغرفة")
ACCOUNT = say.account_matter("الحساب الإداري برسم سنة 2019")
PRESIDENT = Chair(Person("حسن شميس"))
WOMAN = Chair(Person("العضوة الثالثة", "female"))
STAND_IN = Chair(Person("العضو الثاني"), "vice-president-1")


def tally(in_favour, against, abstain=0, out=0):
    return Tally(in_favour=in_favour, against=against, abstain=abstain, not_voting=out)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (say.adopted_by_all(BUDGET), "صادقت الجمعية العامة بالإجماع على مشروع ميزانية الغرفة."),
        (say.adopted_by_all_voters(BUDGET), "صادقت الجمعية العامة بإجماع المصوتين على مشروع ميزانية الغرفة."),
        (say.rejected_by_all(BUDGET), "رفضت الجمعية العامة بالإجماع مشروع ميزانية الغرفة."),
        (say.rejected_by_all_voters(BUDGET), "رفضت الجمعية العامة بإجماع المصوتين مشروع ميزانية الغرفة."),
        (
            say.all_abstained(BUDGET),
            "امتنع جميع الأعضاء الحاضرين عن التصويت، فلم يتخذ أي مقرر في هذه النقطة.",
        ),
        (
            say.all_voters_abstained(BUDGET),
            "امتنع جميع المشاركين في عملية التصويت عن إبداء رأيهم، فلم يتخذ أي مقرر في هذه النقطة.",
        ),
        (say.nobody_voted(BUDGET), "لم يشارك أي عضو من الحاضرين في التصويت، فلم يتخذ أي مقرر في هذه النقطة."),
        (
            say.no_majority(BUDGET),
            "لم تحصل هذه النقطة على الأغلبية المطلقة للمصوتين، فلم تتم المصادقة عليها.",
        ),
        (
            say.no_majority(say.AMENDMENT),
            "لم يحصل هذا التعديل على الأغلبية المطلقة للمصوتين، فلم تتم المصادقة عليه.",
        ),
    ],
)
def test_results_without_counts(sentence, words):
    assert sentence == words


@pytest.mark.parametrize(
    ("counts", "margin"),
    [
        ((48, 2, 2), "بأغلبية ثمانية وأربعين (48) صوتا، مقابل صوتين (2)، مع امتناع عضوين (2) عن التصويت."),
        ((50, 0, 1), "بأغلبية خمسين (50) صوتا، دون أي صوت معارض، مع امتناع عضو واحد (1) عن التصويت."),
        ((50, 1, 0), "بأغلبية خمسين (50) صوتا، مقابل صوت واحد (1)."),
        (
            (21, 3, 10),
            "بأغلبية واحد وعشرين (21) صوتا، مقابل ثلاثة (3) أصوات، مع امتناع عشرة (10) أعضاء عن التصويت.",
        ),
        ((101, 12, 0), "بأغلبية مائة صوت وصوت واحد (101)، مقابل اثني عشر (12) صوتا."),
        ((200, 100, 0), "بأغلبية مائتي (200) صوت، مقابل مائة (100) صوت."),
    ],
)
def test_an_adoption_by_majority(counts, margin):
    sentence = say.adopted_by_majority(BUDGET, tally(*counts))
    assert sentence == f"صادقت الجمعية العامة على مشروع ميزانية الغرفة {margin}"


@pytest.mark.parametrize(
    ("counts", "margin"),
    [
        ((2, 48, 2), "بأغلبية ثمانية وأربعين (48) صوتا، مقابل صوتين (2)، مع امتناع عضوين (2) عن التصويت."),
        ((0, 51, 1), "بأغلبية واحد وخمسين (51) صوتا، دون أي صوت مؤيد، مع امتناع عضو واحد (1) عن التصويت."),
        ((11, 22, 0), "بأغلبية اثنين وعشرين (22) صوتا، مقابل أحد عشر (11) صوتا."),
    ],
)
def test_a_rejection_by_majority(counts, margin):
    sentence = say.rejected_by_majority(BUDGET, tally(*counts))
    assert sentence == f"رفضت الجمعية العامة مشروع ميزانية الغرفة {margin}"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (say.adopted_by_all(ACCOUNT), "صادقت عليه الجمعية العامة بالإجماع."),
        (say.adopted_by_all_voters(ACCOUNT), "صادقت عليه الجمعية العامة بإجماع المصوتين."),
        (
            say.adopted_by_majority(ACCOUNT, tally(30, 3)),
            "صادقت عليه الجمعية العامة بأغلبية ثلاثين (30) صوتا، مقابل ثلاثة (3) أصوات.",
        ),
        (say.rejected_by_all(ACCOUNT), "رفضته الجمعية العامة بالإجماع."),
        (say.rejected_by_all_voters(ACCOUNT), "رفضته الجمعية العامة بإجماع المصوتين."),
        (
            say.rejected_by_majority(ACCOUNT, tally(3, 30)),
            "رفضته الجمعية العامة بأغلبية ثلاثين (30) صوتا، مقابل ثلاثة (3) أصوات.",
        ),
    ],
)
def test_an_administrative_account_is_studied(sentence, words):
    assert sentence == f"وبعد دراسة الحساب الإداري برسم سنة 2019، {words}"


@pytest.mark.parametrize(
    ("votes", "words"),
    [
        (1, "بصوت واحد (1)"),
        (2, "بصوتين (2)"),
        (10, "بعشرة (10) أصوات"),
        (30, "بثلاثين (30) صوتا"),
        (100, "بمائة (100) صوت"),
    ],
)
def test_a_tie_is_broken_by_the_side_of_the_president(votes, words):
    lead = f"وقد تعادلت الأصوات {words} لكل جانب، فرجح الجانب الذي ينتمي إليه صوت الرئيس طبقا للمادة 14 من القانون المذكور"
    equal = tally(votes, votes)
    assert say.tie_adopted(BUDGET, equal, PRESIDENT, "14") == (
        f"{lead}، وبذلك صادقت الجمعية العامة على مشروع ميزانية الغرفة."
    )
    assert say.tie_rejected(BUDGET, equal, PRESIDENT, "14") == (
        f"{lead}، وبذلك رفضت الجمعية العامة مشروع ميزانية الغرفة."
    )


@pytest.mark.parametrize(("chair", "voice"), [(WOMAN, "صوت الرئيسة"), (STAND_IN, "صوت رئيس الجلسة")])
def test_the_side_of_whoever_presides(chair, voice):
    sentence = say.tie_adopted(BUDGET, tally(30, 30, 2), chair, "14")
    assert f"لكل جانب، مع امتناع عضوين (2) عن التصويت، فرجح الجانب الذي ينتمي إليه {voice} طبقا" in sentence


@pytest.mark.parametrize(
    ("abstain", "chair", "middle"),
    [
        (1, PRESIDENT, "وامتنع السيد الرئيس عن التصويت"),
        (1, WOMAN, "وامتنعت السيدة الرئيسة عن التصويت"),
        (4, STAND_IN, "مع امتناع أربعة (4) أعضاء عن التصويت، من بينهم السيد رئيس الجلسة"),
    ],
)
def test_a_tie_with_a_chair_who_abstained(abstain, chair, middle):
    assert say.tie_chair_abstained(BUDGET, tally(24, 24, abstain), chair, "14") == (
        f"وقد تعادلت الأصوات بأربعة وعشرين (24) صوتا لكل جانب، {middle}، "
        "فتعذر ترجيح أحد الجانبين طبقا للمادة 14 من القانون المذكور، ولم يتخذ أي مقرر في هذه النقطة."
    )


def test_a_tie_with_a_chair_who_did_not_vote():
    assert say.tie_chair_did_not_vote(say.PETITION, tally(5, 5, 0, 1), WOMAN, "14") == (
        "وقد تعادلت الأصوات بخمسة (5) أصوات لكل جانب، ولم تشارك السيدة الرئيسة في التصويت، "
        "فتعذر ترجيح أحد الجانبين طبقا للمادة 14 من القانون المذكور، ولم يتخذ أي مقرر في هذا الملتمس."
    )


@pytest.mark.parametrize(
    ("matter", "method", "debated", "words"),
    [
        (
            BUDGET,
            "show-of-hands",
            True,
            "وبعد المناقشة، عرضت النقطة على التصويت بالاقتراع العلني برفع الأيدي، فأسفر عن النتيجة التالية:",
        ),
        (
            BUDGET,
            "roll-call",
            False,
            "وعرضت النقطة على التصويت بالاقتراع العلني بالمناداة على الأعضاء بأسمائهم، فأسفر عن النتيجة التالية:",
        ),
        (
            say.PROPOSAL,
            "show-of-hands",
            False,
            "وعرض المقترح على التصويت بالاقتراع العلني برفع الأيدي، فأسفر عن النتيجة التالية:",
        ),
    ],
)
def test_how_a_public_vote_was_taken(matter, method, debated, words):
    assert say.public_vote(matter, method, debated=debated) == words


@pytest.mark.parametrize(
    ("ground", "words"),
    [
        (say.by_article("29"), "وجرى التصويت بالاقتراع السري طبقا للمادة 29 من القانون المذكور."),
        (say.by_reason("المساس بالأشخاص."), "وجرى التصويت بالاقتراع السري للسبب التالي: المساس بالأشخاص."),
    ],
)
def test_a_secret_vote_states_its_ground(ground, words):
    sentence = say.secret_vote(BUDGET, ground, debated=True)
    assert sentence == (f"وبعد المناقشة، عرضت النقطة على التصويت. {words} وأسفر التصويت عن النتيجة التالية:")


@pytest.mark.parametrize(("n", "words"), [(1, "عضو واحد (1)"), (2, "عضوان (2)"), (3, "ثلاثة (3) أعضاء")])
def test_those_who_stayed_out_are_no_abstentions(n, words):
    assert say.out_of_the_vote(n) == f"ولم يشارك في التصويت {words} من الحاضرين."
