"""What was done to a journal, line by line, and taking the last of it back: nothing is ever erased."""

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from assembly.errors import Refused, StoreUnreadable
from assembly.store import disk
from assembly.store.chain import Entry, Line
from assembly.store.patch import fold, merge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from assembly.store.journal import Journal, Pen

    #: Told the state before, the state after, and the line that is taken back or restored; raises to forbid it.
    Guard = Callable[[dict[str, Any], dict[str, Any], Line], None]

MIGRATE = "migrate"


class HistoryEntry(NamedTuple):
    """One line of a journal. `standing`: a command whose effect holds now (undo and redo lines never stand).

    `undone_by` is the number of the undo line in force against it. `undo` and `redo` are the line that an undo or a
    redo line speaks of.
    """

    n: int
    at: datetime
    by: str
    do: str
    standing: bool
    undone_by: int | None
    undo: int | None
    redo: int | None


class Stacks(NamedTuple):
    """The commands that stand, oldest first; and those taken back since the last command, with their undo lines."""

    standing: list[Line]
    undone: list[tuple[Line, int]]


def stacks(lines: "Iterable[Line]", path: "Path") -> Stacks:
    """Play undo and redo through `lines`. A new command forgets what could have been restored before it.

    Raises `StoreUnreadable("journal-damaged")` when a line takes back what did not stand last.
    """
    standing: list[Line] = []
    undone: list[tuple[Line, int]] = []
    for line in lines:
        if line.undo:
            if not standing or standing[-1].n != line.undo:
                _out_of_order(line, path)
            undone.append((standing.pop(), line.n))
        elif line.redo:
            if not undone or undone[-1][0].n != line.redo:
                _out_of_order(line, path)
            standing.append(undone.pop()[0])
        else:
            undone.clear()
            standing.append(line)
    return Stacks(standing, undone)


def _out_of_order(line: Line, path: "Path") -> NoReturn:
    raise StoreUnreadable("journal-damaged", path=str(path), line=line.n, reason="undo-out-of-order")


def entries(journal: "Journal") -> tuple[HistoryEntry, ...]:
    """Return the history of a journal, oldest first, up to the damage if there is any."""
    lines = journal.lines
    standing = {line.n for line in stacks(lines, journal.path).standing}
    undone_by: dict[int, int | None] = {}
    for line in lines:
        if line.undo:
            undone_by[line.undo] = line.n
        elif line.redo:
            undone_by[line.redo] = None
    return tuple(
        HistoryEntry(
            line.n, line.at, line.by, line.do, line.n in standing, undone_by.get(line.n), line.undo, line.redo
        )
        for line in lines
    )


def undo(journal: "Journal", *, at: datetime, by: str, guard: "Guard | None" = None) -> Line:
    """Take back the last command that stands, by a line that says the opposite; return the line taken back.

    Raises `Refused`: "nothing-to-undo", "undo-first-line" (it made the journal), "undo-migration", "session-sealed", and
    whatever `guard` raises.
    """
    with journal.pen() as pen:
        lines = pen.reading.chain.lines
        standing = stacks(lines, journal.path).standing
        if not standing:
            raise Refused("nothing-to-undo", path=str(journal.path))
        last = standing[-1]
        _may_undo(last, pen, journal.path)
        # What stood before a command was recorded is what stands once it is the last and is taken back.
        after = fold(line.set for line in lines[: last.n - 1])
        _append(pen, after, Entry(at, by, f"undo {last.n}", undo=last.n), guard, last)
    return last


def _may_undo(last: Line, pen: "Pen", path: "Path") -> None:
    action = last.do.split(" ", 1)[0]
    if last.n == 1:
        raise Refused("undo-first-line", path=str(path), do=last.do)
    if action == MIGRATE or pen.reading.migrated:
        raise Refused("undo-migration", path=str(path), line=last.n)


def redo(journal: "Journal", *, at: datetime, by: str, guard: "Guard | None" = None) -> Line:
    """Restore the command that was taken back last, and return its line.

    Raises `Refused`: "nothing-to-redo" (also once another command was recorded since), "undo-migration", and whatever
    `guard` raises.
    """
    with journal.pen() as pen:
        undone = stacks(pen.reading.chain.lines, journal.path).undone
        if not undone:
            raise Refused("nothing-to-redo", path=str(journal.path))
        line = undone[-1][0]
        if pen.reading.migrated:
            raise Refused("undo-migration", path=str(journal.path), line=line.n)
        after = merge(pen.reading.state, line.set)
        _append(pen, after, Entry(at, by, f"redo {line.n}", redo=line.n), guard, line)
    return line


def set_aside(journal: "Journal") -> "Line":
    """Take back the line that made a journal, when nothing was recorded after it: the file gets another name.

    Nothing is erased: the bytes stay in `<name>.undone-<first letters of the sum>`. Return that line. Raises
    `Refused("undo-first-line")` when the journal holds more.
    """
    with journal.pen() as pen:
        lines = pen.reading.chain.lines
        if len(lines) != 1:
            raise Refused("undo-first-line", path=str(journal.path), do=lines[0].do)
        with disk.translated(journal.path):
            journal.path.rename(journal.path.with_name(f"{journal.path.name}.undone-{lines[0].sum[:8]}"))
            disk.fsync_folder(journal.path.parent)
    return lines[0]


def _append(pen: "Pen", after: dict[str, Any], entry: Entry, guard: "Guard | None", line: Line) -> None:
    if guard:
        guard(pen.reading.state, after, line)
    pen.draft.write(after)
    pen.append(entry)
