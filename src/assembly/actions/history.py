"""What was recorded, line by line; taking back and restoring; checking the chains."""

from __future__ import annotations

from typing import NamedTuple

from assembly.actions.pen import Pen
from assembly.actions.provenance import taken_over
from assembly.actions.undo_guard import guard_of
from assembly.errors import StoreUnreadable
from assembly.store import history
from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.journal import Journal


def undo(store: Store, journal: Journal, pen: Pen) -> Line:
    """Take back the last standing line of a journal. Refused when another journal refers to what would vanish.

    A session that holds nothing but its beginning is set aside whole, so that a mistaken one stands in nobody's way.
    """
    guard = guard_of(store, journal)
    if journal.kind == "session" and len(journal.lines) == 1:
        if guard:
            guard(journal.state(), {}, journal.lines[0])
        return history.set_aside(journal)
    return history.undo(journal, at=pen.at, by=pen.by, guard=guard)


def redo(store: Store, journal: Journal, pen: Pen) -> Line:
    """Restore what was taken back last."""
    return history.redo(journal, at=pen.at, by=pen.by, guard=guard_of(store, journal))


def _misnamed(journal: Journal) -> bool:
    """Tell whether a session's file bears another session's name: its lines would be whole all the same."""
    own = journal.state().get("session", {})
    return any(row["id"] != journal.path.stem for row in own.values())


class Checked(NamedTuple):
    """One journal's chain: how many lines, the last sum, and the first bad line if there is one.

    `taken_over` is the sum of the record that an imported session's file was written from, as that file says: no line of this
    chain gives it.
    """

    file: str
    lines: int
    head: str
    bad_line: int | None
    reason: str | None
    torn_bytes: int
    taken_over: str | None = None


def verify(store: Store) -> tuple[Checked, ...]:
    """Check every journal of the store, from the first byte to the last; one that cannot be read hides no other."""
    return tuple(_check(journal) for journal in store.journals())


def _check(journal: Journal) -> Checked:
    try:
        damage = journal.damage
        misnamed = not damage and _misnamed(journal)
    except StoreUnreadable as error:
        return Checked(journal.path.name, 0, "", 1, error.code, 0)
    if misnamed:
        return Checked(journal.path.name, len(journal.lines), journal.head, 1, "file-renamed", journal.torn)
    return Checked(
        file=journal.path.name,
        lines=len(journal.lines),
        head=journal.head,
        bad_line=damage.line if damage else None,
        reason=damage.reason if damage else None,
        torn_bytes=journal.torn,
        taken_over=_taken_over(journal),
    )


def _taken_over(journal: Journal) -> str | None:
    taken = taken_over(journal) if journal.kind == "session" else None
    return taken.record if taken else None
