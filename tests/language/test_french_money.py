"""Sums and shares in French, against forms written by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assembly.language import french_money


@pytest.mark.parametrize(
    ("centimes", "figures"),
    [
        (2_346_000_000, "23\u202f460\u202f000,00\u00a0DH"),
        (5, "0,05\u00a0DH"),
        (-50_050, "-500,50\u00a0DH"),
    ],
)
def test_money_figures(centimes, figures):
    assert french_money.money_figures(centimes) == figures


@pytest.mark.parametrize(
    ("centimes", "words"),
    [
        (2_346_000_000, "vingt-trois millions quatre cent soixante mille dirhams"),
        (100_000_000, "un million de dirhams"),
        (200_000_000_050, "deux milliards de dirhams et cinquante centimes"),
        (100, "un dirham"),
        (20_001, "deux cents dirhams et un centime"),
        (50, "cinquante centimes"),
        (0, "zéro dirham"),
    ],
)
def test_money_words(centimes, words):
    assert french_money.money_words(centimes) == words


@pytest.mark.parametrize(
    ("points", "text"),
    [("2.35", "2,35\u00a0%"), ("12", "12\u00a0%"), ("-0.5", "-0,5\u00a0%"), ("1234", "1\u202f234\u00a0%")],
)
def test_percentage(points, text):
    assert french_money.percentage(Decimal(points)) == text


def test_what_is_lacking_has_no_words():
    with pytest.raises(ValueError, match="-100"):
        french_money.money_words(-100)
