"""The words of every sample of the minutes, as a reader gives them back, are those of their HTML; and changes are seen."""

import html
import re

import pypdfium2
import pytest
from documents import every_paper
from documents.every_paper import SAMPLES

from assembly.sealing.words import difference, words_in

MINUTES = [sample for sample in SAMPLES if sample.paper in {"minutes", "failed-quorum", "extract"}]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return every_paper.recorded_in(tmp_path_factory.mktemp("every") / "store")


def read(data):
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def title_of(page):
    return html.unescape(re.search("<title>(.*?)</title>", page)[1])


@pytest.mark.parametrize("sample", MINUTES, ids=str)
def test_nothing_is_missing_added_or_moved(sample, store):
    made = every_paper.made(sample, store)
    assert not difference(made.page, title_of(made.page), read(made.data), sample.language)


def test_each_change_is_seen(store):
    made = every_paper.made(MINUTES[0], store)
    page, title, printed = made.page, title_of(made.page), read(made.data)
    words = re.findall(r"(?<=<p>)[^<]{40,}(?=</p>)", page)
    for paragraph in words[:: max(1, len(words) // 12)]:
        gone = difference(page.replace(paragraph, ""), title, printed, "ar")
        assert gone.added
        first, *rest = paragraph.split(" ")
        turned = difference(page.replace(paragraph, " ".join([*rest[::-1], first])), title, printed, "ar")
        assert turned.moved
    assert "999" in difference(page.replace("</h1>", " 999</h1>"), title, printed, "ar").missing


def test_words_are_folded():
    assert words_in("قَرَّرَتِ \u2066PDF/A-3\u2069 يوم 12/11/2020 10:30 ــمــ") == ["قررت", "PDF", "A", "3", "يوم", "12/11/2020", "10:30", "م"]  # fmt: skip
