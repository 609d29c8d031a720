"""The rule books of other laws: whole enough to hold a session under, and honest about what is not known."""

import ast
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from domain.samples import LAW, every_book
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.rules import UNKNOWN_ARTICLE, Rule, RuleBook, in_force

SOURCE = Path(__file__).resolve().parents[2] / "src" / "assembly"
BOOKS = every_book()
OTHERS = BOOKS[1:]
LATER = {"second_call.full_days", "session.months_are"}
"""Rules that a book may leave out: what is read then is the law of the handicrafts chambers."""

# What is reported of each law: value, how sure.
REPORTED = {
    "ma-38-12": {
        "session.months": [4, 10], "session.months_are": "latest", "session.ordinary.max_days": 10,
        "session.extraordinary.max_days": 3, "notice.full_days": 8, "notice.electronic": True, "item.member_days": 3,
        "session.extraordinary.members": "2/3", "quorum.first_call": "absolute-majority", "quorum.second_call": "any",
        "second_call.full_days": 3, "majority.decision": "absolute-majority", "tie.chair_side": "president",
        "absence.consecutive_sessions": 2, "minutes.approved_next_session": True,
    },
    "ma-27-08": {
        "session.ordinary.max_days": 10, "session.extraordinary.max_days": 3, "notice.full_days": 8, "item.member_days": 5,
        "session.extraordinary.members": "1/3", "quorum.second_call": "any", "second_call.within_days": 15,
        "majority.decision": "absolute-majority", "tie.chair_side": "president", "ballot.public": True,
        "ballot.secret_asked_by": "1/3", "absence.consecutive_sessions": 2, "minutes.approved_next_session": True,
    },
}  # fmt: skip


@pytest.mark.parametrize("book", OTHERS, ids=lambda book: book.book)
def test_what_is_reported_is_in_the_book_and_nothing_else_is_said_to_be(book: RuleBook):
    assert {r.name: r.value for r in book.rules if r.sure == "reported"} == REPORTED[book.book]


@pytest.mark.parametrize("book", OTHERS, ids=lambda book: book.book)
def test_what_is_inferred_has_a_note_and_no_article(book: RuleBook):
    for rule in book.rules:
        if rule.sure == "inferred":
            assert rule.note
        assert (rule.article == UNKNOWN_ARTICLE) == (rule.sure != "read"), rule


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.book)
def test_a_book_has_each_rule_once_and_all_that_the_program_reads(book: RuleBook):
    names = [rule.name for rule in book.rules]
    assert len(names) == len(set(names))
    known = {rule.name for each in BOOKS for rule in each.rules}
    # The point of law on proposals is printed where a book has it.
    assert (read_by_the_program() & known) - LATER - {"proposals.point"} <= set(names)
    assert {rule.name for rule in LAW.rules} - {"proposals.point"} <= set(names)


def read_by_the_program() -> set[str]:
    """The texts in the code that are spelt like the name of a rule."""
    form = re.compile(r"[a-z_]+(\.[a-z_]+)+")
    texts = {
        node.value
        for file in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert "notice.full_days" in texts
    return {text for text in texts if form.fullmatch(text)}


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.book)
def test_values_are_of_one_kind_in_every_book_and_budget_and_account_fall_in_a_session(book: RuleBook):
    kinds = {rule.name: type(rule.value) for rule in LAW.rules}
    assert all(type(rule.value) is kinds.get(rule.name, type(rule.value)) for rule in book.rules)
    rules = in_force(book, date(2020, 1, 1), {})
    assert {rules.number("budget.month"), rules.number("account.month")} <= set(rules.months())


@pytest.mark.parametrize(
    ("book", "month", "months"),
    [
        ("ma-18-09", 2, [2]), ("ma-18-09", 10, [10]), ("ma-38-12", 4, [1, 2, 3, 4]), ("ma-38-12", 10, [5, 6, 7, 8, 9, 10]),
        ("ma-27-08", 4, [1, 2, 3, 4]), ("ma-27-08", 12, [9, 10, 11, 12]),
    ],
)  # fmt: skip
def test_the_months_in_which_a_session_may_open(book, month, months):
    rules = in_force(next(each for each in BOOKS if each.book == book), date(2020, 1, 1), {})
    assert list(rules.months_of(month)) == months


@pytest.mark.parametrize(("book", "days"), [("ma-18-09", (8, 8)), ("ma-38-12", (8, 3)), ("ma-27-08", (8, 8))])
def test_the_notice_of_each_call(book, days):
    rules = in_force(next(each for each in BOOKS if each.book == book), date(2020, 1, 1), {})
    assert (rules.notice(1), rules.notice(2)) == days


@given(
    book=st.sampled_from(BOOKS),
    data=st.data(),
    held=st.dates(date(2014, 1, 1), date(2030, 1, 1)),
    later=st.integers(1, 2000),
)
def test_a_new_law_changes_nothing_before_its_day(
    book: RuleBook, data: st.DataObject, held: date, later: int
):
    old = data.draw(st.sampled_from(book.rules))
    start = held + timedelta(days=later)
    new: Rule = replace(
        old, value=not old.value if old.value is True else [99], valid_from=start, article="999"
    )
    ended = tuple(replace(r, valid_until=start - timedelta(days=1)) if r is old else r for r in book.rules)
    changed = replace(book, rules=(*ended, new, replace(new, name="a.rule_more")))
    before = [(r.name, r.value, r.article, r.sure) for r in in_force(book, held, {}).rules]
    assert [(r.name, r.value, r.article, r.sure) for r in in_force(changed, held, {}).rules] == before
    after = in_force(changed, start, {})
    assert (after.rule(old.name).article, after.rule("a.rule_more").article) == ("999", "999")
