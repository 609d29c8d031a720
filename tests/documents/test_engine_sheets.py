"""The sheets that WeasyPrint is given are those that it would have read."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import cssselect2
import tinycss2
import weasyprint
from documents.test_engine_start import MAKE, ROOT, made
from tinycss2.ast import Node
from weasyprint import html
from weasyprint.css.counters import CounterStyle

from assembly.documents import user_agent_sheet as kept
from assembly.documents.engine_sheets import SELECTORS, fill, sheet_file

FIRST = """
from assembly.documents import pdf
engine = pdf._engine()
from weasyprint import html
sheets = html.UA_STYLESHEET, html.UA_FORM_STYLESHEET, html.PH_STYLESHEET, engine.weasyprint.PH_STYLESHEET
print("matcher" in vars(sheets[2]), *(sheet.matcher.order for sheet in sheets), len(html.UA_COUNTER_STYLE))
"""


def shown(value):
    """Return a value as text: tests by their code, tokens by where they stand."""
    match value:
        case list() | tuple():
            return [type(value).__name__, *map(shown, value)]
        case dict():
            return {key: shown(each) for key, each in value.items()}
        case set():
            return value
        case Node():
            return type(value).__name__, value.source_line, value.source_column, value.serialize()
    if code := getattr(value, "__code__", None):
        inner = [each.co_code for each in code.co_consts if hasattr(each, "co_code")]
        simple = [each for each in code.co_consts if not hasattr(each, "co_code")]
        return code.co_names, simple, inner
    return value


def whole(sheet):
    pages = [page[1:] for page in sheet.page_rules]
    return (
        {kind: shown(getattr(sheet.matcher, kind)) for kind in (*SELECTORS, "order")},
        shown(pages),
        sheet.layers,
    )


def test_the_sheet_kept_is_that_of_the_weasyprint_installed():
    """After another version is installed: `scripts/user-agent-sheet`."""
    assert hashlib.sha256(sheet_file().read_bytes()).hexdigest() == kept.WRITTEN_FROM
    assert (weasyprint.__version__, cssselect2.VERSION, tinycss2.VERSION) == kept.READ_BY


def test_what_is_given_is_what_would_be_read():
    read, given = CounterStyle(), CounterStyle()
    by_itself = weasyprint.CSS(string=html.UA, counter_style=read)
    filled = weasyprint.CSS(string="")
    fill(filled, given)
    assert whole(filled) == whole(by_itself)
    assert shown(given) == shown(read)
    assert list(given) == list(read)


def test_the_first_paper_finds_every_sheet_whole():
    orders = [
        weasyprint.CSS(string=text, counter_style=CounterStyle()).matcher.order
        for text in (html.UA, html.UA_FORM, html.PH, html.PH)
    ]
    ran = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", *map(str, orders), str(len(html.UA_COUNTER_STYLE))]


def test_another_sheet_or_reader_or_one_that_is_loaded_is_as_ever_and_the_paper_is_the_same():
    digest, *_ = made("")
    for change in ("kept.WRITTEN_FROM = ''", "kept.READ_BY = ('70.0', '0', '0')", "import weasyprint"):
        make = f"from assembly.documents import user_agent_sheet as kept\n{change}\nkept.read = None\n{MAKE}"
        ran = subprocess.run(
            [sys.executable, "-c", make, ""], capture_output=True, text=True, check=True, env=os.environ
        )
        assert ran.stdout.split()[0] == digest


def test_the_script_writes_what_is_kept(tmp_path):
    target = tmp_path / "src/assembly/documents/user_agent_sheet.py"
    script = tmp_path / "scripts/user-agent-sheet"
    for path in (target, script):
        path.parent.mkdir(parents=True)
    script.write_bytes((ROOT / "scripts/user-agent-sheet").read_bytes())
    subprocess.run([sys.executable, script], check=True, capture_output=True)
    assert target.read_bytes() == Path(kept.__file__).read_bytes()
