"""`killer.py FOLDER COUNT SEED [COMMAND…]`: kill each command COUNT times at random moments; print what became of the stores.

A process of its own, with one thread, so that it may fork: a child then has everything loaded, and the moment falls into its work.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from hall import Hall
from judge import Judge
from writes import PAPERS, WRITES, Stores, line

MOMENTS = 1.15  # of the time that the command takes: a few moments lie after its end


def child(folder: Path, judge: Judge, heard: int) -> None:
    os.dup2(heard, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    hall = Hall(folder)
    code = hall.run_here(*judge.typed, now=judge.write.now)
    sys.stdout.flush()
    os._exit(code)


def struck(folder: Path, judge: Judge, after: float | None) -> tuple[bool, bool, float]:
    """Run the command in a child and kill it; return whether it said that it was done, whether it was killed, how long it ran."""
    read, write = os.pipe()
    begun = time.perf_counter()
    number = os.fork()
    if not number:
        os.close(read)
        child(folder, judge, write)
    os.close(write)
    if after is not None:
        time.sleep(after)
        os.kill(number, signal.SIGKILL)
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read()
    _, status = os.waitpid(number, 0)
    return bool(said), os.WIFSIGNALED(status), time.perf_counter() - begun


def main() -> None:
    root, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    names = sys.argv[4:] or [*WRITES, *PAPERS]
    moments = random.Random(seed)  # noqa: S311  moments, not secrets
    stores = Stores(root)
    told: Counter[str] = Counter()
    faults: list[str] = []
    for name in names:
        work = root / "work" / name
        work.mkdir(parents=True)
        judge = Judge(stores, line(name), work)
        seconds = min(
            struck(stores.copied(judge.write.state, work / f"timed-{n}"), judge, None)[2] for n in range(2)
        )
        for number in range(count):
            folder = stores.copied(judge.write.state, work / f"{number}")
            said, killed, _ = struck(folder, judge, moments.uniform(0, seconds * MOMENTS))
            verdict = judge.verdict(folder, said=said or None)
            told["runs"] += 1
            told["killed"] += killed
            told["said"] += said
            told[verdict if verdict in {"old", "new", "ahead"} else "faults"] += 1
            again = "" if verdict == "new" else judge.done_again(folder)
            if verdict not in {"old", "new", "ahead"} or again:
                faults.append(f"{name} ({number}): {verdict}; {again}")
            shutil.rmtree(folder)
    print(json.dumps({"told": told, "faults": faults}, ensure_ascii=False))


if __name__ == "__main__":
    main()
