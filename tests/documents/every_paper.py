"""Every paper there is, made as the command makes it: from the shipped session, and from sample sessions that ask more of it.

`python tests/documents/every_paper.py STORE` prints the sha256 of each paper of the shipped session, recorded in STORE.
"""

import logging
import shutil
import sys
from collections.abc import Callable
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))

from documents import hall_papers as hall
from documents import sample_dossier as sample
from documents.issued_papers import several_decisions, source_of, three_recommendations
from documents.layout import Layout, kept_layouts
from documents.sample_french import bilingual
from documents.sent_letters import LETTERS, Change, as_it_is
from hall import Hall

from assembly.documents.papers import MAKERS, Asked
from assembly.documents.press import Material, Sheet, Source, source, to_html, to_pdf
from assembly.documents.report_source import report_source
from assembly.documents.year_report import report_sheet
from assembly.domain.dossier import Dossier
from assembly.domain.year_report import Years
from assembly.store.folder import Store

SHIPPED = Path(__file__).parents[2] / "sessions"
ON = date(2020, 11, 16)
# How each paper is asked for of the shipped session; it has no opening without quorum to tell of.
OF_THE_EXAMPLE = {
    "convocation": Asked(members=(2,), reference="112/2020"),
    "agenda": Asked(),
    "attendance-sheet": Asked(),
    "roll-call": Asked(item=3),
    "tally": Asked(item=3),
    "ballot-papers": Asked(post="committee-chair", of="لجنة التكوين", candidates=(5, 8)),
    "election-tally": Asked(post="president", candidates=(3, 7)),
    "minutes": Asked(),
    "extract": Asked(decision=1, on=ON),
    "notice": Asked(on=ON),
    "register": Asked(year=2020),
    "recommendations": Asked(),
    "transmittal": Asked(to="1", reference="113/2020", on=ON, holder="female"),
    "minutes-original": Asked(to="1", on=ON, holder="male"),
    "minutes-copy": Asked(to="13", on=ON),
    "check": Asked(on=ON),
    "correction": Asked(number=1),
    "certificate": Asked(member=1, on=ON),
}
# Sessions that suit a paper: what it is made from and how it is asked for.
OF_SAMPLES: dict[str, tuple[tuple[Callable[[], Source], Asked], ...]] = {
    "convocation": (
        (hall.before, Asked(together=True, members=(1, 2, 76))),
        (hall.second_call, Asked(call=2, members=(3,))),
        (hall.extraordinary, Asked(members=(3,))),
    ),
    "agenda": ((hall.before, Asked()), (hall.extraordinary, Asked())),
    "attendance-sheet": ((hall.before, Asked()), (hall.second_call, Asked(call=2))),
    "roll-call": ((hall.before, Asked()), (hall.in_the_hall, Asked(item=3))),
    "tally": ((hall.in_the_hall, Asked(item=3)),),
    "failed-quorum": (
        (lambda: source_of(sample.failed()), Asked()),
        (lambda: source_of(sample.deserted()), Asked()),
    ),
    "minutes": tuple(
        (lambda make=make: source_of(make()), Asked(sitting=sitting))
        for make, sitting in (
            (sample.second_call, None),
            (sample.two_sittings, 2),
            (sample.draft, None),
            (sample.every_ending, None),
            (bilingual, None),
        )
    ),
    "extract": tuple((lambda: later(several_decisions()), Asked(decision=n, on=ON)) for n in (3, 4)),
    "notice": ((lambda: later(several_decisions()), Asked(on=ON)),),
    "recommendations": ((lambda: source_of(three_recommendations()), Asked()),),
    "transmittal": ((lambda: later(three_recommendations()), Asked(to="2", on=ON)),),
    "minutes-original": ((lambda: source_of(sample.failed()), Asked(to="2", on=ON)),),
    "minutes-copy": ((lambda: later(sample.two_sittings()), Asked(member=7, on=ON, sitting=2)),),
    "certificate": tuple((lambda: source_of(sample.october()), Asked(member=n, on=ON)) for n in (7, 51)),
}
LANGUAGES = ("ar", "fr")


