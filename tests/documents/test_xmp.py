import io
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from documents.sample_paper import sample_pdf

from assembly.documents.xmp import with_pdf_ua

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"


def test_the_identifier_stands_in_the_first_rdf_with_its_extension_schema():
    with pikepdf.open(io.BytesIO(sample_pdf())) as pdf:
        packet = pdf.Root.Metadata.read_bytes()
    tree = ET.fromstring(packet)  # noqa: S314  our own
    (rdf,) = tree.iter(f"{RDF}RDF")
    (part,) = rdf.iter("{http://www.aiim.org/pdfua/ns/id/}part")
    assert part.text == "1"
    declared = {uri.text for uri in rdf.iter("{http://www.aiim.org/pdfa/ns/schema#}namespaceURI")}
    assert declared == {"http://www.aiim.org/pdfua/ns/id/"}


def test_a_packet_without_rdf_is_refused():
    with pytest.raises(ValueError, match="xmpmeta"):
        with_pdf_ua(b"<x:xmpmeta/>")
