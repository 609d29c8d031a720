import io

import pikepdf
from documents.sample_paper import CREATED, pdf_of, sample_pdf

from assembly.documents.isolates import isolate_html
from assembly.documents.pdf import to_pdf


def elements(node):
    for kid in node.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_every_named_element_is_found_by_its_name():
    with pikepdf.open(io.BytesIO(sample_pdf())) as pdf:
        root = pdf.Root.StructTreeRoot
        named = {str(element.ID): element for element in elements(root) if "/ID" in element}
        listed = list(root.IDTree.Names)
        assert len(named) > 8
        assert list(map(str, listed[::2])) == sorted(named)
        assert all(
            named[str(name)].objgen == found.objgen
            for name, found in zip(listed[::2], listed[1::2], strict=True)
        )


def test_a_paper_without_tables_has_no_list():
    with pikepdf.open(io.BytesIO(pdf_of("نص"))) as pdf:
        assert "/IDTree" not in pdf.Root.StructTreeRoot


def test_a_heading_with_a_line_of_its_own_in_it_is_one_heading():
    page = isolate_html(
        '<html lang="ar" dir="rtl"><body><h1>أول <span style="display: block">ثان</span></h1></body></html>'
    )
    data = to_pdf(page, attachment=None, title="عنوان", created=CREATED)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [str(e.S) for e in elements(pdf.Root.StructTreeRoot)].count("/H1") == 1
