from datetime import date

import pytest
from acts import PEN, at, in_session, raises
from hall import opened

from assembly.actions.ballots import Counts, NamedVotes, vote
from assembly.actions.debate import speak
from assembly.actions.movements import attend
from assembly.actions.offices import term_of_bureau
from assembly.actions.special_counts import Voted
from assembly.actions.special_votes import dismiss_bureau, expel, give_opinion, resign
from assembly.domain.ballot import Subject
from assembly.domain.member import Term

SENT = date(2020, 11, 1)
ASKED = {"asked_by": tuple(range(1, 58)), "asked_on": date(2020, 10, 20)}


@pytest.fixture
def hall(store):
    """51 of 75 in the hall, and items to vote on."""
    return opened(store, "other", "other", "budget", present="1-51")


def counts(in_favour, against=0, abstain=0, hour="11:00", **more):
    return Voted(Counts(in_favour, against, abstain), at(hour), **more)


def throw_out(desk, voted, member=23, **more):
    return expel(
        desk, PEN, **{"member": member, "misconduct": "disorder", "warned": True, "voted": voted} | more
    )


@pytest.mark.parametrize(
    ("votes", "outcome", "reason"), [(33, "rejected", "share-not-reached"), (34, "adopted", "share-reached")]
)
def test_two_thirds_of_those_present_expel(hall, votes, outcome, reason):
    with in_session(hall) as desk:
        made = throw_out(desk, counts(votes, 51 - votes))
        assert (made.verdict.outcome, made.verdict.reason, made.verdict.needed) == (outcome, reason, 34)
        assert (made.verdict.base, made.verdict.base_count, made.verdict.article) == ("present", 51, "17")
        assert bool(made.movement) == (outcome == "adopted") == bool(desk.book.movements.all())
        assert desk.done == "expel 23"


def test_whoever_is_expelled_neither_votes_nor_speaks_nor_comes_back(hall):
    with in_session(hall) as desk:
        throw_out(desk, counts(40, 6))
        with raises("member-not-present", member=23):
            speak(desk, PEN, speaker="23", text="كلمة", item=None, at=at("11:05"))
        with raises("voter-not-present", member=23):
            vote(
                desk, PEN, subject=Subject(kind="item", number=3), cast=NamedVotes(against=(23,), rest="for"), method="roll-call",
                at=at("11:05"),
            )  # fmt: skip
        with raises("member-expelled", member=23, article="17"):
            attend(desk, PEN, members=(23,), direction="arrival", at=at("11:10"))
        made = vote(
            desk, PEN, subject=Subject(kind="item", number=3), cast=Counts(50, 0, 0), method="show-of-hands", at=at("11:05")
        )  # fmt: skip
        assert 23 not in made.ballot.entitled


def test_whoever_is_expelled_comes_back_to_the_next_sitting(hall):
    with in_session(hall) as desk:
        throw_out(desk, counts(40))
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.ok("open-sitting", "--present", "1-40", "--at", "2020-11-13 10:00")
    assert 23 in hall.last("sittings")["attendance"]["present"]


@pytest.mark.parametrize(
    ("member", "more", "code"),
    [
        (23, {"warned": False}, "expulsion-without-warning"),
        (60, {}, "member-not-present"),
        (99, {}, "member-unknown"),
        (1, {}, "expulsion-of-chair"),
    ],
)
def test_expulsions_that_cannot_be(hall, member, more, code):
    with in_session(hall) as desk, raises(code, member=member):
        throw_out(desk, counts(40), member, **more)


@pytest.mark.parametrize(("votes", "outcome"), [(49, "rejected"), (50, "adopted")])
def test_two_thirds_of_the_members_in_office_dismiss_the_bureau(hall, votes, outcome):
    with in_session(hall) as desk:
        made = dismiss_bureau(desk, PEN, item=1, **ASKED, voted=counts(votes), term=term_of_bureau(desk))
        assert (made.verdict.outcome, made.verdict.needed, made.verdict.base_count) == (outcome, 50, 75)
        assert (made.since, made.until) == (date(2015, 8, 7), None)
    assert len(hall.json("offices", "--on", "2020-11-13")["offices"]) == (0 if outcome == "adopted" else 11)


