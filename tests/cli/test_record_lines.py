from datetime import date, datetime

import pytest

from assembly.cli.record_lines import record_lines, shown
from assembly.domain.agenda import AgendaItem, Figure, Presenter, RefusedItem
from assembly.domain.ballot import Subject, Vote
from assembly.domain.decision import Decision
from assembly.domain.majority import Tally, Verdict
from assembly.domain.proposal import Amendment
from assembly.domain.quorum import Quorum
from assembly.domain.session import Request, Seat
from assembly.domain.special_vote import ItemVote
from assembly.language import messages


@pytest.fixture(autouse=True)
def _english():
    messages.choose("en")


def test_codes_posts_and_truths_are_words():
    quorum = Quorum(
        members_in_office=75,
        signatures=50,
        needed=38,
        call=1,
        reached=True,
        reason="majority-reached",
        article="14",
    )
    assert list(record_lines(quorum)) == [
        "members in office: 75", "signatures: 50", "needed: 38", "call: 1", "reached: yes", "reason: the majority signed", "article: 14",
    ]  # fmt: skip
    assert list(record_lines(Seat(member=2, post="vice-president-1", ground="absence"))) == [
        "member: 2", "post: first vice-president", "ground: absence",
    ]  # fmt: skip
    assert list(record_lines(Request(by="members", on=date(2020, 11, 1), members=50))) == [
        "asked by: a number of members", "day: 2020-11-01", "how many members asked: 50",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["open", "item", "True", "unanimous", "president", "members"])
def test_a_text_of_the_user_stays_as_it_is(text):
    messages.choose("ar")
    lines = record_lines(RefusedItem(number=1, member=2, title=text, asked_on=date(2020, 11, 5), reason=text))
    assert [line for line in lines if line.endswith(f"\u2068{text}\u2069")][1:] != []


def test_what_is_empty_is_left_out_and_what_is_in_it_stands_further_in():
    item = AgendaItem(
        number=1, order=2, kind="budget", title="نقطة", presenter=Presenter(member=3), figures=(Figure(label="مجموع", amount=123456789),),
    )  # fmt: skip
    assert list(record_lines(item)) == [
        "number: 1", "place: 2", "kind: budget", "title: نقطة", "presenter:", "  member: 3", "figures:", "  -", "    label: مجموع",
        "    amount: 1\u202f234\u202f567,89\u00a0DH",
    ]  # fmt: skip
    messages.choose("ar")
    assert "1.234.567,89 درهم" in "\n".join(record_lines(item))


def test_named_votes_stand_by_side():
    vote = ItemVote(
        number=1, sitting=1, at=datetime.fromisoformat("2020-11-12T10:30"), method="roll-call", entitled=(1, 2, 3), chair=1, item=2,
        tally=Tally(in_favour=2, against=0, abstain=1), votes=(Vote(member=1, choice="for"), Vote(member=2, choice="abstain"), Vote(member=3, choice="for")),
        verdict=Verdict(outcome="adopted", reason="unanimous", base="expressed", base_count=2, needed=2, article="14"),
    )  # fmt: skip
    lines = list(record_lines(vote))
    assert "votes (for): 1, 3" in lines
    assert "votes (abstaining): 2" in lines
    assert "hour: 2020-11-12 10:30" in lines
    assert "  base of the count: votes for and against" in lines
    # Nought is told, for it was counted.
    assert "  against: 0" in lines


def test_subjects_and_truths():
    amendment = Amendment(
        number=1,
        sitting=1,
        target=Subject(kind="proposal", number=2),
        text="نص",
        at=datetime.fromisoformat("2020-11-12T10:00"),
    )
    assert "what is amended: proposal 2" in record_lines(amendment)
    decision = Decision(
        sequence=1, year=2020, item=3, ballot=1, title="مقرر", taken=date(2020, 11, 12), needs_approval=False
    )
    assert "needs approval: no" in record_lines(decision)
    assert (shown(True), shown(("a", "b"))) == ("yes", "a, b")


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((1, 2, 3, 5), "1-3, 5"),
        ((1, 2), "1, 2"),
        ((7,), "7"),
        ((1, 2, 4, 5, 6, 9), "1, 2, 4-6, 9"),
        ((3, 2, 1), "3, 2, 1"),
    ],
)
def test_members_are_listed_as_they_are_typed(numbers, told):
    assert shown(numbers) == told
