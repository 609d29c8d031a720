from datetime import date

import pytest
from domain.samples import RULES, ballot, item, rule, rules_of, session, sitting

from assembly.domain.deadlines_of_year import account, budget, next_session
from assembly.domain.dossier import Dossier


def voted(kind, outcome="adopted", **more):
    """A session that voted on one item, on 12 November 2020."""
    return Dossier(
        session=session(**more), items=(item(1, kind=kind),), sittings=(sitting(),), ballots=(ballot(1, outcome=outcome),)
    )  # fmt: skip


def test_the_budget_is_adopted_by_the_end_of_october():
    found = budget(2020, (), RULES)
    assert (found.due, found.subject, found.done, found.article) == (date(2020, 10, 31), "2021", None, "43")
    assert budget(2020, (voted("budget"),), RULES).done == date(2020, 11, 12)


@pytest.mark.parametrize("whole", [voted("account"), voted("budget", "rejected"), voted("other")])
def test_only_a_budget_that_was_adopted_is_one(whole):
    assert budget(2020, (whole,), RULES).done is None
    assert budget(2019, (voted("budget"),), RULES).done is None


def test_the_account_is_studied_by_the_end_of_march():
    found = account(2021, (), RULES)
    assert (found.due, found.subject, found.article) == (date(2021, 3, 31), "2020", "47")
    assert account(2020, (voted("account", "rejected"),), RULES).done == date(2020, 11, 12)


@pytest.mark.parametrize(
    ("last", "name", "first", "due"),
    [
        ((2020, 10), "2021-02", date(2021, 2, 1), date(2021, 2, 28)),
        ((2021, 2), "2021-06", date(2021, 6, 1), date(2021, 6, 30)),
        ((2020, 6), "2020-10", date(2020, 10, 1), date(2020, 10, 31)),
    ],
)
def test_the_next_ordinary_session(last, name, first, due):
    year, month = last
    extra = Dossier(session=session(id="2021-12-x1", kind="extraordinary", year=2021, month=12))
    [found] = next_session((Dossier(session=session(year=year, month=month)), extra), RULES)
    assert (found.subject, found.first, found.due) == (name, first, due)


def test_where_the_month_is_the_latest_one_the_session_may_come_sooner():
    """The commerce chambers' sessions are held before the end of April, and of October."""
    commerce = rules_of(rule("session.months", [4, 10]), rule("session.months_are", "latest"))
    [found] = next_session((Dossier(session=session(year=2021, month=4)),), commerce)
    assert (found.subject, found.first, found.due) == ("2021-10", date(2021, 5, 1), date(2021, 10, 31))


def test_before_the_first_session_there_is_no_next():
    assert next_session((), RULES) == ()
