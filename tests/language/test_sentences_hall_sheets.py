import pytest

from assembly.language import sentences_hall_sheets as say
from assembly.language.sentences_quorum import Required


@pytest.mark.parametrize(
    ("required", "in_office", "words"),
    [
        (
            Required(38),
            75,
            (
                "لا يتوفر النصاب القانوني إلا بتوقيع ثمانية وثلاثين (38) عضوا على الأقل، أي الأغلبية المطلقة للأعضاء المزاولين "
                "مهامهم، البالغ عددهم خمسة وسبعين (75) عضوا، طبقا للمادة 14 من القانون رقم 18.09."
            ),
        ),
        (
            Required(50, absolute=False),
            75,
            (
                "لا يتوفر النصاب القانوني إلا بتوقيع خمسين (50) عضوا على الأقل من الأعضاء المزاولين مهامهم، "
                "البالغ عددهم خمسة وسبعين (75) عضوا، طبقا للمادة 14 من القانون رقم 18.09."
            ),
        ),
        (
            Required(2),
            3,
            (
                "لا يتوفر النصاب القانوني إلا بتوقيع عضوين (2) على الأقل، أي الأغلبية المطلقة للأعضاء المزاولين مهامهم، "
                "البالغ عددهم ثلاثة (3) أعضاء، طبقا للمادة 14 من القانون رقم 18.09."
            ),
        ),
    ],
)
def test_the_quorum_needed(required, in_office, words):
    assert say.quorum_needed(required, in_office, "14", "18.09") == words


def test_a_second_call_needs_no_number():
    assert say.any_number_suffices("14", "18.09") == (
        "ينعقد هذا الاجتماع بناء على استدعاء ثان، وتكون مداولاته صحيحة كيفما كان عدد الحاضرين، "
        "طبقا للمادة 14 من القانون رقم 18.09."
    )


def test_headings_cite_their_articles():
    assert (
        say.associates_heading("8", "18.09")
        == "الأعضاء الشركاء (بصفة استشارية، طبقا للمادة 8 من القانون رقم 18.09)"
    )
    assert (
        say.guests_heading("15", "18.09")
        == "الحاضرون دون المشاركة في التصويت، طبقا للمادة 15 من القانون رقم 18.09"
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("craft", "الصناعة التقليدية الفنية والإنتاجية"),
        ("services", "الصناعة التقليدية الخدماتية"),
        (None, ""),
    ],
)
def test_the_body_that_elected_a_member(body, words):
    assert say.body_name(body) == words


def test_associates_by_gender():
    assert (say.associate("male"), say.associate("female")) == ("عضو شريك", "عضوة شريكة")


@pytest.mark.parametrize(
    ("n", "number"),
    [(1, "عضو واحد (1)"), (2, "عضوان (2)"), (52, "اثنان وخمسون (52) عضوا"), (75, "خمسة وسبعون (75) عضوا")],
)
def test_who_is_called(n, number):
    rest = "، وتوضع علامة في خانة واحدة أمام اسم كل عضو."
    assert say.members_present_called(n) == f"ينادى على الأعضاء الحاضرين، وعددهم {number}{rest}"
    assert say.members_in_office_called(n) == f"ينادى على الأعضاء المزاولين مهامهم، وعددهم {number}{rest}"


def test_what_a_vote_is_on():
    assert say.subject_of_vote(3, "المصادقة على مشروع الميزانية") == (
        "موضوع التصويت: النقطة الثالثة: المصادقة على مشروع الميزانية"
    )
    assert say.subject_to_write() == "موضوع التصويت: ……"


def test_what_a_decision_needs():
    assert say.majority_needed("14", "18.09") == (
        "تتخذ المقررات بالأغلبية المطلقة للمصوتين، وفي حالة تعادل الأصوات يرجح الجانب الذي ينتمي إليه صوت الرئيس، "
        "طبقا للمادة 14 من القانون رقم 18.09."
    )


def test_what_is_written_by_hand():
    assert say.held_at().count("……") == 2
    assert (
        say.signatures_counted()
        == "حصر عدد توقيعات الأعضاء المنتخبين، عند افتتاح الدورة على الساعة ……، في ……."
    )
