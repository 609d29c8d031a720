"""The table that spreadsheets show."""

from datetime import date
from typing import get_args

import pytest
from exports.recommendation_samples import WHOLE, dossier, recommendation, rows

from assembly.domain.authority import LEVELS
from assembly.domain.carried import STANDINGS
from assembly.domain.recommendation import Priority
from assembly.exports import recommendation_table as module
from assembly.exports.recommendation_rows import OriginKind, recommendation_rows
from assembly.exports.recommendation_table import COLUMNS, recommendation_table

ROWS = recommendation_rows((dossier(*WHOLE),))


def test_the_arabic_table():
    table = recommendation_table(ROWS, "ar")
    assert table.title == "التوصيات"
    assert dict(zip(table.headers, table.lines[1], strict=True)) == {
        "المعرف": "2020-10/R12",
        "الدورة": "الدورة العادية لشهر أكتوبر 2020",
        "نص التوصية": "مواكبة الصناع في الرقمنة",
        "المستوى": "جهوي",
        "الجهات الموجهة إليها": "وزارة السياحة والصناعة التقليدية؛ عامل إقليم آسفي",
        "الأصل": "النقطة 3",
        "القطاع": "الخزف",
        "الأولوية": "مستعجلة",
        "الأجل": date(2021, 1, 31),
        "الحالة": "قيد الإعداد",
    }
    assert table.lines[0][COLUMNS.index("origin")] == "المقترح 2"


@pytest.mark.parametrize(
    ("language", "session", "authorities", "origin"),
    [
        ("fr", "Session ordinaire d'octobre 2020", "Ministère ; عامل إقليم آسفي", "Point 3"),
        ("en", "Ordinary session of October 2020", "Ministère; عامل إقليم آسفي", "Item 3"),
    ],
)
def test_other_languages_translate_labels_and_leave_texts(language, session, authorities, origin):
    line = dict(zip(COLUMNS, recommendation_table(ROWS, language).lines[1], strict=True))
    assert (line["session"], line["authorities"], line["origin"]) == (session, authorities, origin)
    assert line["text"] == "مواكبة الصناع في الرقمنة"


@pytest.mark.parametrize(
    ("language", "named"),
    [
        ("ar", "الدورة الاستثنائية لشهر أبريل 2021"),
        ("fr", "Session extraordinaire d'avril 2021"),
        ("en", "Extraordinary session of April 2021"),
    ],
)
def test_an_extraordinary_session_is_named_so(language, named):
    extraordinary = dossier(recommendation(), id="2021-04-x1", kind="extraordinary", year=2021, month=4)
    table = recommendation_table(recommendation_rows((extraordinary,)), language)
    assert table.lines[0][:2] == ("2021-04-x1/R1", named)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_language_has_a_word_for_every_code(language):
    words = module._WORDS[language]
    assert len(set(words.headers)) == len(COLUMNS)
    assert set(words.levels) == set(LEVELS)
    assert set(words.priorities) == set(get_args(Priority))
    assert set(words.states) == set(STANDINGS)
    assert set(words.origins) == set(get_args(OriginKind))


def test_what_is_not_stated_is_an_empty_cell():
    line = dict(zip(COLUMNS, recommendation_table(rows("نص"), "ar").lines[0], strict=True))
    assert (line["origin"], line["sector"], line["due"]) == (None, None, None)


def test_texts_lose_the_marks_that_would_turn_their_neighbours():
    assert recommendation_table(rows("نص\u2067 غير مغلق"), "ar").lines[0][2] == "نص غير مغلق"
