from datetime import date

import pytest
from acts import PEN, in_session, raises, store_of

from assembly.actions.agenda import add_item, refuse_item
from assembly.actions.item_requests import refuse_request, request_item, waiting_requests

ASKED = date(2020, 11, 5)


@pytest.fixture
def asked(session):
    """Two requests of member 12 and of member 13."""
    with in_session(session) as desk:
        request_item(desk, PEN, member=12, title=" إحداث معرض  دائم ", asked_on=ASKED)
        request_item(desk, PEN, member=13, title="دار الصانع", asked_on=ASKED)
    return session


def waiting(hall):
    return [request.number for request in waiting_requests(store_of(hall).dossier("2020-10"))]


def test_a_request_waits_for_its_answer(asked):
    assert [(r["number"], r["member"], r["title"]) for r in asked.show("item-requests")] == [
        (1, 12, "إحداث معرض دائم"),
        (2, 13, "دار الصانع"),
    ]
    assert waiting(asked) == [1, 2]


def test_a_request_is_taken_up(asked):
    with in_session(asked) as desk:
        item = add_item(desk, PEN, kind="other", title="إحداث معرض", request=1)
    assert (item.asked_by, item.asked_on, item.request) == (12, ASKED, 1)
    assert waiting(asked) == [2]
    asked.ok("undo")
    assert waiting(asked) == [1, 2]


def test_a_request_is_refused_with_its_reason(asked):
    with in_session(asked) as desk:
        refused = refuse_request(desk, PEN, 2, reason="خارج الأجل")
    assert (refused.member, refused.title, refused.asked_on, refused.request) == (13, "دار الصانع", ASKED, 2)
    assert waiting(asked) == [1]


def test_a_request_has_one_answer(asked):
    with in_session(asked) as desk:
        add_item(desk, PEN, kind="other", title="معرض", request=1)
        refuse_request(desk, PEN, 2, reason="سبب")
    with raises("request-answered", request=1, state="taken-up"), in_session(asked) as desk:
        refuse_request(desk, PEN, 1, reason="سبب")
    with raises("request-answered", request=2, state="refused"), in_session(asked) as desk:
        add_item(desk, PEN, kind="other", title="معرض", request=2)


@pytest.mark.parametrize("facts", [{"member": 13}, {"asked_on": date(2020, 11, 4)}])
def test_a_request_is_answered_to_who_made_it(asked, facts):
    told = {"member": 12, "asked_on": ASKED} | facts
    with raises("request-of-another", request=1, member=12), in_session(asked) as desk:
        refuse_item(desk, PEN, title="معرض", reason="سبب", request=1, **told)
    with raises("request-of-another"), in_session(asked) as desk:
        add_item(desk, PEN, kind="other", title="معرض", request=1, asked_by=13)


def test_an_unknown_request(asked):
    with raises("request-unknown", request=3), in_session(asked) as desk:
        refuse_request(desk, PEN, 3, reason="سبب")
    with raises("request-unknown", request=3), in_session(asked) as desk:
        add_item(desk, PEN, kind="other", title="معرض", request=3)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"member": 99}, "member-not-in-office"),
        ({"asked_on": date(2020, 11, 13)}, "day-in-future"),
        ({"title": "\u202eعنوان"}, "text-bidi-override"),
        ({"title": " "}, "text-empty"),
    ],
)
def test_what_is_no_request(session, facts, code):
    told = {"member": 12, "title": "معرض", "asked_on": ASKED} | facts
    with raises(code), in_session(session) as desk:
        request_item(desk, PEN, **told)


def test_after_the_opening_nothing_can_be_asked_for(sitting):
    with raises("request-after-opening", article="13"), in_session(sitting) as desk:
        request_item(desk, PEN, member=12, title="معرض", asked_on=ASKED)
