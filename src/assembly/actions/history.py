"""What was recorded, line by line; taking back and restoring; checking the chains."""

from __future__ import annotations

from typing import Any, NamedTuple

from assembly.actions.pen import Pen
from assembly.errors import Refused, StoreUnreadable
from assembly.store import history
from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.journal import Journal


def undo(store: Store, journal: Journal, pen: Pen) -> Line:
    """Take back the last standing line of a journal. Refused when another journal refers to what would vanish.

    A session that holds nothing but its beginning is set aside whole, so that a mistaken one stands in nobody's way.
    """
    if journal.kind == "session" and len(journal.lines) == 1:
        return history.set_aside(journal)
    return history.undo(journal, at=pen.at, by=pen.by, guard=_Guard(store, journal))


def redo(store: Store, journal: Journal, pen: Pen) -> Line:
    """Restore what was taken back last."""
    return history.redo(journal, at=pen.at, by=pen.by, guard=_Guard(store, journal))


class _Guard:
    """Looks at what a change to the register would take from under the sessions."""

    def __init__(self, store: Store, journal: Journal) -> None:
        self.store = store
        self.is_register = journal.path == store.register_journal().path

    def __call__(self, before: dict[str, Any], after: dict[str, Any], line: Line) -> None:
        if not self.is_register:
            return
        gone = {name: _keys(before, name) - _keys(after, name) for name in ("members", "authorities")}
        if not any(gone.values()):
            return
        for session in self.store.session_ids():
            dossier = self.store.dossier(session)
            members = {entry.number for opening in dossier.openings for entry in opening.roll}
            members |= {item.asked_by for item in dossier.items if item.asked_by}
            members |= {
                item.presenter.member for item in dossier.items if item.presenter and item.presenter.member
            }
            members |= {refused.member for refused in dossier.refused_items}
            addressed = {a.number for r in dossier.recommendations for a in r.authorities}
            if gone["members"] & members or gone["authorities"] & addressed:
                raise Refused(
                    "undo-referred-to",
                    line=line.n,
                    session=session,
                    mend=f"assembly undo --session {session}",
                )


def _keys(state: dict[str, Any], table: str) -> set[int]:
    return {row["number"] for row in state.get(table, {}).values()}


def _misnamed(journal: Journal) -> bool:
    """Tell whether a session's file bears another session's name: its lines would be whole all the same."""
    own = journal.state().get("session", {})
    return any(row["id"] != journal.path.stem for row in own.values())


class Checked(NamedTuple):
    """One journal's chain: how many lines, the last sum, and the first bad line if there is one."""

    file: str
    lines: int
    head: str
    bad_line: int | None
    reason: str | None
    torn_bytes: int


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
    )
