from datetime import date, datetime

import pytest

from assembly.language import sentences_closing as say
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair

# ruff: noqa: DTZ001  hours are local
OPENED, CLOSED = datetime(2020, 11, 12, 10), datetime(2020, 11, 12, 12, 30)
PRESIDENT = Chair(Person("حسن شميس"))
WOMAN = Chair(Person("العضوة الثالثة", "female"))


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        ({"proposal", "petition", "recommendation"}, "المقترحات والملتمسات والتوصيات"),
        ({"recommendation"}, "التوصيات"),
        ({"proposal", "recommendation"}, "المقترحات والتوصيات"),
        ({"petition"}, "الملتمسات"),
    ],
)
def test_only_what_there_is_is_announced(kinds, words):
    found = frozenset(kinds)
    assert say.outcomes_heading(found) == words
    assert say.outcomes_of_session(found) == f"أسفرت أشغال الدورة عن {words} التالية:"
    assert say.outcomes_of_sitting(found) == f"أسفرت أشغال الجلسة عن {words} التالية:"


def test_the_authorities_of_a_line():
    assert say.addressed_to(("مجلس الجهة",)) == "الجهة الموجهة إليها: مجلس الجهة"
    assert say.addressed_to(("مجلس الجهة", "الوزارة")) == "الجهات الموجهة إليها: مجلس الجهة؛ الوزارة"


def test_the_authors_of_a_line():
    assert say.put_forward_by(("السيد العضو الرابع",)) == "من السيد العضو الرابع"
    assert say.put_forward_by(("السيد العضو الرابع", "السيدة العضوة السابعة")) == (
        "من السيد العضو الرابع والسيدة العضوة السابعة"
    )


def test_the_telegram_and_the_lifting():
    king = "محمد السادس نصره الله وأيده"
    assert say.closed_with_telegram(king, OPENED, CLOSED, exhausted=True) == (
        "وبعد استنفاد نقط جدول الأعمال، تليت برقية الولاء والإخلاص المرفوعة إلى السدة العالية بالله، "
        "صاحب الجلالة الملك محمد السادس نصره الله وأيده، ثم رفعت الجلسة على الساعة الثانية عشرة والنصف زوالا "
        "من اليوم نفسه."
    )


def test_an_agenda_left_unfinished_is_not_called_exhausted():
    words = say.closed_with_telegram("محمد السادس", OPENED, CLOSED, exhausted=False)
    assert words.startswith("وفي ختام أشغال الدورة، تليت برقية الولاء والإخلاص")
    assert say.closed_plainly(OPENED, CLOSED, exhausted=False).startswith("ورفعت الجلسة على الساعة")


def test_a_sitting_past_midnight_is_lifted_on_the_next_day():
    words = say.closed_plainly(OPENED, datetime(2020, 11, 13, 0, 15), exhausted=True)
    assert words == (
        "وبعد استنفاد نقط جدول الأعمال، رفعت الجلسة على الساعة الثانية عشرة والربع ليلا من يوم الجمعة 13 نونبر 2020."
    )


def test_a_session_left_open():
    lifted = "ورفعت الجلسة على الساعة الثانية عشرة والنصف زوالا، على أن تستأنف أشغال الدورة"
    assert say.left_open(CLOSED, date(2020, 11, 13)) == f"{lifted} يوم الجمعة 13 نونبر 2020."
    assert say.left_open_undated(CLOSED) == f"{lifted} في وقت لاحق."


def test_a_suspension():
    assert say.suspended(datetime(2020, 11, 12, 11, 15), datetime(2020, 11, 12, 11, 30)) == (
        "وعلقت الجلسة على الساعة الحادية عشرة والربع صباحا، ثم استؤنفت على الساعة الحادية عشرة والنصف صباحا."
    )


@pytest.mark.parametrize(("city", "words"), [("آسفي", "وحرر بآسفي في"), ("الصويرة", "وحرر بالصويرة في")])
def test_place_and_date(city, words):
    assert say.drawn_up(city, date(2020, 11, 12)) == f"{words} 12 نونبر 2020."


@pytest.mark.parametrize(
    ("secretary", "ground", "deputy", "words"),
    [
        ("male", "absence", "male", "الكاتب بسبب تغيبه، فتولى التوقيع الكاتب المساعد"),
        ("female", "absence", "male", "الكاتبة بسبب تغيبها، فتولى التوقيع الكاتب المساعد"),
        ("male", "impediment", "female", "الكاتب بسبب عائق عاقه، فتولت التوقيع الكاتبة المساعدة"),
        ("male", "vacancy", "male", "الكاتب بسبب شغور المنصب، فتولى التوقيع الكاتب المساعد"),
        ("female", "impediment", "female", "الكاتبة بسبب عائق عاقها، فتولت التوقيع الكاتبة المساعدة"),
        ("male", "refusal", "male", "الكاتب بسبب رفضه التوقيع، فتولى التوقيع الكاتب المساعد"),
        ("female", "refusal", "male", "الكاتبة بسبب رفضها التوقيع، فتولى التوقيع الكاتب المساعد"),
    ],
)
def test_the_deputy_signs_the_decisions(secretary, ground, deputy, words):
    assert say.deputy_signs(secretary, ground, deputy, "18") == (
        f"تعذر توقيع المقررات من قبل {words} تلقائيا، طبقا للفقرة الأخيرة من المادة 18."
    )


@pytest.mark.parametrize(
    ("chair", "writer", "words"),
    [
        (
            PRESIDENT,
            Person("العضو الرابع"),
            "فعين السيد الرئيس السيد العضو الرابع، عضو الجمعية العامة الحاضر، كاتبا للجلسة وتولى التوقيع",
        ),
        (
            WOMAN,
            Person("العضوة السابعة", "female"),
            "فعينت السيدة الرئيسة السيدة العضوة السابعة، عضوة الجمعية العامة الحاضرة، كاتبة للجلسة وتولت التوقيع",
        ),
    ],
)
def test_a_present_member_is_named_to_sign(chair, writer, words):
    assert say.member_signs("male", "absence", chair, writer, "18") == (
        f"تعذر توقيع المقررات من قبل الكاتب بسبب تغيبه، {words}، طبقا للفقرة الأخيرة من المادة 18."
    )
