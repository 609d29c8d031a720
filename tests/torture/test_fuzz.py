"""Any bytes at every door through which a file comes in: an answer in words within seconds, and no file touched elsewhere."""

import io
import json
import os
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from calls import environment
from hall import NOW, Hall, snapshot
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.exceptions import IllegalCharacterError

from assembly.store import chain

SECONDS, MEMORY = 5, 500 * 2**20
quietly = settings(deadline=None, suppress_health_check=list(HealthCheck))
often = pytest.mark.torture

HALL = ("--start", "2021-01-01")


@pytest.fixture(scope="module")
def door(quick):
    """A folder with a store in it, whose every file is looked at."""
    folder = quick / "door"
    folder.mkdir()
    hall = Hall(folder / "store")
    hall.ok("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75)
    return hall


def answered(hall: Hall, *words: object) -> int:
    """Type a line that is to be refused or done, in words; hold that a refusal changes nothing."""
    root = hall.folder.parent
    before = snapshot(root)
    said = hall(*words)
    assert said.code != 1, said
    if said.code:
        assert snapshot(root) == before
    else:
        assert {name for name in snapshot(root) if name not in before} <= {
            "store/private.json",
            "store/2020-10.jsonl",
        }
        hall("undo", "--register")
    return said.code


def limited(hall: Hall, *words: object) -> subprocess.CompletedProcess[str]:
    """Type a line in a process that has 500 MB and five seconds of the processor; hold that it answers in words."""

    def bounds() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    before = snapshot(hall.folder)
    said = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, words)],
        env=environment(hall.folder, NOW), capture_output=True, text=True, check=False, preexec_fn=bounds,
    )  # fmt: skip
    code, peak = map(int, said.stderr.splitlines()[-1].split())
    assert code in {2, 3, 4, 6, 7}, said.stderr[-800:]
    assert peak * 1024 < MEMORY, peak
    assert "Traceback" not in said.stderr
    assert snapshot(hall.folder) == before
    return said


# The peak of this program alone: what `getrusage` counts goes on from the process that it was forked from.
_MEASURED = """
import re, sys
from assembly.cli.main import main
try: main()
except SystemExit as left: code = left.code
peak = re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1]
print(code, peak, file=sys.stderr)
"""


def journals():
    """Bytes near a real journal: cut, doubled, with others put in their place."""
    raw = Path(__file__).parents[2].joinpath("sessions", "2020-10.jsonl").read_bytes()[:6000]
    pieces = st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw)), st.binary(max_size=40))
    return st.one_of(st.binary(max_size=400), pieces.map(lambda cut: raw[: cut[0]] + cut[2] + raw[cut[1] :]))


def a_journal_of_any_bytes(raw):
    found = chain.parse(raw)
    # What is good is a beginning of the file; the rest is torn or damaged, never silently dropped.
    assert found.size - found.lost_newline + len(found.torn) == len(raw) or found.damage
    again = chain.parse(raw[: found.size])
    assert again.lines == found.lines


@given(journals())
@quietly
def test_a_journal_of_any_bytes(raw):
    a_journal_of_any_bytes(raw)


@often
@given(journals())
@settings(quietly, max_examples=20_000)
def test_twenty_thousand_journals(raw):
    a_journal_of_any_bytes(raw)


def store_with_journal_of_any_bytes(door, raw):
    path = door.folder / "correspondence.jsonl"
    whole = path.read_bytes()
    path.write_bytes(raw)
    try:
        for words in (
            ("history", "--correspondence"),
            ("verify",),
            ("today",),
            ("post", "--session", "2020-10"),
        ):
            said = door(*words)
            assert said.code != 1, said
        assert path.read_bytes() == raw
    finally:
        path.write_bytes(whole)


@given(journals())
@settings(quietly, max_examples=40)
def test_a_store_with_a_journal_of_any_bytes(door, raw):
    store_with_journal_of_any_bytes(door, raw)


@often
@given(journals())
@settings(quietly, max_examples=2_000)
def test_two_thousand_stores_with_a_journal_of_any_bytes(door, raw):
    store_with_journal_of_any_bytes(door, raw)


HEADS = ["الرقم", "الاسم الكامل", "الجنس", "الصفة", "المهمة", "تاريخ الازدياد", "الهاتف", "number", "nom"]
CELLS = st.one_of(
    st.none(), st.text(max_size=12), st.integers(-(2**70), 2**70), st.floats(), st.booleans(), st.dates(),
    st.sampled_from(["1", "ذكر", "منتخب", "رئيس", "=1+1", "\u202e", "2020-02-30", "٣"]),
)  # fmt: skip
TABLES = st.lists(st.lists(CELLS, max_size=6), max_size=5)


