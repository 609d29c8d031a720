import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assembly.errors import BadInput
from assembly.store import patch

# RFC 7396, appendix A: original, patch, result. Those whose whole document is not an object have no place here.
RFC = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.booleans() | numbers | text | st.sampled_from([0, 1, 1.0, True, False]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc") | text, inner, max_size=3)
    ),
    max_leaves=8,
)
states = st.dictionaries(st.sampled_from("abc") | text, values, max_size=4)


def exact(value):
    """Tell 1, 1.0 and True apart, but not the order of keys."""
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(("original", "change", "result"), RFC)
def test_merges_as_the_rfc_says(original, change, result):
    untouched = exact(original)
    assert patch.merge(original, change) == result
    assert exact(original) == untouched


@given(states, states)
def test_the_difference_leads_from_one_to_the_other(before, after):
    change = patch.diff(before, after)
    assert exact(patch.merge(before, change)) == exact(after)
    assert exact(patch.fold([before, change])) == exact(after)
    assert not patch.diff(after, patch.copy(after))


@given(st.lists(states, max_size=6))
def test_folding_is_merging_in_order_and_leaves_the_patches_alone(patches):
    kept = exact(patches)
    merged = {}
    for change in patches:
        merged = patch.merge(merged, change)
    assert exact(patch.fold(patches)) == exact(merged)
    assert exact(patches) == kept


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (1, True),
        (True, 1),
        (1, 1.0),
        (0, False),
        ([1], [True]),
        ([1, 2], [2, 1]),
        ("a", "a\u2028"),
        ({"x": 1}, {"x": True}),
        ({}, []),
    ],
)
def test_different_values_that_python_takes_for_one_another(before, after):
    change = patch.diff({"t": {"1": {"v": before}}}, {"t": {"1": {"v": after}}})
    assert exact(patch.fold([{"t": {"1": {"v": before}}}, change])) == exact({"t": {"1": {"v": after}}})
    assert change


@pytest.mark.parametrize(
    "value", [None, b"x", (1,), {1: "a"}, {None: "a"}, [None], {"a": None}, [(1,)], {"a": {1}}, 1j]
)
def test_what_a_fault_in_the_program_brings_is_refused(value):
    with pytest.raises(ValueError, match="/t/1/v"):
        patch.diff({}, {"t": {"1": {"v": value}}})


@pytest.mark.parametrize(("kept", "value"), [([1], (1,)), ("YQ==", b"a"), ({"1": 2}, {1: 2})])
def test_what_only_looks_like_the_old_value_is_refused(kept, value):
    with pytest.raises(ValueError, match="/v"):
        patch.diff({"v": kept}, {"v": value})


@pytest.mark.parametrize("number", [2**53, -(2**53), float("nan"), float("inf"), 10**30])
def test_numbers_that_json_readers_change_are_refused(number):
    with pytest.raises(BadInput) as caught:
        patch.diff({"t": {"1": {"v": 1}}}, {"t": {"1": {"v": number}}})
    assert caught.value.code == "number-out-of-range"


@pytest.mark.parametrize("row", [{"v": "\ud800"}, {"\udcff": 1}, {"v": ["é\udc80"]}])
def test_broken_text_is_refused(row):
    with pytest.raises(BadInput) as caught:
        patch.diff({}, {"t": {"1": row}})
    assert caught.value.code == "text-not-unicode"
    assert caught.value.facts["place"].startswith("/t/1")


def test_the_greatest_whole_number_goes_through():
    assert patch.diff({}, {"v": 2**53 - 1}) == {"v": 2**53 - 1}
