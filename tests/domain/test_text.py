import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.text import NAME_LIMIT, TEXT_LIMIT, body, fold, name
from assembly.errors import BadInput

OVERRIDES = [chr(c) for c in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))]
MARKS = ["\u200e", "\u200f", "\u061c"]


def code_of(clean, raw):
    with pytest.raises(BadInput) as refusal:
        clean(raw, "title")
    assert refusal.value.facts["field"] == "title"
    return refusal.value.code, refusal.value.facts


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("العضو الأول", "العضو الأول"),
        ("  العضو \t الأول\n", "العضو الأول"),
        ("العضو\r\nالأول", "العضو الأول"),
        ("العضو\u00a0\u2003الأول", "العضو الأول"),
        ("العضو\u2028الأول", "العضو الأول"),
        ("Sale\u0301", "Salé"),
        ("ا\u0654حمد", "أحمد"),
        ("a\u200fb", "a\u200fb"),
    ],
)
def test_a_name_is_one_line_with_single_spaces(raw, cleaned):
    assert name(raw, "title") == cleaned


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("سطر\nسطر", "سطر\nسطر"),
        ("سطر\r\n\r\nسطر", "سطر\n\nسطر"),
        ("  كلمة \t كلمة  \n  كلمة ", "كلمة كلمة\nكلمة"),
        ("\n\nكلمة\n\n", "كلمة"),
        ("كلمة\u2028كلمة", "كلمة كلمة"),
        ("e\u202a\u0301", "é"),
    ],
)
def test_a_text_keeps_its_lines(raw, cleaned):
    assert body(raw, "title") == cleaned


@pytest.mark.parametrize("mark", OVERRIDES)
def test_bidi_overrides_are_refused_in_a_name_and_dropped_from_a_text(mark):
    assert body(f"كلمة{mark} abc", "title") == "كلمة abc"
    code, facts = code_of(name, f"كلمة{mark} abc")
    assert (code, facts["character"]) == ("text-bidi-override", f"U+{ord(mark):04X}")


@pytest.mark.parametrize("mark", ["\u2029", "\u202f", "\u2064", "\u206a"])
def test_the_neighbours_of_the_overrides_are_no_overrides(mark):
    assert name(f"ا{mark}ب", "title")


@pytest.mark.parametrize("mark", MARKS)
def test_marks_of_direction_stay(mark):
    assert name(f"كلمة{mark} abc", "title") == body(f"كلمة{mark} abc", "title") == f"كلمة{mark} abc"


@pytest.mark.parametrize("clean", [name, body])
@pytest.mark.parametrize(
    "character", [*(c for c in range(0x20) if c not in (9, 10)), *range(0x7F, 0xA0), 0xFEFF, 0xFFFE, 0xFFFF]
)
def test_control_characters_are_refused(clean, character):
    code, facts = code_of(clean, f"ا{chr(character)}ب")
    assert (code, facts["character"]) == ("text-control-character", f"U+{character:04X}")


@pytest.mark.parametrize("clean", [name, body])
@pytest.mark.parametrize("surrogate", ["\ud800", "\udfff", "\ud83d\ude00"], ids=["first", "last", "pair"])  # noqa: PT014  the rule cannot tell surrogates apart
def test_surrogates_are_refused(clean, surrogate):
    assert code_of(clean, f"ا{surrogate}") == ("text-not-unicode", {"field": "title"})


@pytest.mark.parametrize("clean", [name, body])
@pytest.mark.parametrize("raw", ["", " ", "\t \n", "\u00a0", *MARKS, "\u200b \u200d", "\u00ad", "\u2060"])
def test_what_nobody_sees_is_nothing(clean, raw):
    assert code_of(clean, raw) == ("text-empty", {"field": "title"})


def test_a_text_of_overrides_alone_is_nothing():
    assert code_of(body, "".join(OVERRIDES))[0] == "text-empty"


@pytest.mark.parametrize(("clean", "limit"), [(name, NAME_LIMIT), (body, TEXT_LIMIT)])
def test_the_limits_are_those_of_what_is_kept(clean, limit):
    assert (NAME_LIMIT, TEXT_LIMIT) == (500, 100_000)
    assert len(clean("ا" * limit + "  ", "title")) == limit
    assert code_of(clean, "ا" * (limit + 1)) == (
        "text-too-long",
        {"field": "title", "letters": limit + 1, "limit": limit},
    )


@pytest.mark.parametrize("clean", [name, body])
def test_ten_megabytes_are_refused(clean):
    assert code_of(clean, "اب " * 2_000_000)[0] == "text-too-long"


