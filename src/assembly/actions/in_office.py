"""Who is in office, for what is recorded around a session: by its own rolls as well, for a store may lack its members."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import OpenSession
from assembly.domain.session import RollEntry
from assembly.errors import NotFound


def numbers_in_office(desk: OpenSession, day: date) -> frozenset[int]:
    """Return the numbers of who is in office on a day by the register, or on a roll that the session copied; associates too."""
    register = {member.number for member in desk.store.members() if member.in_office(day)}
    rolls = {entry.number for opening in desk.book.openings.all() for entry in opening.roll}
    return frozenset(register | rolls | {entry.number for entry in foreseen_roll(desk)})


def foreseen_roll(desk: OpenSession) -> tuple[RollEntry, ...]:
    """Return the roll that an imported session's file foresees, when it was not opened where it comes from."""
    told = desk.book.provenance.all()
    return told[-1].opening.roll if told and told[-1].opening else ()


def refuse_out_of_office(member: int, day: date, in_office: frozenset[int]) -> None:
    """Raise `NotFound` for a member who is not among those in office on a day."""
    if member not in in_office:
        told = day.isoformat()
        raise NotFound("member-not-in-office", member=member, day=told, mend=f"assembly members --on {told}")
