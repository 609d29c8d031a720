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
    assert say.second_round() == (
        "ولم يحصل أي مرشح على الأغلبية المطلقة في الدور الأول، فأجري دور ثان بالأغلبية النسبية."
    )
    assert say.elected_in_second_round(WOMAN, 22) == (
        "حصلت السيدة العضوة السابعة على اثنين وعشرين (22) صوتا، أي الأغلبية النسبية، فأعلن انتخابها في الدور الثاني."
    )


@pytest.mark.parametrize(("candidates", "words"), [(2, "المرشحان"), (3, "المرشحون")])
def test_a_lot(candidates, words):
    assert say.drawn_by_lot(candidates, MAN) == (
        f"وتساوى {words} في عدد الأصوات، فأجريت القرعة وأسفرت عن فوز السيد العضو الرابع."
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
