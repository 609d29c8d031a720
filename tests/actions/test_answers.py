"""Answers by hand: of whom, to which letter, on which day."""

from datetime import date

import pytest
from acts import raises, store_of
from recommended import letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer, parse_identifier
from assembly.actions.follow_up import Wanted, carried_into, follow_up

JANUARY = date(2021, 1, 10)
R1, R2 = Meant("2020-10", 1), Meant("2020-10", 2)


def said(hall, meant, grade="accepted", on=JANUARY, text=None, **facts):
    with letters(hall, JANUARY) as desk:
        return answer(desk, pen_of(JANUARY), meant=meant, said=Said(grade, on, None, text), **facts)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2020-10/R12", ("2020-10", 12)),
        ("R12", (None, 12)),
        ("12", (None, 12)),
        ("2020-10-x1/r3", ("2020-10-x1", 3)),
    ],
)
def test_a_recommendation_is_named_with_its_session_or_without(typed, meant):
    assert parse_identifier(typed) == meant


@pytest.mark.parametrize("typed", ["", "R", "R0x", "2020/R1", "2020-10 R1 x"])
def test_what_names_no_recommendation(typed):
    with raises("recommendation-identifier"):
        parse_identifier(typed)


def test_of_several_authorities_the_one_that_answers_is_said(october):
    with raises("recommendation-not-sent-at-all"):
        said(october, R2)
    sent(october, 1, 3)
    with raises("answer-of-whom"):
        said(october, R2)
    made = said(october, R2, authority=3)
    assert (made.authority, made.dispatch) == (3, 2)
    with raises("recommendation-not-sent"):
        said(october, R1, authority=3)


def test_a_refusal_gives_its_reason_and_no_answer_comes_before_the_letter(october):
    sent(october, 1)
    with raises("refusal-without-reason"):
        said(october, R1, "refused")
    with raises("before-dispatch", sent="2020-11-20"):
        said(october, R1, on=date(2020, 11, 19))
    with raises("day-in-future"):
        said(october, R1, on=date(2021, 1, 11))
    said(october, R1, "refused", text="سبب")
    with raises("answered-already"):
        said(october, R1, "refused", text="سبب")
    assert said(october, R1, "partly", text="بعد المراجعة").number == 2
    assert len(store_of(october).correspondence().answers.all()) == 2


def test_follow_up_looks_by_authority_level_state_and_age(october):
    sent(october, 1, 3)
    said(october, R1, "done")
    store, every = store_of(october), ("2020-10",)

    def found(wanted):
        return [
            (each.recommendation.number, each.authority.number)
            for each in follow_up(store, every, wanted, JANUARY)
        ]

    assert found(Wanted()) == [(1, 1), (2, 1), (2, 3), (3, 13)]
    assert found(Wanted(authority=1)) == [(1, 1), (2, 1)]
    assert found(Wanted(level="local")) == [(3, 13)]
    assert found(Wanted(state="sent")) == [(2, 1), (2, 3)]
    assert found(Wanted(open_only=True)) == [(2, 1), (2, 3), (3, 13)]
    # Of what was not sent the days are counted from the session, eight days before the letters.
    assert found(Wanted(older_than=51)) == [(3, 13)]
    told = carried_into(store, "2021-02", JANUARY)
    assert [(each.recommendation, each.state) for each in told] == [
        (1, "done"),
        (2, "sent"),
        (2, "sent"),
        (3, "to-send"),
    ]
    assert carried_into(store, "2020-10", JANUARY) == ()
