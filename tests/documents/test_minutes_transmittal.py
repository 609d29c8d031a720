from datetime import date

import pytest
from documents import sample_dossier as sample
from documents.issued_papers import GOLDEN, MINISTRY, ON, PAPERS, PROVINCE, source_of, text_of
from documents.readers import lost, with_pdfium, words
from msgspec.structs import replace

from assembly.documents.minutes_transmittal import minutes_copy, minutes_copy_for_member, minutes_original
from assembly.documents.press import to_pdf
from assembly.domain.dossier import Dossier
from assembly.errors import NotFound, Refused


@pytest.mark.parametrize("name", [name for name in PAPERS if name.startswith("letter-minutes")])
def test_the_letter_reads_as_the_golden_text(name):
    dossier, sheet = PAPERS[name]
    assert text_of(sheet, dossier) == (GOLDEN / f"{name}.txt").read_text("utf-8")


def test_the_article_comes_from_the_rules_of_the_opening():
    law = sample.rules()
    other = replace(law, law="99.99", rules=tuple(replace(r, article=f"7{r.article}") for r in law.rules))
    dossier = sample.october(openings=(sample.opening(rules=other),))
    sheet = minutes_copy(source_of(dossier), PROVINCE, None, ON)
    assert "فطبقا للمادة 718 من القانون رقم 99.99، يشرفني" in text_of(sheet, dossier)


def test_an_associate_is_addressed_as_one():
    sheet = minutes_copy_for_member(source_of(sample.october()), 77, None, ON)
    assert sheet.stem == "minutes-to-member-77"
    assert "إلى السيدة العضوة الشريكة الثانية المحترمة، عضوة شريكة" in text_of(sheet, sample.october())


def test_the_record_of_a_failed_quorum_waits_for_no_closing():
    waiting = replace(sample.failed(), session=sample.session(closed=None))
    sheet = minutes_original(source_of(waiting), MINISTRY, None, date(2020, 11, 2))
    assert "بمحضر عدم توفر النصاب القانوني لعقد الدورة العادية" in text_of(sheet, waiting)


@pytest.mark.parametrize(
    ("dossier", "sitting", "on", "error", "code"),
    [
        (sample.draft(), None, ON, Refused, "session-going-on"),
        (sample.october(), None, date(2020, 11, 11), Refused, "paper-predated"),
        (sample.failed(), None, date(2020, 11, 1), Refused, "paper-predated"),
        (sample.october(), 5, ON, NotFound, "sitting-unknown"),
        (Dossier(session=sample.session()), None, ON, Refused, "minutes-no-sitting"),
    ],
)
def test_minutes_that_are_not_sent(dossier, sitting, on, error, code):
    for send in (minutes_original, minutes_copy):
        with pytest.raises(error) as caught:
            send(source_of(dossier), MINISTRY, None, on, None, sitting)
        assert caught.value.code == code


def test_nobody_else_gets_a_members_copy():
    with pytest.raises(NotFound) as caught:
        minutes_copy_for_member(source_of(sample.october()), 99, None, ON)
    assert caught.value.code == "member-not-on-roll"


def test_the_letter_as_pdf(tmp_path):
    made_from = source_of(sample.october())
    sheet = minutes_original(made_from, MINISTRY, "113/2020", ON, "male")
    read = with_pdfium(to_pdf(sheet, made_from), tmp_path)
    assert not lost(words(text_of(sheet, made_from.dossier)), words(read))
    assert "صفحة 1 من 1" in read
