"""Text made safe for cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.exports.cells import is_formula_like, plain_text, sheet_units


@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@x", "\t1", "\r1", "\n=1", " =1", "\u200f=1", "\u00a0-1", "＝1", "＋1", "－1", "＠x"],
)
def test_what_a_spreadsheet_could_run(text):
    assert is_formula_like(text)


@pytest.mark.parametrize("text", ["", " ", "1=1", "توصية", "'=1", "1-2", "#N/A", "(-1)"])
def test_what_it_could_not(text):
    assert not is_formula_like(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("سطر\r\nسطر\rسطر\u2028سطر", "سطر\nسطر\nسطر\nسطر"),
        ("أ\u202eب\u2066ج\u2069\u202c", "أبج"),
        ("أ\x00\x07\ufeffب\ufffe", "أب"),
        ("عمود\tعمود", "عمود\tعمود"),
        ("المادة\u200f 14", "المادة\u200f 14"),
        ("a\ud800b", "ab"),
    ],
)
def test_text_without_what_disturbs_its_neighbours(text, plain):
    assert plain_text(text) == plain


@given(st.text())
def test_plain_text_is_xml_utf8_and_stays_as_it_is(text):
    plain = plain_text(text)
    plain.encode()
    assert plain_text(plain) == plain
    assert not [c for c in plain if c < " " and c not in "\t\n"]


def test_letters_beyond_the_first_plane_take_two_units():
    assert sheet_units("أب") == 2
    assert sheet_units("𐤀") == 2
