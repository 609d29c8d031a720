"""Checks of expulsions, of the bureau's dismissal, of opinions and resignations (art. 17, 31, 33, 39)."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.member import Term
from assembly.domain.quorum import needed_for
from assembly.domain.special_vote import BureauDismissal, SpecialVote, dismissal_barred


def _kinds(case: CaseFile) -> Iterator[tuple[str, SpecialVote]]:
    dossier = case.dossier
    kinds: dict[str, tuple[SpecialVote, ...]] = {
        "expulsion": dossier.expulsions, "bureau-dismissal": dossier.bureau_dismissals,
        "dismissal-opinion": dossier.dismissal_opinions, "resignation": dossier.resignations,
    }  # fmt: skip
    for kind, votes in kinds.items():
        yield from ((kind, vote) for vote in votes)


def _in_office(case: CaseFile, vote: SpecialVote) -> int:
    sitting = case.sitting(vote.sitting)
    opening = case.opening_of(sitting) if sitting else None
    return len(opening.elected) if opening else 0


def counts_do_not_add_up(case: CaseFile) -> Iterator[Found]:
    """Look for a vote whose counts are not, together, the voters present."""
    for kind, vote in _kinds(case):
        counted = vote.tally.voters + vote.tally.not_voting
        if counted != len(vote.entitled):
            facts = {"kind": kind, "number": vote.number, "counted": counted, "present": len(vote.entitled)}
            yield Found(facts, about=f"{kind}:{vote.number}")


def expelled_by_too_few(case: CaseFile) -> Iterator[Found]:
    """Look for an expulsion recorded as adopted by fewer than the share of the members present."""
    for vote in case.dossier.expulsions:
        needed = needed_for(case.rules.choice("expulsion.majority"), len(vote.entitled))
        if vote.verdict.outcome == "adopted" and vote.tally.in_favour < needed:
            facts = {
                "member": vote.member,
                "votes": vote.tally.in_favour,
                "needed": needed,
                "present": len(vote.entitled),
            }
            yield Found(facts, about=f"expulsion:{vote.number}")


def dismissed_by_too_few(case: CaseFile) -> Iterator[Found]:
    """Look for a bureau dismissed by fewer than the share of the members in office."""
    for vote in case.dossier.bureau_dismissals:
        in_office = _in_office(case, vote)
        needed = needed_for(case.rules.choice("bureau.dismissal.voted_by"), in_office)
        if in_office and vote.verdict.outcome == "adopted" and vote.tally.in_favour < needed:
            facts = {"votes": vote.tally.in_favour, "needed": needed, "in_office": in_office}
            yield Found(facts, about=f"bureau-dismissal:{vote.number}")


def asked_by_too_few(case: CaseFile) -> Iterator[Found]:
    """Look for a dismissal of the bureau asked for by fewer than the share of the members in office."""
    for vote in case.dossier.bureau_dismissals:
        in_office = _in_office(case, vote)
        needed = needed_for(case.rules.choice("bureau.dismissal.asked_by"), in_office)
        asked = len(set(vote.asked_by))
        if in_office and asked < needed:
            facts = {"asked": asked, "needed": needed, "in_office": in_office}
            yield Found(facts, about=f"bureau-dismissal:{vote.number}")


def in_a_barred_period(case: CaseFile) -> Iterator[Found]:
    """Look for a dismissal of the bureau in its first years or its last months."""
    for vote in case.dossier.bureau_dismissals:
        if vote.since and _barred(case, vote):
            facts = {"day": vote.at.date(), "since": vote.since, "until": vote.until or "–"}
            yield Found(facts, about=f"bureau-dismissal:{vote.number}")


def _barred(case: CaseFile, vote: BureauDismissal) -> bool:
    if vote.since is None:
        return False
    try:
        return (
            dismissal_barred(Term(start=vote.since, end=vote.until), vote.at.date(), case.rules) is not None
        )
    except (ValueError, OverflowError):  # a day at the very end of the calendar has no later one
        return False


def not_heard_before(case: CaseFile) -> Iterator[Found]:
    """Look for an opinion on a member's dismissal given before the member was heard."""
    for opinion in case.dossier.dismissal_opinions:
        if opinion.heard > opinion.at.date():
            facts = {"member": opinion.member, "heard": opinion.heard, "day": opinion.at.date()}
            yield Found(facts, about=f"dismissal-opinion:{opinion.number}")


def opinion_without_reasons(case: CaseFile) -> Iterator[Found]:
    """Look for an opinion on a member's dismissal that gives no reasons."""
    for opinion in case.dossier.dismissal_opinions:
        if not opinion.reasons.strip(" .…–-"):
            yield Found({"member": opinion.member}, about=f"dismissal-opinion:{opinion.number}")


def resigned_without_letter(case: CaseFile) -> Iterator[Found]:
    """Look for a resignation without the number of its registered letter, or put to the vote before it was sent."""
    for vote in case.dossier.resignations:
        if not vote.registered.strip(" .…–-") or vote.sent > vote.at.date():
            facts = {"member": vote.member, "sent": vote.sent, "day": vote.at.date()}
            yield Found(facts, about=f"resignation:{vote.number}")


CHECKS = (
    Check("special-vote-sum", "irregular", "majority.decision", counts_do_not_add_up),
    Check("expulsion-majority", "void", "expulsion.majority", expelled_by_too_few),
    Check("bureau-dismissal-majority", "void", "bureau.dismissal.voted_by", dismissed_by_too_few),
    Check("bureau-dismissal-asked-by-few", "void", "bureau.dismissal.asked_by", asked_by_too_few),
    Check("bureau-dismissal-barred", "void", "bureau.dismissal.not_in_first_years", in_a_barred_period),
    Check("opinion-before-hearing", "irregular", "dismissal.member.heard", not_heard_before),
    Check("opinion-without-reasons", "irregular", "dismissal.member.heard", opinion_without_reasons),
    Check("resignation-without-letter", "irregular", "resignation.letter", resigned_without_letter),
)
