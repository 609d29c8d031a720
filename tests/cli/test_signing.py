"""`sign` and `verify FILE.pdf`, as they are typed."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from authority import PASSPHRASE, Authority
from hall import snapshot
from terminal import at_terminal

SHIPPED = Path(__file__).parents[2] / "sessions"
NOW = "2020-11-13T09:30:00Z"


def run(folder, *words, **environment):
    """Run the program in a folder with no store but the one that is named."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ASSEMBLY_")}
    return subprocess.run(
        [sys.executable, "-m", "assembly", *map(str, words)],
        cwd=folder, env={**clean, "ASSEMBLY_NOW": NOW, "ASSEMBLY_LANG": "en", **environment}, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with a store, its minutes and keys, and beside it an empty one."""
    folder = tmp_path_factory.mktemp("place")
    shutil.copytree(SHIPPED, folder / "sessions", ignore=shutil.ignore_patterns(".cache", "2*-*/"))
    authority = Authority()
    for name in ("secretary", "president"):
        authority.file(folder / f"{name}.p12", f"Membre {name}")
    (folder / "authority.pem").write_bytes(authority.root.pem)
    (folder / "word").write_text(f"{PASSPHRASE}\n", "utf-8")
    (folder / "empty").mkdir()
    assert run(folder, "minutes", "--session", "2020-10").returncode == 0
    return folder


@pytest.fixture(scope="module")
def signed(place):
    """The minutes signed by both: once with the environment's passphrase, once with a file's."""
    minutes = place / "sessions" / "2020-10" / "minutes.pdf"
    before = {name: data for name, data in snapshot(place / "sessions").items() if name.endswith("jsonl")}
    first = run(
        place, "sign", minutes, "--as", "secretary", "--key", "secretary.p12", ASSEMBLY_PASSPHRASE=PASSPHRASE
    )
    assert first.returncode == 0, first.stderr
    assert "sign " in first.stderr
    out = minutes.with_name("minutes-signed.pdf")
    second = run(
        place,
        "sign",
        out,
        "--as",
        "president",
        "--key",
        "president.p12",
        "--passphrase-file",
        "word",
        "--json",
    )
    told = json.loads(second.stdout)
    assert (told["path"], told["signed"], told["name"]) == (
        str(out),
        ["secretary", "president"],
        "Membre president",
    )
    after = snapshot(place / "sessions")
    assert {name: after[name] for name in before} == before  # the journals are not touched
    return out


def test_what_holds_of_it_beside_its_store(place, signed):
    told = run(place, "verify", signed, "--trust", "authority.pem")
    assert told.returncode == 0, told.stderr
    assert told.stdout.count("  What was signed is unaltered.") == 2
    assert told.stdout.count("an authority named with --trust") == 2
    assert "every word and figure" in told.stdout
    assert "The store holds the same file: 2020-10/minutes-signed.pdf" in told.stdout
    assert told.stdout.count("printed on it is the store's") == 2


def test_what_holds_of_it_with_nothing_else(place, signed):
    told = run(place / "empty", "verify", signed, "--json")
    found = json.loads(told.stdout)
    assert (told.returncode, found["store"], found["faults"]) == (0, None, [])
    assert [each["trust"] for each in found["signatures"]] == ["unknown", "unknown"]
    assert list((place / "empty").iterdir()) == []


def test_a_store_that_tells_otherwise(place, signed, tmp_path):
    shutil.copytree(place / "sessions", tmp_path / "sessions")
    journal = tmp_path / "sessions" / "2020-10.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1]))
    told = run(tmp_path, "verify", signed)
    assert told.returncode == 6
    assert "THE RECORD IS NOT THAT OF SESSION 2020-10" in told.stdout
    assert "PRINTED ON IT IS NONE OF THE STORE'S" in told.stdout


def test_bytes_changed(signed, tmp_path):
    data = bytearray(signed.read_bytes())
    data[data.index(b"+Amiri")] ^= 1
    (tmp_path / "altered.pdf").write_bytes(data)
    told = run(tmp_path, "verify", "altered.pdf", "--json")
    assert told.returncode == 6
    assert json.loads(told.stderr)["error"] == "paper-does-not-hold"
    assert json.loads(told.stdout)["faults"] == ["signature-altered"]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("minutes-signed.pdf", "--as", "president", "--key", "president.p12"), 4, "signed already"),
        (("minutes.pdf", "--as", "president", "--key", "president.p12"), 4, "may be signed"),
        (("minutes.pdf", "--as", "president"), 2, "Which key signs?"),
        (("minutes.pdf", "--as", "president", "--key", "a.p12", "--token", "b"), 2, "Which key signs?"),
        (("minutes.pdf", "--as", "president", "--token", "b"), 2, "library"),
        (("none.pdf", "--as", "president", "--key", "president.p12"), 3, "no file none.pdf"),
        (("../chamber.toml", "--as", "president", "--key", "president.p12"), 2, "not a PDF"),
        (("minutes.pdf", "--as", "president", "--key", "president.p12", "--out", "x.pdf"), 2, "passphrase"),
        (("minutes.pdf", "--as", "president", "--key", "president.p12", "--out", "no/x.pdf", "--passphrase-file", "../../word"), 7, "no/x.pdf"),
        (("minutes.pdf", "--as", "president", "--key", "president.p12", "--out", "x.pdf", "--timestamp-url", "x"), 2, "http://"),
    ],
)  # fmt: skip
def test_what_is_refused_changes_nothing(words, code, said, place, signed):
    folder = signed.parent
    before = snapshot(folder)
    told = run(folder, "sign", *(str(place / word) if word == "president.p12" else word for word in words))
    assert told.returncode == code, told.stderr
    assert said in told.stderr
    assert snapshot(folder) == before


def test_the_passphrase_is_asked_for_and_not_shown(place, signed, tmp_path):
    out = tmp_path / "out.pdf"
    words = (
        "sign",
        signed.with_name("minutes.pdf"),
        "--as",
        "president",
        "--key",
        place / "president.p12",
        "--out",
        out,
    )
    sat = at_terminal(place / "sessions", *words, answers=[("Passphrase", PASSPHRASE)])
    assert sat.code == 0
    assert PASSPHRASE not in sat.shown
    assert out.stat().st_mode & 0o777 == 0o600


def test_without_the_library_it_is_named(place):
    script = (
        "import sys; sys.modules['pyhanko'] = None; from assembly.cli.main import main;"
        "sys.argv = ['assembly', 'sign', 'x.pdf', '--as', 'president', '--key', 'y.p12']; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        cwd=place,
        env={**os.environ, "ASSEMBLY_LANG": "en"},
    )
    assert ran.returncode == 7
    assert "pip install 'assembly-minutes[sign]'" in ran.stderr
