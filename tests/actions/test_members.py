from datetime import date

import pytest
from acts import in_register, raises, store_of

from assembly.actions.members import add_member, end_mandate, set_office, take_in
from assembly.domain.member import Mandate, Member, Office


def test_the_next_number_is_given(store):
    with in_register(store) as desk:
        member = add_member(
            desk,
            full_name="  عضو   جديد ",
            start=date(2021, 9, 1),
            gender="female",
            group="craft",
            place="آسفي",
        )
    assert (member.number, member.name, member.gender, member.body, member.place) == (
        76,
        "عضو جديد",
        "female",
        "craft",
        "آسفي",
    )
    assert store_of(store).members()[-1] == member


def test_back_for_a_new_mandate_under_the_old_number(store):
    with in_register(store) as desk:
        end_mandate(desk, 12, on=date(2021, 8, 31), reason="انتهاء الولاية")
        member = add_member(desk, full_name="العضو الثاني بعد العاشر", number=12, start=date(2021, 9, 1))
    assert member.mandates == (
        Mandate(start=date(2015, 8, 7), end=date(2021, 8, 31), reason="انتهاء الولاية"),
        Mandate(start=date(2021, 9, 1)),
    )


def test_the_mandate_that_runs_is_ended_and_not_a_later_one(store):
    later = Mandate(start=date(2021, 9, 1))
    with in_register(store) as desk:
        end_mandate(desk, 12, on=date(2021, 8, 31))
        add_member(desk, full_name="العضو الثاني بعد العاشر", number=12, start=later.start)
        member = end_mandate(desk, 12, on=date(2020, 6, 30), reason="استقالة")
    assert member.mandates == (
        Mandate(start=date(2015, 8, 7), end=date(2020, 6, 30), reason="استقالة"),
        later,
    )


def test_offices_end_with_the_mandate(store):
    with in_register(store) as desk:
        member = end_mandate(desk, 2, on=date(2020, 6, 30))
    assert [office.end for office in member.offices] == [date(2020, 6, 30)]
    with raises("mandate-ended-already", member=2), in_register(store) as desk:
        end_mandate(desk, 2, on=date(2020, 7, 1))


def test_a_new_holder_frees_the_old_one_the_day_before(store):
    with in_register(store) as desk:
        set_office(desk, 12, post="president", start=date(2020, 3, 1))
        old, new = desk.book.members.get(1), desk.book.members.get(12)
    assert [(office.post, office.end) for office in old.offices] == [("president", date(2020, 2, 29))]
    assert new.offices == (Office(post="president", start=date(2020, 3, 1)),)


def test_a_post_held_for_a_while_leaves_who_comes_after(store):
    with in_register(store) as desk:
        set_office(desk, 12, post="president", start=date(2021, 1, 1))
        set_office(desk, 13, post="president", start=date(2020, 6, 1), end=date(2020, 6, 30))
        members = {number: desk.book.members.get(number) for number in (1, 12, 13)}
    assert members[12].post_on(date(2021, 1, 1)) == "president"
    assert members[13].post_on(date(2020, 6, 15)) == "president"
    assert members[1].post_on(date(2020, 5, 31)) == "president"


@pytest.mark.parametrize(
    ("number", "post", "code"),
    [
        (12, "treasurer", "post-unknown"),
        (99, "president", "member-unknown"),
        (1, "secretary", "office-already"),
    ],
)
def test_posts_that_cannot_be_held(store, number, post, code):
    with raises(code), in_register(store) as desk:
        set_office(desk, number, post=post, start=date(2020, 3, 1))


def test_associates_hold_no_post(store):
    with raises("office-needs-mandate"), in_register(store) as desk:
        add_member(desk, full_name="شريك", start=date(2018, 1, 1), kind="associate")
        set_office(desk, 76, post="secretary", start=date(2020, 3, 1))


def test_many_are_taken_in_as_one_line(store):
    members = tuple(
        Member(number=n, name=f"عضو {n}", mandates=(Mandate(start=date(2021, 1, 1)),)) for n in (80, 81)
    )
    with in_register(store) as desk:
        take_in(desk, members)
    assert store_of(store).members()[-2:] == members
    assert store.json("history", "--register")[-1]["do"] == "import-members 2"
