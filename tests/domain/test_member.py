from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.member import (
    POSTS,
    VICE_PRESIDENTS,
    Mandate,
    Member,
    Office,
    Term,
    holder,
    members_in_office,
)

START, END = date(2015, 8, 7), date(2021, 8, 6)
ONE = timedelta(days=1)
DAYS = st.dates(date(2010, 1, 1), date(2030, 1, 1))


WHOLE = (Mandate(start=START, end=END),)


def member(number=1, kind="elected", mandates=WHOLE, offices=()):
    return Member(number=number, name=f"العضو {number}", kind=kind, mandates=mandates, offices=offices)


@pytest.mark.parametrize(
    ("day", "covered"), [(START - ONE, False), (START, True), (END, True), (END + ONE, False)]
)
def test_both_ends_belong_to_a_term(day, covered):
    assert Term(start=START, end=END).covers(day) is covered
    assert member().in_office(day) is covered
    assert (member().mandate_on(day) is not None) is covered


def test_a_term_without_an_end_goes_on():
    assert Term(start=START).covers(date(2090, 1, 1))
    assert not Term(start=START).covers(START - ONE)


def test_a_member_may_return_after_a_gap():
    returned = Mandate(start=date(2021, 10, 1), reason=None)
    twice = member(mandates=(Mandate(start=START, end=END, reason="استقالة"), returned))
    assert not twice.in_office(date(2021, 9, 1))
    assert twice.mandate_on(date(2021, 9, 1)) is None
    assert twice.mandate_on(date(2022, 1, 1)) == returned
    assert twice.mandate_on(END).reason == "استقالة"


def test_what_a_member_need_not_say():
    plain = Member(number=1, name="العضو 1", mandates=())
    assert (plain.gender, plain.kind, plain.offices, plain.body) == ("male", "elected", (), None)


def test_the_posts_are_those_of_a_bureau_of_eleven():
    assert len(POSTS) == 11 == len(set(POSTS))
    assert VICE_PRESIDENTS == 8
    assert (POSTS[0], POSTS[1], POSTS[8], POSTS[9:]) == (
        "president",
        "vice-president-1",
        "vice-president-8",
        ("secretary", "deputy-secretary"),
    )


CHANGE = date(2018, 3, 1)
PROMOTED = member(
    offices=(
        Office(start=START, end=CHANGE, post="vice-president-1"),
        Office(start=CHANGE, post="president"),
    )
)


def test_the_post_of_a_day():
    assert PROMOTED.post_on(START - ONE) is None
    assert PROMOTED.post_on(CHANGE - ONE) == "vice-president-1"
    assert PROMOTED.post_on(CHANGE) == "vice-president-1"
    assert PROMOTED.post_on(CHANGE + ONE) == "president"


def test_on_a_day_of_change_both_posts_are_held():
    assert PROMOTED.holds("president", CHANGE)
    assert PROMOTED.holds("vice-president-1", CHANGE)
    assert not PROMOTED.holds("president", CHANGE - ONE)
    assert not PROMOTED.holds("secretary", CHANGE)
    assert holder((PROMOTED,), "president", CHANGE) == PROMOTED


def test_a_post_is_held_by_somebody_in_office():
    other = member(number=2, offices=(Office(start=START, post="secretary"),))
    members = (member(number=3), PROMOTED, other)
    assert holder(members, "secretary", CHANGE) == other
    assert holder(members, "deputy-secretary", CHANGE) is None
    assert holder(members, "secretary", END) == other
    assert holder(members, "secretary", END + ONE) is None


def test_members_in_office_are_elected_and_hold_a_mandate():
    gone = member(number=2, mandates=(Mandate(start=START, end=CHANGE),))
    new = member(number=3, mandates=(Mandate(start=CHANGE + ONE),))
    members = (member(), gone, new, member(number=4, kind="associate"), member(number=5, mandates=()))
    assert [m.number for m in members_in_office(members, CHANGE)] == [1, 2]
    assert [m.number for m in members_in_office(members, CHANGE + ONE)] == [1, 3]
    assert members_in_office((), CHANGE) == ()


SPANS = st.tuples(DAYS, st.none() | DAYS).map(lambda span: Mandate(start=span[0], end=span[1]))
PEOPLE = st.lists(st.lists(SPANS, max_size=3).map(lambda spans: member(mandates=tuple(spans))), max_size=8)


@given(PEOPLE, st.lists(SPANS, min_size=1, max_size=3), DAYS, st.data())
def test_an_associate_never_changes_the_members_in_office(elected, spans, day, data):
    associate = member(number=99, kind="associate", mandates=tuple(spans))
    place = data.draw(st.integers(0, len(elected)))
    mixed = (*elected[:place], associate, *elected[place:])
    assert members_in_office(mixed, day) == members_in_office(tuple(elected), day)
