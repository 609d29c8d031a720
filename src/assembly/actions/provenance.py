"""The moment and the numbers that a session's papers print: of its journal, or as taken over with a file that was imported."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date

from msgspec.structs import asdict, replace

from assembly.actions.books import OpenSession
from assembly.actions.import_check import differs
from assembly.actions.opening import copy_for_opening
from assembly.domain.dossier import Dossier, ExportedSession
from assembly.domain.provenance import Provenance
from assembly.domain.session import Opening, Session
from assembly.errors import AssemblyError, BadInput
from assembly.store import seals
from assembly.store.books import SessionBook
from assembly.store.chain import Line
from assembly.store.folder import Store
from assembly.store.journal import SEAL_TABLE, Journal

_YEARS = range(2000, 3000)  # no journal is older, and what dates files cannot go back before 1980


def last_line(journal: Journal) -> Line:
    """Return the last line of the record that papers are made from: a seal is none."""
    return next(line for line in reversed(journal.lines) if SEAL_TABLE not in line.set)


def taken_over(journal: Journal) -> Provenance | None:
    """Return what the file that a session was imported from says of its own record; None when it was recorded here."""
    found = SessionBook(journal.read_only()).provenance.all()
    return found[-1] if found else None


def standing(journal: Journal) -> Provenance | None:
    """Return what was taken over while it counts: until something is recorded after the import, a seal excepted."""
    taken = taken_over(journal)
    return taken if taken and last_line(journal).n == 1 else None


def provenance_of(store: Store, journal: Journal) -> Provenance:
    """Return when a session's record was last written and the numbers its papers print.

    They are the journal's own, or those taken over while they count; the store's list of seals goes before one that was taken
    over as soon as it has a line. Minutes of a sealed session keep the number of the list before its seal.
    """
    made = SessionBook(journal.read_only()).seals.all()
    sealed = journal.head if made else None
    last = seals.last_number(store.folder)
    before = made[-1].seals if made else last
    taken = standing(journal)
    if taken:
        own = before if before != seals.NONE_SEALED else None
        return replace(
            taken,
            seals_before=own or taken.seals_before,
            seals=last or taken.seals,
            sealed=sealed or taken.sealed,
        )
    line = last_line(journal)
    return Provenance(at=line.at, record=line.sum, seals_before=before, seals=last, sealed=sealed)


def foreseen(store: Store, journal: Journal, session: Session) -> Opening | None:
    """Return what an opening on the day planned would copy: papers made before it read the register as it stands.

    None while no day is planned. While what was taken over counts, it is what the store copied that the session comes from.
    """
    taken = standing(journal)
    if taken and taken.opening:
        return taken.opening
    day = _planned(session)
    return copy_for_opening(store, day, 1) if day else None


def exported(store: Store, session: str) -> ExportedSession:
    """Return a session as its file holds it: with its provenance, unless its journal is damaged."""
    dossier = store.dossier(session)
    journal = store.session_journal(session)
    told = None if journal.damage else _told(store, journal, dossier)
    return ExportedSession(**asdict(dossier), provenance=told)


def _told(store: Store, journal: Journal, dossier: Dossier) -> Provenance:
    stands = provenance_of(store, journal)
    if dossier.openings or standing(journal):
        return stands
    # A missing emblem or a damaged register keeps papers from being made, and no record from being written out.
    with suppress(AssemblyError):
        return replace(stands, opening=foreseen(store, journal, dossier.session))
    return stands


def take_in_provenance(desk: OpenSession, told: Provenance | None) -> None:
    """Keep what an imported file says of the record it was written from; nothing of it can be checked here.

    Refused: a moment when there are no journals.
    """
    if told is None:
        return
    if told.at.year not in _YEARS:
        raise BadInput("session-file", path="provenance.at", reason=f"the year {told.at.year}")
    desk.book.provenance.put(replace(told, at=told.at.astimezone(UTC).replace(microsecond=0)))


def refuse_unforeseen(desk: OpenSession, told: Provenance | None) -> None:
    """Refuse an opening that the session, played whole, does not foresee: it was opened, or is planned for another day."""
    opening = told.opening if told else None
    if opening is None:
        return
    day = _planned(desk.session)
    if desk.book.openings.all():
        raise BadInput("session-file", path="provenance.opening", reason="the session was opened")
    if (opening.call, opening.day) != (1, day):
        raise differs("$.provenance.opening.day", opening.day, day)


def _planned(session: Session) -> date | None:
    convened = session.convocation(1)
    day = convened.meeting if convened else session.planned
    return day.date() if day else None
