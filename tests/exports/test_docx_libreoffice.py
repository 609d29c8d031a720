"""Every paper for Word, in both languages, as LibreOffice sets it: the words of the page, all of them."""

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NamedTuple

import fontpkg
import pytest
from documents import every_paper
from documents.every_paper import EXAMPLES, REPORT, Sample
from documents.readers import ARABIC, lost, with_pdftotext, words, words_of_html

from assembly.documents.press import to_html
from assembly.exports.docx import to_docx

# The yearly report is made as PDF and HTML alone.
PAPERS = (
    *(each for each in EXAMPLES if each.paper != REPORT),
    Sample("failed-quorum", "ar", 1),
    Sample("failed-quorum", "fr", 1),
)


class Written(NamedTuple):
    page: str
    file: Path


@cache
def written(sample_of: Sample, store_folder: Path, folder: Path) -> Written:
    sheet, made_from = every_paper.sheet_of(sample_of, store_folder)
    file = folder / f"{sample_of}.docx"
    file.write_bytes(to_docx(sheet, made_from))
    return Written(to_html(sheet, made_from).decode(), file)


@pytest.fixture(scope="module")
def every_store(folder):
    return every_paper.recorded_in(folder / "store")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("word")


@pytest.fixture(scope="module")
def set_by_libreoffice(folder, every_store):
    if (office := shutil.which("soffice")) is None:
        pytest.skip("LibreOffice is not installed")
    (folder / "fonts").mkdir()
    for weight in (400, 700):
        shutil.copy(fontpkg.path("Amiri", weight, "normal"), folder / "fonts")
    files = [written(sample_of, every_store, folder).file for sample_of in PAPERS]
    own = {"XDG_DATA_HOME": str(folder), "HOME": str(folder), "PATH": "/usr/bin:/bin"}
    profile = f"-env:UserInstallation=file://{folder}/profile"
    convert = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
    subprocess.run(convert, check=True, capture_output=True, timeout=600, env=own)
    return folder


@pytest.mark.long
@pytest.mark.parametrize("sample_of", PAPERS, ids=str)
def test_libreoffice_sets_every_word_of_the_page(sample_of, set_by_libreoffice, every_store, tmp_path):
    page = written(sample_of, every_store, set_by_libreoffice).page
    data = (set_by_libreoffice / f"{sample_of}.pdf").read_bytes()
    found = words(with_pdftotext(data, tmp_path))
    missing = lost(words_of_html(page), found)
    # A word of hundreds is parted: where its letters stand over each other (محضر), or at a command's hyphen by a line's end.
    assert len(missing) < 2
    assert all((ARABIC.match(word) or "-" in word) and word in "".join(found) for word in missing)
