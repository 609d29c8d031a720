"""The documents say what is: commands print what is shown, links lead somewhere, examples can be typed."""

import difflib
import importlib
import json
import pkgutil
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click
import pytest

from assembly import domain
from assembly.cli.catalogue import COMMANDS
from assembly.cli.main import assembly
from assembly.domain.record import Record
from assembly.language import messages
from assembly.store.journal import Journal

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
READMES = [(ROOT / "README.md", "en"), (ROOT / "README.ar.md", "ar")]
LINK = re.compile(r"(?:\]\(|(?:src|href)=\")(?!https?:)([^)\"\s]+)")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def script(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "scripts" / name, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_commands_print_what_the_documents_show():
    ran = script("readme-outputs", "--check")
    refresh = "To renew the documents: .venv/bin/python scripts/readme-outputs"
    assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}\n{refresh}"


def test_every_document_with_commands_is_played():
    shown = {path.name for path in DOCUMENTS if "\n$ " in path.read_text("utf-8")}
    assert shown >= {"README.md", "README.ar.md", "store.md", "session-file.md"}
    for path in DOCUMENTS:
        for block in FENCED.findall(path.read_text("utf-8")):
            assert "\n$ " not in block or block.startswith("```console"), f"{path.name}: {block[:200]}"


def test_the_reference_of_the_commands_is_up_to_date():
    written = (ROOT / "docs" / "cli.md").read_text("utf-8").splitlines()
    now = script("cli-reference").stdout.splitlines()
    assert now
    changes = "\n".join(difflib.unified_diff(written, now, "docs/cli.md", "the commands", lineterm=""))
    assert not changes, f"{changes}\nTo renew it: make docs"


def test_the_state_rebuilt_by_hand_is_the_state(tmp_path: Path):
    """The jq line of docs/store.md, on a journal with rows removed, fields cleared, tables gone and come back."""
    path, line = (
        tmp_path / "2020-10.jsonl",
        {"at": datetime(2020, 11, 12, tzinfo=UTC), "by": "الكاتب", "do": "x"},
    )
    with Journal.create(path, kind="session", **line) as db:
        db.table("items").insert_multiple({"number": n, "votes": [{"a": 1}, {"b": []}]} for n in (1, 2, 3))
        db.table("more").insert({"a": {"b": 1, "c": 2}})
    journal = Journal(path)
    with journal.change(**line) as db:
        db.table("items").remove(doc_ids=[2])
        db.table("items").update(lambda row: row.pop("votes"), doc_ids=[1])
        db.drop_table("more")
    with journal.change(**line) as db:
        db.table("more").insert({"a": {"c": 3}, "empty": {}})
    shown = re.search(
        r"^\$ jq -s ('.+') 2020-10\.jsonl", (ROOT / "docs" / "store.md").read_text("utf-8"), re.MULTILINE
    )
    assert shown
    [patches] = shlex.split(shown[1])
    ran = subprocess.run(["jq", "-s", patches, path], capture_output=True, check=True)
    assert json.loads(ran.stdout) == journal.state()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path):
    text = FENCED.sub("", document.read_text("utf-8"))
    for link in LINK.findall(text):
        path, _, anchor = link.partition("#")
        target = document.parent / path if path else document
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target), link


def anchors(document: Path) -> set[str]:
    """What a forge calls the headings of a document."""
    headings = re.findall(r"^#+ (.+)$", FENCED.sub("", document.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    ("readme", "language"), READMES, ids=lambda value: str(getattr(value, "name", value))
)
def test_readmes_name_every_command_under_its_group(
    readme: Path, language: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(messages, "_chosen", language)
    monkeypatch.setattr(messages, "_catalogue", None)
    messages.choose(language)
    groups: dict[str, set[str]] = {}
    for name, (_, group, _) in COMMANDS.items():
        groups.setdefault(messages.translate(group), set()).add(name)
    rows = [line for line in readme.read_text("utf-8").splitlines() if line.startswith("| ")]
    for group, names in groups.items():
        row = next((row for row in rows if row.startswith(f"| {group} ")), "")
        assert set(re.findall(r"`([a-z-]+)`", row)) == names, f"{readme.name}: {group}"


def test_the_glossary_names_every_record():
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    for module in pkgutil.iter_modules(domain.__path__, f"{domain.__name__}."):
        importlib.import_module(module.name)
    records = [
        record.__name__ for record in descendants(Record) if record.__module__.startswith(domain.__name__)
    ]
    assert len(records) > 20
    assert not [name for name in records if f"`{name}`" not in text]


def descendants(kind: type) -> Iterator[type]:
    for each in kind.__subclasses__():
        yield each
        yield from descendants(each)


@pytest.mark.parametrize("name", COMMANDS)
def test_examples_of_the_help_can_be_typed(name: str):
    command = assembly.get_command(click.Context(assembly), name)
    assert command is not None
    lines = command.example.splitlines()
    assert lines
    for line in lines:
        program, verb, *typed = shlex.split(line)
        assert (program, verb) == ("assembly", name)
        command.make_context(name, typed)  # reads every option and argument, runs nothing


def test_the_picture_is_small_enough_to_load():
    picture = ROOT / "docs" / "images" / "minutes-1.png"
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size < 150_000
