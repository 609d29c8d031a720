"""The days on which a session can be held (decision 006)."""

from __future__ import annotations

from datetime import date

from assembly.domain.rules import RulesInForce
from assembly.domain.session import Session, window
from assembly.errors import Refused


def refuse_outside(session: Session, day: date, rules: RulesInForce) -> None:
    """Refuse a day on which the session cannot be held."""
    first, end = window(session, rules)
    if not first <= day < end:
        raise Refused(
            "day-outside-session", day=day.isoformat(), session=session.id, first=first.isoformat(), end=end.isoformat(),
            article=rules.article("session.months"), law=rules.law, mend="assembly new-session",
        )  # fmt: skip
