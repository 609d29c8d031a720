from datetime import timedelta

import msgspec
import pytest
from domain.samples import HOUR, RULES, overridden
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.attendance import Movement, present_at
from assembly.domain.quorum import Call, Quorum, absolute_majority, at_least, count, needed_for
from assembly.errors import Refused

# Members in office, absolute majority, two thirds, three quarters: the law's vectors.
VECTORS = [(15, 8, 10, 12), (56, 29, 38, 42), (74, 38, 50, 56), (75, 38, 50, 57), (82, 42, 55, 62)]


@pytest.mark.parametrize(("n", "majority", "two_thirds", "three_quarters"), VECTORS)
def test_the_thresholds_of_the_law(n, majority, two_thirds, three_quarters):
    assert absolute_majority(n) == majority == needed_for("absolute-majority", n)
    assert at_least((2, 3), n) == two_thirds == needed_for("2/3", n)
    assert at_least((3, 4), n) == three_quarters == needed_for("3/4", n)
    assert needed_for("any", n) == 1


@given(st.integers(0, 10_000))
def test_an_absolute_majority_is_the_smallest_number_above_half(n):
    assert 2 * absolute_majority(n) > n
    assert 2 * (absolute_majority(n) - 1) <= n


@given(st.integers(0, 10_000), st.integers(1, 12), st.integers(1, 12))
def test_a_share_is_the_smallest_number_not_below_it(n, numerator, denominator):
    needed = at_least((numerator, denominator), n)
    assert needed * denominator >= n * numerator
    assert (needed - 1) * denominator < n * numerator


@pytest.mark.parametrize(("n", "majority", "_two", "_three"), VECTORS)
def test_one_signature_makes_the_first_call(n, majority, _two, _three):
    assert count(n, majority, 1, RULES) == Quorum(
        members_in_office=n,
        signatures=majority,
        needed=majority,
        call=1,
        reached=True,
        reason="majority-reached",
        article="14",
    )
    short = count(n, majority - 1, 1, RULES)
    assert (short.reached, short.reason, short.needed) == (False, "majority-not-reached", majority)


@pytest.mark.parametrize(
    ("signatures", "reached", "reason"),
    [
        (0, False, "majority-not-reached"),
        (1, True, "second-call-any-number"),
        (75, True, "second-call-any-number"),
    ],
)
def test_the_second_call_is_valid_with_any_number(signatures, reached, reason):
    found = count(75, signatures, 2, RULES)
    assert (found.reached, found.reason, found.needed, found.call, found.article) == (
        reached,
        reason,
        1,
        2,
        "14",
    )


def test_a_chamber_may_ask_for_a_share_at_either_call():
    strict = overridden(quorum__first_call="2/3", quorum__second_call="1/3")
    assert count(75, 49, 1, strict).reached is False
    assert count(75, 50, 1, strict).reason == "majority-reached"
    assert count(75, 24, 2, strict).reason == "majority-not-reached"
    assert count(75, 25, 2, strict).reason == "majority-reached"


def test_any_number_at_the_first_call_is_no_second_call():
    loose = overridden(quorum__first_call="any")
    assert (count(75, 1, 1, loose).reason, count(75, 0, 1, loose).reached) == ("majority-reached", False)


def test_the_law_knows_a_first_and_a_second_call():
    for call in (1, 2):
        assert msgspec.convert(call, Call) == call
    for none in (0, 3):
        with pytest.raises(msgspec.ValidationError):
            msgspec.convert(none, Call)


def test_an_assembly_of_nobody_has_no_quorum():
    assert not count(0, 0, 1, RULES).reached
    assert not count(0, 0, 2, RULES).reached


@pytest.mark.parametrize("signatures", [-1, 76])
@pytest.mark.parametrize("call", [1, 2])
def test_impossible_signatures_are_refused(signatures, call):
    with pytest.raises(Refused) as refusal:
        count(75, signatures, call, RULES)
    assert refusal.value.code == "signatures-impossible"
    assert refusal.value.facts == {"signatures": signatures, "members_in_office": 75}


@given(st.integers(1, 400), st.data())
def test_a_departure_never_breaks_the_quorum(n, data):
    """The quorum knows the signatures alone: whoever leaves has signed (art. 14)."""
    signed = tuple(data.draw(st.sets(st.integers(1, n)).map(sorted)))
    leaving = data.draw(st.lists(st.sampled_from(signed)) if signed else st.just([]))
    movements = tuple(
        Movement(number=i, sitting=1, member=m, direction="departure", at=HOUR)
        for i, m in enumerate(leaving, 1)
    )
    assert present_at(signed, movements, HOUR - timedelta(minutes=1)) == signed
    assert len(present_at(signed, movements, HOUR)) == len(signed) - len(set(leaving))
    assert count(n, len(signed), 1, RULES).reached is (2 * len(signed) > n)


@given(st.integers(1, 400), st.data())
def test_a_further_signature_never_unmakes_a_quorum(n, data):
    signatures = data.draw(st.integers(0, n - 1))
    for call in (1, 2):
        assert count(n, signatures + 1, call, RULES).reached >= count(n, signatures, call, RULES).reached
