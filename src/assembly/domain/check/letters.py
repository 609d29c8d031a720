"""Checks of what follows a session: minutes signed and sent, decisions posted and put to the authorities (art. 18, 28, 46)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.authority_approval import of_decision
from assembly.domain.check.case import CaseFile, of_session
from assembly.domain.check.finding import Check, Found
from assembly.domain.decision import Decision
from assembly.domain.member import VICE_PRESIDENTS
from assembly.domain.minutes_sending import copies_sent, members_without_copy, original_sent
from assembly.domain.minutes_signature import PLACES, places_signed, signed_on
from assembly.domain.outgoing import missing, twice
from assembly.domain.posting import posted_on

_POSTS = {
    "president": ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1))),
    "secretary": ("secretary", "deputy-secretary", "member"),
}


def _standing(case: CaseFile) -> tuple[Decision, ...]:
    return tuple(decision for decision in case.dossier.decisions if decision.cancelled_by is None)


def not_posted(case: CaseFile) -> Iterator[Found]:
    """Look for decisions that are not posted though the days for it are over."""
    closed, limit = case.session.closed, case.rules.number("decision.post_within_days")
    if closed and (case.today - closed.date()).days > limit:
        lacking = tuple(
            d.number
            for d in _standing(case)
            if posted_on(case.letters.postings, case.session.id, d.sequence) is None
        )
        if lacking:
            facts = {
                "decisions": lacking,
                "closed": closed.date(),
                "days": (case.today - closed.date()).days,
                "limit": limit,
            }
            yield Found(facts, mend=of_session("assembly post --on DAY", case), about=",".join(lacking))


def posted_late(case: CaseFile) -> Iterator[Found]:
    """Look for decisions posted after the days for it."""
    closed, limit = case.session.closed, case.rules.number("decision.post_within_days")
    for decision in _standing(case) if closed else ():
        posted = posted_on(case.letters.postings, case.session.id, decision.sequence)
        if closed and posted and (posted - closed.date()).days > limit:
            facts = {"decision": decision.number, "posted": posted, "closed": closed.date(), "limit": limit}
            yield Found(facts, about=f"decision:{decision.number}")


def not_signed(case: CaseFile) -> Iterator[Found]:
    """Look for a sitting of a closed session whose minutes lack a signature."""
    for sitting in case.dossier.sittings if case.session.closed else ():
        signed = places_signed(case.letters.signatures, case.session.id, sitting.number)
        lacking = tuple(place for place in PLACES if sitting.seats and place not in signed)
        if lacking:
            mend = of_session(f"assembly signed --sitting {sitting.number} --on DAY", case)
            facts = {"sitting": sitting.number, "places": lacking}
            yield Found(facts, mend=mend, about=f"sitting:{sitting.number}")


def signed_by_another(case: CaseFile) -> Iterator[Found]:
    """Look for a signature of an office that does not sign there, or in another's stead without the ground."""
    for signature in case.letters.signatures:
        posts = _POSTS[signature.place]
        unfit = signature.post not in posts or (signature.post != posts[0] and signature.ground is None)
        if signature.session == case.session.id and unfit:
            facts = {
                "sitting": signature.sitting, "member": signature.member, "post": signature.post, "place": signature.place,
            }  # fmt: skip
            yield Found(facts, about=f"sitting:{signature.sitting} {signature.place}")


def original_not_sent(case: CaseFile) -> Iterator[Found]:
    """Look for minutes whose original did not go to the government authority."""
    closed = case.session.closed
    if closed and case.held and case.today > closed.date() and original_sent(case.own_sendings) is None:
        yield Found(
            {"closed": closed.date()},
            mend=of_session("assembly sent-minutes original --to AUTHORITY --on DAY", case),
        )


def governors_without_copy(case: CaseFile) -> Iterator[Found]:
    """Look for minutes of which no copy went to the governors."""
    closed = case.session.closed
    if closed and case.held and case.today > closed.date() and copies_sent(case.own_sendings) is None:
        mend = of_session("assembly sent-minutes copy --to AUTHORITY --on DAY", case)
        yield Found({"closed": closed.date()}, mend=mend)


def members_not_served(case: CaseFile) -> Iterator[Found]:
    """Look for members to whom no copy of the minutes went."""
    closed, roll = case.session.closed, case.roll
    if closed and roll and case.held and case.today > closed.date():
        members = members_without_copy(case.own_sendings, tuple(entry.number for entry in roll.roll))
        if members:
            mend = of_session("assembly sent-minutes copy --all-members --on DAY", case)
            yield Found({"count": len(members), "closed": closed.date()}, mend=mend)


