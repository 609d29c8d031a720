"""What became of recommendations: how each stands with each authority, and what the next session is told."""

from datetime import date

import pytest
from domain.letters_sample import DAY, SESSION, answer, dispatch, recommendation, reminder, session_of
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.carried import STANDINGS
from assembly.domain.dispatch import Acknowledgement, Cancellation
from assembly.domain.follow_up import NO_LETTERS, Correspondence, carried, followed, standings

OCTOBER = session_of(
    recommendation(1, 1, due=date(2021, 2, 28)), recommendation(2, 1, 2), recommendation(3, 3)
)
SENT, SHARED = dispatch(1, 1, 1, 2), dispatch(2, 2, 2)
REMINDED = reminder(1, SENT, 1, 1)
ACCEPTED = answer(1, SENT, 1, "accepted", date(2020, 12, 10))
DONE = answer(2, SENT, 1, "done", date(2021, 1, 10), reference="77", text="تم")
LETTERS = Correspondence((SENT, SHARED), (REMINDED,), (ACCEPTED, DONE))


def states(letters, dossier=OCTOBER):
    return {
        (each.recommendation.number, each.authority.number): each.state
        for each in followed((dossier,), letters)
    }


def test_each_authority_of_a_shared_recommendation_is_followed_by_itself():
    assert states(LETTERS) == {(1, 1): "done", (2, 1): "sent", (2, 2): "sent", (3, 3): "to-send"}
    received = replace(SHARED, acknowledged=Acknowledgement(on=date(2020, 11, 25)))
    assert states(Correspondence((SENT, received)))[2, 2] == "acknowledged"
    assert set(states(NO_LETTERS, session_of(*OCTOBER.recommendations, closed=None)).values()) == {"draft"}


def test_a_void_letter_leaves_what_it_carried_to_be_sent():
    void = replace(SENT, cancelled=Cancellation(on=date(2020, 11, 21), because="خطأ"))
    assert states(LETTERS._replace(dispatches=(void, SHARED)))[1, 1] == "to-send"


def test_the_authority_that_took_anothers_place_answers_for_it():
    letter = dispatch(3, 4, 3, predecessors=(3,))
    said = answer(1, letter, 3, "partly", date(2020, 12, 1))
    assert states(Correspondence((letter,), (), (said,)))[3, 3] == "partly"


def test_age_and_delay_are_counted_from_the_letter():
    sent, _, shared, waiting = followed((OCTOBER,), LETTERS._replace(answers=()))
    assert (sent.age(date(2020, 12, 20)), waiting.age(date(2020, 12, 20))) == (30, 38)
    assert not sent.overdue(date(2021, 2, 28))
    assert sent.overdue(date(2021, 3, 1))
    assert not shared.overdue(date(2025, 1, 1))
    assert [each.reference for each in sent.reminders] == ["1/2021"]
    assert shared.reminders == ()


def test_by_a_day_only_what_was_written_by_then_is_known():
    assert states(LETTERS.by(date(2020, 11, 19)))[1, 1] == "to-send"
    assert states(LETTERS.by(date(2020, 12, 31)))[1, 1] == "accepted"
    assert LETTERS.by(date(2020, 12, 31)).reminders == ()
    assert LETTERS.by(date(2021, 1, 10)) == LETTERS


@pytest.mark.parametrize(
    ("since", "told"),
    [
        (None, [(1, 1), (2, 1), (2, 2), (3, 3)]),
        (date(2021, 1, 10), [(1, 1), (2, 1), (2, 2), (3, 3)]),
        (date(2021, 1, 11), [(2, 1), (2, 2), (3, 3)]),
    ],
)
def test_a_session_is_told_of_what_is_open_and_of_what_was_settled_since_the_one_before(since, told):
    found = carried(followed((OCTOBER,), LETTERS), since)
    assert [(each.recommendation, each.authority.number) for each in found] == told
    if (1, 1) in told:
        first = found[0]
        assert (first.identifier, first.state, first.reference, first.reminders) == (
            f"{SESSION}/R1",
            "done",
            "1/2020",
            1,
        )
        assert (first.answered, first.answer_reference, first.answer) == (date(2021, 1, 10), "77", "تم")


def test_nothing_of_a_session_that_goes_on_is_told():
    assert carried(followed((session_of(recommendation(1, 1), closed=None),), NO_LETTERS), None) == ()


def test_the_one_that_is_least_far_says_how_a_recommendation_stands():
    assert standings(OCTOBER, LETTERS) == {1: "done", 2: "sent", 3: "to-send"}
    said = answer(3, SENT, 2, "refused", date(2020, 12, 1))
    both = LETTERS._replace(answers=(*LETTERS.answers, said))
    assert standings(OCTOBER, both)[2] == "sent"
    assert standings(OCTOBER, both, authority=1)[2] == "refused"
    assert standings(OCTOBER, both, authority=3) == {1: "to-send", 2: "to-send", 3: "to-send"}
    assert standings(session_of(recommendation(1)), NO_LETTERS) == {1: "to-send"}


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 5)), max_size=6), st.integers(0, 60))
def test_more_letters_never_put_a_recommendation_back(sent, days):
    """However letters go out, in whatever order: what is known later stands at least as far."""
    whole = session_of(*(recommendation(n, 1, 2, 3, 4, 5) for n in (1, 2, 3)))
    day = DAY.toordinal()
    letters = tuple(
        dispatch(n, authority, number, on=date.fromordinal(day + 10 * n))
        for n, (number, authority) in enumerate(sent, start=1)
    )
    whole_letters = Correspondence(letters)
    before = standings(whole, whole_letters.by(date.fromordinal(day + days)))
    after = standings(whole, whole_letters)
    assert all(STANDINGS.index(before[n]) <= STANDINGS.index(after[n]) for n in before)
