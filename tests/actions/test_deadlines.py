from datetime import date

import pytest
from acts import store_of
from after import FEBRUARY, closed, february

from assembly.actions.deadlines import agenda_of, deadlines_of

NOVEMBER = date(2020, 11, 25)


def of(hall, session="2020-10", today=NOVEMBER):
    found = deadlines_of(store_of(hall), session, today)
    return {(r.deadline.code, r.deadline.subject): (r.state, r.days) for r in found}


def test_a_session_convened_and_not_yet_held(session):
    assert of(session, today=date(2020, 11, 5)) == {
        ("convocation", None): ("done", 0), ("member-items", None): ("due", 4), ("meeting", "1"): ("due", 7),
        ("session-month", None): ("overdue", 5),
    }  # fmt: skip


def test_a_session_that_is_closed(sitting):
    found = of(closed(sitting))
    assert found["posting", None] == ("overdue", 5)
    assert found["session-month", None] == ("done", 12)
    assert found["session-end", None] == ("done", 0)
    assert found["answer", "R1"] == ("due", 95)
    assert found["approval-asking", "1/2020 finance"] == ("open", 13)
    assert found["minutes-approval", None] == ("open", 13)


def test_what_the_letters_did(sitting):
    closed(sitting)
    for words in (
        ("post", "--on", "2020-11-24", "--session", "2020-10"),
        ("signed", "--on", "2020-11-13", "--session", "2020-10"),
        ("sent-minutes", "original", "--to", 1, "--on", "2020-11-20", "--session", "2020-10"),
        ("sent-minutes", "copy", "--all-members", "--on", "2020-11-20", "--session", "2020-10"),
        ("approval", "1/2020", "asked", "--as", "sector", "--of", 1, "--on", "2020-11-20"),
    ):
        sitting.ok(*words, now="2020-11-25T09:00:00Z")
    found = of(sitting)
    assert found["posting", None] == ("done", 4)
    assert found["signing", "1"] == ("done", 0)
    assert found["minutes-original", None] == found["minutes-members", None] == ("done", 0)
    assert found["minutes-governors", None] == ("open", 13)
    assert found["approval-answer", "1/2020 sector"] == ("open", 5)


def test_minutes_are_done_with_once_a_later_session_approves_them(sitting):
    february(closed(sitting))
    sitting.ok("vote", 1, "--all-against", "--session", "2021-02", now=FEBRUARY)
    assert of(sitting, today=date(2021, 2, 20))["minutes-approval", None][0] == "open"
    sitting.ok("vote", 1, "--all-for", "--recount", "--session", "2021-02", now=FEBRUARY)
    assert of(sitting, today=date(2021, 2, 20))["minutes-approval", None] == ("done", 0)


def codes(part):
    return [(r.deadline.code, r.deadline.session, r.days) for r in part]


def test_what_a_day_brings(sitting):
    february(closed(sitting), opened=False)
    agenda = agenda_of(store_of(sitting), date(2021, 2, 5))
    assert codes(agenda.overdue) == [("posting", "2020-10", 77)]
    assert codes(agenda.due) == []
    assert codes(agenda.next) == [
        ("convocation", "2021-02", 4), ("member-items", "2021-02", 10), ("meeting", "2021-02", 13), ("answer", "2020-10", 23),
        ("session-month", "2021-02", 23), ("account", None, 54), ("next-session", None, 145), ("budget", None, 268),
    ]  # fmt: skip
    assert ("minutes-approval", "2020-10", 85) in codes(agenda.open)
    assert codes(agenda_of(store_of(sitting), date(2021, 2, 9)).due) == [("convocation", "2021-02", 0)]


def test_what_is_done_is_left_out(sitting):
    closed(sitting)
    before = len(sum(agenda_of(store_of(sitting), NOVEMBER), ()))
    sitting.ok("post", "--session", "2020-10", now="2020-11-16T09:00:00Z")
    assert len(sum(agenda_of(store_of(sitting), NOVEMBER), ())) == before - 1


@pytest.mark.parametrize("today", [date(2020, 10, 1), date(2026, 5, 5)])
def test_an_empty_store_owes_what_every_year_owes(store, today):
    agenda = agenda_of(store_of(store), today)
    found = {each.deadline.code: each.deadline.due.year for part in agenda for each in part}
    assert found == {"budget": today.year, "account": today.year}
