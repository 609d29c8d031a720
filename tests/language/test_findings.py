"""Every finding has its words, and the words show its facts."""

from datetime import date, datetime

import pytest
from domain.check.test_registry import ROWS

from assembly.domain.check.finding import SEVERITIES
from assembly.domain.check.registry import BY_CODE, run
from assembly.language import messages
from assembly.language.errors import placeholders
from assembly.language.findings import WORDINGS, explanation, finding_sentence, in_words, severity_word
from assembly.language.findings_words import MONEY


@pytest.fixture(autouse=True)
def _english():
    messages.choose("en")


def test_every_check_has_its_words_and_no_other_code_has():
    assert set(WORDINGS) == set(BY_CODE)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_a_sentence_shows_every_fact_and_no_other(row):
    """What proves a finding is told: a fact that no sentence shows proves nothing to anybody."""
    for finding in run(BY_CODE[row.code], row.broken):
        assert placeholders(WORDINGS[row.code].sentence) == set(finding.facts)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_no_code_is_left_in_a_sentence(row):
    for finding in run(BY_CODE[row.code], row.broken):
        told = finding_sentence(finding.code, finding.facts)
        assert "{" not in told
        assert "datetime" not in told
        words = [
            value
            for value in finding.facts.values()
            if isinstance(value, str) and "-" in value and value.islower()
        ]
        assert not [word for word in words if word in told and not word[0].isdigit()], told


@pytest.mark.parametrize("code", WORDINGS)
def test_an_explanation_is_a_sentence_of_its_own(code):
    told = explanation(code)
    assert told.endswith(".")
    assert not placeholders(told)
    assert told != WORDINGS[code].sentence


@pytest.mark.parametrize(
    ("fact", "value", "shown"),
    [
        ("day", date(2020, 11, 12), "2020-11-12"),
        ("meeting", datetime(2020, 11, 12, 10, 5), "2020-11-12 10:05"),  # noqa: DTZ001  local
        ("members", (1, 2), [1, 2]),
        ("members", (), "–"),
        ("members", tuple(range(30)), [*range(20), "…"]),
        ("post", "vice-president-1", "first vice-president"),
        ("places", ("president", "secretary"), ["president", "secretary"]),
        ("subject", "proposal 2", "proposal 2"),
        ("counted", "rejected", "rejected"),
        ("counted", 7, 7),
        ("receipts", 2_346_000_000, "23.460.000,00"),
        ("difference", -5, "-0,05"),
        ("kind", "bureau-dismissal", "dismissal of the bureau"),
        ("title", "نقطة", "نقطة"),
    ],
)
def test_facts_in_words(fact, value, shown):
    assert in_words(fact, value) == shown


def test_amounts_are_facts_of_some_finding():
    used = {fact for row in ROWS for finding in run(BY_CODE[row.code], row.broken) for fact in finding.facts}
    assert used >= MONEY


def test_a_code_of_a_later_version_shows_itself():
    assert finding_sentence("not-known-here", {"item": 3}) == "not-known-here (item=3)"


@pytest.mark.parametrize("severity", SEVERITIES)
def test_a_gravity_has_its_word(severity):
    assert severity_word(severity)
