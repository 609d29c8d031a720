"""A paper as one HTML file that a browser shows by itself: the look of the pages and every picture stand in it."""

from __future__ import annotations

import re
from pathlib import Path

from assembly.documents.data_url import data_url
from assembly.documents.press import Material, Sheet, to_html
from assembly.documents.templates import read, read_text

LOOKS = ("style/page.css", "style/screen.css")
_TITLE = re.compile("(?=<title>)")
_STYLE = re.compile("<style>.*?</style>", re.DOTALL)
_PICTURE = re.compile(r'"assembly:image/([^"]+)"')
_STYLE_PICTURE = re.compile(r'"assembly:(style/[\w-]+\.svg)"')
_PAGES = re.compile(r"@page\b[^{]*\{(?:[^{}]|\{[^{}]*\})*\}")


def to_browser(sheet: Sheet, made_from: Material) -> bytes:
    """Return a paper as HTML that needs no other file: read on a screen, or printed by a browser.

    `NotProduced` as for `to_html`, and `template-missing` where a style sheet is.
    """
    page = _STYLE.sub(lambda own: _PAGES.sub("", own[0]), to_html(sheet, made_from).decode())
    pictures = made_from.images
    page = _PICTURE.sub(
        lambda named: f'"{data_url(pictures[named[1]])}"' if named[1] in pictures else named[0], page
    )
    look = "".join(_look(path, made_from.templates) for path in LOOKS)
    return _TITLE.sub(lambda _: f"<style>\n{look}</style>", page, count=1).encode()


def _look(path: str, store_templates: Path) -> str:
    """Return a style sheet without its rules for the sheets of paper, which a browser makes itself."""
    style = _PAGES.sub("", read_text(path, store_templates))
    return _STYLE_PICTURE.sub(lambda named: f'"{data_url(read(named[1], store_templates))}"', style)
