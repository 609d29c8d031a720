"""What a yearly report is made from: the figures of several journals, and the names that head and sign it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from assembly.actions.archive import read_archive
from assembly.actions.opening import copy_for_opening
from assembly.documents.press import images_of
from assembly.domain.dossier import Dossier
from assembly.domain.offices import after, changes_of
from assembly.domain.session import Opening
from assembly.domain.year_report import YearReport, Years, year_report
from assembly.store.folder import Store


class ReportSource(NamedTuple):
    """The figures, the copies of the last session held in these years, else what one would copy on their last day."""

    report: YearReport
    opening: Opening
    written: datetime
    images: dict[str, bytes]
    templates: Path

    @property
    def record(self) -> bytes:
        """Return the figures as JSON, as they are attached to the paper."""
        return msgspec.json.format(msgspec.json.encode(self.report), indent=1) + b"\n"

    @property
    def record_name(self) -> str:
        """Return the name that the figures are attached by."""
        return "report.json"


def report_source(store: Store, years: Years) -> ReportSource:
    """Read what a report is made from: the sessions of these years, and later ones for what they decided of absences.

    The report is dated by the last line of any journal read. `StoreUnreadable` for a damaged one.
    """
    archive = read_archive(store, (each for each in store.session_ids() if int(each[:4]) >= years.first))
    written = archive.written.astimezone(ZoneInfo(store.chamber.timezone)).date()
    letters = archive.letters
    report = year_report(
        years, archive.dossiers, letters.approvals, letters.of_recommendations, archive.stands, written
    )
    opening = _copies(archive.dossiers, years) or copy_for_opening(store, _last_day(years, written), 1)
    return ReportSource(
        report, opening, archive.written, images_of(store, opening), store.folder / "templates"
    )


def _copies(dossiers: tuple[Dossier, ...], years: Years) -> Opening | None:
    opened = [d for d in dossiers if years.hold(d.session.year) and d.openings]
    return after(opened[-1].openings[-1], changes_of(opened[-1])) if opened else None


def _last_day(years: Years, written: date) -> date:
    return min(date(years.last, 12, 31), written)