def csv_of(head, rows):
    return "\n".join(",".join(str(cell) for cell in row) for row in [head, *rows]).encode(
        "utf-8", "surrogatepass"
    )


def xlsx_of(head, rows):
    book = Workbook()
    for row in [head, *rows]:
        kept = []
        for cell in row:
            try:
                Workbook().active.append([cell])
            except (ValueError, TypeError, IllegalCharacterError):
                continue
            kept.append(cell)
        book.active.append(kept)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def spoilt(data, place, more):
    at = place % (len(data) + 1)
    return data[:at] + more + data[at + len(more) :]


def sheet_of_anything(door, name, content):
    path = door.folder.parent / name
    path.write_bytes(content)
    try:
        answered(door, "import-members", path, *HALL)
    finally:
        path.unlink()


SHEETS = st.tuples(
    st.lists(st.sampled_from(HEADS), max_size=5), TABLES, st.integers(0, 5000), st.binary(max_size=8)
)


@given(SHEETS)
@settings(quietly, max_examples=40)
def test_a_sheet_of_anything(door, made):
    head, rows, place, more = made
    sheet_of_anything(door, "a.csv", spoilt(csv_of(head, rows), place, more))
    sheet_of_anything(door, "a.xlsx", spoilt(xlsx_of(head, rows), place, more))


@often
@given(SHEETS)
@settings(quietly, max_examples=1_500)
def test_thousands_of_sheets(door, made):
    head, rows, place, more = made
    sheet_of_anything(door, "a.csv", spoilt(csv_of(head, rows), place, more))
    sheet_of_anything(door, "a.xlsx", spoilt(xlsx_of(head, rows), place, more))


PLAIN = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.floats(), st.text(max_size=8), st.sampled_from(["2020-11-12", "item:3", "1-40"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["number", "kind", "title", "at", "member", "present", "opened", "year", "month", "x"]), inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip
PARTS = [
    "items",
    "sittings",
    "ballots",
    "speeches",
    "openings",
    "recommendations",
    "decisions",
    "elections",
    "excuses",
    "x",
]
SESSIONS = st.fixed_dictionaries(
    {"session": st.one_of(PLAIN, st.just({"year": 2020, "month": 10, "planned": "2020-11-12T10:00:00"}))},
    optional=dict.fromkeys(PARTS, PLAIN),
)


def session_of_anything(door, name, content):
    path = door.folder.parent / name
    path.write_bytes(content)
    try:
        if answered(door, "import-session", path) == 0:
            (door.folder / "2020-10.jsonl").unlink()
    finally:
        path.unlink()


def session_files(data, place, more):
    raw = json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return {
        "a.json": raw,
        "b.json": spoilt(raw, place, more),
        "a.yaml": raw,
        "b.yaml": spoilt(raw, place, more),
    }


@given(SESSIONS, st.integers(0, 500), st.binary(max_size=6))
@settings(quietly, max_examples=40)
def test_a_session_file_of_anything(door, data, place, more):
    for name, content in session_files(data, place, more).items():
        session_of_anything(door, name, content)


@often
@given(SESSIONS, st.integers(0, 500), st.binary(max_size=6))
@settings(quietly, max_examples=2_000)
def test_thousands_of_session_files(door, data, place, more):
    for name, content in session_files(data, place, more).items():
        session_of_anything(door, name, content)


def workbook_with(sheet: str, shared: str = "") -> bytes:
    """Return a workbook whose first sheet, and strings, are what they are made to be."""
    made = xlsx_of(["الاسم"], [["عضو"]])
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(made)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename.endswith("sheet1.xml"):
                content = sheet.encode()
            elif entry.filename.endswith("sharedStrings.xml") and shared:
                content = shared.encode()
            target.writestr(entry.filename, content)
    return out.getvalue()


SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
HEAD = (
    f'<worksheet {SPACE}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>الاسم الكامل</t></is></c></row>'
)
LAUGHS = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 10}">' for n in range(10))
QUADRATIC = f'<!ENTITY a "{"x" * 100_000}">'


def cell(text: str, number: int = 2) -> str:
    return f'<row r="{number}"><c r="A{number}" t="inlineStr"><is><t>{text}</t></is></c></row>'


