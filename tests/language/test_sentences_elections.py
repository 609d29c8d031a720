from datetime import date

import pytest

from assembly.language import sentences_elections as say
from assembly.language.sentences import Person

MAN, WOMAN = Person("العضو الرابع"), Person("العضوة السابعة", "female")


def test_how_a_post_is_filled():
    assert say.bureau_vote("الرئيس", MAN, WOMAN) == (
        "جرى انتخاب الرئيس بالاقتراع الأحادي الاسمي العلني، برئاسة السيد العضو الرابع، العضو الأكبر سنا من بين الحاضرين، "
        "وتولت الكتابة السيدة العضوة السابعة، العضوة الصغرى سنا ممن يحسنون القراءة والكتابة."
    )
    assert say.bureau_vote("الكاتب", WOMAN, MAN).endswith(
        "برئاسة السيدة العضوة السابعة، العضوة الكبرى سنا من بين الحاضرين، "
        "وتولى الكتابة السيد العضو الرابع، العضو الأصغر سنا ممن يحسنون القراءة والكتابة."
    )


def test_the_first_round():
    assert say.elected_outright(MAN, 40) == (
        "حصل السيد العضو الرابع على أربعين (40) صوتا، أي الأغلبية المطلقة للأعضاء المصوتين، "
        "فأعلن انتخابه في الدور الأول."
    )
    assert say.elected_outright(WOMAN, 41).startswith("حصلت السيدة العضوة السابعة على واحد وأربعين (41) صوتا")
    assert say.elected_outright(WOMAN, 41).endswith("فأعلن انتخابها في الدور الأول.")


def test_the_second_round():
    assert say.second_round("male") == (
        "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول، فأجري دور ثان بالأغلبية النسبية."
    )
    assert say.elected_in_second_round(WOMAN, 22) == (
        "حصلت السيدة العضوة السابعة على اثنين وعشرين (22) صوتا، أي الأغلبية النسبية، فأعلن انتخابها في الدور الثاني."
    )

    assert say.second_round("female") == (
        "ولم تحصل أي مرشحة على الأغلبية المطلقة في الدور الأول، فأجري دور ثان بالأغلبية النسبية."
    )


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ((MAN, MAN), "وتساوى المرشحان"),
        ((MAN, WOMAN), "وتساوى المرشحان"),
        ((WOMAN, WOMAN), "وتساوت المرشحتان"),
        ((MAN, WOMAN, WOMAN), "وتساوى المرشحون"),
        ((WOMAN, WOMAN, WOMAN), "وتساوت المرشحات"),
    ],
)
def test_candidates_with_as_many_votes(level, words):
    assert say.level_still(level) == f"{words} في عدد الأصوات."
    assert say.drawn_by_lot(level, WOMAN) == (
        f"{words} في عدد الأصوات، فأجريت القرعة وأسفرت عن فوز السيدة العضوة السابعة."
    )


def test_an_only_candidate():
    assert say.only_candidate(MAN, 3) == "حصل المرشح الوحيد السيد العضو الرابع على ثلاثة (3) أصوات."
    assert say.only_candidate(WOMAN, 3) == "حصلت المرشحة الوحيدة السيدة العضوة السابعة على ثلاثة (3) أصوات."


def test_an_election_put_off():
    assert say.election_put_off(date(2021, 9, 20)) == (
        "أجل الانتخاب إلى اجتماع لاحق يوم الاثنين 20 شتنبر 2021، يجرى بكيفية صحيحة أيا كان عدد الأعضاء الحاضرين."
    )


def test_a_committee():
    assert say.committee_vote("رئيس لجنة التكوين") == (
        "جرى انتخاب رئيس لجنة التكوين بالاقتراع السري وبالأغلبية المطلقة للأعضاء الحاضرين."
    )


@pytest.mark.parametrize(
    ("post", "of", "gender", "words"),
    [
        ("president", None, "female", "رئيسة الغرفة"),
        ("vice-president-1", None, "male", "النائب الأول لرئيس الغرفة"),
        ("committee-chair", "لجنة التكوين", "male", "رئيس لجنة التكوين"),
        ("committee-deputy", "لجنة التكوين", "female", "نائبة رئيس لجنة التكوين"),
        ("representative", "مجلس الجهة", "female", "ممثلة الغرفة لدى مجلس الجهة"),
    ],
)
def test_a_post_by_its_name(post, of, gender, words):
    assert say.post_name(post, of, gender) == words


