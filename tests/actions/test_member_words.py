"""Words as sheets of Moroccan chambers write them."""

from datetime import date

import pytest

from assembly.actions import member_words
from assembly.actions.member_words import (
    body_of,
    column_of,
    day_of,
    gender_of,
    is_no_post,
    kind_of,
    number_of,
    plain,
    post_of,
)
from assembly.domain.member import POSTS


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("رقم", "number"),
        ("الرقم الترتيبي", "number"),
        ("ر.ت", "number"),
        ("N°", "number"),
        ("Numéro", "number"),
        ("No.", "number"),
        ("الإسم الكامل", "name"),
        ("الاســم", "name"),
        ("الاسم العائلي والشخصي", "name"),
        ("NOM ET PRENOM", "name"),
        ("Name", "name"),
        ("النسب", "family_name"),
        ("Nom", "family_name"),
        ("Prénom", "first_name"),
        ("الاسم الشخصي", "first_name"),
        ("الاسم بالفرنسية", "name_fr"),
        ("Nom en français", "name_fr"),
        ("الجنس", "gender"),
        ("Sexe", "gender"),
        ("الصفة", "kind"),
        ("الهيأة", "body"),
        ("Collège", "body"),
        ("الجماعة", "place"),
        ("العمالة أو الإقليم", "place"),
        ("تاريخ بداية الانتداب", "start"),
        ("Début du mandat", "start"),
        ("نهاية الإنتداب", "end"),
        ("المهمة", "office"),
        ("Fonction", "office"),
        ("الهاتف :", "phone"),
        ("Tél.", "phone"),
        ("البريد الالكتروني", "email"),
        ("E-mail", "email"),
        ("العنوان", "address"),
        ("ب.ت.و", "identity"),
        ("CIN", "identity"),
        ("N° C.I.N", "identity"),
        ("تاريخ الازدياد", "born"),
        ("Date de naissance", "born"),
        ("ملاحظات", None),
        ("", None),
    ],
)
def test_headers_in_three_languages(header, column):
    assert column_of(header) == column


@pytest.mark.parametrize(
    ("words", "post"),
    [
        ("رئيس", "president"),
        ("رئيسة الغرفة", "president"),
        ("Président", "president"),
        ("النائب الأول للرئيس", "vice-president-1"),
        ("النائبة الأولى للرئيس", "vice-president-1"),
        ("النائب الثاني لرئيس الغرفة", "vice-president-2"),
        ("نائب الرئيس الثالث", "vice-president-3"),
        ("نائب رابع", "vice-president-4"),
        ("5ème Vice-Président", "vice-president-5"),
        ("1ère vice-présidente", "vice-president-1"),
        ("Vice-président 6", "vice-president-6"),
        ("seventh vice-president", "vice-president-7"),
        ("النائبة الثامنة للرئيسة", "vice-president-8"),
        ("الكاتب", "secretary"),
        ("Secrétaire", "secretary"),
        ("الكاتبة المساعدة", "deputy-secretary"),
        ("نائب الكاتب", "deputy-secretary"),
        ("secrétaire adjoint", "deputy-secretary"),
        ("نائب الرئيس", None),
        ("النائب التاسع للرئيس", None),
        ("أمين المال", None),
        ("", None),
    ],
)
def test_posts_of_the_bureau(words, post):
    assert post_of(words) == post


def test_every_post_can_be_written():
    assert set(member_words._POST_OF.values()) == set(POSTS)


@pytest.mark.parametrize("words", ["", "-", "–", "عضو", "عضوة", "Membre"])
def test_no_post(words):
    assert is_no_post(words)


@pytest.mark.parametrize(
    ("word", "gender"),
    [("ذكر", "male"), ("أنثى", "female"), ("انثى", "female"), ("H", "male"), ("M", "male"), ("F", "female"),
     ("femme", "female"), ("Male", "male"), ("السيدة", "female"), ("؟", None)],
)  # fmt: skip
def test_genders(word, gender):
    assert gender_of(word) == gender


@pytest.mark.parametrize(
    ("word", "kind"),
    [("منتخب", "elected"), ("منتخبة", "elected"), ("عضو شريك", "associate"), ("Associé", "associate"), ("Élu", "elected"), ("رئيس", None)],
)  # fmt: skip
def test_kinds(word, kind):
    assert kind_of(word) == kind


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("فنية وإنتاجية", "craft"),
        ("الصناعة التقليدية الفنية والإنتاجية", "craft"),
        ("الخدماتية", "services"),
        ("Services", "services"),
        ("تجارية", None),
    ],
)
def test_bodies(words, body):
    assert body_of(words) == body


@pytest.mark.parametrize(
    "text",
    ["12/11/2020", "12-11-2020", "12.11.2020", "2020-11-12", "2020/11/12", "2020-11-12 00:00:00", "2020-11-12T00:00", "١٢/١١/٢٠٢٠"],
)  # fmt: skip
def test_days_are_read_day_first(text):
    assert day_of(text) == date(2020, 11, 12)


@pytest.mark.parametrize(
    "text",
    ["", "2020", "44147", "12/11/20", "31/02/2021", "13/13/2020", "12/11-2020", "2020-11-12T10:30:00", "01/01/1899", "01/01/2201"],
)  # fmt: skip
def test_what_is_no_plain_day_is_not_guessed(text):
    assert day_of(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [("1", 1), ("075", 75), ("١٢", 12), ("10000", 10_000), ("10001", None), ("0", None), ("-1", None), ("1.5", None), ("²", None)],
)  # fmt: skip
def test_numbers_of_the_sheet(text, number):
    assert number_of(text) == number


def test_no_phrase_means_two_things():
    tables = (
        member_words._COLUMNS,
        member_words._GENDERS,
        member_words._KINDS,
        member_words._BODIES,
        member_words._POSTS,
    )
    for table in tables:
        pairs = {(plain(word), meaning) for meaning, words in table.items() for word in words.split("|")}
        assert len({word for word, _ in pairs}) == len(pairs)
