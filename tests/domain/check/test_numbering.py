from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, ITEMS, case, decision, found, june, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.check.numbering import CHECKS

MADE = october()
BUDGET, CONVENTION = MADE.decisions


def numbered(*sequences, **more):
    made = [replace(d, sequence=n) for d, n in zip(MADE.decisions, sequences, strict=True)]
    return case(october(decisions=tuple(made)), **more)


ROWS = [
    Row("decision-number-gap", numbered(2, 4), {"decision": "4/2020", "before": "2/2020"}),
    Row("decision-number-gap", numbered(3, 4), {"decision": "3/2020", "before": "1/2020"}),
    Row("decision-number-twice", numbered(1, 2), {"decision": "1/2020"}),
    Row(
        "decision-out-of-order",
        case(
            october(
                decisions=(
                    replace(BUDGET, taken=date(2020, 10, 14), sequence=3),
                    replace(CONVENTION, sequence=2),
                )
            )
        ),
        {"decision": "3/2020", "taken": date(2020, 10, 14), "later": "2/2020", "day": DAY},
    ),
    Row(
        "number-gap",
        case(october(items=(*ITEMS[:-1], replace(ITEMS[3], number=6)))),
        {"part": "items", "missing": (4, 5)},
    ),
    Row(
        "number-gap",
        case(october(recommendations=MADE.recommendations[1:])),
        {"part": "recommendations", "missing": (1,)},
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_what_comes_before_the_first_recorded_is_not_missed():
    """The year's first decisions may stand in registers that are older than the store."""
    assert not found(numbered(7, 8, year=(), previous=()), "decision-number-gap")


def test_the_gap_is_told_in_the_session_that_took_the_later_number():
    gap = {"year": (october(decisions=(decision(5, 3, 2), decision(6, 4, 3))),), "previous": ()}
    assert not found(case(june(), **gap), "decision-number-gap")


def test_a_number_as_long_as_a_slip_is_told_at_once():
    far = replace(sample.recommendation(1, "توصية", (sample.REGION,)), number=10**15)
    (finding,) = found(case(october(recommendations=(far,))), "number-gap")
    assert finding.facts["missing"] == tuple(range(1, 11))
