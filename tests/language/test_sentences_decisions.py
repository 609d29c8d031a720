from datetime import date

import pytest

from assembly.language import sentences_decisions as say
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_opening import Chair

OCTOBER = SessionName("ordinary", 2020, 10)
EXTRAORDINARY = SessionName("extraordinary", 2020, 11, date(2020, 11, 20))
DAY, CLOSED = date(2020, 12, 1), date(2020, 11, 12)
CHAMBER = "غرفة الصناعة التقليدية لجهة مراكش-آسفي"


def test_who_decides():
    assert say.assembly_in_session(CHAMBER, OCTOBER, CLOSED) == (
        "إن الجمعية العامة لغرفة الصناعة التقليدية لجهة مراكش-آسفي، المجتمعة في إطار دورتها العادية لشهر أكتوبر "
        "برسم سنة 2020، المنعقدة بتاريخ 12 نونبر 2020؛"
    )
    assert "في إطار الجلسة الثانية من دورتها العادية" in say.assembly_in_session(CHAMBER, OCTOBER, CLOSED, 2)
    assert say.assembly_in_session(CHAMBER, EXTRAORDINARY, date(2020, 11, 20)).endswith(
        "المجتمعة في إطار دورتها الاستثنائية، المنعقدة بتاريخ 20 نونبر 2020؛"
    )


def test_the_counts_of_a_vote():
    assert say.count_lines(75, 52, (48, 2, 2), 0) == (
        "عدد الأعضاء المزاولين مهامهم: 75",
        "الحاضرون: 52",
        "المصوتون: 52",
        "الموافقون: 48",
        "المعارضون: 2",
        "الممتنعون: 2",
    )
    assert say.count_lines(75, 52, (50, 0, 0), 2)[2:] == (
        "المصوتون: 50",
        "الموافقون: 50",
        "المعارضون: لا أحد",
        "الممتنعون: لا أحد",
        "غير المشاركين في التصويت: 2",
    )


@pytest.mark.parametrize(
    ("person", "post", "voice"),
    [
        (Person("حسن شميس"), "president", "صوت الرئيس"),
        (Person("العضوة الثالثة", "female"), "president", "صوت الرئيسة"),
        (Person("العضو الثاني"), "vice-president-1", "صوت رئيس الجلسة"),
        (Person("العضوة الثالثة", "female"), "vice-president-2", "صوت رئيسة الجلسة"),
    ],
)
def test_a_tie_that_the_chair_broke(person, post, voice):
    assert say.tie_broken(Chair(person, post), "14") == (
        f"وبعد تعادل الأصوات وترجيح الجانب الذي ينتمي إليه {voice} طبقا للمادة 14 من القانون المذكور؛"
    )


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "المصادقة على مشروع ميزانية الغرفة برسم سنة 2021",
            "المصادقة على مشروع ميزانية الغرفة برسم سنة 2021",
        ),
        ("الدراسة والمصادقة على اتفاقية التكوين بالتدرج", "المصادقة على اتفاقية التكوين بالتدرج"),
        ("مشروع النظام الداخلي للغرفة", "المصادقة على مشروع النظام الداخلي للغرفة"),
        ("إحداث ملحقة للغرفة باليوسفية", "المصادقة على إحداث ملحقة للغرفة باليوسفية"),
        ("كراء محل للعرض", "المصادقة على كراء محل للعرض"),
        ("وضعية القطاع بالجهة", "المصادقة على النقطة المتعلقة بوضعية القطاع بالجهة"),
    ],
)
def test_what_a_decision_approves(title, text):
    assert say.approves(title) == text


def test_an_account_is_approved_by_its_name():
    assert (
        say.approves_account("دراسة الحساب الإداري برسم سنة 2019")
        == "المصادقة على الحساب الإداري برسم سنة 2019"
    )


def test_changes_are_announced_by_their_number():
    text = "المصادقة على مشروع الميزانية"
    assert say.approved_with_changes(text, 1) == f"{text}، مع إدخال التعديل التالي:"
    assert say.approved_with_changes(text, 2) == f"{text}، مع إدخال التعديلين التاليين:"
    assert say.approved_with_changes(text, 3) == f"{text}، مع إدخال التعديلات التالية:"


def test_a_true_copy():
    assert say.certified_copy("3/2020") == "نسخة مطابقة للأصل المضمن بسجل المقررات تحت رقم 3/2020."


