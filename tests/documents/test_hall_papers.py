"""The papers of before and in the hall against golden texts, and what all of them share as files."""

import pickle

import outloud
import pytest
from documents.hall_papers import GOLDEN, PAPERS, before, text_of
from documents.readers import with_pdfium, words
from msgspec.structs import replace

from assembly.documents.agenda_sheet import agenda_sheet
from assembly.documents.press import to_pdf
from assembly.documents.roll_call_sheet import tally_sheet


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_reads_as_the_golden_text(name):
    assert text_of(*PAPERS[name]) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_only_the_mark_of_a_specimen_is_printed_across(name):
    sheet, _ = PAPERS[name]
    assert sheet.view.marks == ("نموذج",)


def test_another_chamber_has_no_mark():
    copies = before().opening
    plain = replace(copies, chamber=replace(copies.chamber, specimen=False))
    assert agenda_sheet(before(opening=plain)).view.marks == ()
    assert tally_sheet(before(opening=plain)).view.marks == ()


@pytest.mark.parametrize("name", ["convocation-second-call", "attendance", "roll-call", "tally"])
def test_the_pdf_is_accessible_and_every_word_is_read_back(name, tmp_path):
    data = to_pdf(*PAPERS[name])
    file = tmp_path / "paper.pdf"
    file.write_bytes(data)
    assert outloud.check(str(file)).errors == 0
    missing = set(words(text_of(*PAPERS[name]))) - set(words(with_pdfium(data, tmp_path)))
    assert not missing


def test_a_sheet_can_be_handed_to_another_process():
    for sheet, _ in PAPERS.values():
        assert pickle.loads(pickle.dumps(sheet)) == sheet  # noqa: S301  its own bytes
