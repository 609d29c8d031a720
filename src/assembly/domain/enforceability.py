"""Whether a decision can be carried out on a day, and why (law 18-09, art. 46)."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.domain.authority_approval import AuthorityApproval, Role, as_of, of_decision
from assembly.domain.decision import Decision
from assembly.domain.record import Record

Why = Literal[
    "no-approval-needed", "approved", "cancelled", "session-going-on", "not-asked", "waiting", "refused", "returned"
]  # fmt: skip
_Step = Literal["not-asked", "waiting", "approved", "refused", "returned"]


class Enforceability(Record, frozen=True, kw_only=True):
    """The verdict on a decision on a day. `missing` are the authorities whose approval it still lacks."""

    decision: str
    enforceable: bool
    why: Why
    missing: tuple[Role, ...] = ()
    given: tuple[AuthorityApproval, ...] = ()


def enforceability(
    decision: Decision,
    *,
    closed: date | None,
    approvals: tuple[AuthorityApproval, ...],
    needed: tuple[Role, ...],
    day: date,
) -> Enforceability:
    """Return whether a decision is enforceable on `day`.

    `closed` is the day its session was closed; `needed` are the authorities whose approval the rules ask for, each
    asked by letter: the last asking of each counts, as answered by that day.
    """
    if decision.cancelled_by is not None:
        return _verdict(decision, "cancelled")
    if closed is None or closed > day:
        return _verdict(decision, "session-going-on")
    if not decision.needs_approval:
        return _verdict(decision, "no-approval-needed")
    asked = tuple(a for a in of_decision(approvals, decision.year, decision.sequence) if a.asked <= day)
    last = {approval.role: approval for approval in asked}
    steps = {role: _step(last.get(role), day) for role in needed}
    given = tuple(last[role] for role in needed if steps[role] == "approved")
    missing = tuple(role for role in needed if steps[role] != "approved")
    return _verdict(decision, _why(steps), missing, given)


def _step(asked: AuthorityApproval | None, day: date) -> _Step:
    if asked is None:
        return "not-asked"
    answer = as_of(asked, day)
    return answer.outcome if answer else "waiting"


def _why(steps: dict[Role, _Step]) -> Why:
    found = set(steps.values())
    if found <= {"approved"}:
        return "approved"
    if "refused" in found:
        return "refused"
    if "returned" in found:
        return "returned"
    return "not-asked" if found == {"not-asked"} else "waiting"


def _verdict(
    decision: Decision,
    why: Why,
    missing: tuple[Role, ...] = (),
    given: tuple[AuthorityApproval, ...] = (),
) -> Enforceability:
    return Enforceability(
        decision=decision.number,
        enforceable=why in {"no-approval-needed", "approved"},
        why=why,
        missing=missing,
        given=given,
    )
