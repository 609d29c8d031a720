import pytest


def test_the_verdict_is_said_with_what_it_rests_on(sitting):
    said = sitting.ok(
        "vote", 3, "--all-for", "--against", "17,44", "--abstain", "9", "--not-voting", "5", "--at", "10:30"
    )
    assert all(number in said for number in ("46", "2", "50", "25", "48", "14", "1/2020"))


@pytest.mark.parametrize("typed", ["item:3", "item 3", "3"])
def test_subjects_as_they_are_typed(sitting, typed):
    sitting.ok("vote", *typed.split(), "--all-for", "--at", "10:30")
    assert sitting.last("votes")["subject"] == {"kind": "item", "number": 3}


def test_data_hold_the_ballot_and_the_decision(sitting):
    result = sitting.json("vote", 1, "--for", 50, "--at", "10:30")
    assert set(result) == {"ballot", "decision"}
    assert result["decision"] is None
    assert result["ballot"]["number"] == 1


def test_by_counts_nobody_is_named(sitting):
    assert sitting.json("vote", 1, "--for", 48, "--at", "10:30")["ballot"]["votes"] == []


def test_a_second_word_for_everybody_wins_over_none(sitting):
    ballot = sitting.json("vote", 1, "--all-against", "--for", "1-3", "--at", "10:30")["ballot"]
    assert (ballot["tally"]["in_favour"], ballot["tally"]["against"]) == (3, 47)
