import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.domain.ballot import Subject
from assembly.domain.subject import parse_subject, typed
from assembly.errors import BadInput


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("3", "item", 3),
        ("item:3", "item", 3),
        ("item 3", "item", 3),
        ("proposal:2", "proposal", 2),
        ("amendment:1", "amendment", 1),
        ("proposal:١٢", "proposal", 12),
        ("123456789", "item", 123_456_789),
    ],
)
def test_subjects_as_they_are_typed(text, kind, number):
    assert parse_subject(text) == Subject(kind=kind, number=number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "item",
        "item:",
        "item:x",
        "motion:2",
        "item:-1",
        "item:3:4",
        "1.5",
        "²",
        "1234567890",
        "9" * 5000,
    ],
)
def test_what_is_no_subject_is_refused(text):
    with pytest.raises(BadInput) as refusal:
        parse_subject(text)
    assert (refusal.value.code, refusal.value.facts) == ("subject-unreadable", {"text": text})


def test_an_item_is_typed_by_its_bare_number():
    assert typed(Subject(kind="item", number=3)) == "3"
    assert typed(Subject(kind="amendment", number=3)) == "amendment:3"


@given(st.sampled_from(["item", "proposal", "amendment"]), st.integers(1, 999_999_999))
def test_what_is_typed_is_read_back(kind, number):
    subject = Subject(kind=kind, number=number)
    assert parse_subject(typed(subject)) == subject
