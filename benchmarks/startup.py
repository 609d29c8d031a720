"""The time of a whole process: `--help`, and a vote that is really recorded."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from archive import ASSEMBLY, HALL, before_the_votes
from tables import Table, milliseconds, ratio
from timing import Case, medians, process

BASE = 'python -c "import click, tinydb"'
PEERS = {"papis": "papis", "sqlite-utils": "sqlite-utils", "todoman": "todo"}
VOTES = {
    "a proposal": ["vote", "proposal:1", "--for", "48", "--against", "2", "--at", "11:14"],
    "an item, with its decision": ["vote", "3", "--all-for", "--against", "17,44", "--abstain", "9", "--at", "11:50"],
}  # fmt: skip


def measure(example: Path, folder: Path, *, smallest: bool = False) -> list[Table]:
    """Return the times of our processes and of other command lines'."""
    store, copy = shutil.copytree(example, folder / "store"), folder / "copy"
    before_the_votes(store)

    def anew() -> None:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(store, copy)
        os.sync()  # else the vote's flush pays for the copy

    cases = [
        Case("python -c pass", process([sys.executable, "-c", "pass"])),
        Case(BASE, process([sys.executable, "-c", "import click, tinydb"])),
        Case("assembly --help", process([ASSEMBLY, "--help"])),
        *(
            Case(f"assembly vote: {name}", process([ASSEMBLY, *words], ASSEMBLY_STORE=copy, **HALL), anew)
            for name, words in VOTES.items()
        ),
    ]
    peers, missing = ([], []) if smallest else _peers(folder / "peers")
    times = medians(cases + peers, 1 if smallest else 21)
    rows = [(name, milliseconds(each), ratio(each, times[BASE])) for name, each in times.items()]
    notes = [
        "Whole processes, from their start to their end, in turn; wanted: `--help` at most 1.30 ×, a vote at most 2.00 ×.",
        "The vote is recorded and flushed to the disk, each time in a fresh copy of the example's store.",
        *missing,
    ]
    return [Table("Start", ("process", "ms", "to importing click and tinydb"), rows, notes)]


def _peers(folder: Path) -> tuple[list[Case], list[str]]:
    """Install the peers; without a registry they are left out, and a note says so."""
    venv.create(folder, with_pip=True)
    wanted = Path(__file__).with_name("peers.txt")
    try:
        process([folder / "bin" / "pip", "install", "--quiet", "--requirement", wanted])()
    except subprocess.CalledProcessError:
        return [], ["Not measured, for they could not be installed: " + ", ".join(PEERS) + "."]
    home = {"HOME": folder, "XDG_CONFIG_HOME": folder / "config"}
    return [
        Case(f"{name} --help", process([folder / "bin" / program, "--help"], **home))
        for name, program in PEERS.items()
    ], []
