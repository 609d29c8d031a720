from datetime import datetime

import msgspec
import pytest
from domain import samples
from domain.samples import RULES, overridden
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.election import Obtained
from assembly.domain.rounds import (
    base_of_round,
    bureau_quorum,
    decide_round,
    second_meeting_days,
    second_meeting_fits,
)


def obtained(**votes):
    return tuple(Obtained(member=int(name[1:]), votes=count) for name, count in votes.items())


# Bureau: absolute majority of the voters, then relative, then a lot. The base is 75 throughout.
@pytest.mark.parametrize(
    ("number", "votes", "winner", "reason", "level", "needed"),
    [
        (1, {"m3": 38, "m7": 37}, 3, "majority", (), 38),
        (1, {"m3": 37, "m7": 37}, None, "no-majority", (), 38),
        (1, {"m3": 30, "m7": 25, "m9": 20}, None, "no-majority", (), 38),
        (1, {"m3": 0, "m7": 0}, None, "no-majority", (), 38),
        (2, {"m3": 30, "m7": 29}, 3, "relative-majority", (), 30),
        (2, {"m3": 1, "m7": 0}, 3, "relative-majority", (), 1),
        (2, {"m7": 30, "m3": 30, "m9": 2}, None, "tie", (3, 7), 30),
        (2, {"m3": 0, "m7": 0}, None, "no-votes", (), 0),
    ],
)
def test_the_rounds_of_a_bureaus_election(number, votes, winner, reason, level, needed):
    found = decide_round(number, obtained(**votes), 75, "bureau", RULES)
    assert (found.winner, found.reason, found.level, found.needed) == (winner, reason, level, needed)
    assert (found.article, found.base, found.base_count) == ("19", "expressed", 75)


def test_a_committees_chair_needs_the_majority_of_those_present():
    votes = obtained(m3=25, m7=10)
    assert base_of_round("present", votes, 4, 50) == 50
    short = decide_round(1, votes, 50, "committee", RULES)
    assert (short.winner, short.needed, short.article, short.base) == (None, 26, "29", "present")
    assert decide_round(1, obtained(m3=26, m7=10), 50, "committee", RULES).winner == 3


def test_the_bases_of_a_round():
    votes = obtained(m3=20, m7=10)
    assert [base_of_round(base, votes, 5, 50) for base in ("expressed", "voters", "present")] == [30, 35, 50]


@pytest.mark.parametrize(("number", "reason", "needed"), [(1, "no-majority", 38), (2, "no-votes", 0)])
def test_a_round_without_candidates_elects_nobody(number, reason, needed):
    found = decide_round(number, (), 75, "bureau", RULES)
    assert (found.winner, found.reason, found.level, found.needed) == (None, reason, (), needed)


def test_where_a_share_is_asked_two_who_reach_it_are_level_and_nobody_is_elected_of_no_votes():
    """A third of the votes can be two candidates' at once; two thirds of no vote is none."""
    third, two_thirds = (
        overridden(bureau__election__majority="1/3"),
        overridden(bureau__election__majority="2/3"),
    )
    level = decide_round(1, obtained(m3=30, m7=30, m9=15), 75, "bureau", third)
    assert (level.winner, level.reason, level.needed) == (None, "no-majority", 25)
    nobody = decide_round(1, obtained(m3=0), 0, "bureau", two_thirds)
    assert (nobody.winner, nobody.reason, nobody.needed) == (None, "no-majority", 0)


def test_more_votes_than_are_needed_elect_too():
    assert decide_round(1, obtained(m3=60, m7=15), 75, "bureau", RULES).winner == 3
    assert bureau_quorum(75, 60, (), FIRST, RULES).reason == "reached"


def test_candidates_of_a_great_assembly_are_level_too():
    votes = msgspec.json.decode(
        b'[{"member":3,"votes":1000},{"member":7,"votes":1000}]', type=tuple[Obtained, ...]
    )
    assert decide_round(2, votes, 2000, "bureau", RULES).level == (3, 7)


