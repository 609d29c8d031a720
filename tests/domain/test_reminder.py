"""Reminders of one dispatch, in their order, without those that are void."""

from datetime import date
from itertools import permutations

from domain.letters_sample import dispatch, reminder

from assembly.domain.dispatch import Cancellation
from assembly.domain.reminder import of_dispatch

SENT, OTHER = dispatch(1, 1, 2), dispatch(2, 2, 2)
VOID = Cancellation(on=date(2021, 3, 2), because="خطأ")


def test_reminders_come_in_the_order_of_their_ranks_whatever_the_order_of_the_records():
    known = (reminder(1, SENT, 1, 2), reminder(2, SENT, 2, 2), reminder(3, SENT, 3, 2))
    for order in permutations((*known, reminder(4, OTHER, 1, 2))):
        assert of_dispatch(order, SENT.number) == known


def test_a_void_reminder_gives_its_rank_back_and_keeps_its_number():
    void, again = reminder(1, SENT, 1, 2, cancelled=VOID), reminder(2, SENT, 1, 2)
    assert of_dispatch((void, again), SENT.number) == (again,)
    assert [each.reference for each in (void, again)] == ["1/2021", "2/2021"]
    assert again.outgoing == (2021, 2)
