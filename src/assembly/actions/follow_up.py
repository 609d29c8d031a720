"""What became of the recommendations: looked up across sessions and letters, and carried into the next session."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.domain.authority import Authority, Level, stands_for
from assembly.domain.carried import CarriedRecommendation, Standing
from assembly.domain.dossier import Dossier
from assembly.domain.follow_up import (
    Correspondence,
    Followed,
    carried,
    followed,
)
from assembly.store.folder import Store


class Wanted(NamedTuple):
    """What is looked for. `open_only` leaves out what was done or refused."""

    authority: int | None = None
    level: Level | None = None
    state: Standing | None = None
    open_only: bool = False
    older_than: int | None = None


def letters_of(store: Store) -> Correspondence:
    """Return the letters that say what became of recommendations."""
    book = store.correspondence()
    return Correspondence(book.dispatches.all(), book.reminders.all(), book.answers.all())


def follow_up(store: Store, sessions: tuple[str, ...], wanted: Wanted, day: date) -> tuple[Followed, ...]:
    """Return the recommendations of some sessions with each of their authorities, those that are looked for, as `looked_for` does."""
    return looked_for(
        followed(map(store.dossier, sessions), letters_of(store)), store.authorities(), wanted, day
    )


def looked_for(
    known: tuple[Followed, ...], authorities: tuple[Authority, ...], wanted: Wanted, day: date
) -> tuple[Followed, ...]:
    """Return those that are looked for of the recommendations followed.

    An authority is looked for with those that were merged into it. `older_than` is in days, on `day`.
    """
    if wanted.authority is not None:
        receivers = stands_for(authorities, wanted.authority, day)
        known = tuple(each for each in known if each.authority.number in receivers)
    return tuple(each for each in known if _is_wanted(each, wanted, day))


def _is_wanted(each: Followed, wanted: Wanted, day: date) -> bool:
    return (
        wanted.level in (None, each.recommendation.level)
        and wanted.state in (None, each.state)
        and (each.open or not wanted.open_only)
        and (wanted.older_than is None or each.age(day) > wanted.older_than)
    )


def carried_into(store: Store, session: str, day: date) -> tuple[CarriedRecommendation, ...]:
    """Return what a session that opens on a day is told of.

    What is open of the sessions before it, and what was settled since the last ordinary one opened.
    """
    earlier = [each for each in store.session_ids() if each < session]
    dossiers = [store.dossier(each) for each in earlier]
    known = [dossier for dossier in dossiers if dossier.recommendations]
    return carried(followed(known, letters_of(store).by(day)), _last_opened(dossiers))


def _last_opened(dossiers: list[Dossier]) -> date | None:
    """Return the day the last ordinary session before opened, whose minutes told of what was settled by then."""
    days = [
        sitting.opened.date()
        for dossier in dossiers
        if dossier.session.kind == "ordinary"
        for sitting in dossier.sittings
        if not sitting.failed
    ]
    return max(days, default=None)
