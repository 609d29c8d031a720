from typing import get_args

import pytest
from domain.samples import ballot, item

from assembly.domain.agenda import ITEM_KINDS, ItemKind, Postponement, Withdrawal, item_state


def test_the_kinds_are_listed_once_for_types_and_once_for_use():
    assert get_args(ItemKind) == ITEM_KINDS


def test_an_item_without_a_ballot_is_open():
    assert item_state(item(1), ()) == "open"


@pytest.mark.parametrize("outcome", ["adopted", "rejected", "undecided"])
def test_an_item_stands_as_its_ballot_ended(outcome):
    assert item_state(item(1), (ballot(1, outcome=outcome),)) == outcome


@pytest.mark.parametrize(
    "other",
    [
        ballot(1, subject=2),
        ballot(1, kind="proposal"),
        ballot(1, kind="amendment"),
        ballot(1, superseded_by=2),
    ],
)
def test_ballots_on_other_things_and_superseded_ones_leave_it_open(other):
    assert item_state(item(1), (other,)) == "open"


def test_the_last_standing_ballot_counts():
    first, recount = ballot(1, outcome="adopted", superseded_by=2), ballot(2, outcome="rejected")
    assert item_state(item(1), (first, recount)) == "rejected"
    assert item_state(item(1), (recount, ballot(3, outcome="adopted"))) == "adopted"
    assert (
        item_state(item(1), (ballot(1, outcome="adopted"), ballot(2, subject=2, outcome="rejected")))
        == "adopted"
    )


def test_what_was_postponed_or_withdrawn_stays_so_whatever_was_voted():
    postponed, withdrawn = Postponement(sitting=1, until="يونيو"), Withdrawal(sitting=1)
    assert item_state(item(1, postponed=postponed), (ballot(1),)) == "postponed"
    assert item_state(item(1, withdrawn=withdrawn), (ballot(1),)) == "withdrawn"
    assert item_state(item(1, postponed=postponed, withdrawn=withdrawn), ()) == "withdrawn"
