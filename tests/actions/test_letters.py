from datetime import date

import pytest
from acts import raises, store_of
from after import LATER, closed

from assembly.actions.letters import closed_session, decision_numbered, parse_number, refuse_day


@pytest.mark.parametrize("text", ["1/2020", " 1 / 2020 ", "٠١/٢٠٢٠"])
def test_a_decision_by_its_number(sitting, text):
    taken = decision_numbered(store_of(closed(sitting)), text)
    assert (taken.session.id, taken.decision.number) == ("2020-10", "1/2020")


@pytest.mark.parametrize("text", ["", "1", "1/20", "a/2020", "1-2020", "1/2020/3", "-1/2020", "1234567/2020"])
def test_what_is_no_number(text):
    with raises("decision-number", text=text):
        parse_number(text)


def test_decisions_that_no_letter_is_about(sitting):
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    with raises("letter-of-open-session", session="2020-10"):
        decision_numbered(store_of(sitting), "1/2020")
    with raises("decision-not-taken", decision="2/2020"):
        decision_numbered(store_of(sitting), "2/2020")
    sitting.ok("vote", 3, "--all-against", "--recount", "--at", "10:40")
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    with raises("decision-cancelled", decision="1/2020", ballot=2):
        decision_numbered(store_of(sitting), "1/2020")


def test_the_day_of_a_letter(sitting):
    session = closed_session(store_of(closed(sitting)), "2020-10")
    refuse_day(LATER, session, date(2020, 11, 12))
    refuse_day(LATER, session, LATER.today)
    with raises("letter-before-closing", day="2020-11-11", closed="2020-11-12", mend="--on 2020-11-12"):
        refuse_day(LATER, session, date(2020, 11, 11))
    with raises("day-in-future"):
        refuse_day(LATER, session, date(2021, 1, 11))
