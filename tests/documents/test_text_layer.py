import inspect

import pymupdf
import pytest
import weasyprint
from documents.readers import READERS, lost, lost_by, words, words_of_html
from documents.sample_paper import SHAPES, VOWELS, paper_of, pdf_of, sample_html, sample_pdf
from PIL import ImageChops, ImageFilter
from pypdfium2 import PdfDocument
from weasyprint.draw import text as drawing

from assembly.documents import text_layer
from assembly.errors import NotProduced

# Letters that Amiri joins by a stroke: lam before kaf, and a letter with its kasra before those that begin low.
STROKES = "المملكة الإلكتروني لكل ملك الملكية لكن فُتِحَ بِحَار نِجَار"
# As many as have each a blank glyph for their text, and more.
MANY_STROKES = "بِحب تِحت ثِحث نِحن يِحي سِحس شِحش صِحص ضِحض فِحف قِحق هِحه عِحع غِحغ مِحم"


@pytest.fixture
def stock(monkeypatch):
    """WeasyPrint's own drawing, uncorrected."""
    text_layer.correct()
    monkeypatch.setattr(drawing, "draw_first_line", inspect.unwrap(drawing.draw_first_line))
    # Counts as corrected already, so that the next PDF leaves it alone.
    monkeypatch.setattr(text_layer, "_corrected", lambda draw: draw)


@pytest.mark.parametrize("reader", READERS)
def test_every_word_of_a_paper_comes_back(reader, tmp_path):
    wanted = words_of_html(sample_html())
    # pdftotext reverses Tifinagh, whoever made the file.
    wanted = [word for word in wanted if not ("ⴰ" <= word[0] <= "ⵯ" and reader == "pdftotext")]
    assert lost_by(reader, wanted, READERS[reader](sample_pdf(), tmp_path)) == []


@pytest.mark.parametrize("reader", READERS)
def test_words_of_arabic_lines_come_back_in_order(reader, tmp_path):
    paragraphs = (VOWELS, SHAPES, STROKES, MANY_STROKES)
    found = words(READERS[reader](pdf_of(*paragraphs), tmp_path))
    wanted = words_of_html(paper_of(*paragraphs))
    assert found[: len(wanted)] == wanted


@pytest.mark.parametrize("reader", READERS)
def test_the_correction_is_still_needed(reader, stock, tmp_path):
    assert len(lost(words(VOWELS), words(READERS[reader](pdf_of(VOWELS), tmp_path)))) > 5


def test_a_letter_with_a_stroke_is_found_as_it_is_typed():
    typed = words(STROKES)
    with PdfDocument(pdf_of(STROKES)) as document:
        text = document[0].get_textpage()
        assert [word for word in typed if not text.search(word).get_next()] == []
    with pymupdf.open(stream=pdf_of(STROKES)) as document:
        assert [word for word in typed if not document[0].search_for(word)] == []


def picture(data):
    with PdfDocument(data) as document:
        return document[0].render(scale=4).to_pil().convert("L")


def dark_only_in(one, other):
    """Count the dark points of a picture that the other has none near: two pixels, or 0.18 mm."""
    near = other.filter(ImageFilter.MinFilter(5))
    return sum(ImageChops.subtract(near, one).histogram()[160:])


def test_the_correction_changes_nothing_to_the_eye(request):
    corrected = picture(pdf_of(VOWELS, SHAPES, STROKES))
    request.getfixturevalue("stock")
    as_it_comes = picture(pdf_of(VOWELS, SHAPES, STROKES))
    assert (dark_only_in(corrected, as_it_comes), dark_only_in(as_it_comes, corrected)) == (0, 0)


def test_a_mark_that_is_not_drawn_would_be_seen():
    with_mark, without = picture(pdf_of("كَتب")), picture(pdf_of("كتب"))
    assert dark_only_in(with_mark, without) > 10


def test_another_version_is_not_trusted(monkeypatch):
    monkeypatch.setattr(weasyprint, "__version__", "71.0")
    with pytest.raises(NotProduced) as caught:
        text_layer.correct()
    assert (caught.value.code, caught.value.facts["found"]) == ("weasyprint-version", "71.0")


def test_correcting_twice_wraps_once():
    text_layer.correct()
    once = drawing.draw_first_line
    text_layer.correct()
    assert drawing.draw_first_line is once


def test_runs_of_single_letters_are_mapped_as_any_other(monkeypatch):
    texts = "المملكة لكل ملك (Latin) 12.5 % — fi", "بِحب تِحت ثِحث، وكلل «نص»", "1.250.000,50 درهم ⵜⴰⴳⵍⴷⵉⵜ"
    quickly = pdf_of(*texts)
    mapped = []
    monkeypatch.setattr(text_layer, "_map_letters", lambda run, *_: mapped.append(run))
    assert pdf_of(*texts) == quickly
    assert len(mapped) > len(texts)
