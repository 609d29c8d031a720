import contextlib

import pytest
from acts import PEN, at, in_session, raises
from hall import unchanged
from hypothesis import given, settings
from hypothesis import strategies as st

from assembly.actions.ballots import entitled_at
from assembly.actions.movements import attend


def test_movements_have_their_own_numbers(sitting):
    with in_session(sitting) as desk:
        moved = attend(desk, PEN, members=(60, 61, 60), direction="arrival", at=at("10:20"))
        back = attend(desk, PEN, members=(60,), direction="departure", at=at("10:30"))
    assert [(m.number, m.member, m.direction) for m in (*moved, *back)] == [
        (1, 60, "arrival"), (2, 61, "arrival"), (3, 60, "departure"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("members", "direction", "hour", "code"),
    [
        ((2,), "arrival", "10:20", "member-already-in"),
        ((60,), "departure", "10:20", "member-not-in"),
        ((99,), "arrival", "10:20", "member-unknown"),
        ((60,), "arrival", "09:59", "time-outside-sitting"),
    ],
)
def test_movements_that_cannot_be(sitting, members, direction, hour, code):
    with unchanged(sitting.folder), raises(code), in_session(sitting) as desk:
        attend(desk, PEN, members=members, direction=direction, at=at(hour))


class _TakenBack(Exception):  # noqa: N818  it ends an example, and nothing is wrong
    pass


def test_a_departure_never_lowers_the_quorum(sitting):
    """Whoever leaves, and however many: the signatures of the opening stand, and those who stay may vote (art. 14)."""

    @settings(max_examples=40, deadline=None)
    @given(st.permutations(range(2, 51)), st.integers(1, 49))
    def holds(order, leaving):
        with contextlib.suppress(_TakenBack), in_session(sitting) as desk:
            before = desk.last_sitting().quorum
            attend(desk, PEN, members=tuple(order[:leaving]), direction="departure", at=at("10:20"))
            assert desk.last_sitting().quorum == before
            assert (before.signatures, before.reached) == (50, True)
            held, opening = desk.in_the_hall(PEN)
            assert len(entitled_at(desk, held, opening, at("10:30"))) == 50 - leaving
            raise _TakenBack

    holds()
