from datetime import date, time

import click
import pytest
from acts import raises

from assembly.cli.command import Command
from assembly.cli.params import DAY, HOUR, SHIELD, argument, bare, option, shielded


@click.command(cls=Command)
@argument("who", question="Who")
@option("--day", type=DAY, ask=True, help="The day.")
@option("--hour", type=HOUR, ask=True, default="10:00", help="The hour.")
@option("--to", multiple=True, ask=True, help="To whom.")
def asking(who, day, hour, to):
    return who, day, hour, to


def run(*words):
    return asking.main(list(words), standalone_mode=False)


def test_piped_the_default_is_taken_and_what_has_none_is_missing():
    assert run("a", "--day", "2020-11-12", "--to", "1", "--to", "2") == (
        "a",
        date(2020, 11, 12),
        time(10),
        ("1", "2"),
    )


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("a", "--to", "1"), ["--day"]),
        (("a", "--day", "2020-11-12"), ["--to"]),
        (("--day", "2020-11-12", "--to", "1"), ["WHO"]),
        ((), ["WHO", "--day", "--to"]),
    ],
)
def test_all_that_is_missing_is_named_at_once(words, missing):
    with raises("arguments-missing", missing=missing):
        run(*words)


@click.command(cls=Command)
@argument("who")
@argument("text", required=False, unless=("file",))
@option("--file")
@option("--there/--away", "there", default=None, unless=())
@option("--hour", needed=True)
def lacking(who, text, file, there, hour):
    return who, text, file, there, hour


def test_what_may_stand_in_its_place_is_named_with_it():
    with raises("arguments-missing", missing=["WHO", "TEXT | --file", "--there | --away", "--hour"]):
        lacking.main([], standalone_mode=False)
    with raises("arguments-missing", missing=["--there | --away", "--hour"]):
        lacking.main(["a", "--file", "x"], standalone_mode=False)
    # The command itself says, and says better, that this alone is missing.
    assert lacking.main(["a", "--hour", "10"], standalone_mode=False) == ("a", None, None, None, "10")


@click.command(cls=Command)
@argument("who", question="Who", unless=("number",))
@option("--number", type=int, is_eager=True)
@option("--day", ask=True, unless=("number",))
@option("--why", ask=True)
def spared(who, number, day, why):
    return who, number, day, why


def test_what_stands_in_its_place_spares_it():
    assert spared.main(["--why", "x", "--number", "3"], standalone_mode=False) == (None, 3, None, "x")
    assert spared.main(["a", "--number", "3", "--day", "1", "--why", "x"], standalone_mode=False) == (
        "a",
        3,
        "1",
        "x",
    )
    with raises("arguments-missing", missing=["--why"]):
        spared.main(["--number", "3"], standalone_mode=False)
    with raises("arguments-missing", missing=["WHO | --number", "--day | --number"]):
        spared.main(["--why", "x"], standalone_mode=False)


@pytest.mark.parametrize("text", ["- نقطة", "-نقطة", "-1+1 تعليم", "--item one", "-", "-- نص"])
def test_a_text_may_begin_with_a_hyphen(text):
    assert lacking.main(["a", text, "--hour", "1"], standalone_mode=False)[1] == text


def test_what_looks_like_an_option_is_one():
    options = {"--file"}
    for word in ("-x", "--file", "--file=كلمة أولى", "كلمة", "1-3"):
        assert shielded(word, options) == word
    assert shielded("--other=كلمة", options) == f"{SHIELD}--other=كلمة"
    assert bare([f"{SHIELD}- نص", "نص", None]) == ["- نص", "نص", None]
    for word in ("-x", "--bad"):
        with pytest.raises(click.UsageError) as caught:
            lacking.main(["a", word, "--hour", "1"], standalone_mode=False)
        assert word[:2] in caught.value.message
        assert '-- "-…"' in caught.value.message
        assert "--file -" in caught.value.message


def test_an_option_s_value_may_begin_with_a_hyphen():
    assert lacking.main(["a", "--file", "- نقطة", "--hour", "1"], standalone_mode=False)[2] == "- نقطة"
