"""Number and noun in agreement: the table of the model papers, cell by cell, and what it implies."""

from __future__ import annotations

import re

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from assembly.language.counted import counted, counted_definite, counted_words, figured, grouped, plural_form
from assembly.language.terms import (
    CANDIDATE,
    DAY,
    DIRHAM,
    HOUR,
    MEMBER,
    MINUTE,
    NOUNS,
    RECOMMENDATION,
    VOTE,
    Case,
)

NOM, ACC, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE

MEMBERS_AND_VOTES = [
    (1, MEMBER, NOM, "عضو واحد (1)"),
    (1, MEMBER, ACC, "عضوا واحدا (1)"),
    (1, MEMBER, GEN, "عضو واحد (1)"),
    (1, VOTE, GEN, "صوت واحد (1)"),
    (2, MEMBER, NOM, "عضوان (2)"),
    (2, MEMBER, ACC, "عضوين (2)"),
    (2, MEMBER, GEN, "عضوين (2)"),
    (2, VOTE, GEN, "صوتين (2)"),
    (3, MEMBER, NOM, "ثلاثة (3) أعضاء"),
    (3, MEMBER, ACC, "ثلاثة (3) أعضاء"),
    (3, VOTE, GEN, "ثلاثة (3) أصوات"),
    (8, MEMBER, ACC, "ثمانية (8) أعضاء"),
    (10, MEMBER, GEN, "عشرة (10) أعضاء"),
    (10, VOTE, GEN, "عشرة (10) أصوات"),
    (11, MEMBER, NOM, "أحد عشر (11) عضوا"),
    (11, MEMBER, ACC, "أحد عشر (11) عضوا"),
    (11, VOTE, GEN, "أحد عشر (11) صوتا"),
    (12, MEMBER, NOM, "اثنا عشر (12) عضوا"),
    (12, MEMBER, ACC, "اثني عشر (12) عضوا"),
    (12, VOTE, GEN, "اثني عشر (12) صوتا"),
    (13, MEMBER, NOM, "ثلاثة عشر (13) عضوا"),
    (13, MEMBER, ACC, "ثلاثة عشر (13) عضوا"),
    (13, MEMBER, GEN, "ثلاثة عشر (13) عضوا"),
    (19, MEMBER, NOM, "تسعة عشر (19) عضوا"),
    (21, MEMBER, NOM, "واحد وعشرون (21) عضوا"),
    (21, MEMBER, ACC, "واحدا وعشرين (21) عضوا"),
    (21, VOTE, GEN, "واحد وعشرين (21) صوتا"),
    (22, MEMBER, NOM, "اثنان وعشرون (22) عضوا"),
    (22, MEMBER, ACC, "اثنين وعشرين (22) عضوا"),
    (22, VOTE, GEN, "اثنين وعشرين (22) صوتا"),
    (100, MEMBER, NOM, "مائة (100) عضو"),
    (100, MEMBER, ACC, "مائة (100) عضو"),
    (100, VOTE, GEN, "مائة (100) صوت"),
    (101, MEMBER, NOM, "مائة عضو وعضو واحد (101)"),
    (101, MEMBER, ACC, "مائة عضو وعضوا واحدا (101)"),
    (101, VOTE, GEN, "مائة صوت وصوت واحد (101)"),
    (102, MEMBER, NOM, "مائة عضو وعضوان (102)"),
    (102, MEMBER, ACC, "مائة عضو وعضوين (102)"),
    (102, VOTE, GEN, "مائة صوت وصوتين (102)"),
    (103, MEMBER, NOM, "مائة وثلاثة (103) أعضاء"),
    (103, MEMBER, ACC, "مائة وثلاثة (103) أعضاء"),
    (103, VOTE, GEN, "مائة وثلاثة (103) أصوات"),
    (111, MEMBER, NOM, "مائة وأحد عشر (111) عضوا"),
    (111, MEMBER, ACC, "مائة وأحد عشر (111) عضوا"),
    (111, VOTE, GEN, "مائة وأحد عشر (111) صوتا"),
    (200, MEMBER, NOM, "مائتا (200) عضو"),
    (200, MEMBER, ACC, "مائتي (200) عضو"),
    (200, VOTE, GEN, "مائتي (200) صوت"),
    (201, MEMBER, NOM, "مائتا عضو وعضو واحد (201)"),
    (201, MEMBER, GEN, "مائتي عضو وعضو واحد (201)"),
    (202, MEMBER, ACC, "مائتي عضو وعضوين (202)"),
    (300, MEMBER, NOM, "ثلاثمائة (300) عضو"),
    (558, MEMBER, GEN, "خمسمائة وثمانية وخمسين (558) عضوا"),
    (1000, MEMBER, NOM, "ألف (1.000) عضو"),
    (1000, MEMBER, ACC, "ألف (1.000) عضو"),
    (1001, MEMBER, NOM, "ألف عضو وعضو واحد (1.001)"),
    (1002, VOTE, GEN, "ألف صوت وصوتين (1.002)"),
    (1003, MEMBER, ACC, "ألفا وثلاثة (1.003) أعضاء"),
    (1101, MEMBER, NOM, "ألف ومائة عضو وعضو واحد (1.101)"),
    (2000, VOTE, NOM, "ألفا (2.000) صوت"),
    (2000, VOTE, GEN, "ألفي (2.000) صوت"),
    (2001, VOTE, ACC, "ألفي صوت وصوتا واحدا (2.001)"),
    (11_000, VOTE, NOM, "أحد عشر ألف (11.000) صوت"),
]

