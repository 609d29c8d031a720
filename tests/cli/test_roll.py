"""The roll called at a terminal."""

import pytest
from hall import Hall, unchanged

pty = pytest.importorskip("pty", reason="terminals of this kind are not on Windows")
from terminal import at_terminal  # noqa: E402  it imports pty


def test_the_roll_is_called(session):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-38")
    session.ok("attend", *range(5, 39), "--left", "--at", "10:10")
    told = at_terminal(
        session.folder, "vote", 3, "--roll-call", "--at", "10:20",
        answers=[("1 العضو الأول", "1"), ("2 العضو", "a"), ("3 العضو", "x"), ("3 العضو", "abstains"), ("4 العضو", "4")],
    )  # fmt: skip
    assert told.code == 0, told.shown
    ballot = session.last("votes")
    assert ballot["votes"] == [
        {"member": 1, "choice": "for"}, {"member": 2, "choice": "against"}, {"member": 3, "choice": "abstain"},
    ]  # fmt: skip
    assert (ballot["method"], ballot["tally"]["not_voting"]) == ("roll-call", 1)
    # A tie by names: the chair's side is known, and not asked for.
    assert ballot["verdict"]["reason"] == "tie-chair-for"


def four_present(session: Hall) -> Hall:
    session.ok("open-sitting", "--at", "10:00", "--present", "1-38")
    session.ok("attend", *range(5, 39), "--left", "--at", "10:10")
    return session


def test_the_roll_is_called_in_arabic_and_goes_back(session):
    four_present(session)
    told = at_terminal(
        session.folder, "vote", 3, "--roll-call", "--at", "10:20", language="ar",
        answers=[
            ("1 العضو", "موافق"), ("2 العضو", "٢"), ("3 العضو", "رجوع"), ("2 العضو", "b"), ("1 العضو", "b"), ("1 العضو", "2"),
            ("2 العضو", "1"), ("3 العضو", "1"), ("4 العضو", "1"),
        ],
    )  # fmt: skip
    assert told.code == 0, told.shown
    assert [vote["choice"] for vote in session.last("votes")["votes"]] == ["against", "for", "for", "for"]


def test_giving_up_the_roll_is_asked_once(session):
    four_present(session)
    with unchanged(session.folder):
        told = at_terminal(
            session.folder, "vote", 3, "--roll-call", "--at", "10:20",
            answers=[("1 العضو", "1"), ("2 العضو", "\x03"), ("Give up", "n"), ("2 العضو", "1"), ("3 العضو", "\x03"), ("Give up", "نعم")],
        )  # fmt: skip
    assert told.code == 1, told.shown
