"""docs/privacy.md lists every field about a person; what may be erased is in nothing else that the program writes."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import pikepdf
import pytest
from hall import Hall
from msgspec.structs import fields

from assembly.cli.paper_names import PAPERS
from assembly.domain.chamber import Chamber
from assembly.domain.record import Record
from assembly.store.books import CorrespondenceBook, RegisterBook, SessionBook
from assembly.store.draft import Snapshot, Tables
from assembly.store.private import Private, PrivateMember
from assembly.store.table import Table

DOCUMENT = (Path(__file__).resolve().parent.parent / "docs" / "privacy.md").read_text("utf-8")
LAW_AND_RECKONING = {"rules", "rule_differences", "majority", "quorum", "authority"}  # fmt: skip
NOT_OF_PERSONS = {
    # numbers, days, states and words of the assembly's business, and the parts of a record that have a row of their own
    "number", "sequence", "sitting", "session", "item", "at", "on", "order", "summary", "asked_on", "request", "about_session", "figures",
    "postponed", "withdrawn", "label", "amount", "until", "sha256", "ending", "size", "role", "authority", "asked", "answer", "outcome", "year",
    "subject", "method", "secret_ground", "tally", "verdict", "supersedes", "superseded_by", "format", "city_ar", "city_fr", "seats",
    "ministry", "rule_book", "timezone", "specimen", "secretary_side", "letterhead", "rules", "ar", "fr", "since", "emblem", "tifinagh", "code",
    "about", "because", "page", "instead", "read", "decided_in", "ballot", "taken", "needs_approval", "cancelled_by", "rounds", "lot", "put_off",
    "quorum", "members_in_office", "attended", "needed", "reached", "article", "blank", "not_voting", "base", "base_count", "missed",
    "missed_sitting", "meeting", "start", "end", "corrections", "requested", "document", "authorities", "decisions", "target", "call",
    "origin", "sector", "priority", "due", "signed", "seals", "overridden", "convocations", "id", "month", "planned", "hall", "city",
    "late_reason", "telegram", "closed", "day", "chamber", "emblem_sha256", "roll", "opened", "counted_here", "waited_minutes",
    "pauses", "resumes", "movement", "dispatch", "recommendation", "recommendations",
    "predecessors", "record", "decision", "seals_before", "sealed",
}  # fmt: skip
# The same word elsewhere: a chamber's name, an authority's reference, how a vote stands.
NEITHER = {
    "Chamber": "name_ar name_fr", "Figure": "label", "Postponement": "reason", "ApprovalAnswer": "reference", "AuthorityApproval": "reference",
    "MinutesSending": "reference", "MinutesSignature": "place", "RoundVerdict": "reason ground", "ElectionQuorum": "reason", "Election": "post of",
    "AgendaItem": "kind title", "RefusedItem": "title", "ItemRequest": "title", "Decision": "title", "Subject": "kind", "Session": "kind", "Proposal": "kind", "Recommendation": "text level", "Request": "members",
    "Convocation": "sent", "Acknowledgement": "reference", "Answer": "reference text", "Dispatch": "address", "Reminder": "address",
    "CarriedRecommendation": "reference text reminders answer answer_reference",
}  # fmt: skip


def records() -> set[type[Record]]:
    """Return every record that a journal or the chamber's file holds, and those in them; rules and reckonings are the law's."""
    empty = Tables(Snapshot({}, "empty"))
    books = (SessionBook(empty), RegisterBook(empty), CorrespondenceBook(empty))
    waiting: list[Any] = [Chamber, *(table._record for book in books for table in vars(book).values() if isinstance(table, Table))]  # fmt: skip
    found: set[type[Record]] = set()
    while waiting:
        kind = waiting.pop()
        waiting += get_args(kind)
        if isinstance(kind, type) and issubclass(kind, Record) and kind not in found:
            found.add(kind)
            waiting += [*get_type_hints(kind).values(), *kind.__bases__]
    return {kind for kind in found - {Record} if kind.__module__.split(".")[-1] not in LAW_AND_RECKONING}


def inherited(kind: type[Record]) -> set[str]:
    return {
        field.name
        for base in kind.__bases__
        if base is not Record and issubclass(base, Record)
        for field in fields(base)
    }


def holds_words_or_numbers(kind: Any) -> bool:
    """Tell whether a field can name or describe a person by itself: a record in it has a row of its own, days and codes are neither."""
    if kind in {str, int}:
        return True
    return get_origin(kind) is not Literal and any(map(holds_words_or_numbers, get_args(kind)))


def listed(name: str) -> set[str]:
    row = re.search(rf"^\| `{name}` \| (.+) \|$", DOCUMENT, re.MULTILINE)
    return set(re.findall(r"`(\w+)`", row[1])) if row else set()


@pytest.mark.parametrize("record", sorted(records(), key=lambda kind: kind.__name__), ids=lambda kind: kind.__name__)  # fmt: skip
def test_every_field_about_a_person_is_listed(record):
    hints = get_type_hints(record)
    own = {field.name for field in fields(record)} - inherited(record)
    may_tell = {name for name in own if holds_words_or_numbers(hints[name])}
    told = may_tell - NOT_OF_PERSONS - set(NEITHER.get(record.__name__, "").split())
    assert told <= listed(record.__name__) <= own


def test_every_private_field_is_listed():
    private = {field.name for field in fields(PrivateMember)} | {field.name for field in fields(Private)}
    rows = set(re.findall(r"^\| `(\w+)` \| .+ \| .+ \|$", DOCUMENT, re.MULTILINE))
    assert rows == private - {"format", "members"}


SECRETS = {
    "phone": "+212612345678", "email": "secret-of-49@example.org", "address": "زنقة السر الخاص", "identity": "ZX987654", "born": "1951-03-07",
}  # fmt: skip
AFTERWARDS = "2020-11-20T09:00:00Z"
REASON = "مرض لا يعلمه أحد"


@pytest.fixture(scope="module")
def whole(going_on: Path, tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """A session from the sitting to its closing, with private data of member 49 in every field."""
    folder = tmp_path_factory.mktemp("worked") / "store"
    shutil.copytree(going_on, folder)
    hall = Hall(folder)
    private = {"format": 1, "members": {"49": SECRETS}, "excuses": {"2020-10": {"1": {"60": REASON}}}}
    (folder / "private.json").write_text(json.dumps(private, ensure_ascii=False), "utf-8")
    (folder / "private.json").chmod(0o600)
    hall.ok("speak", 49, "كلمة قصيرة", "--at", "10:20")
    hall.ok("vote", 3, "--all-for", "--at", "11:00")
    hall.ok("recommend", "تنظيم دورات تكوينية", "--to", 6, "--from", 3)
    hall.ok("close-sitting", "--at", "12:30")
    hall.ok("close-session")
    return hall


VALUES = {"on": "2020-11-20", "to": 6, "decision": 1, "member": 49, "members": "49,60", "year": 2020, "post": "president", "candidates": "49,60", "item": 3}  # fmt: skip
NOT_OF_THIS_SESSION = {"correction", "failed-quorum"}


def written(hall: Hall, out: Path, *forms: str) -> None:
    """Make every paper in some formats, and every export there is, of the session."""
    for name, paper in PAPERS.items():
        told = [
            word for option in paper.takes if option in VALUES for word in (f"--{option}", VALUES[option])
        ]
        wanted = forms if name not in NOT_OF_THIS_SESSION else ()
        for form in wanted:
            said = hall(
                "paper", name, "--session", "2020-10", "--out", out / form / name, "--format", form, *told
            )
            assert said.code == 0 or form == "akn", said
    hall.ok("minutes", "--out", out)
    hall.ok("export", "recommendations", "--session", "2020-10", "--format", "xlsx,csv,json", "--out", out)
    hall.ok("export", "session", "--session", "2020-10", "--format", "json,yaml", "--out", out)
    hall.ok("export", "tables", "--out", out / "tables")
    hall.ok("deadlines", "--session", "2020-10", "--ics")
    hall.ok("report", 2020, "--out", out)
    hall.ok(
        "dispatch",
        "--all",
        "--session",
        "2020-10",
        "--on",
        "2020-11-20",
        "--out",
        out / "dispatch",
        now=AFTERWARDS,
    )
    hall.ok("signed", "--session", "2020-10", "--on", "2020-11-13", now=AFTERWARDS)
    hall.ok("seal", "--session", "2020-10", "--signed", out / "minutes.pdf", now=AFTERWARDS)
    hall.ok("backup", out / "backup.zip", "--without-private", now=AFTERWARDS)
    hall.ok("list")
    hall.ok("search", "كلمة")


def unpacked(path: Path) -> Iterator[bytes]:
    """Yield a file's bytes, and all that is packed in it: streams of a PDF, its attachments, the parts of an office file."""
    data = path.read_bytes()
    yield data
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (archive.read(name) for name in archive.namelist())
    if data.startswith(b"%PDF"):
        with pikepdf.open(path) as pdf:
            for each in pdf.objects:
                if isinstance(each, pikepdf.Stream):
                    yield each.read_bytes() if "/Filter" in each else each.read_raw_bytes()