FEMININE = [
    (1, RECOMMENDATION, NOM, "توصية واحدة (1)"),
    (1, RECOMMENDATION, ACC, "توصية واحدة (1)"),
    (2, RECOMMENDATION, NOM, "توصيتان (2)"),
    (2, RECOMMENDATION, GEN, "توصيتين (2)"),
    (3, RECOMMENDATION, NOM, "ثلاث (3) توصيات"),
    (3, RECOMMENDATION, ACC, "ثلاث (3) توصيات"),
    (7, RECOMMENDATION, ACC, "سبع (7) توصيات"),
    (8, RECOMMENDATION, NOM, "ثماني (8) توصيات"),
    (8, RECOMMENDATION, GEN, "ثماني (8) توصيات"),
    (10, RECOMMENDATION, NOM, "عشر (10) توصيات"),
    (11, RECOMMENDATION, NOM, "إحدى عشرة (11) توصية"),
    (12, RECOMMENDATION, NOM, "اثنتا عشرة (12) توصية"),
    (12, RECOMMENDATION, GEN, "اثنتي عشرة (12) توصية"),
    (13, RECOMMENDATION, ACC, "ثلاث عشرة (13) توصية"),
    (18, RECOMMENDATION, NOM, "ثماني عشرة (18) توصية"),
    (21, RECOMMENDATION, NOM, "إحدى وعشرون (21) توصية"),
    (21, RECOMMENDATION, ACC, "إحدى وعشرين (21) توصية"),
    (23, RECOMMENDATION, ACC, "ثلاثا وعشرين (23) توصية"),
    (28, RECOMMENDATION, NOM, "ثمان وعشرون (28) توصية"),
    (28, RECOMMENDATION, ACC, "ثمانيا وعشرين (28) توصية"),
    (28, RECOMMENDATION, GEN, "ثمان وعشرين (28) توصية"),
    (100, RECOMMENDATION, NOM, "مائة (100) توصية"),
    (101, RECOMMENDATION, GEN, "مائة توصية وتوصية واحدة (101)"),
    (108, RECOMMENDATION, NOM, "مائة وثماني (108) توصيات"),
]

SENTENCES = [
    (52, MEMBER, ACC, "اثنين وخمسين (52) عضوا"),
    (75, MEMBER, GEN, "خمسة وسبعين (75) عضوا"),
    (38, MEMBER, NOM, "ثمانية وثلاثون (38) عضوا"),
    (38, MEMBER, GEN, "ثمانية وثلاثين (38) عضوا"),
    (30, MEMBER, ACC, "ثلاثين (30) عضوا"),
    (48, VOTE, GEN, "ثمانية وأربعين (48) صوتا"),
    (50, VOTE, GEN, "خمسين (50) صوتا"),
    (30, VOTE, GEN, "ثلاثين (30) صوتا"),
    (40, VOTE, ACC, "أربعين (40) صوتا"),
    (30, MINUTE, GEN, "ثلاثين (30) دقيقة"),
    (3, HOUR, GEN, "ثلاث (3) ساعات"),
    (5, CANDIDATE, NOM, "خمسة (5) مرشحين"),
]


@pytest.mark.parametrize(("n", "noun", "case", "phrase"), MEMBERS_AND_VOTES + FEMININE + SENTENCES)
def test_counted(n, noun, case, phrase):
    assert counted(n, noun, case) == phrase


@pytest.mark.parametrize(
    ("n", "noun", "case", "phrase"),
    [
        (1, DIRHAM, ACC, "درهما واحدا"),
        (101, DIRHAM, NOM, "مائة درهم ودرهم واحد"),
        (20, MINUTE, GEN, "عشرين دقيقة"),
        (11_003, DIRHAM, NOM, "أحد عشر ألفا وثلاثة دراهم"),
        (11_001, DIRHAM, NOM, "أحد عشر ألف درهم ودرهم واحد"),
        (202_000, DIRHAM, NOM, "مائتا ألف وألفا درهم"),
    ],
)
def test_counted_without_figures(n, noun, case, phrase):
    assert counted_words(n, noun, case) == phrase


