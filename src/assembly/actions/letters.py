"""What every letter about a session needs: the session closed, its decisions by number, and a day that can be."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from assembly.actions.pen import Pen
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.rules import RulesInForce
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.folder import Store

_NUMBER = re.compile(r"(\d{1,6})\s*/\s*(\d{4})")


class Closed(NamedTuple):
    """A session that is closed, and the day it was."""

    dossier: Dossier
    day: date

    @property
    def id(self) -> str:
        """Return the session's id."""
        return self.dossier.session.id

    @property
    def rules(self) -> RulesInForce:
        """Return the rules its last call was held under."""
        return self.dossier.openings[-1].rules


class Taken(NamedTuple):
    """A decision with the closed session that took it."""

    session: Closed
    decision: Decision


def closed_session(store: Store, session: str) -> Closed:
    """Return a session that is closed. `NotFound` for an unknown one; refused while it goes on."""
    dossier = store.dossier(session)
    if dossier.session.closed is None:
        raise Refused(
            "letter-of-open-session", session=session, mend=f"assembly close-session --session {session}"
        )
    return Closed(dossier, dossier.session.closed.date())


def decision_numbered(store: Store, number: str) -> Taken:
    """Return the decision that bears a number, 3/2020, with its session.

    `BadInput` for what is no such number, `NotFound` for one that none bears. Refused: a decision that a recount took
    back, and one whose session goes on.
    """
    session, decision = _taken(store, number)
    return _unless_cancelled(closed_session(store, session), decision)


def session_of_decision(store: Store, number: str) -> str:
    """Return the session that took the decision of a number, 3/2020; `BadInput` and `NotFound` as `decision_numbered`."""
    return _taken(store, number)[0]


def last_closed(store: Store) -> str:
    """Return the last session that is closed, about which letters can be: the last of all while none is. `NotFound` for none at all."""
    sessions = store.session_ids()
    if not sessions:
        raise NotFound("session-none-open", mend="assembly new-session")
    return next((each for each in reversed(sessions) if store.session(each).closed), sessions[-1])


def _taken(store: Store, number: str) -> tuple[str, Decision]:
    sequence, year = parse_number(number)
    for session in store.session_ids_of(year):
        for decision in store.dossier(session).decisions:
            if (decision.sequence, decision.year) == (sequence, year):
                return session, decision
    raise NotFound(
        "decision-not-taken", decision=f"{sequence}/{year}", mend=f"assembly paper register --year {year}"
    )


def parse_number(text: str) -> tuple[int, int]:
    """Return the sequence and the year of a decision's number, 3/2020; `BadInput` for anything else."""
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        raise BadInput("decision-number", text=text, mend="assembly show decisions")
    return int(found[1]), int(found[2])


def refuse_day(pen: Pen, session: Closed, on: date) -> None:
    """Refuse a letter's day before its session was closed, or to come."""
    if on < session.day:
        closed = session.day.isoformat()
        raise Refused(
            "letter-before-closing",
            session=session.id,
            day=on.isoformat(),
            closed=closed,
            mend=f"--on {closed}",
        )
    refuse_future(pen, on)


def refuse_future(pen: Pen, on: date) -> None:
    """Refuse a day to come: what is recorded has happened."""
    if on > pen.today:
        raise Refused("day-in-future", day=on.isoformat(), mend="--on DAY")


def _unless_cancelled(session: Closed, decision: Decision) -> Taken:
    if decision.cancelled_by is not None:
        raise Refused(
            "decision-cancelled",
            decision=decision.number,
            ballot=decision.cancelled_by,
            session=session.id,
            mend="assembly show decisions",
        )
    return Taken(session, decision)
