"""Checks of the minutes of earlier sessions before this one: on its agenda, and approved or put off."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.domain.ballot import Subject
from assembly.domain.check.case import CaseFile, held
from assembly.domain.check.finding import Check, Found
from assembly.domain.minutes_approval import APPROVED

_KIND = "previous-minutes"


def not_on_the_agenda(case: CaseFile) -> Iterator[Found]:
    """Look for minutes of ordinary sessions before, approved by none, that this one, convened, does not take up."""
    if case.session.kind != "ordinary" or not case.session.convocations:
        return
    own = {item.about_session for item in case.dossier.items if item.kind == _KIND}
    for before in case.previous:
        session = before.session.id
        taken_up = session in own or (None in own and before is case.previous[0])
        if held(before) and not taken_up and not _approved(case, session):
            mend = f'assembly add-item {_KIND} "…" --about {session}'
            yield Found({"session": session}, mend=mend, about=session)


def _approved(case: CaseFile, session: str) -> bool:
    return any(dossier.minutes_decided().get(session) in APPROVED for dossier in case.known)


def neither_approved_nor_put_off(case: CaseFile) -> Iterator[Found]:
    """Look for minutes on the agenda that a session, being over, neither voted on nor put off."""
    for item in case.dossier.items if case.over and case.held else ():
        if item.kind == _KIND and case.dossier.state_of(item) == "open":
            facts = {"item": item.number, "session": item.about_session or "–"}
            yield Found(facts, mend=f"assembly vote {item.number}", about=f"item:{item.number}")


def about_no_session(case: CaseFile) -> Iterator[Found]:
    """Look for an item on minutes that does not say whose."""
    for item in case.dossier.items:
        if item.kind == _KIND and item.about_session is None:
            mend = f'assembly add-item {_KIND} "…" --about SESSION'
            yield Found({"item": item.number}, mend=mend, about=f"item:{item.number}")


def decided_otherwise(case: CaseFile) -> Iterator[Found]:
    """Look for minutes recorded as approved that no vote adopted, and for those refused that one did."""
    for approval in case.dossier.minutes_approvals:
        ballot = case.dossier.standing_ballot(Subject(kind="item", number=approval.item))
        adopted = ballot is not None and ballot.verdict.outcome == "adopted"
        if approval.outcome != "put-off" and (approval.outcome in APPROVED) != adopted:
            facts = {"item": approval.item, "session": approval.session, "outcome": approval.outcome}
            yield Found(
                facts,
                mend=f"assembly approve-minutes {approval.session} --recount",
                about=f"item:{approval.item}",
            )


CHECKS = (
    Check("minutes-not-on-agenda", "missing", None, not_on_the_agenda),
    Check("minutes-not-settled", "missing", None, neither_approved_nor_put_off),
    Check("minutes-approval-unlike-vote", "irregular", "majority.decision", decided_otherwise),
    Check("minutes-of-no-session", "advice", None, about_no_session),
)
