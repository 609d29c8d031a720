import io
import os
import subprocess
import sys
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import outloud
import pikepdf
import pypdfium2
import pytest
from documents.readers import with_pdfium, words
from documents.sample_paper import CREATED, RECORD, TITLE, VOWELS, paper_of, pdf_of, sample_html, sample_pdf

from assembly.documents.pdf import Attachment, to_pdf
from assembly.errors import NotProduced


@pytest.fixture
def paper():
    with pikepdf.open(io.BytesIO(sample_pdf())) as pdf:
        yield pdf


def refusal(page, **images):
    with pytest.raises(NotProduced) as caught:
        to_pdf(page, attachment=None, title="عنوان", created=CREATED, images=images)
    return caught.value.code, caught.value.facts


def test_the_file_is_sound_and_declares_both_standards(paper):
    assert paper.check_pdf_syntax() == []
    assert str(paper.docinfo.CreationDate) == str(paper.docinfo.ModDate) == "D:20201112123000Z"
    with paper.open_metadata() as xmp:
        assert xmp["pdfaid:part"] == "3"
        assert xmp["pdfaid:conformance"] == "A"
        assert xmp["pdfuaid:part"] == "1"
        assert xmp["dc:title"] == TITLE
        assert xmp["xmp:CreateDate"] == "2020-11-12T12:30:00Z"
    (intent,) = paper.Root.OutputIntents
    assert intent.S == "/GTS_PDFA1"
    assert paper.Root.MarkInfo.Marked is True
    assert str(paper.Root.Lang) == "ar"
    assert paper.Root.ViewerPreferences.DisplayDocTitle is True


def test_the_record_is_attached_once_as_the_source(paper):
    (attached,) = paper.Root.AF
    assert attached.AFRelationship == "/Source"
    assert str(attached.UF) == RECORD.name
    assert attached.EF.F.read_bytes() == RECORD.data
    assert attached.EF.F.Subtype == "/application/json"


def test_every_font_is_embedded_with_its_unicode_map(paper):
    fonts = {font.objgen: font for page in paper.pages for font in page.Resources.Font.values()}.values()
    names = {str(font.BaseFont).split("+")[1] for font in fonts}
    assert names == {"Amiri", "Amiri-Bold", "DejaVu-Sans"}  # the last for the Tifinagh line
    for font in fonts:
        assert "/ToUnicode" in font
        assert font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()


def test_without_tifinagh_amiri_alone_is_used():
    with pikepdf.open(io.BytesIO(pdf_of(VOWELS))) as pdf:
        assert {str(font.BaseFont).split("+")[1] for font in pdf.pages[0].Resources.Font.values()} == {
            "Amiri"
        }


def elements(node):
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_the_tags_say_what_things_are(paper):
    tags = [str(element.S) for element in elements(paper.Root.StructTreeRoot)]
    assert tags.count("/H1") == 1
    assert tags.count("/Figure") == 1
    assert [tags.count(tag) for tag in ("/LI", "/Lbl")] == [4, 4]
    headers = [element for element in elements(paper.Root.StructTreeRoot) if element.S == "/TH"]
    assert len(headers) == 4 * len([tag for tag in tags if tag == "/THead"])


