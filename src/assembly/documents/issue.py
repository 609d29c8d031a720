"""When a paper may be issued: once its session is over, and on no day before what it tells of."""

from __future__ import annotations

from datetime import date

from assembly.domain.dossier import Dossier
from assembly.errors import Refused


def closing_day(dossier: Dossier) -> date:
    """Return the day the session was closed; refused before, while what it decided may still be taken back."""
    closed = dossier.session.closed
    if closed is None:
        session = dossier.session.id
        raise Refused("session-going-on", session=session, mend=f"assembly close-session --session {session}")
    return closed.date()


def refuse_predated(on: date, earliest: date) -> None:
    """Refuse a paper dated before what it tells of."""
    if on < earliest:
        raise Refused(
            "paper-predated",
            day=on.isoformat(),
            earliest=earliest.isoformat(),
            mend=f"--on {earliest.isoformat()}",
        )
