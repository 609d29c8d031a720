import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, MATERIAL_ERROR, PAPERS, source_of, text_of
from documents.readers import lost, with_pdfium, words
from msgspec.structs import replace

from assembly.documents.correction import correction
from assembly.documents.press import to_pdf
from assembly.domain.dossier import Dossier
from assembly.errors import Refused


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith("correction")])
def test_the_correction_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_who_decided_it_signs_it():
    later = replace(sample.october(), session=sample.session(id="2021-02", year=2021, month=2))
    copies = sample.opening(roll=sample.roll({3: "president", 11: "secretary"}))
    decided = replace(MATERIAL_ERROR, decided_in="2021-02")
    view = correction(source_of(replace(later, openings=(copies,))), decided).view
    assert view.left[:2] == ("رئيسة الغرفة", "السيدة العضوة الثالثة")
    assert view.title == "استدراك رقم 1: محضر الدورة العادية للجمعية العامة لشهر أكتوبر برسم سنة 2020"


def test_a_text_of_several_lines_keeps_them():
    long = replace(MATERIAL_ERROR, read="سطر أول\n\nسطر ثان")
    assert correction(source_of(sample.october()), long).view.read == ("«سطر أول", "سطر ثان»")


def test_each_corrected_session_has_files_of_its_own():
    assert correction(source_of(sample.october()), MATERIAL_ERROR).stem == "correction-2020-10-1"


def test_a_session_that_copied_no_names_heads_no_paper():
    with pytest.raises(Refused) as caught:
        correction(source_of(Dossier(session=sample.session())), MATERIAL_ERROR)
    assert caught.value.code == "minutes-no-sitting"


def test_the_correction_as_pdf(tmp_path):
    made_from = source_of(sample.october())
    sheet = correction(made_from, MATERIAL_ERROR)
    read = with_pdfium(to_pdf(sheet, made_from), tmp_path)
    assert not lost(words(text_of(sheet, made_from.dossier)), words(read))
    assert "صفحة 1 من 1" in read
