import pytest

from assembly.domain.agenda import Figure
from assembly.domain.check.figures import EXPENDITURE, RECEIPTS, SURPLUS, amount_of, is_total, unsound_totals


def figures(*lines):
    return tuple(Figure(label=label, amount=amount) for label, amount in lines)


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("المداخيل", RECEIPTS),
        ("مجموع المداخيل", RECEIPTS),
        ("المَداخيل المحصلة", RECEIPTS),
        ("Recettes prévues", RECEIPTS),
        ("والنفقات", EXPENDITURE),
        ("مجموع المصاريف", EXPENDITURE),
        ("Total des DEPENSES", EXPENDITURE),
        ("الفائض", SURPLUS),
    ],
)
def test_a_label_says_what_it_is_of(label, words):
    assert amount_of(figures((label, 5)), words) == 5
    others = {RECEIPTS, EXPENDITURE, SURPLUS} - {words}
    assert all(amount_of(figures((label, 5)), other) is None for other in others)


def test_the_total_speaks_before_its_lines():
    lines = figures(("مداخيل أولى", 1), ("مداخيل ثانية", 2), ("مجموع المداخيل", 3))
    assert amount_of(lines, RECEIPTS) == 3


def test_several_lines_without_a_total_say_nothing():
    assert amount_of(figures(("مداخيل أولى", 1), ("مداخيل ثانية", 2)), RECEIPTS) is None
    assert amount_of((), RECEIPTS) is None


@pytest.mark.parametrize(
    ("label", "total"), [("المجموع", True), ("مجموع المصاريف", True), ("Total", True), ("مجموعة", False)]
)
def test_a_total(label, total):
    assert is_total(Figure(label=label, amount=1)) == total


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        ([("أ", 1), ("ب", 2), ("المجموع", 3)], []),
        ([("أ", 1), ("ب", 2), ("المجموع", 4)], [("المجموع", 3)]),
        # One line may be one of several: less is no fault, more is.
        ([("فائض", 18), ("مجموع المداخيل", 23), ("مجموع المصاريف", 23)], []),
        ([("فائض", 24), ("مجموع المداخيل", 23)], [("مجموع المداخيل", 24)]),
        ([("أ", 1), ("ب", 2), ("مجموع أول", 3), ("ج", 4), ("د", 5), ("مجموع ثان", 8)], [("مجموع ثان", 9)]),
        ([("المجموع", 3)], []),
        ([], []),
    ],
)
def test_a_total_is_the_sum_of_the_lines_above_it(lines, wrong):
    assert [(total.label, found) for total, found in unsound_totals(figures(*lines))] == wrong
