"""Dispatches: the numbers they bear, whose recommendations they carry, and which of them stands."""

from datetime import date

from domain.letters_sample import SESSION, dispatch
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.dispatch import Cancellation, carrying, standing

VOID = Cancellation(on=date(2020, 11, 21), because="خطأ")
LETTERS = st.lists(
    st.builds(
        lambda authority, carried, day, void: (authority, tuple(sorted(carried)), date(2020, 12, day), void),
        st.integers(1, 3),
        st.sets(st.integers(1, 4), min_size=1),
        st.integers(1, 28),
        st.booleans(),
    ),
    max_size=8,
).map(
    lambda facts: tuple(
        dispatch(n, authority, *carried, on=day, cancelled=VOID if void else None)
        for n, (authority, carried, day, void) in enumerate(facts, start=1)
    )
)


@given(LETTERS, st.integers(1, 4), st.integers(1, 3))
def test_what_carries_a_recommendation_is_the_last_that_stands(letters, recommendation, authority):
    found = carrying(letters, SESSION, recommendation, authority)
    fits = [
        each
        for each in standing(letters)
        if recommendation in each.recommendations and authority in each.receivers
    ]
    assert (found is None) == (not fits)
    if found:
        assert found in fits
        assert all((each.on, each.number) <= (found.on, found.number) for each in fits)
    assert carrying(letters, "2021-02", recommendation, authority) is None


def test_a_letter_is_named_by_its_outgoing_number():
    letter = dispatch(131, 1, 2)
    assert (letter.outgoing, letter.reference) == ((2020, 131), "131/2020")


def test_an_authority_receives_for_those_that_were_merged_into_it():
    letter = dispatch(1, 1, 2, predecessors=(4, 5))
    assert letter.receivers == {1, 4, 5}
    assert carrying((letter,), SESSION, 2, 5) == letter
    assert replace(letter, authority=None, predecessors=(), members=(3,)).receivers == frozenset()


def test_minutes_carry_no_recommendation():
    assert carrying((dispatch(1, 1, 2, matter="minutes"),), SESSION, 2, 1) is None


def test_what_it_carries_is_named_as_across_sessions():
    assert dispatch(1, 1, 2, 3).identifiers == (f"{SESSION}/R2", f"{SESSION}/R3")
    assert dispatch(1, 1, 2).decision_number is None
    about = replace(dispatch(1, 1), matter="decision", decision=3, session="2021-02", year=2022)
    # A decision keeps the year of its session, whenever it is sent.
    assert (about.identifiers, about.decision_number) == ((), "3/2021")
