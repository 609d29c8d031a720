from datetime import date

import pytest
from acts import PEN, in_session, raises

from assembly.actions.agenda import (
    add_item,
    item_meant,
    move_item,
    open_item,
    postpone_item,
    refuse_item,
    withdraw_item,
)
from assembly.domain.agenda import Figure, Postponement, Presenter, Withdrawal


def test_an_item_goes_to_the_end(session):
    with in_session(session) as desk:
        item = add_item(
            desk, PEN, kind="convention", title=" اتفاقية\tشراكة ", summary="نص\n\nثان", presenter=Presenter(name=" ضيف  كريم ", title="مدير"),
            asked_by=12, asked_on=date(2020, 11, 1), about_session="2020-06", figures=(Figure(label=" مجموع ", amount=100),),
        )  # fmt: skip
    assert (item.number, item.order, item.title) == (4, 4, "اتفاقية شراكة")
    assert item.presenter == Presenter(name="ضيف كريم", title="مدير")
    assert item.figures == (Figure(label="مجموع", amount=100),)
    assert session.last("items")["summary"] == "نص\n\nثان"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"asked_by": 99}, "member-unknown"),
        ({"presenter": Presenter(member=99)}, "member-unknown"),
        ({"presenter": Presenter(name="\u202eضيف")}, "text-bidi-override"),
        ({"presenter": Presenter(name="")}, "text-empty"),
        ({"about_session": "../x"}, "session-id"),
        ({"figures": (Figure(label="", amount=1),)}, "text-empty"),
    ],
)
def test_items_that_cannot_be(session, more, code):
    with raises(code), in_session(session) as desk:
        add_item(desk, PEN, kind="other", title="نقطة", **more)


def test_the_agenda_is_fixed_by_the_opening(sitting):
    with raises("agenda-fixed", article="14", law="18.09"), in_session(sitting) as desk:
        add_item(desk, PEN, kind="other", title="نقطة")


@pytest.mark.parametrize(
    ("number", "to", "order"), [(1, 3, [2, 3, 1]), (3, 1, [3, 1, 2]), (2, 2, [1, 2, 3]), (1, 2, [2, 1, 3])]
)
def test_the_items_between_close_up(session, number, to, order):
    with in_session(session) as desk:
        moved = move_item(desk, number, to)
    assert [item.number for item in moved] == order
    assert [item.order for item in moved] == [1, 2, 3]


@pytest.mark.parametrize("place", [0, -1, 4])
def test_a_place_outside_the_agenda(session, place):
    with raises("place-outside-agenda", place=place, items=3), in_session(session) as desk:
        move_item(desk, 1, place)


def test_a_refusal_is_told_with_its_reason(session):
    with in_session(session) as desk:
        refused = refuse_item(
            desk, PEN, member=12, title="معرض", asked_on=date(2020, 11, 5), reason="خارج الأجل"
        )
    assert (refused.number, refused.member, refused.reason) == (1, 12, "خارج الأجل")


def test_items_that_end_without_a_vote(sitting):
    with in_session(sitting) as desk:
        assert postpone_item(desk, PEN, 1, until="الدورة المقبلة").postponed == Postponement(
            sitting=1, until="الدورة المقبلة"
        )
        assert withdraw_item(desk, PEN, 2, member=12, reason="سبب").withdrawn == Withdrawal(
            sitting=1, member=12, reason="سبب"
        )
        with raises("item-postponed", item=1):
            open_item(desk, 1)
        with raises("item-withdrawn", item=2):
            open_item(desk, 2)
        with raises("item-unknown", item=9):
            item_meant(desk, 9)
        assert open_item(desk, 3).number == 3
