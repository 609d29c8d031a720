import pytest
from acts import PEN, at, in_session, raises
from hall import opened

from assembly.actions.ballots import Counts, NamedVotes
from assembly.actions.special_counts import Voted, by_majority, counted, departure, floor_at, member_of


@pytest.fixture
def hall(store):
    return opened(store, "other")


def test_the_floor_is_the_sitting_and_who_may_vote(hall):
    with in_session(hall) as desk:
        floor = floor_at(desk, PEN, at("11:00"))
        assert (floor.sitting.number, floor.entitled) == (1, tuple(range(1, 51)))
        with raises("time-outside-sitting"):
            floor_at(desk, PEN, at("09:00"))


@pytest.mark.parametrize(
    ("side", "outcome"), [("for", "adopted"), ("against", "rejected"), ("none", "undecided")]
)
def test_a_tie_by_counts_needs_the_chairs_side(hall, side, outcome):
    with in_session(hall) as desk:
        floor = floor_at(desk, PEN, at("11:00"))
        unsaid = counted(floor, Voted(Counts(20, 20, 0), at("11:00")), mend="assembly resignation 3")
        with raises(
            "tie-side-unknown", votes=20, mend="assembly resignation 3 --chair-side for|against|abstain|none"
        ):
            by_majority(floor, unsaid, mend="assembly resignation 3")
        told = counted(floor, Voted(Counts(20, 20, 0), at("11:00"), chair_side=side), mend="")
        assert by_majority(floor, told, mend="").outcome == outcome


def test_named_votes_show_the_chairs_side(hall):
    with in_session(hall) as desk:
        floor = floor_at(desk, PEN, at("11:00"))
        named = NamedVotes(in_favour=tuple(range(1, 26)), against=tuple(range(26, 51)))
        found = counted(floor, Voted(named, at("11:00"), "roll-call"), mend="")
        assert (found.side, len(found.votes), by_majority(floor, found, mend="").outcome) == (
            "for",
            50,
            "adopted",
        )


def test_a_vote_that_puts_somebody_out_is_a_departure(hall):
    with in_session(hall) as desk:
        number = departure(desk, floor_at(desk, PEN, at("11:00")), 23, at("11:00"))
        assert desk.book.movements.get(number).direction == "departure"
        assert 23 not in floor_at(desk, PEN, at("11:01")).entitled


def test_a_member_on_no_roll(hall):
    with in_session(hall) as desk, raises("member-unknown", member=99):
        member_of(desk.last_opening(), 99)
