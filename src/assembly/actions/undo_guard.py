"""What another journal refers to does not vanish under it: looked at before a line is taken back or restored."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, NamedTuple, Protocol, TypeVar

from assembly.domain.dossier import Dossier
from assembly.errors import Refused
from assembly.store.books import CorrespondenceBook
from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.journal import Journal

State = dict[str, Any]
Rows = list[tuple[str, dict[str, Any]]]
Guard = Callable[[State, State, Line], None]
# Tables whose rows belong to one sitting, by the field that says which.
_OF_A_SITTING = {
    "sittings": "number", "movements": "sitting", "speeches": "sitting", "proposals": "sitting", "amendments": "sitting",
    "ballots": "sitting", "excuses": "sitting", "late_excuses": "sitting",
}  # fmt: skip


class _Of(Protocol):
    @property
    def session(self) -> str: ...


class _OfMember(Protocol):
    @property
    def member(self) -> int | None: ...


_OfSession = TypeVar("_OfSession", bound=_Of)


class Reference(NamedTuple):
    """What refers to a session: `what` it is, and the journal that holds it, the correspondence or a later session."""

    what: str
    session: str | None = None


def guard_of(store: Store, journal: Journal) -> Guard | None:
    """Return what looks at a change to a journal before it is made."""
    if journal.kind == "session":
        return _SessionGuard(store, journal.path.stem)
    return _RegisterGuard(store) if journal.path == store.register_journal().path else _LettersGuard(store)


class _LettersGuard:
    """Keeps what was made sure of before a session was sealed, its signatures, and the numbers of letters."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, before: State, after: State, line: Line) -> None:
        changed = {row["session"] for table, row in _changed(before, after) if table == "signatures"}
        for session in sorted(changed):
            if self.store.seal_of(session):
                raise Refused(
                    "undo-sealed-with", line=line.n, session=session, mend="assembly history --correspondence"
                )
        _keep_numbers(before, after, line)


def _keep_numbers(before: State, after: State, line: Line) -> None:
    """Keep the outgoing numbers that letters were made with: they are on paper, and none is ever given again."""
    for table in ("dispatches", "reminders"):
        gone = _keys(before, table) - _keys(after, table)
        if gone:
            rows = before[table].values()
            row = next(each for each in rows if each["number"] == min(gone))
            reference = f"{row['sequence']}/{row['year']}"
            raise Refused(
                "undo-outgoing-number",
                line=line.n,
                reference=reference,
                mend=f'assembly cancel-dispatch {reference} --because "…"',
            )


class _RegisterGuard:
    """Keeps the members and authorities that sessions and letters name."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, before: State, after: State, line: Line) -> None:
        gone = {name: _keys(before, name) - _keys(after, name) for name in ("members", "authorities")}
        if not any(gone.values()):
            return
        for session in self.store.session_ids():
            named = named_in(self.store.dossier(session))
            if gone["members"] & named["members"] or gone["authorities"] & named["authorities"]:
                raise Refused(
                    "undo-referred-to",
                    line=line.n,
                    session=session,
                    mend=f"assembly undo --session {session}",
                )
        if gone["authorities"] & _written_to(self.store.correspondence()):
            raise _by_letter(line, "letter")


def named_in(dossier: Dossier) -> dict[str, set[int]]:
    """Return the numbers of the register's members and authorities that a session names."""
    presenters = (item.presenter for item in dossier.items if item.presenter)
    naming_one = chain[_OfMember](
        presenters,
        dossier.refused_items,
        dossier.receipts,
        dossier.item_requests,
        dossier.excuses,
        dossier.late_excuses,
    )
    on_the_rolls = {entry.number for opening in dossier.openings for entry in opening.roll}
    named = {each.member for each in naming_one} | {item.asked_by for item in dossier.items}
    return {
        "members": on_the_rolls | {number for number in named if number},
        "authorities": {a.number for made in dossier.recommendations for a in made.authorities},
    }


def _written_to(book: CorrespondenceBook) -> set[int]:
    asked = {each.authority.number for each in book.approvals.all()}
    reminded = {each.authority.number for each in book.reminders.all()}
    sent = {
        authority.number
        for each in book.dispatches.all()
        for authority in (*each.copies, *([each.authority] if each.authority else []))
    }
    served = {authority.number for each in book.sendings.all() for authority in each.authorities}
    return asked | reminded | sent | served


