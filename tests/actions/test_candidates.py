import pytest
from acts import PEN, at, in_session, raises
from hall import opened, resigned

from assembly.actions.agenda import postpone_item
from assembly.actions.candidates import Candidacy, candidates_of, item_of_election, post_meant

PRESIDENT = Candidacy("president", None)


@pytest.mark.parametrize(
    ("post", "of", "code"),
    [
        ("treasurer", None, "post-unknown"),
        ("president", "لجنة", "election-of-bureau"),
        ("committee-chair", None, "election-of-what"),
        ("representative", "", "election-of-what"),
    ],
)
def test_posts_that_are_none(post, of, code):
    with raises(code, post=post):
        post_meant(post, of)


def test_a_committee_is_named_tidily():
    assert post_meant("committee-chair", "  لجنة  التكوين ") == ("committee-chair", "لجنة التكوين")


def test_the_item_of_an_election(store):
    hall = opened(store, "budget", "election", "other")
    with in_session(hall) as desk:
        rules = desk.rules(PEN)
        assert item_of_election(desk, None, rules) == 2
        assert item_of_election(desk, 3, rules) == 3
        with raises("item-unknown", item=9):
            item_of_election(desk, 9, rules)
        postpone_item(desk, PEN, 2, until="الدورة المقبلة")
        with raises("item-postponed", item=2):
            item_of_election(desk, None, rules)


@pytest.mark.parametrize(
    ("kinds", "code"),
    [(("budget",), "election-not-on-agenda"), (("election", "election"), "election-item-unclear")],
)
def test_an_election_keeps_to_the_agenda(store, kinds, code):
    hall = opened(store, *kinds)
    with in_session(hall) as desk, raises(code):
        item_of_election(desk, None, desk.rules(PEN))


def test_who_may_stand(store):
    store.ok("add-member", "عضو شريك", "--start", "2016-01-01", "--kind", "associate")
    hall = opened(store, "election")
    with in_session(hall) as desk:
        opening = desk.last_opening()
        assert candidates_of(desk, opening, PRESIDENT, (3, 7, 3), at("10:10")) == (3, 7)
        for numbers, code in (
            ((), "candidates-missing"),
            ((3, 99), "member-not-in-office"),
            ((76,), "candidate-associate"),
        ):
            with raises(code):
                candidates_of(desk, opening, PRESIDENT, numbers, at("10:10"))


def test_who_resigned_does_not_stand(store):
    hall = opened(store, "election", "other")
    resigned(hall, 60, "10:10")
    with in_session(hall) as desk, raises("member-not-in-office", member=60):
        candidates_of(desk, desk.last_opening(), PRESIDENT, (60,), at("10:20"))
