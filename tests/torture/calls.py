"""The system calls with which a command changes files, recorded by `strace` while it really runs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

CHANGING = (
    "openat,open,creat,write,pwrite64,writev,pwritev,sendfile,copy_file_range,lseek,ftruncate,truncate,fsync,fdatasync,rename,renameat,"
    "renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir,symlink,symlinkat,close,dup,dup2,dup3"
)
_LINE = re.compile(r"(?P<name>\w+)\((?P<words>.*)\)\s+= (?P<answer>-?\d+|\?)")
_BYTE = re.compile(r"\\x([0-9a-f]{2})")
# Text in hexadecimal (-xx) holds no comma, so the words of a call are cut at each.
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Call(NamedTuple):
    """One system call that succeeded: its name, its words as strace shows them, what it answered."""

    name: str
    words: tuple[str, ...]
    answer: int

    def number(self, at: int) -> int:
        """Return a word that is a number or a descriptor."""
        return int(re.match(r"-?\d+", self.words[at])[0])  # type: ignore[index]

    def string(self, at: int) -> bytes:
        """Return a word that is text, as its bytes."""
        found = _STRING.fullmatch(self.words[at])
        assert found, self
        return bytes.fromhex("".join(_BYTE.findall(found[1])))

    def path(self, at: int) -> Path:
        return Path(os.fsdecode(self.string(at)))


def needs_strace() -> None:
    """Skip where no process may be traced."""
    if (
        not shutil.which("strace")
        or subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], check=False).returncode
    ):
        pytest.skip("strace is not there, or may not trace")


def environment(folder: Path, now: str) -> dict[str, str]:
    return {
        **os.environ, "ASSEMBLY_STORE": str(folder), "ASSEMBLY_NOW": now, "ASSEMBLY_BY": "كاتب الغرفة", "ASSEMBLY_LANG": "en",
        "ASSEMBLY_LOCK_SECONDS": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0",
    }  # fmt: skip


def recorded(folder: Path, typed: tuple[str, ...], now: str, log: Path) -> list[Call]:
    """Run a command under strace; return the calls that changed files or told of it, in their order."""
    said = subprocess.run(
        ["strace", "-qq", "-xx", "-s", "100000000", "-e", f"trace={CHANGING}", "-o", log, sys.executable, "-m", "assembly", *typed],
        env=environment(folder, now), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said
    found = (_LINE.match(line) for line in log.read_text("ascii").splitlines())
    calls = [
        Call(m["name"], tuple(map(str.strip, m["words"].split(","))), int(m["answer"]))
        for m in found
        if m and m["answer"] != "?"
    ]
    return [call for call in calls if call.answer >= 0]
