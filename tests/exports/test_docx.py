"""Papers for Word: opened again, and set by LibreOffice beside our own PDF."""

import io
import re
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import docx
import fontpkg
import pytest
from documents import french_papers, hall_papers, issued_papers
from documents import sample_dossier as sample
from documents.readers import lost, with_pdftotext, words, words_of_html
from documents.sent_letters import LETTERS
from docx.oxml.ns import qn
from msgspec.structs import replace
from PIL import Image

from assembly.documents.convocation import convocations_together
from assembly.documents.papers import minutes, recommendations
from assembly.documents.press import to_html, to_pdf
from assembly.errors import NotProduced
from assembly.exports.docx import to_docx

OCTOBER = issued_papers.source_of(sample.october())
TOGETHER = hall_papers.before()
PAPERS = {
    "minutes": (minutes(OCTOBER), OCTOBER),
    "recommendations": (recommendations(OCTOBER), OCTOBER),
    "together": (convocations_together(TOGETHER, 1, (2, 3, 77), reference="112/2020"), TOGETHER),
    **hall_papers.PAPERS,
    **{
        name: (sheet, issued_papers.source_of(dossier))
        for name, (dossier, sheet) in issued_papers.PAPERS.items()
    },
    "minutes-fr": (minutes(OCTOBER, language="fr"), OCTOBER),
    **{f"{name}-fr": paper for name, paper in french_papers.PAPERS.items()},
    **{
        f"{name}-{language}": letter(language)
        for name, letter in LETTERS.items()
        for language in ("ar", "fr")
    },
}
ARABIC, LATIN = re.compile("[\u0621-\u064a]"), re.compile("[A-Za-zÀ-ÿ]")
ISOLATES = re.compile("[\u2066-\u2069]")


def opened(name):
    return docx.Document(io.BytesIO(to_docx(*PAPERS[name])))


def text_of(document):
    """What stands in the body: python-docx sees breaks as line ends."""
    return "\n".join(
        docx.text.paragraph.Paragraph(p, document).text for p in document.element.body.iter(qn("w:p"))
    )


def parts(content):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def body_of(page):
    return re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_the_words_of_its_pdf_in_their_order_but_for_the_foot_of_a_table(name):
    wanted = words_of_html(body_of(to_html(*PAPERS[name]).decode()))
    found = words(text_of(opened(name)))
    assert sorted(found) == sorted(wanted)
    if "tfoot" not in to_html(*PAPERS[name]).decode():
        assert found == wanted


@pytest.mark.parametrize(
    "name", ["minutes", "attendance", "extract-budget", "letter-two-recommendations", "minutes-fr"]
)
def test_each_run_says_its_direction_and_no_isolate_is_left(name):
    document = opened(name)
    runs = [run for run in document.element.body.iter(qn("w:r")) if run.text]
    for run in runs:
        rtl = run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
        assert not (ARABIC.search(run.text) and not rtl), run.text
        assert not (LATIN.search(run.text) and rtl), run.text
    assert not ISOLATES.search(text_of(document))


def test_paragraphs_run_from_right_to_left_but_for_the_french_letterhead():
    paragraphs = opened("minutes").element.body.iter(qn("w:p"))
    to_the_left = [p for p in paragraphs if p.find(f"{qn('w:pPr')}/{qn('w:bidi')}").get(qn("w:val")) == "0"]
    assert {"".join(t.text for t in p.iter(qn("w:t")))[:8] for p in to_the_left} == {
        "Royaume ",
        "Ministèr",
        "Chambre ",
    }


def test_styles_are_named_and_say_how_arabic_letters_look():
    document = opened("minutes")
    styles = {p.style.name for p in document.paragraphs}
    assert {"Title", "Heading 2", "Heading 3", "Normal", "List Number"} <= styles
    assert document.paragraphs[0].part.document.core_properties.title == PAPERS["minutes"][0].view.title
    title = document.styles["Title"].element
    assert title.find(f"{qn('w:rPr')}/{qn('w:bCs')}") is not None
    assert title.find(f"{qn('w:rPr')}/{qn('w:szCs')}").get(qn("w:val")) == "33"
    assert title.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    normal = document.styles["Normal"].element
    assert normal.find(f"{qn('w:pPr')}/{qn('w:jc')}").get(qn("w:val")) == "lowKashida"
    fonts = document.styles.element.find(f".//{qn('w:rFonts')}")
    assert fonts.get(qn("w:cs")) == fonts.get(qn("w:ascii")) == "Amiri"


