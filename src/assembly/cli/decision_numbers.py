"""Numbers of decisions as they are typed: 3/2020, or 3 alone where the year goes without saying."""

from __future__ import annotations

from assembly.actions.letters import last_closed, parse_number, session_of_decision
from assembly.cli.command import Desk
from assembly.errors import NotFound


def number_in_full(desk: Desk, typed: str) -> str:
    """Return the number of a decision that a letter is about with its year: where none was typed, that of the last session closed."""
    bare = typed.strip()
    return f"{int(bare)}/{last_closed(desk.store)[:4]}" if bare.isdecimal() else typed


def number_in_session(desk: Desk, typed: str) -> int:
    """Return the number of a decision in its year. With its year, it says which session is meant where none was named.

    `BadInput` for what is no such number, `NotFound` for one that none bears or that is not of the session named.
    """
    bare = typed.strip()
    if bare.isdecimal():
        return int(bare)
    sequence, year = parse_number(typed)
    if desk.session_asked is None:
        desk.session_asked = session_of_decision(desk.store, typed)
    session = desk.session
    if year != int(session[:4]):
        mend = f"assembly show decisions --session {session}"
        raise NotFound("decision-unknown", decision=f"{sequence}/{year}", session=session, mend=mend)
    return sequence