def later(dossier: Dossier) -> Source:
    """Return a session as its papers are made from it once sessions are sealed."""
    return source_of(dossier)._replace(seals=sha256(b"a list of seals").hexdigest())


class Sample(NamedTuple):
    """A paper to be made: its name and language, and which of its samples it is; 0 is the shipped session's."""

    paper: str
    language: str
    number: int

    def __str__(self) -> str:
        return f"{self.paper}-{self.language}-{self.number}"


class Made(NamedTuple):
    """A paper that was made, and what WeasyPrint had to say of it."""

    template: str
    page: str
    data: bytes
    layout: Layout
    source: Material
    said: list[str]


# Made of a record of the correspondence, by commands of their own; the others are set by the same template from the same views.
SENT = ("sent-recommendations", "sent-decision", "reminder-1", "reminder-2", "reminder-3")
# The yearly report is made from several journals, by a command of its own.
REPORT = "report"
EXAMPLES = tuple(
    Sample(paper, language, 0) for paper in (*OF_THE_EXAMPLE, *SENT, REPORT) for language in LANGUAGES
)
SAMPLES = (
    *EXAMPLES,
    *(Sample(paper, "ar", n) for paper, samples in OF_SAMPLES.items() for n in range(1, len(samples) + 1)),
    # The French papers are made from the same views: what the Arabic samples ask of a page need not be asked twice.
    Sample("failed-quorum", "fr", 1),
    Sample("minutes", "fr", len(OF_SAMPLES["minutes"])),
)


def recorded_in(folder: Path) -> Path:
    """Copy the shipped store, and record a correction in it."""
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns(".cache", "2*-*/"))
    words = (
        "correct",
        "2020-10",
        "--instead",
        "48 صوتا",
        "--read",
        "47 صوتا",
        "--page",
        "5",
        "--on",
        "2020-12-01",
    )
    Hall(folder).ok(*words, now="2020-12-01T09:00:00Z")
    return folder


def sheet_of(sample_of: Sample, folder: Path, change: Change = as_it_is) -> tuple[Sheet, Material]:
    """Return the first sheet of a sample, and what it is made from, which is changed first."""
    store = Store.open(folder)
    if sample_of.paper in SENT:
        return LETTERS[sample_of.paper](sample_of.language, change)
    if sample_of.paper == REPORT:
        figures = report_source(store, Years(2020, 2020))
        figures = figures._replace(report=change(figures.report), opening=change(figures.opening))
        return report_sheet(figures, sample_of.language), figures
    if sample_of.number:
        make, asked = OF_SAMPLES[sample_of.paper][sample_of.number - 1]
        made_from = make()
    else:
        made_from, asked = source(store, "2020-10"), OF_THE_EXAMPLE[sample_of.paper]
    made_from = made_from._replace(dossier=change(made_from.dossier), opening=change(made_from.opening))
    sheet, *_ = MAKERS[sample_of.paper](store, made_from, asked._replace(language=sample_of.language))
    return sheet, made_from


@cache
def made(sample_of: Sample, folder: Path) -> Made:
    """Make a sample, as the command does; its first sheet when there are several."""
    sheet, made_from = sheet_of(sample_of, folder)
    with _heard() as said, kept_layouts() as kept:
        data = to_pdf(sheet, made_from)
    template = f"{sheet.language}/{sheet.template}.html.j2"
    return Made(template, to_html(sheet, made_from).decode(), data, kept[0], made_from, said)


class _heard(logging.Handler):  # noqa: N801  used as a word
    """Keep what is logged while it is open, by any part of WeasyPrint and the library under it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.WARNING:
            self.said.append(record.getMessage())

    def __enter__(self) -> list[str]:
        for name in ("weasyprint", "fontTools"):
            logging.getLogger(name).addHandler(self)
        return self.said

    def __exit__(self, *_: object) -> None:
        for name in ("weasyprint", "fontTools"):
            logging.getLogger(name).removeHandler(self)


if __name__ == "__main__":
    for each in EXAMPLES:
        print(each, sha256(made(each, Path(sys.argv[1])).data).hexdigest())
