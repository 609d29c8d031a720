"""What stands on each page is drawn once; the file is as if it were drawn each time."""

import inspect

from documents.sample_paper import CREATED, paper_of
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


def test_it_is_done_once_only():
    redrawing.draw_once()
    first = SVGImage.draw
    redrawing.draw_once()
    assert SVGImage.draw is first
