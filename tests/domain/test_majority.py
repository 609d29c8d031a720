import itertools
from typing import get_args

import msgspec
import pytest
from domain.samples import RULES, overridden, rule
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.ballot import Vote, tally_from_votes
from assembly.domain.majority import Outcome, Reason, Side, Tally, Verdict, base_count, decide, decide_share

VOTERS = overridden(majority__base="voters")
BASES = {"expressed": RULES, "voters": VOTERS}
COUNTS = st.integers(0, 90)
TALLIES = st.builds(Tally, in_favour=COUNTS, against=COUNTS, abstain=COUNTS, not_voting=COUNTS)
SIDES = st.sampled_from(get_args(Side))


def tally(in_favour, against, abstain=0, not_voting=0):
    return Tally(in_favour=in_favour, against=against, abstain=abstain, not_voting=not_voting)


# For, against, abstaining, not voting; outcome and reason where abstentions are left out.
EXPRESSED = [
    ((39, 0, 0, 0), "adopted", "unanimous"),
    ((39, 0, 0, 1), "adopted", "unanimous-of-voters"),
    ((39, 0, 1, 0), "adopted", "majority"),
    ((39, 1, 0, 0), "adopted", "majority"),
    ((20, 19, 0, 0), "adopted", "majority"),
    ((2, 1, 36, 0), "adopted", "majority"),
    ((1, 0, 0, 0), "adopted", "unanimous"),
    ((19, 20, 0, 0), "rejected", "majority-against"),
    ((1, 2, 36, 0), "rejected", "majority-against"),
    ((0, 39, 0, 0), "rejected", "unanimous-against"),
    ((0, 39, 1, 0), "rejected", "majority-against"),
    ((0, 39, 0, 1), "rejected", "majority-against"),
    ((1, 39, 0, 0), "rejected", "majority-against"),
    ((0, 0, 39, 0), "undecided", "all-abstained"),
    ((0, 0, 1, 38), "undecided", "all-abstained"),
    ((0, 0, 0, 39), "undecided", "no-votes"),
    ((0, 0, 0, 0), "undecided", "no-votes"),
]


@pytest.mark.parametrize(("counts", "outcome", "reason"), EXPRESSED)
def test_abstentions_left_out(counts, outcome, reason):
    found = decide(tally(*counts), None, RULES)
    assert (found.outcome, found.reason) == (outcome, reason)


@pytest.mark.parametrize(
    ("counts", "outcome", "reason", "needed"),
    [
        ((20, 10, 9, 0), "adopted", "majority", 20),
        ((19, 10, 9, 0), "rejected", "no-majority", 20),
        ((19, 10, 8, 5), "adopted", "majority", 19),
        ((10, 20, 9, 0), "rejected", "majority-against", 20),
        ((10, 19, 9, 0), "rejected", "no-majority", 20),
        ((0, 10, 0, 0), "rejected", "unanimous-against", 6),
        ((3, 0, 0, 1), "adopted", "unanimous-of-voters", 2),
        ((0, 0, 9, 0), "undecided", "all-abstained", 5),
    ],
)
def test_abstentions_counted_in(counts, outcome, reason, needed):
    found = decide(tally(*counts), None, VOTERS)
    assert (found.outcome, found.reason, found.needed) == (outcome, reason, needed)


@pytest.mark.parametrize("rules", BASES.values(), ids=BASES)
@pytest.mark.parametrize(
    ("side", "outcome", "reason"),
    [
        ("for", "adopted", "tie-chair-for"),
        ("against", "rejected", "tie-chair-against"),
        ("abstain", "undecided", "tie-chair-no-side"),
        ("none", "undecided", "tie-chair-no-side"),
    ],
)
def test_on_a_tie_the_chairs_side_prevails(rules, side, outcome, reason):
    for counts in ((1, 1), (19, 19, 0, 2), (19, 19, 7, 0)):
        found = decide(tally(*counts), side, rules)
        assert (found.outcome, found.reason, found.article) == (outcome, reason, "14")


def test_the_tables_name_every_reason():
    named = {reason for _, _, reason in EXPRESSED}
    ties = {"tie-chair-for", "tie-chair-against", "tie-chair-no-side"}
    shares = {"share-reached", "share-not-reached"}
    assert set(get_args(Reason)) == named | ties | shares | {"no-majority"}


def test_nobody_stays_out_unless_it_is_said():
    assert Tally(in_favour=1, against=2, abstain=3) == tally(1, 2, 3, 0)


def test_a_tie_without_the_chairs_side_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match=r"^the side of the chair is not known$"):
        decide(tally(5, 5), None, RULES)


def test_a_verdict_says_what_it_was_taken_from():
    assert decide(tally(20, 18, 3, 4), "against", RULES) == Verdict(
        outcome="adopted", reason="majority", base="expressed", base_count=38, needed=20, article="14"
    )
    assert decide(tally(22, 16, 3, 4), None, VOTERS) == Verdict(
        outcome="adopted",
        reason="majority",
        base="voters",
        base_count=41,
        needed=21,
        article="14",
        ground="النظام الداخلي",
    )


def test_the_articles_are_read_from_the_book():
    moved = msgspec.structs.replace(
        RULES,
        rules=tuple(
            msgspec.structs.replace(r, article=r.name)
            if r.name in {"tie.chair_side", "majority.decision"}
            else r
            for r in RULES.rules
        ),
    )
    assert decide(tally(2, 1), None, moved).article == "majority.decision"
    assert decide(tally(2, 2), "for", moved).article == "tie.chair_side"


