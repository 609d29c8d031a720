"""Hours and lengths of time, as they follow على الساعة and بعد مرور."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.language.hours import duration_words, hour_words
from assembly.language.terms import Case

NOM, ACC, GEN = Case.NOMINATIVE, Case.ACCUSATIVE, Case.GENITIVE


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (time(10, 0), "العاشرة صباحا"),
        (time(9, 0), "التاسعة صباحا"),
        (time(10, 30), "العاشرة والنصف صباحا"),
        (time(12, 30), "الثانية عشرة والنصف زوالا"),
        (time(12, 0), "الثانية عشرة زوالا"),
        (time(11, 15), "الحادية عشرة والربع صباحا"),
        (time(10, 45), "الحادية عشرة إلا ربعا صباحا"),
        (time(11, 45), "الثانية عشرة إلا ربعا زوالا"),
        (time(12, 45), "الواحدة إلا ربعا بعد الزوال"),
        (time(23, 45), "الثانية عشرة إلا ربعا ليلا"),
        (time(13, 0), "الواحدة بعد الزوال"),
        (time(15, 0), "الثالثة بعد الزوال"),
        (time(17, 0), "الخامسة مساء"),
        (time(20, 30), "الثامنة والنصف مساء"),
        (time(21, 0), "التاسعة ليلا"),
        (time(0, 0), "الثانية عشرة ليلا"),
        (time(3, 59), "الثالثة وتسع وخمسين دقيقة ليلا"),
        (time(4, 0), "الرابعة صباحا"),
        (time(10, 1), "العاشرة ودقيقة واحدة صباحا"),
        (time(10, 2), "العاشرة ودقيقتين صباحا"),
        (time(10, 5), "العاشرة وخمس دقائق صباحا"),
        (time(10, 8), "العاشرة وثماني دقائق صباحا"),
        (time(10, 10), "العاشرة وعشر دقائق صباحا"),
        (time(10, 11), "العاشرة وإحدى عشرة دقيقة صباحا"),
        (time(10, 12), "العاشرة واثنتي عشرة دقيقة صباحا"),
        (time(10, 18), "العاشرة وثماني عشرة دقيقة صباحا"),
        (time(10, 20), "العاشرة وعشرين دقيقة صباحا"),
        (time(10, 28), "العاشرة وثمان وعشرين دقيقة صباحا"),
        (time(14, 40), "الثانية وأربعين دقيقة بعد الزوال"),
        (time(16, 55, 59), "الرابعة وخمس وخمسين دقيقة بعد الزوال"),
    ],
)
def test_hour_words(at, words):
    assert hour_words(at) == words


@pytest.mark.parametrize(
    ("minutes", "case", "words"),
    [
        (30, GEN, "نصف ساعة"),
        (60, GEN, "ساعة واحدة (1)"),
        (120, GEN, "ساعتين (2)"),
        (120, NOM, "ساعتان (2)"),
        (180, GEN, "ثلاث (3) ساعات"),
        (660, NOM, "إحدى عشرة (11) ساعة"),
        (1, ACC, "دقيقة واحدة (1)"),
        (2, NOM, "دقيقتان (2)"),
        (8, GEN, "ثماني (8) دقائق"),
        (40, GEN, "أربعين (40) دقيقة"),
        (45, NOM, "خمس وأربعون (45) دقيقة"),
        (45, ACC, "خمسا وأربعين (45) دقيقة"),
        (90, GEN, "ساعة واحدة (1) ونصف الساعة"),
        (150, NOM, "ساعتان (2) ونصف الساعة"),
        (130, GEN, "ساعتين (2) وعشر (10) دقائق"),
    ],
)
def test_duration_words(minutes, case, words):
    assert duration_words(minutes, case) == words


@pytest.mark.parametrize("minutes", [0, -5])
def test_no_time_has_no_words(minutes):
    with pytest.raises(ValueError, match=str(minutes)):
        duration_words(minutes, GEN)


minutes_of_the_day = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@given(minutes_of_the_day, minutes_of_the_day)
def test_no_two_minutes_of_the_day_read_alike(one, other):
    assert (hour_words(one) == hour_words(other)) == (one == other)
