from datetime import date

import pytest
from domain.samples import RULES

from assembly.domain.deadline import Deadline, deadline, in_order, reckon

DUE = date(2020, 11, 20)


@pytest.mark.parametrize(
    ("today", "state", "days"),
    [
        (date(2020, 11, 12), "due", 8),
        (date(2020, 11, 19), "due", 1),
        (DUE, "due", 0),
        (date(2020, 11, 21), "overdue", 1),
        (date(2021, 11, 20), "overdue", 365),
    ],
)
def test_the_last_day_is_in_time(today, state, days):
    found = reckon(Deadline(code="posting", due=DUE), today)
    assert (found.state, found.days) == (state, days)


@pytest.mark.parametrize(("done", "late"), [(date(2020, 11, 13), 0), (DUE, 0), (date(2020, 11, 24), 4)])
def test_what_is_done_says_how_late(done, late):
    found = reckon(Deadline(code="posting", due=DUE, done=done), date(2021, 1, 1))
    assert (found.state, found.days) == ("done", late)


def test_a_day_that_binds_others_passes():
    window = Deadline(code="member-items", due=DUE, window=True)
    assert reckon(window, DUE).state == "due"
    assert reckon(window, date(2020, 11, 21)).state == "passed"


def test_without_a_day_it_waits():
    assert reckon(Deadline(code="signing", since=DUE), date(2020, 11, 25)).days == 5
    found = reckon(Deadline(code="signing"), DUE)
    assert (found.state, found.days) == ("open", None)
    assert reckon(Deadline(code="signing", done=DUE), DUE).state == "done"


def test_a_rule_gives_its_article_and_its_law():
    found = deadline(RULES, "notice.full_days", "convocation", session="2020-10")
    assert (found.code, found.session, found.article, found.law) == ("convocation", "2020-10", "11", "18.09")


def test_by_day_and_those_without_one_last():
    later, first, never = (
        reckon(Deadline(code=c, due=d), DUE) for c, d in (("a", DUE), ("b", date(2020, 1, 1)), ("c", None))
    )
    assert in_order((never, later, first)) == (first, later, never)
