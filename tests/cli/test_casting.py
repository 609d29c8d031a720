"""Two commands cast votes: what is typed means the same to both."""

import click
import pytest

from assembly.cli.casting import Typed
from assembly.cli.main import assembly

NOTHING = Typed("", "", "", "", None, False, False, None, None, False, None)


@pytest.mark.parametrize("typed", [{"in_favour": "0"}, {"rest": "for"}, {"not_voting": "3"}])
def test_anything_typed_says_how(typed):
    assert NOTHING._replace(**typed).says_how
    assert not NOTHING._replace(at="10:00", recount=True).says_how


def test_a_secret_roll_call_is_secret():
    assert NOTHING.method == "show-of-hands"
    assert NOTHING._replace(roll_call=True).method == "roll-call"
    assert NOTHING._replace(roll_call=True, secret=True).method == "secret"


def test_both_commands_take_all_of_it():
    for name in ("vote", "approve-minutes"):
        command = assembly.get_command(click.Context(assembly), name)
        assert set(Typed._fields) <= {parameter.name for parameter in command.params}
