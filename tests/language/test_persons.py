"""Titles and verbs of men and women, and prefixes joined to words."""

from __future__ import annotations

import re

import pytest

from assembly.language import persons
from assembly.language.persons import (
    DECLARED,
    RESPECTED,
    chair_signature,
    chair_title,
    honorific,
    office_title,
    prefixed,
)
from assembly.language.terms import Gender

M, F = Gender.MASCULINE, Gender.FEMININE


def test_honorific():
    assert (honorific(M), honorific(F)) == ("السيد", "السيدة")
    assert (RESPECTED.of(M), RESPECTED.of(F)) == ("المحترم", "المحترمة")


def test_the_gender_of_a_record_will_do():
    assert honorific("female") == "السيدة"
    assert honorific("male") == "السيد"


@pytest.mark.parametrize(
    ("post", "man", "woman"),
    [
        ("president", "رئيس الغرفة", "رئيسة الغرفة"),
        ("vice-president-1", "النائب الأول لرئيس الغرفة", "النائبة الأولى لرئيس الغرفة"),
        ("vice-president-2", "النائب الثاني لرئيس الغرفة", "النائبة الثانية لرئيس الغرفة"),
        ("vice-president-8", "النائب الثامن لرئيس الغرفة", "النائبة الثامنة لرئيس الغرفة"),
        ("secretary", "كاتب الغرفة", "كاتبة الغرفة"),
        ("deputy-secretary", "الكاتب المساعد للغرفة", "الكاتبة المساعدة للغرفة"),
        ("member", "عضو الجمعية العامة", "عضوة الجمعية العامة"),
        ("oldest", "العضو الأكبر سنا من بين الحاضرين", "العضوة الكبرى سنا من بين الحاضرين"),
        ("youngest", "العضو الأصغر سنا من بين الحاضرين", "العضوة الصغرى سنا من بين الحاضرين"),
    ],
)
def test_office_title(post, man, woman):
    assert (office_title(post, M), office_title(post, F)) == (man, woman)


@pytest.mark.parametrize(
    ("post", "man", "woman"),
    [
        ("president", "الرئيس", "الرئيسة"),
        ("vice-president-1", "النائب الأول للرئيس", "النائبة الأولى للرئيس"),
        ("secretary", "الكاتب", "الكاتبة"),
        ("deputy-secretary", "الكاتب المساعد", "الكاتبة المساعدة"),
        ("member", "عضو", "عضوة"),
        ("oldest", "العضو الأكبر سنا", "العضوة الكبرى سنا"),
        ("youngest", "العضو الأصغر سنا", "العضوة الصغرى سنا"),
    ],
)
def test_office_title_without_the_chamber(post, man, woman):
    titles = [office_title(post, gender, with_chamber=False) for gender in (M, F)]
    assert titles == [man, woman]


def test_a_vice_president_of_a_woman_president():
    assert office_title("vice-president-3", M, president=F) == "النائب الثالث لرئيسة الغرفة"
    assert office_title("vice-president-3", F, president=F) == "النائبة الثالثة لرئيسة الغرفة"
    assert office_title("vice-president-3", F, with_chamber=False, president=F) == "النائبة الثالثة للرئيسة"


@pytest.mark.parametrize("post", ["treasurer", "vice-president-", "vice-president-0"])
def test_an_unknown_post_is_refused(post):
    with pytest.raises(ValueError, match=r"^(treasurer|0|invalid literal .*)$"):
        office_title(post, M)


def test_who_presides():
    assert (chair_title("president", M), chair_title("president", F)) == ("السيد الرئيس", "السيدة الرئيسة")
    assert chair_title("vice-president-1", M) == "السيد رئيس الجلسة"
    assert chair_title("member", F) == "السيدة رئيسة الجلسة"


def test_what_stands_under_the_chairs_signature():
    assert chair_signature("president", F) == "رئيسة الغرفة"
    assert chair_signature("vice-president-1", M) == "النائب الأول للرئيس، رئيس الجلسة"
    assert chair_signature("vice-president-1", F, president=F) == "النائبة الأولى للرئيسة، رئيسة الجلسة"


# A woman's verb ends in ت or begins with it; a pronoun of hers is ها; a participle takes ة.
WOMEN = {
    "DECLARED": "أعلنت",
    "OPENED": "افتتحت",
    "TOOK_CHARGE": "تولت",
    "INFORMED": "بلغت",
    "GAVE_REASON": "عللت",
    "PROPOSED_IT": "اقترحتها",
    "PRESENTED": "قدمت",
    "WITHDREW": "سحبت",
    "APPOINTED": "عينت",
    "ATTENDED": "حضرت",
    "CERTIFIES": "تشهد",
    "UNDERSIGNED": "الموقعة",
    "ABSENCE_OF": "تغيبها",
    "HINDERED": "عاقها",
    "REFUSAL_OF": "رفضها",
    "EXPULSION_OF": "طردها",
    "ELECTION_OF": "انتخابها",
}


@pytest.mark.parametrize("name", WOMEN)
def test_words_said_of_a_woman(name):
    pair = getattr(persons, name)
    assert pair.of(F) == WOMEN[name]
    assert pair.of(M) not in {pair.of(F), ""}


@pytest.mark.parametrize(
    ("prefix", "phrase", "joined"),
    [
        ("ب", "قاعة الاجتماعات", "بقاعة الاجتماعات"),
        ("ب", "آسفي", "بآسفي"),
        ("ب", "الصويرة", "بالصويرة"),
        ("ب", "ثلاثين (30) صوتا", "بثلاثين (30) صوتا"),
        ("ب", "صوتين (2)", "بصوتين (2)"),
        ("ل", "الغرفة", "للغرفة"),
        ("ل", "الرئيسة", "للرئيسة"),
        ("ل", "رئيس الغرفة", "لرئيس الغرفة"),
        ("ل", "اللجنة", "للجنة"),
        ("ل", "الالتزام", "للالتزام"),
        ("ل", "التزام الغرفة", "لالتزام الغرفة"),
        ("ل", "اجتماع", "لاجتماع"),
        ("ل", "ألف درهم", "لألف درهم"),
        ("ك", "الرئيس", "كالرئيس"),
        ("ف", "أعلنت", "فأعلنت"),
        ("و", "الغرفة", "والغرفة"),
        ("ب", "12 صوتا", "بـ12 صوتا"),
        ("ل", "2020-10/R12", "لـ2020-10/R12"),
        ("ب", "Zoom", "بـZoom"),
        ("ب", "«المقترح»", "بـ«المقترح»"),
        ("و", "12 صوتا", "و12 صوتا"),
        ("ب", "ڭلميم", "بڭلميم"),
    ],
)
def test_prefixed(prefix, phrase, joined):
    assert prefixed(prefix, phrase) == joined


def test_a_feminine_verb_after_a_prefix():
    assert prefixed("ف", DECLARED.of(F)) == "فأعلنت"


@pytest.mark.parametrize(("prefix", "phrase"), [("من", "الغرفة"), ("ب", ""), ("", "الغرفة")])
def test_prefixed_refuses_what_it_cannot_join(prefix, phrase):
    with pytest.raises(ValueError, match=re.escape(repr(phrase))):
        prefixed(prefix, phrase)
