from datetime import date

import pytest
from acts import raises, store_of
from after import LATER, closed, in_letters
from hall import opened, unchanged

from assembly.actions.minutes_signatures import Signer, sign_minutes

DAY = date(2020, 11, 13)


def signed(hall, sitting=1, on=DAY, **more):
    with in_letters(hall) as desk:
        return sign_minutes(desk, LATER, session="2020-10", sitting=sitting, on=on, **more)


def said(signatures):
    return [(s.place, s.member, s.post, s.ground) for s in signatures]


def test_who_presided_and_who_wrote_sign(sitting):
    made = signed(closed(sitting))
    assert said(made) == [("president", 1, "president", None), ("secretary", 10, "secretary", None)]
    assert {each.on for each in made} == {DAY}
    assert store_of(sitting).correspondence_journal().lines[-1].do == "signed 2020-10/1 president secretary"
    with unchanged(sitting.folder), raises("signed-already", sitting=1, place="president"):
        signed(sitting)


def test_one_after_the_other(sitting):
    closed(sitting)
    assert said(signed(sitting, places=("secretary",))) == [("secretary", 10, "secretary", None)]
    assert [each.number for each in signed(sitting, places=("president",))] == [2]


def test_the_deputy_signs_for_a_secretary_who_refuses(sitting):
    closed(sitting)
    made = signed(sitting, secretary=Signer(11, "refusal"))
    assert said(made)[1] == ("secretary", 11, "deputy-secretary", "refusal")


def test_a_present_member_signs_when_named_for_it(sitting):
    sitting.ok("attend", 60, "--arrived", "--at", "10:20")
    closed(sitting)
    assert said(signed(sitting, places=("secretary",), secretary=Signer(60, "impediment"))) == [
        ("secretary", 60, "member", "impediment")
    ]


def test_those_who_stood_in_at_the_sitting_sign_with_its_grounds(store):
    opened(store, present="2-9,11-50")
    store.ok("close-sitting", "--at", "12:30")
    store.ok("close-session")
    assert said(signed(store)) == [
        ("president", 2, "vice-president-1", "absence"), ("secretary", 11, "deputy-secretary", "absence"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"secretary": Signer(11)}, "signature-ground-missing"),
        ({"president": Signer(12, "absence")}, "signer-unfit"),
        ({"secretary": Signer(70, "absence")}, "signer-unfit"),
        ({"secretary": Signer(76, "absence")}, "member-not-on-roll"),
        ({"sitting": 2}, "sitting-unknown"),
        ({"on": date(2020, 11, 11)}, "signature-before-closing"),
        ({"on": date(2021, 1, 11)}, "day-in-future"),
    ],
)
def test_who_may_not_sign_and_when(sitting, more, code):
    closed(sitting)
    with unchanged(sitting.folder), raises(code):
        signed(sitting, **more)


def test_a_sitting_going_on_has_no_minutes_to_sign(sitting):
    with raises("sitting-still-open"):
        signed(sitting)


def test_each_sitting_has_its_own(sitting):
    sitting.ok("close-sitting", "--at", "12:30", "--resumes", "2020-11-13")
    signed(sitting)
    sitting.ok("open-sitting", "--at", "09:30", "--present", "1-20", now="2020-11-13T08:30:00Z")
    sitting.ok("close-sitting", "--at", "11:00", now="2020-11-13T10:00:00Z")
    assert [each.sitting for each in signed(sitting, 2)] == [2, 2]
