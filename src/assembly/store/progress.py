"""Whether a session ended, told from the end of its journal: a vote must not read the whole archive to find its session."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from assembly.store import disk
from assembly.store.chain import Line

# What is recorded after a session ended (its seal, an undo and its redo) is a few lines of some hundred bytes.
_TAIL = 4096
_line = msgspec.json.Decoder(Line)


def ended(path: Path) -> bool:
    """Return whether the last line that speaks of the session's end says that it ended.

    `False` too when the end of the file does not tell: then the journal has to be read whole. The chain is not checked
    here: whoever writes to a session, or reads it, does that.
    """
    for raw in reversed(_last_lines(path)):
        try:
            row = (_line.decode(raw).set.get("session") or {}).get("1") or {}
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return False
        if "closed" in row:
            return row["closed"] is not None
    return False


def _last_lines(path: Path) -> list[bytes]:
    with disk.translated(path):
        fd = os.open(path, os.O_RDONLY | disk.BINARY)
        try:
            os.lseek(fd, max(os.fstat(fd).st_size - _TAIL, 0), os.SEEK_SET)
            lines = os.read(fd, _TAIL).split(b"\n")
        finally:
            os.close(fd)
    # The first of them is cut, or makes the session. After a line that is not whole nothing here is sure.
    return [] if lines[-1] else lines[1:-1]
