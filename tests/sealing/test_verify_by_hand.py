"""The commands of docs/verify.md, run one block after another on minutes that were signed twice."""

import re
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from .conftest import SHIPPED

DOCUMENT = Path(__file__).parents[2] / "docs" / "verify.md"
TOOLS = ("qpdf", "jq", "pdftotext", "pdfsig", "openssl", "sha256sum")


def test_what_the_document_shows_is_what_one_sees(signed, keys, tmp_path):
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {missing}; `scripts/setup .venv test` installs them")
    shutil.copy(signed, tmp_path / "minutes-signed.pdf")
    shutil.copy(keys / "authority.pem", tmp_path)
    shutil.copy(SHIPPED / "2020-10.jsonl", tmp_path)
    blocks = re.findall(r"^```sh\n(.*?)^```$", DOCUMENT.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    said = [
        subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False)
        for block in blocks
    ]  # fmt: skip
    assert [(each.returncode, each.stderr) for each in said if each.returncode] == []
    record, titles, signatures, openssl, digest, numbers = said
    assert "No syntax or stream encoding errors found" in record.stdout
    assert "3: 48 for, 2 against, 2 abstained" in record.stdout
    assert titles.stdout == ""
    assert signatures.stdout.count("Signature is Valid.") == 2
    assert "CMS Verification successful" in openssl.stderr
    assert digest.stdout.split()[0] == sha256(signed.read_bytes()).hexdigest()
    printed, counted = numbers.stdout.split("\n")[:2]
    assert printed == counted.split()[0]


def test_openssl_sees_a_change(signed, keys, tmp_path):
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {missing}")
    data = bytearray(signed.read_bytes())
    data[data.index(b"+Amiri")] ^= 1
    (tmp_path / "minutes-signed.pdf").write_bytes(data)
    shutil.copy(keys / "authority.pem", tmp_path)
    (block,) = re.findall(
        r"^```sh\n(pdfsig -dump.*?)^```$", DOCUMENT.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    ran = subprocess.run(["bash", "-c", block], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    assert "successful" not in ran.stderr
