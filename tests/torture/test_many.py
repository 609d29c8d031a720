"""Many commands at once, and readers between them: nothing is lost, no number is given twice, every state seen is whole."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

WRITER = Path(__file__).with_name("at_once.py")


def at_once(hall, writers, each):
    """Let processes type commands at one store while this one reads; return how many states were seen."""
    path = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    heard = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "env": path}
    typed = [sys.executable, WRITER, hall.folder, str(each)]
    running = [subprocess.Popen([*typed, str(number)], **heard) for number in range(writers)]
    seen = []
    while any(process.poll() is None for process in running):
        speeches = hall.show("speeches")
        assert [speech["number"] for speech in speeches] == list(range(1, len(speeches) + 1))
        seen.append(len(speeches))
        assert {journal["bad_line"] for journal in hall.json("verify")} == {None}
    told = [process.communicate() for process in running]
    assert [(process.returncode, err) for process, (_, err) in zip(running, told, strict=True)] == [
        (0, "")
    ] * writers
    assert seen == sorted(seen)
    assert len(set(seen)) > 2
    texts = [speech["text"] for speech in hall.show("speeches")]
    acknowledged = [json.loads(line) for out, _ in told for line in out.splitlines()]
    # What each was told is what stands there, under the number that it was told.
    assert {speech["number"]: speech["text"] for speech in acknowledged} == dict(enumerate(texts, 1))
    assert len(acknowledged) == writers * each
    return len(seen)


def test_eight_at_once(sitting):
    at_once(sitting, 8, 5)


@pytest.mark.torture
def test_eight_hundred_commands_of_eight(sitting):
    states = at_once(sitting, 8, 100)
    print("at once: 8 writers, 800 commands, 0 lost;", states, "states read meanwhile, all whole")
