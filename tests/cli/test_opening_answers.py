"""A sitting opened by answering, and guests as they are typed."""

import pytest
from acts import raises
from hall import Hall, unchanged

from assembly.cli.opening_answers import parse_guest

pty = pytest.importorskip("pty", reason="terminals of this kind are not on Windows")
from terminal import at_terminal  # noqa: E402  it imports pty


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("هشام بردوزي|المدير الجهوي", ("هشام بردوزي", "المدير الجهوي", "male")),
        (" ضيفة | مديرة | female ", ("ضيفة", "مديرة", "female")),
        ("ضيف|مدير|male", ("ضيف", "مدير", "male")),
    ],
)
def test_guests(text, guest):
    parsed = parse_guest(text)
    assert (parsed.name, parsed.title, parsed.gender) == guest


@pytest.mark.parametrize("text", ["", "ضيف", "ضيف|", "|مدير", "ضيف|مدير|other", "ضيف|مدير|male|x"])
def test_what_is_no_guest(text):
    with raises("guest-unreadable", text=text):
        parse_guest(text)


def test_a_sitting_is_opened_by_answering(session):
    told = at_terminal(
        session.folder, "open-sitting",
        answers=[
            # The day is looked at before the long list is typed, and a number nobody has before the next question.
            ("Hour of the opening [10:00]", "2021-03-12 10:00"), ("Hour of the opening", "10:15"), ("who signed", "1-40,900"),
            ("who signed", "1-40,52"), ("excused", "40"), ("excused", '41:"مرض",43'), ("Name of a guest", "ضيفة أولى"),
            ("Title of the guest", "مديرة"), ("Number or word [1]", "2"), ("Name of a guest", "ضيف ثان"), ("Title of the guest", "مدير"),
            ("Number or word", ""), ("Name of a guest", ""),
        ],
    )  # fmt: skip
    assert told.code == 0, told.shown
    sitting = session.last("sittings")
    assert sitting["opened"] == "2020-11-12T10:15:00"
    assert len(sitting["attendance"]["present"]) == 41
    assert sitting["attendance"]["excused"] == [41, 43]
    assert sitting["guests"] == [
        {"name": "ضيفة أولى", "title": "مديرة", "gender": "female"},
        {"name": "ضيف ثان", "title": "مدير", "gender": "male"},
    ]


def test_a_sitting_typed_in_full_asks_nothing(session):
    told = at_terminal(session.folder, "open-sitting", "--present", "1-40", answers=[])
    assert told.code == 0, told.shown


def test_what_forbids_the_opening_is_told_before_the_long_list(session: Hall):
    session.ok("open-sitting", "--at", "10:00", "--present", "1-40")
    with unchanged(session.folder):
        told = at_terminal(session.folder, "open-sitting", answers=[("Hour of the opening", "11:00")])
        assert told.code == 4
    assert "still open" in told.shown


def test_nobody_came_and_the_employee_is_asked_for(session):
    told = at_terminal(
        session.folder, "open-sitting", "--waited", 60,
        answers=[
            ("Hour of the opening", ""), ("who signed", "0"), ("Name of the employee", "الموظفة رقم 1"), ("Title of the employee", "مديرة الغرفة"),
            ("Number or word", "2"), ("excused", "4"), ("Name of a guest", ""),
        ],
    )  # fmt: skip
    assert told.code == 0, told.shown
    sitting = session.last("sittings")
    assert sitting["recorder"] == {"name": "الموظفة رقم 1", "title": "مديرة الغرفة", "gender": "female"}
    assert (sitting["chair"], sitting["secretary"], sitting["attendance"]["present"]) == (None, None, [])
