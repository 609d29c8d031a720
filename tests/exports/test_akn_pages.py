"""A page read as blocks: what a reader of it sees, with its spaces as a browser shows them."""

from xml.etree.ElementTree import tostring

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.exports.akn_pages import body_of

WORDS = st.text(st.sampled_from("ab كم \n\t"), max_size=12)


def body(inside):
    return body_of(f'<html lang="ar"><head><title>x</title></head><body>{inside}</body></html>')


def blocks(inside):
    return [(block.tag.rpartition("}")[2], "".join(block.itertext())) for block in body(inside)]


@given(text=WORDS)
def test_spaces_are_single_and_none_stands_at_an_edge(text):
    words = " ".join(text.split())
    assert blocks(f"<p>{text}</p>") == ([("p", words)] if words else [])


@given(before=WORDS, bold=WORDS, after=WORDS)
def test_words_that_touch_an_element_stay_apart_or_together_as_they_were(before, bold, after):
    [(_, read)] = blocks(f"<p>{before}<b>x{bold}x</b>{after}</p>")
    assert read.split() == f"{before}x{bold}x{after}".split()
    assert read == read.strip()


@pytest.mark.parametrize(
    ("inside", "read"),
    [
        ("loose <i>words</i> <p>a</p> more", [("p", "loose words"), ("p", "a"), ("p", "more")]),
        ("<div><p>a</p><style>p{}</style><p> </p></div>", [("p", "a")]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", [("blockList", "ab")]),
        ("<table><tr><th>a</th><td></td></tr></table>", [("table", "a")]),
    ],
)
def test_every_word_that_is_shown_stands_in_a_block_and_nothing_else(inside, read):
    assert blocks(inside) == read


def test_what_follows_a_heading_is_its_part_which_is_never_empty():
    [first, second] = body("<h1>one</h1><p>a</p><p>b</p><h2>two</h2>")
    assert [len(first[1]), len(second[1])] == [2, 1]
    assert ["".join(part[0].itertext()) for part in (first, second)] == ["one", "two"]


def test_items_are_numbered_on_from_the_value_they_give():
    [items] = body('<ol><li value="3">a</li><li>b</li></ol>')
    assert [item[0].text for item in items] == ["3.", "4."]


def test_places_to_write_are_places_to_write():
    found = body('<p>name: <span class="blank">....</span><br/><b>x <i>y</i></b></p>')
    assert "fillIn" in tostring(found, "unicode")
    assert "...." not in tostring(found, "unicode")
