"""Approvals of decisions by the authorities (art. 46): asked for by letter, answered, and what follows from it."""

from __future__ import annotations

from datetime import date
from typing import cast

from msgspec.structs import replace

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import Taken, decision_numbered, refuse_day, refuse_future
from assembly.actions.outgoing import refuse_borne
from assembly.actions.pen import Pen
from assembly.domain.authority import Authority
from assembly.domain.authority_approval import (
    ROLES,
    ApprovalAnswer,
    ApprovalOutcome,
    AuthorityApproval,
    Role,
    of_decision,
)
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability, enforceability
from assembly.domain.text import name
from assembly.errors import BadInput, Refused
from assembly.store.folder import Store

_RULE = "approval.authorities"


def ask_approval(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    decision: str,
    role: Role,
    authority: Authority,
    on: date,
    reference: str | None = None,
) -> AuthorityApproval:
    """Record that a decision was put to an authority for its approval.

    Refused: a decision that needs none or whose session goes on, an authority that was asked and has not answered or has
    approved, a day before the closing or to come, the number of a letter about something else.
    """
    taken = decision_numbered(desk.store, decision)
    _refuse_free(taken)
    refuse_day(pen, taken.session, on)
    refuse_borne(desk, reference, "decision", taken.session.id)
    last = _last(desk, taken.decision, role)
    if last and (last.answer is None or last.answer.outcome == "approved"):
        raise Refused(
            "approval-asked-already",
            decision=last.decision,
            approval=role,
            asked=last.asked.isoformat(),
            mend=f"assembly approval {last.decision} approved --as {role} --on DAY",
        )
    approval = AuthorityApproval(
        number=desk.book.approvals.next_number(),
        session=taken.session.id,
        year=taken.decision.year,
        sequence=taken.decision.sequence,
        role=role,
        authority=authority.named_on(on),
        asked=on,
        reference=name(reference, "reference") if reference else None,
    )
    desk.book.approvals.put(approval)
    desk.did(f"approval {approval.decision} asked {role}")
    return approval


def answer_approval(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    decision: str,
    role: Role,
    outcome: ApprovalOutcome,
    on: date,
    reference: str | None = None,
) -> AuthorityApproval:
    """Record what an authority answered. Refused: nothing was asked of it, it has answered, a day before it was asked."""
    taken = decision_numbered(desk.store, decision)
    last = _last(desk, taken.decision, role)
    if last is None or last.answer:
        raise Refused(
            "approval-not-asked",
            decision=taken.decision.number,
            approval=role,
            mend=f"assembly approval {taken.decision.number} asked --as {role} --of AUTHORITY --on DAY",
        )
    if on < last.asked:
        raise Refused(
            "answer-before-asking",
            day=on.isoformat(),
            asked=last.asked.isoformat(),
            mend=f"--on {last.asked.isoformat()}",
        )
    refuse_future(pen, on)
    answer = ApprovalAnswer(
        on=on, outcome=outcome, reference=name(reference, "reference") if reference else None
    )
    answered = replace(last, answer=answer)
    desk.book.approvals.put(answered)
    desk.did(f"approval {answered.decision} {outcome} {role}")
    return answered


def roles_needed(store: Store, dossier: Dossier, decision: Decision) -> tuple[Role, ...]:
    """Return the authorities whose approval the rules of a decision's session ask for (art. 46).

    A session opened before its rule book knew them is judged by the book of the day. `BadInput` for a word in the
    chamber's own file that names no authority.
    """
    opening = dossier.openings[-1] if dossier.openings else None
    known = opening is not None and any(rule.name == _RULE for rule in opening.rules.rules)
    rules = opening.rules if opening and known else store.rules_on(decision.taken)
    words = rules.words(_RULE)
    for word in words:
        if word not in ROLES:
            raise BadInput(
                "approval-authority-unknown", authority=word, known=list(ROLES), mend="chamber.toml"
            )
    return cast("tuple[Role, ...]", words)


def enforceability_of(
    store: Store, dossier: Dossier, decision: Decision, approvals: tuple[AuthorityApproval, ...], day: date
) -> Enforceability:
    """Return whether a decision is enforceable on a day, and why."""
    closed = dossier.session.closed
    return enforceability(
        decision,
        closed=closed.date() if closed else None,
        approvals=approvals,
        needed=roles_needed(store, dossier, decision) if decision.needs_approval else (),
        day=day,
    )


def _last(desk: OpenCorrespondence, decision: Decision, role: Role) -> AuthorityApproval | None:
    asked = of_decision(desk.book.approvals.all(), decision.year, decision.sequence)
    return next((each for each in reversed(asked) if each.role == role), None)


def _refuse_free(taken: Taken) -> None:
    if not taken.decision.needs_approval:
        rules = taken.session.rules
        raise Refused(
            "approval-not-needed",
            decision=taken.decision.number,
            article=rules.article("approval.kinds"),
            law=rules.law,
            mend="assembly show decisions",
        )
