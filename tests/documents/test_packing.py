"""The objects of a PDF put into bytes once: they say what the writer would have written."""

import io

import pikepdf
import pydyf
from hypothesis import given
from hypothesis import strategies as st

from assembly.documents.packing import pack


def written(contents: list[list[bytes | str]], *, packed: bool) -> bytes:
    pdf, out = pydyf.PDF(), io.BytesIO()
    for content in contents:
        pdf.add_object(pydyf.Stream(content, {"Kind": "/Any"}, compress=True))
    pdf.add_object(pydyf.Stream([b"plain"]))
    if packed:
        pack(pdf)
    pdf.write(out, version="1.7", identifier=True, compress=True)
    return out.getvalue()


def read(data: bytes) -> list[object]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [
            (item.read_bytes(), str(item.Kind))
            if isinstance(item, pikepdf.Stream) and "/Kind" in item
            else repr(item)
            for item in pdf.objects
            if not (isinstance(item, pikepdf.Stream) and item.get("/Type") in ("/ObjStm", "/XRef"))
        ]


@given(st.lists(st.lists(st.binary(max_size=200) | st.just("q"), min_size=1, max_size=4), max_size=4))
def test_a_packed_pdf_holds_what_the_writer_would_write(contents):
    assert read(written(contents, packed=True)) == read(written(contents, packed=False))


def test_a_stream_that_is_not_to_be_compressed_stays_as_it_is():
    assert b"stream\nplain\nendstream" in written([], packed=True)


def test_a_stream_packed_is_compressed_no_more():
    pdf = pydyf.PDF()
    stream = pydyf.Stream([b"x" * 1000], compress=True)
    pdf.add_object(stream)
    pack(pdf)
    (content,) = stream.stream
    assert (len(content) < 100, stream.compress, stream.extra["Filter"]) == (True, False, "/FlateDecode")
