import pytest
from documents import sample_dossier as sample_of
from documents.sample_elections import by_majority, session_of_elections, special
from msgspec.structs import replace

from assembly.documents.minutes import minutes_view
from assembly.documents.minutes_members import expulsion_sentences, item_vote_view
from assembly.documents.view_hall import hall_of
from assembly.domain.ballot import Vote
from assembly.domain.majority import decide
from assembly.domain.special_vote import Resignation


def hall(**more):
    dossier = replace(session_of_elections(), **more)
    return hall_of(dossier, dossier.sittings[0])


def resignation(counts, verdict=by_majority, **more):
    facts = {"item": 3, "member": 33, "sent": sample_of.DAY, "registered": "12"} | more
    return special(Resignation, 1, 30, counts, verdict, **facts)


def test_an_item_without_a_special_vote_has_none():
    assert item_vote_view(hall(), 2) is None


def test_a_vote_of_another_sitting_is_told_there():
    assert item_vote_view(hall(resignations=(replace(resignation((50, 1, 1)), sitting=2),)), 3) is None


def test_who_stayed_out_and_how_each_voted():
    votes = (Vote(member=1, choice="for"), Vote(member=2, choice="against"))
    called = replace(resignation((1, 0, 0)), votes=votes, method="roll-call")
    view = item_vote_view(hall(resignations=(called,)), 3)
    assert view.stayed_out.startswith("ولم يشارك في التصويت واحد وخمسون (51) عضوا")
    assert [side.lines for side in view.roll] == [("السيد حسن شميس",), ("السيد العضو الثاني",)]


def test_a_vote_that_carried_neither_way():
    tied = resignation((20, 20, 0), lambda tally: decide(tally, "abstain", sample_of.rules()))
    assert item_vote_view(hall(resignations=(tied,)), 3).result == (
        "ولم يرجح أي من الجانبين، فلم تتخذ الجمعية العامة أي قرار في هذا الشأن."
    )


def test_who_was_put_out_did_not_leave_of_their_own():
    quorum = minutes_view(session_of_elections()).sittings[0].quorum
    assert not any("غادر" in line for line in quorum)


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "فلم يحصل الطلب إلا على عشرين (20) صوتا"), (1, "طرده من الجلسة، بسبب الإخلال بالنظام")],
)
def test_expulsions_adopted_or_not(number, words):
    assert words in expulsion_sentences(hall())[number]
