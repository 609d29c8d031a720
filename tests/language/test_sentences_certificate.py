from datetime import date, time

import pytest

from assembly.language import sentences_certificate as say
from assembly.language.sentences import Person, SessionName

CHAMBER = "رئيس غرفة الصناعة التقليدية لجهة مراكش-آسفي"
OCTOBER = SessionName("ordinary", 2020, 10, date(2020, 11, 12))
EXTRAORDINARY = SessionName("extraordinary", 2020, 11, date(2020, 11, 12))
DAY = date(2020, 11, 12)
MAN, WOMAN = "السيد العضو الرابع، عضو الجمعية العامة،", "السيدة العضوة السابعة، عضوة الجمعية العامة،"
MEETING = "الجلسة الثانية"


def test_the_member_is_named_with_a_title():
    assert say.member_named(Person("العضو الرابع"), "عضو الجمعية العامة") == MAN
    assert say.member_named(Person("العضوة السابعة", "female"), "عضوة الجمعية العامة") == WOMAN
    assert say.member_named(Person("العضو الرابع"), "") == "السيد العضو الرابع"
    assert say.associate_title("female") == "عضوة شريكة"


@pytest.mark.parametrize(
    ("president", "office", "words"),
    [
        ("male", CHAMBER, f"يشهد {CHAMBER} أن … ."),
        ("female", "رئيسة غرفة الصناعة التقليدية", "تشهد رئيسة غرفة الصناعة التقليدية أن … ."),
    ],
)
def test_who_certifies(president, office, words):
    assert say.certifies(president, office, "… ") == words


def test_what_was_attended():
    assert say.whole_session(OCTOBER, DAY, "آسفي") == (
        "الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020، المنعقدة يوم الخميس 12 نونبر 2020 بآسفي"
    )
    assert say.one_sitting(OCTOBER, 2, DAY, "الصويرة") == (
        "الجلسة الثانية من الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020، "
        "المنعقدة يوم الخميس 12 نونبر 2020 بالصويرة"
    )
    assert say.whole_session(EXTRAORDINARY, DAY, "آسفي") == (
        "الدورة الاستثنائية للجمعية العامة لشهر نونبر 2020، المنعقدة يوم الخميس 12 نونبر 2020 بآسفي"
    )


def test_attended_from_the_opening():
    assert say.attended(MAN, "male", MEETING) == f"{MAN} حضر الجلسة الثانية، حسب ورقة الحضور"
    assert say.attended(WOMAN, "female", MEETING) == f"{WOMAN} حضرت الجلسة الثانية، حسب ورقة الحضور"


def test_attended_in_part():
    assert say.joined_later(MAN, "male", MEETING, time(10, 20)) == (
        f"{MAN} حضر جزءا من أشغال الجلسة الثانية، حيث التحق بها بعد افتتاحها، على الساعة العاشرة وعشرين دقيقة صباحا، "
        "حسب محضرها"
    )
    assert say.left_early(WOMAN, "female", MEETING, time(11)) == (
        f"{WOMAN} حضرت جزءا من أشغال الجلسة الثانية، حيث غادرتها على الساعة الحادية عشرة صباحا، "
        "حسب ورقة الحضور ومحضرها"
    )
    assert say.joined_and_left(WOMAN, "female", MEETING, time(10, 30), time(11)) == (
        f"{WOMAN} حضرت جزءا من أشغال الجلسة الثانية، حيث التحقت بها على الساعة العاشرة والنصف صباحا "
        "وغادرتها على الساعة الحادية عشرة صباحا، حسب محضرها"
    )


def test_came_to_a_meeting_without_quorum():
    assert say.came_in_vain(WOMAN, "female", OCTOBER, date(2020, 11, 2), "آسفي") == (
        f"{WOMAN} حضرت يوم الاثنين 2 نونبر 2020 بآسفي قصد المشاركة في أشغال الدورة العادية للجمعية العامة لشهر أكتوبر "
        "برسم سنة 2020، التي تعذر عقدها في ذلك اليوم لعدم توفر النصاب القانوني، حسب ورقة الحضور"
    )


def test_it_is_handed_over_at_the_members_request():
    assert say.handed_over("male") == "وسلمت هذه الشهادة للمعني بالأمر بطلب منه، للإدلاء بها عند الحاجة."
    assert say.handed_over("female") == "وسلمت هذه الشهادة للمعنية بالأمر بطلب منها، للإدلاء بها عند الحاجة."
