"""Sums and percentages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.language.money import money_figures, money_words, percentage
from assembly.language.terms import Case

NOM, ACC, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE


@pytest.mark.parametrize(
    ("centimes", "figures"),
    [
        (2_346_000_000, "23.460.000,00 درهم"),
        (1_852_000_000, "18.520.000,00 درهم"),
        (125_000_050, "1.250.000,50 درهم"),
        (0, "0,00 درهم"),
        (5, "0,05 درهم"),
        (-5, "-0,05 درهم"),
        (-50_000, "-500,00 درهم"),
        (-123_456_789, "-1.234.567,89 درهم"),
    ],
)
def test_money_figures(centimes, figures):
    assert money_figures(centimes) == figures


@pytest.mark.parametrize(
    ("centimes", "case", "words"),
    [
        (2_346_000_000, NOM, "ثلاثة وعشرون مليونا وأربعمائة وستون ألف درهم"),
        (2_346_000_000, GEN, "ثلاثة وعشرين مليونا وأربعمائة وستين ألف درهم"),
        (1_852_000_000, ACC, "ثمانية عشر مليونا وخمسمائة وعشرين ألف درهم"),
        (100, NOM, "درهم واحد"),
        (100, ACC, "درهما واحدا"),
        (200, NOM, "درهمان"),
        (300, NOM, "ثلاثة دراهم"),
        (1100, GEN, "أحد عشر درهما"),
        (20_000, NOM, "مائتا درهم"),
        (20_000, GEN, "مائتي درهم"),
        (100_000, ACC, "ألف درهم"),
        (200_000, NOM, "ألفا درهم"),
        (10_050, NOM, "مائة درهم وخمسون سنتيما"),
        (50, GEN, "خمسين سنتيما"),
        (10_102, GEN, "مائة درهم ودرهم واحد وسنتيمين"),
        (1, ACC, "سنتيما واحدا"),
        (0, NOM, "صفر درهم"),
        (100_000_000, NOM, "مليون درهم"),
        (200_000_000, GEN, "مليوني درهم"),
        (300_000_000_000, NOM, "ثلاثة ملايير درهم"),
    ],
)
def test_money_words(centimes, case, words):
    assert money_words(centimes, case) == words


@pytest.mark.parametrize("centimes", [-1, -100, 10**14])
def test_money_words_refuse_what_has_no_words(centimes):
    with pytest.raises(ValueError, match=r"\d"):
        money_words(centimes, NOM)


@pytest.mark.parametrize(
    ("points", "text"),
    [
        ("2.35", "2,35\u00a0%"),
        ("12", "12\u00a0%"),
        ("2.50", "2,50\u00a0%"),
        ("1E+2", "100\u00a0%"),
        ("-0.5", "-0,5\u00a0%"),
        ("1234.5", "1.234,5\u00a0%"),
        ("0", "0\u00a0%"),
    ],
)
def test_percentage(points, text):
    assert percentage(Decimal(points)) == text


@given(st.integers())
def test_figures_hold_every_centime(centimes):
    figures = money_figures(centimes).removesuffix(" درهم")
    assert int(figures.replace(".", "").replace(",", "")) == centimes