def test_fonts_and_languages_are_named_once():
    made = parts(to_docx(*PAPERS["minutes"]))
    assert 'w:name="Amiri"><w:altName w:val="Traditional Arabic"' in made["word/fontTable.xml"].decode()
    assert 'w:bidi="ar-MA"' in made["word/styles.xml"].decode()
    assert "<dc:language>ar-MA</dc:language>" in made["docProps/core.xml"].decode()
    assert (
        "<dc:language>fr-FR</dc:language>"
        in parts(to_docx(*PAPERS["minutes-fr"]))["docProps/core.xml"].decode()
    )
    assert not [name for name in made if "thumbnail" in name or "customXml" in name]


def test_tables_run_from_right_to_left_and_say_their_heads_again():
    tables = [table for table in opened("attendance").tables if table.style.name == "Table Grid"]
    members = tables[0]._tbl
    assert members.tblPr.find(qn("w:bidiVisual")) is not None
    heads = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in members.tr_lst]
    assert heads == [True] + [False] * 76
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in members.tr_lst)
    assert tables[0].rows[0].cells[0].text == "رقم"
    widths = [int(column.get(qn("w:w"))) for column in members.tblGrid.gridCol_lst]
    assert [round(width / sum(widths), 2) for width in widths] == [0.09, 0.34, 0.27, 0.3]


def test_numbers_of_a_list_begin_anew_where_they_do_not_follow():
    document = opened("minutes")
    numbering = document.part.numbering_part.element
    begun = {
        num.numId: int(num.find(f".//{qn('w:startOverride')}").get(qn("w:val")))
        for num in numbering.num_lst[2:]
    }
    lists = [p._p.pPr.numPr.numId.val for p in document.paragraphs if p.style.name == "List Number"]
    firsts = [number for place, number in enumerate(lists) if place == 0 or lists[place - 1] != number]
    assert set(lists) == set(begun)
    # Present, excused, absent, associates, agenda, proposals, petitions, recommendations; then the annexes.
    assert [begun[number] for number in firsts][:8] == [1] * 8
    by_authority = [begun[number] for number in firsts][9:]
    assert by_authority == [2, 1, 1, 3]


def test_names_stand_in_two_columns_and_what_follows_in_one():
    columns = [section._sectPr.find(qn("w:cols")).get(qn("w:num")) for section in opened("minutes").sections]
    assert columns[:3] == [None, "2", None]


def test_the_title_runs_above_and_pages_are_counted_below():
    section = opened("minutes").sections[0]
    assert section.different_first_page_header_footer
    assert words(section.header.paragraphs[0].text) == words(
        "محضر الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"
    )
    assert section.first_page_header.paragraphs[0].text == ""
    for foot in (section.footer, section.first_page_footer):
        fields = [field.get(qn("w:instr")) for field in foot._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]
        assert "".join(t.text for t in foot._element.iter(qn("w:t"))) == "صفحة 1 من 1"


def test_the_page_is_a4_with_the_margins_of_the_pdf():
    section = opened("minutes").sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert (round(section.left_margin.mm), round(section.bottom_margin.mm)) == (23, 24)


def test_letters_in_one_file_count_their_own_pages():
    document = opened("together")
    letters = [section for section in document.sections if section.start_type.name == "NEW_PAGE"]
    assert len(letters) == 3
    assert [s._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for s in letters] == ["1"] * 3
    fields = [field.get(qn("w:instr")) for field in letters[0].footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "SECTIONPAGES"]


def test_the_marks_stand_across_the_page_and_are_no_words_of_it():
    draft = sample.draft()
    both = replace(draft, openings=tuple(replace(o, chamber=sample.CHAMBER) for o in draft.openings))
    made_from = issued_papers.source_of(both)
    made = parts(to_docx(minutes(made_from), made_from))
    heads = [data.decode() for name, data in made.items() if re.fullmatch(r"word/header\d\.xml", name)]
    assert len(heads) == 2
    for head in heads:
        assert re.findall(r'string="([^"]*)"', head) == ["نموذج", "مشروع محضر"]
    assert "نموذج" not in made["word/document.xml"].decode()


def test_a_chamber_without_marks_has_none():
    plain = issued_papers.source_of(sample.draft())
    closed = plain._replace(dossier=replace(plain.dossier, session=sample.session()))
    sheet = minutes(closed)
    assert sheet.view.marks == ()
    assert not [name for name, data in parts(to_docx(sheet, closed)).items() if b"v:shape" in data]


