"""The register of offices as it stands: the register's own notes, and what the sessions decided since."""

from __future__ import annotations

from assembly.domain.member import Member
from assembly.domain.offices import OfficeChange, dated
from assembly.store.folder import Store


def members_of(store: Store) -> tuple[Member, ...]:
    """Return all members with their mandates and offices as register and sessions together give them."""
    return dated(store.members(), office_changes(store))


def office_changes(store: Store) -> tuple[OfficeChange, ...]:
    """Return what all sessions changed in the register of offices, oldest first, from the disposable index."""
    # Loads a database: not for the commands of the hall that ask for no office.
    from assembly.store.index import index  # noqa: PLC0415

    with index(store) as found:
        return found.office_changes()
