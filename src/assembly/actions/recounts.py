"""Whether a subject may be voted on now, for the first time or again."""

from __future__ import annotations

from assembly.actions.agenda import item_meant
from assembly.actions.books import OpenSession
from assembly.actions.debate import refuse_settled
from assembly.domain.agenda import item_state
from assembly.domain.ballot import Ballot, Subject
from assembly.domain.subject import typed
from assembly.errors import Refused


def superseded_by_vote(desk: OpenSession, subject: Subject, *, recount: bool) -> Ballot | None:
    """Return the vote that a recount replaces, None for a first vote.

    Refused: an item withdrawn or put off, minutes of which it is recorded what was decided, an amendment to what is
    settled, a second vote that is no recount, and a recount of what was never voted on.
    """
    standing = [b for b in desk.book.ballots.all() if b.subject == subject and b.superseded_by is None]
    if subject.kind == "item":
        _refuse_ended_item(desk, subject.number)
    if recount:
        return _to_recount(subject, standing)
    amendment = desk.book.amendments.get(subject.number) if subject.kind == "amendment" else None
    if amendment:
        refuse_settled(desk, amendment.target)
    if standing:
        raise Refused(
            "voted-already",
            subject=f"{subject.kind} {subject.number}",
            ballot=standing[-1].number,
            mend=f"assembly vote {typed(subject)} --recount …",
        )
    return None


def _to_recount(subject: Subject, standing: list[Ballot]) -> Ballot:
    if not standing:
        raise Refused(
            "nothing-to-recount",
            subject=f"{subject.kind} {subject.number}",
            mend=f"assembly vote {typed(subject)} …",
        )
    return standing[-1]


def _refuse_ended_item(desk: OpenSession, item: int) -> None:
    """Refuse a vote on an item that was withdrawn or put off, or on minutes of which it is recorded what was decided."""
    state = item_state(item_meant(desk, item), desk.book.ballots.all())
    if state in {"withdrawn", "postponed"}:
        raise Refused(f"item-{state}", item=item, mend="assembly agenda")
    _refuse_decided_minutes(desk, item)


def _refuse_decided_minutes(desk: OpenSession, item: int) -> None:
    """Refuse a plain vote on minutes of which it is recorded what was decided: their corrections would be left over."""
    decided = desk.book.minutes_approvals.get(item)
    if decided:
        raise Refused(
            "minutes-decided-already",
            about=decided.session,
            outcome=decided.outcome,
            mend=f"assembly approve-minutes {decided.session} --recount …",
        )
