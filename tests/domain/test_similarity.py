"""How alike texts are: what Arabic writes in several ways is the same, and what says something else is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.similarity import THRESHOLD, likeness

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
WORDS = st.text(LETTERS, min_size=3, max_size=9)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("تأهيل الصناع", "تاهيل الصنـاع"),
        ("دعمُ الصنّاعِ التقليديين", "دعم الصناع التقليديين"),
        ("إحداث قرية", "احداث القرية"),
        ("مبدأ الشراكة", "مبدا الشراكة"),
    ],
)
def test_spellings_of_the_same_words_are_the_same(one, other):
    assert likeness(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("تخصيص دعم للصناع المتضررين من الجائحة", "تخصيص الدعم لفائدة الصناع المتضررين من جائحة كورونا"),
        (
            "استئناف تنظيم المعارض المحلية لترويج المنتوجات",
            "تنظيم المعارض المحلية واستئنافها لترويج المنتوجات",
        ),
    ],
)
def test_the_same_in_other_words_is_pointed_out(one, other):
    assert likeness(one, other) >= THRESHOLD


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إحداث قرية للصناع بالصويرة", "تخصيص دعم للصناع المتضررين من الجائحة"),
        ("تنظيم المعارض المحلية", "تنظيم دورات تكوينية في المنصات الرقمية"),
    ],
)
def test_something_else_is_not(one, other):
    assert likeness(one, other) < THRESHOLD


@given(TEXTS, TEXTS)
def test_it_is_a_share_and_the_same_both_ways(one, other):
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)


@given(TEXTS, st.randoms())
def test_neither_order_nor_marks_nor_tatweel_count(text, random):
    words = text.split()
    random.shuffle(words)
    dressed = " ".join("ـ".join(word) + "ُ" for word in words)
    assert likeness(text, dressed) == 1


@given(TEXTS)
def test_the_article_does_not_count(text):
    assert likeness(text, " ".join(f"ال{word}" for word in text.split())) == likeness(text, text) or any(
        word.startswith(("ال", "لل", "وال", "بال", "فال", "كال")) for word in text.split()
    )
