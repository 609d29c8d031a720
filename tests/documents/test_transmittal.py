from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, MINISTRY, ON, PAPERS, PROVINCE, source_of, text_of
from documents.readers import lost, with_mupdf, words
from msgspec.structs import replace

from assembly.documents.letter import Outgoing
from assembly.documents.press import to_pdf
from assembly.documents.transmittal import transmittal, transmittal_view
from assembly.domain.chamber import DatedName
from assembly.errors import NotFound, Refused

OUTGOING = Outgoing("112/2020", ON)


@pytest.mark.parametrize("name", [name for name in PAPERS if "recommendation" in name])
def test_the_letter_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_only_what_concerns_the_authority_is_sent():
    view = transmittal_view(sample.october(), PROVINCE, OUTGOING, None)
    assert [row[0] for row in view.attached.table.rows] == ["2020-10/R2"]


def test_a_renamed_ministry_is_written_to_by_its_present_name_and_listed_by_the_old_one():
    new = DatedName(ar="وزارة السياحة والصناعة التقليدية", since=date(2021, 10, 7))
    old = replace(MINISTRY.names[0], until=date(2021, 10, 6))
    renamed = replace(MINISTRY, names=(old, new))
    view = transmittal_view(sample.october(), renamed, Outgoing(None, date(2021, 11, 2)), "male")
    assert view.addressee == "السيد وزير السياحة والصناعة التقليدية"
    assert view.attached.title == f"التوصيتان الموجهتان إلى {sample.MINISTRY.name_ar}"


def test_the_point_of_law_is_cited_where_the_rule_book_has_it():
    law = sample.rules()
    law = replace(law, rules=tuple(rule for rule in law.rules if rule.name != "proposals.point"))
    dossier = sample.october(openings=(sample.opening(rules=law),))
    assert transmittal_view(dossier, MINISTRY, OUTGOING, None).references == (
        "المرجع: محضر الدورة المنعقدة بتاريخ 12 نونبر 2020"
    )
    assert transmittal_view(sample.october(), MINISTRY, OUTGOING, None).references == (
        "المرجع: البند 5 من المادة 3 من القانون رقم 18.09؛ محضر الدورة المنعقدة بتاريخ 12 نونبر 2020"
    )


def test_a_letter_without_a_number_leaves_a_line_for_it():
    assert transmittal_view(sample.october(), MINISTRY, Outgoing(None, ON), None).number == ("عدد: ", "")
    assert transmittal_view(sample.october(), MINISTRY, OUTGOING, None).number == ("عدد: 112/2020",)


@pytest.mark.parametrize(
    ("dossier", "authority", "on", "error", "code"),
    [
        (sample.october(), replace(MINISTRY, number=8), ON, NotFound, "authority-without-recommendations"),
        (sample.october(recommendations=()), MINISTRY, ON, Refused, "recommendations-none"),
        (sample.draft(), MINISTRY, ON, Refused, "session-going-on"),
        (sample.october(), MINISTRY, date(2020, 11, 11), Refused, "paper-predated"),
    ],
)
def test_what_is_not_sent(dossier, authority, on, error, code):
    with pytest.raises(error) as caught:
        transmittal_view(dossier, authority, Outgoing(None, on), None)
    assert caught.value.code == code


def test_the_letter_as_pdf(tmp_path):
    made_from = source_of(sample.october())
    sheet = transmittal(made_from, MINISTRY, "112/2020", ON, "female")
    assert sheet.stem == "transmittal-2"
    read = with_mupdf(to_pdf(sheet, made_from), tmp_path)
    assert not lost(words(text_of(sheet, made_from.dossier)), words(read))
