"""`kill -9` at random moments of every command that writes: old or new, readable, and what was said to be done is there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from writes import PAPERS, WRITES

KILLER = Path(__file__).with_name("killer.py")


def killed(folder: Path, count: int, seed: int) -> dict[str, int]:
    said = subprocess.run(
        [sys.executable, KILLER, folder, str(count), str(seed)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = json.loads(said.stdout)
    assert found["faults"] == []
    assert found["told"]["runs"] == count * len(WRITES | PAPERS)
    # Moments that all fall before the work, or after it, would prove nothing.
    assert found["told"]["old"] > 0
    assert found["told"]["new"] > 0
    assert found["told"]["killed"] > found["told"]["runs"] / 4
    told: dict[str, int] = found["told"]
    return told


def test_killed_at_any_moment(work):
    killed(work, 1, 2020)


@pytest.mark.torture
def test_killed_a_thousand_times(tmp_path):
    told = killed(tmp_path, 25, 5)
    assert told["runs"] >= 1_000
    print("kill -9:", json.dumps(told))