@pytest.mark.parametrize(
    ("n", "noun", "case", "phrase"),
    [
        (1, MEMBER, NOM, "عضو واحد"),
        (1, MEMBER, ACC, "عضوا واحدا"),
        (1, RECOMMENDATION, GEN, "توصية واحدة"),
        (2, MEMBER, NOM, "عضوان"),
        (2, MEMBER, GEN, "عضوين"),
        (3, MEMBER, GEN, "3 أعضاء"),
        (10, RECOMMENDATION, NOM, "10 توصيات"),
        (11, MEMBER, NOM, "11 عضوا"),
        (40, VOTE, NOM, "40 صوتا"),
        (52, MEMBER, ACC, "52 عضوا"),
        (100, MEMBER, NOM, "100 عضو"),
        (101, MEMBER, NOM, "101 عضو"),
        (102, RECOMMENDATION, NOM, "102 توصية"),
        (103, MEMBER, NOM, "103 أعضاء"),
        (111, MEMBER, NOM, "111 عضوا"),
        (1000, MEMBER, NOM, "1.000 عضو"),
    ],
)
def test_figured(n, noun, case, phrase):
    assert figured(n, noun, case) == phrase


@pytest.mark.parametrize(
    ("n", "case", "phrase"),
    [
        (1, GEN, "اليوم الواحد (1)"),
        (2, NOM, "اليومان (2)"),
        (2, GEN, "اليومين (2)"),
        (8, GEN, "الثمانية (8) أيام"),
        (12, GEN, "الاثني عشر (12) يوما"),
        (15, GEN, "الخمسة عشر (15) يوما"),
        (20, GEN, "العشرين (20) يوما"),
        (21, ACC, "الواحد والعشرين (21) يوما"),
    ],
)
def test_counted_with_the_article(n, case, phrase):
    assert counted_definite(n, DAY, case) == phrase


def test_one_with_the_article_agrees_with_a_feminine():
    assert counted_definite(1, HOUR, GEN) == "الساعة الواحدة (1)"


@pytest.mark.parametrize("count", [counted, counted_words, figured, counted_definite])
@pytest.mark.parametrize("n", [0, -3])
def test_none_at_all_is_said_by_the_sentence(count, n):
    with pytest.raises(ValueError, match=str(n)):
        count(n, MEMBER, NOM)


@pytest.mark.parametrize(
    ("form", "numbers"),
    [
        ("zero", [0]),
        ("one", [1]),
        ("two", [2]),
        ("few", [3, 10, 103, 110, 1003]),
        ("many", [11, 26, 99, 111, 199, 1011]),
        ("other", [100, 101, 102, 200, 201, 202, 1000, 1002]),
    ],
)
def test_plural_form(form, numbers):
    assert {plural_form(n) for n in numbers} == {form}


def test_plural_form_is_that_of_the_cldr():
    cldr = Locale("ar").plural_form
    assert all(plural_form(n) == cldr(n) for n in range(2500))


def test_plural_form_refuses_less_than_nothing():
    with pytest.raises(ValueError, match="-1"):
        plural_form(-1)


@pytest.mark.parametrize(
    ("n", "figures"),
    [(0, "0"), (999, "999"), (1000, "1.000"), (23_460_000, "23.460.000"), (-1250, "-1.250")],
)
def test_grouped(n, figures):
    assert grouped(n) == figures


nouns = st.sampled_from(list(NOUNS.values()))
numbers = st.integers(1, 999_999_999) | st.integers(1, 1300)


@given(numbers, nouns, st.sampled_from(Case))
def test_figures_in_brackets_are_the_number_and_leave_the_words_as_they_are(n, noun, case):
    phrase = counted(n, noun, case)
    (figures,) = re.findall(r" \(([\d.]+)\)", phrase)
    assert int(figures.replace(".", "")) == n
    assert phrase.replace(f" ({figures})", "") == counted_words(n, noun, case)


@given(numbers, nouns)
def test_the_genitive_changes_dual_and_sound_plural_endings_alone(n, noun):
    nominative, genitive = (counted(n, noun, case).split() for case in (NOM, GEN))
    changed = [(a, b) for a, b in zip(nominative, genitive, strict=True) if a != b]
    endings = {"ون": "ين", "ان": "ين", "تا": "تي", "نا": "ني", "فا": "في", "را": "ري"}
    assert all(b == a[:-2] + endings[a[-2:]] for a, b in changed)


@given(numbers, nouns)
def test_the_noun_agrees_with_the_last_two_digits(n, noun):
    last = counted(n, noun, NOM).split()[-1]
    form = {"few": noun.plural, "many": noun.accusative}.get(plural_form(n))
    assert last == (form or (noun.singular if n % 100 == 0 else f"({grouped(n)})"))
