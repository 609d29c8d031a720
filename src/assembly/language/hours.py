"""Hours of the day and lengths of time, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assembly.language.counted import counted, counted_words
from assembly.language.ordinals import ordinal
from assembly.language.terms import HOUR, MINUTE, Case, Gender

if TYPE_CHECKING:
    from datetime import time

# First hour of each part of the day, latest first.
_PARTS_OF_DAY = ((21, "ليلا"), (17, "مساء"), (13, "بعد الزوال"), (12, "زوالا"), (4, "صباحا"), (0, "ليلا"))
_QUARTER, _HALF, _LAST_QUARTER = 15, 30, 45
_MINUTES_IN_HOUR, _HOURS_ON_DIAL, _HOURS_IN_DAY = 60, 12, 24


def hour_words(at: time) -> str:
    """Return the hour as it follows على الساعة: العاشرة صباحا، الثانية عشرة والنصف زوالا، الثالثة وخمس دقائق بعد الزوال.

    The minutes are joined to a genitive (وعشرين دقيقة). At a quarter to, both the hour named and the part of the day
    are those to come: 11:45 is الثانية عشرة إلا ربعا زوالا, which cannot be taken for midnight. Seconds are dropped.
    """
    hour = (at.hour + 1) % _HOURS_IN_DAY if at.minute == _LAST_QUARTER else at.hour
    return f"{_on_the_dial(hour)}{_minutes(at.minute)} {_part_of_day(hour)}"


def duration_words(minutes: int, case: Case) -> str:
    """Return a length of time: نصف ساعة، خمس وأربعين (45) دقيقة، ساعة واحدة (1)، ساعتين (2).

    Hours with a remainder: ساعة واحدة (1) ونصف الساعة، ساعتين (2) وعشر (10) دقائق. ValueError below one minute.
    """
    if minutes < 1:
        raise ValueError(minutes)
    hours, rest = divmod(minutes, _MINUTES_IN_HOUR)
    if not hours:
        return "نصف ساعة" if rest == _HALF else counted(rest, MINUTE, case)
    words = counted(hours, HOUR, case)
    if not rest:
        return words
    return f"{words} و{'نصف الساعة' if rest == _HALF else counted(rest, MINUTE, case)}"


def _on_the_dial(hour: int) -> str:
    on_dial = (hour - 1) % _HOURS_ON_DIAL + 1
    return "الواحدة" if on_dial == 1 else ordinal(on_dial, Gender.FEMININE, case=Case.GENITIVE)


def _minutes(minute: int) -> str:
    named = {0: "", _QUARTER: " والربع", _HALF: " والنصف", _LAST_QUARTER: " إلا ربعا"}
    if minute in named:
        return named[minute]
    return f" و{counted_words(minute, MINUTE, Case.GENITIVE)}"


def _part_of_day(hour: int) -> str:
    return next(name for first, name in _PARTS_OF_DAY if hour >= first)