def sent_unsigned(case: CaseFile) -> Iterator[Found]:
    """Look for minutes sent before both signatures stood under them."""
    for sending in case.own_sendings:
        meant = [s for s in case.dossier.sittings if s.number == sending.sitting] or case.held
        numbers = tuple(sitting.number for sitting in meant if sitting.seats)
        days = [signed_on(case.letters.signatures, case.session.id, number) for number in numbers]
        if any(day is None or day > sending.on for day in days):
            facts = {"number": sending.number, "on": sending.on}
            yield Found(facts, about=f"sending:{sending.number}")


def sent_without_approval(case: CaseFile) -> Iterator[Found]:
    """Look for a decision that went out with the minutes, needs the authorities' approval, and was put to none of them.

    Its posting is no sending: every decision is posted within days, approved or not (art. 18).
    """
    days = [sending.on for sending in case.own_sendings]
    for decision in _standing(case) if days else ():
        asked = of_decision(case.letters.approvals, decision.year, decision.sequence)
        if decision.needs_approval and not asked:
            mend = f"assembly approval {decision.number} asked --as sector --of AUTHORITY --on DAY"
            yield Found(
                {"decision": decision.number, "on": min(days)},
                mend=mend,
                about=f"decision:{decision.number}",
            )


def approval_not_asked(case: CaseFile) -> Iterator[Found]:
    """Look for a decision whose approval was not asked of every authority that has to give it."""
    needed = case.rules.words("approval.authorities")
    for decision in _standing(case) if case.session.closed else ():
        asked = {each.role for each in of_decision(case.letters.approvals, decision.year, decision.sequence)}
        lacking = tuple(role for role in needed if role not in asked)
        if decision.needs_approval and lacking:
            mend = f"assembly approval {decision.number} asked --as {lacking[0]} --of AUTHORITY --on DAY"
            yield Found(
                {"decision": decision.number, "roles": lacking},
                mend=mend,
                about=f"decision:{decision.number}",
            )


def approval_refused(case: CaseFile) -> Iterator[Found]:
    """Look for a decision that an authority refused or gave back: it is not enforceable."""
    for decision in _standing(case):
        last = {
            each.role: each for each in of_decision(case.letters.approvals, decision.year, decision.sequence)
        }
        for role, each in last.items():
            if decision.needs_approval and each.answer and each.answer.outcome != "approved":
                facts = {
                    "decision": decision.number,
                    "role": role,
                    "answer": each.answer.outcome,
                    "on": each.answer.on,
                }
                yield Found(facts, about=f"decision:{decision.number} {role}")


def outgoing_gap(case: CaseFile) -> Iterator[Found]:
    """Look for outgoing numbers that no letter bears, in the years of this session's dispatches."""
    for year in _years_of_dispatches(case):
        lacking = missing(case.letters.outgoing, year)
        if lacking:
            mend = f'assembly note-letter "…" --number {lacking[0]} --on DAY'
            yield Found({"year": year, "missing": lacking[:10]}, mend=mend, about=f"outgoing:{year}")


def outgoing_twice(case: CaseFile) -> Iterator[Found]:
    """Look for outgoing numbers that several letters bear, in the years of this session's dispatches."""
    for year in _years_of_dispatches(case):
        given = twice(case.letters.outgoing, year)
        if given:
            mend = f"assembly outgoing --year {year}"
            yield Found({"year": year, "numbers": given[:10]}, mend=mend, about=f"outgoing:{year}")


def _years_of_dispatches(case: CaseFile) -> list[int]:
    return sorted({each.year for each in case.letters.dispatches if each.session == case.session.id})


CHECKS = (
    Check("minutes-unsigned", "missing", "minutes.signatories", not_signed),
    Check("minutes-signed-by-another", "irregular", "minutes.signatories", signed_by_another),
    Check("minutes-sent-unsigned", "irregular", "minutes.signatories", sent_unsigned),
    Check("minutes-not-sent", "missing", "minutes.copies", original_not_sent),
    Check("governors-without-copy", "missing", "minutes.copies", governors_without_copy),
    Check("members-without-copy", "missing", "minutes.copies", members_not_served),
    Check("decisions-not-posted", "missing", "decision.post_within_days", not_posted),
    Check("decisions-posted-late", "irregular", "decision.post_within_days", posted_late),
    Check("decision-sent-unapproved", "irregular", "approval.kinds", sent_without_approval),
    Check("approval-not-asked", "missing", "approval.kinds", approval_not_asked),
    Check("approval-not-given", "advice", "approval.kinds", approval_refused),
    Check("outgoing-number-gap", "advice", None, outgoing_gap),
    Check("outgoing-number-twice", "irregular", None, outgoing_twice),
)
