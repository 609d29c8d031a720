"""What may be voted on for the first time, what only again, and what not at all."""

import pytest
from acts import in_session, raises

from assembly.actions.recounts import superseded_by_vote
from assembly.domain.subject import parse_subject


def superseded(hall, subject, *, recount=False):
    with in_session(hall) as desk:
        found = superseded_by_vote(desk, parse_subject(subject), recount=recount)
    return found and found.number


@pytest.fixture
def amended(sitting):
    """A sitting with an amendment to item 1, adopted before the item is voted on."""
    sitting.ok("amend", "1", "تعديل", "--at", "10:10")
    sitting.ok("vote", "amendment 1", "--all-for", "--at", "10:15")
    return sitting


def test_a_first_vote_replaces_none_and_there_is_nothing_to_count_again(sitting):
    assert superseded(sitting, "1") is None
    with raises("nothing-to-recount", subject="item 1"):
        superseded(sitting, "1", recount=True)


def test_of_several_counts_the_last_one_is_replaced(amended):
    with raises("voted-already", subject="amendment 1", ballot=1):
        superseded(amended, "amendment 1")
    assert superseded(amended, "amendment 1", recount=True) == 1
    amended.ok("vote", "amendment 1", "--all-against", "--recount", "--at", "10:16")
    assert superseded(amended, "amendment 1", recount=True) == 2


def test_an_amendment_to_a_settled_item_is_counted_again_but_never_first(amended):
    amended.ok("amend", "1", "تعديل ثان", "--at", "10:17")
    amended.ok("vote", 1, "--all-for", "--at", "10:20")
    with raises("item-voted"):
        superseded(amended, "amendment 2")
    assert superseded(amended, "amendment 1", recount=True) == 1


@pytest.mark.parametrize("recount", [False, True])
@pytest.mark.parametrize(
    ("ended", "code"), [("withdraw-item", "item-withdrawn"), ("postpone-item", "item-postponed")]
)
def test_an_item_that_ended_without_a_vote_has_none(sitting, ended, code, recount):
    sitting.ok(ended, 1)
    with raises(code, item=1):
        superseded(sitting, "1", recount=recount)