@pytest.mark.parametrize("clean", [name, body])
def test_a_million_letters_are_looked_at_and_one_more_is_not(clean):
    assert clean(" " * 999_999 + "ا", "title") == "ا"
    code, facts = code_of(clean, " " * 1_000_000 + "ا")
    assert (code, facts["letters"], facts["limit"]) == ("text-too-long", 1_000_001, TEXT_LIMIT)


@pytest.mark.parametrize("clean", [name, body])
def test_more_marks_than_a_letter_bears_are_refused_at_once(clean):
    """Put in order, such a run takes time that grows with its square: ten seconds for 100,000 marks."""
    start = time.monotonic()
    assert code_of(clean, "ا" + "\u0301\u0323" * 50_000) == (
        "text-stacked-marks",
        {"field": "title", "limit": 30},
    )
    assert time.monotonic() - start < 5


def test_thirty_marks_are_borne_and_a_row_of_points_is_none():
    assert name("a" + "\u0323" * 30, "title")
    assert code_of(name, "a" + "\u0323" * 31)[0] == "text-stacked-marks"
    assert body("." * 400, "title") == "." * 400
    assert body("-" * 20 + "\u0323" * 30, "title")


@given(st.text())
def test_cleaning_twice_is_cleaning_once(raw):
    for clean in (name, body):
        try:
            cleaned = clean(raw, "title")
        except BadInput:
            continue
        assert clean(cleaned, "title") == cleaned
        assert unicodedata.is_normalized("NFC", cleaned)
        assert not set(cleaned) & set(OVERRIDES)
        assert cleaned == cleaned.strip()


SPELLINGS = [
    ("أحمد", "احمد"),
    ("إدارة", "ادارة"),
    ("آسفي", "اسفي"),
    ("ٱلمغرب", "المغرب"),
    ("ا\u0654حمد", "أحمد"),
    ("غرفة", "غرفه"),
    ("على", "علي"),
    ("علی", "علي"),
    ("رئيس", "رييس"),
    ("ري\u0654يس", "رئيس"),
    ("مؤتمر", "موتمر"),
    ("کتاب", "كتاب"),
    ("الصـــناعة", "الصناعة"),
    ("مُقَرَّرٌ", "مقرر"),
    ("رحمٰن", "رحمن"),
    ("ﻏﺮﻓﺔ", "غرفة"),
    ("ﻷحد", "لأحد"),
    ("مراكش\u200f", "مراكش"),
    ("\u2067مراكش\u2069", "مراكش"),
    ("  الصناعة \n التقليدية", "الصناعة التقليدية"),
    ("SALÉ", "salé"),
    ("Salé", "sale"),
    ("Sale\u0301", "Salé"),
    ("Façade", "FACADE"),
    ("Straße", "STRASSE"),
    ("\uff21\uff22\uff23", "abc"),
    ("cœ\u0302ur", "CŒUR"),
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_two_spellings_of_one_word_fold_alike(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("غرفة", "غرف"), ("ماء", "ما"), ("سفر", "صفر"), ("ab", "a b"), ("2020", "2021"), ("دار", "دور")],
)
def test_other_words_stay_apart(one, other):
    assert fold(one) != fold(other)


def test_what_folding_leaves():
    assert fold(" الرَّئِيــس أحمد، Salé ") == "الرييس احمد، sale"
    assert fold("غرفة") == "غرفه"
    assert fold("\u200f \u0640") == ""


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="\u0591\u05b0\u200b\u0640\u0301\ufe71\u1e9bا\u0654ىa "))
def test_folding_twice_is_folding_once_for_marks_out_of_order(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="ابتثةىئؤأإآكلم ", min_size=1), st.data())
def test_vowel_marks_and_tatweel_never_matter(text, data):
    dressed = "".join(
        c + data.draw(st.sampled_from(["", "\u064e", "\u0651\u064f", "\u0640", "\u0670"])) for c in text
    )
    assert fold(dressed) == fold(text)


@pytest.mark.parametrize("letter", ["🙏", "中", "\ue000", "\u0378", "Ж", "ж"])
def test_a_letter_that_no_paper_can_print_is_refused_when_it_is_typed(letter):
    with pytest.raises(BadInput) as caught:
        body(f"شكرا {letter}", "text")
    assert caught.value.code == "text-not-on-paper"
    assert caught.value.facts["character"] == letter


@pytest.mark.parametrize("sign", ["№", "Ω", "α", "ɐ", "€", "✓", "ⵜ", "ﷺ", "é", "ʿ", "½", "→"])
def test_signs_that_papers_print_are_taken(sign):
    assert sign in body(f"شكرا {sign}", "text")


def test_a_sign_that_composes_to_a_letter_of_ours_is_taken():
    assert name("5 \u212a, 3 \u212b", "title") == "5 K, 3 Å"
