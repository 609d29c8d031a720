"""A decision's number alone or with its year, at every command that takes one."""

import pytest
from after import closed, february
from hall import Hall

LATER = {"now": "2021-02-10T09:00:00Z"}
EXTRACT = ("paper", "extract", "--on", "2020-11-16", "--format", "html")


@pytest.fixture
def two_years(sitting: Hall) -> Hall:
    """October 2020 took decision 1/2020 and is closed; February 2021 is in progress and took none."""
    return february(closed(sitting), opened=False)


def test_with_its_year_it_says_which_session_is_meant(two_years):
    (path,) = two_years.json(*EXTRACT, "--decision", " 1 / 2020 ", **LATER)["paths"]
    assert path == str(two_years.folder / "2020-10/extract-1.html")
    assert two_years.json(*EXTRACT, "--decision", "1/2020", "--session", "2020-10", **LATER)["paths"] == [
        path
    ]
    assert two_years.json(*EXTRACT, "--decision", 1, "--session", "2020-10", **LATER)["paths"] == [path]


@pytest.mark.parametrize(
    ("words", "code", "error"),
    [
        (("--decision", "1/2020", "--session", "2021-02"), 3, "decision-unknown"),
        (("--decision", 1), 3, "decision-unknown"),
        (("--decision", "2/2020"), 3, "decision-not-taken"),
        (("--decision", "1/2021"), 3, "decision-not-taken"),
        (("--decision", "one"), 2, "decision-number"),
        (("--decision", "1/20"), 2, "decision-number"),
    ],
)
def test_a_number_that_no_decision_of_the_session_bears(two_years, words, code, error):
    two_years.refused(*EXTRACT, *words, code=code, error=error, **LATER)


def test_alone_it_is_of_the_last_session_that_letters_can_be_about(two_years):
    asked = ("--as", "sector", "--of", 1, "--on", "2020-11-20")
    approval = two_years.json("approval", 1, "asked", *asked, **LATER)
    assert (approval["sequence"], approval["year"]) == (1, 2020)
    (made,) = two_years.json("dispatch-decision", "1", "--as", "finance", "--on", "2020-11-20", **LATER)
    assert (made["dispatch"]["session"], made["dispatch"]["decision"]) == ("2020-10", 1)
    two_years.refused("approval", 2, "asked", *asked, code=3, error="decision-not-taken", **LATER)


def test_alone_before_any_session(store):
    store.refused("dispatch-decision", "1", code=3, error="session-none-open")
