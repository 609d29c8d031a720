"""Charts: a scale that holds every bar, drawings that grow from the right side, patterns told apart without colour."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from assembly.documents.chart import MOST_ROWS, Bar, charts, scale_end
from assembly.language.tongue import ARABIC, FRENCH

SERIES = ("الحاضرون", "الغائبون بعذر", "الغائبون بدون عذر")
SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart, name):
    return etree.fromstring(chart.images[name])


def parts_of(picture):
    """The outlines of the parts of a bar, as from and to on the drawing."""
    boxes = [r for r in picture.iter(f"{SVG}rect") if r.get("stroke")]
    return [(int(r.get("x")), int(r.get("x")) + int(r.get("width"))) for r in boxes]


@pytest.mark.parametrize(("largest", "end"), [(0, 0), (1, 5), (5, 5), (6, 10), (11, 25), (75, 100), (101, 250), (251, 500), (1001, 2500)])  # fmt: skip
def test_the_scale(largest, end):
    assert scale_end(largest) == end


@given(st.lists(st.tuples(*[st.integers(0, 5000)] * 3), min_size=1, max_size=4))
def test_parts_lie_side_by_side_within_the_scale_in_proportion(values):
    made = charts("x", "عنوان", SERIES, tuple(Bar("صف", each) for each in values), ARABIC)
    if not any(map(sum, values)):
        assert made == ()
        return
    [chart] = made
    for bar, counts in zip(chart.bars, values, strict=True):
        parts = parts_of(drawn(chart, bar.image))
        shown = [count for count in counts if count]
        assert len(parts) == len(shown)
        assert all(0 <= left <= right <= 1000 for left, right in parts)
        assert all(before[0] == after[1] for before, after in pairwise(parts))
        whole = sum(right - left for left, right in parts)
        assert abs(whole - sum(counts) * 910 / scale_end(max(map(sum, values)))) <= 1


def test_bars_grow_from_the_right_in_arabic_and_from_the_left_in_french():
    rows = (Bar("12/11/2020", (52, 4, 19)),)
    [arabic], [french] = charts("x", "", SERIES, rows, ARABIC), charts("x", "", SERIES, rows, FRENCH)
    right = parts_of(drawn(arabic, "x1bar0"))
    left = parts_of(drawn(french, "x1bar0"))
    assert right[0][1] == 1000
    assert left[0][0] == 0
    assert [(1000 - b, 1000 - a) for a, b in right] == left


def test_what_is_not_seen_is_said():
    [chart] = charts("x", "الحضور", SERIES, (Bar("12/11/2020", (1052, 4, 0)),), ARABIC)
    assert chart.bars[0].alt == "الحاضرون: 1.052، الغائبون بعذر: 4، الغائبون بدون عذر: 0"
    assert [(s.name, s.alt) for s in chart.legend] == list(
        zip(SERIES, ("لون غامق", "خطوط مائلة", "نقط"), strict=True)
    )
    assert chart.axis.alt == "سلم من 0 إلى 2.500"
    [french] = charts("x", "", ("Présents",), (Bar("2020", (3,)),), FRENCH)
    assert (french.bars[0].alt, french.legend, french.axis.alt) == ("Présents : 3", (), "Échelle de 0 à 5")


def test_patterns_differ_without_colour():
    [chart] = charts("x", "", SERIES, (Bar("", (30, 30, 30)),), ARABIC)
    keys = [re.sub(r'(fill|x|width|cx)="[^"]*"', "", chart.images[s.image].decode()) for s in chart.legend]
    assert len(set(keys)) == len(SERIES)


def test_many_rows_are_several_charts_of_one_scale():
    made = charts("x", "", ("عدد",), tuple(Bar(str(n), (n,)) for n in range(MOST_ROWS + 3)), ARABIC)
    assert [len(chart.bars) for chart in made] == [MOST_ROWS, 3]
    assert made[0].axis.alt == made[1].axis.alt
    assert not set(made[0].images) & set(made[1].images)
