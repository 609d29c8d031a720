"""A secretary at work, for the tests: commands run in process, as they are typed, each with its exit code."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from assembly.cli.main import main

NOW = "2020-11-12T09:00:00Z"
DECADES = ["العاشر", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون"]
UNITS = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"]
OFFICES = {
    1: "رئيس",
    **{n + 1: f"النائب {UNITS[n - 1]} للرئيس" for n in range(1, 9)},
    10: "كاتب",
    11: "كاتب مساعد",
}


class Said(NamedTuple):
    """What a command left: its exit code and both streams."""

    code: int
    out: str
    err: str


class Stream(io.TextIOWrapper):
    """A stream in memory that is no terminal."""

    def __init__(self, text: str = "") -> None:
        super().__init__(
            io.BytesIO(text.encode("utf-8", "surrogateescape")), encoding="utf-8", write_through=True
        )

    def text(self) -> str:
        return self.buffer.getvalue().decode()


class Hall:
    """Runs commands on one store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: object, stdin: str = "", now: str = NOW, **environment: str) -> Said:
        out, err = Stream(), Stream()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = self.run_here(*words, stdin=stdin, now=now, **environment)
        return Said(code, out.text(), err.text())

    def run_here(self, *words: object, stdin: str = "", now: str = NOW, **environment: str) -> int:
        """Run a command with this process's own streams; return its exit code."""
        variables = {
            "ASSEMBLY_STORE": str(self.folder), "ASSEMBLY_NOW": now, "ASSEMBLY_BY": "كاتب الغرفة",
            "ASSEMBLY_LANG": "en", "ASSEMBLY_LOCK_SECONDS": "1", **environment,
        }  # fmt: skip
        with (
            patch.dict(os.environ, variables),
            patch.object(sys, "argv", ["assembly", *map(str, words)]),
            patch.object(sys, "stdin", Stream(stdin)),
        ):
            try:
                main()
            except SystemExit as left:
                return left.code if isinstance(left.code, int) else int(left.code is not None)
        return 0

    def ok(self, *words: object, **more: str) -> str:
        """Run a command that must be done; return what it printed."""
        said = self(*words, **more)
        assert said.code == 0, said
        return said.out

    def json(self, *words: object, **more: str) -> Any:
        """Run a command with `--json`; return the record it printed."""
        return json.loads(self.ok(*words, "--json", **more))

    def refused(self, *words: object, code: int, error: str, mend: str = "", **more: str) -> dict[str, Any]:
        """Run a command that must be refused: exit code, code of the error, mending command, and not a byte changed.

        Run twice, in both forms of the message; return the facts of the error.
        """
        before = snapshot(self.folder)
        told = self(*words, **more)
        assert told.code == code, told
        assert told.out == "", told
        assert mend in told.err, told
        assert "Traceback" not in told.err
        as_data = self(*words, "--json", **more)
        assert as_data.code == code, as_data
        complaint = json.loads(as_data.err.splitlines()[-1])
        assert complaint["error"] == error, complaint
        assert snapshot(self.folder) == before
        facts: dict[str, Any] = complaint["facts"]
        return facts

    def show(self, part: str, session: str | None = None) -> Any:
        """Return a part of a session as data."""
        return self.json("show", part, *(("--session", session) if session else ()))

    def last(self, part: str, session: str | None = None) -> Any:
        """Return the last record of a part."""
        return self.show(part, session)[-1]


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder with its bytes, but for the disposable cache."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".cache" not in path.relative_to(folder).parts
    }


def ordinal(number: int) -> str:
    """Return the plainly generated name of a member."""
    tens, unit = divmod(number, 10)
    if tens == 0:
        return f"العضو {UNITS[unit - 1]}"
    return f"العضو {UNITS[unit - 1]} بعد {DECADES[tens - 1]}" if unit else f"العضو {DECADES[tens - 1]}"


def members_sheet(count: int = 75) -> str:
    """Return a sheet of members with the eleven offices of the bureau."""
    rows = [f"{n},{ordinal(n)},ذكر,منتخب,{OFFICES.get(n, '')}" for n in range(1, count + 1)]
    return "\n".join(["الرقم,الاسم الكامل,الجنس,الصفة,المهمة", *rows, ""])


def made_store(folder: Path) -> Hall:
    """Return a hall with a store: 75 members with their offices, and the authorities of a region."""
    hall = Hall(folder)
    hall.ok(
        "init", "--name", "غرفة الصناعة التقليدية لجهة مراكش-آسفي", "--city", "مراكش", "--seats", 75,
        "--region", "marrakech-safi", now="2020-10-01T09:00:00Z",
    )  # fmt: skip
    sheet = folder.parent / "members.csv"
    sheet.write_text(members_sheet(), "utf-8")
    hall.ok("import-members", sheet, "--start", "2015-08-07", now="2020-10-01T09:10:00Z")
    return hall


def convened(hall: Hall, *kinds: str) -> Hall:
    """Begin the October session with items of some kinds, and convene it for 12 November, 10:00."""
    hall.ok(
        "new-session",
        "--month",
        10,
        "--year",
        2020,
        "--on",
        "2020-11-12",
        "--at",
        "10:00",
        now="2020-10-26T09:00:00Z",
    )
    for number, kind in enumerate(kinds or ("presentation", "report", "budget"), start=1):
        hall.ok("add-item", kind, f"النقطة {number}", now="2020-10-26T09:00:00Z")
    hall.ok("convene", "--sent", "2020-11-03", now="2020-11-03T10:00:00Z")
    return hall


def opened(hall: Hall, *kinds: str, present: str = "1-50", more: tuple[str, ...] = ()) -> Hall:
    """Convene the October session and open its first sitting."""
    convened(hall, *kinds)
    hall.ok("open-sitting", "--at", "10:00", "--present", present, *more)
    return hall


def resigned(hall: Hall, member: int, hour: str) -> None:
    """Have the assembly accept a member's resignation under item 2."""
    hall.ok(
        "resignation", member, "--item", 2, "--sent", "2020-11-01", "--registered", "1", "--all-for", "--at", hour
    )  # fmt: skip


@contextlib.contextmanager
def unchanged(folder: Path) -> Iterator[None]:
    """Hold that not a byte of a store changes."""
    before = snapshot(folder)
    yield
    assert snapshot(folder) == before
