import pytest
from acts import PEN, at, in_session, raises
from hall import opened
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.actions.ballots import Counts, NamedVotes, SideUnknown, count_cast, entitled_at, vote, voters
from assembly.domain.ballot import Subject, Vote
from assembly.domain.majority import Tally
from assembly.domain.session import RollEntry

BUDGET = Subject(kind="item", number=3)


def cast(hall, what, **more):
    with in_session(hall) as desk:
        return vote(
            desk, PEN, subject=BUDGET, cast=what, at=at("10:30"), **({"method": "show-of-hands"} | more)
        )


def test_counts_leave_the_rest_not_voting(sitting):
    ballot, decision = cast(sitting, Counts(30, 5, 3))
    assert ballot.tally == Tally(in_favour=30, against=5, abstain=3, not_voting=12)
    assert (ballot.votes, ballot.chair, ballot.chair_side) == ((), 1, None)
    assert (decision.number, decision.title, decision.taken.isoformat()) == (
        "1/2020",
        "النقطة 3",
        "2020-11-12",
    )


def test_names_leave_the_rest_on_its_side(sitting):
    ballot = cast(sitting, NamedVotes(against=(44, 17), abstain=(9,), not_voting=(5,), rest="for")).ballot
    assert ballot.tally == Tally(in_favour=46, against=2, abstain=1, not_voting=1)
    assert ballot.votes[0] == Vote(member=1, choice="for")
    assert 5 not in {each.member for each in ballot.votes}
    assert ballot.chair_side == "for"


def test_a_tie_without_a_side_records_nothing_and_asks(sitting):
    with pytest.raises(SideUnknown) as asked:
        cast(sitting, Counts(25, 25, 0))
    assert asked.value.exit_code == 4
    assert sitting.show("votes") == []
    assert cast(sitting, Counts(25, 25, 0), chair_side="against").ballot.verdict.outcome == "rejected"


@pytest.mark.parametrize(
    ("what", "side"),
    [
        (Counts(25, 25, 0), "abstain"),
        (Counts(25, 25, 0), "none"),
        (Counts(50, 0, 0), "against"),
        (NamedVotes(against=(1,), rest="for"), "for"),
    ],
)
def test_a_side_the_counts_rule_out(sitting, what, side):
    with raises("chair-side-contradicts", side=side, chair=1):
        cast(sitting, what, chair_side=side)


def test_a_recount_supersedes_and_keeps_the_number(sitting):
    cast(sitting, Counts(30, 20, 0))
    with raises("voted-already", ballot=1):
        cast(sitting, Counts(30, 20, 0))
    ballot, decision = cast(sitting, Counts(20, 30, 0), recount=True)
    assert (ballot.supersedes, decision) == (1, None)
    again = cast(sitting, Counts(40, 10, 0), recount=True)
    assert (again.ballot.supersedes, again.decision.sequence, again.decision.ballot) == (2, 1, 3)


def test_who_may_vote_is_told_before_anybody_is_asked(sitting):
    sitting.ok("attend", 2, "--left", "--at", "10:20")
    with in_session(sitting) as desk:
        entitled = voters(desk, PEN, subject=BUDGET, recount=False, at=at("10:30"))
        assert [entry.number for entry in entitled] == [1, *range(3, 51)]
        with raises("item-unknown"):
            voters(desk, PEN, subject=Subject(kind="item", number=9), recount=False, at=at("10:30"))
        with raises("nothing-to-recount"):
            voters(desk, PEN, subject=BUDGET, recount=True, at=at("10:30"))


def test_approval_of_the_authorities_is_waited_for_where_the_law_says_so(store):
    """Art. 46: budgets, and real estate among others; a report needs nobody's approval."""
    opened(store, "budget", "convention", "previous-minutes")
    decisions = [store.json("vote", item, "--all-for", "--at", "10:30")["decision"] for item in (1, 2, 3)]
    assert decisions[0]["needs_approval"]
    assert [decision and decision["sequence"] for decision in decisions][:2] == [1, 2]


def test_an_associate_never_changes_a_tally(sitting):
    """However many associates sit in the hall, and on whichever side the rest votes (art. 8)."""
    with in_session(sitting) as desk:
        held, opening = desk.in_the_hall(PEN)
        desk.did("nothing")

        @given(
            st.sets(st.integers(101, 140)),
            st.sets(st.integers(1, 50)),
            st.sampled_from(["for", "against", "abstain"]),
        )
        def holds(associates, otherwise, rest):
            roll = tuple(
                RollEntry(number=n, name=f"شريك {n}", gender="male", kind="associate") for n in associates
            )
            joined = replace(opening, roll=(*opening.roll, *roll))
            signed = replace(held.attendance, present=(*held.attendance.present, *sorted(associates)))
            cast = NamedVotes(not_voting=tuple(sorted(otherwise)), rest=rest)
            among = entitled_at(desk, replace(held, attendance=signed), joined, at("10:30"))
            alone = entitled_at(desk, held, opening, at("10:30"))
            assert count_cast(cast, among, joined) == count_cast(cast, alone, opening)
            for associate in associates:
                with raises("associate-votes", member=associate):
                    count_cast(NamedVotes(against=(associate,), rest=rest), among, joined)

        holds()
