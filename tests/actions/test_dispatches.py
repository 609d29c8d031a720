"""Dispatches: what is still to be sent, under which number, and what makes a letter void."""

from datetime import date

import pytest
from acts import raises, store_of
from recommended import SENT, letters, pen_of, sent

from assembly.actions.answers import Meant, Said, answer
from assembly.actions.authorities import merge_authorities
from assembly.actions.books import register_change
from assembly.actions.dispatches import (
    Wishes,
    acknowledge,
    authorities_waiting,
    cancel_dispatch,
    dispatch,
    dispatch_meant,
)

LATER = date(2021, 1, 10)


def waiting(hall, day=LATER):
    with letters(hall, day) as desk:
        found = authorities_waiting(desk, "2020-10", desk.store.authorities(), day)
        desk.did("looked")
    return [each.number for each in found]


def test_each_authority_gets_what_it_did_not_get_and_only_once(october):
    assert waiting(october) == [1, 3, 13]
    made = sent(october, 1, 13, number=131)
    assert [(each.reference, each.recommendations) for each in made] == [
        ("131/2020", (1, 2)),
        ("132/2020", (3,)),
    ]
    assert waiting(october) == [3]
    with raises("dispatched-already", reference="131/2020"):
        sent(october, 1)
    sent(october, 3)
    with raises("dispatch-nothing-left"):
        waiting(october)


def test_a_session_that_recommended_nothing_has_nothing_to_send(sitting):
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    with raises("recommendations-none", session="2020-10"):
        waiting(sitting)


def test_a_refused_letter_leaves_the_whole_journal_as_it_was(october):
    path = october.folder / "correspondence.jsonl"
    before = path.read_bytes()
    with raises("authority-without-recommendations", authority=2):
        sent(october, 1, 2)
    assert path.read_bytes() == before


def test_what_is_recorded_of_the_letter_is_what_its_papers_print(october):
    known = {each.number: each for each in store_of(october).authorities()}
    [made] = sent(october, 1, copies=(known[4], known[1]), gender="female", language="fr")
    assert (made.head.gender, made.language) == ("female", "fr")
    # Whoever gets the letter gets no copy of it.
    assert [each.number for each in made.copies] == [4]
    assert made.record == store_of(october).session_journal("2020-10").head


@pytest.mark.parametrize(
    ("on", "code"), [(date(2020, 11, 11), "letter-before-closing"), (date(2020, 11, 21), "day-in-future")]
)
def test_a_letter_is_of_a_day_after_the_session_and_not_to_come(october, on, code):
    known = store_of(october).authorities()
    with raises(code), letters(october) as desk:
        dispatch(desk, pen_of(SENT), session="2020-10", to=known[:1], wishes=Wishes(on))


def test_an_authority_receives_what_those_merged_into_it_were_to_get(october):
    with register_change(store_of(october), pen_of(SENT)) as register:
        merge_authorities(register, which="3", into="13", on=SENT)
    with raises("authority-merged", into=13):
        sent(october, 3)
    [made] = sent(october, 13)
    assert (made.recommendations, made.predecessors) == ((2, 3), (3,))


def test_a_void_letter_keeps_its_number_and_what_it_carried_waits_again(october):
    sent(october, 1, number=131)
    with letters(october) as desk:
        cancel_dispatch(desk, pen_of(SENT), reference="131/2020", because="خطأ", on=SENT)
    assert waiting(october) == [1, 3, 13]
    [again] = sent(october, 1)
    assert (again.reference, again.recommendations) == ("132/2020", (1, 2))
    with raises("dispatch-cancelled", reference="131/2020"), letters(october) as desk:
        acknowledge(desk, pen_of(SENT), dispatch="131/2020", on=SENT)


def test_a_letter_that_was_received_or_answered_is_not_made_void(october):
    sent(october, 1, 13)
    with letters(october) as desk:
        acknowledge(desk, pen_of(SENT), dispatch="1/2020", on=SENT, reference=" 4512 ")
    with raises("acknowledged-already", on="2020-11-20"), letters(october) as desk:
        acknowledge(desk, pen_of(SENT), dispatch="1/2020", on=SENT)
    with letters(october, LATER) as desk:
        answer(desk, pen_of(LATER), meant=Meant("2020-10", 3), said=Said("done", LATER))
    for reference in ("1/2020", "2/2020"):
        with raises("dispatch-answered", reference=reference), letters(october, LATER) as desk:
            cancel_dispatch(desk, pen_of(LATER), reference=reference, because="خطأ", on=LATER)
    known = store_of(october).correspondence().dispatches.all()
    assert dispatch_meant(known, "1/2020").acknowledged.reference == "4512"
