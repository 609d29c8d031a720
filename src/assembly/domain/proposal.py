"""What is said and proposed in the hall: speeches, proposals and petitions, amendments."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from assembly.domain.ballot import Subject
from assembly.domain.record import Record

ProposalKind = Literal["proposal", "petition"]


class Speaker(Record, frozen=True, kw_only=True):
    """Who speaks or proposes: a member by number, or a guest by name."""

    member: int | None = None
    guest: str | None = None


class Speech(Record, frozen=True, kw_only=True):
    """A speech (مداخلة) on an item, or outside the items as an opening word when `item` is missing."""

    number: int
    sitting: int
    item: int | None = None
    speaker: Speaker
    text: str
    at: datetime


class Proposal(Record, frozen=True, kw_only=True):
    """A proposal (مقترح) or petition (ملتمس), from a member, several, or the whole debate when `by` is empty."""

    number: int
    sitting: int
    kind: ProposalKind
    text: str
    item: int | None = None
    by: tuple[int, ...] = ()
    at: datetime


class Amendment(Record, frozen=True, kw_only=True):
    """A change (تعديل) proposed to an item or a proposal."""

    number: int
    sitting: int
    target: Subject
    text: str
    by: tuple[int, ...] = ()
    at: datetime
