"""The open book of a session, of the register or of the correspondence: its tables, and one transaction around each command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from assembly.actions.naming import named, number_in
from assembly.actions.pen import Pen
from assembly.domain.attendance import Movement
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Opening, Session, Sitting
from assembly.errors import NotFound, Refused
from assembly.store.books import CorrespondenceBook, RegisterBook, SessionBook
from assembly.store.chain import Entry
from assembly.store.folder import Store


class OpenRegister:
    """The register's book inside its transaction."""

    def __init__(self, book: RegisterBook) -> None:
        self.book = book
        self.done = "change"

    def did(self, what: str) -> None:
        """Name the journal's line: the action and the numbers it touched, never the typed text."""
        self.done = what


class OpenCorrespondence:
    """The correspondence's book inside its transaction, with the store around it for reading."""

    def __init__(self, store: Store, book: CorrespondenceBook) -> None:
        self.store = store
        self.book = book
        self.done = "change"

    def did(self, what: str) -> None:
        """Name the journal's line: the action and the numbers it touched, never the typed text."""
        self.done = what


class OpenSession:
    """A session's book inside its transaction, with the store around it for reading."""

    def __init__(self, store: Store, book: SessionBook) -> None:
        self.store = store
        self.book = book
        self.session: Session = book.session.one()
        self.done = "change"
        self.given_decisions: dict[int, int] = {}
        self.given_rules: RulesInForce | None = None

    def did(self, what: str) -> None:
        """Name the journal's line: the action and the numbers it touched, never the typed text."""
        self.done = what

    def change_session(self, session: Session) -> None:
        """Put the session's own record anew."""
        self.session = session
        self.book.session.put(session)

    @property
    def id(self) -> str:
        """Return the session's id."""
        return self.session.id

    def rules(self, pen: Pen) -> RulesInForce:
        """Return the rules the session is held under: those copied at its opening, else of a file's import, else of today."""
        opening = self.last_opening()
        return opening.rules if opening else self.given_rules or self.store.rules_on(pen.today)

    def last_opening(self) -> Opening | None:
        """Return what was copied at the last opening, if any sitting was opened."""
        openings = self.book.openings.all()
        return openings[-1] if openings else None

    def last_sitting(self) -> Sitting | None:
        """Return the last sitting, open or not."""
        sittings = self.book.sittings.all()
        return sittings[-1] if sittings else None

    def movements_of(self, sitting: Sitting) -> tuple[Movement, ...]:
        """Return the arrivals and departures of one sitting."""
        return tuple(movement for movement in self.book.movements.all() if movement.sitting == sitting.number)

    def in_the_hall(self, pen: Pen) -> tuple[Sitting, Opening]:
        """Return the sitting going on and what was copied at its opening.

        Refused when the session is closed, no sitting is open, the quorum was not reached (art. 14), or the sitting is
        suspended.
        """
        self.refuse_closed()
        sitting = self.last_sitting()
        opening = self.book.openings.get(sitting.call) if sitting else None
        if sitting is None or opening is None:
            raise Refused(
                "no-sitting",
                session=self.id,
                article=self.rules(pen).article("quorum.first_call"),
                mend="assembly open-sitting",
            )
        if sitting.failed:
            raise Refused(
                "sitting-without-quorum",
                session=self.id,
                sitting=sitting.number,
                article=sitting.quorum.article,
                mend="assembly convene --call 2",
            )
        if sitting.closed:
            raise Refused(
                "sitting-closed", session=self.id, sitting=sitting.number, mend="assembly open-sitting"
            )
        if sitting.suspended:
            raise Refused(
                "sitting-suspended", session=self.id, sitting=sitting.number, mend="assembly resume"
            )
        return sitting, opening

    def refuse_closed(self) -> None:
        """Refuse any change to a session that was closed."""
        if self.session.closed:
            raise Refused("session-closed", session=self.id, mend="assembly undo --session " + self.id)


@contextmanager
def session_change(store: Store, session: str, pen: Pen) -> Iterator[OpenSession]:
    """Open a session's book for one command: all that it records becomes one line of the journal, or nothing does.

    The action names the line itself (`OpenSession.did`), since numbers are given inside.
    """
    with store.session_journal(session).pen() as hand:
        desk = OpenSession(store, SessionBook(hand.tables))
        yield desk
        hand.append(Entry(pen.at, pen.by, desk.done))


@contextmanager
def numbered_change(store: Store, session: str, pen: Pen) -> Iterator[OpenSession]:
    """Open a session's book for a command that gives a number running across sessions, as a decision's does."""
    with store.numbering(), session_change(store, session, pen) as desk:
        yield desk


@contextmanager
def register_change(store: Store, pen: Pen) -> Iterator[OpenRegister]:
    """Open the register's book for one command."""
    with store.register_journal().pen() as hand:
        desk = OpenRegister(RegisterBook(hand.tables))
        yield desk
        hand.append(Entry(pen.at, pen.by, desk.done))


@contextmanager
def correspondence_change(store: Store, pen: Pen) -> Iterator[OpenCorrespondence]:
    """Open the correspondence's book for one command."""
    with store.correspondence_journal().pen() as hand:
        desk = OpenCorrespondence(store, CorrespondenceBook(hand.tables))
        yield desk
        hand.append(Entry(pen.at, pen.by, desk.done))


def member_meant(opening: Opening, text: str) -> int:
    """Return the number of the member meant by a number, a name, or a part of the name that only one member has.

    Looks at the roll copied at the opening. `NotFound` when nobody or more than one fits.
    """
    number = number_in(text)
    if number is not None and opening.entry(number):
        return number
    found = [] if number is not None else named(text, opening.roll, lambda entry: (entry.name,))
    if not found:
        raise NotFound("member-unknown", member=text, mend="assembly members")
    if len(found) > 1:
        numbers = [entry.number for entry in found]
        raise NotFound("member-ambiguous", member=text, numbers=numbers, mend="assembly members")
    return found[0].number
