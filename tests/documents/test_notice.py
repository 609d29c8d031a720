from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, ON, PAPERS, source_of, text_of
from documents.readers import lost, with_pdfium, words, words_of_html

from assembly.documents.notice import notice, notice_view
from assembly.documents.press import to_html, to_pdf
from assembly.errors import Refused


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith("notice")])
def test_the_notice_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_only_what_stands_is_posted():
    view = notice_view(sample.every_ending(), ON)
    assert [decision.heading for decision in view.decisions] == ["المقرر رقم 2/2020 بتاريخ 12 نونبر 2020"]


@pytest.mark.parametrize(
    ("dossier", "on", "code"),
    [
        (sample.october(decisions=()), ON, "decisions-none"),
        (sample.draft(), ON, "session-going-on"),
        (sample.october(), date(2020, 11, 11), "paper-predated"),
    ],
)
def test_what_cannot_be_posted(dossier, on, code):
    with pytest.raises(Refused) as caught:
        notice_view(dossier, on)
    assert caught.value.code == code


def test_a_late_notice_is_made_all_the_same():
    assert "ابتداء من فاتح فبراير 2021" in notice_view(sample.october(), date(2021, 2, 1)).posted


def test_the_notice_as_pdf(tmp_path):
    made_from = source_of(sample.october())
    sheet = notice(made_from, ON)
    read = words(with_pdfium(to_pdf(sheet, made_from), tmp_path))
    assert not lost(words_of_html(to_html(sheet, made_from).decode()), read)
