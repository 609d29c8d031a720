"""All checks together: each tested both ways, none that fails on any record, none that changes one, all quick."""

from datetime import date, datetime
from importlib import import_module

import pytest
from documents import sample_dossier as sample
from domain.check.clean import TODAY, case, letters, members, october
from domain.check.mutations import WHOLE, dossiers
from domain.samples import every_book, overridden, rules_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import SEVERITIES, Finding
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.check.registry import BY_CODE, CHECKS, findings, ignored_by, run, standing

TABLES = (
    "agenda", "attendance", "ballots", "budget", "convocation", "decisions", "elections", "excuses", "extraordinary", "items", "letters",
    "members", "minutes", "numbering", "receipts", "recommendations", "register", "seats", "second_call", "session", "sitting",
    "special_votes", "voters", "votes",
)  # fmt: skip
ROWS = [row for name in TABLES for row in import_module(f"domain.check.test_{name}").ROWS]


def test_there_are_many_checks_and_each_code_is_one_s_own():
    assert len(CHECKS) >= 40
    assert len(BY_CODE) == len(CHECKS)


def test_every_check_is_tested_both_ways():
    assert {row.code for row in ROWS} == set(BY_CODE)


def test_a_session_in_order_has_no_finding():
    assert findings(case()) == ()


def test_every_check_rests_on_a_rule_of_the_book_or_on_none():
    book = {rule.name for rule in (*sample.rules().rules, *every_book()[1].rules)}
    assert {check.rule for check in CHECKS} - {None} <= book


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_facts_are_plain_values(row):
    plain = (int, str, date, datetime)
    for finding in run(BY_CODE[row.code], row.broken):
        for fact in finding.facts.values():
            parts = fact if isinstance(fact, tuple) else (fact,)
            assert all(isinstance(part, plain) and not isinstance(part, bool) for part in parts), finding


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_finding_says_how_to_mend_it(row):
    for finding in run(BY_CODE[row.code], row.broken):
        assert finding.mend.startswith(("assembly ", "chamber.toml"))


def test_the_gravest_comes_first():
    grave = replace(october().ballots[3], method="secret")
    broken = october(
        ballots=(*october().ballots[:3], grave),
        recommendations=(),
        session=replace(october().session, telegram=None),
    )
    found = [SEVERITIES.index(finding.severity) for finding in findings(case(broken))]
    assert len(set(found)) > 1
    assert found == sorted(found)


def test_a_book_without_the_rule_asks_nothing():
    """Another law's book may have fewer rules: what it does not say is not held against a session."""
    for row in ROWS:
        rule = BY_CODE[row.code].rule
        if rule:
            assert run(BY_CODE[row.code], row.broken._replace(rules=rules_of())) == ()


def test_a_chamber_s_own_value_is_told_with_its_ground():
    other = case(rules=overridden(notice__full_days=20))
    (finding,) = findings(other)
    assert (finding.code, finding.ground) == ("notice-short", "النظام الداخلي")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(dossiers(), dossiers(), dossiers(), st.dates())
def test_no_record_makes_a_check_fail(dossier, before, other, today):
    around = CaseFile(dossier, sample.rules(), today, members(), (other,), (before,), letters())
    found = findings(around)
    assert found == findings(around)
    assert all(isinstance(finding, Finding) for finding in found)


@pytest.mark.parametrize("dossier", WHOLE, ids=lambda dossier: dossier.session.id)
def test_without_anything_around_it(dossier):
    assert all(finding.code in BY_CODE for finding in findings(CaseFile(dossier, sample.rules(), TODAY)))


IGNORED = IgnoredFinding(
    number=1,
    session="2020-10",
    code="session-month",
    about=("2020-11-12",),
    because="الظرفية الصحية",
    on=date(2020, 11, 20),
)
MONTH = Finding("session-month", "irregular", "11", {}, "", about="2020-11-12")


def test_what_is_ignored_is_what_it_concerned_that_day():
    assert ignored_by(MONTH, (IGNORED,)) == IGNORED
    assert ignored_by(MONTH._replace(about="2020-11-13"), (IGNORED,)) is None
    assert ignored_by(MONTH._replace(code="notice-short"), (IGNORED,)) is None


def test_the_ground_said_last_counts():
    later = replace(IGNORED, because="سبب آخر")
    assert ignored_by(MONTH, (IGNORED, later)) == later


def test_what_stands():
    other = MONTH._replace(code="notice-short")
    assert tuple(standing((MONTH, other), (IGNORED,))) == (other,)


@pytest.mark.parametrize(
    ("severity", "forbids"), [("void", True), ("irregular", True), ("missing", False), ("advice", False)]
)
def test_what_forbids(severity, forbids):
    assert MONTH._replace(severity=severity).forbids == forbids
