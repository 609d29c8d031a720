from datetime import date

import pytest
from acts import PEN, at, in_session, raises
from hall import opened

from assembly.actions.elections import CountedRound, NamedRound, draw, elect, put_off_election
from assembly.actions.movements import attend
from assembly.actions.presiding import Presiding
from assembly.domain.election import NamedChoice

TOLD = Presiding(20, 30)
TRAINING = "لجنة التكوين"


@pytest.fixture
def hall(store):
    """50 of 75 in the hall: two thirds of the members in office, with an election on the agenda."""
    return opened(store, "election", "budget")


def counts(blank=0, **votes):
    return CountedRound(tuple((int(name[1:]), n) for name, n in votes.items()), blank)


def elect_president(desk, cast, hour="10:10", **more):
    facts = {"post": "president", "cast": cast, "at": at(hour), "told": TOLD}
    return elect(desk, PEN, **facts | more)


def test_the_first_round_by_the_absolute_majority_of_the_voters(hall):
    with in_session(hall) as desk:
        made = elect_president(desk, counts(m3=26, m7=22, blank=2))
        assert (made.elected, made.item, made.method, made.chair, made.writer) == (
            3,
            1,
            "show-of-hands",
            20,
            30,
        )
        assert made.rounds[0].verdict.needed == 25
        assert (made.rounds[0].blank, made.rounds[0].not_voting) == (2, 0)
        assert (made.quorum.attended, made.quorum.needed, made.quorum.reason) == (50, 50, "reached")
        assert desk.done == "elect president round 1"


def test_two_rounds_and_a_lot(hall):
    with in_session(hall) as desk:
        elect_president(desk, counts(m3=20, m7=20, m9=10))
        with raises("election-not-going-on"):
            draw(desk, PEN, post="secretary", drawn=3, at=at("10:12"))
        with raises("lot-without-tie", post="president", article="19"):
            draw(desk, PEN, post="president", drawn=3, at=at("10:12"))
        second = elect_president(desk, counts(m3=25, m7=25), "10:15", candidates=(3, 7))
        assert second.candidates == (3, 7, 9)
        assert [each.member for each in second.rounds[1].obtained] == [3, 7]
        with raises("lot-comes-first", level=[3, 7]):
            elect_president(desk, counts(m3=26, m7=24), "10:16")
        with raises("drawn-not-level", member=9, level=[3, 7]):
            draw(desk, PEN, post="president", drawn=9, at=at("10:17"))
        with raises("time-backwards"):
            draw(desk, PEN, post="president", drawn=7, at=at("10:14"))
        made = draw(desk, PEN, post="president", drawn=7, at=at("10:17"))
        assert (made.elected, made.lot.among, desk.done) == (7, (3, 7), "elect president lot")
        assert len(desk.book.elections.all()) == 1


def test_the_candidates_of_the_second_round_are_those_of_the_first_unless_others_are_named(hall):
    with in_session(hall) as desk:
        elect_president(desk, counts(m3=20, m7=20, m9=10))
        made = elect_president(desk, counts(m3=21, m7=20), "10:15")
        assert [each.member for each in made.rounds[1].obtained] == [3, 7, 9]


def test_an_election_that_elected_nobody_is_held_anew(hall):
    with in_session(hall) as desk:
        elect_president(desk, counts(m3=0))
        assert elect_president(desk, counts(m3=0), "10:15").rounds[1].verdict.reason == "no-votes"
        again = elect_president(desk, counts(m7=50), "10:20")
        assert (again.number, again.elected) == (2, 7)


def test_a_post_is_filled_once_and_nobody_gets_two_of_the_bureau(hall):
    with in_session(hall) as desk:
        elect_president(desk, counts(m3=50))
        with raises("post-elected-already", post="president", member=3):
            elect_president(desk, counts(m7=50), "10:15")
        with raises("candidate-elected-already", member=3, post="president"):
            elect_president(desk, counts(m3=50), "10:15", post="secretary")
        elect(desk, PEN, post="committee-chair", of=TRAINING, cast=counts(m3=50), at=at("10:20"))


