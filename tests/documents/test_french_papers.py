"""Every French paper against its golden text, and what all of them share as files."""

import re
from pathlib import Path

import outloud
import pytest
from documents import hall_papers, issued_papers
from documents.french_papers import GOLDEN, PAPERS
from documents.hall_papers import page_of, text_of
from documents.readers import lost, with_mupdf, words

from assembly.documents.press import to_pdf

ARABIC = {**hall_papers.PAPERS, **{name: paper[::-1] for name, paper in issued_papers.PAPERS.items()}}
ACCESSIBLE = [
    "convocation-second-call", "attendance", "roll-call-in-the-hall", "tally-to-write", "extract-budget",
    "notice-several", "letter-several-recommendations", "certificate", "correction-decided", "register",
]  # fmt: skip


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_reads_as_the_golden_text(name):
    assert text_of(*PAPERS[name]) == (GOLDEN / f"{name}-fr.txt").read_text("utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_the_paper_is_french_and_says_that_the_arabic_text_prevails(name):
    sheet, _ = PAPERS[name]
    page = page_of(*PAPERS[name])
    assert '<html lang="fr" dir="ltr">' in page
    # A ballot paper is no text that could prevail, and has no head.
    said = 0 if name == "ballot-papers" else 1
    assert page.count('<p class="prevails">Seul le texte arabe fait foi.</p>') == said
    assert (sheet.language, sheet.stem[-3:], sheet.view.marks) == ("fr", "-fr", ("Spécimen",))


@pytest.mark.parametrize("name", PAPERS)
def test_spaces_and_apostrophes_are_set(name):
    shown = re.sub(r"<style>.*?</style>|<[^>]*>", "|", page_of(*PAPERS[name]), flags=re.DOTALL)
    assert not re.findall(r"\w'\w", shown)
    assert not re.findall(r"\S [:;!?»]|« \S", shown)


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_is_left_in_arabic_but_what_was_recorded(name):
    sheet, made_from = PAPERS[name]
    known = (
        repr(made_from.dossier)
        + repr(made_from.opening)
        + "المملكة المغربية"
        + issued_papers.MATERIAL_ERROR.instead
    )
    known += issued_papers.MATERIAL_ERROR.read + "لجنة التكوين"
    runs = re.findall("[\u0600-\u06ff]+", text_of(sheet, made_from))
    assert [run for run in runs if run.strip("،؛") not in known] == []


@pytest.mark.parametrize("name", ACCESSIBLE)
def test_the_pdf_is_accessible_and_every_word_is_read_back(name, tmp_path):
    data = to_pdf(*PAPERS[name])
    file = Path(tmp_path) / "paper.pdf"
    file.write_bytes(data)
    result = outloud.check(str(file))
    assert (result.error, result.errors) == (None, 0)
    wanted = words(text_of(*PAPERS[name]).replace("☐", " "))
    assert lost(sorted(set(wanted)), words(with_mupdf(data, tmp_path))) == []


def test_every_paper_that_is_made_in_arabic_is_made_in_french():
    templates = {sheet.template for sheet, _ in ARABIC.values()}
    assert templates <= {sheet.template for sheet, _ in PAPERS.values()}
