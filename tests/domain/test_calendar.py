from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.calendar import (
    earliest_meeting,
    first_of_month,
    full_days_between,
    last_day_within,
    latest_sending,
    next_session_month,
)

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("sending", "meeting", "full"),
    [
        (date(2020, 11, 3), date(2020, 11, 12), 8),
        (date(2020, 11, 4), date(2020, 11, 12), 7),
        (date(2020, 11, 11), date(2020, 11, 12), 0),
        (date(2020, 11, 12), date(2020, 11, 12), -1),
        (date(2020, 11, 13), date(2020, 11, 12), -2),
        (date(2020, 2, 24), date(2020, 3, 4), 8),
        (date(2021, 2, 23), date(2021, 3, 4), 8),
        (date(2020, 12, 28), date(2021, 1, 6), 8),
    ],
)
def test_full_days_leave_out_both_ends(sending, meeting, full):
    assert full_days_between(sending, meeting) == full


@pytest.mark.parametrize(
    ("sending", "meeting"),
    [
        (date(2020, 11, 3), date(2020, 11, 12)),
        (date(2020, 2, 24), date(2020, 3, 4)),
        (date(2021, 2, 23), date(2021, 3, 4)),
    ],
)
def test_eight_full_days_of_notice(sending, meeting):
    assert latest_sending(meeting, 8) == sending
    assert earliest_meeting(sending, 8) == meeting


@given(DAYS, st.integers(0, 60))
def test_the_last_day_to_send_is_just_enough(meeting, full):
    last = latest_sending(meeting, full)
    assert full_days_between(last, meeting) == full
    assert full_days_between(last + timedelta(days=1), meeting) < full
    assert earliest_meeting(last, full) == meeting


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2020, 11, 12), 15, date(2020, 11, 27)),
        (date(2020, 2, 20), 15, date(2020, 3, 6)),
        (date(2020, 12, 31), 1, date(2021, 1, 1)),
        (date(2020, 12, 31), 0, date(2020, 12, 31)),
    ],
)
def test_within_so_many_days_following(start, days, last):
    assert last_day_within(start, days) == last


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (2020, 1, date(2020, 1, 1)),
        (2020, 12, date(2020, 12, 1)),
        (2020, 13, date(2021, 1, 1)),
        (2020, 14, date(2021, 2, 1)),
        (2020, 24, date(2021, 12, 1)),
        (2020, 25, date(2022, 1, 1)),
        (2021, 13, date(2022, 1, 1)),
        (2021, 36, date(2023, 12, 1)),
    ],
)
def test_months_run_into_the_next_years(year, month, day):
    assert first_of_month(year, month) == day


@pytest.mark.parametrize(
    ("month", "following"),
    [
        (1, date(2020, 2, 1)),
        (2, date(2020, 6, 1)),
        (6, date(2020, 10, 1)),
        (7, date(2020, 10, 1)),
        (10, date(2021, 2, 1)),
        (12, date(2021, 2, 1)),
    ],
)
@pytest.mark.parametrize("months", [(2, 6, 10), (10, 2, 6)])
def test_the_ordinary_session_that_follows(month, following, months):
    assert next_session_month(2020, month, months) == following
    assert next_session_month(2021, month, months) == following.replace(year=following.year + 1)
