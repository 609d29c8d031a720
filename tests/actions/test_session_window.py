from datetime import date

import pytest
from acts import raises
from domain.samples import RULES

from assembly.actions.session_window import refuse_outside
from assembly.domain.session import Session

OCTOBER = Session(id="2020-10", kind="ordinary", year=2020, month=10)


@pytest.mark.parametrize("day", [date(2020, 10, 1), date(2020, 11, 12), date(2021, 1, 31)])
def test_a_session_may_be_held_until_the_next_one_s_month(day):
    refuse_outside(OCTOBER, day, RULES)


@pytest.mark.parametrize("day", [date(2020, 9, 30), date(2021, 2, 1)])
def test_other_days_are_refused_with_the_article(day):
    with raises(
        "day-outside-session", session="2020-10", day=day.isoformat(), first="2020-10-01", end="2021-02-01"
    ):
        refuse_outside(OCTOBER, day, RULES)
