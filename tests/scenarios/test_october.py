"""The shipped example, built by its script: the same bytes at every run, and the facts its session is known for."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from hall import Hall, snapshot

ROOT = Path(__file__).parent.parent.parent


SCRIPT = ROOT / "scripts/make-example"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The store twice: by the script, command after command; and by its commands in this one process."""
    folder = tmp_path_factory.mktemp("october")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    script = subprocess.run(
        ["bash", SCRIPT, folder / "one"], env=environment, capture_output=True, text=True, check=False
    )
    assert script.returncode == 0, script
    hall = Hall(folder / "two")
    for moment, *words in commands():
        hall.ok(*(ROOT / word if word.startswith("scripts/") else word for word in words), now=moment)
    return folder


def commands():
    text = SCRIPT.read_text("utf-8").replace("\\\n", " ")
    return [shlex.split(line)[1:] for line in text.splitlines() if line.startswith("run 2")]


def test_built_twice_the_bytes_are_the_same(built):
    one = snapshot(built / "one")
    assert one == snapshot(built / "two")
    assert set(one) == {
        "chamber.toml", "register.jsonl", "correspondence.jsonl", "private.json", "2020-10.jsonl",
    }  # fmt: skip


def test_the_shipped_store_is_what_the_script_makes(built):
    shipped = {path.name: path.read_bytes() for path in (ROOT / "sessions").iterdir() if path.is_file()}
    assert shipped == snapshot(built / "one")


def test_the_session_it_tells(built):
    hall = Hall(built / "one")
    sitting = hall.last("sittings")
    groups = {name: len(numbers) for name, numbers in sitting["attendance"].items()}
    assert groups == {"present": 52, "excused": 4, "absent": 19}
    assert (sitting["quorum"]["signatures"], sitting["quorum"]["needed"]) == (52, 38)
    budget = hall.last("votes")
    assert budget["tally"] == {"in_favour": 48, "against": 2, "abstain": 2, "not_voting": 0}
    assert budget["verdict"]["outcome"] == "adopted"
    assert [f["amount"] for f in hall.last("items")["figures"]] == [
        1_852_000_000,
        2_346_000_000,
        2_346_000_000,
    ]
    (decision,) = hall.show("decisions")
    assert (decision["sequence"], decision["year"], decision["needs_approval"]) == (1, 2020, True)
    levels = {each["recommendation"]["level"] for each in hall.json("recommendations")}
    assert levels == {"local", "regional", "national"}
    assert {each["state"] for each in hall.json("recommendations")} == {"to-send"}
    assert {journal["bad_line"] for journal in hall.json("verify")} == {None}
