from datetime import date

import pytest

from assembly.language import sentences_quorum as say
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair
from assembly.language.sentences_quorum import Required

MAN, WOMAN = Chair(Person("حسن شميس")), Chair(Person("العضوة الثالثة", "female"))
STAND_IN = Chair(Person("العضوة الثالثة", "female"), "vice-president-1")


def test_a_quorum_reached():
    assert say.quorum_reached(52, 75, Required(38), MAN, "14") == (
        "وبعد الاطلاع على ورقة الحضور الموقعة عند افتتاح الدورة، تبين أن عدد الحاضرين بلغ اثنين وخمسين (52) عضوا "
        "من أصل خمسة وسبعين (75) عضوا من الأعضاء المزاولين مهامهم، والأغلبية المطلقة المطلوبة هي ثمانية وثلاثون (38) عضوا؛ "
        "فأعلن السيد الرئيس توفر النصاب القانوني طبقا للمادة 14 من القانون المذكور، وافتتح أشغال الدورة."
    )


@pytest.mark.parametrize(
    ("chair", "end"),
    [
        (
            WOMAN,
            "فأعلنت السيدة الرئيسة توفر النصاب القانوني طبقا للمادة 14 من القانون المذكور، وافتتحت أشغال الدورة.",
        ),
        (
            STAND_IN,
            "فأعلنت السيدة رئيسة الجلسة توفر النصاب القانوني طبقا للمادة 14 من القانون المذكور، وافتتحت أشغال الدورة.",
        ),
    ],
)
def test_a_woman_declares_it(chair, end):
    assert say.quorum_reached(52, 75, Required(38), chair, "14").endswith(end)


def test_numbers_of_a_quorum_agree_with_their_case():
    words = say.quorum_reached(102, 201, Required(101), MAN, "14")
    assert "بلغ مائة عضو وعضوين (102) من أصل مائتي عضو وعضو واحد (201)" in words
    assert "هي مائة عضو وعضو واحد (101)؛" in words


def test_another_number_is_not_called_absolute_majority():
    words = say.quorum_reached(52, 75, Required(50, absolute=False), MAN, "19")
    assert "والعدد المطلوب هو خمسون (50) عضوا؛" in words


def test_a_second_call_is_valid_with_any_number():
    assert say.second_call(date(2020, 11, 2), "14") == (
        "وبما أن هذا الاجتماع ينعقد بناء على استدعاء ثان، بعد تعذر عقد الاجتماع الأول يوم الاثنين 2 نونبر 2020 "
        "لعدم توفر النصاب القانوني، فإن مداولات الجمعية العامة تعتبر صحيحة كيفما كان عدد الحاضرين، "
        "طبقا للمادة 14 من القانون المذكور."
    )


def test_a_quorum_missed():
    finding = say.present_below(30, Required(38), 60)
    assert say.quorum_not_reached(finding, MAN, 15, "11", "14") == (
        "وبعد مرور ساعة واحدة (1) على الموعد المحدد، تبين أن عدد الحاضرين لم يتجاوز ثلاثين (30) عضوا، "
        "أي دون الأغلبية المطلقة المحددة في ثمانية وثلاثين (38) عضوا؛ فأعلن السيد الرئيس تعذر عقد الاجتماع "
        "لعدم توفر النصاب القانوني، على أن يوجه استدعاء ثان لعقد اجتماع ثان خلال الخمسة عشر (15) يوما الموالية، "
        "وفق الكيفية والآجال المنصوص عليها في المادة 11، طبقا للمادة 14 من القانون المذكور."
    )


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (30, "وبعد مرور نصف ساعة على"),
        (120, "وبعد مرور ساعتين (2) على"),
        (180, "وبعد مرور ثلاث (3) ساعات على"),
        (45, "وبعد مرور خمس وأربعين (45) دقيقة على"),
        (None, "وبعد الاطلاع على ورقة الحضور، تبين"),
    ],
)
def test_the_time_waited(minutes, words):
    assert say.present_below(30, Required(38), minutes).startswith(words)


@pytest.mark.parametrize(
    ("present", "words"),
    [
        (0, "تبين عدم حضور أي عضو، أي دون"),
        (1, "لم يتجاوز عضوا واحدا (1)، أي"),
        (2, "لم يتجاوز عضوين (2)، أي"),
        (3, "لم يتجاوز ثلاثة (3) أعضاء، أي"),
        (12, "لم يتجاوز اثني عشر (12) عضوا، أي"),
    ],
)
def test_those_who_came_are_never_a_nought(present, words):
    found = say.present_below(present, Required(38), 60)
    assert words in found
    assert "0" not in found.replace("60", "")


def test_a_second_call_that_a_law_gives_a_quorum_announces_no_third():
    finding = say.present_below(5, Required(8), None)
    words = say.quorum_not_reached_again(finding, WOMAN, "14")
    assert "فأعلنت السيدة الرئيسة تعذر عقد الاجتماع لعدم توفر النصاب القانوني، طبقا" in words
    assert "استدعاء" not in words


def test_a_resumed_sitting_carries_the_quorum():
    session = SessionName("ordinary", 2020, 10)
    assert say.resumed(session, 2, date(2020, 11, 13), date(2020, 11, 12), "14") == (
        "استأنفت الجمعية العامة أشغال دورتها العادية لشهر أكتوبر برسم سنة 2020 في جلستها الثانية يوم الجمعة 13 نونبر 2020، "
        "بعد رفع الجلسة الأولى بتاريخ 12 نونبر 2020. وحيث إن النصاب القانوني احتسب عند افتتاح الدورة، "
        "تابع الأعضاء الحاضرون دراسة باقي نقط جدول الأعمال، طبقا للمادة 14 من القانون المذكور."
    )


@pytest.mark.parametrize(
    ("n", "words"), [(1, "عضو واحد (1)"), (2, "عضوين (2)"), (3, "ثلاثة (3) أعضاء"), (11, "أحد عشر (11) عضوا")]
)
def test_departures_do_not_touch_the_quorum(n, words):
    assert say.departures(n, "14") == (
        f"وسجل انسحاب {words} بعد التوقيع على ورقة الحضور، وهو ما لا يؤثر على مشروعية النصاب القانوني، "
        "طبقا للمادة 14 من القانون المذكور."
    )


@pytest.mark.parametrize(("n", "words"), [(1, "عضو واحد (1)"), (2, "عضوان (2)"), (3, "ثلاثة (3) أعضاء")])
def test_arrivals_are_named(n, words):
    assert say.arrivals(n, "male", ("السيد العضو السبعون",)) == (
        f"والتحق بأشغال الجلسة، بعد افتتاحها، {words}: السيد العضو السبعون."
    )


@pytest.mark.parametrize(
    ("n", "words"),
    [(1, "عضوة واحدة (1)"), (2, "عضوتان (2)"), (3, "ثلاث (3) عضوات"), (11, "إحدى عشرة (11) عضوة")],
)
def test_arrivals_of_women_alone(n, words):
    assert say.arrivals(n, "female", ("السيدة العضوة السابعة",)) == (
        f"والتحقت بأشغال الجلسة، بعد افتتاحها، {words}: السيدة العضوة السابعة."
    )
