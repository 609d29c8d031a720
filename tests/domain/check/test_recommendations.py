from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import ballot, case, found, october, session
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.recommendations import CHECKS

MADE = october()
FIRST, SECOND = MADE.recommendations
PETITION = sample.Subject(kind="proposal", number=1)


def sent(*recommendations, **more):
    return case(october(recommendations=recommendations, **more))


def petition_voted(counts):
    return (*MADE.ballots[:3], ballot(4, PETITION, counts))


ROWS = [
    Row(
        "recommendation-without-authority",
        sent(replace(FIRST, authorities=()), SECOND),
        {"recommendation": 1},
    ),
    Row(
        "recommendation-origin-unknown",
        sent(replace(FIRST, origin=sample.on_item(9)), SECOND),
        {"subject": "item 9"},
    ),
    Row(
        "recommendation-origin-unknown",
        sent(replace(FIRST, origin=sample.Subject(kind="amendment", number=1)), SECOND),
        {"recommendation": 1},
    ),
    Row(
        "recommendation-origin-rejected",
        sent(FIRST, SECOND, ballots=petition_voted((2, 50, 0))),
        {"recommendation": 2, "subject": "proposal 1", "ballot": 4},
    ),
    Row(
        "recommendation-due-before",
        sent(replace(FIRST, due=date(2020, 1, 1)), SECOND),
        {"recommendation": 1, "due": date(2020, 1, 1)},
    ),
    Row(
        "recommendation-twice",
        sent(FIRST, replace(SECOND, text="مُواكبة  القطاع")),
        {"recommendation": 2, "first": 1},
    ),
    Row("proposal-not-voted", sent(FIRST, SECOND, ballots=MADE.ballots[:3]), {"proposal": 1}),
    Row(
        "petition-not-carried", sent(FIRST), {"proposal": 1}, sent(FIRST, ballots=petition_voted((2, 50, 0)))
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_nothing_is_asked_of_proposals_while_the_session_goes_on():
    going_on = october(session=session(closed=None), ballots=MADE.ballots[:3], recommendations=())
    assert not found(case(going_on, today=date(2020, 10, 15)), "proposal-not-voted")


def test_an_origin_without_a_vote_is_not_rejected():
    assert not found(sent(FIRST, SECOND), "recommendation-origin-rejected")
