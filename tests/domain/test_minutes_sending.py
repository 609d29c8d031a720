from datetime import date

from assembly.domain.authority import AddressedAuthority
from assembly.domain.minutes_sending import (
    MinutesSending,
    copies_sent,
    members_served,
    members_without_copy,
    original_sent,
)

GOVERNOR = AddressedAuthority(number=7, level="local", name_ar="عمالة مراكش")


def sent(number, document, day, *, to=(), members=()):
    return MinutesSending(
        number=number, session="2020-10", document=document, authorities=to, members=members, on=date(2020, 12, day)
    )  # fmt: skip


LETTERS = (
    sent(1, "original", 2, to=(GOVERNOR,)),
    sent(2, "copy", 3, to=(GOVERNOR,)),
    sent(3, "copy", 4, members=(1, 2)),
    sent(4, "copy", 6, members=(3,)),
    sent(5, "original", 7, to=(GOVERNOR,)),
)


def test_what_went_to_whom():
    assert original_sent(LETTERS) == date(2020, 12, 2)
    assert copies_sent(LETTERS) == date(2020, 12, 3)
    assert members_served(LETTERS) == date(2020, 12, 6)
    assert members_without_copy(LETTERS, (1, 2, 3, 4)) == (4,)


def test_an_original_is_no_copy_and_a_copy_no_original():
    assert copies_sent(LETTERS[:1]) is None
    assert original_sent(LETTERS[1:4]) is None
    assert members_served(LETTERS[:2]) is None
    assert members_without_copy((), (1,)) == (1,)
