"""Times side by side: every case once a round, so that whatever else the machine does falls on all of them alike."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


def _nothing() -> None:
    pass


class Case(NamedTuple):
    """One thing that is timed. `prepare` comes before each run and is not timed; `rounds` is less for slow cases."""

    name: str
    run: Callable[[], object]
    prepare: Callable[[], object] = _nothing
    rounds: int | None = None


def medians(cases: Sequence[Case], rounds: int) -> dict[str, float]:
    """Return the median of each case, in seconds. The first round of several warms the machine and is not counted."""
    times: dict[str, list[float]] = {case.name: [] for case in cases}
    for number in range(-1 if rounds > 1 else 0, rounds):
        for case in cases:
            if 0 <= number < min(case.rounds or rounds, rounds):
                times[case.name].append(_once(case))
            elif number < 0 and case.rounds is None:
                _once(case)
    return {name: median(measured) for name, measured in times.items()}


def _once(case: Case) -> float:
    case.prepare()
    start = time.perf_counter()
    case.run()
    return time.perf_counter() - start


def process(command: Sequence[str | Path], **extra: str | Path) -> Callable[[], object]:
    """Return the run of a whole process that has to succeed; its output is read and shown only when it fails."""
    words, surroundings = [str(part) for part in command], environment(extra)

    def run() -> None:
        done = subprocess.run(words, check=False, capture_output=True, env=surroundings)
        if done.returncode:
            sys.stderr.buffer.write(done.stdout + done.stderr)
            raise subprocess.CalledProcessError(done.returncode, words)

    return run


def peak_memory(command: Sequence[str | Path]) -> float:
    """Return the most memory that a command, or a process it starts, holds at once, in MB."""
    measure = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, capture_output=True); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    words = [sys.executable, "-c", measure, *map(str, command)]
    done = subprocess.run(words, check=True, capture_output=True, text=True, env=environment({}))
    return int(done.stdout) / 1024


def environment(extra: Mapping[str, str | Path]) -> dict[str, str]:
    """Return the environment of a timed process: compiled modules are kept, as in every installation."""
    own = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return own | {"LC_ALL": "C.UTF-8"} | {key: str(value) for key, value in extra.items()}
