import click
import pytest

from assembly.cli.choices import Choice, back_meant, meant, yes_meant
from assembly.language import messages

SIDES = {"for": "for", "against": "against", "roll-call": "roll call"}


@pytest.fixture(autouse=True)
def _english():
    messages.choose("en")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("for", "for"),
        (" FOR ", "for"),
        ("roll call", "roll-call"),
        ("roll-call", "roll-call"),
        # The words of the Arabic catalogue, with their article and without.
        ("الموافقون", "for"),
        ("موافقون", "for"),
        ("المُعارِضُون", "against"),
        ("", None),
        ("fo", None),
        ("1", None),
    ],
)
def test_a_code_is_meant_by_itself_or_by_its_word_in_any_language(typed, code):
    assert meant(typed, SIDES) == code


@pytest.mark.parametrize("typed", ["y", "YES", "نعم", "oui", " ن "])
def test_yes(typed):
    assert yes_meant(typed) is True


@pytest.mark.parametrize("typed", ["n", "No", "لا", "non"])
def test_no(typed):
    assert yes_meant(typed) is False


@pytest.mark.parametrize("typed", ["", "1", "ربما", "yesno"])
def test_neither_yes_nor_no(typed):
    assert yes_meant(typed) is None


@pytest.mark.parametrize("typed", ["b", "رجوع", "retour", "Back"])
def test_back(typed):
    assert back_meant(typed)
    assert not back_meant("f")


def test_a_choice_on_the_line_is_typed_in_any_language():
    choice = Choice(["budget", "report"])
    for typed in ("budget", "Budget", "الميزانية", "ميزانية"):
        assert choice.convert(typed, None, None) == "budget"
    with pytest.raises(click.BadParameter, match="budget"):
        choice.convert("party", None, None)


def test_words_that_are_not_the_record_s_own():
    assert Choice(["list"], {"list": "all of them"}).words == {"list": "all of them"}
    assert Choice(["members"], field="by").words == {"members": "a number of members"}
    assert Choice(["xlsx"]).words == {"xlsx": "xlsx"}
