import pytest
from domain.samples import DAY, RULES, overridden

from assembly.domain.agenda import ITEM_KINDS
from assembly.domain.decision import Decision, calls_for_decision, needs_approval


def test_a_decision_is_numbered_by_sequence_and_year():
    decision = Decision(
        sequence=3, year=2020, item=1, ballot=2, title="مقرر", taken=DAY, needs_approval=False
    )
    assert decision.number == "3/2020"


# Kinds of item: makes a numbered decision, waits for approval (art. 46: budgets and regulations of our kinds).
KINDS = {
    "previous-minutes": (False, False),
    "report": (False, False),
    "presentation": (False, False),
    "budget": (True, True),
    "account": (True, False),
    "convention": (True, False),
    "regulations": (True, True),
    "election": (False, False),
    "follow-up": (False, False),
    "other": (True, False),
}


def test_the_table_has_every_kind():
    assert set(KINDS) == set(ITEM_KINDS)


@pytest.mark.parametrize(("kind", "expected"), KINDS.items())
def test_what_a_kind_of_item_leads_to(kind, expected):
    assert (calls_for_decision(kind, RULES), needs_approval(kind, RULES)) == expected


def test_a_chamber_may_list_other_kinds():
    rules = overridden(decision__kinds=["report"], approval__kinds=["convention"])
    assert calls_for_decision("report", rules)
    assert not calls_for_decision("budget", rules)
    assert needs_approval("convention", rules)
    assert not needs_approval("budget", rules)
