from datetime import date, timedelta

import msgspec
import pytest
from domain.samples import HOUR
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.election import (
    ELECTED_POSTS,
    Election,
    Lot,
    Obtained,
    Round,
    RoundVerdict,
    by_age,
    election_state,
    organ_of,
    standing_election,
)
from assembly.domain.member import POSTS


def a_round(number, reason, winner=None, level=()):
    verdict = RoundVerdict(winner=winner, reason=reason, level=level, base="expressed", base_count=3, needed=2, article="19")  # fmt: skip
    obtained = (Obtained(member=3, votes=2), Obtained(member=7, votes=1))
    return Round(number=number, at=HOUR + timedelta(minutes=number), entitled=(1, 2, 3), obtained=obtained, blank=0, not_voting=0, verdict=verdict)  # fmt: skip


def election(number=1, post="president", **more):
    facts = {"sitting": 1, "item": 1, "at": HOUR, "method": "show-of-hands", "chair": 4, "writer": 9}
    return Election(**facts | {"number": number, "post": post} | more)


FIRST = a_round(1, "no-majority")
TIE = a_round(2, "tie", level=(3, 7))
WON = election(rounds=(a_round(1, "majority", winner=3),))
DRAWN = election(rounds=(FIRST, TIE), lot=Lot(at=HOUR + timedelta(minutes=9), among=(3, 7), drawn=7))


@pytest.mark.parametrize(
    ("held", "elected", "goes_on"),
    [
        (WON, 3, False),
        (election(rounds=(FIRST,)), None, True),
        (election(rounds=(FIRST, a_round(2, "relative-majority", winner=7))), 7, False),
        (election(rounds=(FIRST, TIE)), None, True),
        (election(rounds=(FIRST, a_round(2, "no-votes"))), None, False),
        (DRAWN, 7, False),
        (election(put_off=date(2020, 11, 18)), None, False),
        (election(), None, False),
    ],
)
def test_who_is_elected_and_what_has_to_follow(held, elected, goes_on):
    assert (held.elected, held.goes_on) == (elected, goes_on)


def test_the_last_hour_of_an_election():
    assert election().ended == HOUR
    assert election(rounds=(FIRST,)).ended == HOUR + timedelta(minutes=1)
    third = a_round(3, "relative-majority", winner=3)
    assert election(rounds=(FIRST, TIE, third)).ended == HOUR + timedelta(minutes=3)
    assert election(rounds=(FIRST, TIE)).ended == HOUR + timedelta(minutes=2)
    assert DRAWN.ended == HOUR + timedelta(minutes=9)


def test_every_post_belongs_to_an_organ():
    assert {organ_of(post) for post in POSTS} == {"bureau"}
    assert organ_of("committee-chair") == organ_of("committee-deputy") == "committee"
    assert organ_of(msgspec.json.decode(b'"representative"')) == "representative"
    assert len(set(ELECTED_POSTS)) == len(POSTS) + 3


def test_the_last_election_to_a_post_stands():
    again = replace(WON, number=2)
    other = election(3, "committee-chair", of="لجنة التكوين")
    assert standing_election((WON, again, other), "president", None) == again
    assert standing_election((WON, again, other), "committee-chair", "لجنة التكوين") == other
    assert standing_election((WON,), "secretary", None) is None
    assert standing_election((other,), "committee-chair", "لجنة أخرى") is None


def test_an_item_is_done_when_each_post_has_somebody():
    empty = election(2, "secretary", rounds=(FIRST,))
    filled = election(3, "secretary", rounds=(a_round(1, "majority", winner=7),))
    assert election_state(()) == "open"
    assert election_state((WON, empty)) == "open"
    assert election_state((WON, empty, filled)) == "elected"


def test_the_oldest_and_the_youngest_of_those_present():
    born = {1: date(1960, 5, 1), 2: date(1951, 1, 1), 3: date(1990, 3, 3), 4: date(1951, 1, 1), 5: date(1990, 3, 3)}  # fmt: skip
    assert by_age(born, (1, 3, 4, 5)) == (4, 3)
    assert by_age(born, (1, 2, 3, 4, 5)) == (2, 3)
    assert by_age(born, (1,)) == (1, 1)


BORN = st.dictionaries(st.integers(1, 90), st.dates(date(1930, 1, 1), date(2002, 1, 1)), min_size=1)


@given(BORN, st.randoms())
def test_ages_do_not_depend_on_the_order(born, shuffler):
    present = list(born)
    shuffler.shuffle(present)
    oldest, youngest = by_age(born, tuple(present))
    assert (oldest, youngest) == by_age(born, tuple(sorted(born)))
    assert born[oldest] == min(born.values())
    assert born[youngest] == max(born.values())