def with_emblem(data):
    chamber = replace(sample.CHAMBER, letterhead=replace(sample.CHAMBER.letterhead, emblem="emblem.png"))
    dossier = sample.october(openings=(sample.opening(chamber=chamber, emblem_sha256="0" * 64),))
    made_from = issued_papers.source_of(dossier)._replace(images={"emblem": data})
    return docx.Document(io.BytesIO(to_docx(minutes(made_from), made_from)))


def test_the_emblem_stands_in_the_letterhead_with_words_for_it():
    drawn = io.BytesIO()
    Image.new("RGB", (20, 40), "green").save(drawn, "PNG")
    (inline,) = with_emblem(drawn.getvalue()).element.body.iter(qn("wp:inline"))
    assert round(inline.extent.cy.mm) == 20
    assert round(inline.extent.cx.mm) == 10
    assert inline.docPr.get("descr") == "الشعار"


def test_each_letter_has_its_emblem_under_a_number_of_its_own():
    drawn = io.BytesIO()
    Image.new("RGB", (20, 20), "green").save(drawn, "PNG")
    chamber = replace(sample.CHAMBER, letterhead=replace(sample.CHAMBER.letterhead, emblem="emblem.png"))
    copies = sample.opening(chamber=chamber, emblem_sha256="0" * 64)
    made_from = hall_papers.before(opening=copies)._replace(images={"emblem": drawn.getvalue()})
    document = docx.Document(io.BytesIO(to_docx(convocations_together(made_from, 1, (2, 3)), made_from)))
    numbers = [inline.docPr.id for inline in document.element.body.iter(qn("wp:inline"))]
    assert len(numbers) == len(set(numbers)) == 2


def test_an_emblem_that_word_does_not_show_leaves_its_place():
    assert "[الشعار]" in text_of(with_emblem(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))


def test_the_same_record_gives_the_same_bytes_and_the_record_s_moment(monkeypatch):
    sheet, made_from = PAPERS["extract-budget"]
    first = to_docx(sheet, made_from)
    assert to_docx(sheet, made_from) == first
    elsewhere = made_from._replace(written=made_from.written.astimezone(timezone(timedelta(hours=1))))
    assert to_docx(sheet, elsewhere) == first
    said = docx.Document(io.BytesIO(first)).core_properties
    assert said.created == said.modified == datetime(2020, 11, 13, 9, tzinfo=UTC)
    assert said.author == sample.CHAMBER.name_ar


def test_without_the_library_the_command_that_installs_it_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(NotProduced) as caught:
        to_docx(*PAPERS["agenda"])
    assert caught.value.code == "docx-missing"
    assert caught.value.facts["mend"] == "pip install 'assembly-minutes[docx]'"


SET_BY_LIBREOFFICE = ("minutes", "convocation", "attendance", "extract-budget", "recommendations", "together")


@pytest.fixture(scope="module")
def by_libreoffice(tmp_path_factory):
    if (office := shutil.which("soffice")) is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("word")
    (folder / "fonts").mkdir()
    for weight in (400, 700):
        shutil.copy(fontpkg.path("Amiri", weight, "normal"), folder / "fonts")
    for name in SET_BY_LIBREOFFICE:
        (folder / f"{name}.docx").write_bytes(to_docx(*PAPERS[name]))
    files = [folder / f"{name}.docx" for name in SET_BY_LIBREOFFICE]
    profile = f"-env:UserInstallation=file://{folder}/profile"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files],
        check=True, capture_output=True, timeout=120, env={"XDG_DATA_HOME": str(folder), "HOME": str(folder), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    return folder


@pytest.mark.parametrize("name", SET_BY_LIBREOFFICE)
def test_libreoffice_sets_the_words_of_our_pdf(name, by_libreoffice, tmp_path):
    ours = words(with_pdftotext(to_pdf(*PAPERS[name]), tmp_path))
    theirs = words(with_pdftotext((by_libreoffice / f"{name}.pdf").read_bytes(), tmp_path))
    # The sum to write under each page's part of a table is said once there.
    # A table's head is said anew on each page, its title and number too, and pages need not end at the same line.
    repeated = {"مجموع", "الصفحة"} if name == "attendance" else set()
    heads = set(words(" ".join(re.findall(r"<(?:th|h1)[^>]*>([^<]*)<", to_html(*PAPERS[name]).decode()))))
    heads |= {"صفحة", "من"} | {str(page) for page in range(1, 10)}
    assert set(lost(ours, theirs)) - heads == repeated
    assert set(lost(theirs, ours)) <= heads