def test_a_public_vote_by_name(hall):
    cast = NamedRound(((3, tuple(range(1, 27))), (7, (27, 28))), (29,))
    with in_session(hall) as desk:
        made = elect_president(desk, cast)
        assert made.method == "roll-call"
        assert {(o.member, o.votes) for o in made.rounds[0].obtained} == {(3, 26), (7, 2)}
        assert made.rounds[0].named[-1] == NamedChoice(member=29, candidate=None)
        assert (made.rounds[0].blank, made.rounds[0].not_voting) == (1, 21)


@pytest.mark.parametrize(
    ("cast", "code"),
    [
        (NamedRound(((3, (1, 2)), (7, (2,)))), "voted-twice"),
        (NamedRound(((3, (51,)),)), "voter-not-present"),
        (NamedRound(((3, (99,)),)), "member-unknown"),
        (counts(m3=40, m7=11), "tally-too-many"),
        (counts(m3=40, blank=-1), "tally-negative"),
    ],
)
def test_votes_that_cannot_be(hall, cast, code):
    with in_session(hall) as desk, raises(code):
        elect_president(desk, cast)


def test_votes_for_somebody_who_does_not_stand(hall):
    with in_session(hall) as desk, raises("candidate-unknown", member=9):
        elect_president(desk, counts(m3=20, m9=10), candidates=(3, 7))


def test_a_committees_chair_is_elected_in_secret_by_the_majority_of_those_present(hall):
    with in_session(hall) as desk:
        with raises("secret-with-names"):
            elect(
                desk,
                PEN,
                post="committee-chair",
                of=TRAINING,
                cast=NamedRound(((5, (1, 2)),)),
                at=at("10:20"),
            )
        made = elect(
            desk, PEN, post="committee-chair", of=TRAINING, cast=counts(m5=25, m8=10), at=at("10:20")
        )
        assert (made.method, made.chair, made.writer, made.quorum) == ("secret", 1, 10, None)
        verdict = made.rounds[0].verdict
        assert (verdict.winner, verdict.needed, verdict.base_count, verdict.article) == (None, 26, 50, "29")


def test_several_may_represent_the_chamber_in_one_body(hall):
    with in_session(hall) as desk:
        for hour, votes in (("10:20", {"m5": 30}), ("10:25", {"m8": 30})):
            elect(desk, PEN, post="representative", of="المجلس", cast=counts(**votes), at=at(hour))
        with raises("candidate-elected-already", member=5):
            elect(desk, PEN, post="representative", of="المجلس", cast=counts(m5=30), at=at("10:30"))


def test_without_its_quorum_the_bureaus_election_is_put_off(store):
    hall = opened(store, "election", present="1-49")
    with in_session(hall) as desk:
        with raises("election-quorum-missed", attended=49, needed=50, members=75, article="19"):
            elect_president(desk, counts(m3=40))
        for day, first, last in (
            ("2020-11-16", "2020-11-17", "2020-11-21"),
            ("2020-11-22", "2020-11-17", "2020-11-21"),
        ):
            with raises("second-meeting-day", first=first, last=last):
                put_off_election(desk, PEN, post="president", to=date.fromisoformat(day), at=at("10:10"))
        made = put_off_election(desk, PEN, post="president", to=date(2020, 11, 18), at=at("10:10"))
        assert (made.put_off, made.quorum.reached, made.rounds) == (date(2020, 11, 18), False, ())


def test_who_joins_counts_for_the_quorum_and_who_leaves_does_not_break_it(store):
    hall = opened(store, "election", present="1-49")
    with in_session(hall) as desk:
        attend(desk, PEN, members=(60,), direction="arrival", at=at("10:05"))
        attend(desk, PEN, members=(40, 41), direction="departure", at=at("10:06"))
        made = elect_president(desk, counts(m3=40))
        assert (made.quorum.attended, len(made.rounds[0].entitled)) == (50, 48)
        with raises("election-quorum-reached", attended=50):
            put_off_election(desk, PEN, post="secretary", to=date(2020, 11, 18), at=at("10:20"))


def test_a_round_comes_no_earlier_than_the_one_before(hall):
    with in_session(hall) as desk:
        elect_president(desk, counts(m3=20, m7=20))
        with raises("time-backwards"):
            elect_president(desk, counts(m3=21, m7=20), "10:05")
