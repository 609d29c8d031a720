"""Minutes and decisions under outgoing numbers: to whom the law names, signed, each counted as sent."""

from datetime import date

import pytest
from acts import raises, store_of
from recommended import SENT, letters, pen_of

from assembly.actions.dispatch_papers import MinutesTo, by_the_law, dispatch_decision, dispatch_minutes
from assembly.actions.dispatches import Wishes, cancel_dispatch

AT = {"now": "2020-11-20T09:00:00Z"}


@pytest.fixture
def signed(october):
    october.ok("signed", "--session", "2020-10", "--on", "2020-11-13", **AT)
    return october


def minutes(hall, to, **wishes):
    with letters(hall) as desk:
        return dispatch_minutes(desk, pen_of(SENT), session="2020-10", to=to, wishes=Wishes(SENT, **wishes))


def test_the_law_names_one_ministry_every_governor_and_every_member(october):
    known = store_of(october).authorities()
    to = by_the_law(known, Wishes(SENT), (1, 2))
    assert [each.role for each in to.original] == ["sector"]
    assert {each.number for each in to.copies} == {each.number for each in known if each.role == "governor"}
    assert to.members == (1, 2)
    with raises("authority-role-missing", role="governor"):
        by_the_law(to.original, Wishes(SENT), ())
    with raises("authority-role-missing", role="sector"):
        by_the_law(to.copies, Wishes(SENT), ())


def test_minutes_go_out_once_they_are_signed(october):
    with raises("dispatch-unsigned", session="2020-10", sitting=1):
        minutes(october, MinutesTo(members=(1,)))


def test_each_authority_has_its_number_and_the_members_share_one(signed):
    known = store_of(signed).authorities()
    made = minutes(signed, MinutesTo(known[:1], known[6:8], (7, 3, 7)), number=131)
    assert [(each.reference, each.document, each.members) for each in made] == [
        ("131/2020", "original", ()), ("132/2020", "copy", ()), ("133/2020", "copy", ()), ("134/2020", "copy", (3, 7)),
    ]  # fmt: skip
    sendings = store_of(signed).correspondence().sendings.all()
    assert [each.reference for each in sendings] == ["131/2020", "132/2020", "133/2020", "134/2020"]
    with letters(signed) as desk:
        cancel_dispatch(desk, pen_of(SENT), reference="132/2020", because="خطأ", on=SENT)
    assert len(store_of(signed).correspondence().sendings.all()) == 3


def test_a_decision_is_put_to_each_authority_once(october):
    known = store_of(october).authorities()
    roles = (("sector", known[0]), ("finance", known[2]))
    with letters(october) as desk:
        made = dispatch_decision(desk, pen_of(SENT), decision="1/2020", roles=roles, wishes=Wishes(SENT))
    assert [(each.reference, each.role, each.decision) for each in made] == [
        ("1/2020", "sector", 1), ("2/2020", "finance", 1),
    ]  # fmt: skip
    before = (october.folder / "correspondence.jsonl").read_bytes()
    with raises("approval-asked-already"), letters(october) as desk:
        dispatch_decision(desk, pen_of(SENT), decision="1/2020", roles=roles[:1], wishes=Wishes(SENT))
    with raises("decision-not-taken", decision="9/2020"), letters(october) as desk:
        dispatch_decision(desk, pen_of(SENT), decision="9/2020", roles=roles[:1], wishes=Wishes(SENT))
    assert (october.folder / "correspondence.jsonl").read_bytes() == before
    assert made[0].on == date(2020, 11, 20)
