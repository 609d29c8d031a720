"""Whole papers as four readers give them back: every word, the order of words, and words found by a viewer's search.

What «in order» can mean: each reader undoes the order of a line by its own rules. Arabic words come in the order of the
source in all four, once the runs of a line are put right for MuPDF, which gives them from left to right. A Latin run in an
Arabic line is one piece in pdftotext and MuPDF; pdfium parts an address or a mark at its punctuation and pdf.js a date or a
range at its hyphens, and give the parts from right to left. Blocks that stand side by side (cells, columns, letterhead) are
whole in each reader, and follow each other in its own way.
"""

from functools import cache
from typing import NamedTuple

import pymupdf
import pypdfium2
import pytest
from documents.every_paper import SHIPPED
from documents.issued_papers import source_of
from documents.readers import (
    READERS,
    Block,
    arabic,
    blocks_of_html,
    broken_blocks,
    in_line_order,
    lost_by,
    out_of_order,
    words,
    words_of_html,
)
from documents.sample_long import ITEMS_OF_A_HUNDRED, ITEMS_OF_TEN_PAGES, long_session

from assembly.documents.papers import minutes
from assembly.documents.press import Source, source, to_html, to_pdf
from assembly.store.folder import Store

PHRASES = (
    "الدورة العادية للجمعية العامة",
    "الأعضاء المزاولين مهامهم",
    "المملكة المغربية",
    "برئاسة السيد حسن شميس",
)


class Paper(NamedTuple):
    page: str
    data: bytes

    @property
    def blocks(self) -> list[Block]:
        return blocks_of_html(self.page)


def shipped() -> Source:
    return source(Store.open(SHIPPED), "2020-10")


def generated(items: int) -> Source:
    return source_of(long_session(items))


PAPERS = {"shipped": shipped, "ten pages": lambda: generated(ITEMS_OF_TEN_PAGES)}


@cache
def paper_of(name: str) -> Paper:
    return set_paper(PAPERS[name]())


def set_paper(made_from: Source) -> Paper:
    sheet = minutes(made_from)
    return Paper(to_html(sheet, made_from).decode(), to_pdf(sheet, made_from))


@cache
def text_of(name: str, reader: str, folder) -> str:
    return READERS[reader](paper_of(name).data, folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("read")


every_reader = pytest.mark.parametrize("reader", READERS)
every_paper = pytest.mark.parametrize("name", PAPERS)


def test_the_generated_session_has_ten_pages_of_everything():
    with pypdfium2.PdfDocument(paper_of("ten pages").data) as document:
        assert 10 <= len(document) <= 14
    assert {"2020-09-14", "contact@artisanat-exemple.ma", "1.250.000,50"} <= set(
        words_of_html(paper_of("ten pages").page)
    )


def test_each_word_of_the_page_stands_in_a_block():
    for name in PAPERS:
        paper = paper_of(name)
        assert [word for block in paper.blocks for word in block.words] == words_of_html(paper.page)


@every_paper
@every_reader
def test_every_word_comes_back(name, reader, folder):
    assert lost_by(reader, words_of_html(paper_of(name).page), text_of(name, reader, folder)) == []


@every_paper
@every_reader
def test_paragraphs_and_headings_come_back_in_their_order(name, reader, folder):
    running = arabic([word for block in paper_of(name).blocks if not block.apart for word in block.words])
    assert len(running) > 500
    found = words(in_line_order(reader, text_of(name, reader, folder)))
    assert out_of_order(running, found) == []


@every_paper
@every_reader
def test_what_stands_side_by_side_is_whole(name, reader, folder):
    cells = [block for block in paper_of(name).blocks if block.apart]
    assert len(cells) > 60
    assert broken_blocks(cells, words(in_line_order(reader, text_of(name, reader, folder)))) == []


@cache
def hundred_pages() -> Paper:
    return set_paper(generated(ITEMS_OF_A_HUNDRED))


@pytest.mark.long
@every_reader
def test_a_hundred_pages_come_back(reader, tmp_path):
    paper = hundred_pages()
    with pypdfium2.PdfDocument(paper.data) as document:
        assert len(document) >= 100
    text = READERS[reader](paper.data, tmp_path)
    assert lost_by(reader, words_of_html(paper.page), text) == []
    running = arabic([word for block in paper.blocks if not block.apart for word in block.words])
    assert out_of_order(running, words(in_line_order(reader, text))) == []


@every_paper
def test_pdfium_finds_every_word_and_phrase_it_is_asked_for(name):
    with pypdfium2.PdfDocument(paper_of(name).data) as document:
        pages = [page.get_textpage() for page in document]
        asked = [*set(arabic(words_of_html(paper_of(name).page))), *PHRASES]
        assert [text for text in asked if not any(page.search(text).get_next() for page in pages)] == []


@every_paper
def test_mupdf_finds_every_word_it_is_asked_for(name):
    with pymupdf.open(stream=paper_of(name).data) as document:
        asked = set(arabic(words_of_html(paper_of(name).page)))
        wanting = [word for word in asked if not any(page.search_for(word) for page in document)]
    assert wanting == []


@every_paper
@every_reader
def test_nothing_invisible_stands_between_letters(name, reader, folder):
    """A joiner or a tatweel inside a word, unseen, and a search for the word as it is typed finds nothing."""
    assert set(text_of(name, reader, folder)) & set("\u200b\u200c\u200d\u2060\u0640\ufeff") == set()
