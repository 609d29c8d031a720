"""Who is in office, for what is recorded around a session: by its own rolls as well, for a store may lack its members."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import OpenSession
from assembly.errors import NotFound


def numbers_in_office(desk: OpenSession, day: date) -> frozenset[int]:
    """Return the numbers of who is in office on a day by the register, or on a roll that the session copied; associates too."""
    register = {member.number for member in desk.store.members() if member.in_office(day)}
    rolls = {entry.number for opening in desk.book.openings.all() for entry in opening.roll}
    return frozenset(register | rolls)


def refuse_out_of_office(member: int, day: date, in_office: frozenset[int]) -> None:
    """Raise `NotFound` for a member who is not among those in office on a day."""
    if member not in in_office:
        told = day.isoformat()
        raise NotFound("member-not-in-office", member=member, day=told, mend=f"assembly members --on {told}")
