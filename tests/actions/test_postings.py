from datetime import date

import pytest
from acts import raises, store_of
from after import LATER, closed, in_letters
from hall import unchanged

from assembly.actions.history import redo, undo
from assembly.actions.postings import post


def posted(hall, on=date(2020, 11, 16), **more):
    with in_letters(hall) as desk:
        return post(desk, LATER, session="2020-10", on=on, **more)


def test_the_decisions_that_stand_are_posted(sitting):
    made = posted(closed(sitting), until=date(2020, 11, 30))
    assert (made.number, made.decisions, made.on, made.until) == (
        1,
        (1,),
        date(2020, 11, 16),
        date(2020, 11, 30),
    )
    store = store_of(sitting)
    assert undo(store, store.correspondence_journal(), LATER).do == "post 2020-10"
    assert store.correspondence().postings.all() == ()
    redo(store, store.correspondence_journal(), LATER)
    assert store.correspondence().postings.all() == (made,)


def test_late_is_recorded_as_it_was(sitting):
    assert posted(closed(sitting), on=date(2021, 1, 10)).on == date(2021, 1, 10)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"on": date(2020, 11, 11)}, "letter-before-closing"),
        ({"on": date(2021, 1, 11)}, "day-in-future"),
        ({"until": date(2020, 11, 15)}, "posting-ends-before"),
    ],
)
def test_days_that_cannot_be(sitting, more, code):
    closed(sitting)
    with unchanged(sitting.folder), raises(code):
        posted(sitting, **more)


def test_posted_once(sitting):
    posted(closed(sitting))
    with unchanged(sitting.folder), raises("posted-already", session="2020-10", day="2020-11-16"):
        posted(sitting, on=date(2020, 11, 20))


def test_nothing_to_post(sitting):
    with raises("letter-of-open-session"):
        posted(sitting)
    sitting.ok("close-sitting", "--at", "12:30")
    sitting.ok("close-session")
    with raises("decisions-none"):
        posted(sitting)
