"""A signed paper: what is added to it, and that it stays what it was."""

import re
import subprocess

import outloud
import pikepdf
import pymupdf
import pytest
from authority import PASSPHRASE
from documents.readers import ARABIC, words

from assembly.errors import Refused
from assembly.sealing.keys import key_of_file
from assembly.sealing.places import read_paper
from assembly.sealing.signing import sign, signed_name

from .conftest import AT


def test_each_signature_only_adds_to_the_file(plain, half_signed, signed):
    assert half_signed.read_bytes().startswith(plain.read_bytes())
    assert signed.read_bytes().startswith(half_signed.read_bytes())


def test_another_program_finds_both_valid(signed):
    told = subprocess.run(["pdfsig", signed], capture_output=True, text=True, check=False).stdout
    assert re.findall(r"Signature Field Name: (\w+)", told) == ["president", "secretary"]
    assert told.count("Signature Type: ETSI.CAdES.detached") == 2
    assert told.count("Signature is Valid.") == 2
    assert re.findall("Common Name: (.+)", told) == ["Membre numéro 1", "العضو رقم 10"]


def test_it_is_still_an_archivable_and_accessible_file(plain, signed):
    with pikepdf.open(plain) as before, pikepdf.open(signed) as after:
        assert after.check_pdf_syntax() == []
        assert after.Root.Metadata.read_bytes() == before.Root.Metadata.read_bytes()
        assert str(after.docinfo.ModDate) == str(before.docinfo.ModDate)
        assert [str(intent.S) for intent in after.Root.OutputIntents] == ["/GTS_PDFA1"]
        assert (str(after.Root.Lang), after.Root.MarkInfo.Marked) == ("ar", True)
        (attached,) = after.Root.AF
        assert (str(attached.UF), attached.AFRelationship) == ("session.json", "/Source")
    found = outloud.check(str(signed))
    assert (found.error, found.errors) == (None, 0)
    assert {row["status"] for row in found.criteria["pdfua1"]} <= {
        "pass",
        "not-applicable",
        "manual",
        "warning",
    }


def test_its_fields_are_named_drawn_and_in_the_structure(signed):
    with pikepdf.open(signed) as pdf:
        fields = {str(field.T): field for field in pdf.Root.AcroForm.Fields}
        parents = dict(
            zip(
                list(pdf.Root.StructTreeRoot.ParentTree.Nums)[::2],
                list(pdf.Root.StructTreeRoot.ParentTree.Nums)[1::2],
                strict=True,
            )
        )
        for name, office in (("president", "رئاسة الغرفة"), ("secretary", "كتابة الغرفة")):
            field = fields[name]
            assert str(field.TU) == f"التوقيع الإلكتروني عن {office}"
            assert int(field.F) & 4  # printed
            element = parents[field.StructParent]
            assert (element.S, element.K.Obj.objgen) == ("/Form", field.objgen)
            assert element.objgen in [kid.objgen for kid in element.P.K]
            assert {str(font.BaseFont).split("+")[1] for font in _fonts(field.AP.N)} == {
                "Amiri",
                "Amiri-Bold",
            }


def _fonts(form):
    for inner in form.Resources.XObject.values():
        for font in inner.Resources.Font.values():
            assert font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
            assert "/ToUnicode" in font
            yield font


def test_the_marks_stand_under_the_names(signed):
    with pymupdf.open(signed) as document:
        (page,) = [page for page in document if list(page.widgets())]
        marks = {widget.field_name: page.get_text(clip=widget.rect) for widget in page.widgets()}
        middle = page.rect.width / 2
        sides = {widget.field_name: widget.rect.x0 > middle for widget in page.widgets()}
        lines = {name: words(text) for name, text in marks.items()}
    assert sides == {"president": False, "secretary": True}
    assert {"Membre", "numéro", "1", "رئاسة", "نونبر"} <= set(lines["president"])
    assert {"العضو", "رقم", "10", "كتابة", "2020", "10:30"} <= set(lines["secretary"])
    assert all(ARABIC.search(text) for text in marks.values())


@pytest.mark.parametrize("place", ["secretary", "president"])
def test_no_place_is_signed_twice(place, signed, keys):
    key = key_of_file(keys / f"{place}.p12", lambda: PASSPHRASE, AT)
    with pytest.raises(Refused) as caught:
        sign(read_paper(signed), place, key, AT)
    assert (caught.value.code, caught.value.facts) == ("signed-by-office-already", {"place": place})


def test_where_it_goes(tmp_path):
    assert signed_name(tmp_path / "minutes.pdf") == tmp_path / "minutes-signed.pdf"
    assert signed_name(tmp_path / "minutes-signed.pdf") == tmp_path / "minutes-signed.pdf"
