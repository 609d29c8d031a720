"""What holds for the file of every paper, in either language."""

import html
import io
import os
import re
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import fontpkg
import msgspec
import outloud
import pikepdf
import pytest
from documents import every_paper
from documents.every_paper import EXAMPLES, LANGUAGES, REPORT, SAMPLES, SENT
from documents.readers import (
    blocks_of_html,
    lost_by,
    out_of_order,
    texts_with_pdfjs,
    with_mupdf,
    with_pdfium,
    with_pdftotext,
    words,
    words_of_html,
)

from assembly.cli.paper_names import PAPERS
from assembly.documents.papers import MAKERS
from assembly.documents.report_source import ReportSource
from assembly.documents.templates import folders
from assembly.domain.dossier import SCHEMA, Dossier
from assembly.domain.year_report import YearReport

FACES = {"Amiri", "Amiri-Bold", "Amiri-Italic", "Amiri-BoldItalic"}
WHOLE_FACE = fontpkg.path("Amiri").stat().st_size
HEADINGS = {f"/H{level}" for level in range(1, 7)}
TEXT, PAINT = {"Tj", "TJ", "'", '"'}, {"f", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}

every_sample = pytest.mark.parametrize("sample", SAMPLES, ids=str)


@pytest.fixture(scope="module")
def store(every_store):
    return every_store


@pytest.fixture
def made(sample, store):
    return every_paper.made(sample, store)


@pytest.fixture
def paper(made):
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        yield pdf


def test_every_paper_has_a_sample_in_each_language():
    """A new paper comes with a sample in `every_paper.py`; so does each template of a paper."""
    assert {(s.paper, s.language) for s in SAMPLES} == {
        (name, tongue) for name in (*MAKERS, *SENT, REPORT) for tongue in LANGUAGES
    }
    assert set(PAPERS) == set(MAKERS)


def test_every_template_of_a_paper_is_tried(store):
    shipped = folders(None)[-1]
    of_papers = {
        path.relative_to(shipped).as_posix()
        for path in shipped.glob("*/*.j2")
        if "/base.html.j2" in path.read_text("utf-8")
    }
    tried = {every_paper.made(s, store).template for s in SAMPLES}
    assert of_papers == tried


@every_sample
def test_nothing_is_complained_of(made):
    assert made.said == []


@every_sample
def test_the_file_declares_what_it_is(sample, made, paper):
    assert paper.check_pdf_syntax() == []
    with paper.open_metadata() as xmp:
        declared = [xmp[key] for key in ("pdfaid:part", "pdfaid:conformance", "pdfuaid:part")]
        title = xmp["dc:title"]
    assert declared == ["3", "A", "1"]
    shown = html.unescape(re.search("<title>(.*?)</title>", made.page)[1])
    assert words(title) == words(shown.replace("’", "'"))
    assert str(paper.docinfo.Title) == title
    assert [str(intent.S) for intent in paper.Root.OutputIntents] == ["/GTS_PDFA1"]
    assert paper.Root.MarkInfo.Marked is True
    assert str(paper.Root.Lang) == sample.language
    assert paper.Root.ViewerPreferences.DisplayDocTitle is True
    assert "/Encrypt" not in paper.trailer


@every_sample
def test_the_public_record_is_attached(made, paper):
    (attached,) = paper.Root.AF
    assert (str(attached.UF), attached.AFRelationship) == (made.source.record_name, "/Source")
    assert attached.EF.F.Subtype == "/application/json"
    record = attached.EF.F.read_bytes()
    if isinstance(made.source, ReportSource):
        assert msgspec.json.decode(record, type=YearReport) == made.source.report
        return
    assert msgspec.json.decode(record)["schema"] == SCHEMA
    assert msgspec.json.decode(record, type=Dossier) == made.source.dossier


