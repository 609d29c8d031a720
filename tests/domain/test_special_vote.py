from datetime import date

import pytest
from domain.samples import RULES
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.member import Term
from assembly.domain.special_vote import _months_later, dismissal_barred

BUREAU = Term(start=date(2015, 9, 1), end=date(2021, 8, 31))


@pytest.mark.parametrize(
    ("day", "barred"),
    [
        (date(2015, 9, 1), "first-years"),
        (date(2017, 8, 31), "first-years"),
        (date(2017, 9, 1), None),
        (date(2020, 11, 12), None),
        (date(2021, 2, 28), None),
        (date(2021, 3, 1), "last-months"),
        (date(2021, 8, 31), "last-months"),
    ],
)
def test_a_bureau_is_not_dismissed_in_its_first_years_nor_its_last_months(day, barred):
    assert dismissal_barred(BUREAU, day, RULES) == barred


def test_without_an_end_the_last_months_are_not_known():
    assert dismissal_barred(Term(start=BUREAU.start), date(2021, 8, 1), RULES) is None


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2020, 2, 29), 24, date(2022, 2, 28)),
        (date(2021, 8, 31), -6, date(2021, 2, 28)),
        (date(2020, 8, 31), -6, date(2020, 2, 29)),
        (date(2020, 12, 31), 2, date(2021, 2, 28)),
        (date(2020, 1, 15), -1, date(2019, 12, 15)),
        (date(2020, 11, 30), 1, date(2020, 12, 30)),
    ],
)
def test_months_later(day, months, later):
    assert _months_later(day, months) == later


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)), st.integers(-120, 120))
def test_months_later_is_in_that_month(day, months):
    later = _months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
