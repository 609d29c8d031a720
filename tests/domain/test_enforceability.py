from datetime import date

import pytest

from assembly.domain.authority import AddressedAuthority
from assembly.domain.authority_approval import ApprovalAnswer, AuthorityApproval
from assembly.domain.decision import Decision
from assembly.domain.enforceability import enforceability

CLOSED, ASKED, ANSWERED = date(2020, 11, 12), date(2020, 11, 20), date(2020, 12, 10)
LATER = date(2021, 1, 4)
BOTH = ("sector", "finance")


def decision(**more):
    facts = {"sequence": 3, "year": 2020, "item": 1, "ballot": 1, "title": "مقرر", "taken": CLOSED}
    return Decision(**facts | {"needs_approval": True} | more)


def letter(role, outcome=None, number=1, asked=ASKED, on=ANSWERED):
    authority = AddressedAuthority(number=BOTH.index(role) + 1, level="national", name_ar="وزارة")
    answer = ApprovalAnswer(on=on, outcome=outcome) if outcome else None
    return AuthorityApproval(
        number=number, session="2020-10", year=2020, sequence=3, role=role, authority=authority, asked=asked, answer=answer
    )  # fmt: skip


def verdict(*letters, which=None, closed=CLOSED, needed=BOTH, day=LATER):
    return enforceability(which or decision(), closed=closed, approvals=letters, needed=needed, day=day)


@pytest.mark.parametrize(
    ("letters", "enforceable", "why", "missing"),
    [
        ((), False, "not-asked", BOTH),
        ((letter("sector"),), False, "waiting", BOTH),
        ((letter("sector", "approved"),), False, "waiting", ("finance",)),
        ((letter("sector", "approved"), letter("finance", number=2)), False, "waiting", ("finance",)),
        ((letter("sector", "approved"), letter("finance", "approved", 2)), True, "approved", ()),
        ((letter("sector", "approved"), letter("finance", "refused", 2)), False, "refused", ("finance",)),
        ((letter("sector", "returned"), letter("finance", "approved", 2)), False, "returned", ("sector",)),
        # Put to it again: the last asking counts.
        ((letter("sector", "returned"), letter("sector", number=2, asked=date(2020, 12, 15)),
          letter("finance", "approved", 3)), False, "waiting", ("sector",)),
        ((letter("sector", "returned"), letter("sector", "approved", 2, date(2020, 12, 15), date(2020, 12, 28)),
          letter("finance", "approved", 3)), True, "approved", ()),
        # Approved once, then asked again and refused.
        ((letter("sector", "approved"), letter("sector", "refused", 2, date(2020, 12, 15)),
          letter("finance", "approved", 3)), False, "refused", ("sector",)),
    ],
)  # fmt: skip
def test_by_what_the_authorities_answered(letters, enforceable, why, missing):
    found = verdict(*letters)
    assert (found.decision, found.enforceable, found.why, found.missing) == (
        "3/2020", enforceable, why, missing
    )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2020, 11, 11), "session-going-on"),
        (CLOSED, "not-asked"),
        (date(2020, 11, 19), "not-asked"),
        (ASKED, "waiting"),
        (date(2020, 12, 9), "waiting"),
        (ANSWERED, "approved"),
    ],
)
def test_on_a_day_counts_what_had_come_by_then(day, why):
    letters = (letter("sector", "approved"), letter("finance", "approved", 2))
    assert verdict(*letters, day=day).why == why


def test_what_needs_nobody():
    found = verdict(which=decision(needs_approval=False))
    assert (found.enforceable, found.why) == (True, "no-approval-needed")


def test_a_recount_took_it_back():
    both = (letter("sector", "approved"), letter("finance", "approved", 2))
    found = verdict(*both, which=decision(cancelled_by=4))
    assert (found.enforceable, found.why) == (False, "cancelled")
    assert verdict(*both, closed=None).why == "session-going-on"


def test_who_has_to_approve_is_the_rules_word():
    one = letter("sector", "approved")
    assert verdict(one, needed=("sector",)).why == "approved"
    assert verdict(one, needed=("finance",)).why == "not-asked"


def test_letters_about_other_decisions_do_not_count():
    assert (
        verdict(letter("sector", "approved"), which=decision(sequence=4), needed=("sector",)).why
        == "not-asked"
    )


def test_the_approvals_that_were_given_are_shown():
    sector = letter("sector", "approved")
    assert verdict(sector, letter("finance", number=2)).given == (sector,)
