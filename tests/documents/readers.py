"""Words as three unrelated readers get them back from a PDF."""

import html
import re
import subprocess
import unicodedata
from collections import Counter
from pathlib import Path

import pymupdf
import pypdfium2

# Readers put a control where they mean a boundary; joiners and tatweel stand inside words.
BOUNDARIES = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e\u061c]")
INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff\u0640]")
LATIN = "0-9A-Za-zÀ-ÿ"
# A word is a run of Arabic letters, or of Latin letters and digits with what holds them together.
WORD = re.compile(rf"[^\W\d_A-Za-zÀ-ÿ]+|[{LATIN}]+(?:[.,/:@'’-][{LATIN}]+)*")


def words(text: str) -> list[str]:
    """Fold a text into words: compatibility forms resolved, vowel marks and invisible characters left out."""
    folded = unicodedata.normalize("NFKC", INVISIBLE.sub("", BOUNDARIES.sub(" ", text)))
    return WORD.findall("".join(character for character in folded if unicodedata.category(character) != "Mn"))


def words_of_html(page: str) -> list[str]:
    return words(html.unescape(re.sub("<[^>]*>", " ", re.sub("<head>.*?</head>", "", page, flags=re.DOTALL))))


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


READERS = {"pdftotext": with_pdftotext, "pdfium": with_pdfium, "mupdf": with_mupdf}


def lost(wanted: list[str], found: list[str]) -> list[str]:
    """List the words that did not come back, as often as they are missing."""
    return sorted((Counter(wanted) - Counter(found)).elements())