BOMBS = {
    "laughs.xlsx": lambda: workbook_with(f'<?xml version="1.0"?><!DOCTYPE w [{LAUGHS}]>{HEAD}{cell("&e9;")}</sheetData></worksheet>'),
    "quadratic.xlsx": lambda: workbook_with(f'<?xml version="1.0"?><!DOCTYPE w [{QUADRATIC}]>{HEAD}{cell("&a;" * 20_000)}</sheetData></worksheet>'),
    "outside.xlsx": lambda: workbook_with(f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>{HEAD}{cell("&x;")}</sheetData></worksheet>'),
    "million-rows.xlsx": lambda: workbook_with(HEAD + "".join(cell("x", n) for n in range(2, 1_000_001)) + "</sheetData></worksheet>"),
    "million-blank-rows.xlsx": lambda: workbook_with(HEAD + "".join(f'<row r="{n}"/>' for n in range(2, 1_000_001)) + "</sheetData></worksheet>"),
    "one-row-of-a-million.xlsx": lambda: workbook_with(HEAD + '<row r="2">' + '<c r="A2"><v>1</v></c>' * 1_000_000 + "</row></sheetData></worksheet>"),
    "far-column.xlsx": lambda: workbook_with(HEAD + "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(2, 500)) + "</sheetData></worksheet>"),
    "deep.xlsx": lambda: workbook_with(HEAD + "<a>" * 100_000 + "</a>" * 100_000 + "</sheetData></worksheet>"),
    "long-cell.xlsx": lambda: workbook_with(HEAD + cell("x" * 50_000_000) + "</sheetData></worksheet>"),
    "strings.xlsx": lambda: workbook_with(HEAD + "</sheetData></worksheet>", f"<sst {SPACE}>" + "<si><t>x</t></si>" * 2_000_000 + "</sst>"),
    "million-rows.csv": lambda: "الاسم الكامل\n".encode() + b"x\n" * 1_000_000,
    "long-line.csv": lambda: "الاسم الكامل\n".encode() + b"x," * 5_000_000,
    "long-cell.csv": lambda: "الاسم الكامل\n".encode() + b"x" * 15_000_000,
    "open-quote.csv": lambda: "الاسم الكامل\n".encode() + b'"' + b"x\n" * 5_000_000,
    "laughs.yaml": lambda: b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(9)),
    "tag.yaml": lambda: b"session: !!python/object/apply:os.system ['touch owned']\n",
    "merge.yaml": lambda: b"session: {<<: {year: 2020}}\n",
    "deep.yaml": lambda: b"session: " + b"[" * 100_000,
    "deep-lines.yaml": lambda: b"".join(b" " * n + b"a:\n" for n in range(3_000)),
    "deep-dashes.yaml": lambda: b"- " * 100_000,
    "questions.yaml": lambda: b"? " * 100_000,
    "long-line.yaml": lambda: b"session: {year: 2020, month: 10}\nx: " + b"x" * 15_000_000,
    "many-keys.yaml": lambda: b"session: {year: 2020, month: 10}\n" + b"".join(b"k%d: 1\n" % n for n in range(1_000_000)),
    "many-items.yaml": lambda: b"session: {year: 2020, month: 10}\nitems:\n" + b"- {kind: other, title: x}\n" * 700_000,
    "deep.json": lambda: b'{"session":' + b"[" * 5_000_000,
    "deep-objects.json": lambda: b'{"session":' * 1_000_000,
    "many-items.json": lambda: b'{"session":{"year":2020,"month":10},"items":[' + b",".join([b'{"kind":"other","title":"x"}'] * 600_000) + b"]}",
    "number.json": lambda: b'{"session":{"year":' + b"9" * 10_000_000 + b',"month":10}}',
}  # fmt: skip


FEW = {"laughs.xlsx", "million-blank-rows.xlsx", "questions.yaml", "many-items.json"}


@pytest.mark.parametrize("name", [name if name in FEW else pytest.param(name, marks=often) for name in BOMBS])
def test_what_is_made_to_fill_the_memory_or_the_day_is_refused(door, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(BOMBS[name]())
    words = ("import-members", path, *HALL) if path.suffix in {".csv", ".xlsx"} else ("import-session", path)
    said = limited(door, *words)
    assert not (Path.cwd() / "owned").exists()
    hostname = Path("/etc/hostname")
    assert not hostname.exists() or os.fsdecode(hostname.read_bytes()).strip() not in said.stderr
