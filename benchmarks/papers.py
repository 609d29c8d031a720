"""Minutes of 2, 10 and about 100 pages as PDF, beside a browser, an office suite and Typst; letters to all members."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

import fontpkg
import pikepdf
from archive import ASSEMBLY, ROOT, SESSION
from msgspec.structs import replace
from tables import Table, ratio
from timing import Case, medians, peak_memory, process
from typst_source import typst_of

from assembly.store.books import SessionBook
from assembly.store.folder import Store

# How many speeches more bring the example's minutes to a number of pages.
SPEECHES = {10: 30, 100: 970}
STYLE = ROOT / "templates" / "style" / "page.css"
CHROMIUM = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
]


def measure(example: Path, folder: Path, *, smallest: bool = False) -> list[Table]:
    """Return the times of making minutes, by their number of pages and by program."""
    stores = {2: small(folder / "2")}
    if not smallest:
        stores |= {
            pages: longer(example, folder / str(pages), speeches) for pages, speeches in SPEECHES.items()
        }
    rows = []
    for wanted, store in stores.items():
        rows += _side_by_side(store, 1 if smallest else 7 if wanted < 100 else 3)
    missing = [f"Not measured: {name} is not on this machine." for name in _peers() if not _is_here(name)]
    head = ("program", "pages", "s", "to assembly")
    return [
        Table("Papers", head, rows, [*NOTES, *missing]),
        _letters(example, (1, 5) if smallest else (1, 20, 75), 1 if smallest else 3),
    ]


NOTES = (
    "Whole processes. Ours reads the journal, and its PDF is tagged, PDF/A-3a and PDF/UA-1, with the record attached.",
    "The others are given the same HTML with the same style and fonts; LibreOffice follows little of the style, so that its pages are others.",
    "Of the process of ten pages 39 % is `layout_document`, 26 % importing, 20 % `Page.paint` (7 % our text layer), 5 % styles and boxes, 1 % `PDF.write`.",
    "Typst is given the same words as headings, paragraphs, lists and tables of its own, in plain style, for PDF/A-3a and PDF/UA-1.",
)
LETTER_NOTES = (
    "A file for each member: a letter with its agenda, two pages, the record attached. Wanted: 75 in the time of three.",
    "Two processes set them, where the machine has as many processors. Memory is that of the larger process.",
    "Of each letter but the first, own paragraphs alone are laid out and drawn: 12 % of its time is laying them out, 19 % `Page.paint`.",
    "The rest: 18 % packing, 18 % `build_fonts_dictionary`, 9 % `PDF.write`, 6 % the template, 5 % `add_tags`.",
)


def _letters(example: Path, counts: tuple[int, ...], rounds: int) -> Table:
    """Return the time and the memory of letters to so many members."""

    def command(count: int) -> list[str | Path]:
        words = ["paper", "convocation", "--session", SESSION, "--members", f"1-{count}"]
        return [ASSEMBLY, "--store", example, *words]

    times = medians([Case(str(count), process(command(count))) for count in counts], rounds)
    one = times[str(counts[0])]
    rows = [
        (
            str(count),
            f"{times[str(count)]:.2f}",
            ratio(times[str(count)], one),
            f"{peak_memory(command(count)):.0f}",
        )
        for count in counts
    ]
    return Table("Convocation letters", ("letters", "s", "to one letter", "MB"), rows, LETTER_NOTES)


def _side_by_side(store: Path, rounds: int) -> list[tuple[str, str, str, str]]:
    html, made = written_html(store), {"assembly minutes": store / SESSION / "minutes.pdf"}
    cases = [Case("assembly minutes", process([ASSEMBLY, "--store", store, "minutes", "--session", SESSION]))]
    for name, run in _peers().items():
        if _is_here(name):
            made[name] = store / f"{name}.pdf"
            cases.append(Case(name, run(html, made[name])))
    times = medians(cases, rounds)
    base = times["assembly minutes"]
    return [(name, str(_pages(made[name])), f"{each:.2f}", ratio(each, base)) for name, each in times.items()]


def _peers() -> dict[str, Callable[[Path, Path], Callable[[], object]]]:
    return {"chromium": _chromium, "libreoffice": _libreoffice, "typst": _typst}


def _is_here(name: str) -> bool:
    return find_spec("typst") is not None if name == "typst" else shutil.which(name) is not None


def _typst(html: Path, pdf: Path) -> Callable[[], object]:
    source = pdf.with_suffix(".typ")
    source.write_text(typst_of(html.read_text("utf-8")), "utf-8")
    fonts = str(fontpkg.path("Amiri").parent)
    standards = ["a-3a", "ua-1"]
    words = f"{str(source)!r}, output={str(pdf)!r}, font_paths=[{fonts!r}], ignore_system_fonts=True, pdf_standards={standards}"
    return process([sys.executable, "-c", f"import typst; typst.compile({words})"])


def _chromium(html: Path, pdf: Path) -> Callable[[], object]:
    profile = pdf.with_name("profile")
    words = [*CHROMIUM, f"--user-data-dir={profile}", f"--print-to-pdf={pdf}", html.as_uri()]
    return process(["chromium", *words])


def _libreoffice(html: Path, pdf: Path) -> Callable[[], object]:
    own = f"-env:UserInstallation={pdf.with_name('office').as_uri()}"
    convert = process(
        [
            "libreoffice",
            own,
            "--headless",
            "--convert-to",
            "pdf:writer_web_pdf_Export",
            "--outdir",
            pdf.parent,
            html,
        ]
    )

    def run() -> None:
        convert()
        html.with_suffix(".pdf").replace(pdf)

    return run


def _pages(pdf: Path) -> int:
    with pikepdf.open(pdf) as opened:
        return len(opened.pages)


def written_html(store: Path) -> Path:
    """Return the minutes as one HTML file that carries its style and names its fonts."""
    process([ASSEMBLY, "--store", store, "minutes", "--session", SESSION, "--format", "html"])()
    faces = "\n".join(
        f"@font-face {{ font-family: Amiri; font-weight: {weight}; src: url({fontpkg.path('Amiri', weight=weight).as_uri()}) }}"
        for weight in (400, 700)
    )
    page = (store / SESSION / "minutes.html").read_text("utf-8")
    path = store / "standalone.html"
    path.write_text(
        page.replace("</head>", f"<style>{faces}\n{STYLE.read_text('utf-8')}</style></head>"), "utf-8"
    )
    return path


def longer(example: Path, folder: Path, speeches: int) -> Path:
    """Copy the example store and put so many speeches more into its session."""
    store = Store.open(shutil.copytree(example, folder))
    with store.session_journal(SESSION).change(
        do="speak", at=datetime(2020, 11, 12, tzinfo=UTC), by="-"
    ) as tables:
        book = SessionBook(tables)
        said = [speech for speech in book.speeches.all() if speech.item]
        first = book.speeches.next_number()
        for number in range(speeches):
            book.speeches.put(replace(said[number % len(said)], number=first + number))
    return folder


def small(folder: Path) -> Path:
    """Make the store of a chamber of twelve that voted once, command by command."""
    folder.mkdir(parents=True)
    members = folder / "members.csv"
    rows = (ROOT / "scripts" / "example" / "members.csv").read_text("utf-8").splitlines(keepends=True)
    members.write_text("".join(rows[:13]), "utf-8")
    for moment, *words in (
        ("10-01", "init", "--name", "غرفة الصناعة التقليدية", "--city", "مراكش", "--seats", "12", "--region", "marrakech-safi"),
        ("10-01", "import-members", str(members), "--start", "2015-08-07"),
        ("10-26", "new-session", "--month", "10", "--year", "2020", "--on", "2020-11-12", "--at", "10:00", "--hall", "قاعة الاجتماعات", "--city", "آسفي"),
        ("10-26", "add-item", "budget", "المصادقة على مشروع ميزانية الغرفة برسم سنة 2021", "--presenter", "1"),
        ("11-03", "convene", "--sent", "2020-11-03"),
        ("11-12", "open-sitting", "--at", "10:00", "--present", "1-12"),
        ("11-12", "vote", "1", "--all-for", "--at", "10:30"),
        ("11-12", "close-sitting", "--at", "12:30"),
        ("11-12", "close-session", "--at", "12:30"),
    ):  # fmt: skip
        process(
            [ASSEMBLY, "--store", folder, *words], ASSEMBLY_NOW=f"2020-{moment}T09:00:00Z", ASSEMBLY_BY="-"
        )()
    return folder
