"""A store: the chamber's folder, its files by name, and what was read from them."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

import msgspec

from assembly.domain.authority import Authority
from assembly.domain.chamber import Chamber
from assembly.domain.dossier import Dossier
from assembly.domain.member import Member
from assembly.domain.rules import RuleBook, RulesInForce, in_force
from assembly.domain.seal import Seal
from assembly.domain.session import Session, check_session_id, is_session_id
from assembly.errors import AssemblyError, NotFound, Refused, StoreUnreadable
from assembly.store.books import CorrespondenceBook, RegisterBook, SessionBook
from assembly.store.draft import Snapshot, Tables
from assembly.store.journal import Journal
from assembly.store.lock import SECONDS, locked
from assembly.store.migrations import upgrade
from assembly.store.patch import fold
from assembly.store.private import PrivateFile
from assembly.store.progress import ended

CHAMBER_FILE = "chamber.toml"
REGISTER = "register.jsonl"
CORRESPONDENCE = "correspondence.jsonl"
_BOOKS = Path(__file__).parent.parent / "domain" / "rulebooks"
CHAMBER_FORMAT = 1
_LONGEST_GAP = 9  # between two extraordinary sessions of a month


def _unheard(_: object) -> None:
    """Drop what is told: nobody listens."""


class Store:
    """The folder that is the chamber's whole memory. Reading takes no lock; writing goes through a journal's `change`.

    `damaged` names the journals found so when they were read, without their ending: what was read of them is not all.
    """

    def __init__(self, folder: Path, chamber: Chamber) -> None:
        self.folder = folder
        self.chamber = chamber
        self.warn: Callable[[AssemblyError], None] = _unheard
        self.waiting: Callable[[Path], None] = _unheard
        self.lock_seconds = SECONDS
        self.damaged: set[str] = set()

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open a store.

        `NotFound` when the folder holds none; `StoreUnreadable` when `chamber.toml` is not understood (the place is
        named) or comes from a newer version.
        """
        path = folder / CHAMBER_FILE
        try:
            text = path.read_text("utf-8-sig")
        except FileNotFoundError:
            raise NotFound("store-missing", path=str(folder), mend="assembly init") from None
        except (OSError, UnicodeDecodeError) as error:
            raise StoreUnreadable("chamber-unreadable", path=str(path), reason=str(error)) from None
        return cls(folder, read_chamber(text, path))

    def session_journal(self, session: str) -> Journal:
        """Return the journal of a session; `NotFound` when there is no such session."""
        path = self.folder / f"{check_session_id(session)}.jsonl"
        if not path.is_file():
            raise NotFound("session-unknown", session=session, mend="assembly list")
        return self._journal(path)

    def register_journal(self) -> Journal:
        """Return the journal of members and authorities."""
        return self._journal(self.folder / REGISTER)

    def correspondence_journal(self) -> Journal:
        """Return the journal of letters sent and answers received."""
        return self._journal(self.folder / CORRESPONDENCE)

    def _journal(self, path: Path) -> Journal:
        return Journal(path, warn=self.warn, waiting=self.waiting, seconds=self.lock_seconds)

    def _tables(self, journal: Journal) -> Tables:
        """Return what a journal holds; of a damaged one what stands before the damage, which is told to `warn`."""
        tables = journal.read_only()
        damage = journal.damage
        if damage:
            self.damaged.add(journal.path.stem)
            self.warn(
                StoreUnreadable(
                    "journal-damaged", path=str(journal.path), line=damage.line, reason=damage.reason
                )
            )
        return tables

    def journals(self) -> Iterator[Journal]:
        """Yield every journal of the store, the register first."""
        for journal in (self.register_journal(), self.correspondence_journal()):
            if journal.path.exists():
                yield journal
        for session in self.session_ids():
            yield self.session_journal(session)

    @cached_property
    def private(self) -> PrivateFile:
        """Return the file of what is private and erasable."""
        return PrivateFile(
            self.folder / "private.json", waiting=self.waiting, warn=self.warn, seconds=self.lock_seconds
        )

    def session_ids(self) -> list[str]:
        """Return the ids of all sessions, oldest first."""
        # Not `glob`: a path object for each of ten thousand sessions would take longer than a vote.
        names = [name[:-6] for name in os.listdir(self.folder) if name.endswith(".jsonl")]  # noqa: PTH208
        return sorted(filter(is_session_id, names))

    def session_ids_of(self, year: int) -> list[str]:
        """Return the ids of a year's sessions, oldest first, without looking through the whole archive.

        Extraordinary sessions of a month are numbered on from the highest, so a long gap ends the search for them.
        """
        return sorted(
            session for month in range(1, 13) for session in self._held_in(f"{year:04d}-{month:02d}")
        )

    def _held_in(self, month: str) -> Iterator[str]:
        if self._is_there(month):
            yield month
        number, last = 1, 0
        while number <= last + _LONGEST_GAP:
            if self._is_there(extra := f"{month}-x{number}"):
                last = number
                yield extra
            number += 1

    def _is_there(self, session: str) -> bool:
        return os.path.exists(f"{self.folder}/{session}.jsonl")  # noqa: PTH110  no path objects, as above

    def session_meant(self, asked: str | None) -> str:
        """Return the session named, else the only one in progress.

        The two latest years are looked at first: an older session that was never closed has to be named.
        `NotFound` for an unknown one or when none is in progress; `Refused` with the list when several are.
        """
        if asked is not None:
            self.session_journal(asked)
            return asked
        ids = self.session_ids()
        if len(ids) == 1:
            return ids[0]
        latest = int(ids[-1][:4]) if ids else 0
        recent = [session for session in ids if int(session[:4]) >= latest - 1]
        open_ones = self._open(recent) or self._open(ids[: -len(recent)] if recent else [])
        if not open_ones:
            raise NotFound("session-none-open", mend="assembly new-session")
        if len(open_ones) > 1:
            raise Refused("session-several-open", sessions=open_ones, mend="--session ID")
        return open_ones[0]

    def _open(self, ids: list[str]) -> list[str]:
        unsure = [each for each in ids if not ended(self.folder / f"{each}.jsonl")]
        return [session.id for session in map(self.session, unsure) if session.closed is None]

    def session(self, session: str) -> Session:
        """Return the session's own record. `StoreUnreadable` when the file bears another session's name."""
        journal = self.session_journal(session)
        found = SessionBook(self._tables(journal)).session.one()
        _refuse_misnamed(found, journal)
        return found

    def dossier(self, session: str) -> Dossier:
        """Return a session whole. `StoreUnreadable` when the file bears another session's name."""
        journal = self.session_journal(session)
        found = SessionBook(self._tables(journal)).dossier()
        _refuse_misnamed(found.session, journal)
        return found

    def dossier_at(self, session: str, moment: datetime) -> Dossier:
        """Return a session as it was recorded at a moment: up to the last line written by then.

        `NotFound` when the session was not begun by then.
        """
        journal = self.session_journal(session)
        self._tables(journal)
        lines = journal.lines
        count = max((line.n for line in lines if line.at <= moment), default=0)
        if not count:
            raise NotFound("session-not-begun", session=session, at=moment.isoformat(), mend=f"assembly history --session {session}")  # fmt: skip
        state, _ = upgrade(fold(line.set for line in lines[:count]), journal.path)
        return SessionBook(Tables(Snapshot(state, str(journal.path)))).dossier()

    def seal_of(self, session: str) -> Seal | None:
        """Return the seal of a session's journal, or None while it is not sealed."""
        found = SessionBook(self._tables(self.session_journal(session))).seals.all()
        return found[-1] if found else None

    def members(self) -> tuple[Member, ...]:
        """Return all members ever recorded."""
        return RegisterBook(self._tables(self.register_journal())).members.all()

    def authorities(self) -> tuple[Authority, ...]:
        """Return all authorities."""
        return RegisterBook(self._tables(self.register_journal())).authorities.all()

    def correspondence(self) -> CorrespondenceBook:
        """Return what came after the sessions: postings, approvals asked for, minutes signed and sent. For reading."""
        return CorrespondenceBook(self._tables(self.correspondence_journal()))

    def correspondence_of_dispatch(self, number: int) -> CorrespondenceBook:
        """Return the correspondence as it stood when a dispatch was recorded: what it enclosed said no more than that."""
        journal = self.correspondence_journal()
        known = (line for line in journal.lines if str(number) in (line.set.get("dispatches") or {}))
        line = next(known, None)
        if line is None:
            raise NotFound("dispatch-unknown", reference=number, mend="assembly outgoing")
        return CorrespondenceBook(journal.as_of(line.sum)[0])

    def rule_book(self) -> RuleBook:
        """Return the rule book that the chamber names."""
        return book_named(self.chamber.rule_book, mend=CHAMBER_FILE)

    def rules_on(self, day: date) -> RulesInForce:
        """Return the rules in force on a day, the chamber's overrides taken in."""
        return in_force(self.rule_book(), day, self.chamber.rules)

    def numbering(self) -> AbstractContextManager[int]:
        """Lock the giving of numbers that run across journals: two sessions voting at once never take the same one."""
        return locked(
            self.folder / CHAMBER_FILE,
            waiting=self.waiting,
            warn=self.warn,
            seconds=self.lock_seconds,
            flags=os.O_RDONLY,
        )

    def decisions_taken(self, year: int, book: SessionBook) -> set[int]:
        """Return the numbers of a year's decisions: those in `book` and those of the year's sessions."""
        taken = {decision.sequence for decision in book.decisions.all()}
        for session in self.session_ids_of(year):
            others = SessionBook(self._tables(self.session_journal(session))).decisions.all()
            taken |= {decision.sequence for decision in others}
        return taken

    def papers(self, session: str) -> Path:
        """Return the folder of a session's rendered papers."""
        return self.folder / check_session_id(session)


