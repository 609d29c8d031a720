import pytest
from documents import sample_dossier as sample
from domain.check.clean import ballot, case, decision, found, october
from domain.check.rows import Row, look, name
from domain.check.test_special_votes import resignation
from msgspec.structs import replace

from assembly.domain.check.decisions import CHECKS

MADE = october()
BUDGET, CONVENTION = MADE.decisions


def decided(*decisions, **more):
    return case(october(decisions=decisions, **more))


REJECTED = (*MADE.ballots[:2], ballot(3, sample.on_item(4), (2, 50, 0)), MADE.ballots[3])

ROWS = [
    Row("decision-missing", decided(BUDGET), {"item": 4, "title": "اتفاقية شراكة"}),
    Row("decision-missing", decided(BUDGET, replace(CONVENTION, cancelled_by=3)), {"item": 4}),
    Row(
        "decision-without-vote",
        decided(BUDGET, CONVENTION, ballots=REJECTED),
        {"decision": "3/2020", "item": 4, "ballot": 3},
    ),
    Row("decision-without-vote", decided(BUDGET, replace(CONVENTION, ballot=9)), {"ballot": 9}),
    Row(
        "decision-approval-unmarked",
        decided(replace(BUDGET, needs_approval=False), CONVENTION),
        {"decision": "2/2020", "item": 3},
    ),
    Row(
        "decision-another-year",
        decided(BUDGET, replace(CONVENTION, year=2021)),
        {"decision": "3/2021", "year": 2020},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_minutes_approved_make_no_decision():
    """Item 1, on the minutes before, was adopted: no numbered decision comes of it."""
    assert not found(case(), "decision-missing")


def test_a_cancelled_decision_rests_on_nothing_and_may():
    cancelled = decision(4, 4, 3, cancelled_by=3)
    assert not found(decided(BUDGET, CONVENTION, cancelled), "decision-without-vote")


def test_a_resignation_accepted_makes_no_decision():
    """An item can be adopted by a special vote of its own: nothing is numbered then."""
    accepted = resignation(item=4)
    bare = october(
        ballots=MADE.ballots[:2],
        decisions=(BUDGET,),
        resignations=(replace(accepted, verdict=replace(accepted.verdict, outcome="adopted")),),
    )
    assert bare.state_of(bare.items[3]) == "adopted"
    assert not found(case(bare), "decision-missing")
