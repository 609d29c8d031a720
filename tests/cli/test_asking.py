import os
from pathlib import Path

import click
import pytest

from assembly.cli.asking import at_terminal, chosen
from assembly.language import messages

WORDS = {"for": "for", "against": "against", "none": "does not vote"}


@pytest.fixture(autouse=True)
def _english():
    messages.choose("en")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1", "for"),
        (" ٣ ", "none"),
        ("against", "against"),
        ("does not vote", "none"),
        ("المعارضون", "against"),
        ("F", "for"),
        ("ضد", "against"),
    ],
)
def test_a_choice_is_answered_by_its_place_its_code_or_a_word(typed, code):
    assert chosen(typed, WORDS, {"f": "for", "ضد": "against"}) == code


@pytest.mark.parametrize("typed", ["", "0", "4", "-1", "1.0", "99999999", "maybe"])
def test_what_is_no_answer_is_asked_for_again(typed):
    with pytest.raises(click.UsageError, match="number or the word"):
        chosen(typed, WORDS)


def test_nobody_is_asked_in_a_pipe(monkeypatch):
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        assert not at_terminal()
