"""Pages drawn for many papers: what all share is drawn once, and the file is that of a page drawn whole."""

import io

import pytest
from documents.own_pages import AROUND, TEXTS, compared, page, set_all
from PIL import Image
from weasyprint import draw as drawing

from assembly.documents import composition, page_parts

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">{}</svg>'
DISC = SVG.format('<circle cx="10" cy="10" r="9" fill="#933"/>')
FADED = SVG.format('<g opacity="0.4"><circle cx="10" cy="10" r="9"/><rect width="5" height="9"/></g>')
GRADED = SVG.format(
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#933"/><stop offset="1" stop-color="#339"/>'
    '</linearGradient></defs><rect width="20" height="20" fill="url(#g)"/>'
)


def photograph() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "#933").save(out, "PNG")
    return out.getvalue()


def parts_kept() -> list[bool]:
    (kept,) = composition._compositions.values()
    return [bool(page._page_box.drawing.parts) for page in kept.document.pages]


@pytest.mark.parametrize(
    ("picture", "kept"), [(DISC, True), (FADED, False), (GRADED, False), (photograph(), True)]
)
def test_what_belongs_to_one_file_only_is_drawn_anew(picture, kept):
    data = picture if isinstance(picture, bytes) else picture.encode()
    around = AROUND + '<p><img src="assembly:image/emblem" alt="شعار" style="width: 20mm"></p><p>نص</p>'
    assert compared([page(text, around=around) for text in TEXTS[:2]], images={"emblem": data})
    assert parts_kept() == [kept]


@pytest.mark.parametrize(
    "style",
    [
        ".own { color: #a00 }",
        ".own { color: rgba(90, 0, 0, 0.5) } .own + p { color: rgba(0, 0, 90, 0.25) }",
        ".own { font-weight: 700 } p + p { font-style: italic }",
        ".own, .head { border: 1pt dotted rgba(0, 0, 0, 0.5) }",
        ".own { opacity: 0.5 }",
        ".head { opacity: 0.5 }",
        ".head { overflow: hidden }",
        ".head { position: absolute; left: 0; right: 0; z-index: -1 }",
        "p { break-before: page }",
        "@page { background: linear-gradient(#eee, #fff) } body { background: #ffe }",
        "@page { @bottom-center { content: counter(page) } }",
    ],
)
def test_a_page_in_parts_is_the_page_drawn_whole(style):
    assert compared([page(text, style) for text in (*TEXTS, *reversed(TEXTS))])


def test_lines_that_end_otherwise_than_the_first_one_are_met_too():
    """A line may end in a word, which leaves its colour and font, or in a blank, which leaves none."""
    blank = '<span style="display: inline-block; width: {}mm; border-bottom: 1pt dotted #000"></span>'
    own = "العضو رقم " + blank.format(30) + " {} " + blank.format(100)
    assert compared([page(own.format(" ".join(["كلمة"] * count))) for count in (1, 9, 12, 16, 20, 30, 3, 14)])


def test_lines_of_which_nothing_is_drawn_are_no_end_of_a_part():
    """What stands before such a line and after it is shortened together, in a page laid out whole as in one that is kept."""
    style = ".own { font-size: 0; position: relative; z-index: 1 }"
    assert compared([page(text, style) for text in ("<b>العضو</b>", "العضو", "<b>سالم</b>")])


def test_letters_that_take_the_text_of_a_shared_glyph_are_heeded():
    """A letter drawn with a stroke takes a blank glyph for its text: the one that stands first takes the nearest."""
    shared = "<p>لكل ملك مملكة كل لكم</p>"
    names = ("العضو الملكي", "لكل", "ملك", "سالم", "بكلمة الكمال", "كل")
    assert compared([page(name, around=AROUND + shared) for name in names])


def test_what_all_share_is_drawn_once(monkeypatch):
    drawn = []
    true = drawing.draw_text

    def counted(stream, textbox, *how):
        drawn.append(textbox.text)
        return true(stream, textbox, *how)

    monkeypatch.setattr(drawing, "draw_text", counted)
    monkeypatch.setattr(composition, "_compositions", {})
    set_all([page(f"العضو رقم {number}") for number in range(6)])
    assert drawn.count("سلام تام،") == 1
    assert [drawn.count(f"العضو رقم {number}") for number in range(6)] == [2, 1, 1, 1, 1, 1]


def test_it_is_done_once_only():
    page_parts.draw_in_parts()
    first = drawing.draw_stacking_context, drawing.draw_inline_level
    page_parts.draw_in_parts()
    assert (drawing.draw_stacking_context, drawing.draw_inline_level) == first