def text_of(path: Path) -> str:
    return subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("forms", [("html", "akn"), pytest.param(("pdf", "docx"), marks=pytest.mark.long)], ids="-".join)  # fmt: skip
def test_nothing_private_is_in_anything_else(whole, tmp_path, forms):
    worked = Hall(tmp_path / "of" / "store")
    shutil.copytree(whole.folder, worked.folder)
    written(worked, tmp_path, *forms)
    made = [path for path in tmp_path.rglob("*") if path.is_file() and worked.folder not in path.parents]
    assert {path.suffix for path in made} >= {".pdf", ".csv", ".json", ".yaml", ".xlsx", ".ics"}
    assert len({path.parent for path in made if path.parent.parent.name == forms[0]}) == len(PAPERS) - len(NOT_OF_THIS_SESSION)  # fmt: skip
    assert {"manifest.json", "backup.zip", "report-2020.pdf"} <= {path.name for path in made}
    others = [path for path in worked.folder.rglob("*") if path.is_file() and path.name != "private.json"]
    assert {"SEALS", "correspondence.jsonl"} <= {path.name for path in others}
    assert any(path.parent.name == "attachments" for path in others)
    assert any(path.name == "index.sqlite" for path in others)
    needles = [*(value.encode() for value in SECRETS.values()), REASON.encode(), REASON.encode("utf-16-be"), b"07/03/1951"]  # fmt: skip
    for path in (*made, *others):
        for part in unpacked(path):
            assert not [needle for needle in needles if needle in part], path
        if path.suffix == ".pdf":
            shown = text_of(path)
            assert not [word for word in (*SECRETS.values(), "يعلمه") if word in shown], path
    assert [path for path in made if stat.S_IMODE(path.stat().st_mode) != 0o600] == []


