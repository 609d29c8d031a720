from datetime import timedelta

import pytest
from domain.samples import HOUR
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.attendance import Movement, numbers_text, parse_excuses, parse_numbers, present_at
from assembly.errors import BadInput


def move(number, member, direction, minutes):
    return Movement(
        number=number, sitting=1, member=member, direction=direction, at=HOUR + timedelta(minutes=minutes)
    )


MOVEMENTS = (move(1, 9, "arrival", 10), move(2, 1, "departure", 20), move(3, 1, "arrival", 30))


@pytest.mark.parametrize(
    ("minutes", "inside"),
    [
        (0, (1, 2, 3)),
        (9, (1, 2, 3)),
        (10, (1, 2, 3, 9)),
        (19, (1, 2, 3, 9)),
        (20, (2, 3, 9)),
        (29, (2, 3, 9)),
        (30, (1, 2, 3, 9)),
    ],
)
def test_presence_at_an_hour(minutes, inside):
    at = HOUR + timedelta(minutes=minutes)
    assert present_at((3, 1, 2), MOVEMENTS, at) == inside
    assert present_at((3, 1, 2), MOVEMENTS[::-1], at) == inside


def test_movements_of_one_minute_follow_their_numbers():
    out_and_in = (move(2, 1, "arrival", 5), move(1, 1, "departure", 5))
    in_and_out = (move(2, 1, "departure", 5), move(1, 1, "arrival", 5))
    later = HOUR + timedelta(minutes=5)
    assert present_at((1,), out_and_in, later) == (1,)
    assert present_at((1,), in_and_out, later) == ()


def test_a_departure_of_somebody_who_is_not_there_changes_nothing():
    assert present_at((1,), (move(1, 2, "departure", 0),), HOUR) == (1,)


@given(st.permutations([move(n, n % 4, d, n % 3) for n, d in enumerate(["arrival", "departure"] * 4, 1)]))
def test_presence_does_not_depend_on_the_order_of_entry(movements):
    expected = present_at(
        (1, 2), tuple(sorted(movements, key=lambda m: m.number)), HOUR + timedelta(minutes=2)
    )
    assert present_at((1, 2), tuple(movements), HOUR + timedelta(minutes=2)) == expected


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", ()),
        (" , ,", ()),
        ("5", (5,)),
        ("1-3", (1, 2, 3)),
        ("3-3", (3,)),
        ("1-3,52", (1, 2, 3, 52)),
        ("52,1-3", (1, 2, 3, 52)),
        ("1-2;4،6", (1, 2, 4, 6)),
        ("١-٣،٥٢", (1, 2, 3, 52)),
        ("٢-4", (2, 3, 4)),
        (" 1 - 3 , 7 ", (1, 2, 3, 7)),
        ("007", (7,)),
        ("10000", (10_000,)),
    ],
)
def test_numbers_as_people_type_them(text, numbers):
    assert parse_numbers(text) == numbers


def test_the_widest_range():
    assert parse_numbers("1-10000") == tuple(range(1, 10_001))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("x", "x"),
        ("1,x-3", "x-3"),
        ("0", "0"),
        ("0-3", "0-3"),
        ("-5", "-5"),
        ("5-", "5-"),
        ("-", "-"),
        ("1--3", "1--3"),
        ("1-2-3", "1-2-3"),
        ("4-3", "4-3"),
        ("1.5", "1.5"),
        ("1_0", "1_0"),
        ("1-1_0", "1-1_0"),
        ("+1-3", "+1-3"),
        ("+5", "+5"),
        ("²", "²"),
        ("1 2", "1 2"),
        ("10001", "10001"),
        ("1-10001", "1-10001"),
        ("1-9999999999999", "1-9999999999999"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_what_is_no_number_or_range_is_refused(text, part):
    with pytest.raises(BadInput) as refusal:
        parse_numbers(text)
    assert (refusal.value.code, refusal.value.facts) == ("number-range", {"text": part})


@pytest.mark.parametrize(
    ("text", "twice"), [("5,5", 5), ("1-4,3", 3), ("3,1-4", 3), ("1-5,4-9", 4), ("5,٥", 5)]
)
def test_a_number_given_twice_is_refused(text, twice):
    with pytest.raises(BadInput) as refusal:
        parse_numbers(text)
    assert (refusal.value.code, refusal.value.facts) == ("number-twice", {"number": twice, "text": text})


def test_the_same_wide_range_many_times_is_refused_at_once():
    with pytest.raises(BadInput):
        parse_numbers(",".join(["1-10000"] * 100_000))


@given(st.sets(st.integers(1, 10_000), max_size=50))
def test_every_list_of_numbers_is_read_back(numbers):
    for text in (",".join(map(str, numbers)), "،".join(str(n).translate(ARABIC_DIGITS) for n in numbers)):
        assert parse_numbers(text) == tuple(sorted(numbers))


ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    ("text", "excuses"),
    [
        ("", {}),
        ("43", {43: None}),
        ('41:"مرض",43', {41: "مرض", 43: None}),
        ("٤١:«مرض»،٤٣", {41: "مرض", 43: None}),
        ("41:مرض;43:سفر", {41: "مرض", 43: "سفر"}),
        (
            '41-42:"مهمة، بالخارج; اليوم, غدا"',
            {41: "مهمة، بالخارج; اليوم, غدا", 42: "مهمة، بالخارج; اليوم, غدا"},
        ),
        ('41:"على الساعة 10:30"', {41: "على الساعة 10:30"}),
        ('41: " مرض " , 43 ', {41: "مرض", 43: None}),
        ('41:"قال «نعم، لا»",43', {41: "قال «نعم، لا»", 43: None}),
        ('41:«قال "نعم"»', {41: 'قال "نعم"'}),
        ('41:مدعو إلى "الملتقى"', {41: 'مدعو إلى "الملتقى"'}),
        ("41:", {41: None}),
        ('41:""', {41: None}),
        ('41:" "', {41: None}),
        ("41:»", {41: "»"}),
        ('41:"سفر" ثم "مرض"', {41: '"سفر" ثم "مرض"'}),
    ],
)
def test_excuses_as_people_type_them(text, excuses):
    assert parse_excuses(text) == excuses


@pytest.mark.parametrize(
    ("text", "code", "facts"),
    [
        ('41:"مرض",41', "number-twice", {"number": 41}),
        ('40-42:"سفر",41:"مرض"', "number-twice", {"number": 41}),
        ('x:"مرض"', "number-range", {"text": "x"}),
        (':"مرض"', "number-range", {"text": ':"مرض"'}),
        ("41:مرض، سفر", "number-range", {"text": "سفر"}),
        ('41:"مرض,43', "quotation-open", {"text": '41:"مرض,43'}),
        ('41:«مرض",43', "quotation-open", {"text": '41:«مرض",43'}),
        ('41:"', "quotation-open", {"text": '41:"'}),
    ],
)
def test_excuses_that_cannot_be_read(text, code, facts):
    with pytest.raises(BadInput) as refusal:
        parse_excuses(text)
    assert refusal.value.code == code
    assert facts.items() <= refusal.value.facts.items()


@pytest.mark.parametrize(
    ("numbers", "text"),
    [((), ""), ((7,), "7"), ((1, 2), "1-2"), ((3, 1, 2, 52, 2), "1-3,52"), ((1, 3, 5), "1,3,5")],
)
def test_numbers_as_they_are_typed(numbers, text):
    assert numbers_text(numbers) == text


@given(st.sets(st.integers(1, 10_000)))
def test_numbers_written_are_read_again(numbers):
    assert set(parse_numbers(numbers_text(tuple(numbers)))) == numbers