def test_an_override_shows_its_ground():
    strict = overridden(bureau__election__majority="2/3")
    found = decide_round(1, obtained(m3=49, m7=26), 75, "bureau", strict)
    assert (found.winner, found.needed, found.ground) == (None, 50, "النظام الداخلي")


COUNTS = st.dictionaries(st.integers(1, 75), st.integers(0, 40), min_size=1, max_size=8)
ORGANS = st.sampled_from(["bureau", "committee", "representative"])


@given(COUNTS, ORGANS, st.sampled_from([1, 2]), st.randoms())
def test_the_order_of_the_counts_changes_nothing(counts, organ, number, shuffler):
    votes = [Obtained(member=member, votes=n) for member, n in counts.items()]
    shuffled = votes.copy()
    shuffler.shuffle(shuffled)
    total = sum(counts.values())
    assert decide_round(number, tuple(votes), total, organ, RULES) == decide_round(
        number, tuple(shuffled), total, organ, RULES
    )


@given(COUNTS, ORGANS)
def test_a_lot_comes_after_a_second_round_alone_and_between_those_ahead(counts, organ):
    votes = tuple(Obtained(member=member, votes=n) for member, n in counts.items())
    total, most = sum(counts.values()), max(counts.values())
    first, second = (decide_round(number, votes, total, organ, RULES) for number in (1, 2))
    assert first.reason in {"majority", "no-majority"}
    assert first.level == ()
    ahead = {member for member, n in counts.items() if n == most > 0}
    assert (second.reason == "tie") == (len(ahead) > 1)
    assert set(second.level) == (ahead if len(ahead) > 1 else set())
    if first.winner:
        assert second.winner == first.winner


@given(COUNTS, st.integers(0, 60))
def test_one_more_vote_never_costs_the_winner_the_post(counts, blank):
    votes = {member: Obtained(member=member, votes=n) for member, n in counts.items()}
    base = base_of_round("voters", tuple(votes.values()), blank, 0)
    won = decide_round(1, tuple(votes.values()), base, "bureau", RULES).winner
    if won:
        votes[won] = replace(votes[won], votes=votes[won].votes + 1)
        assert decide_round(1, tuple(votes.values()), base + 1, "bureau", RULES).winner == won


def meeting(number, day):
    return replace(samples.sitting(), number=number, opened=datetime.fromisoformat(f"{day}T10:00:00"))


FIRST = meeting(1, "2021-09-10")


@pytest.mark.parametrize(("n", "two_thirds"), [(15, 10), (56, 38), (74, 50), (75, 50), (82, 55)])
def test_the_bureaus_quorum_is_two_thirds_of_the_members_in_office(n, two_thirds):
    enough = bureau_quorum(n, two_thirds, (), FIRST, RULES)
    short = bureau_quorum(n, two_thirds - 1, (), FIRST, RULES)
    assert (enough.reached, enough.reason, enough.needed, enough.article) == (
        True,
        "reached",
        two_thirds,
        "19",
    )
    assert (short.reached, short.reason, short.needed) == (False, "not-reached", two_thirds)


@pytest.mark.parametrize(
    ("day", "fits"),
    [("2021-09-14", False), ("2021-09-15", True), ("2021-09-19", True), ("2021-09-20", False)],
)
def test_a_second_meeting_comes_four_to_eight_full_days_later(day, fits):
    second = meeting(2, day)
    assert second_meeting_fits(FIRST, second, RULES) is fits
    found = bureau_quorum(75, 3, (FIRST,), second, RULES)
    assert (found.reached, found.reason, found.needed) == (
        (True, "second-meeting-any-number", 1) if fits else (False, "not-reached", 50)
    )
    assert bureau_quorum(75, 50, (FIRST,), second, RULES).reason == "reached"


def test_the_days_of_the_second_meeting():
    assert second_meeting_days(RULES) == (4, 8)
