"""Each system call of a command fails, or the process dies at it: old or new, never else, and never "failed" for what was kept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from calls import environment, needs_strace
from failing import Target, strike_all
from hall import NOW, snapshot
from writes import Stores

WRITING = {"write", "fsync", "flock", "ftruncate", "linkat", "rename"}
LONG = ("speak", "new-session", "excuse", "receipt", "init", "vote")


@pytest.fixture(scope="module")
def stores(quick):
    needs_strace()
    folder = quick / "system-calls"
    folder.mkdir()
    return Stores(folder)


def test_the_calls_that_write_fail_or_are_the_last(stores, work):
    target = Target(stores, "speak", work)
    blows = [
        blow for blow in target.blows() if blow.call in WRITING and blow.error in {None, "EIO", "ENOLCK"}
    ]
    assert {blow.call for blow in blows} >= {"write", "fsync", "flock"}
    told, faults = strike_all(target, blows)
    assert faults == []
    assert told["old"] > 0 < told["new"]


@pytest.mark.torture
@pytest.mark.parametrize("name", LONG)
def test_every_call_fails_or_is_the_last(stores, work, name):
    target = Target(stores, name, work)
    told, faults = strike_all(target, list(target.blows()))
    assert faults == []
    assert told["blows"] > 50
    print(f"system calls of {name}:", json.dumps(told))


def typed(hall, *words, options=(), **streams):
    """Type a line in a process of its own, under strace where it has options."""
    traced = ["strace", "-qq", "-o", os.devnull, *options] if options else []
    return subprocess.run(
        [*traced, sys.executable, "-m", "assembly", *map(str, words)],
        env=environment(hall.folder, NOW), stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False, **streams,
    )  # fmt: skip


def test_what_was_recorded_is_not_called_failed_because_it_cannot_be_shown(sitting):
    with Path("/dev/full").open("w") as nowhere:
        said = typed(sitting, "speak", 1, "كلمة", "--at", "10:10", stdout=nowhere)
        assert (said.returncode, "It was recorded" in said.stderr) == (0, True)
        assert len(sitting.show("speeches")) == 1
        said = typed(sitting, "show", stdout=nowhere)
        assert (said.returncode, "could not be written" in said.stderr) == (7, True)


def test_a_share_that_gives_the_same_lock_to_everybody_is_refused(sitting):
    needs_strace()
    before = snapshot(sitting.folder)
    # Such a share says yes to every lock and locks nothing; one without locks says that it has none.
    for injected, told in (("retval=0", "lets two programs lock"), ("error=ENOLCK", "cannot lock files"), ("error=EOPNOTSUPP", "cannot lock files")):  # fmt: skip
        options = ("-e", "trace=flock", "-e", f"inject=flock:{injected}")
        said = typed(sitting, "speak", 1, "كلمة", options=options, stdout=subprocess.PIPE)
        assert (said.returncode, said.stdout) == (6, "")
        assert told in said.stderr
        assert "Put the store on a disk of this computer" in said.stderr
    assert snapshot(sitting.folder) == before


def test_no_file_handle_is_left(sitting):
    limit = f"ulimit -n 12; exec '{sys.executable}' -m assembly speak 1 x --at 10:10"
    for handles in range(3, 12):
        before = snapshot(sitting.folder)
        said = subprocess.run(
            ["bash", "-c", limit.replace("12", str(handles))],
            env=environment(sitting.folder, NOW), capture_output=True, text=True, check=False,
        )  # fmt: skip
        # With too few Python itself does not start; whatever happens, what is said is what was done.
        assert (snapshot(sitting.folder) != before) == (said.returncode == 0), said
