"""Answers to one recommendation: whose they are, the oldest first."""

from datetime import date
from itertools import permutations

from domain.letters_sample import SESSION, answer, dispatch

from assembly.domain.answer import answers_to

FIRST, SECOND = dispatch(1, 1, 1, 2), dispatch(2, 2, 1)
KNOWN = (
    answer(1, FIRST, 1, "accepted", date(2020, 12, 10)),
    answer(2, FIRST, 1, "refused", date(2020, 12, 10), text="سبب"),
    answer(3, FIRST, 1, "partly", date(2020, 12, 1)),
    answer(4, SECOND, 1, "done", date(2020, 12, 3)),
)


def test_the_last_word_is_that_of_the_latest_day_then_of_the_latest_record():
    for order in permutations(KNOWN):
        assert [each.number for each in answers_to(order, SESSION, 1, frozenset({1}))] == [3, 1, 2]


def test_only_answers_of_those_asked_about_that_recommendation_count():
    assert [each.number for each in answers_to(KNOWN, SESSION, 1, frozenset({1, 2}))] == [3, 4, 1, 2]
    assert answers_to(KNOWN, SESSION, 2, frozenset({1, 2})) == ()
    assert answers_to(KNOWN, "2021-02", 1, frozenset({1, 2})) == ()
    assert answers_to(KNOWN, SESSION, 1, frozenset()) == ()