@every_sample
def test_its_fonts_are_amiri_embedded_in_part_with_their_letters(paper):
    fonts = {font.objgen: font for page in paper.pages for font in page.Resources.get("/Font", {}).values()}
    assert fonts
    for font in fonts.values():
        tag, face = str(font.BaseFont)[1:].split("+")
        assert re.fullmatch("[A-Z]{6}", tag)
        assert face in FACES
        assert 0 < len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) < WHOLE_FACE / 2
        assert b"beginbfchar" in font.ToUnicode.read_bytes()


@every_sample
def test_the_cells_of_tables_know_their_heads(made, paper):
    root = paper.Root.StructTreeRoot
    tables = [element for element in _elements(root) if element.S == "/Table"]
    # A table that runs over several pages is one for each, its head repeated.
    assert len(tables) >= made.page.count("<table")
    listed = list(root.IDTree.Names)[::2] if tables else []
    assert listed == sorted(listed, key=bytes)
    for table in tables:
        heads = [str(element.ID) for element in _elements(table) if element.S == "/TH"]
        assert set(heads) <= set(map(str, listed))
        filled = (element for element in _elements(table) if element.S == "/TD" and element.get("/K"))
        for cell in filled:
            assert set(map(str, cell.A.Headers)) & set(heads)


@every_sample
def test_headings_are_bookmarks_and_skip_no_level(made, paper):
    headings = re.findall(r"<h([1-6])[^>]*>(.*?)</h", made.page, re.DOTALL)
    levels = [int(level) for level, _ in headings]
    assert all(after - before <= 1 for before, after in pairwise([0, *levels]))
    with paper.open_outline() as outline:
        assert [words(item.title) for item in _every(outline.root)] == [
            words_of_html(text) for _, text in headings
        ]
    tags = [str(element.S)[2:] for element in _elements(paper.Root.StructTreeRoot) if element.S in HEADINGS]
    assert tags == [level for level, _ in headings]


@every_sample
def test_all_that_is_drawn_is_content_or_artifact(paper):
    for page in paper.pages:
        open_marks, kinds = [], Counter()
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in {"BDC", "BMC"}:
                open_marks.append(str(operands[0]))
                kinds[str(operands[0])] += 1
            elif name == "EMC":
                open_marks.pop()
            elif name in TEXT or name in PAINT:
                assert open_marks, name
        assert not open_marks
        assert kinds["/Artifact"]


@every_sample
def test_a_checker_of_accessibility_finds_no_error(made, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(made.data)
    result = outloud.check(str(file))
    assert not result.error
    assert result.errors == 0


@every_sample
@pytest.mark.parametrize("read", [with_pdftotext, with_pdfium, with_mupdf])
def test_every_word_comes_back(read, made, tmp_path):
    reader = read.__name__.removeprefix("with_")
    assert lost_by(reader, words_of_html(made.page), read(made.data, tmp_path)) == []


def test_every_word_comes_back_in_pdfjs_and_in_its_order(store, tmp_path):
    papers = [every_paper.made(sample, store) for sample in SAMPLES]
    texts = texts_with_pdfjs([paper.data for paper in papers], tmp_path)
    for sample, paper, text in zip(SAMPLES, papers, texts, strict=True):
        assert lost_by("pdf.js", words_of_html(paper.page), text) == [], sample
        own = [
            w for block in blocks_of_html(paper.page) if not block.apart for w in block.words if w.isalpha()
        ]
        if sample.language == "ar":
            assert out_of_order(own, words(text)) == [], sample


def test_the_same_bytes_come_out_in_another_process(store):
    script = Path(every_paper.__file__)
    ran = subprocess.run(
        [sys.executable, script, store],
        env=os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LANG": "fr_FR.UTF-8"},
        capture_output=True,
        check=False,
        text=True,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    found = dict(line.split() for line in ran.stdout.splitlines())
    assert found == {str(s): sha256(every_paper.made(s, store).data).hexdigest() for s in EXAMPLES}


def _elements(node):
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def _every(items):
    for item in items:
        yield item
        yield from _every(item.children)
