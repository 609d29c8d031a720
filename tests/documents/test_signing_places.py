import io

import pikepdf
from documents.sample_paper import sample_html, sample_pdf


def test_a_place_to_sign_is_named_with_its_four_sides():
    with pikepdf.open(io.BytesIO(sample_pdf())) as pdf:
        targets = pikepdf.NameTree(pdf.Root.Names.Dests)
        assert list(targets) == ["sign_president"]  # the other one of the sample has no name
        page, kind, left, bottom, right, top = targets["sign_president"]
        assert page.objgen in [each.objgen for each in pdf.pages]
        assert kind == "/FitR"
        width, height = float(right - left) / 72 * 25.4, float(top - bottom) / 72 * 25.4
        assert (round(width), round(height)) == (82, 38)  # half of 164 mm
        assert float(left) / 72 * 25.4 > 22.9  # inside the margin


def test_the_name_is_on_the_block():
    assert sample_html().count('<div class="place" id="sign_president">') == 1