def test_a_checker_of_accessibility_finds_no_error(tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(sample_pdf())
    result = outloud.check(str(file))
    assert not result.error
    assert result.errors == 0
    assert {row["status"] for row in result.criteria["pdfua1"]} <= {"pass", "not-applicable", "manual"}


def test_a_word_across_the_page_is_a_shape_and_no_text(tmp_path):
    plain, marked = sample_pdf(()), sample_pdf(("نموذج", "مشروع محضر"))
    assert words(with_pdfium(marked, tmp_path)) == words(with_pdfium(plain, tmp_path))
    with pypdfium2.PdfDocument(plain) as one, pypdfium2.PdfDocument(marked) as other:
        assert len(one) == len(other) > 2
        for page, across in zip(one, other, strict=True):
            assert grey(across) > grey(page) + 1000


def grey(page):
    return sum(page.render(scale=1).to_pil().convert("L").histogram()[225:238])


def test_each_page_but_the_first_has_a_running_title_and_each_its_number(tmp_path):
    with pypdfium2.PdfDocument(sample_pdf()) as document:
        texts = [" ".join(words(page.get_textpage().get_text_bounded())) for page in document]
    title = " ".join(words(TITLE))
    for number, text in enumerate(texts, start=1):
        assert f"صفحة {number} من {len(texts)}" in text
        assert text.count(title) == 1
        assert "الرقم العضو الصفة ساعة الوصول" in text  # the head of the table, which runs over three pages


def test_the_same_input_gives_the_same_bytes_in_another_process_and_place():
    script = "import hashlib, documents.sample_paper as s; print(hashlib.sha256(s.sample_pdf()).hexdigest())"
    found = {
        subprocess.run(
            [sys.executable, "-c", script],
            env=os.environ
            | {"PYTHONPATH": str(Path(__file__).parents[1]), "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert found == {sha256(sample_pdf()).hexdigest()}


@pytest.mark.parametrize(
    "body",
    [
        '<img src="file:///etc/hostname" alt="أ">',
        '<img src="https://example.org/a.png" alt="أ">',
        '<img src="data:image/png;base64,AAAA" alt="أ">',
        '<img src="assembly:image/none" alt="أ">',
        '<link rel="stylesheet" href="file:///etc/hostname">',
        '<link rel="attachment" href="file:///etc/hostname">',
        "<style>@import url(file:///etc/hostname)</style>",
        "<style>@font-face { font-family: A; src: url(file:///etc/hostname) }</style>",
    ],
)
def test_a_paper_fetches_nothing(body):
    assert refusal(f'<html lang="ar" dir="rtl"><body>{body}<p>نص</p></body></html>')[0] == "resource-refused"


def test_an_emblem_cannot_fetch_either():
    emblem = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><image href="file:///etc/hostname" width="9" height="9"/></svg>'
    assert refusal(sample_html(), emblem=emblem)[0] == "weasyprint-warning"


def test_what_is_only_logged_elsewhere_is_an_error_here():
    code, facts = refusal(paper_of("نص", style="p { colour: red }"))
    assert code == "weasyprint-warning"
    assert "colour" in facts["record"]
    assert refusal(sample_html(), emblem=b"no picture")[0] == "weasyprint-warning"


@pytest.mark.parametrize("font", ["Arial", "DejaVu Sans", "serif"])
def test_another_font_that_a_template_asks_for_is_told(font):
    code, facts = refusal(paper_of("نص", style=f"p {{ font-family: {font} }}"))
    assert (code, facts["family"]) == ("font-foreign", "Amiri")


def test_a_fault_of_the_style_is_told_with_its_file_and_line(tmp_path):
    style = tmp_path / "style" / "page.css"
    style.parent.mkdir()
    style.write_text("html { font-family: Amiri }\n\np {\n  colour: red;\n}\n", "utf-8")
    with pytest.raises(NotProduced) as caught:
        to_pdf(paper_of("نص"), attachment=None, title="عنوان", created=CREATED, store_templates=tmp_path)
    assert (caught.value.code, caught.value.facts["template"]) == ("weasyprint-warning", str(style))
    assert " at 4:3," in caught.value.facts["record"]
    style.write_bytes(b"p {\n}\n/* \xe9 */")
    with pytest.raises(NotProduced) as caught:
        to_pdf(paper_of("نص"), attachment=None, title="عنوان", created=CREATED, store_templates=tmp_path)
    assert (caught.value.code, caught.value.facts["template"], caught.value.facts["line"]) == (
        "template-broken",
        str(style),
        3,
    )


@pytest.mark.parametrize("character", ["✓", "№", "→", "≤"])
def test_a_sign_that_amiri_lacks_is_set_in_the_spare_face(character):
    with pikepdf.open(io.BytesIO(pdf_of(f"شكرا {character} جزيلا"))) as pdf:
        names = {str(font.BaseFont).split("+")[1] for font in pdf.pages[0].Resources.Font.values()}
    assert names == {"Amiri", "DejaVu-Sans"}


@pytest.mark.parametrize("character", ["中", "🙏"])
def test_a_character_that_no_face_of_ours_has_is_named(character):
    assert refusal(paper_of(f"شكرا {character} جزيلا")) == ("glyph-missing", {"characters": character})


def test_a_moment_without_its_zone_is_no_moment():
    with pytest.raises(ValueError, match="2020"):
        to_pdf(paper_of("نص"), attachment=None, title="عنوان", created=datetime(2020, 11, 12))  # noqa: DTZ001


def test_a_date_in_another_zone_is_the_same_moment():
    morocco = CREATED.astimezone(datetime.fromisoformat("2020-11-12T13:30:00+01:00").tzinfo)
    papers = {
        to_pdf(paper_of("نص"), attachment=Attachment("a.json", b"{}"), title="عنوان", created=created)
        for created in (CREATED, morocco)
    }
    assert len(papers) == 1


def test_a_machine_without_pango_is_told_what_to_install():
    script = """
from assembly.documents.pango_declarations import Declared
def nothing(*args): raise OSError("cannot load library")
Declared.dlopen = nothing
from documents.sample_paper import sample_pdf
from assembly.errors import NotProduced
try:
    sample_pdf()
except NotProduced as error:
    print(error.code, error.facts["packages"])
"""
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        check=True,
        text=True,
    )
    assert ran.stdout == "pango-missing libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0\n"
