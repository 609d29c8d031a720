from datetime import date

import pytest
from acts import raises, store_of
from after import LATER, closed, in_letters
from hall import Hall, unchanged
from msgspec.structs import replace

from assembly.actions.approvals import answer_approval, ask_approval, enforceability_of, roles_needed
from assembly.actions.history import undo

ASKED, ANSWERED = date(2020, 11, 20), date(2020, 12, 10)


@pytest.fixture
def hall(sitting: Hall) -> Hall:
    return closed(sitting)


def ask(hall, role="sector", on=ASKED, decision="1/2020", **more):
    authority = store_of(hall).authorities()[0 if role == "sector" else 2]
    with in_letters(hall) as desk:
        return ask_approval(desk, LATER, decision=decision, role=role, authority=authority, on=on, **more)


def answer(hall, outcome="approved", role="sector", on=ANSWERED, **more):
    with in_letters(hall) as desk:
        return answer_approval(desk, LATER, decision="1/2020", role=role, outcome=outcome, on=on, **more)


def stands(hall, day=LATER.today):
    store = store_of(hall)
    dossier = store.dossier("2020-10")
    found = enforceability_of(
        store, dossier, dossier.decisions[0], store.correspondence().approvals.all(), day
    )
    return found.enforceable, found.why, found.missing


def test_asked_and_answered(hall):
    asked = ask(hall, reference=" 130/2020 ")
    assert (asked.decision, asked.session, asked.reference, asked.answer) == (
        "1/2020",
        "2020-10",
        "130/2020",
        None,
    )
    # Named as on the day of the letter, and so for ever.
    assert asked.authority.name_ar == "وزارة السياحة والصناعة التقليدية والنقل الجوي والاقتصاد الاجتماعي"
    assert store_of(hall).correspondence_journal().lines[-1].do == "approval 1/2020 asked sector"
    answered = answer(hall, reference="4512")
    assert answered == replace(asked, answer=answered.answer)
    assert (answered.answer.on, answered.answer.outcome, answered.answer.reference) == (
        ANSWERED,
        "approved",
        "4512",
    )
    assert store_of(hall).correspondence().approvals.all() == (answered,)


def test_enforceable_once_both_approved(hall):
    assert stands(hall) == (False, "not-asked", ("sector", "finance"))
    ask(hall)
    answer(hall)
    assert stands(hall) == (False, "waiting", ("finance",))
    ask(hall, "finance")
    answer(hall, role="finance")
    assert stands(hall) == (True, "approved", ())
    assert stands(hall, date(2020, 12, 9)) == (False, "waiting", ("sector", "finance"))
    store = store_of(hall)
    undo(store, store.correspondence_journal(), LATER)
    assert stands(hall) == (False, "waiting", ("finance",))


def test_returned_it_is_put_to_the_authority_again(hall):
    ask(hall)
    answer(hall, "returned")
    assert stands(hall)[1] == "returned"
    assert ask(hall, on=date(2020, 12, 20)).number == 2
    answer(hall, "approved", on=date(2020, 12, 28))
    assert stands(hall) == (False, "waiting", ("finance",))


@pytest.mark.parametrize("outcome", [None, "approved"])
def test_not_asked_twice(hall, outcome):
    ask(hall)
    if outcome:
        answer(hall, outcome)
    with unchanged(hall.folder), raises("approval-asked-already", asked="2020-11-20", approval="sector"):
        ask(hall)


def test_no_answer_to_what_was_not_asked(hall):
    with unchanged(hall.folder), raises("approval-not-asked", decision="1/2020", approval="sector"):
        answer(hall)
    ask(hall)
    with raises("approval-not-asked", approval="finance"):
        answer(hall, role="finance")
    with raises("answer-before-asking", day="2020-11-19", asked="2020-11-20"):
        answer(hall, on=date(2020, 11, 19))
    with raises("day-in-future"):
        answer(hall, on=date(2021, 1, 11))
    answer(hall)
    with raises("approval-not-asked"):
        answer(hall)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"on": date(2020, 11, 11)}, "letter-before-closing"),
        ({"on": date(2021, 1, 11)}, "day-in-future"),
        ({"decision": "2/2020"}, "decision-not-taken"),
        ({"decision": "x"}, "decision-number"),
        ({"reference": "\x07"}, "text-control-character"),
    ],
)
def test_what_cannot_be_asked(hall, more, code):
    with unchanged(hall.folder), raises(code):
        ask(hall, **more)


def test_a_decision_that_needs_nobody(sitting):
    (sitting.folder / "chamber.toml").write_text(
        (sitting.folder / "chamber.toml").read_text("utf-8")
        + '\n[rules."decision.kinds"]\nvalue = ["presentation", "budget"]\nground = "النظام الداخلي"\n'
    )
    sitting.ok("undo")  # the opening copies the rules
    sitting.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    sitting.ok("vote", 1, "--all-for", "--at", "10:20")
    closed(sitting)
    with raises("approval-not-needed", decision="1/2020", article="46"):
        ask(sitting)
    assert stands(sitting) == (True, "no-approval-needed", ())


def overridden(hall, words):
    text = (hall.folder / "chamber.toml").read_text("utf-8")
    rule = f'\n[rules."approval.authorities"]\nvalue = {words}\nground = "النظام الداخلي"\n'
    (hall.folder / "chamber.toml").write_text(text + rule)
    hall.ok("undo")
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    return closed(hall)


def test_the_chamber_can_say_whose_approval_counts(sitting):
    overridden(sitting, '["sector"]')
    ask(sitting)
    answer(sitting)
    assert stands(sitting) == (True, "approved", ())


def test_a_word_that_names_no_authority(sitting):
    overridden(sitting, '["ministry"]')
    store = store_of(sitting)
    dossier = store.dossier("2020-10")
    with raises("approval-authority-unknown", authority="ministry"):
        roles_needed(store, dossier, dossier.decisions[0])


def test_a_session_of_an_older_rule_book_is_judged_by_that_of_the_day(hall):
    store = store_of(hall)
    dossier = store.dossier("2020-10")
    [opening] = dossier.openings
    old = tuple(rule for rule in opening.rules.rules if rule.name != "approval.authorities")
    before = replace(dossier, openings=(replace(opening, rules=replace(opening.rules, rules=old)),))
    assert roles_needed(store, before, dossier.decisions[0]) == ("sector", "finance")
