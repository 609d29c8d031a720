from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import (
    DAY,
    ITEMS,
    TODAY,
    at,
    ballot,
    case,
    found,
    june,
    october,
    session,
    speech,
)
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.agenda import Postponement, Withdrawal
from assembly.domain.check.agenda import CHECKS
from assembly.domain.decision import Decision
from assembly.domain.proposal import Amendment, Proposal

STRAY_DECISION = Decision(
    sequence=4, year=2020, item=9, ballot=5, title="مقرر", taken=DAY, needs_approval=False
)
PUT_OFF = Postponement(sitting=1, until="الدورة المقبلة")
MADE = october()


def items(*changed):
    return october(items=(*ITEMS[:-1], *changed))


def but_ballot(number, **more):
    return october(ballots=tuple(b for b in MADE.ballots if b.number != number), **more)


FORGETFUL = june(items=(*june().items, replace(ITEMS[3], number=2, title="كراء محل", postponed=PUT_OFF)))
TAKEN_UP = items(ITEMS[3], replace(ITEMS[3], number=5, order=5, title="كِراء مَحل", postponed=PUT_OFF))

ROWS = [
    Row(
        "off-agenda",
        case(october(speeches=(*MADE.speeches, speech(3, 9, 30)))),
        {"part": "speeches", "number": 3, "item": 9},
    ),
    Row(
        "off-agenda",
        case(october(ballots=(*MADE.ballots, ballot(5, sample.on_item(9))))),
        {"part": "votes", "item": 9},
    ),
    Row(
        "off-agenda",
        case(
            october(
                decisions=(
                    *MADE.decisions,
                    STRAY_DECISION,
                )
            )
        ),
        {"part": "decisions", "number": 4},
    ),
    Row(
        "off-agenda",
        case(
            october(
                proposals=(Proposal(number=1, sitting=1, kind="proposal", text="مقترح", item=9, at=at(11)),)
            )
        ),
        {"part": "proposals"},
    ),
    Row(
        "off-agenda",
        case(
            october(
                amendments=(
                    Amendment(number=1, sitting=1, target=sample.on_item(9), text="تعديل", at=at(11)),
                )
            )
        ),
        {"part": "amendments"},
    ),
    Row(
        "item-without-outcome",
        case(but_ballot(3, decisions=MADE.decisions[:1])),
        {"item": 4, "title": "اتفاقية شراكة"},
        case(
            but_ballot(
                3, items=(*ITEMS[:-1], replace(ITEMS[3], postponed=PUT_OFF)), decisions=MADE.decisions[:1]
            )
        ),
    ),
    Row("item-not-treated", case(october(speeches=MADE.speeches[:1], proposals=())), {"item": 2}),
    Row(
        "item-undecided",
        case(
            october(
                ballots=(
                    *MADE.ballots[:2],
                    ballot(3, sample.on_item(4), (26, 26, 0), side="none"),
                    MADE.ballots[3],
                )
            )
        ),
        {"item": 4},
    ),
    Row(
        "item-voted-though-ended", case(items(replace(ITEMS[3], postponed=PUT_OFF))), {"item": 4, "ballot": 3}
    ),
    Row(
        "item-voted-though-ended",
        case(items(replace(ITEMS[3], withdrawn=Withdrawal(sitting=1)))),
        {"item": 4, "ballot": 3},
    ),
    Row("agenda-order", case(items(replace(ITEMS[3], order=3))), {"orders": (1, 2, 3, 3)}),
    Row(
        "item-forgotten",
        case(previous=(FORGETFUL,)),
        {"item": 2, "title": "كراء محل", "session": "2020-06"},
        case(TAKEN_UP, previous=(FORGETFUL,)),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_an_item_is_waited_for_while_the_session_goes_on():
    going_on = replace(but_ballot(3), session=session(closed=None))
    assert not found(case(going_on, today=DAY), "item-without-outcome")
    assert found(case(going_on, today=TODAY), "item-without-outcome")
    left_open = replace(going_on.sittings[0], resumes=date(2020, 10, 20))
    assert not found(case(replace(going_on, sittings=(left_open,))), "item-without-outcome")


def test_a_speech_outside_the_items_is_no_deliberation():
    assert not found(case(october(speeches=(speech(1, None, 5), speech(2, 2, 20)))), "off-agenda")


def test_a_failed_opening_owes_no_outcome():
    failed = sample.sitting(1, sample.opening(day=DAY), present=range(1, 31), closed=at(11))
    nothing = october(
        sittings=(failed,), speeches=(), ballots=(), proposals=(), decisions=(), recommendations=()
    )
    assert not found(case(nothing), "item-without-outcome")
    assert not found(case(nothing), "item-not-treated")
