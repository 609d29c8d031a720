"""Gregorian dates as Moroccan papers write them. A Hijri date is never computed here: it is typed or absent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

MONTHS = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "ماي",
    "يونيو",
    "يوليوز",
    "غشت",
    "شتنبر",
    "أكتوبر",
    "نونبر",
    "دجنبر",
)
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")


def month_name(month: int) -> str:
    """Return the Moroccan name of month 1 to 12; ValueError for any other."""
    if not 1 <= month <= len(MONTHS):
        raise ValueError(month)
    return MONTHS[month - 1]


def weekday_name(day: date) -> str:
    """Return the day of the week: الخميس."""
    return WEEKDAYS[day.weekday()]


def date_words(day: date) -> str:
    """Return the date without its weekday: 12 نونبر 2020; the first of a month is فاتح."""
    number = "فاتح" if day.day == 1 else str(day.day)
    return f"{number} {month_name(day.month)} {day.year}"


def long_date(day: date) -> str:
    """Return the date with its weekday, to follow يوم: الخميس 12 نونبر 2020، الأحد فاتح نونبر 2020."""
    return f"{weekday_name(day)} {date_words(day)}"


def short_date(day: date) -> str:
    """Return day, month and year in figures, the one order that right-to-left text shows unharmed: 12/11/2020."""
    return f"{day.day:02}/{day.month:02}/{day.year:04}"
