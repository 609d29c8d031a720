"""The check on a store: what it reads of sessions, register and letters, and what is ignored."""

from datetime import date

import pytest
from acts import PEN, raises, store_of
from msgspec.structs import replace

from assembly.actions.checks import _rules, case_file, check, ignore
from assembly.domain.check.ignored import IgnoredFinding

TODAY = date(2020, 11, 13)


@pytest.fixture
def held(sitting):
    """The October session voted and lifted, its own session still open."""
    for item in (1, 2):
        sitting.ok("speak", 5, "كلمة", "--item", item, "--at", "10:10")
    sitting.ok("vote", 3, "--all-for", "--at", "10:30")
    sitting.ok("close-sitting", "--at", "12:00", "--telegram", "نص")
    return sitting


@pytest.fixture
def closed(held):
    held.ok("close-session", "--at", "12:05")
    return held


def codes(report):
    return [finding.code for finding in report.standing]


def test_the_session_of_november_is_not_in_its_month(closed):
    report = check(store_of(closed), "2020-10", TODAY)
    assert "session-month" in codes(report)
    assert not report.in_order
    assert report.overrides == ()


def test_a_case_file_holds_what_lies_around_the_session(closed):
    closed.ok("new-session", "--month", 2, "--year", 2021, "--on", "2021-02-18", now="2021-01-10T09:00:00Z")
    closed.ok("new-session", "--month", 6, "--year", 2021, "--on", "2021-06-17", now="2021-05-10T09:00:00Z")
    store = store_of(closed)
    february = case_file(store, "2021-02", date(2021, 2, 1))
    assert [dossier.session.id for dossier in february.previous] == ["2020-10"]
    assert [dossier.session.id for dossier in february.year] == ["2021-06"]
    october = case_file(store, "2020-10", TODAY)
    assert [dossier.session.id for dossier in october.year] == ["2021-02", "2021-06"]
    assert october.previous == ()
    assert len(october.members) == 75


def test_a_case_file_holds_the_letters(closed):
    closed.ok("post", "--on", "2020-11-12")
    letters = case_file(store_of(closed), "2020-10", TODAY).letters
    assert [posting.session for posting in letters.postings] == ["2020-10"]


def test_rules_that_the_copy_does_not_know_are_those_of_the_book_of_that_day(closed):
    store = store_of(closed)
    rules = case_file(store, "2020-10", TODAY).rules
    assert {rule.name for rule in store.rules_on(TODAY).rules} == {rule.name for rule in rules.rules}
    assert len(rules.rules) == len({rule.name for rule in rules.rules})


def test_an_old_copy_lacks_a_rule(closed):
    """A session opened before the book knew a rule keeps its own values, and is judged by the book for the others."""
    store = store_of(closed)
    whole = store.dossier("2020-10")
    copied = tuple(rule for rule in whole.openings[0].rules.rules if rule.name != "budget.balanced")
    old = replace(
        whole, openings=(replace(whole.openings[0], rules=replace(whole.openings[0].rules, rules=copied)),)
    )
    assert _rules(store, old, TODAY).rule("budget.balanced").value is True


def test_a_change_of_the_register_dated_before_the_session_is_found(closed):
    assert "roll-changed" not in codes(check(store_of(closed), "2020-10", TODAY))
    closed.ok("end-mandate", 12, "--on", "2020-11-01", "--reason", "وفاة", now="2020-12-01T09:00:00Z")
    report = check(store_of(closed), "2020-10", date(2020, 12, 2))
    (found,) = [finding for finding in report.standing if finding.code == "roll-changed"]
    assert found.facts["gone"] == (12,)


