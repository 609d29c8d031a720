from datetime import date, timedelta

import pytest
from domain.samples import HOUR, RULES, overridden
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.receipt import Receipt, full_days_for, unproved
from assembly.domain.session import Convocation

NOTICE = Convocation(call=1, sent=date(2020, 11, 3), meeting=HOUR)
FROM_RECEIPT = overridden(notice__counted_from="receipt")


def receipt(member=7, channel="registered-post", received="2020-11-05", **more):
    return Receipt(
        number=1,
        call=more.pop("call", 1),
        member=member,
        channel=channel,
        received=date.fromisoformat(received),
        **more,
    )


# Day of sending and day of meeting both left out: from the 3rd to the 12th there are the 4th to the 11th, eight.
DAYS = [
    ("registered-post", "2020-11-03", None, 8, 8),
    ("registered-post", "2020-11-06", None, 8, 5),
    ("registered-post", "2020-11-12", None, 8, 0),
    ("registered-post", "2020-11-20", None, 8, 0),
    ("e-mail", "2020-11-04", None, 8, 7),
    ("authority", "2020-11-10", None, 8, 1),
    ("by-hand", "2020-11-03", None, 8, 8),
    ("by-hand", "2020-11-04", None, 7, 7),
    ("by-hand", "2020-11-11", None, 0, 0),
    ("registered-post", "2020-11-09", date(2020, 11, 6), 5, 2),
    ("by-hand", "2020-11-06", date(2020, 11, 2), 9, 5),
]


@pytest.mark.parametrize(("channel", "received", "sent", "from_sending", "from_receipt"), DAYS)
def test_full_days_by_channel(channel, received, sent, from_sending, from_receipt):
    own = (receipt(channel=channel, received=received, sent=sent),)
    assert full_days_for(7, NOTICE, own, RULES) == from_sending
    assert full_days_for(7, NOTICE, own, FROM_RECEIPT) == from_receipt


def test_without_a_receipt_of_this_call_nothing_is_proved():
    others = (receipt(member=8), receipt(call=2))
    assert full_days_for(7, NOTICE, (), RULES) is None
    assert full_days_for(7, NOTICE, others, RULES) is None


def test_of_several_receipts_the_first_counts():
    both = (receipt(channel="by-hand", received="2020-11-09"), receipt(received="2020-11-05"))
    assert full_days_for(7, NOTICE, both, RULES) == 8
    assert full_days_for(7, NOTICE, both, FROM_RECEIPT) == 6


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_later_receipt_never_gives_more_days(one, later):
    def days(offset):
        day = (NOTICE.sent + timedelta(days=offset)).isoformat()
        return full_days_for(7, NOTICE, (receipt(received=day),), FROM_RECEIPT)

    assert days(one) >= days(one + later)


def test_who_has_no_proof_yet():
    assert unproved((9, 7, 8, 7), 1, (receipt(member=8), receipt(member=9, call=2))) == (7, 9)
    assert unproved((), 1, ()) == ()
