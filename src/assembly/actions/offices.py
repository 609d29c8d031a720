"""The register of offices as it stands: the register's own notes, and what the sessions decided since."""

from __future__ import annotations

from datetime import datetime

from assembly.actions.books import OpenSession
from assembly.domain.member import Member, Term
from assembly.domain.offices import OfficeChange, after, bureau_term, changes_of, dated
from assembly.domain.session import Opening
from assembly.store.folder import Store


def members_of(store: Store) -> tuple[Member, ...]:
    """Return all members with their mandates and offices as register and sessions together give them."""
    return dated(store.members(), office_changes(store))


def opening_at(desk: OpenSession, opening: Opening, at: datetime) -> Opening:
    """Return an opening's copy as it stands at an hour, with what the session changed until then."""
    changes = changes_of(desk.book.dossier())
    return after(opening, tuple(change for change in changes if change.at <= at))


def term_of_bureau(desk: OpenSession) -> Term | None:
    """Return how long the bureau of the last sitting's day is in office, as register and sessions tell; None if unknown."""
    sitting = desk.last_sitting()
    return bureau_term(members_of(desk.store), sitting.opened.date()) if sitting else None


def office_changes(store: Store) -> tuple[OfficeChange, ...]:
    """Return what all sessions changed in the register of offices, oldest first, from the disposable index."""
    # Loads a database: not for the commands of the hall that ask for no office.
    from assembly.store.index import index  # noqa: PLC0415

    with index(store) as found:
        return found.office_changes()
