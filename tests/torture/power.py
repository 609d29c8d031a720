"""Cut the power at every system call of a command, and judge each store that may be left."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from calls import Call, recorded
from disk_model import Disk, Image
from judge import Judge
from writes import Stores, line

GOOD = {"old", "new", "ahead"}


class Recording(NamedTuple):
    """One command, the calls that it made on one store, and who judges what is left of it."""

    name: str
    folder: Path
    calls: list[Call]
    judge: Judge


def record(stores: Stores, name: str, root: Path, state: str | None = None) -> Recording:
    """Run a command under strace, at its own store or at another one."""
    work = root / name
    work.mkdir(parents=True)
    write = line(name)
    judge = Judge(stores, write._replace(state=state or write.state), work)
    traced = stores.copied(judge.write.state, work / "traced")
    calls = recorded(traced, judge.typed, judge.write.now, work / "calls")
    shutil.rmtree(traced)
    return Recording(name, stores.copied(judge.write.state, traced), calls, judge)


def images(recording: Recording, flushes: frozenset[str], seed: int) -> list[Image]:
    """Return every different image that the calls can leave, one cut after each call."""
    moments = random.Random(seed)  # noqa: S311  moments, not secrets
    disk = Disk(recording.folder, flushes)
    found: dict[tuple[object, ...], Image] = {}
    for call in [None, *recording.calls]:
        if call is None or disk.play(call):
            for image in disk.images(moments):
                found.setdefault((frozenset(image.files.items()), image.said), image)
    return list(found.values())


def cut(
    recording: Recording, flushes: frozenset[str] = frozenset({"file", "folder"}), seed: int = 5
) -> tuple[Counter[str], list[str]]:
    """Judge every image of a recording; return how many there were of each kind, and the faults in words."""
    told: Counter[str] = Counter()
    faults = []
    folder = recording.folder.with_name("image")
    for image in images(recording, flushes, seed):
        shutil.rmtree(folder, ignore_errors=True)
        for path, data in image.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        verdict = recording.judge.verdict(folder, said=image.said or None)
        again = "" if verdict == "new" else recording.judge.done_again(folder)
        told["images"] += 1
        told[verdict if verdict in GOOD else "faults"] += 1
        if verdict not in GOOD or again:
            faults.append(f"{recording.name}: {verdict}; {again}")
    return told, faults
