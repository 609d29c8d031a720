"""Dates, checked against the calendar of 2020 and 2021 and the Moroccan names of the months."""

from __future__ import annotations

from datetime import date

import pytest

from assembly.language.dates import date_words, long_date, month_name, short_date, weekday_name


@pytest.mark.parametrize(
    ("day", "long"),
    [
        (date(2020, 11, 12), "الخميس 12 نونبر 2020"),
        (date(2020, 11, 1), "الأحد فاتح نونبر 2020"),
        (date(2020, 11, 14), "السبت 14 نونبر 2020"),
        (date(2021, 2, 1), "الاثنين فاتح فبراير 2021"),
        (date(2020, 12, 31), "الخميس 31 دجنبر 2020"),
    ],
)
def test_long_date(day, long):
    assert long_date(day) == long


def test_date_words_leave_the_weekday_out():
    assert date_words(date(2020, 11, 3)) == "3 نونبر 2020"
    assert date_words(date(2020, 10, 1)) == "فاتح أكتوبر 2020"


def test_short_date_has_two_digits_for_day_and_month():
    assert short_date(date(2020, 11, 12)) == "12/11/2020"
    assert short_date(date(2026, 2, 5)) == "05/02/2026"


def test_month_names():
    names = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر"
    assert " ".join(month_name(month) for month in range(1, 13)) == names


@pytest.mark.parametrize("month", [0, 13, -1])
def test_month_name_refuses_another_month(month):
    with pytest.raises(ValueError, match=str(month)):
        month_name(month)


def test_weekday_names_from_monday_9_november_2020():
    names = [weekday_name(date(2020, 11, day)) for day in range(9, 16)]
    assert names == ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
