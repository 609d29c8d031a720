"""A paper in a browser: one file, with the look of the pages and its pictures in it, and not a word more or less."""

import base64
import re

import pytest
from acts import store_of
from documents.readers import words_of_html

from assembly.documents.browser import to_browser
from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import source, to_html

PNG = b"\x89PNG\r\n\x1a\n emblem"
STYLE = re.compile("<style>.*?</style>", re.DOTALL)


def made(hall, paper, language):
    store = store_of(hall)
    made_from = source(store, "2020-10")
    made_from = made_from._replace(images={**made_from.images, "emblem": PNG})
    (sheet,) = MAKERS[paper](store, made_from, Asked(language=language))
    return sheet, made_from


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_it_needs_no_other_file_and_says_the_same(october, language):
    sheet, made_from = made(october, "minutes", language)
    shown = to_browser(sheet, made_from).decode()
    assert re.findall(r"""(?:src=|url\()["'](?!data:)[^"']*""", shown) == []
    assert "assembly:" not in shown
    assert ".letterhead .sides { display: table" in shown
    assert "@page" not in shown
    bare = to_html(sheet, made_from).decode()
    assert words_of_html(STYLE.sub("", shown)) == words_of_html(STYLE.sub("", bare))
    assert to_browser(sheet, made_from) == shown.encode()


def test_pictures_are_of_their_kind_and_a_draft_is_seen_to_be_one(sitting):
    own = sitting.folder / "templates" / "ar"
    own.mkdir(parents=True)
    block = '{% block body %}<img src="assembly:image/emblem" alt="">{% endblock %}'
    (own / "minutes.html.j2").write_text('{% extends "ar/base.html.j2" %}' + block, "utf-8")
    shown = to_browser(*made(sitting, "minutes", "ar")).decode()
    assert f'<img src="data:image/png;base64,{base64.b64encode(PNG).decode()}"' in shown
    assert re.search('<body class="[^"]*draft', shown)
    draft = [line for line in shown.splitlines() if line.startswith("body.draft {")][-1]
    assert base64.b64decode(re.search(r"image/svg\+xml;base64,([^\"]+)", draft)[1]).startswith(b"<svg")


def test_the_chamber_s_own_style_counts(october):
    own = october.folder / "templates" / "style"
    own.mkdir(parents=True)
    (own / "page.css").write_text("h1 { color: #123456 }", "utf-8")
    shown = to_browser(*made(october, "minutes", "ar")).decode()
    assert "#123456" in shown
    assert ".letterhead .sides" not in STYLE.search(shown)[0]
