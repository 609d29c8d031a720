from datetime import date

import pytest

from assembly.language import sentences_letters as say
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10, date(2020, 11, 12))
MINUTES = "محضر الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
MINISTRY = "وزارة السياحة"
HELD = date(2020, 11, 12)
LEAD = "وبعد، فتبعا لأشغال الدورة المشار إليها في الموضوع أعلاه، يشرفني أن أحيل إليكم، رفقته، "


def test_the_lines_before_the_greeting():
    assert say.subject("إحالة") == "الموضوع: إحالة"
    assert say.references(("أ", "ب")) == "المرجع: أ؛ ب"


def test_the_place_of_an_addressee_stands_on_one_line():
    assert say.place_of("الرباط") == "الرباط"
    assert say.place_of(" شارع الأبطال \n\nالرباط") == "شارع الأبطال – الرباط"
    assert say.place_of(None) == ""


def test_the_closing_of_a_letter_to_a_member():
    assert say.closing_for_member() == "وتفضلوا بقبول خالص التحية والتقدير، والسلام."


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "إحالة التوصية الصادرة عن الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"),
        (2, "إحالة التوصيتين الصادرتين عن الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"),
        (7, "إحالة التوصيات الصادرة عن الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"),
    ],
)
def test_the_subject_says_how_many(n, words):
    assert say.recommendations_sent(n, OCTOBER) == words


def test_what_the_letter_refers_to():
    assert say.point_of_law(5, "3", "18.09") == "البند 5 من المادة 3 من القانون رقم 18.09"
    assert say.minutes_of_days((HELD,)) == "محضر الدورة المنعقدة بتاريخ 12 نونبر 2020"
    assert say.minutes_of_days((HELD, date(2020, 11, 13))) == (
        "محضر الدورة المنعقدة بتاريخ 12 نونبر 2020 و13 نونبر 2020"
    )


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, f"التوصية الموجهة إلى {MINISTRY}، والمرجو التفضل بدراستها وموافاتي بمآلها."),
        (2, f"التوصيتين الموجهتين إلى {MINISTRY}، والمرجو التفضل بدراستهما وموافاتي بمآلهما."),
        (
            7,
            (
                f"لائحة التوصيات الموجهة إلى {MINISTRY}، والبالغ عددها سبع (7) توصيات، "
                "والمرجو التفضل بدراستها وموافاتي بمآلها."
            ),
        ),
        (
            21,
            (
                f"لائحة التوصيات الموجهة إلى {MINISTRY}، والبالغ عددها إحدى وعشرين (21) توصية، "
                "والمرجو التفضل بدراستها وموافاتي بمآلها."
            ),
        ),
    ],
)
def test_what_is_asked_agrees_with_how_many(n, words):
    assert say.recommendations_forwarded(n, MINISTRY, "") == LEAD + words


def test_by_when():
    words = say.recommendations_forwarded(1, MINISTRY, say.before(date(2021, 3, 1)))
    assert words.endswith("وموافاتي بمآلها قبل فاتح مارس 2021.")
    assert say.recommendations_forwarded(2, MINISTRY, say.as_listed()).endswith(
        "وموافاتي بمآلهما في الآجال المبينة في اللائحة المرفقة."
    )


def test_what_is_enclosed():
    assert [say.recommendations_enclosed(n) for n in (1, 2, 3)] == [
        "نص التوصية",
        "نص التوصيتين",
        "لائحة التوصيات",
    ]


@pytest.mark.parametrize(
    ("n", "title", "origin"),
    [
        (1, "التوصية الموجهة إلى وزارة السياحة", "الصادرة عن الدورة العادية"),
        (2, "التوصيتان الموجهتان إلى وزارة السياحة", "الصادرتان عن الدورة العادية"),
        (3, "لائحة التوصيات الموجهة إلى وزارة السياحة", "الصادرة عن الدورة العادية"),
    ],
)
def test_the_page_that_is_attached(n, title, origin):
    assert say.attached_title(n, MINISTRY) == title
    assert say.attached_origin(n, OCTOBER) == f"{origin} للجمعية العامة لشهر أكتوبر برسم سنة 2020"


def test_minutes_go_to_the_authority_and_copies_to_others():
    assert say.minutes_sent(MINUTES) == f"إحالة {MINUTES}"
    assert say.minutes_forwarded(MINUTES, HELD, "18", "18.09") == (
        "وبعد، فطبقا للمادة 18 من القانون رقم 18.09، يشرفني أن أوافيكم، رفقته، بمحضر الدورة العادية للجمعية العامة "
        "لشهر أكتوبر برسم سنة 2020، المؤرخ في 12 نونبر 2020."
    )
    assert say.copy_forwarded(MINUTES, HELD, "18", "18.09") == (
        "وبعد، فطبقا للمادة 18 من القانون رقم 18.09، يشرفني أن أوافيكم، رفقته، بنسخة من محضر الدورة العادية "
        "للجمعية العامة لشهر أكتوبر برسم سنة 2020، المؤرخ في 12 نونبر 2020."
    )
