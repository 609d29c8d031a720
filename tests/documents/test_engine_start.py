"""WeasyPrint starts with its declarations read and without what it does not use, and makes the same papers."""

import gc
import hashlib
import os
import subprocess
import sys
from pathlib import Path

from documents.sample_paper import CREATED

from assembly.documents import pango_declarations as kept
from assembly.documents.engine_start import declarations_file, uncollected

ROOT = Path(__file__).parents[2]
PAGE = '<html lang="ar" dir="rtl"><head><title>محضر</title></head><body><p>نص قصير.</p></body></html>'
MAKE = f"""
import sys
from datetime import datetime
from hashlib import sha256
from assembly.documents import pango_declarations, pdf
pango_declarations.WRITTEN_FROM = sys.argv[1] or pango_declarations.WRITTEN_FROM
data = pdf.to_pdf({PAGE!r}, attachment=None, title="محضر", created=datetime.fromisoformat({CREATED.isoformat()!r}))
print(sha256(data).hexdigest(), *(name for name in ("cffi.cparser", "fontTools.subset", "fontTools.varLib") if name in sys.modules))
"""


def made(written_from: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", MAKE, written_from], capture_output=True, text=True, check=True, env=os.environ
    )
    return ran.stdout.split()


def test_the_declarations_kept_are_those_of_the_weasyprint_installed():
    """After another version is installed: `scripts/pango-declarations`."""
    assert hashlib.sha256(declarations_file().read_bytes()).hexdigest() == kept.WRITTEN_FROM


def test_with_other_declarations_they_are_read_as_ever_and_the_paper_is_the_same():
    digest, *loaded = made("")
    assert loaded == []
    assert made("0" * 64) == [digest, "cffi.cparser"]


def test_the_script_writes_what_is_kept(tmp_path):
    target = tmp_path / "src/assembly/documents/pango_declarations.py"
    script = tmp_path / "scripts/pango-declarations"
    for path in (target, script):
        path.parent.mkdir(parents=True)
    script.write_bytes((ROOT / "scripts/pango-declarations").read_bytes())
    subprocess.run([sys.executable, script], check=True, capture_output=True)
    assert target.read_bytes() == Path(kept.__file__).read_bytes()


def test_nothing_is_collected_while_a_paper_is_set_and_all_after_it():
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
