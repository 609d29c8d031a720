"""Checks of who voted: only elected members in office, in the hall at the hour, once each (art. 8, 14)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.ballot import Ballot
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found


def _voters(ballot: Ballot) -> tuple[int, ...]:
    """Return who voted by name; where only counts were taken, those who were counted present."""
    return tuple(dict.fromkeys(vote.member for vote in ballot.votes)) or ballot.entitled


def _told(ballot: Ballot, member: int) -> Found:
    return Found(
        {"ballot": ballot.number, "member": member},
        mend="assembly vote … --recount",
        about=f"ballot:{ballot.number} member:{member}",
    )


def not_in_office(case: CaseFile) -> Iterator[Found]:
    """Look for a vote by somebody who was not in office."""
    for ballot, _, opening in case.ballots():
        roll = {entry.number for entry in opening.roll}
        yield from (_told(ballot, member) for member in _voters(ballot) if member not in roll)


def associate_voted(case: CaseFile) -> Iterator[Found]:
    """Look for a vote by an associate, who has a consultative voice alone."""
    for ballot, _, opening in case.ballots():
        associates = {entry.number for entry in opening.roll if entry.kind == "associate"}
        yield from (_told(ballot, member) for member in _voters(ballot) if member in associates)


def absent_voted(case: CaseFile) -> Iterator[Found]:
    """Look for a named vote by a member who was never in the hall."""
    for ballot, sitting, _ in case.ballots():
        came = {m.member for m in case.movements_of(sitting.number)}.union(sitting.attendance.present)
        yield from (_told(ballot, vote.member) for vote in ballot.votes if vote.member not in came)


def gone_voted(case: CaseFile) -> Iterator[Found]:
    """Look for a named vote by a member who was not in the hall at that hour, having left or not yet come."""
    for ballot, sitting, _ in case.ballots():
        came = {m.member for m in case.movements_of(sitting.number)}.union(sitting.attendance.present)
        out = came - case.inside(sitting, ballot.at)
        yield from (_told(ballot, vote.member) for vote in ballot.votes if vote.member in out)


def voted_twice(case: CaseFile) -> Iterator[Found]:
    """Look for a member with two votes in one ballot."""
    for ballot in case.dossier.ballots:
        seen: set[int] = set()
        for vote in ballot.votes:
            if vote.member in seen:
                yield _told(ballot, vote.member)
            seen.add(vote.member)


CHECKS = (
    Check("voter-not-in-office", "void", "quorum.first_call", not_in_office),
    Check("voter-associate", "void", "associate.consultative", associate_voted),
    Check("voter-absent", "void", "majority.decision", absent_voted),
    Check("voter-gone", "void", "majority.decision", gone_voted),
    Check("voter-twice", "void", "majority.decision", voted_twice),
)