def test_files_are_for_their_owner_alone(blank, tmp_path):
    before = os.umask(0o022)
    try:
        hall = Hall(tmp_path / "a" / "store")
        hall.ok("init", "--name", "غرفة", "--city", "مراكش", "--seats", 9)
        hall.ok("add-member", "عضو أول", "--start", "2015-01-01")
        hall.ok("new-session", "--month", 10, "--year", 2020, "--on", "2020-11-12", "--at", "10:00")
        hall.ok("excuse", 1, "سبب", "--received", "2020-11-04", "--session", "2020-10")
        hall.ok("list")
        hall.ok("templates", "copy", "minutes")
        hall.ok(
            "export", "session", "--format", "json", "--session", "2020-10", "--out", tmp_path / "b" / "c"
        )
        hall.ok("backup", tmp_path / "backup.zip")
    finally:
        os.umask(before)
    places = [*(tmp_path / "a").rglob("*"), *(tmp_path / "b").rglob("*"), tmp_path / "backup.zip"]
    names = {path.name for path in places}
    assert {"private.json", "index.sqlite", "chamber.toml", ".cache", "session.json"} <= names
    assert [name for name in names if name.startswith("minutes.html")]
    wrong = [
        path for path in places if stat.S_IMODE(path.stat().st_mode) != (0o700 if path.is_dir() else 0o600)
    ]
    assert wrong == []


def test_forgetting_a_member_breaks_nothing_else(whole, tmp_path):
    hall = Hall(tmp_path / "store")
    shutil.copytree(whole.folder, hall.folder)
    journals = {path.name: path.read_bytes() for path in hall.folder.glob("*.jsonl")}
    hall.ok("minutes", "--out", tmp_path / "before")
    checked = hall("check", "--session", "2020-10", "--json")
    shown = hall.json("forget", 49, "--show")
    assert (shown["erased"], set(shown["fields"])) == (False, set(SECRETS))
    hall.refused("forget", 49, code=2, error="erasure-unconfirmed", mend="--yes")
    assert hall.json("forget", 49, "--yes")["erased"] is True
    told = hall("forget", 60, "--yes")
    assert "2020-10 1" in told.out
    assert "Backups" in told.err
    assert json.loads((hall.folder / "private.json").read_text("utf-8")) == {
        "format": 1,
        "members": {},
        "excuses": {},
    }
    assert hall.json("forget", 49, "--yes")["erased"] is False
    assert {path.name: path.read_bytes() for path in hall.folder.glob("*.jsonl")} == journals
    hall.ok("minutes", "--out", tmp_path / "after")
    assert (tmp_path / "after" / "minutes.pdf").read_bytes() == (
        tmp_path / "before" / "minutes.pdf"
    ).read_bytes()
    assert hall("check", "--session", "2020-10", "--json") == checked
    hall.ok("verify")
    hall.refused("forget", 999, "--yes", code=3, error="member-unknown")
