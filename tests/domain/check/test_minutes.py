import pytest
from documents import sample_dossier as sample
from domain.check.clean import ITEMS, ballot, case, extraordinary, found, june, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.agenda import Postponement
from assembly.domain.check.minutes import CHECKS
from assembly.domain.minutes_approval import MinutesApproval

MADE = october()
UNSETTLED = MADE.ballots[1:]
VAGUE = (replace(ITEMS[0], about_session=None), *ITEMS[1:])
PUT_OFF = (replace(ITEMS[0], postponed=Postponement(sitting=1, until="الدورة المقبلة")), *ITEMS[1:])

APPROVAL = MinutesApproval(item=1, session="2020-06", sitting=1, outcome="approved", ballot=1)

ROWS = [
    Row(
        "minutes-not-on-agenda",
        case(october(items=ITEMS[1:])),
        {"session": "2020-06"},
        case(october(items=VAGUE)),
    ),
    Row(
        "minutes-not-settled",
        case(october(ballots=UNSETTLED)),
        {"item": 1, "session": "2020-06"},
        case(october(ballots=UNSETTLED, items=PUT_OFF)),
    ),
    Row(
        "minutes-approval-unlike-vote",
        case(
            october(
                minutes_approvals=(APPROVAL,),
                ballots=(ballot(1, sample.on_item(1), (2, 50, 0)), *MADE.ballots[1:]),
            )
        ),
        {"item": 1, "session": "2020-06", "outcome": "approved"},
        case(october(minutes_approvals=(APPROVAL,))),
    ),
    Row(
        "minutes-approval-unlike-vote",
        case(october(minutes_approvals=(replace(APPROVAL, outcome="refused"),))),
        {"outcome": "refused"},
        case(october(minutes_approvals=(replace(APPROVAL, outcome="put-off"),))),
    ),
    Row("minutes-of-no-session", case(october(items=VAGUE)), {"item": 1}),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_minutes_that_another_session_of_the_year_took_up():
    between = extraordinary(items=(replace(ITEMS[0], number=1),))
    assert not found(case(october(items=ITEMS[1:]), year=(june(), between)), "minutes-not-on-agenda")


def test_a_session_that_was_never_held_has_no_minutes():
    assert not found(case(october(items=ITEMS[1:]), previous=(june(sittings=()),)), "minutes-not-on-agenda")


def test_minutes_refused_come_back_until_they_are_approved():
    """June refused those of February, and nobody took them up since: October has to."""
    refused = replace(ITEMS[0], number=2, order=2, about_session="2020-02")
    before = june(
        items=(*june().items, refused),
        ballots=(*june().ballots, ballot(2, sample.on_item(2), (2, 73, 0), entitled=75)),
    )
    february = june(session=replace(june().session, id="2020-02", month=2))
    (finding,) = found(case(year=(before,), previous=(before, february)), "minutes-not-on-agenda")
    assert finding.facts["session"] == "2020-02"
    approved = replace(
        before, ballots=(*june().ballots, ballot(2, sample.on_item(2), (73, 2, 0), entitled=75))
    )
    assert not found(case(year=(approved,), previous=(approved, february)), "minutes-not-on-agenda")
