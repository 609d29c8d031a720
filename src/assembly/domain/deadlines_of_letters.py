"""What is owed once a session is closed: decisions posted and approved, minutes signed and sent, answers (art. 18, 46)."""

from __future__ import annotations

from datetime import date

from assembly.domain.authority_approval import AuthorityApproval, Role, of_decision
from assembly.domain.calendar import last_day_within
from assembly.domain.deadline import Deadline, deadline
from assembly.domain.decision import Decision
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_sending import (
    MinutesSending,
    copies_sent,
    members_served,
    members_without_copy,
    original_sent,
)
from assembly.domain.minutes_signature import MinutesSignature, signed_on
from assembly.domain.posting import Posting, posted_on
from assembly.domain.rules import RulesInForce

POSTING, SIGNING, COPIES, APPROVAL = (
    "decision.post_within_days", "minutes.signatories", "minutes.copies", "approval.kinds",
)  # fmt: skip


def posting(dossier: Dossier, postings: tuple[Posting, ...], rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day to post the decisions that stand: within full days of the closing (art. 18).

    The day of closing is left out and the last of the full days is still in time.
    """
    closed, standing = _closed(dossier), _standing(dossier)
    if closed is None or not standing:
        return ()
    days = [posted_on(postings, dossier.session.id, decision.sequence) for decision in standing]
    posted = [day for day in days if day]
    due = last_day_within(closed, rules.number(POSTING))
    done = max(posted) if len(posted) == len(standing) else None
    return (
        deadline(rules, POSTING, "posting", session=dossier.session.id, due=due, since=closed, done=done),
    )


def signing(
    dossier: Dossier, signatures: tuple[MinutesSignature, ...], rules: RulesInForce
) -> tuple[Deadline, ...]:
    """Return the signing of each sitting's minutes, but for one that no member attended; the law sets no day (art. 18)."""
    session = dossier.session.id
    return tuple(
        deadline(
            rules, SIGNING, "signing", session=session, subject=str(sitting.number), since=sitting.closed.date(),
            done=signed_on(signatures, session, sitting.number),
        )
        for sitting in dossier.sittings
        if sitting.closed and sitting.seats
    )  # fmt: skip


def sending(
    dossier: Dossier, sendings: tuple[MinutesSending, ...], rules: RulesInForce
) -> tuple[Deadline, ...]:
    """Return the sending of the minutes: original, governors' copies, members' copies; the law sets no day (art. 18)."""
    closed = _closed(dossier)
    if closed is None:
        return ()
    session = dossier.session.id
    own = tuple(each for each in sendings if each.session == session)
    roll = tuple(entry.number for entry in dossier.openings[-1].roll) if dossier.openings else ()
    lacking = members_without_copy(own, roll)
    done = {
        "minutes-original": original_sent(own),
        "minutes-governors": copies_sent(own),
        "minutes-members": None if lacking else members_served(own),
    }
    return tuple(
        deadline(rules, COPIES, code, session=session, since=closed, done=day) for code, day in done.items()
    )


def approvals(
    dossier: Dossier, asked: tuple[AuthorityApproval, ...], needed: tuple[Role, ...], rules: RulesInForce
) -> tuple[Deadline, ...]:
    """Return each approval that a decision needs: to be asked for, or waiting for its answer; no day is set (art. 46)."""
    if _closed(dossier) is None:
        return ()
    return tuple(
        _approval(dossier, decision, role, asked, rules)
        for decision in _standing(dossier)
        if decision.needs_approval
        for role in needed
    )


def answers(dossier: Dossier) -> tuple[Deadline, ...]:
    """Return the days by which answers to recommendations were asked for."""
    return tuple(
        Deadline(
            code="answer", session=dossier.session.id, subject=f"R{each.number}", due=each.due, since=each.on
        )
        for each in dossier.recommendations
        if each.due
    )


def approval_of_minutes(dossier: Dossier, approved: date | None) -> tuple[Deadline, ...]:
    """Return the approval of a closed session's minutes by a later one; `approved` is its day. Custom, not law."""
    closed = _closed(dossier)
    if closed is None or all(sitting.failed for sitting in dossier.sittings):
        return ()
    return (Deadline(code="minutes-approval", session=dossier.session.id, since=closed, done=approved),)


def _approval(
    dossier: Dossier,
    decision: Decision,
    role: Role,
    asked: tuple[AuthorityApproval, ...],
    rules: RulesInForce,
) -> Deadline:
    own = [each for each in of_decision(asked, decision.year, decision.sequence) if each.role == role]
    code, since, given = _standing_of(own[-1] if own else None, _closed(dossier))
    return deadline(
        rules,
        APPROVAL,
        code,
        session=dossier.session.id,
        subject=f"{decision.number} {role}",
        since=since,
        done=given,
    )


def _standing_of(last: AuthorityApproval | None, closed: date | None) -> tuple[str, date | None, date | None]:
    """Return where an approval stands: what is owed, since when, and when it was given. Sent back, it is to be asked again."""
    if last is None:
        return "approval-asking", closed, None
    answer = last.answer
    if answer and answer.outcome == "returned":
        return "approval-asking", answer.on, None
    return "approval-answer", last.asked, answer.on if answer else None


def _closed(dossier: Dossier) -> date | None:
    closed = dossier.session.closed
    return closed.date() if closed else None


def _standing(dossier: Dossier) -> tuple[Decision, ...]:
    return tuple(decision for decision in dossier.decisions if decision.cancelled_by is None)
