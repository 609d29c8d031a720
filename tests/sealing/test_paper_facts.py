"""What is found of a paper with nothing but its file at hand."""

import io

import msgspec
import pikepdf
import pypdfium2
import pytest
from authority import Authority

from assembly.documents.papers import minutes, recommendations
from assembly.documents.press import source, to_pdf
from assembly.sealing.confined import paper_facts
from assembly.store.folder import Store

from .conftest import SHIPPED, signed_by


def facts(path, *trust):
    return paper_facts(str(path), [each.root.pem.decode() for each in trust], None)


def test_an_unsigned_paper(plain):
    found = facts(plain)
    assert (found["record"], found["session"], found["signatures"]) == ("read", "2020-10", [])
    assert found["text"] == {"state": "same", "missing": [], "added": [], "moved": []}
    with pypdfium2.PdfDocument(plain) as document:
        assert found["pages"] == len(document)


def test_both_signatures_in_their_order(signed, authority):
    first, second = facts(signed, authority)["signatures"]
    assert (first["place"], first["name"], first["after"]) == ("secretary", "العضو رقم 10", "signatures")
    assert (second["place"], second["name"], second["after"]) == ("president", "Membre numéro 1", "nothing")
    for each in (first, second):
        assert (each["intact"], each["trust"], each["issuer"]) == (True, "trusted", "سلطة التجربة")
        assert each["at"] == "2020-11-13T10:30:00+01:00"
        assert each["stamped_at"] is None


@pytest.mark.parametrize(("trust", "told"), [((), "unknown"), ((Authority("سلطة أخرى"),), "untrusted")])
def test_a_certificate_of_somebody_else(half_signed, trust, told):
    (found,) = facts(half_signed, *trust)["signatures"]
    assert (found["intact"], found["trust"]) == (True, told)


def test_a_byte_changed_under_the_signatures(signed, tmp_path):
    data = bytearray(signed.read_bytes())
    place = data.index(b"+Amiri")  # a font of the first mark
    data[place] ^= 1
    (tmp_path / "altered.pdf").write_bytes(data)
    assert [each["intact"] for each in facts(tmp_path / "altered.pdf")["signatures"]] == [False, False]


def test_a_page_changed_after_the_signatures(signed, tmp_path):
    """An update appended as a signature's is, that paints over a page."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415

    writer = IncrementalPdfFileWriter(io.BytesIO(signed.read_bytes()))
    page, _ = writer.find_page_for_modification(0)
    content = writer.root["/Pages"]["/Kids"][0]["/Contents"]
    content._data = content.data + b" 1 0 0 rg 0 0 300 300 re f"
    content._encoded_data = None
    writer.update_container(content)
    out = tmp_path / "painted.pdf"
    with out.open("wb") as file:
        writer.write(file)
    assert page is not None
    found = facts(out)["signatures"]
    assert [(each["intact"], each["after"]) for each in found] == [(True, "changes"), (True, "changes")]


def with_record(path, out, change):
    """Write a paper with another record in it than the one it was made from."""
    with pikepdf.open(path) as pdf:
        attached = pdf.Root.AF[0].EF.F
        record = msgspec.json.decode(attached.read_bytes())
        change(record)
        attached.write(msgspec.json.encode(record))
        pdf.save(out)
    return out


def test_a_count_that_the_record_does_not_give(plain, tmp_path):
    def more_votes(record):
        record["ballots"][0]["tally"].update(in_favour=97)

    found = facts(with_record(plain, tmp_path / "other.pdf", more_votes))["text"]
    assert found["state"] == "differs"
    assert "97" in found["missing"]


def test_two_counts_that_changed_places(plain, tmp_path):
    """The same words and figures, but for one ballot's and another's."""

    def exchanged(record):
        items = record["items"]
        items[0]["title"], items[1]["title"] = items[1]["title"], items[0]["title"]

    found = facts(with_record(plain, tmp_path / "other.pdf", exchanged))["text"]
    assert found["state"] == "differs"


def test_a_record_that_is_no_record(plain, tmp_path):
    def unknown_field(record):
        record["more"] = 1

    found = facts(with_record(plain, tmp_path / "other.pdf", unknown_field))
    assert (found["record"], found["text"]["state"], found["session"]) == ("unreadable", "not-compared", None)


def test_a_record_taken_out_and_one_put_beside(plain, tmp_path):
    with pikepdf.open(plain) as pdf:
        del pdf.attachments["session.json"]
        pdf.save(tmp_path / "without.pdf")
    with pikepdf.open(plain) as pdf:
        pdf.attachments["second"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="session.json")
        pdf.save(tmp_path / "two.pdf")
    assert facts(tmp_path / "without.pdf")["record"] == "absent"
    assert facts(tmp_path / "two.pdf")["record"] == "several"


def test_papers_other_than_minutes_are_not_compared(tmp_path):
    made_from = source(Store.open(SHIPPED), "2020-10")
    path = tmp_path / "recommendations.pdf"
    path.write_bytes(to_pdf(recommendations(made_from), made_from))
    assert facts(path)["text"]["state"] == "not-compared"


def test_french_minutes_signed(keys, tmp_path):
    made_from = source(Store.open(SHIPPED), "2020-10")
    path = tmp_path / "minutes-fr.pdf"
    path.write_bytes(to_pdf(minutes(made_from, language="fr"), made_from))
    found = facts(signed_by(path, "president", keys, tmp_path / "out.pdf"))
    assert (found["text"]["state"], len(found["signatures"])) == ("same", 1)