def test_a_chamber_may_ask_more_than_the_absolute_majority():
    strict = overridden(majority__decision="2/3")
    short, enough = decide(tally(49, 26), None, strict), decide(tally(50, 25), None, strict)
    assert (short.outcome, short.reason, short.needed) == ("rejected", "no-majority", 50)
    assert (enough.outcome, enough.needed, enough.ground) == ("adopted", 50, "النظام الداخلي")
    assert decide(tally(25, 50), None, strict).reason == "majority-against"


def test_the_bases_count():
    counts = tally(5, 3, 2, 9)
    assert (base_count(counts, "expressed"), base_count(counts, "voters"), counts.voters) == (8, 10, 10)


def test_a_tie_of_a_great_assembly():
    great = msgspec.json.decode(b'{"in_favour":1000,"against":1000,"abstain":0}', type=Tally)
    assert great.tied
    assert decide(great, "against", RULES).reason == "tie-chair-against"


@given(TALLIES)
def test_a_tie_is_votes_equal_and_not_nil(counts):
    assert counts.tied is (counts.in_favour == counts.against and counts.in_favour > 0)
    for rules in BASES.values():
        assert decide(counts, "for", rules).reason.startswith("tie-") is counts.tied


@given(TALLIES, SIDES)
def test_every_tally_has_one_verdict(counts, side):
    for name, rules in BASES.items():
        found = decide(counts, side, rules)
        assert found == decide(counts, side, rules)
        assert found.outcome in get_args(Outcome)
        assert found.reason in get_args(Reason)
        assert found.base == name
        assert found.needed == found.base_count // 2 + 1


@given(TALLIES, SIDES)
def test_without_abstentions_the_bases_agree(counts, side):
    plain = msgspec.structs.replace(counts, abstain=0)
    by_expressed, by_voters = decide(plain, side, RULES), decide(plain, side, VOTERS)
    assert (by_expressed.outcome, by_expressed.reason) == (by_voters.outcome, by_voters.reason)


@given(TALLIES, SIDES)
def test_more_for_than_against_is_the_whole_of_the_expressed_majority(counts, side):
    found = decide(counts, side, RULES).outcome
    if counts.in_favour > counts.against:
        assert found == "adopted"
    elif counts.against > counts.in_favour:
        assert found == "rejected"
    assert decide(counts, side, RULES).reason != "no-majority"


@given(TALLIES, SIDES)
def test_a_further_vote_for_never_undoes_an_adoption(counts, side):
    more = msgspec.structs.replace(counts, in_favour=counts.in_favour + 1)
    if decide(counts, side, RULES).outcome == "adopted":
        assert decide(more, side, RULES).outcome == "adopted"
    if decide(counts, side, VOTERS).outcome == "adopted" and not (counts.tied and counts.abstain):
        assert decide(more, side, VOTERS).outcome == "adopted"


def test_the_one_exception_to_it_where_abstentions_count():
    """Votes equal, some abstaining: the chair's side prevails by the article's words, one more vote is no majority."""
    assert decide(tally(5, 5, 1), "for", VOTERS).outcome == "adopted"
    assert decide(tally(6, 5, 1), "for", VOTERS).outcome == "rejected"


@given(TALLIES, SIDES)
def test_a_further_vote_against_never_makes_an_adoption(counts, side):
    more = msgspec.structs.replace(counts, against=counts.against + 1)
    for rules in BASES.values():
        if decide(counts, side, rules).outcome == "rejected" and not more.tied:
            assert decide(more, side, rules).outcome == "rejected"


@given(
    st.lists(st.sampled_from(["for", "against", "abstain"]), max_size=8), st.randoms(use_true_random=False)
)
def test_the_order_of_the_votes_does_not_matter(choices, random):
    votes = [Vote(member=number, choice=choice) for number, choice in enumerate(choices, 1)]
    shuffled = random.sample(votes, len(votes))
    first, second = (tally_from_votes(tuple(v), len(votes)) for v in (votes, shuffled))
    for rules, side in itertools.product(BASES.values(), ("for", "against", "none")):
        assert decide(first, side, rules) == decide(second, side, rules)


# The law's own table: of members in office, two thirds and three quarters.
SHARES = [(15, 10, 12), (56, 38, 42), (74, 50, 56), (75, 50, 57), (82, 55, 62)]


@pytest.mark.parametrize(("n", "two_thirds", "three_quarters"), SHARES)
def test_a_share_is_rounded_up(n, two_thirds, three_quarters):
    for value, needed in (("2/3", two_thirds), ("3/4", three_quarters)):
        share = rule("expulsion.majority", value, article="17")
        short = decide_share(tally(needed - 1, n - needed + 1, 0), "present", n, share)
        enough = decide_share(tally(needed, n - needed, 0), "present", n, share)
        assert (short.outcome, short.reason, short.needed) == ("rejected", "share-not-reached", needed)
        assert (enough.outcome, enough.reason, enough.article) == ("adopted", "share-reached", "17")


@given(st.integers(1, 200), st.sampled_from([(2, 3), (3, 4), (1, 2)]), st.data())
def test_a_special_majority_is_never_below_its_share(n, share, data):
    votes = data.draw(st.integers(0, n))
    found = decide_share(tally(votes, 0, 0), "present", n, rule("a.rule", f"{share[0]}/{share[1]}"))
    assert (found.outcome == "adopted") == (votes * share[1] >= n * share[0])
