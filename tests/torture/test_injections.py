"""Hostile texts at every place of every command: refused in words, or kept as plain text in every output."""

import csv
import io
import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from hall import Hall, snapshot
from hostile import PAYLOADS, places
from openpyxl import load_workbook
from writes import Stores

from assembly.exports.cells import is_formula_like

# What moves a terminal's cursor, renames its window or turns its lines around.
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
PLACES = list(places())


@pytest.fixture(scope="module")
def stores(quick):
    folder = quick / "injections"
    folder.mkdir()
    return Stores(folder)


def shown(hall: Hall, session: tuple[str, ...]) -> dict[str, str]:
    """Return what the commands that read show on the screen."""
    lines = [
        ("list",), ("show", *session), ("agenda", *session), ("history", *session), ("members",), ("offices",), ("authorities",),
        ("recommendations", *session), ("check", *session), ("today",), ("history", "--register"), ("history", "--correspondence"),
        *(("show", part, *session) for part in ("items", "speeches", "proposals", "recommendations", "refused_items", "item_requests")),
    ]  # fmt: skip
    return {" ".join(map(str, words)): "".join(hall(*words)[1:]) for words in lines}


def written(hall: Hall, session: tuple[str, ...], out: Path) -> None:
    for words in (
        ("export", "recommendations", "--format", "csv"), ("export", "recommendations", "--format", "xlsx"),
        ("export", "recommendations", "--format", "json"), ("export", "session", "--format", "json"),
        ("export", "session", "--format", "yaml"), ("deadlines", "--ics"), ("minutes", "--format", "docx"), ("minutes", "--format", "html"),
    ):  # fmt: skip
        options = () if words[0] == "deadlines" else ("--out", out)
        said = hall(*words, *session, *options)
        assert said.code != 1, (words, said)


def cells(path: Path):
    if path.suffix == ".csv":
        yield from (cell for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"))) for cell in row)
    elif path.suffix == ".xlsx":
        for sheet in load_workbook(path):
            for row in sheet.iter_rows():
                for cell in row:
                    assert cell.data_type != "f", cell.value
                    yield str(cell.value or "")


def harmless_file(path: Path, payload: str) -> None:
    data = path.read_bytes()
    if path.suffix == ".csv":
        assert not [cell for cell in cells(path) if is_formula_like(cell)]
    elif path.suffix == ".xlsx":
        list(cells(path))
    elif path.suffix == ".docx":
        parts = {
            name: ZipFile(path).read(name).decode("utf-8", "replace") for name in ZipFile(path).namelist()
        }
        assert "<script" not in "".join(parts.values())
        assert not [name for name in parts if ".." in name]
    elif path.suffix == ".html":
        assert b"<script" not in data
        assert b"<img src=x" not in data
    elif path.suffix == ".ics":
        assert b"BEGIN:VALARM" not in data.replace(b"\r\n ", b"").split(b"\r\n")
    elif path.suffix == ".json":
        json.loads(data)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path, monkeypatch):
    """Stand in a folder of one's own: a path that is taken from a text is seen there."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def strike(stores: Stores, place, payload: str, work: Path, *, everywhere: bool) -> str:
    """Type a payload at a place; hold that it does no harm; return whether it was taken."""
    root = work / "root"
    root.mkdir()
    folder = stores.copied(place.state, root / "store")
    before = snapshot(root)
    outside = snapshot(stores.beside)
    words = [
        str(word).format(beside=stores.beside) if word is not payload else word
        for word in place.typed(payload)
    ]
    hall = Hall(folder)
    said = hall(*words, now=place.now)
    where = f"{place.command} {place.name}"
    assert said.code != 1, (where, said)
    # A path is printed as it was asked for: another program is to find it.
    assert place.name == "--out" or not UNSEEN.search(said.out + said.err), (where, said)
    if said.code:
        assert snapshot(root) == before, where
        return "refused"
    assert place.name == "--out" or not list(Path.cwd().iterdir()), where
    assert snapshot(stores.beside) == outside
    assert not [name for name in snapshot(root) if not name.startswith("store/")], where
    assert "owned" not in " ".join(snapshot(root)), where
    if everywhere:
        session = ("--session", "2021-02") if place.state == "february" else ("--session", "2020-10")
        for name, screen in shown(hall, session).items():
            assert not UNSEEN.search(screen), (where, name, screen)
            assert "Unexpected" not in screen, (where, name, screen)
            assert " 49" not in screen or "{{" in screen, (where, name)
        written(hall, session, root / "out")
        for path in (root / "out").rglob("*"):
            if path.is_file():
                harmless_file(path, payload)
    return "taken"


def names(each):
    return f"{each.command}-{each.name}"


def test_there_are_texts_in_most_commands():
    assert len({place.command for place in PLACES}) > 40
    assert len(PLACES) > 150


@pytest.mark.parametrize("place", PLACES, ids=names)
def test_what_harms_a_terminal_is_never_shown(stores, work, place):
    strike(stores, place, PAYLOADS["escape"], work, everywhere=False)


@pytest.mark.torture
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
@pytest.mark.parametrize("place", PLACES, ids=names)
def test_every_hostile_text_everywhere(stores, work, place, payload):
    strike(stores, place, payload, work, everywhere=True)
