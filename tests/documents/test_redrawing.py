"""What stands on each page is drawn once; the file is as if it were drawn each time."""

import inspect

import weasyprint
from documents.sample_paper import CREATED, paper_of, pdf_of
from weasyprint.draw import text as drawing
from weasyprint.images import SVGImage

from assembly.documents import redrawing
from assembly.documents.pdf import to_pdf

LONG = [f"الفقرة رقم {number} من نص يمتد على صفحات عدة." for number in range(90)]


def drawn(*paragraphs: str, marked: bool) -> bytes:
    page = paper_of(*paragraphs)
    if marked:
        page = (
            page.replace("<body", '<body class="draft"', 1)
            if 'class="' not in page.split("<body", 1)[1][:30]
            else page.replace('<body class="', '<body class="draft ', 1)
        )
    return to_pdf(page, attachment=None, title="عنوان", created=CREATED)


def test_a_word_across_many_pages_is_the_same_as_drawn_on_each(monkeypatch):
    kept = drawn(*LONG, marked=True)
    assert kept != drawn(*LONG, marked=False)
    monkeypatch.setattr(SVGImage, "draw", inspect.unwrap(SVGImage.draw))
    assert drawn(*LONG, marked=True) == kept


def test_it_is_drawn_once(monkeypatch):
    calls = []
    drawn(marked=True)
    true = inspect.unwrap(SVGImage.draw)

    def counted(*of):
        calls.append(of)
        return true(*of)

    monkeypatch.setattr(SVGImage, "draw", redrawing._once(counted))
    drawn(*LONG, marked=True)
    assert len(calls) == 1


def test_a_line_kept_is_drawn_again_the_same(monkeypatch):
    """Strokes, vowels and a line between them, in a document written three times."""
    pdf_of("نص")  # the engine is ready
    page = paper_of("المملكة لكل ملك", "بِحب تِحت ثِحث", "(Latin) 12.5 % نص", "المملكة لكل ملك")

    def written(*, keeping: bool) -> list[bytes]:
        document = weasyprint.HTML(string=page).render()
        texts = [box for box in document.pages[0]._page_box.descendants() if hasattr(box, "pango_layout")]
        if keeping:
            for box in texts:
                redrawing.keep(box)
        return [document.copy().write_pdf() for _ in range(3)]

    assert written(keeping=True) == written(keeping=False)


def test_it_is_done_once_only():
    redrawing.draw_once()
    first = drawing.draw_first_line, SVGImage.draw
    redrawing.draw_once()
    assert (drawing.draw_first_line, SVGImage.draw) == first