class _SessionGuard:
    """Keeps what letters and later sessions say of a session: its decisions, its minutes, its closing."""

    def __init__(self, store: Store, session: str) -> None:
        self.store = store
        self.session = session

    def __call__(self, before: State, after: State, line: Line) -> None:
        for reference in self._references(before, after):
            if reference.session is None:
                raise _by_letter(line, reference.what)
            raise Refused(
                "undo-referred-to",
                line=line.n,
                session=reference.session,
                mend=f"assembly undo --session {reference.session}",
            )

    def _references(self, before: State, after: State) -> Iterator[Reference]:
        book = self.store.correspondence()
        changed = _changed(before, after)
        yield from self._of_decisions(
            {row["sequence"] for table, row in changed if table == "decisions"}, book
        )
        yield from self._of_minutes(changed, book)
        yield from self._of_recommendations(
            {row["number"] for table, row in changed if table == "recommendations"}
        )
        if _closing(before) != _closing(after):
            yield from self._of_the_closing(book)

    def _of_decisions(self, changed: set[int], book: CorrespondenceBook) -> Iterator[Reference]:
        """Yield what was asked or posted about a decision that would change."""
        if changed & {each.sequence for each in self._own(book.approvals.all())}:
            yield Reference("approval")
        if changed & {number for each in self._own(book.postings.all()) for number in each.decisions}:
            yield Reference("posting")

    def _of_minutes(self, changed: Rows, book: CorrespondenceBook) -> Iterator[Reference]:
        """Yield what was signed or sent that speaks of what would change."""
        if any(_told(changed, each.sitting) for each in self._own(book.signatures.all())):
            yield Reference("signature")
        if any(_told(changed, each.sitting) for each in self._own(book.sendings.all())):
            yield Reference("minutes")

    def _own(self, records: Iterable[_OfSession]) -> Iterator[_OfSession]:
        return (each for each in records if each.session == self.session)

    def _of_recommendations(self, changed: set[int]) -> Iterator[Reference]:
        """Yield the later sessions whose minutes tell what became of a recommendation that would change."""
        for later in self.store.session_ids() if changed else ():
            told = (each for opening in self.store.dossier(later).openings for each in opening.carried)
            if any(each.session == self.session and each.recommendation in changed for each in told):
                yield Reference("recommendation", later)

    def _of_the_closing(self, book: CorrespondenceBook) -> Iterator[Reference]:
        """Yield what could only be recorded once the session was closed."""
        if any(self._own(book.approvals.all())):
            yield Reference("approval")
        if any(self._own(book.postings.all())):
            yield Reference("posting")
        if any(self._own(book.corrections.all())):
            yield Reference("correction")
        if any(self._own(book.dispatches.all())):
            yield Reference("letter")
        year = int(self.session[:4])
        for later in (*self.store.session_ids_of(year), *self.store.session_ids_of(year + 1)):
            dossier = self.store.dossier(later)
            if self.session in {*dossier.minutes_decided(), *(each.session for each in dossier.corrections)}:
                yield Reference("minutes", later)
            if self.session in {each.missed for each in dossier.late_excuses}:
                yield Reference("excuse", later)


def _by_letter(line: Line, what: str) -> Refused:
    return Refused("undo-in-correspondence", line=line.n, letter=what, mend="assembly undo --correspondence")


def _keys(state: State, table: str) -> set[int]:
    return {row["number"] for row in state.get(table, {}).values()}


def _changed(before: State, after: State) -> Rows:
    """Return the rows that differ, as they were and as they would be, with their tables."""
    found: Rows = []
    for table in {*before, *after}:
        was, will = before.get(table, {}), after.get(table, {})
        for key in {*was, *will}:
            if was.get(key) != will.get(key):
                found += [(table, row) for row in (was.get(key), will.get(key)) if row]
    return found


def _told(changed: Rows, sitting: int | None) -> bool:
    """Tell whether minutes speak of what would change; those of one sitting do not speak of what came at later ones."""
    if sitting is None:
        return bool(changed)
    return any(table not in _OF_A_SITTING or row[_OF_A_SITTING[table]] <= sitting for table, row in changed)


def _closing(state: State) -> object:
    return [row.get("closed") for row in state.get("session", {}).values()]
