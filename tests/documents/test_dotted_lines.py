"""Lines to write on and to cut along: strokes, seen by the eye as before."""

import io

import pikepdf
import pypdfium2
import pytest
from documents.sample_paper import CREATED, paper_of
from PIL import ImageChops

from assembly.documents.pdf import to_pdf


def drawn(style: str) -> bytes:
    page = paper_of("مكان").replace(
        "مكان", f'<span style="display: inline-block; width: 60mm; height: 5mm; {style}"></span>'
    )
    return to_pdf(page, attachment=None, title="عنوان", created=CREATED)


def operators(data: bytes) -> list[str]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [str(each.operator) for each in pikepdf.parse_content_stream(pdf.pages[0])]


@pytest.mark.parametrize("style", ["dotted", "dashed"])
@pytest.mark.parametrize("side", ["top", "bottom"])
def test_one_side_is_one_stroke_with_a_pattern(side, style):
    found = operators(drawn(f"border-{side}: 1pt {style} #000"))
    plain = operators(drawn("border: none"))
    assert (found.count("d"), found.count("S")) == (plain.count("d") + 1, plain.count("S") + 1)
    assert found.count("c") == plain.count("c")


@pytest.mark.parametrize("style", ["dotted", "dashed"])
def test_it_is_seen(style):
    with pypdfium2.PdfDocument(drawn(f"border-bottom: 1pt {style} #f00")) as pdf:
        picture = pdf[0].render(scale=3).to_pil().convert("RGB")
    red = ImageChops.subtract(picture.getchannel("R"), picture.getchannel("G")).point(
        lambda level: 255 * (level > 80)
    )
    left, top, right, bottom = red.getbbox()
    assert 0.95 < (right - left) / (60 / 25.4 * 72 * 3) < 1.03
    assert bottom - top <= 4
    line = red.crop((left, (top + bottom) // 2, right, (top + bottom) // 2 + 1)).tobytes()
    assert line.count(b"\xff\x00") > 10


def test_other_boxes_are_drawn_as_ever():
    assert "d" not in operators(drawn("border: 1pt solid #000"))
    assert operators(drawn("border-bottom: 1pt dotted #000; visibility: hidden")).count("S") == operators(
        drawn("border: none")
    ).count("S")
