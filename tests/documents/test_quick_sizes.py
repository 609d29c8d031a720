"""The sizes of a box are those that WeasyPrint itself works out, whatever they are written in and whatever holds the box."""

import pytest
import weasyprint
from documents.sample_paper import paper_of, pdf_of
from weasyprint.formatting_structure.boxes import PageBox
from weasyprint.layout import block, inline, page, percent

from assembly.documents import quick_sizes
from assembly.documents.pinned import sha256_of

RULES = """
    @page { margin: 5% 10mm 7% calc(2% + 3px); padding: 1%; border: 1px solid }
    section { width: 80%; min-width: 10%; max-width: 90%; height: 50%; padding: 1mm 2%; border: 3px solid; box-sizing: border-box }
    aside { float: left; width: calc(10% + 20px); height: calc(5px * 2); max-height: 40%; box-sizing: padding-box; padding: 2px }
    div { position: absolute; left: 3%; margin: auto; min-height: 12px; min-width: calc(3px + 1%); border-left: thick dotted }
    table { border-collapse: collapse; width: 50% }
    td { border: 2px solid; padding: 3% 1px; height: 20px }
    img { width: 30px; max-height: 3em; margin: -4px }
"""
TREE = "<section>نص<aside>نص</aside><div>نص <i style='padding: 0 5%'>نص</i></div></section><table><tr><td>نص</td></tr></table>"
USED = (
    "left",
    *quick_sizes.OF_WIDTH,
    *quick_sizes.OF_EDGES,
    *quick_sizes.BORDERS,
    "height",
    "min_height",
    "max_height",
)


@pytest.fixture(scope="module")
def boxes():
    pdf_of("نص")  # the engine is ready
    html = paper_of("نص").replace("<p>", f"<style>{RULES}</style>{TREE}<p>", 1)
    found = weasyprint.HTML(string=html).render().pages[0]._page_box
    return [getattr(box, "_box", box) for box in (found, *found.descendants(placeholders=True))]


def used(resolve, box, holder):
    copied = box.copy()
    resolve(copied, holder)
    return {name: vars(copied).get(name) for name in USED}


def test_each_size_is_what_weasyprint_works_out(boxes):
    quick = block.resolve_percentages
    holders = [(333.3, 250), *boxes[:6], (600, "auto")]
    compared = [
        (used(quick, box, holder), used(quick.__wrapped__, box, holder))
        for box in boxes
        # The height of a page never hangs on its content.
        for holder in (holders[:1] if isinstance(box, PageBox) else holders)
    ]
    assert all(mine == theirs for mine, theirs in compared)
    assert len({tuple(mine.values()) for mine, _ in compared}) > 30
    assert any(isinstance(box, PageBox) for box in boxes)


def test_it_is_written_from_the_weasyprint_installed():
    """After an update: compare `quick_sizes` with the new `resolve_percentages`."""
    assert sha256_of(percent) == quick_sizes.WRITTEN_FROM


def test_it_is_done_once_everywhere_and_not_with_another_weasyprint(monkeypatch, boxes):
    standing = percent.resolve_percentages
    assert standing is block.resolve_percentages is inline.resolve_percentages is page.resolve_percentages
    quick_sizes.measure_quickly()
    assert percent.resolve_percentages is standing
    monkeypatch.setattr(percent, "resolve_percentages", standing.__wrapped__)
    monkeypatch.setattr(quick_sizes, "WRITTEN_FROM", "0" * 64)
    quick_sizes.measure_quickly()
    assert percent.resolve_percentages is standing.__wrapped__
