"""Words as four unrelated readers get them back from a PDF."""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import pymupdf
import pypdfium2
import pytest

# Readers put a control where they mean a boundary; joiners and tatweel stand inside words.
BOUNDARIES = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e\u061c]")
INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u0640]")
LATIN = "0-9A-Za-zÀ-ÿ"
# A word is a run of Arabic letters, or of Latin letters and digits with what holds them together.
WORD = re.compile(rf"[^\W\d_A-Za-zÀ-ÿ]+|[{LATIN}]+(?:[.,/:@'’-][{LATIN}]+)*")
ARABIC = re.compile("[\u0600-\u06ff]")
# What an element of these tags holds is one after the other on the page.
BLOCKS = {"p", "h1", "h2", "h3", "li", "td", "th", "caption"}
# Blocks in these stand beside each other, and each reader has its own way from one to the next.
SIDE_BY_SIDE = {"letterhead", "signatures", "ol", "ul", "table"}
VOID = {"br", "col", "img", "meta", "link", "hr", "input"}


class Block(NamedTuple):
    """The words of a paragraph, a heading, an entry of a list or a cell; `apart` when others stand beside it."""

    words: list[str]
    apart: bool


def words(text: str) -> list[str]:
    """Fold a text into words: compatibility forms resolved, vowel marks and invisible characters left out."""
    folded = unicodedata.normalize("NFKC", INVISIBLE.sub("", BOUNDARIES.sub(" ", text)))
    return WORD.findall("".join(character for character in folded if unicodedata.category(character) != "Mn"))


def arabic(found: list[str]) -> list[str]:
    return [word for word in found if ARABIC.match(word)]


def words_of_html(page: str) -> list[str]:
    shown = re.sub("<head>.*?</head>|<style>.*?</style>", "", page, flags=re.DOTALL)
    return words(html.unescape(re.sub("<[^>]*>", " ", shown)))


class _Collector(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.found: list[tuple[list[str], bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.handle_data(" ")
        if tag in VOID:
            return
        self.open.append((tag, dict(attrs).get("class") or ""))
        if tag in BLOCKS:
            names = {name for opened in self.open for name in (opened[0], *opened[1].split())}
            self.found.append(([], bool(names & SIDE_BY_SIDE)))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if any(tag in BLOCKS for tag, _ in self.open):
            self.found[-1][0].append(data)


def blocks_of_html(page: str) -> list[Block]:
    collector = _Collector()
    collector.feed(re.sub("<head>.*?</head>|<style>.*?</style>", "", page, flags=re.DOTALL))
    return [Block(words("".join(texts)), apart) for texts, apart in collector.found]


def with_pdftotext(data: bytes, folder: Path) -> str:
    file = folder / "read.pdf"
    file.write_bytes(data)
    return subprocess.run(
        ["pdftotext", "-enc", "UTF-8", file, "-"], capture_output=True, check=True, text=True
    ).stdout


def with_pdfium(data: bytes, folder: Path) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def with_mupdf(data: bytes, folder: Path) -> str:
    with pymupdf.open(stream=data) as document:
        return "\n".join(page.get_text() for page in document)


PDFJS = Path(__file__).parents[1] / "pdfjs" / "read.mjs"
# `scripts/setup` puts pdf.js there, and Node beside Python where the machine has none that is new enough.
PDFJS_MODULES = Path(sys.prefix) / "pdfjs" / "node_modules"
NODE = shutil.which("node", path=os.pathsep.join((f"{sys.prefix}/bin", os.environ.get("PATH", ""))))


def texts_with_pdfjs(papers: list[bytes], folder: Path) -> list[str]:
    if NODE is None or not PDFJS_MODULES.is_dir():
        pytest.skip("pdf.js is not installed: `scripts/setup .venv test` says why")
    files = [folder / f"read-{number}.pdf" for number in range(len(papers))]
    for file, data in zip(files, papers, strict=True):
        file.write_bytes(data)
    read = subprocess.run(
        [NODE, PDFJS, PDFJS_MODULES, *files], capture_output=True, check=True, text=True, encoding="utf-8"
    )
    texts: list[str] = json.loads(read.stdout)
    return texts


def with_pdfjs(data: bytes, folder: Path) -> str:
    (text,) = texts_with_pdfjs([data], folder)
    return text


READERS = {"pdftotext": with_pdftotext, "pdfium": with_pdfium, "mupdf": with_mupdf, "pdf.js": with_pdfjs}
# In an Arabic line these give some Latin runs in parts, from right to left, whoever made the file: pdfium an address
# or a mark (ma.exemple@contact, 6R2020-10/), pdf.js a date or a range (12-11-2020). No part is lost.
PART_LATIN_RUNS = {"pdfium", "pdf.js"}
PARTS = re.compile("[0-9]+|[^0-9\\W_]+")


def lost(wanted: list[str], found: list[str]) -> list[str]:
    """List the words that did not come back, as often as they are missing."""
    return sorted((Counter(wanted) - Counter(found)).elements())


def lost_by(reader: str, wanted: list[str], text: str) -> list[str]:
    """List what a reader's text lacks: words, or parts of Latin runs where the reader parts them."""
    found = words(text)
    if reader in PART_LATIN_RUNS:
        return lost(PARTS.findall(" ".join(wanted)), PARTS.findall(" ".join(found)))
    return lost(wanted, found)


def in_line_order(reader: str, text: str) -> str:
    """Return a reader's text with the runs of each line in their order: MuPDF gives them from left to right."""
    if reader != "mupdf":
        return text
    return "\n".join(_turned(line) if ARABIC.search(line) else line for line in text.split("\n"))


def _turned(line: str) -> str:
    return " ".join(reversed(re.split(rf"([{LATIN}-]+)", line)))


def out_of_order(wanted: list[str], found: list[str]) -> list[str]:
    """List the fewest words to take out of `wanted` for the others to stand in `found` in the same order."""
    places = defaultdict(list)
    for place, word in enumerate(found):
        places[word].append(place)
    ends: list[int] = []
    chains: list[tuple] = []
    for index, word in enumerate(wanted):
        for place in reversed(places[word]):
            length = bisect_left(ends, place)
            chain = (index, chains[length - 1] if length else None)
            ends[length : length + 1], chains[length : length + 1] = [place], [chain]
    kept = set()
    chain = chains[-1] if chains else None
    while chain:
        kept.add(chain[0])
        chain = chain[1]
    return [word for index, word in enumerate(wanted) if index not in kept]


def broken_blocks(blocks: list[Block], found: list[str], gap: int = 40) -> list[list[str]]:
    """List the blocks whose words do not follow each other in `found`, with no more than `gap` words of others between."""
    places = defaultdict(list)
    for place, word in enumerate(found):
        places[word].append(place)
    return [
        block.words
        for block in blocks
        if (own := arabic(block.words)) and not any(_follow(own, places, at, gap) for at in places[own[0]])
    ]


def _follow(own: list[str], places: dict[str, list[int]], at: int, gap: int) -> bool:
    for word in own[1:]:
        later = bisect_left(places[word], at + 1)
        if later == len(places[word]) or places[word][later] > at + gap:
            return False
        at = places[word][later]
    return True
