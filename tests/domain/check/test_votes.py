import pytest
from documents import sample_dossier as sample
from domain.check.clean import ballot, case, found, october
from domain.check.rows import Row, look, name
from domain.samples import overridden
from msgspec.structs import replace

from assembly.domain.ballot import Vote
from assembly.domain.check.votes import CHECKS
from assembly.domain.majority import Tally, decide

MADE = october()


def voted(counts, *, side=None, **more):
    """The clean session with other counts on item 4."""
    return case(
        october(
            ballots=(
                *MADE.ballots[:2],
                replace(ballot(3, sample.on_item(4), counts, side=side), **more),
                MADE.ballots[3],
            )
        )
    )


def by_name(in_favour, against, tally, **more):
    votes = tuple(
        Vote(member=n, choice="for" if n <= in_favour else "against")
        for n in range(1, in_favour + against + 1)
    )
    return voted(tally, votes=votes, method="roll-call", **more)


def with_rules(rules, counts):
    opening = replace(MADE.openings[0], rules=rules)
    changed = replace(
        ballot(3, sample.on_item(4), counts),
        verdict=decide(Tally(in_favour=counts[0], against=counts[1], abstain=counts[2]), None, rules),
    )
    return case(october(openings=(opening,), ballots=(*MADE.ballots[:2], changed, MADE.ballots[3])))


ADOPTED, REJECTED = (
    ballot(1, sample.on_item(4), (30, 20, 2)).verdict,
    ballot(1, sample.on_item(4), (20, 30, 2)).verdict,
)
# 25 for, 20 against, 7 abstaining: 25 of 45 carry it, 25 of 52 do not.
OPEN_IN_LAW = (25, 20, 7)

ROWS = [
    Row(
        "tally-sum",
        voted((30, 20, 2), tally=Tally(in_favour=30, against=20, abstain=3)),
        {"ballot": 3, "counted": 53, "present": 52},
        voted((30, 20, 2)),
    ),
    Row(
        "tally-sum",
        voted((30, 20, 2), tally=Tally(in_favour=54, against=-2, abstain=0)),
        {"counted": 52},
        voted((30, 20, 2)),
    ),
    Row(
        "tally-unlike-votes",
        by_name(30, 20, (31, 20, 0)),
        {"tally": (31, 20, 0), "named": (30, 20, 0)},
        by_name(30, 20, (30, 20, 0)),
    ),
    Row(
        "verdict-unlike-tally",
        voted((20, 30, 2), verdict=ADOPTED),
        {"outcome": "adopted", "counted": "rejected", "needed": 26},
        voted((20, 30, 2)),
    ),
    Row(
        "verdict-unlike-tally",
        voted((26, 26, 0), side="against", verdict=ADOPTED),
        {"counted": "rejected"},
        voted((26, 26, 0), side="against", verdict=REJECTED),
    ),
    Row(
        "tie-without-side",
        voted((26, 26, 0), side="for", chair_side=None),
        {"ballot": 3, "votes": 26},
        voted((26, 26, 0), side="for"),
    ),
    Row(
        "tie-undecided",
        voted((26, 26, 0), side="none"),
        {"votes": 26, "side": "none"},
        voted((26, 26, 0), side="for"),
    ),
    Row(
        "tie-side-unlike-vote",
        by_name(26, 26, (26, 26, 0), side="against"),
        {"side": "against", "named": "for"},
        by_name(26, 26, (26, 26, 0), side="for"),
    ),
    Row(
        "outcome-rests-on-base",
        voted(OPEN_IN_LAW),
        {"ballot": 3, "outcome": "adopted", "other": "rejected"},
        voted((27, 20, 5)),
    ),
    Row(
        "outcome-rests-on-base",
        with_rules(sample.rules(majority__base="voters"), OPEN_IN_LAW),
        {"outcome": "rejected", "other": "adopted"},
        with_rules(overridden(majority__base="voters"), OPEN_IN_LAW),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_nobody_for_nor_against_is_no_tie():
    nobody = voted((0, 0, 52))
    assert not found(nobody, "tie-without-side")
    assert not found(nobody, "tie-undecided")


def test_a_recount_took_the_doubt_away():
    recounted = (
        replace(ballot(3, sample.on_item(4), OPEN_IN_LAW), superseded_by=5),
        ballot(5, sample.on_item(4), supersedes=3),
    )
    assert not found(
        case(october(ballots=(*MADE.ballots[:2], *recounted, MADE.ballots[3]))), "outcome-rests-on-base"
    )
