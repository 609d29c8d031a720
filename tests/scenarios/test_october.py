"""The shipped example, built by its script: the same bytes at every run, and the facts its session is known for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hall import Hall, snapshot

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("october")
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    command = ["bash", ROOT / "scripts/make-example"]
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    scripts = [
        subprocess.Popen([*command, folder / name], env=environment, **streams) for name in ("one", "two")
    ]
    for script in scripts:
        out, _ = script.communicate(timeout=120)
        assert script.returncode == 0, out
    return folder


def test_the_script_builds_the_same_bytes_twice(built):
    one = snapshot(built / "one")
    assert one == snapshot(built / "two")
    assert set(one) == {
        "chamber.toml", "register.jsonl", "correspondence.jsonl", "private.json", "2020-10.jsonl",
    }  # fmt: skip


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
