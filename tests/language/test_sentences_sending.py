"""Letters that ask for an approval or remind: one, two and several, in the case that each place asks for."""

from datetime import date

import pytest

from assembly.language import sentences_sending as ar
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10)
NAMED = "الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"


@pytest.mark.parametrize(
    ("rank", "n", "words"),
    [
        (1, 1, "تذكير أول بشأن التوصية الصادرة"),
        (2, 2, "تذكير ثان بشأن التوصيتين الصادرتين"),
        (3, 3, "تذكير ثالث بشأن التوصيات الصادرة"),
        (1, 11, "تذكير أول بشأن التوصيات الصادرة"),
    ],
)
def test_the_subject(rank, n, words):
    assert ar.reminder_subject(rank, n, OCTOBER) == f"{words} عن {NAMED}"


@pytest.mark.parametrize(
    ("letters", "words"),
    [
        (1, "فتبعا لرسالتي المشار إليها في المرجع أعلاه، التي لم أتوصل بعد بجواب عنها،"),
        (2, "فتبعا لرسالتي المشار إليهما في المرجع أعلاه، اللتين لم أتوصل بعد بجواب عنهما،"),
        (3, "فتبعا لرسائلي المشار إليها في المرجع أعلاه، التي لم أتوصل بعد بجواب عنها،"),
    ],
)
def test_the_letters_it_follows(letters, words):
    assert f"وبعد، {words} المرجو التفضل بموافاتي بمآل " in ar.reminder_body(1, letters)


@pytest.mark.parametrize(
    ("n", "asked", "enclosed", "title"),
    [
        (1, "التوصية المبينة", "جدول التوصية التي لم يرد جواب عنها", "التوصية التي لم يرد جواب عنها"),
        (2, "التوصيتين المبينتين", "جدول التوصيتين اللتين لم يرد جواب عنهما", "التوصيتان اللتان لم يرد جواب عنهما"),
        (3, "التوصيات المبينة", "جدول التوصيات التي لم يرد جواب عنها", "التوصيات التي لم يرد جواب عنها"),
    ],
)  # fmt: skip
def test_what_had_no_answer(n, asked, enclosed, title):
    assert f"بمآل {asked} في الجدول المرفق" in ar.reminder_body(n, 1)
    assert (ar.reminder_enclosed(n), ar.unanswered_title(n)) == (enclosed, title)


@pytest.mark.parametrize(
    ("n", "counted"),
    [(1, ""), (2, ""), (3, "ثلاث (3) توصيات"), (8, "ثماني (8) توصيات"), (12, "اثنتي عشرة (12) توصية"), (28, "ثمانيا وعشرين (28) توصية")],
)  # fmt: skip
def test_several_are_counted_as_an_object(n, counted):
    assert ar.reminder_body(n, 1).endswith(f"، والبالغ عددها {counted}." if counted else "في الجدول المرفق.")


@pytest.mark.parametrize(("rank", "words"), [(1, "الأولى"), (2, "الثانية"), (3, "الثالثة")])
def test_the_letters_named_in_the_reference(rank, words):
    earlier = ar.Earlier("131/2020", date(2021, 2, 1))
    assert ar.my_letter(earlier) == "رسالتي عدد 131/2020 بتاريخ فاتح فبراير 2021"
    assert ar.my_reminder(rank, earlier) == f"رسالتي التذكيرية {words} عدد 131/2020 بتاريخ فاتح فبراير 2021"


def test_a_decision_put_to_an_authority_names_the_assembly_once():
    said = ar.decision_forwarded("3/2020", OCTOBER, "46", "18.09")
    assert said.count("الجمعية العامة") == 1
    assert "الذي اتخذته الجمعية العامة للغرفة في الدورة العادية لشهر أكتوبر برسم سنة 2020،" in said
    assert said.startswith("وبعد، فطبقا للمادة 46 من القانون رقم 18.09، يشرفني أن أحيل إليكم")
    assert (
        ar.decision_sent("3/2020", "مشروع الميزانية")
        == "طلب المصادقة على المقرر رقم 3/2020: «مشروع الميزانية»"
    )
