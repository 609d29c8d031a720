"""Each topic of `benchmarks/run` at its smallest size, once: what it measures is still there, and its peers still answer."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).parents[2] / "benchmarks" / "run"
ROWS = {
    "startup": ("assembly --help", "assembly vote: an item, with its decision"),
    "writing": ("assembly, an item, with its decision", "sqlite3, one table", "TinyDB's JSONStorage"),
    "reading": (
        "assembly, list, cold",
        "assembly, search: a word in one",
        "sqlite3, full text: a word in one",
    ),
    "papers": ("assembly minutes", "typst", "1", "5"),
}


QUICK = [topic for topic in ROWS if topic != "papers"]


@pytest.mark.parametrize("topics", [QUICK, pytest.param(["papers"], marks=pytest.mark.long)], ids=" ".join)
def test_topics_give_their_tables(topics):
    done = subprocess.run(
        [sys.executable, RUN, *topics, "--smallest"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    cells = [line.strip("| ").split(" | ") for line in done.stdout.splitlines() if line.startswith("| ")]
    figures = {name: figure for name, figure, *_ in cells}
    for name in (name for topic in topics for name in ROWS[topic]):
        assert figures[name][0].isdigit()


def test_an_unknown_topic_is_refused():
    done = subprocess.run([sys.executable, RUN, "speed"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no such topic: speed" in done.stderr
