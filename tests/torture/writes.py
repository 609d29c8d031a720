"""One line for every command that writes, with the store it is typed at: what the tests of faults kill, cut and count.

A command of the catalogue stands in `WRITES`, `PAPERS` or `READS`; a test looks. What a line writes is found by running it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from after import FEBRUARY, closed, february
from hall import NOW, Hall, convened, made_store, members_sheet
from openpyxl import load_workbook

LATER = "2021-01-10T09:00:00Z"
VOTES = ("--for", 40, "--against", 6, "--at", "11:00")
OCTOBER = ("--session", "2020-10")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


class Write(NamedTuple):
    """A line as it is typed: at which store (`STATES`), at what moment. `{beside}` is the folder of its files."""

    state: str
    words: tuple[object, ...]
    now: str = NOW

    def typed(self, beside: Path) -> tuple[str, ...]:
        return tuple(str(word).format(beside=beside) for word in self.words)


WRITES: dict[str, Write] = {
    "init": Write("nothing", ("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75, "--region", "marrakech-safi")),
    "import-members": Write("bare", ("import-members", "{beside}/members.csv", "--start", "2015-08-07")),
    "add-member": Write("store", ("add-member", "عضو جديد", "--start", "2020-01-01")),
    "end-mandate": Write("store", ("end-mandate", 75, "--on", "2020-11-01", "--reason", "استقالة")),
    "set-office": Write("store", ("set-office", 20, "president", "--start", "2020-01-01")),
    "add-authority": Write("store", ("add-authority", "جهة جديدة", "--level", "local")),
    "new-session": Write("store", ("new-session", "--year", 2021, "--month", 2, "--on", "2021-02-10")),
    "add-item": Write("begun", ("add-item", "other", "نقطة جديدة")),
    "request-item": Write("begun", ("request-item", 12, "معرض دائم", "--on", "2020-11-05")),
    "refuse-item": Write("begun", ("refuse-item", 12, "طلب", "--asked-on", "2020-11-05", "--because", "خارج الأجل")),
    "move-item": Write("begun", ("move-item", 3, "--to", 1)),
    "convene": Write("begun", ("convene", "--sent", "2020-11-03")),
    "receipt": Write(
        "convened", ("receipt", 1, "--channel", "by-hand", "--received", "2020-11-03", "--scan", "{beside}/scan.png")
    ),
    "prove-receipt": Write("receipts", ("prove-receipt", "1-2", "{beside}/scan.png")),
    "excuse": Write("convened", ("excuse", 60, "مرض", "--received", "2020-11-05")),
    "forget": Write("excused", ("forget", 60, "--yes")),
    "open-sitting": Write("convened", ("open-sitting", "--present", "1-50", "--at", "10:00", "--excused", '51:"سفر"')),
    "attend": Write("sitting", ("attend", 60, "--arrived", "--at", "10:20")),
    "speak": Write("sitting", ("speak", 1, "كلمة " * 300, "--at", "10:10")),
    "propose": Write("sitting", ("propose", "مقترح", "--at", "10:10")),
    "amend": Write("sitting", ("amend", 3, "تعديل", "--at", "10:10")),
    "vote": Write("sitting", ("vote", 3, "--all-for", "--against", "2,3", "--at", "10:30")),
    "elect": Write("electing", ("elect", "president", "--votes", "3=50", "--chair", 5, "--writer", 6, "--at", "10:30")),
    "expel": Write("sitting", ("expel", 23, "--because", "disorder", "--warned", *VOTES)),
    "dismiss-bureau": Write(
        "sitting", ("dismiss-bureau", "--item", 2, "--asked-by", "1-57", "--asked-on", "2020-10-20", "--all-for", "--at", "11:00")
    ),
    "dismissal-opinion": Write(
        "sitting", ("dismissal-opinion", 60, "--item", 4, "--heard", "2020-11-10", "--reasons", "تغيب عن دورتين", *VOTES)
    ),
    "resignation": Write(
        "sitting", ("resignation", 24, "--item", 4, "--sent", "2020-11-01", "--registered", "RR 1", "--all-for", "--at", "11:10")
    ),
    "postpone-item": Write("sitting", ("postpone-item", 3, "--until", "الدورة المقبلة")),
    "withdraw-item": Write("sitting", ("withdraw-item", 3, "--because", "طلب صاحبه")),
    "suspend": Write("sitting", ("suspend", "--at", "11:00")),
    "resume": Write("suspended", ("resume", "--at", "11:30")),
    "close-sitting": Write("sitting", ("close-sitting", "--at", "12:30")),
    "close-session": Write("lifted", ("close-session",)),
    "check": Write("closed", ("check", *OCTOBER, "--ignore", "session-month", "--because", "الظرفية الصحية")),
    "approve-minutes": Write("february", ("approve-minutes", "2020-10", "--all-for", "--session", "2021-02"), FEBRUARY),
    "correct": Write("closed", ("correct", "2020-10", "--instead", "48", "--read", "47", "--on", "2020-12-01"), LATER),
    "recommend": Write("sitting", ("recommend", "مواكبة القطاع", "--to", 1, "--due", "2021-02-28")),
    "signed": Write("closed", ("signed", *OCTOBER), LATER),
    "seal": Write("signed", ("seal", *OCTOBER, "--signed", "{beside}/scan.png"), LATER),
    "sent-minutes": Write("closed", ("sent-minutes", "copy", "--all-members", *OCTOBER), LATER),
    "post": Write("closed", ("post", *OCTOBER, "--on", "2020-11-20"), LATER),
    "approval": Write("closed", ("approval", "1/2020", "asked", "--as", "sector", "--of", 1, "--on", "2020-11-20"), LATER),
    "dispatch": Write("closed", ("dispatch", "--to", 1, "--on", "2020-11-20", *OCTOBER), LATER),
    "cancel-dispatch": Write("sent", ("cancel-dispatch", "1/2020", "--because", "خطأ في العنوان"), LATER),
    "dispatch-decision": Write("closed", ("dispatch-decision", "1/2020", "--on", "2020-11-20"), LATER),
    "dispatch-minutes": Write("minuted", ("dispatch-minutes", "--original-to", 1, "--on", "2020-11-20", *OCTOBER), LATER),
    "note-letter": Write("closed", ("note-letter", "دعوة إلى اجتماع", "--number", 7, "--on", "2020-11-20"), LATER),
    "remind": Write("sent", ("remind", "1/2020", "--on", "2021-01-05"), LATER),
    "import-answers": Write("sent", ("import-answers", "{beside}/answers.xlsx"), LATER),
    "merge-authorities": Write("store", ("merge-authorities", 3, "--into", 1, "--on", "2020-12-01"), LATER),
    "set-authority": Write("store", ("set-authority", 5, "--channel", "by-hand")),
    "merge": Write("sitting", ("merge", "{beside}/longer"), LATER),
    "acknowledge": Write("sent", ("acknowledge", "1/2020", "--on", "2020-11-24", "--scan", "{beside}/scan.png"), LATER),
    "answer": Write("sent", ("answer", "2020-10/R1", "accepted", "--on", "2020-12-10"), LATER),
    "undo": Write("sitting", ("undo",)),
    "redo": Write("undone", ("redo",)),
    "restore": Write("nothing", ("restore", "{beside}/backup.zip"), LATER),
    "import-session": Write("store", ("import-session", "{beside}/out/session.json"), LATER),
}  # fmt: skip

#: Commands that write papers and files that can be made again, and record nothing.
PAPERS: dict[str, Write] = {
    "minutes": Write("closed", ("minutes", *OCTOBER, "--format", "docx"), LATER),
    "paper": Write("closed", ("paper", "agenda", *OCTOBER, "--format", "html"), LATER),
    "export": Write("closed", ("export", "recommendations", *OCTOBER, "--format", "xlsx"), LATER),
    "templates": Write("closed", ("templates", "copy", "agenda"), LATER),
    "report": Write("closed", ("report", 2020, "--format", "json"), LATER),
    "deadlines": Write("closed", ("deadlines", *OCTOBER, "--ics"), LATER),
}

#: Commands that write one file beside the store or a paper, whole or not at all, and nothing into the record.
BESIDE = frozenset({"sign", "backup"})

READS = frozenset({
    "members", "offices", "authorities", "rules", "agenda", "today", "quorum", "explain", "recommendations", "list", "show",
    "search", "history", "verify", "follow-up", "outgoing",
})  # fmt: skip


def _begun(hall: Hall) -> None:
    hall.ok(
        "new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--at", "10:00", now="2020-10-26T09:00:00Z",
    )  # fmt: skip
    for kind in ("presentation", "report", "budget"):
        hall.ok("add-item", kind, f"نقطة {kind}", now="2020-10-26T09:00:00Z")


def _sitting(hall: Hall) -> None:
    convened(hall, "presentation", "other", "budget", "other")
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50")


def _electing(hall: Hall) -> None:
    convened(hall, "election", "report", "budget")
    hall.ok("open-sitting", "--at", "10:00", "--present", "1-50")


def _bare(hall: Hall) -> None:
    hall.ok("init", "--name", "غرفة", "--city", "مراكش", "--seats", 75, "--region", "marrakech-safi")


def _lifted(hall: Hall) -> None:
    hall.ok("close-sitting", "--at", "12:30")


def _sent(hall: Hall) -> None:
    hall.ok("dispatch", "--to", 1, "--on", "2020-11-20", *OCTOBER, now=LATER)


def _minuted(hall: Hall) -> None:
    hall.ok("signed", "--on", "2020-11-20", *OCTOBER, now=LATER)


def _answered(sent: Path, back: Path) -> None:
    """Fill in the sheet that went out with a dispatch: the first recommendation is accepted."""
    book = load_workbook(sent / "2020-10" / "dispatch-1-2020" / "recommendations.xlsx")
    columns = {cell.value: cell.column for cell in book.active[1]}
    book.active.cell(2, columns["الجواب"]).value = "مقبولة"
    book.active.cell(2, columns["تاريخ الجواب"]).value = date(2020, 12, 10)
    book.save(back)


def _torn(hall: Hall) -> None:
    with (hall.folder / "2020-10.jsonl").open("ab") as journal:
        journal.write('{"n":99,"at":"2020-11-12T10:00:00Z","by":"كاتب'.encode())


#: A store as it stands: made from which other one, and how. "store" is a chamber with 75 members.
STATES: dict[str, tuple[str, Callable[[Hall], object]]] = {
    "bare": ("nothing", _bare),
    "begun": ("store", _begun),
    "convened": ("store", convened),
    "receipts": (
        "convened",
        lambda hall: hall.ok("receipt", "1-3", "--channel", "by-hand", "--received", "2020-11-03"),
    ),
    "sitting": ("store", _sitting),
    "electing": ("store", _electing),
    "suspended": ("sitting", lambda hall: hall.ok("suspend", "--at", "11:00")),
    "lifted": ("sitting", _lifted),
    "minuted": ("closed", _minuted),
    "excused": ("convened", lambda hall: hall.ok("excuse", 60, "مرض", "--received", "2020-11-05")),
    "sent": ("closed", _sent),
    "torn": ("sitting", _torn),
    "undone": ("sitting", lambda hall: hall.ok("undo")),
    "closed": ("sitting", closed),
    "signed": ("closed", lambda hall: hall.ok("signed", *OCTOBER, now=LATER)),
    "february": ("closed", february),
}


class Stores:
    """The stores of `STATES`, each made once under a folder, and the files that the lines name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.beside = folder / "beside"
        self.beside.mkdir()
        (self.beside / "members.csv").write_text(members_sheet(), "utf-8")
        (self.beside / "scan.png").write_bytes(PNG)
        self._made: dict[str, Path] = {}
        (folder / "store").mkdir()
        self._made["store"] = made_store(folder / "store" / "store").folder
        hall = Hall(self.of("closed"))
        hall.ok("export", "session", *OCTOBER, "--format", "json", "--out", self.beside / "out", now=LATER)
        _answered(self.of("sent"), self.beside / "answers.xlsx")
        longer = Hall(self.copied("sitting", self.beside / "longer"))
        longer.ok("speak", 1, "كلمة", "--at", "10:10")
        hall.ok("backup", self.beside / "backup.zip", now=LATER)

    def of(self, state: str) -> Path:
        if state not in self._made:
            before, step = STATES[state]
            folder = self.folder / state / "store"
            folder.parent.mkdir()
            if before != "nothing":
                self.copied(before, folder)
            step(Hall(folder))
            self._made[state] = folder
        return self._made[state]

    def copied(self, state: str, folder: Path) -> Path:
        """Put a copy of a store at `folder`, which is not there yet; of none, nothing."""
        if state != "nothing":
            shutil.copytree(self.of(state), folder)
        return folder


def line(name: str) -> Write:
    return WRITES.get(name) or PAPERS[name]
