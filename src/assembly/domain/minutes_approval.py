"""What a later session said to the minutes of an earlier one: approved, with changes or without, refused, or put off."""

from __future__ import annotations

from typing import Literal

from assembly.domain.agenda import AgendaItem, ItemState, item_state
from assembly.domain.ballot import Ballot
from assembly.domain.record import Record

MinutesOutcome = Literal["approved", "approved-with-changes", "refused", "put-off"]
APPROVED: frozenset[MinutesOutcome] = frozenset({"approved", "approved-with-changes"})
_BY_STATE: dict[ItemState, MinutesOutcome] = {
    "adopted": "approved",
    "rejected": "refused",
    "undecided": "refused",
    "postponed": "put-off",
}


class Change(Record, frozen=True, kw_only=True):
    """A change to minutes: what is to be read in the place of what stands there."""

    page: int | None = None
    instead: str
    read: str


class MinutesApproval(Record, frozen=True, kw_only=True):
    """What was decided of the minutes of `session` with an item of the agenda.

    `ballot` is the vote that decided it, missing when it was put off. Changes adopted with the minutes are numbered
    `corrections`; those asked for before the minutes come back are `requested`.
    """

    item: int
    session: str
    sitting: int
    outcome: MinutesOutcome
    ballot: int | None = None
    corrections: tuple[int, ...] = ()
    requested: tuple[Change, ...] = ()


def outcome_of(
    item: AgendaItem, ballots: tuple[Ballot, ...], approvals: tuple[MinutesApproval, ...]
) -> MinutesOutcome | None:
    """Return what an item decided of the minutes it is about: as recorded, else as its vote or its putting off shows.

    None for an item about no minutes, and while nothing is decided or once it was withdrawn.
    """
    if item.kind != "previous-minutes" or item.about_session is None:
        return None
    recorded = next((each for each in approvals if each.item == item.number), None)
    return recorded.outcome if recorded else _BY_STATE.get(item_state(item, ballots))
