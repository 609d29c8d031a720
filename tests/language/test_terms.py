"""The forms of the counted nouns, written out by hand."""

from __future__ import annotations

import pytest

from assembly.language.terms import NOUNS, Case, Gender

MASCULINE, FEMININE = Gender.MASCULINE, Gender.FEMININE

# English word: singular, accusative, dual in رفع, dual in نصب and جر, after three, gender.
FORMS = {
    "member": ("عضو", "عضوا", "عضوان", "عضوين", "أعضاء", MASCULINE),
    "woman-member": ("عضوة", "عضوة", "عضوتان", "عضوتين", "عضوات", FEMININE),
    "vote": ("صوت", "صوتا", "صوتان", "صوتين", "أصوات", MASCULINE),
    "item": ("نقطة", "نقطة", "نقطتان", "نقطتين", "نقط", FEMININE),
    "recommendation": ("توصية", "توصية", "توصيتان", "توصيتين", "توصيات", FEMININE),
    "petition": ("ملتمس", "ملتمسا", "ملتمسان", "ملتمسين", "ملتمسات", MASCULINE),
    "proposal": ("مقترح", "مقترحا", "مقترحان", "مقترحين", "مقترحات", MASCULINE),
    "decision": ("مقرر", "مقررا", "مقرران", "مقررين", "مقررات", MASCULINE),
    "session": ("دورة", "دورة", "دورتان", "دورتين", "دورات", FEMININE),
    "sitting": ("جلسة", "جلسة", "جلستان", "جلستين", "جلسات", FEMININE),
    "committee": ("لجنة", "لجنة", "لجنتان", "لجنتين", "لجان", FEMININE),
    "seat": ("مقعد", "مقعدا", "مقعدان", "مقعدين", "مقاعد", MASCULINE),
    "candidate": ("مرشح", "مرشحا", "مرشحان", "مرشحين", "مرشحين", MASCULINE),
    "speech": ("مداخلة", "مداخلة", "مداخلتان", "مداخلتين", "مداخلات", FEMININE),
    "answer": ("جواب", "جوابا", "جوابان", "جوابين", "أجوبة", MASCULINE),
    "copy": ("نسخة", "نسخة", "نسختان", "نسختين", "نسخ", FEMININE),
    "page": ("صفحة", "صفحة", "صفحتان", "صفحتين", "صفحات", FEMININE),
    "day": ("يوم", "يوما", "يومان", "يومين", "أيام", MASCULINE),
    "month": ("شهر", "شهرا", "شهران", "شهرين", "أشهر", MASCULINE),
    "year": ("سنة", "سنة", "سنتان", "سنتين", "سنوات", FEMININE),
    "hour": ("ساعة", "ساعة", "ساعتان", "ساعتين", "ساعات", FEMININE),
    "minute": ("دقيقة", "دقيقة", "دقيقتان", "دقيقتين", "دقائق", FEMININE),
    "dirham": ("درهم", "درهما", "درهمان", "درهمين", "دراهم", MASCULINE),
    "centime": ("سنتيم", "سنتيما", "سنتيمان", "سنتيمين", "سنتيمات", MASCULINE),
}


@pytest.mark.parametrize("word", FORMS)
def test_each_noun_has_its_forms(word):
    noun = NOUNS[word]
    singular, accusative, dual, dual_oblique, plural, gender = FORMS[word]
    assert noun.gender is gender
    assert [noun.single(case) for case in Case] == [singular, accusative, singular]
    assert [noun.dual(case) for case in Case] == [dual, dual_oblique, dual_oblique]
    assert [noun.after(n) for n in (3, 10, 11, 99, 100, 103, 111, 1000)] == [
        plural, plural, accusative, accusative, singular, plural, accusative, singular,
    ]  # fmt: skip


def test_no_noun_is_left_out_of_the_table():
    assert FORMS.keys() == NOUNS.keys()


@pytest.mark.parametrize("n", [1, 2, 101, 1002])
def test_no_form_follows_one_and_two(n):
    with pytest.raises(ValueError, match=str(n)):
        NOUNS["member"].after(n)


def test_gender_reads_what_a_member_record_holds():
    assert Gender("female") is FEMININE
    assert Gender("male") is MASCULINE
