"""Checks of how a vote was taken: in public, in its hour, once, under the sitting's chair (art. 14)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assembly.domain.ballot import Ballot
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import Check, Found
from assembly.domain.session import Sitting

_RECOUNT = "assembly vote … --recount"


def secret_without_ground(case: CaseFile) -> Iterator[Found]:
    """Look for a secret ballot that gives no reason: voting is public."""
    for ballot in case.dossier.ballots:
        if ballot.method == "secret" and not (ballot.secret_ground or "").strip():
            yield Found(
                {"ballot": ballot.number},
                mend=f'{_RECOUNT} --secret --because "…"',
                about=f"ballot:{ballot.number}",
            )


def secret_with_names(case: CaseFile) -> Iterator[Found]:
    """Look for a secret ballot whose votes are recorded by name."""
    for ballot in case.dossier.ballots:
        if ballot.method == "secret" and ballot.votes:
            yield Found({"ballot": ballot.number}, mend=_RECOUNT, about=f"ballot:{ballot.number}")


def outside_its_sitting(case: CaseFile) -> Iterator[Found]:
    """Look for a ballot before the opening, after the lifting, during a suspension, or of a sitting that is not there."""
    for ballot in case.dossier.ballots:
        sitting = case.sitting(ballot.sitting)
        if sitting is None or not _going_on(sitting, ballot):
            facts = {"ballot": ballot.number, "sitting": ballot.sitting, "at": ballot.at}
            yield Found(facts, about=f"ballot:{ballot.number}")


def _going_on(sitting: Sitting, ballot: Ballot) -> bool:
    paused = any(pause.start < ballot.at < (pause.end or pause.start) for pause in sitting.pauses)
    return sitting.opened <= ballot.at <= (sitting.closed or ballot.at) and not paused


def voted_twice(case: CaseFile) -> Iterator[Found]:
    """Look for two votes that stand on one subject."""
    standing = Counter(b.subject for b in case.dossier.ballots if b.superseded_by is None)
    for subject, times in standing.items():
        if times > 1:
            yield Found(
                {"subject": f"{subject.kind} {subject.number}", "ballots": times},
                mend=_RECOUNT,
                about=f"{subject.kind}:{subject.number}",
            )


def recount_unlinked(case: CaseFile) -> Iterator[Found]:
    """Look for a recount and the ballot it supersedes that do not name each other."""
    ballots = case.dossier.ballots
    replaced = {
        (ballot.number, ballot.superseded_by) for ballot in ballots if ballot.superseded_by is not None
    }
    replacing = {(ballot.supersedes, ballot.number) for ballot in ballots if ballot.supersedes is not None}
    alone = {earlier for earlier, _ in replaced - replacing} | {later for _, later in replacing - replaced}
    for ballot in ballots:
        if ballot.number in alone:
            yield Found({"ballot": ballot.number}, about=f"ballot:{ballot.number}")


def another_chair(case: CaseFile) -> Iterator[Found]:
    """Look for a ballot under another chair than its sitting's: on a tie, the side would be another's."""
    for ballot, sitting, _ in case.ballots():
        if ballot.chair != sitting.presiding.member:
            facts = {"ballot": ballot.number, "member": ballot.chair, "chair": sitting.presiding.member}
            yield Found(facts, about=f"ballot:{ballot.number}")


CHECKS = (
    Check("secret-without-ground", "void", "ballot.public", secret_without_ground),
    Check("secret-with-names", "irregular", "ballot.public", secret_with_names),
    Check("ballot-outside-sitting", "irregular", "quorum.first_call", outside_its_sitting),
    Check("ballot-twice", "irregular", "majority.decision", voted_twice),
    Check("recount-unlinked", "irregular", "majority.decision", recount_unlinked),
    Check("ballot-another-chair", "advice", "tie.chair_side", another_chair),
)
