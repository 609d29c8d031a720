"""The power cut at every system call of a command: what was said to be done is there, and nothing is half there.

The calls are those of real runs, recorded by strace; the disk is `disk_model`. It must fail once a flush is taken out: else it
would test nothing.
"""

import json
import tempfile
from collections import Counter
from pathlib import Path

import pytest
from calls import needs_strace
from power import cut, record
from writes import PAPERS, WRITES, Stores

FEW = ("init", "new-session", "speak", "receipt", "excuse")


@pytest.fixture(scope="module")
def stores(quick):
    needs_strace()
    return Stores(Path(tempfile.mkdtemp(dir=quick)))


def cut_all(stores, names, root):
    told, faults = Counter(), []
    for name in names:
        more, wrong = cut(record(stores, name, root))
        told += more
        faults += wrong
    assert faults == []
    assert told["old"] > told["images"] / 10
    assert told["new"] > len(names)
    return told


def test_the_power_is_cut(stores, work):
    assert cut_all(stores, FEW, work)["images"] > 60


@pytest.mark.parametrize(
    ("name", "kept", "fault"),
    [
        ("speak", set(), "lost after it was said to be done"),
        ("speak", {"folder"}, "lost after it was said to be done"),
        ("new-session", {"file"}, "lost after it was said to be done"),
        ("init", {"file"}, "lost after it was said to be done"),
        ("new-session", {"folder"}, "unreadable"),
        ("excuse", {"folder"}, "lost after it was said to be done"),
        ("receipt", {"file"}, "recorded without what belongs to it"),
    ],
)
def test_without_its_flushes_it_loses_what_it_said(stores, work, name, kept, fault):
    _, faults = cut(record(stores, name, work), frozenset(kept))
    assert any(fault in each for each in faults), faults


def test_a_line_that_was_torn_before_is_set_aside_under_a_power_cut(stores, work):
    told, faults = cut(record(stores, "speak", work, state="torn"))
    assert faults == []
    assert told["images"] >= 15


@pytest.mark.torture
def test_the_power_is_cut_in_every_command(stores, work):
    # Two of them exchange whole folders, which the model of a disk does not know.
    told = cut_all(stores, [name for name in [*WRITES, *PAPERS] if name not in {"restore", "merge"}], work)
    assert told["images"] >= 250
    print("power cut:", json.dumps(told))
