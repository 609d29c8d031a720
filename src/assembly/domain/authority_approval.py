"""Approvals of decisions by the authorities (مصادقة السلطتين الحكوميتين), as asked for and answered by letter (art. 46)."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.authority import AddressedAuthority
from assembly.domain.record import Record

Role = Literal["sector", "finance"]
ROLES: tuple[Role, ...] = get_args(Role)
ApprovalOutcome = Literal["approved", "refused", "returned"]
OUTCOMES: tuple[ApprovalOutcome, ...] = get_args(ApprovalOutcome)


class ApprovalAnswer(Record, frozen=True, kw_only=True):
    """What the authority answered: `returned` asks for changes, and the decision is put to it again."""

    on: date
    outcome: ApprovalOutcome
    reference: str | None = None


class AuthorityApproval(Record, frozen=True, kw_only=True):
    """An approval asked of one authority for one decision, and its answer once there is one.

    `role` is what the authority is asked as: in charge of the chamber's sector (handicrafts), or of finance. A decision
    put to it again is a further record.
    """

    number: int
    session: str
    year: int
    sequence: int
    role: Role
    authority: AddressedAuthority
    asked: date
    reference: str | None = None
    answer: ApprovalAnswer | None = None

    @property
    def decision(self) -> str:
        """Return the decision's number as papers print it: 3/2020."""
        return f"{self.sequence}/{self.year}"


def of_decision(
    approvals: tuple[AuthorityApproval, ...], year: int, sequence: int
) -> tuple[AuthorityApproval, ...]:
    """Return what was asked for one decision, in the order of asking."""
    found = (each for each in approvals if (each.year, each.sequence) == (year, sequence))
    return tuple(sorted(found, key=lambda each: (each.asked, each.number)))


def as_of(approval: AuthorityApproval, day: date) -> ApprovalAnswer | None:
    """Return the answer that had come by a day."""
    answer = approval.answer
    return answer if answer and answer.on <= day else None
