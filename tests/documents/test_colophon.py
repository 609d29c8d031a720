"""The numbers that papers print of the record: when, which, and as a picture that a telephone reads."""

from datetime import date

import pikepdf
import pymupdf
import zxingcpp
from acts import store_of
from after import closed
from documents.readers import with_pdftotext
from PIL import Image
from sealed import IN_NOVEMBER, sealed

from assembly.documents.colophon import Colophon, grouped, picture
from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import source, to_html, to_pdf
from assembly.store import seals

OCTOBER = ("--session", "2020-10")
ON = date(2020, 11, 16)


def numbers_of(hall, session="2020-10"):
    return source(store_of(hall), session).colophon


def page(hall, paper, asked, session="2020-10"):
    store = store_of(hall)
    made_from = source(store, session)
    (sheet,) = MAKERS[paper](store, made_from, asked)
    return to_html(sheet, made_from).decode()


def test_a_draft_has_none(sitting):
    assert numbers_of(sitting) is None
    assert 'class="colophon"' not in page(sitting, "minutes", Asked())


def test_minutes_of_a_closed_session_print_its_sum_and_the_list_of_seals(sitting):
    closed(sitting)
    head = store_of(sitting).session_journal("2020-10").head
    assert numbers_of(sitting) == Colophon("2020-10", head, seals.NONE_SEALED, sealed_before=False)
    shown = page(sitting, "minutes", Asked())
    assert grouped(head) in shown
    assert grouped(seals.NONE_SEALED) in shown
    assert "لم تختم أي دورة بعد" in shown


def test_minutes_stay_as_they_were_signed(sitting):
    """Made again after the seal, and after the next session's, not a byte of them is another."""
    closed(sitting)
    sitting.ok("minutes", *OCTOBER)
    path = sitting.folder / "2020-10" / "minutes.pdf"
    signed = path.read_bytes()
    sealed(sitting, "2020-10", IN_NOVEMBER)
    sitting.ok("minutes", *OCTOBER)
    assert path.read_bytes() == signed
    assert list(path.parent.glob("minutes.v*")) == []


def test_the_picture_holds_both_numbers_and_is_told_to_who_cannot_see_it(archive, tmp_path):
    store = store_of(archive)
    made_from = source(store, "2021-02")
    (sheet,) = MAKERS["minutes"](store, made_from, Asked())
    path = tmp_path / "minutes.pdf"
    path.write_bytes(to_pdf(sheet, made_from))
    found = numbers_of(archive, "2021-02")
    assert found.seals == seals.read(archive.folder).lines[0].after
    with pymupdf.open(path) as pdf:
        pixels = pdf[-1].get_pixmap(dpi=150)
    (read,) = zxingcpp.read_barcodes(Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples))
    assert read.text == found.text
    assert read.text.lower().split() == [
        "assembly", "2021-02", "journal", found.journal, "seals", found.seals,
    ]  # fmt: skip
    with pikepdf.open(path) as pdf:
        figures = [
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]
    assert "رمز استجابة سريعة يحمل الرقمين المطبوعين بجانبه" in figures
    assert found.journal in with_pdftotext(path.read_bytes(), tmp_path).replace(" ", "")
    for number in (found.journal, found.seals):
        archive.ok("verify", "--number", grouped(number))


def test_later_papers_print_the_last_number_once_there_is_one(sitting):
    papers = {
        "transmittal": Asked(to="1", on=ON),
        "minutes-original": Asked(to="1", on=ON),
        "minutes-copy": Asked(to="2", on=ON),
        "extract": Asked(decision=1, on=ON),
        "notice": Asked(on=ON),
    }
    closed(sitting)
    assert all('class="colophon"' not in page(sitting, paper, asked) for paper, asked in papers.items())
    sealed(sitting, "2020-10", IN_NOVEMBER)
    number = grouped(seals.read(sitting.folder).number)
    for language in ("ar", "fr"):
        assert [
            paper
            for paper, asked in papers.items()
            if number not in page(sitting, paper, asked._replace(language=language))
        ] == []


def test_the_same_text_gives_the_same_picture():
    assert picture("ASSEMBLY 2020-10") == picture("ASSEMBLY 2020-10")
    assert picture("ASSEMBLY 2020-10").startswith(b"<svg ")
    assert picture("ASSEMBLY 2020-10", "png").startswith(b"\x89PNG")
    assert picture("ASSEMBLY 2020-10") != picture("ASSEMBLY 2021-02")