def test_a_deputy_under_a_woman():
    assert (
        say.post_name("committee-deputy", "لجنة التكوين", "male", president="female")
        == "نائب رئيسة لجنة التكوين"
    )


def test_a_vice_president_of_a_woman_president():
    assert (
        say.post_name("vice-president-2", None, "male", president="female") == "النائب الثاني لرئيسة الغرفة"
    )


def test_a_representative():
    assert say.representative_vote("ممثل الغرفة لدى مجلس الجهة") == (
        "جرى انتخاب ممثل الغرفة لدى مجلس الجهة بالاقتراع العلني."
    )


def test_the_quorum_of_a_bureaus_election():
    assert say.election_quorum(52, 75, 50, "19") == (
        "وبلغ عدد الأعضاء الذين حضروا اثنين وخمسين (52) عضوا من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، "
        "وبذلك توفر النصاب المطلوب لانتخاب المكتب، وهو خمسون (50) عضوا، طبقا للمادة 19 من القانون المذكور."
    )
    assert say.election_quorum_missed(40, 75, 50, "19") == (
        "لم يتوفر النصاب المطلوب لانتخاب المكتب، وهو خمسون (50) عضوا، إذ لم يحضر سوى أربعين (40) عضوا من أصل خمسة وسبعين (75) عضوا "
        "من الأعضاء المزاولين مهامهم، طبقا للمادة 19 من القانون المذكور."
    )
    assert say.election_second_meeting(12, "19") == (
        "وجرى الانتخاب في اجتماع ثان، بحضور اثني عشر (12) عضوا، وهو صحيح أيا كان عدد الأعضاء الحاضرين، "
        "طبقا للمادة 19 من القانون المذكور."
    )


def test_who_stood():
    assert say.candidates_stood((MAN,)) == "وترشح لهذا المنصب السيد العضو الرابع دون غيره من الأعضاء."
    assert say.candidates_stood((WOMAN,)) == "وترشحت لهذا المنصب السيدة العضوة السابعة دون غيرها من الأعضاء."


@pytest.mark.parametrize(
    ("candidates", "words"),
    [
        ((MAN, WOMAN), "وكان المرشحان لهذا المنصب: السيد العضو الرابع؛ السيدة العضوة السابعة."),
        ((WOMAN, WOMAN), "وكانت المرشحتان لهذا المنصب: السيدة العضوة السابعة؛ السيدة العضوة السابعة."),
        (
            (WOMAN, WOMAN, MAN),
            "وكان المرشحون لهذا المنصب: السيدة العضوة السابعة؛ السيدة العضوة السابعة؛ السيد العضو الرابع.",
        ),
        (
            (WOMAN, WOMAN, WOMAN),
            "وكانت المرشحات لهذا المنصب: السيدة العضوة السابعة؛ السيدة العضوة السابعة؛ السيدة العضوة السابعة.",
        ),
    ],
)
def test_several_who_stood(candidates, words):
    assert say.candidates_stood(candidates) == words


def test_the_rounds_and_what_they_left_open():
    assert say.first_round_counts() == "وأسفر الدور الأول عن النتيجة التالية:"
    assert say.second_round_counts() == "وأسفر الدور الثاني عن النتيجة التالية:"
    assert say.no_majority_yet("male") == "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول."
    assert say.no_majority_yet("female") == "ولم تحصل أي مرشحة على الأغلبية المطلقة في الدور الأول."
    assert say.nobody_elected("male") == "ولم يحصل أي مرشح على أي صوت، فلم يسفر الانتخاب عن نتيجة."
    assert say.nobody_elected("female") == "ولم تحصل أي مرشحة على أي صوت، فلم يسفر الانتخاب عن نتيجة."


def test_a_committees_chair_elected_by_those_present():
    assert say.elected_by_those_present(WOMAN, 26) == (
        "حصلت السيدة العضوة السابعة على ستة وعشرين (26) صوتا، أي الأغلبية المطلقة للأعضاء الحاضرين، "
        "فأعلن انتخابها في الدور الأول."
    )


def test_the_voters_of_a_candidate():
    assert say.voted_for(WOMAN) == "المصوتون لفائدة السيدة العضوة السابعة"
