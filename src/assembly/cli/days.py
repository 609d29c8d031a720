"""Days and hours as they are typed."""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from assembly.errors import BadInput

if TYPE_CHECKING:
    from assembly.actions.books import OpenSession
    from assembly.cli.command import Desk


class DayType(click.ParamType[date]):
    """A day: 2020-11-12 or 12/11/2020, Arabic digits too."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the day."""
        return value if isinstance(value, date) else parse_day(value)


class HourType(click.ParamType[time | datetime]):
    """An hour of the day, 10:30, or a day with its hour, `2020-11-12 10:30`."""

    name = "hour"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> time | datetime:
        """Return the hour, with its day when one was given."""
        return value if isinstance(value, time | datetime) else parse_hour(value)


class MomentType(click.ParamType[date | datetime]):
    """A day, or a day with its hour: 2020-11-12, `2020-11-12 10:30`."""

    name = "moment"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> date | datetime:
        """Return the day, or the moment on the hall's clock."""
        if isinstance(value, date):
            return value
        if ":" not in value:
            return parse_day(value)
        found = parse_hour(value)
        if isinstance(found, datetime):
            return found
        raise BadInput("day-unreadable", text=value)


DAY, HOUR, MOMENT = DayType(), HourType(), MomentType()


class Days(NamedTuple):
    """A span of days, both included; None leaves an end open."""

    first: date | None
    last: date | None

    @classmethod
    def of(cls, since: date | datetime | None, until: date | datetime | None) -> Days:
        """Return the days that two moments fall on."""
        return cls(_day(since), _day(until))

    def hold(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return (self.first or day) <= day <= (self.last or day)


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment


def begins(moment: date | datetime, zone: tzinfo) -> datetime:
    """Return the first instant of a day or a minute, on the clock of `zone`."""
    at = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
    return at.replace(tzinfo=zone)


def ends(moment: date | datetime, zone: tzinfo) -> datetime:
    """Return the last second of a day or a minute, on the clock of `zone`."""
    if isinstance(moment, datetime):
        return moment.replace(second=59, tzinfo=zone)
    return datetime.combine(moment, time(23, 59, 59), tzinfo=zone)


def parse_day(text: str) -> date:
    """Return the day of `2020-11-12` or `12/11/2020`; `BadInput` for anything else."""
    digits = _western(text.strip())
    try:
        if "/" in digits:
            day, month, year = _numbers(r"(\d\d?)/(\d\d?)/(\d{4})", digits)
        else:
            year, month, day = _numbers(r"(\d{4})-(\d\d?)-(\d\d?)", digits)
        return date(year, month, day)
    except ValueError:
        raise BadInput("day-unreadable", text=text) from None


def parse_hour(text: str) -> time | datetime:
    """Return the hour of `10:30` or `10h30`, or the moment of `2020-11-12 10:30`; `BadInput` for anything else."""
    digits = _western(text.strip()).replace("h", ":").replace("T", " ")
    day, _, hour = digits.rpartition(" ")
    try:
        hours, minutes = _numbers(r"(\d\d?):(\d\d?)", hour)
        clock = time(hours, minutes)
    except ValueError:
        raise BadInput("hour-unreadable", text=text) from None
    return datetime.combine(parse_day(day), clock) if day else clock


def _western(text: str) -> str:
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)


def _numbers(form: str, text: str) -> tuple[int, ...]:
    # `strptime` would load a calendar and a locale first, which takes longer than recording a vote.
    found = re.fullmatch(form, text)
    if not found:
        raise ValueError(text)
    return tuple(map(int, found.groups()))


def hall_time(desk: Desk, session: OpenSession, at: time | datetime | None) -> datetime:
    """Return when something happened in the hall: an hour falls on the day of the last sitting."""
    sitting = session.last_sitting()
    return desk.pen.moment(at, sitting.opened.date() if sitting else desk.pen.today)
