"""PDF/UA-1 declared in a PDF/A-3a file.

WeasyPrint writes the metadata of one standard. The identifier of the other has to stand in the same, first `rdf:RDF`
(a second one is ignored by readers), with the extension schema that PDF/A asks for (ISO 19005-3, 6.6.2.3) whenever
a property is not among its predefined ones.
"""

from __future__ import annotations

from typing import Any

CLOSING = b"</rdf:RDF>"

PDF_UA_1 = b"""<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\
<pdfuaid:part>1</pdfuaid:part></rdf:Description>\
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""


def declare_pdf_ua(pdf: Any) -> None:  # noqa: ANN401  pydyf has no types
    """Add the identifier to the XMP stream of a `pydyf.PDF` that is about to be written.

    Raises `ValueError` when the file has no single XMP stream with an `rdf:RDF`: no file may claim less than asked.
    """
    (stream,) = (item for item in pdf.objects if getattr(item, "extra", {}).get("Type") == "/Metadata")
    (content,) = stream.stream
    stream.stream = [with_pdf_ua(content)]


def with_pdf_ua(xmp: bytes) -> bytes:
    """Return the XMP packet with the identifier of PDF/UA-1 in its first `rdf:RDF`."""
    before, closing, after = xmp.partition(CLOSING)
    if not closing:
        raise ValueError(xmp)
    return before + PDF_UA_1 + closing + after
