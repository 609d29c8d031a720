from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import at, case, found, october
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.ballot import tally_from_counts
from assembly.domain.check.special_votes import CHECKS
from assembly.domain.majority import decide_share
from assembly.domain.special_vote import BureauDismissal, DismissalOpinion, Expulsion, Resignation

LAW = sample.rules()


def facts(in_favour, rule, count, base, **more):
    tally = tally_from_counts(in_favour, 52 - in_favour, 0, 52)
    return {
        "number": 1, "sitting": 1, "at": at(11, 30), "method": "show-of-hands", "entitled": tuple(range(1, 53)), "tally": tally, "chair": 1,
        "verdict": decide_share(tally, base, count, LAW.rule(rule)),
    } | more  # fmt: skip


def adopted(vote):
    return replace(vote, verdict=replace(vote.verdict, outcome="adopted"))


def expulsion(votes):
    return Expulsion(member=20, misconduct="disorder", **facts(votes, "expulsion.majority", 52, "present"))


def dismissal(votes=50, asked=57, **more):
    own = {
        "item": 2,
        "asked_by": tuple(range(1, asked + 1)),
        "asked_on": date(2020, 10, 1),
        "since": date(2015, 9, 1),
    } | more
    return BureauDismissal(**facts(votes, "bureau.dismissal.voted_by", 75, "members-in-office"), **own)


def opinion(**more):
    own = {
        "item": 2,
        "member": 70,
        "heard": date(2020, 10, 10),
        "reasons": "الغياب عن دورتين متتاليتين",
    } | more
    return DismissalOpinion(**facts(40, "majority.decision", 52, "expressed"), **own)


def resignation(**more):
    own = {"item": 2, "member": 70, "sent": date(2020, 10, 1), "registered": "RR 12"} | more
    return Resignation(**facts(40, "majority.decision", 52, "expressed"), **own)


def voted(**parts):
    return case(october(**{part: (vote,) for part, vote in parts.items()}))


ROWS = [
    Row(
        "special-vote-sum",
        voted(resignations=replace(resignation(), tally=tally_from_counts(40, 2, 0, 50))),
        {"kind": "resignation", "counted": 50, "present": 52},
        voted(resignations=resignation()),
    ),
    # Two thirds of 52 present are 35, of 75 in office 50; three quarters of 75 are 57.
    Row(
        "expulsion-majority",
        voted(expulsions=adopted(expulsion(34))),
        {"member": 20, "votes": 34, "needed": 35},
        voted(expulsions=expulsion(35)),
    ),
    Row(
        "bureau-dismissal-majority",
        voted(bureau_dismissals=adopted(dismissal(49))),
        {"votes": 49, "needed": 50, "in_office": 75},
        voted(bureau_dismissals=dismissal(50)),
    ),
    Row(
        "bureau-dismissal-asked-by-few",
        voted(bureau_dismissals=dismissal(asked=56)),
        {"asked": 56, "needed": 57},
        voted(bureau_dismissals=dismissal()),
    ),
    Row(
        "bureau-dismissal-barred",
        voted(bureau_dismissals=dismissal(since=date(2018, 10, 16))),
        {"since": date(2018, 10, 16), "until": "–"},
        voted(bureau_dismissals=dismissal(since=date(2018, 10, 15))),
    ),
    Row(
        "bureau-dismissal-barred",
        voted(bureau_dismissals=dismissal(until=date(2021, 4, 14))),
        {"until": date(2021, 4, 14)},
        voted(bureau_dismissals=dismissal(until=date(2021, 5, 1))),
    ),
    Row(
        "opinion-before-hearing",
        voted(dismissal_opinions=opinion(heard=date(2020, 10, 16))),
        {"member": 70},
        voted(dismissal_opinions=opinion()),
    ),
    Row(
        "opinion-without-reasons",
        voted(dismissal_opinions=opinion(reasons="…")),
        {"member": 70},
        voted(dismissal_opinions=opinion()),
    ),
    Row(
        "resignation-without-letter",
        voted(resignations=resignation(registered=" ")),
        {"member": 70},
        voted(resignations=resignation()),
    ),
    Row(
        "resignation-without-letter",
        voted(resignations=resignation(sent=date(2020, 10, 16))),
        {"sent": date(2020, 10, 16)},
        voted(resignations=resignation()),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_what_was_rejected_needs_no_share():
    assert not found(voted(expulsions=expulsion(34)), "expulsion-majority")
    assert not found(voted(bureau_dismissals=dismissal(49)), "bureau-dismissal-majority")


def test_a_bureau_of_which_nobody_knows_since_when():
    assert not found(voted(bureau_dismissals=dismissal(since=None)), "bureau-dismissal-barred")


def test_a_special_vote_off_the_agenda():
    (finding,) = found(voted(resignations=resignation(item=9)), "off-agenda")
    assert finding.facts["part"] == "special-votes"
