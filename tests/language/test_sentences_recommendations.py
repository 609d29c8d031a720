from datetime import date

import pytest

from assembly.language import sentences_recommendations as say
from assembly.language.sentences import SessionName

OCTOBER = SessionName("ordinary", 2020, 10, date(2020, 11, 12))
DAYS = (date(2020, 11, 12), date(2020, 11, 13))


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "توصية واحدة (1)"),
        (2, "توصيتين (2)"),
        (7, "سبع (7) توصيات"),
        (8, "ثماني (8) توصيات"),
        (11, "إحدى عشرة (11) توصية"),
        (12, "اثنتي عشرة (12) توصية"),
        (28, "ثمانيا وعشرين (28) توصية"),
        (100, "مائة (100) توصية"),
    ],
)
def test_how_many_recommendations(n, words):
    assert say.count_sentence(n) == f"تتضمن هذه اللائحة {words}."


def test_the_session_and_its_days():
    named = (
        "الصادرة عن الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020، المنعقدة بتاريخ 12 نونبر 2020"
    )
    assert say.issued_by(OCTOBER, DAYS[:1]) == named
    assert say.issued_by(OCTOBER, DAYS) == f"{named} و13 نونبر 2020"


def test_an_extraordinary_session_says_its_day_once():
    session = SessionName("extraordinary", 2020, 11, DAYS[0])
    words = "الصادرة عن الدورة الاستثنائية للجمعية العامة المنعقدة بتاريخ 12 نونبر 2020"
    assert say.issued_by(session, DAYS[:1]) == words


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("local", "على المستوى المحلي"),
        ("regional", "على المستوى الجهوي"),
        ("national", "على المستوى الوطني"),
    ],
)
def test_levels(level, words):
    assert say.level_heading(level) == words


def test_the_cells():
    assert say.before(date(2021, 3, 1)) == "01/03/2021"
    assert say.before(None) == "غير محدد"
    assert say.priority_name("urgent") == "مستعجلة"
    assert say.from_item(2) == "النقطة الثانية"
    assert (say.from_proposal(1), say.from_petition(2)) == ("المقترح رقم 1", "الملتمس رقم 2")