def test_an_election_in_the_session_is_no_change_of_its_register(sitting):
    """Whoever is elected in a session takes the post from that day on; the roll it opened with is as it was."""
    hall = sitting
    hall.ok("undo")
    hall.ok("add-item", "election", "انتخاب الكاتب", now="2020-11-01T09:00:00Z")
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50")
    hall.ok(
        "elect",
        "secretary",
        "--votes",
        "20=40",
        "--votes",
        "21=10",
        "--item",
        4,
        "--chair",
        1,
        "--writer",
        10,
        "--at",
        "10:20",
    )
    assert "offices-changed" not in codes(check(store_of(hall), "2020-10", TODAY))


def test_what_is_ignored_in_a_session_going_on_stands_in_its_journal(held):
    store = store_of(held)
    made = ignore(store, PEN, session="2020-10", code="session-month", because=" الظرفية  الصحية ")
    assert made == IgnoredFinding(
        number=1,
        session="2020-10",
        code="session-month",
        about=("2020-11-12",),
        because="الظرفية الصحية",
        on=PEN.today,
    )
    assert store.dossier("2020-10").ignored_findings == (made,)
    assert store.session_journal("2020-10").lines[-1].do == "ignore session-month"
    report = check(store, "2020-10", TODAY)
    assert "session-month" not in codes(report)
    assert [(finding.code, ground) for finding, ground in report.ignored] == [("session-month", made)]


def test_what_is_ignored_in_a_closed_session_stands_in_the_correspondence(closed):
    store = store_of(closed)
    before = store.session_journal("2020-10").head
    made = ignore(store, PEN, session="2020-10", code="session-month", because="الظرفية الصحية")
    assert store.session_journal("2020-10").head == before
    assert store.correspondence().ignored_findings.all() == (made,)
    assert store.correspondence_journal().lines[-1].do == "ignore 2020-10 session-month"
    assert "session-month" not in codes(check(store, "2020-10", TODAY))


def test_both_places_count(held):
    store = store_of(held)
    ignore(store, PEN, session="2020-10", code="session-month", because="الظرفية الصحية")
    held.ok("close-session", "--at", "12:05")
    ignore(store, PEN, session="2020-10", code="receipts-missing", because="سجل ورقي")
    assert {finding.code for finding, _ in check(store, "2020-10", TODAY).ignored} == {
        "session-month",
        "receipts-missing",
    }


def test_a_later_finding_of_the_code_is_not_ignored(sitting):
    """Item 3 was left without an outcome and that was ignored; item 2, a budget too, is another matter."""
    sitting.ok("close-sitting", "--at", "12:00")
    store, later = store_of(sitting), PEN._replace(at=PEN.at.replace(day=13))
    made = ignore(store, later, session="2020-10", code="item-not-treated", because="سبب")
    assert made.about == ("item:1", "item:2")


def test_a_code_that_no_check_has(held):
    with raises("finding-unknown"):
        ignore(store_of(held), PEN, session="2020-10", code="no-such-code", because="سبب")


def test_what_does_not_stand_cannot_be_ignored(held):
    store = store_of(held)
    with raises("finding-not-there", session="2020-10"):
        ignore(store, PEN, session="2020-10", code="third-call", because="سبب")
    ignore(store, PEN, session="2020-10", code="session-month", because="سبب")
    with raises("finding-not-there"):
        ignore(store, PEN, session="2020-10", code="session-month", because="سبب آخر")


def test_a_ground_says_something(held):
    with raises("text-empty", field="because"):
        ignore(store_of(held), PEN, session="2020-10", code="session-month", because="  ")


def test_a_chamber_s_own_value_is_told(session):
    toml = session.folder / "chamber.toml"
    own = '\n[rules."notice.full_days"]\nvalue = 9\nground = "النظام الداخلي، المادة 12"\n'
    toml.write_text(toml.read_text("utf-8") + own, "utf-8")
    report = check(store_of(session), "2020-10", date(2020, 11, 4))
    (found,) = [finding for finding in report.standing if finding.code == "notice-short"]
    assert (found.facts["days"], found.facts["limit"], found.ground) == (8, 9, "النظام الداخلي، المادة 12")
    assert [rule.name for rule in report.overrides] == ["notice.full_days"]