def book_named(book: str, *, mend: str) -> RuleBook:
    """Return a shipped rule book; `NotFound` with those there are when there is none of that name."""
    path = _BOOKS / f"{Path(book).name}.toml"
    if not path.is_file():
        known = sorted(each.stem for each in _BOOKS.glob("*.toml"))
        raise NotFound("rule-book-unknown", book=book, known=known, mend=mend)
    return msgspec.convert(tomllib.loads(path.read_text("utf-8")), RuleBook)


def _refuse_misnamed(session: Session, journal: Journal) -> None:
    if session.id != journal.path.stem:
        name = f"{session.id}.jsonl"
        raise StoreUnreadable(
            "session-misnamed",
            path=str(journal.path),
            session=session.id,
            mend=f"mv {journal.path.name} {name}",
        )


def read_chamber(text: str, path: Path) -> Chamber:
    """Return the chamber that a `chamber.toml` describes; `StoreUnreadable` names the place that is wrong."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StoreUnreadable("chamber-unreadable", path=str(path), reason=str(error)) from None
    if isinstance(found := data.get("format"), int) and found > CHAMBER_FORMAT:
        raise StoreUnreadable("newer-format", path=str(path), found=found, known=CHAMBER_FORMAT)
    try:
        return msgspec.convert(data, Chamber)
    except msgspec.ValidationError as error:
        raise StoreUnreadable("chamber-unreadable", path=str(path), reason=str(error)) from None
