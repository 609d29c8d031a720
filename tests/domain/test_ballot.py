import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.ballot import (
    Vote,
    side_of,
    tally_from_counts,
    tally_from_votes,
)
from assembly.domain.majority import Tally
from assembly.errors import Refused

VOTES = (
    Vote(member=4, choice="for"),
    Vote(member=7, choice="against"),
    Vote(member=9, choice="abstain"),
    Vote(member=2, choice="for"),
    Vote(member=5, choice="for"),
)


def test_whoever_is_present_and_not_counted_did_not_vote():
    assert tally_from_counts(31, 2, 4, 40) == Tally(in_favour=31, against=2, abstain=4, not_voting=3)


@pytest.mark.parametrize("counts", [(40, 0, 0), (0, 40, 0), (0, 0, 40), (20, 15, 5), (0, 0, 0)])
def test_as_many_votes_as_voters_are_possible(counts):
    assert tally_from_counts(*counts, 40).not_voting == 40 - sum(counts)


@pytest.mark.parametrize("counts", [(41, 0, 0), (0, 41, 0), (0, 0, 41), (20, 15, 6)])
def test_more_votes_than_voters_are_refused(counts):
    with pytest.raises(Refused) as refusal:
        tally_from_counts(*counts, 40)
    assert refusal.value.code == "tally-too-many"
    assert (refusal.value.facts["counted"], refusal.value.facts["present"]) == (41, 40)


@pytest.mark.parametrize("counts", [(-1, 0, 0), (0, -1, 0), (0, 0, -1), (50, -20, 0), (-1, 41, 41)])
def test_negative_counts_are_refused(counts):
    with pytest.raises(Refused) as refusal:
        tally_from_counts(*counts, 40)
    assert refusal.value.code == "tally-negative"


def test_an_empty_hall_has_no_votes():
    assert tally_from_counts(0, 0, 0, 0) == Tally(in_favour=0, against=0, abstain=0, not_voting=0)
    with pytest.raises(Refused):
        tally_from_counts(0, 0, 0, -1)


@given(*[st.integers(0, 100)] * 4)
def test_a_tally_adds_up_to_those_present(in_favour, against, abstain, others):
    present = in_favour + against + abstain + others
    found = tally_from_counts(in_favour, against, abstain, present)
    assert found.voters + found.not_voting == present
    assert (found.in_favour, found.against, found.abstain) == (in_favour, against, abstain)


def test_named_votes_are_counted_by_choice():
    assert tally_from_votes(VOTES, 7) == Tally(in_favour=3, against=1, abstain=1, not_voting=2)
    assert tally_from_votes(VOTES, 5).not_voting == 0
    assert tally_from_votes((), 6) == Tally(in_favour=0, against=0, abstain=0, not_voting=6)


def test_more_named_votes_than_voters_are_refused():
    with pytest.raises(Refused) as refusal:
        tally_from_votes(VOTES, 4)
    assert refusal.value.code == "tally-too-many"


def test_a_member_votes_once():
    with pytest.raises(Refused) as refusal:
        tally_from_votes((*VOTES, Vote(member=7, choice="for")), 10)
    assert (refusal.value.code, refusal.value.facts["member"]) == ("vote-twice", 7)


@pytest.mark.parametrize(("member", "side"), [(4, "for"), (7, "against"), (9, "abstain"), (1, "none")])
def test_the_side_of_a_member(member, side):
    assert side_of(member, VOTES) == side
