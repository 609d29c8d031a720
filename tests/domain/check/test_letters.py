from datetime import date

import pytest
from documents import sample_dossier as sample
from domain.check.clean import DAY, approval, case, found, letters, october, sending, session, signature
from domain.check.rows import Row, look, name
from msgspec.structs import replace

from assembly.domain.authority_approval import ApprovalAnswer
from assembly.domain.check.letters import CHECKS
from assembly.domain.dispatch import Dispatch
from assembly.domain.outgoing import OutgoingNumber
from assembly.domain.posting import Posting

LATER = date(2020, 10, 24)
ORIGINAL, GOVERNORS, MEMBERS = letters().sendings


def after(**more):
    return case(letters=letters(**more))


def posted(on, decisions=(2, 3)):
    return (Posting(number=1, session="2020-10", decisions=decisions, on=on),)


def answered(outcome):
    return (
        approval(1, "sector", answer=ApprovalAnswer(on=date(2020, 11, 2), outcome=outcome)),
        approval(2, "finance"),
    )


DISPATCH = Dispatch(
    number=1, year=2020, sequence=131, on=LATER, session="2020-10", matter="recommendations", record="0" * 64
)
VICE = signature("president", 2, "vice-president-1")

ROWS = [
    Row(
        "outgoing-number-gap",
        after(dispatches=(DISPATCH,), outgoing=(DISPATCH.outgoing, OutgoingNumber(2020, 134))),
        {"year": 2020, "missing": (132, 133)},
        after(dispatches=(DISPATCH,), outgoing=(DISPATCH.outgoing, OutgoingNumber(2020, 132))),
    ),
    Row(
        "outgoing-number-twice",
        after(dispatches=(DISPATCH,), outgoing=(DISPATCH.outgoing, DISPATCH.outgoing)),
        {"year": 2020, "numbers": (131,)},
        after(dispatches=(DISPATCH,), outgoing=(DISPATCH.outgoing, OutgoingNumber(2019, 131))),
    ),
    # Closed on the 15th: the eighth full day is the 23rd.
    Row(
        "decisions-not-posted",
        case(letters=letters(postings=()), today=LATER),
        {"decisions": ("2/2020", "3/2020"), "days": 9, "limit": 8},
        case(letters=letters(postings=()), today=date(2020, 10, 23)),
    ),
    Row(
        "decisions-not-posted",
        case(letters=letters(postings=posted(DAY, (2,))), today=LATER),
        {"decisions": ("3/2020",)},
    ),
    Row(
        "decisions-posted-late",
        after(postings=posted(LATER)),
        {"decision": "2/2020", "posted": LATER},
        after(postings=posted(date(2020, 10, 23))),
    ),
    Row(
        "minutes-unsigned",
        after(signatures=letters().signatures[:1]),
        {"sitting": 1, "places": ("secretary",)},
    ),
    Row(
        "minutes-signed-by-another",
        after(signatures=(VICE, letters().signatures[1])),
        {"sitting": 1, "member": 2, "post": "vice-president-1", "place": "president"},
        after(signatures=(replace(VICE, ground="impediment"), letters().signatures[1])),
    ),
    Row(
        "minutes-signed-by-another",
        after(signatures=(replace(VICE, post="member", ground="absence"), letters().signatures[1])),
        {"post": "member"},
    ),
    Row("minutes-sent-unsigned", after(signatures=()), {"number": 1, "on": DAY}),
    Row(
        "minutes-sent-unsigned",
        after(sendings=(replace(ORIGINAL, on=date(2020, 10, 14)), GOVERNORS, MEMBERS)),
        {"number": 1},
    ),
    Row("minutes-not-sent", after(sendings=(GOVERNORS, MEMBERS)), {"closed": DAY}),
    Row("governors-without-copy", after(sendings=(ORIGINAL, MEMBERS)), {"closed": DAY}),
    Row(
        "members-without-copy",
        after(sendings=(ORIGINAL, GOVERNORS, sending(3, "copy", members=tuple(range(1, 70))))),
        {"count": 8},
    ),
    Row(
        "decision-sent-unapproved",
        after(approvals=()),
        {"decision": "2/2020", "on": DAY},
        after(approvals=(), sendings=()),
    ),
    Row(
        "approval-not-asked",
        after(approvals=(approval(1, "sector"),)),
        {"decision": "2/2020", "roles": ("finance",)},
    ),
    Row(
        "approval-not-given",
        after(approvals=answered("refused")),
        {"role": "sector", "answer": "refused"},
        after(approvals=answered("approved")),
    ),
    Row(
        "approval-not-given",
        after(approvals=answered("returned")),
        {"answer": "returned"},
        after(approvals=(*answered("returned"), approval(3, "sector", asked=date(2020, 11, 20)))),
    ),
]


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_found_and_not_found_once_mended(row):
    look(row)


def test_every_check_has_its_row():
    assert {row.code for row in ROWS} == {check.code for check in CHECKS}


def test_nothing_is_owed_before_the_session_is_closed():
    going_on = case(
        october(session=session(closed=None)),
        letters=letters(postings=(), signatures=(), sendings=(), approvals=()),
        today=LATER,
    )
    for check in CHECKS:
        assert not found(going_on, check.code)


def test_a_cancelled_decision_is_neither_posted_nor_put_to_anybody():
    cancelled = tuple(replace(decision, cancelled_by=9) for decision in october().decisions)
    bare = case(october(decisions=cancelled), letters=letters(postings=(), approvals=()), today=LATER)
    assert not found(bare, "decisions-not-posted")
    assert not found(bare, "approval-not-asked")


def test_the_letters_of_another_session_prove_nothing():
    other = tuple(replace(sent, session="2020-06") for sent in letters().sendings)
    assert found(after(sendings=other), "minutes-not-sent")


def test_a_decision_that_needs_no_approval_is_put_to_nobody():
    (only,) = {finding.facts["decision"] for finding in found(after(approvals=()), "approval-not-asked")}
    assert only == "2/2020"
    assert sample.BUDGET.kind == "budget"
