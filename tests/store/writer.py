"""A process that writes: `writer.py MODE FILE COUNT`. Run by the tests of faults, never imported.

add    append COUNT lines, each with the next number; print every number once it is safe
kill   let COUNT children append until each is killed at some moment; print how many numbers were safe and how many lost
"""

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from assembly.errors import AssemblyError
from assembly.store.journal import Journal
from assembly.store.table import Table

AT = datetime(2020, 11, 12, tzinfo=UTC)


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    number: int
    text: str


def add(path: Path) -> int:
    with Journal(path, seconds=60).change(do="add", at=AT, by=str(os.getpid())) as db:
        items = Table(db, "items", Item)
        number = items.next_number()
        items.put(Item(number=number, text="نص " * 200))
    return number


def numbers(path: Path) -> set[int]:
    journal = Journal(path)
    if journal.damage:
        sys.exit(f"damaged: {journal.damage}")
    return {item.number for item in Table(journal.read_only(), "items", Item).all()}


def killed_child(path: Path, moments: random.Random) -> Iterator[int]:
    read, write = os.pipe()
    child = os.fork()
    if not child:
        while True:
            os.write(write, b"%d\n" % add(path))
    os.close(write)
    with os.fdopen(read, "rb", buffering=0) as said:
        # At work now: the moment falls somewhere in the second, third … line, however slow the machine is.
        first = said.read(64)
        time.sleep(moments.uniform(0, 0.01))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        yield from map(int, (first + said.read()).split(b"\n")[:-1])


def kill(path: Path, count: int) -> None:
    moments = random.Random(2020)  # noqa: S311  moments, not secrets
    safe = lost = 0
    for _ in range(count):
        before = numbers(path)
        said = set(killed_child(path, moments))
        after = numbers(path)
        safe += len(said)
        lost += len((before | said) - after)
        if len(after - before - said) > 1:
            sys.exit("more than one line that nobody was told of")
    print(safe, lost)


def main() -> None:
    mode, path, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if mode == "kill":
        kill(path, count)
        return
    try:
        for _ in range(count):
            print(add(path), flush=True)
    except AssemblyError as error:
        sys.exit(error.code)


if __name__ == "__main__":
    main()
