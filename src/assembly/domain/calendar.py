"""Days as the law counts them. Full days leave out the day of sending and the day of meeting (law 18-09, art. 11)."""

from __future__ import annotations

from datetime import date, timedelta

_MONTHS_IN_A_YEAR = 12


def full_days_between(first: date, last: date) -> int:
    """Return how many whole days lie between two days, both left out; negative when `last` comes first."""
    return (last - first).days - 1


def latest_sending(meeting: date, full_days: int) -> date:
    """Return the last day on which a convocation still leaves `full_days` before `meeting`."""
    return meeting - timedelta(days=full_days + 1)


def earliest_meeting(sending: date, full_days: int) -> date:
    """Return the first day on which a meeting leaves `full_days` after `sending`."""
    return sending + timedelta(days=full_days + 1)


def last_day_within(start: date, days: int) -> date:
    """Return the last of the `days` days that follow `start`."""
    return start + timedelta(days=days)


def first_of_month(year: int, month: int) -> date:
    """Return the first day of a month; months past December run into the next years."""
    extra, index = divmod(month - 1, _MONTHS_IN_A_YEAR)
    return date(year + extra, index + 1, 1)


def next_session_month(year: int, month: int, months: tuple[int, ...]) -> date:
    """Return the first day of the ordinary session month that follows `month` of `year` (art. 11: the months)."""
    later = [m for m in sorted(months) if m > month]
    return date(year, later[0], 1) if later else date(year + 1, min(months), 1)
