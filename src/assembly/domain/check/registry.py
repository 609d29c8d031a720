"""All checks, and how they are run over a case file: pure, without an error for any record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from assembly.domain.check import (
    agenda,
    attendance,
    ballots,
    budget,
    convocation,
    decisions,
    elections,
    excuses,
    extraordinary,
    items,
    letters,
    members,
    minutes,
    numbering,
    receipts,
    recommendations,
    register,
    seats,
    second_call,
    session,
    sitting,
    special_votes,
    voters,
    votes,
)
from assembly.domain.check.case import CaseFile
from assembly.domain.check.finding import SEVERITIES, Check, Finding, Found
from assembly.domain.check.ignored import IgnoredFinding
from assembly.domain.rules import Rule
from assembly.errors import NotFound

CHECKS: tuple[Check, ...] = tuple(
    check
    for module in (
        session, extraordinary, convocation, receipts, second_call, sitting, seats, attendance, excuses, register, members,
        agenda, items, minutes, budget, ballots, voters, votes, elections, special_votes, decisions, recommendations, numbering,
        letters,
    )
    for check in module.CHECKS
)  # fmt: skip
"""Every check, in the order of a session's course."""

BY_CODE: dict[str, Check] = {check.code: check for check in CHECKS}


def findings(case: CaseFile) -> tuple[Finding, ...]:
    """Return all that is found, the gravest first, in the order of a session's course.

    A check whose rule the session's book does not have, does not apply.
    """
    found = [finding for check in CHECKS for finding in run(check, case)]
    return tuple(sorted(found, key=lambda finding: SEVERITIES.index(finding.severity)))


def run(check: Check, case: CaseFile) -> tuple[Finding, ...]:
    """Return what one check finds."""
    try:
        rule = case.rules.rule(check.rule) if check.rule else None
        return tuple(_finding(check, rule, each, case) for each in check.find(case))
    except NotFound:
        return ()


def _finding(check: Check, rule: Rule | None, found: Found, case: CaseFile) -> Finding:
    ignoring = f'assembly check --ignore {check.code} --because "…" --session {case.session.id}'
    return Finding(
        code=check.code,
        severity=check.severity,
        article=rule.article if rule else None,
        facts=dict(found.facts),
        mend=found.mend or ignoring,
        about=found.about,
        ground=rule.ground if rule else None,
    )


def ignored_by(finding: Finding, ignored: Iterable[IgnoredFinding]) -> IgnoredFinding | None:
    """Return what ignores a finding, the last said first, or None."""
    return next((each for each in reversed(tuple(ignored)) if each.covers(finding.code, finding.about)), None)


def standing(found: Iterable[Finding], ignored: Iterable[IgnoredFinding]) -> Iterator[Finding]:
    """Yield the findings that nothing ignores."""
    grounds = tuple(ignored)
    yield from (finding for finding in found if ignored_by(finding, grounds) is None)
