"""French counts, numbers, dates, sums and titles, written out by hand."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.language import french, terms
from assembly.language.terms import Gender

M, F = Gender.MASCULINE, Gender.FEMININE


@pytest.mark.parametrize(
    ("n", "noun", "phrase"),
    [
        (0, "vote", "0 voix"),
        (1, "vote", "1 voix"),
        (48, "vote", "48 voix"),
        (0, "abstention", "0 abstention"),
        (1, "abstention", "1 abstention"),
        (2, "abstention", "2 abstentions"),
        (75, "member", "75 membres"),
        (2, "petition", "2 vœux"),
        (1200, "page", "1\u202f200 pages"),
    ],
)
def test_counted(n, noun, phrase):
    assert french.counted(n, french.NOUNS[noun]) == phrase


def test_every_noun_counted_in_arabic_is_counted_in_french():
    assert french.NOUNS.keys() == terms.NOUNS.keys() | {"abstention"}


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "zéro"),
        (1, "un"),
        (16, "seize"),
        (17, "dix-sept"),
        (20, "vingt"),
        (21, "vingt et un"),
        (22, "vingt-deux"),
        (61, "soixante et un"),
        (70, "soixante-dix"),
        (71, "soixante et onze"),
        (75, "soixante-quinze"),
        (79, "soixante-dix-neuf"),
        (80, "quatre-vingts"),
        (81, "quatre-vingt-un"),
        (90, "quatre-vingt-dix"),
        (91, "quatre-vingt-onze"),
        (99, "quatre-vingt-dix-neuf"),
        (100, "cent"),
        (101, "cent un"),
        (180, "cent quatre-vingts"),
        (200, "deux cents"),
        (203, "deux cent trois"),
        (1000, "mille"),
        (2020, "deux mille vingt"),
        (80_000, "quatre-vingt mille"),
        (200_000, "deux cent mille"),
        (1_000_000, "un million"),
        (200_000_000, "deux cents millions"),
        (80_000_001, "quatre-vingts millions un"),
        (18_520_000, "dix-huit millions cinq cent vingt mille"),
        (3_000_000_000, "trois milliards"),
    ],
)
def test_number_words(n, words):
    assert french.number_words(n) == words


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, "une"),
        (2, "deux"),
        (11, "onze"),
        (21, "vingt et une"),
        (71, "soixante et onze"),
        (81, "quatre-vingt-une"),
        (91, "quatre-vingt-onze"),
        (101, "cent une"),
        (1000, "mille"),
        (21_000, "vingt et un mille"),
    ],
)
def test_number_words_counting_a_feminine(n, words):
    assert french.number_words(n, F) == words


@pytest.mark.parametrize(
    ("n", "masculine", "feminine"),
    [
        (1, "premier", "première"),
        (2, "deuxième", "deuxième"),
        (4, "quatrième", "quatrième"),
        (5, "cinquième", "cinquième"),
        (8, "huitième", "huitième"),
        (9, "neuvième", "neuvième"),
        (11, "onzième", "onzième"),
        (19, "dix-neuvième", "dix-neuvième"),
        (21, "vingt et unième", "vingt et unième"),
        (30, "trentième", "trentième"),
        (71, "soixante et onzième", "soixante et onzième"),
        (80, "quatre-vingtième", "quatre-vingtième"),
        (100, "centième", "centième"),
        (200, "deux centième", "deux centième"),
        (1000, "millième", "millième"),
    ],
)
def test_ordinal(n, masculine, feminine):
    assert (french.ordinal(n, M), french.ordinal(n, F)) == (masculine, feminine)


@pytest.mark.parametrize(
    ("month", "phrase"),
    [(2, "de février"), (4, "d'avril"), (6, "de juin"), (8, "d'août"), (10, "d'octobre")],
)
def test_de_before_a_month(month, phrase):
    assert french.de(french.month_name(month)) == phrase


@pytest.mark.parametrize(
    ("phrase", "of_it", "to_it"),
    [
        ("le procès-verbal", "du procès-verbal", "au procès-verbal"),
        ("les membres", "des membres", "aux membres"),
        ("la session", "de la session", "à la session"),
        ("l'Agence", "de l'Agence", "à l'Agence"),
        ("50 membres", "de 50 membres", "à 50 membres"),
        ("\u2067عامل الإقليم\u2069", "de \u2067عامل الإقليم\u2069", "à \u2067عامل الإقليم\u2069"),
    ],
)
def test_prepositions_contract_with_the_article(phrase, of_it, to_it):
    assert (french.de(phrase), french.to(phrase)) == (of_it, to_it)


@pytest.mark.parametrize(
    ("institution", "named"),
    [
        ("Ministère de l'Intérieur", "le Ministère de l'Intérieur"),
        ("Wilaya de la Région Marrakech-Safi", "la Wilaya de la Région Marrakech-Safi"),
        ("Conseil régional", "le Conseil régional"),
        ("Agence de développement", "l'Agence de développement"),
        ("Office de la formation", "l'Office de la formation"),
        ("Chambre d'Artisanat", "la Chambre d'Artisanat"),
        ("Monsieur le Wali", "Monsieur le Wali"),
    ],
)
def test_an_institution_takes_the_article_of_its_first_word(institution, named):
    assert french.with_article(institution) == named


def test_de_before_a_place():
    assert french.de("Essaouira") == "d'Essaouira"
    assert french.de("Marrakech") == "de Marrakech"
    assert french.de("État") == "d'État"


@pytest.mark.parametrize(
    ("day", "long"),
    [
        (date(2020, 11, 12), "jeudi 12 novembre 2020"),
        (date(2020, 11, 1), "dimanche 1er novembre 2020"),
        (date(2021, 8, 2), "lundi 2 août 2021"),
    ],
)
def test_long_date(day, long):
    assert french.long_date(day) == long


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(10, 0), "dix heures"),
        (time(12, 30), "douze heures trente"),
        (time(1, 5), "une heure cinq"),
        (time(21, 21), "vingt et une heures vingt et une"),
        (time(11, 45), "onze heures quarante-cinq"),
        (time(0, 0), "zéro heure"),
    ],
)
def test_hour_words(at, words):
    assert french.hour_words(at) == words


@pytest.mark.parametrize(
    ("at", "figures"),
    [
        (time(10, 0), "10\u00a0h"),
        (time(10, 30), "10\u00a0h\u00a030"),
        (time(9, 5), "9\u00a0h\u00a005"),
    ],
)
def test_hour_figures(at, figures):
    assert french.hour_figures(at) == figures


def test_short_date():
    assert french.short_date(date(2021, 3, 1)) == "01/03/2021"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(1, "une minute"), (30, "trente minutes"), (60, "une heure"), (135, "deux heures quinze minutes")],
)
def test_duration_words(minutes, words):
    assert french.duration_words(minutes) == words


@pytest.mark.parametrize(
    ("refused", "argument"),
    [
        (french.number_words, -1),
        (french.number_words, french.LIMIT),
        (french.month_name, 13),
        (french.duration_words, 0),
    ],
)
def test_what_has_no_words_is_refused(refused, argument):
    with pytest.raises(ValueError, match=str(argument)):
        refused(argument)


def test_no_rank_comes_before_the_first():
    with pytest.raises(ValueError, match="0"):
        french.ordinal(0, M)


numbers = st.integers(0, french.LIMIT - 1) | st.integers(0, 2100)


@given(numbers, numbers)
def test_different_numbers_have_different_words(one, other):
    assert (french.number_words(one) == french.number_words(other)) == (one == other)
