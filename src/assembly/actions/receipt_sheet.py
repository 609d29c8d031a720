"""Receipts read from a sheet, one member a row: all of them understood, or the file is refused with every fault in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple, TypeVar

from assembly.actions.member_lines import Fault
from assembly.actions.member_words import day_of, number_of
from assembly.actions.receipt_words import Column, channel_of, column_of
from assembly.actions.receipts import Received
from assembly.actions.sheet_reader import Notice, Sheet, read_rows
from assembly.domain.receipt import Channel
from assembly.domain.text import name
from assembly.errors import AssemblyError, BadInput
from assembly.store.attachments import Scan, read_scan

T = TypeVar("T")
_ROWS_LOOKED_AT = 10


class Usual(NamedTuple):
    """What holds for a row that does not say it."""

    channel: Channel | None = None
    received: date | None = None
    sent: date | None = None
    reference: str | None = None


class SheetOfReceipts(NamedTuple):
    """What a sheet says: the receipts, the scans they name, and what the user should know of the file."""

    told: tuple[Received, ...]
    scans: tuple[Scan, ...]
    notices: tuple[Notice, ...]


@dataclass(slots=True)
class _Reading:
    """A row being read: its cells by column, and the faults met on the way."""

    row: int
    titles: dict[Column, str]
    cells: dict[Column, str]
    faults: list[Fault] = field(default_factory=list)

    def refuse(self, column: Column, reason: str) -> None:
        title = self.titles.get(column, column)
        self.faults.append(Fault(self.row, title, reason, self.cells.get(column, "")))

    def meant(
        self, column: Column, meaning: Callable[[str], T | None], reason: str, usual: T | None
    ) -> T | None:
        text = self.cells.get(column)
        found = meaning(text) if text else usual
        if text and found is None:
            self.refuse(column, reason)
        return found


def receipts_from(path: Path, usual: Usual) -> SheetOfReceipts:
    """Return the receipts of a .csv or .xlsx sheet; a row without a day of receipt, and none usual, says nothing yet.

    Scans are files named in their column, beside the sheet. Raises `BadInput`: what `read_rows` raises,
    `sheet-no-number-column`, `sheet-column-twice`, `sheet-no-receipts`, and `sheet-row-bad` with every fault in `all`.
    """
    sheet = read_rows(path)
    row, titles, places = _columns(sheet)
    readings = [
        _Reading(number, titles, {column: _cell(cells, place) for column, place in places.items()})
        for number, cells in sheet.rows
        if number > row
    ]
    scans: dict[str, Scan] = {}
    read = {reading.row: _receipt(reading, usual, path.parent, scans) for reading in readings}
    _refuse_faults([fault for reading in readings for fault in reading.faults])
    told = tuple(filter(None, read.values()))
    if not told:
        raise BadInput(
            "sheet-no-receipts", path=path.name, mend="assembly receipt --from FILE --received DAY"
        )
    kept = {scan.attachment.sha256: scan for scan in scans.values()}
    return SheetOfReceipts(told, tuple(kept.values()), (*sheet.notices, *_silent(read)))


def _silent(read: dict[int, Received | None]) -> tuple[Notice, ...]:
    """Return what tells of the rows that say nothing yet, if there are any."""
    rows = tuple(row for row, receipt in read.items() if receipt is None)
    return (Notice("receipts-not-yet", 0, {"rows": rows}),) if rows else ()


def _columns(sheet: Sheet) -> tuple[int, dict[Column, str], dict[Column, int]]:
    """Return the header's row, its cells as written, and the place of each column that is understood."""
    for row, cells in ((sheet.header_row, sheet.header), *sheet.rows[:_ROWS_LOOKED_AT]):
        found = [(place, column) for place, cell in enumerate(cells) if (column := column_of(cell))]
        if "number" in {column for _, column in found}:
            return row, *_placed(row, cells, found)
    raise BadInput("sheet-no-number-column", header=sheet.header)


def _placed(
    row: int, cells: tuple[str, ...], found: list[tuple[int, Column]]
) -> tuple[dict[Column, str], dict[Column, int]]:
    places: dict[Column, int] = {}
    for place, column in found:
        first = places.setdefault(column, place)
        if first != place:
            raise BadInput(
                "sheet-column-twice", row=row, column=column, first=cells[first], second=cells[place]
            )
    return {column: cells[place].strip() for column, place in places.items()}, places


def _cell(cells: tuple[str, ...], place: int) -> str:
    return " ".join(cells[place].split()) if place < len(cells) else ""


def _receipt(reading: _Reading, usual: Usual, folder: Path, scans: dict[str, Scan]) -> Received | None:
    """Return what a row says; None for a row that says nothing yet, or that is faulty."""
    received = reading.meant("received", day_of, "date-unreadable", usual.received)
    if received is None:
        return None
    if not reading.cells["number"]:
        reading.refuse("number", "number-missing")
    number = reading.meant("number", number_of, "number-not-number", None)
    channel: Channel | None = reading.meant("channel", channel_of, "channel-unknown", usual.channel)
    if channel is None and not reading.cells.get("channel"):
        reading.refuse("channel", "channel-missing")
    sent = reading.meant("sent", day_of, "date-unreadable", usual.sent)
    scan = _scan(reading, folder, scans)
    if number is None or channel is None:
        return None
    proof = scan.attachment if scan else None
    return Received(number, channel, received, sent, _reference(reading, usual), proof)


def _reference(reading: _Reading, usual: Usual) -> str | None:
    text = reading.cells.get("reference")
    if not text:
        return usual.reference
    try:
        return name(text, "reference")
    except BadInput as problem:
        reading.refuse("reference", problem.code)
        return None


def _scan(reading: _Reading, folder: Path, scans: dict[str, Scan]) -> Scan | None:
    text = reading.cells.get("scan")
    if text and text not in scans:
        try:
            scans[text] = read_scan(folder / text)
        except AssemblyError as problem:
            reading.refuse("scan", problem.code)
    return scans.get(text or "")


def _refuse_faults(faults: list[Fault]) -> None:
    if not faults:
        return
    first = min(faults, key=lambda fault: fault.row)
    raise BadInput(
        "sheet-row-bad",
        row=first.row,
        column=first.column,
        value=first.value,
        reason=first.reason,
        all=tuple((fault.row, fault.column, fault.reason, fault.value) for fault in faults),
        mend="assembly receipt --from FILE",
    )