@pytest.mark.parametrize(
    ("more", "code", "facts"),
    [
        ({"asked_by": tuple(range(1, 57))}, "dismissal-asked-by-few", {"asked": 56, "needed": 57}),
        ({"asked_by": (*range(1, 57), 99)}, "member-not-in-office", {"member": 99}),
        ({"asked_on": date(2020, 11, 13)}, "day-in-future", {}),
        (
            {"term": Term(start=date(2018, 11, 13))},
            "dismissal-too-early",
            {"years": 2, "since": "2018-11-13", "article": "39"},
        ),
        (
            {"term": Term(start=date(2015, 8, 7), end=date(2021, 5, 11))},
            "dismissal-too-late",
            {"months": 6, "until": "2021-05-11"},
        ),
        ({"item": 9}, "item-unknown", {"item": 9}),
    ],
)
def test_dismissals_that_cannot_be(hall, more, code, facts):
    with in_session(hall) as desk, raises(code, **facts):
        dismiss_bureau(desk, PEN, **{"item": 1, "voted": counts(50), "term": None, **ASKED} | more)


def test_a_bureau_may_be_dismissed_between_its_first_years_and_its_last_months(hall):
    with in_session(hall) as desk:
        term = Term(start=date(2018, 11, 12), end=date(2021, 5, 12))
        made = dismiss_bureau(desk, PEN, item=1, **ASKED, voted=counts(50), term=term)
        assert (made.verdict.outcome, made.since, made.until) == ("adopted", term.start, term.end)


def opinion(desk, voted, **more):
    facts = {
        "item": 1,
        "member": 60,
        "heard": date(2020, 11, 12),
        "reasons": "تغيب عن دورتين",
        "voted": voted,
    }
    return give_opinion(desk, PEN, **facts | more)


def test_an_opinion_on_a_dismissal_ends_no_mandate(hall):
    with in_session(hall) as desk:
        made = opinion(desk, counts(40, 6))
        assert (made.verdict.outcome, made.verdict.article, made.reasons) == (
            "adopted",
            "14",
            "تغيب عن دورتين",
        )
    members = hall.json("members", "--on", "2020-11-13")
    assert 60 in {member["number"] for member in members}


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"heard": None}, "member-not-heard"),
        ({"heard": date(2020, 11, 13)}, "day-in-future"),
        ({"member": 99}, "member-unknown"),
    ],
)
def test_opinions_that_cannot_be(hall, more, code):
    with in_session(hall) as desk, raises(code):
        opinion(desk, counts(40), **more)


def leave(desk, voted, **more):
    return resign(
        desk, PEN, **{"item": 2, "member": 24, "sent": SENT, "registered": "RR 1", "voted": voted} | more
    )


def test_an_accepted_resignation_ends_the_mandate_and_the_presence(hall):
    with in_session(hall) as desk:
        made = leave(desk, counts(40, 11))
        assert (made.verdict.outcome, bool(made.movement)) == ("adopted", True)
        with raises("member-resigned", member=24, article="31"):
            attend(desk, PEN, members=(24,), direction="arrival", at=at("11:10"))
    assert 24 not in {member["number"] for member in hall.json("members", "--on", "2020-11-13")}
    hall.ok("close-sitting", "--at", "12:00", "--resumes", "2020-11-13")
    hall.refused(
        "open-sitting", "--present", "1-40", "--at", "2020-11-13 10:00", code=3, error="member-not-in-office"
    )


def test_a_resignation_that_was_not_accepted_changes_nothing(hall):
    with in_session(hall) as desk:
        made = leave(desk, counts(10, 41))
        assert (made.verdict.outcome, made.movement) == ("rejected", None)
    assert 24 in {member["number"] for member in hall.json("members", "--on", "2020-11-13")}


def test_who_resigned_from_elsewhere_leaves_no_hall(hall):
    with in_session(hall) as desk:
        assert leave(desk, counts(51), member=60).movement is None


def test_an_item_is_settled_once(hall):
    with in_session(hall) as desk:
        leave(desk, counts(51), member=60)
        with raises("voted-already", subject="item 2"):
            opinion(desk, counts(40), item=2)
