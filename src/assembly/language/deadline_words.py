"""Deadlines in words: what is to be done, and how it stands."""

from __future__ import annotations

from assembly.language.errors_letters import ROLES_ASKED
from assembly.language.messages import N_, say, translate

WHAT = {
    "account": N_("The administrative account is studied"),
    "answer": N_("An answer to the recommendation was asked for"),
    "approval-answer": N_("The authority's approval is awaited"),
    "approval-asking": N_("The decision is to be put to the authority for approval"),
    "budget": N_("The budget is voted"),
    "bureau-meeting": N_("Second meeting to elect the bureau"),
    "convocation": N_("Last day to send the convocations"),
    "governor": N_("The governor convenes the members"),
    "meeting": N_("Meeting of the assembly"),
    "member-items": N_("Last day for items that members ask for"),
    "minutes-approval": N_("The minutes are put to the next session"),
    "minutes-governors": N_("Copies of the minutes to the governors"),
    "minutes-members": N_("Copies of the minutes to the members"),
    "minutes-original": N_("The minutes to the government authority"),
    "next-session": N_("Next ordinary session"),
    "posting": N_("The decisions are posted at the chamber"),
    "request": N_("Last day to hold the session that was asked for"),
    "second-call": N_("Last day to send the second call"),
    "second-meeting": N_("Last day of the second meeting"),
    "session-end": N_("Last day of the session"),
    "session-month": N_("The session opens in its month"),
    "signing": N_("The minutes are signed"),
    "sitting": N_("The sitting is resumed"),
}
_DONE, _LATE = N_("done on {day}"), N_("done on {day}, {days} days late")
_TODAY, _DUE, _OVERDUE, _PASSED = (
    N_("today"),
    N_("in {days} days"),
    N_("overdue by {days} days"),
    N_("passed"),
)
_OPEN, _WAITING = N_("no day is set"), N_("waiting for {days} days")


def what(code: str, subject: str | None) -> str:
    """Return what is to be done, and to what: a decision with the authority, a recommendation, a sitting, a year."""
    words = translate(WHAT[code])
    if not subject:
        return words
    number, _, role = subject.partition(" ")
    about = f"{number}, {translate(ROLES_ASKED[role])}" if role in ROLES_ASKED else subject
    return f"{words} ({about})"


def how(state: str, days: int | None, done: str) -> str:
    """Return how a deadline stands; `done` is the day it was done, in digits."""
    if state == "done":
        return say(_LATE, day=done, days=days) if days else say(_DONE, day=done)
    if state == "due":
        return say(_DUE, days=days) if days else translate(_TODAY)
    if state == "overdue":
        return say(_OVERDUE, days=days)
    if state == "passed":
        return translate(_PASSED)
    return translate(_OPEN) if days is None else say(_WAITING, days=days)