def test_several_decisions_are_posted():
    assert say.posted(3, OCTOBER, CLOSED, date(2020, 11, 16), ("18", "18.09")) == (
        "تطبيقا للمادة 18 من القانون رقم 18.09، تعلق بمقر الغرفة، ابتداء من 16 نونبر 2020، مقررات الجمعية العامة "
        "المتخذة في دورتها العادية لشهر أكتوبر برسم سنة 2020 المختتمة بتاريخ 12 نونبر 2020، ويحق لكل ناخب بالغرفة "
        "أن يأخذ على نفقته نسخة كاملة أو جزئية منها."
    )


def test_two_decisions_are_posted():
    words = say.posted(2, EXTRAORDINARY, CLOSED, DAY, ("18", "18.09"))
    assert (
        "يعلق بمقر الغرفة، ابتداء من فاتح دجنبر 2020، مقررا الجمعية العامة المتخذان في دورتها الاستثنائية"
        in words
    )
    assert words.endswith("نسخة كاملة أو جزئية منهما.")


def test_one_decision_is_posted():
    words = say.posted(1, OCTOBER, CLOSED, DAY, ("18", "18.09"))
    assert (
        "يعلق بمقر الغرفة، ابتداء من فاتح دجنبر 2020، مقرر الجمعية العامة المتخذ في دورتها العادية" in words
    )
    assert words.endswith("نسخة كاملة أو جزئية منه.")


@pytest.mark.parametrize(
    ("n", "title", "lead"),
    [
        (1, "إعلان بتعليق مقرر الجمعية العامة", "وفيما يلي نص هذا المقرر:"),
        (2, "إعلان بتعليق مقرري الجمعية العامة", "وفيما يلي نص هذين المقررين:"),
        (12, "إعلان بتعليق مقررات الجمعية العامة", "وفيما يلي نصوص هذه المقررات:"),
    ],
)
def test_a_notice_says_how_many_it_posts(n, title, lead):
    assert say.notice_title(n) == title
    assert say.texts_lead(n) == lead


@pytest.mark.parametrize(
    ("n", "cancelled", "words"),
    [
        (1, 0, "يتضمن هذا السجل مقررا واحدا (1)."),
        (2, 0, "يتضمن هذا السجل مقررين (2)."),
        (3, 1, "يتضمن هذا السجل ثلاثة (3) مقررات، ألغي منها مقرر واحد (1) بعد إعادة التصويت."),
        (14, 2, "يتضمن هذا السجل أربعة عشر (14) مقررا، ألغي منها مقرران (2) بعد إعادة التصويت."),
        (1, 1, "يتضمن هذا السجل مقررا واحدا (1)، ألغي بعد إعادة التصويت."),
        (2, 1, "يتضمن هذا السجل مقررين (2)، ألغي منهما مقرر واحد (1) بعد إعادة التصويت."),
        (2, 2, "يتضمن هذا السجل مقررين (2)، ألغيا بعد إعادة التصويت."),
        (3, 3, "يتضمن هذا السجل ثلاثة (3) مقررات، ألغيت جميعها بعد إعادة التصويت."),
    ],
)
def test_how_many_decisions_a_register_holds(n, cancelled, words):
    assert say.register_count(n, cancelled) == words


SECTOR = ("sector", date(2020, 12, 10), "4512")
FINANCE = ("finance", date(2021, 1, 4), None)


def test_what_the_authorities_approved():
    assert say.approved_in_full((SECTOR, FINANCE), "46", "18.09") == (
        "صادقت على هذا المقرر السلطة الحكومية المكلفة بالصناعة التقليدية بتاريخ 10 دجنبر 2020 تحت عدد 4512 "
        "والسلطة الحكومية المكلفة بالمالية بتاريخ 4 يناير 2021، فأصبح قابلا للتنفيذ طبقا للمادة 46 من القانون رقم 18.09."
    )
    assert say.approved_in_part((SECTOR,), ("finance",), "46", "18.09") == (
        "صادقت على هذا المقرر السلطة الحكومية المكلفة بالصناعة التقليدية بتاريخ 10 دجنبر 2020 تحت عدد 4512، "
        "ولا يكون قابلا للتنفيذ إلا إذا صادقت عليه أيضا السلطة الحكومية المكلفة بالمالية، طبقا للمادة 46 من القانون رقم 18.09."
    )
    assert say.enforceable_since(date(2021, 1, 4)) == "قابل للتنفيذ منذ 04/01/2021"
