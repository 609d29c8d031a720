"""Subsets of fonts are made once: the same glyphs give the same file, others another one."""

from documents.own_pages import page, set_all
from weasyprint.pdf.fonts import Font

from assembly.documents import composition, font_subsets


def test_the_same_glyphs_are_taken_out_once(monkeypatch):
    set_all([page("العضو")])  # the engine is ready
    made = []
    true = Font._harfbuzz_subset.__wrapped__

    def counted(font, to_unicode, hinting):
        made.append(frozenset(to_unicode))
        true(font, to_unicode, hinting)

    monkeypatch.setattr(composition, "_compositions", {})
    monkeypatch.setattr(Font, "_harfbuzz_subset", true)
    whole = set_all([page("العضو رقم 12"), page("العضو رقم 21"), page("العضو رقم 3")])
    monkeypatch.setattr(Font, "_harfbuzz_subset", font_subsets._once(counted))
    assert set_all([page("العضو رقم 12"), page("العضو رقم 21"), page("العضو رقم 3")]) == whole
    assert len(made) == len(set(made)) == 2


def test_no_more_than_a_few_are_held(monkeypatch):
    class One:
        file_content, index, missing = b"font", 0, {}

    made = []

    def counted(_, glyphs, hinting):
        made.append((max(glyphs), hinting))

    subset = font_subsets._once(counted)
    for number in [*range(font_subsets._KEPT), 0, font_subsets._KEPT, 0]:
        subset(One(), {number: "x"}, hinting=False)
    assert [glyph for glyph, _ in made] == [*range(font_subsets._KEPT), font_subsets._KEPT, 0]


def test_it_is_done_once_only():
    font_subsets.subset_once()
    first = Font._harfbuzz_subset
    font_subsets.subset_once()
    assert Font._harfbuzz_subset is first
