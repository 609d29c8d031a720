"""The French minutes: golden texts, what is recorded in Arabic, and the file as readers and checkers find it."""

import functools
import io
import re
from datetime import UTC, datetime
from pathlib import Path

import outloud
import pikepdf
import pytest
from documents import sample_dossier, sample_french
from documents.plain_text import french_minutes_text
from documents.readers import READERS, lost, words, words_of_html
from msgspec.structs import replace

from assembly.documents.minutes import minutes_view
from assembly.documents.pdf import Attachment, to_pdf
from assembly.documents.recommendation_list import recommendation_view
from assembly.documents.templates import render
from assembly.domain.session import Seat

GOLDEN = Path(__file__).parents[1] / "golden"
CREATED = datetime(2020, 11, 12, 12, 30, tzinfo=UTC)
PAPERS = (*sample_french.SCENARIOS, "list", "list-of-one")


def view_of(name):
    if name.startswith("list"):
        return recommendation_view(
            sample_french.bilingual(), 2 if name == "list-of-one" else None, language="fr"
        )
    make, sitting = sample_french.SCENARIOS[name]
    return minutes_view(make(), sitting, language="fr")


def page_of(name):
    return render("recommendations" if name.startswith("list") else "minutes", "fr", view_of(name), None)


@functools.cache
def pdf_of(name):
    record = Attachment("session.json", b"{}")
    return to_pdf(page_of(name), attachment=record, title=view_of(name).title, created=CREATED)


@pytest.mark.parametrize("name", sample_french.SCENARIOS)
def test_the_minutes_read_as_the_golden_text(name):
    assert french_minutes_text(name) == (GOLDEN / f"minutes-fr-{name}.txt").read_text("utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_says_that_the_arabic_text_prevails(name):
    assert page_of(name).count('<p class="prevails">Seul le texte arabe fait foi.</p>') == 1


@pytest.mark.parametrize("name", PAPERS)
def test_the_page_is_french_and_its_recorded_texts_are_marked(name):
    page = page_of(name)
    assert '<html lang="fr" dir="ltr">' in page
    body = page[page.index("<body") :]
    for block in re.findall(r"<(?:p|li|h1|h2|h3|th|td|div|span)\b([^>]*)>([^<]+)", body):
        attributes, text = block
        if re.search("[\u0600-\u06ff]", text):
            marked = 'lang="ar"' in attributes or "\u2067" in text or in_arabic_head(body, text)
            assert marked, text


def in_arabic_head(body, text):
    head = body[body.index('<div class="side ar"') : body.index('<p class="prevails">')]
    return text in head


@pytest.mark.parametrize("name", PAPERS)
def test_spaces_and_apostrophes_are_set(name):
    shown = re.sub(r"<style>.*?</style>|<[^>]*>", "|", page_of(name), flags=re.DOTALL)
    assert not re.findall(r"\w'\w", shown)
    assert not re.findall(r"\S [:;!?»]|« \S", shown)


@pytest.mark.parametrize("name", sample_french.SCENARIOS)
def test_no_sentence_counts_nought(name):
    sentences = [line for line in french_minutes_text(name).splitlines() if "|" not in line]
    assert not [line for line in sentences if re.search(r"(?<!\d)0 [a-zé]", line)]


@pytest.mark.parametrize("name", sample_french.SCENARIOS)
def test_nothing_but_names_and_what_was_recorded_is_arabic(name):
    arabic = [
        "حضر",
        "الحضور",
        "صادقت",
        "عقدت",
        "النصاب",
        "القانوني",
        "الجلسة",
        "المصوتين",
        "الموافقون",
        "بأغلبية",
        "رفضت",
        "أسفرت",
        "طبقا",
        "للمادة",
        "ملحق",
        "وحرر",
    ]
    text = french_minutes_text(name)
    make, _ = sample_french.SCENARIOS[name]
    recorded = repr(make())
    assert [word for word in arabic if word in text and word not in recorded] == []


def test_names_recorded_in_french_are_used():
    text = french_minutes_text("october")
    assert "M. Membre Numéro 2\n" in text
    assert "10. M. العضو العاشر" in text
    assert "Autorités destinataires : Conseil de la Région Marrakech-Safi ; Ministère du Tourisme" in text


def test_a_woman_who_writes_signs_as_secretary_of_the_sitting():
    seats = {"secretary": Seat(member=7, post="member", ground="refusal")}
    dossier = sample_dossier.october(sittings=(sample_dossier.sitting(**seats),), movements=())
    view = minutes_view(dossier, language="fr")
    assert view.right.title == "La Secrétaire de séance"
    assert "a désigné comme secrétaire de séance Mme" in " ".join(view.closing)


def test_a_place_named_in_the_chamber_s_file_has_its_french_name():
    chamber = replace(sample_dossier.CHAMBER, city_ar="تامصلوحت", city_fr="Tameslouht")
    copies = sample_dossier.opening(chamber=chamber)
    held = sample_dossier.sitting(1, copies, city="تامصلوحت")
    view = minutes_view(sample_dossier.october(openings=(copies,), sittings=(held,)), language="fr")
    assert view.closing[-1] == "Fait à Tameslouht, le 12 novembre 2020."


def test_marks_are_french():
    assert minutes_view(sample_dossier.october(), language="fr").marks == ("Spécimen",)
    assert '<body class="draft ">' in page_of("draft")


def test_a_text_recorded_in_french_is_a_french_paragraph():
    speech = sample_dossier.speech(1, 1, sample_dossier.Speaker(member=4), "Demande l'appui : merci")
    page = render(
        "minutes", "fr", minutes_view(sample_dossier.october(speeches=(speech,)), language="fr"), None
    )
    assert "<p>Demande l’appui\u00a0: merci</p>" in page


@pytest.mark.parametrize("name", ["october", "every-ending", "list"])
def test_the_file_meets_both_standards(name, tmp_path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf_of(name))
    result = outloud.check(str(file))
    assert not result.error
    assert result.errors == 0
    # Two columns of names draw the warning that the Arabic minutes draw as well.
    assert {row["status"] for row in result.criteria["pdfua1"]} <= {
        "pass",
        "not-applicable",
        "manual",
        "warning",
    }
    with pikepdf.open(io.BytesIO(pdf_of(name))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert str(pdf.Root.Lang) == "fr"
        with pdf.open_metadata() as xmp:
            assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"], xmp["pdfuaid:part"]) == ("3", "A", "1")
        fonts = {
            str(font.BaseFont).split("+")[1] for page in pdf.pages for font in page.Resources.Font.values()
        }
    assert fonts <= {"Amiri", "Amiri-Bold", "Amiri-Italic"}


@pytest.mark.parametrize("reader", READERS)
def test_every_word_is_read_back(reader, tmp_path):
    text = READERS[reader](pdf_of("october"), tmp_path)
    missing = lost(words_of_html(page_of("october")), words(text))
    if reader in ("pdfium", "pdf.js"):
        # They take a line that begins or ends in Arabic for Arabic, and join or part its Latin words.
        missing = [word for word in missing if any(part not in text for part in re.findall(r"\w+", word))]
    assert missing == []


def test_each_page_says_its_number_and_the_first_which_text_prevails(tmp_path):
    with pikepdf.open(io.BytesIO(pdf_of("october"))) as pdf:
        count = len(pdf.pages)
    text = " ".join(READERS["pdfium"](pdf_of("october"), tmp_path).split())
    for number in range(1, count + 1):
        assert f"Page {number} sur {count}" in text
    assert text.count("Seul le texte arabe fait foi.") == 1
