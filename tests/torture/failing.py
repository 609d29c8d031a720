"""Let each system call of a command fail, or kill the process at it, one after another."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from calls import environment
from judge import Judge
from warm import BEGIN, END
from writes import Stores, line

WARM = Path(__file__).with_name("warm.py")
GOOD = {"old", "new", "ahead"}
#: What each call is made to answer. Calls for memory, signals and time are not about files, and are left alone.
ERRORS = {
    "openat": ("EIO", "EMFILE", "EACCES", "ENOSPC"), "read": ("EIO",), "pread64": ("EIO",), "write": ("EIO", "ENOSPC"), "fsync": ("EIO", "ENOSPC"),
    "ftruncate": ("EIO",), "flock": ("ENOLCK", "EIO"), "close": ("EIO",), "lseek": ("EIO",), "link": ("EIO", "ENOSPC"),
    "linkat": ("EIO", "ENOSPC"), "rename": ("EIO", "ENOSPC"), "renameat": ("EIO",), "unlink": ("EIO",), "unlinkat": ("EIO",),
    "mkdir": ("ENOSPC", "EACCES"), "stat": ("EIO",), "lstat": ("EIO",), "fstat": ("EIO",), "newfstatat": ("EIO", "EACCES"), "access": ("EIO",),
    "getdents64": ("EIO",), "readlink": ("EIO",), "dup": ("EMFILE",), "ioctl": ("EIO",),
}  # fmt: skip


class Blow(NamedTuple):
    """The call of this name and ordinal fails with an error, or the process is killed at it."""

    call: str
    ordinal: int
    error: str | None
    seen: str

    @property
    def injected(self) -> str:
        return f"{self.call}:{f'error={self.error}' if self.error else 'signal=KILL'}:when={self.ordinal}"


class Target:
    """One command, run again and again on copies of its store."""

    def __init__(self, stores: Stores, name: str, root: Path) -> None:
        self.name = name
        self.root = root / name
        self.root.mkdir(parents=True)
        self.stores = stores
        self.judge = Judge(stores, line(name), self.root)
        self.folder, self.warmed = self.root / "struck", self.root / "warmed"

    def run(self, *options: str) -> subprocess.CompletedProcess[str]:
        write = self.judge.write
        for folder in (self.folder, self.warmed):
            shutil.rmtree(folder, ignore_errors=True)
            self.stores.copied(write.state, folder)
        return subprocess.run(
            ["strace", "-qq", *options, sys.executable, WARM, self.folder, self.warmed, write.now, *self.judge.typed],
            env={**environment(self.folder, write.now), "PYTHONPATH": os.pathsep.join(sys.path)},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def blows(self) -> Iterator[Blow]:
        """Yield every blow that a recorded run has a place for, in the order of its calls."""
        log = self.root / "all-calls"
        said = self.run("-s", "100", "-o", str(log))
        assert said.returncode == 0, said
        counts: Counter[str] = Counter()
        begun = False
        for row in log.read_text("utf-8", "replace").splitlines():
            found = re.match(r"(\w+)\(", row)
            if not found:
                continue
            if END in row:
                return
            counts[found[1]] += 1
            # Of the hundreds of names that are only looked for and not there, none is about a file.
            if begun and found[1] in ERRORS and "ENOENT" not in row:
                for error in (*ERRORS[found[1]], None):
                    yield Blow(found[1], counts[found[1]], error, row)
            begun = begun or BEGIN in row

    def strike(self, blow: Blow) -> str:
        """Run the command under a blow; return the verdict on what it left, or what is wrong."""
        said = self.run("-o", os.devnull, "-e", f"trace={blow.call}", "-e", f"inject={blow.injected}")
        killed = said.returncode < 0
        acknowledged = (bool(said.stdout) or None) if killed else said.returncode == 0
        verdict = self.judge.verdict(self.folder, said=acknowledged)
        if said.returncode == 1 or "Traceback" in said.stderr:
            verdict = f"{verdict}, and said without sense: {said.stderr[-600:]}"
        elif verdict in {"old", "ahead"} and (again := self.judge.done_again(self.folder)):
            verdict = f"{verdict}, and {again}"
        return verdict


def strike_all(target: Target, blows: list[Blow]) -> tuple[Counter[str], list[str]]:
    told: Counter[str] = Counter()
    faults = []
    for blow in blows:
        verdict = target.strike(blow)
        told["blows"] += 1
        told[verdict if verdict in GOOD else "faults"] += 1
        if verdict not in GOOD:
            faults.append(f"{target.name}: {blow.seen[:160]} {blow.error or 'KILL'}: {verdict}")
    return told, faults
