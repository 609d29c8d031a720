"""Files that anybody may have sent: an error in words, within the limits of time and memory, and nothing written."""

import json
import subprocess
import sys
import zlib

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assembly.sealing.confined import MEGABYTES, SECONDS

CODES = {"not-a-pdf", "pdf-damaged", "pdf-too-hard", "pdf-encrypted", "pdf-missing", "pdf-too-large"}


# A process of its own, for what the kernel counts of a process's children includes all that it ever had.
MEASURED = """
import json, resource, sys
from assembly.errors import AssemblyError
from assembly.sealing.confined import paper_facts
try:
    found = paper_facts(sys.argv[1], [], None)
except AssemblyError as error:
    found = error.code
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([found, used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""


def told(path):
    """Return the error's code, or what was found; the limits are the kernel's, and are looked at."""
    ran = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)], capture_output=True, text=True, check=True
    )
    found, seconds, kilobytes = json.loads(ran.stdout)
    assert isinstance(found, dict) or found in CODES
    assert seconds < SECONDS + 1
    assert kilobytes < (MEGABYTES + 100) << 10
    return found


def pdf(*objects, trailer=b""):
    """Write a PDF of objects as bytes, the first one its catalogue."""
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<</Size %d/Root 1 0 R%b>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        start,
    )


def stream(data, more=b""):
    return b"<</Length %d%b>>\nstream\n%b\nendstream" % (len(data), more, data)


def bomb(size=1 << 30):
    packer, block = zlib.compressobj(9), b" " * (1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
PAGES = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"
ATTACHED = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(session.json)<</Type/Filespec/F(session.json)/UF(session.json)/EF<</F 5 0 R>>>>]>>>>>>"


def hostile():
    root, text = b"<</Type/Catalog/Pages 2 0 R>>", stream(b"")
    big = stream(bomb(), b"/Filter/FlateDecode")
    deep = b"[" * 200_000 + b"]" * 200_000
    yield "empty", b"", "not-a-pdf"
    yield "text", b"minutes\n" * 99, "not-a-pdf"
    yield "head", b"%PDF-1.7\n", "pdf-damaged"
    yield "no pages", pdf(b"<</Type/Catalog>>"), None
    yield "loop of pages", pdf(root, b"<</Type/Pages/Count 1/Kids[2 0 R]>>"), None
    yield "deep arrays", pdf(root, PAGES, PAGE, text, deep), None
    yield "record a bomb", pdf(ATTACHED, PAGES, PAGE, text, big), "pdf-damaged"
    yield "page a bomb", pdf(root, PAGES, PAGE, big), None
    yield "record deep", pdf(ATTACHED, PAGES, PAGE, text, stream(b"[" * 1_000_000)), None
    yield "record of another form", pdf(ATTACHED, PAGES, PAGE, text, stream(b'{"session": 1}')), None
    yield "signature of nothing", pdf(b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>", PAGES, PAGE, text, b"<</FT/Sig/T(president)/V<</Type/Sig/ByteRange[0 9 99999999999 9]/Contents<00>>>>>"), None  # fmt: skip
    yield "fields in a circle", pdf(b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]>>>>", PAGES, PAGE, text, b"<</T(a)/Kids[5 0 R]>>"), None  # fmt: skip
    yield (
        "thousand pages of one",
        pdf(root, b"<</Type/Pages/Count 3000/Kids[%b]>>" % (b"3 0 R " * 3000), PAGE, text),
        None,
    )


@pytest.mark.parametrize(
    ("data", "code"), [case[1:] for case in hostile()], ids=[case[0] for case in hostile()]
)
def test_a_file_made_to_do_harm(data, code, tmp_path):
    path = tmp_path / "hostile.pdf"
    path.write_bytes(data)
    found = told(path)
    assert code is None or found == code
    assert [each.name for each in tmp_path.iterdir()] == ["hostile.pdf"]
    if isinstance(found, dict):
        assert found["text"]["state"] != "same"
        assert not any(each["intact"] for each in found["signatures"])


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(65 << 20)
    assert told(path) == "pdf-too-large"


def test_what_is_no_file(tmp_path):
    assert told(tmp_path) == "not-a-pdf"
    assert told("/dev/zero") == "not-a-pdf"
    assert told(tmp_path / "none.pdf") == "pdf-missing"


def test_an_encrypted_paper(plain, tmp_path):
    for name, words in (("user", {"user": "a", "owner": "b"}), ("owner", {"user": "", "owner": "b"})):
        with pikepdf.open(plain) as paper:
            paper.save(tmp_path / f"{name}.pdf", encryption=pikepdf.Encryption(**words))
        assert told(tmp_path / f"{name}.pdf") == "pdf-encrypted"


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_signed_paper_with_bytes_changed_anywhere(signed, tmp_path, data):
    paper = bytearray(signed.read_bytes())
    for place in data.draw(st.lists(st.integers(0, len(paper) - 1), min_size=1, max_size=4, unique=True)):
        paper[place] ^= data.draw(st.integers(1, 255))
    path = tmp_path / "changed.pdf"
    path.write_bytes(paper[: data.draw(st.sampled_from([None, -1, -600, len(paper) // 2]))])
    found = told(path)
    assert (
        isinstance(found, str)
        or not found["signatures"]
        or not all(each["intact"] for each in found["signatures"])
        or len(found["signatures"]) < 2
    )
