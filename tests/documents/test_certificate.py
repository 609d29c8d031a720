from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, ON, PAPERS, source_of, text_of
from documents.readers import lost, with_pdfium, words
from msgspec.structs import replace

from assembly.documents.certificate import certificate, certificate_view
from assembly.documents.press import to_pdf
from assembly.domain.attendance import Movement
from assembly.domain.dossier import Dossier
from assembly.errors import NotFound, Refused

COMES_AND_GOES = (
    Movement(number=1, sitting=1, member=70, direction="arrival", at=sample.at(10, 20)),
    Movement(number=2, sitting=1, member=70, direction="departure", at=sample.at(11)),
    Movement(number=3, sitting=1, member=5, direction="departure", at=sample.at(11)),
    Movement(number=4, sitting=1, member=5, direction="arrival", at=sample.at(11, 10)),
)


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith("certificate")])
def test_the_certificate_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_a_member_who_came_back_attended_the_whole():
    view = certificate_view(sample.october(movements=COMES_AND_GOES), 5, ON)
    assert "جزءا" not in view.certifies


def test_a_member_who_came_and_went():
    view = certificate_view(sample.october(movements=COMES_AND_GOES), 70, ON)
    assert (
        "حيث التحق بها على الساعة العاشرة وعشرين دقيقة صباحا وغادرها على الساعة الحادية عشرة صباحا"
        in view.certifies
    )


def test_a_woman_presides():
    copies = sample.opening(roll=sample.roll({3: "president", 10: "secretary"}))
    dossier = sample.october(openings=(copies,))
    view = certificate_view(dossier, 4, ON)
    assert view.certifies.startswith(
        "تشهد رئيسة غرفة الصناعة التقليدية لجهة مراكش-آسفي أن السيد العضو الرابع،"
    )
    assert view.signature[:2] == ("رئيسة الغرفة", "السيدة العضوة الثالثة")


@pytest.mark.parametrize(
    ("dossier", "member", "sitting", "on", "error", "code"),
    [
        (sample.october(), 60, None, ON, Refused, "member-not-at-sitting"),
        (sample.october(), 61, None, ON, Refused, "member-not-at-sitting"),
        (sample.two_sittings(), 45, 2, ON, Refused, "member-not-at-sitting"),
        (sample.october(), 99, None, ON, NotFound, "member-not-on-roll"),
        (sample.october(), 4, 3, ON, NotFound, "sitting-unknown"),
        (sample.draft(), 4, None, ON, Refused, "sitting-still-open"),
        (sample.october(), 4, None, date(2020, 11, 11), Refused, "paper-predated"),
        (Dossier(session=sample.session()), 4, None, ON, Refused, "minutes-no-sitting"),
    ],
)
def test_what_is_not_certified(dossier, member, sitting, on, error, code):
    with pytest.raises(error) as caught:
        certificate_view(dossier, member, on, sitting)
    assert caught.value.code == code


def test_a_session_may_still_go_on_when_its_sitting_is_lifted():
    going_on = replace(sample.two_sittings(), session=sample.session(closed=None))
    assert "الجلسة الأولى من الدورة" in certificate_view(going_on, 45, ON, 1).certifies


def test_the_certificate_as_pdf(tmp_path):
    made_from = source_of(sample.october())
    sheet = certificate(made_from, 7, ON)
    read = with_pdfium(to_pdf(sheet, made_from), tmp_path)
    assert not lost(words(text_of(sheet, made_from.dossier)), words(read))
    assert "صفحة 1 من 1" in read
