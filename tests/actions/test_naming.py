import pytest

from assembly.actions.naming import named, number_in

NAMES = ("العضو الثاني", "العضو الثاني عشر", "أحمد بن علي", "Fatima Zahra")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("العضو الثاني", ["العضو الثاني"]),
        ("الثاني عشر", ["العضو الثاني عشر"]),
        ("الثاني", ["العضو الثاني", "العضو الثاني عشر"]),
        ("احمد", ["أحمد بن علي"]),
        ("fatima", ["Fatima Zahra"]),
        ("لا أحد", []),
        ("", []),
        ("ـ", []),
    ],
)
def test_a_whole_name_is_meant_before_a_part_of_one(typed, meant):
    assert named(typed, NAMES, lambda name: (name,)) == meant


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", 12),
        (" ١٢ ", 12),
        ("0", 0),
        ("-3", None),
        ("1.5", None),
        ("", None),
        ("9" * 5000, None),
        ("²", None),
    ],
)
def test_numbers(typed, number):
    assert number_in(typed) == number
