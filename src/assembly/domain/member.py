"""Members of the assembly: dated mandates and dated offices."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.domain.record import Record

Gender = Literal["male", "female"]
MemberKind = Literal["elected", "associate"]
Body = Literal["craft", "services"]

VICE_PRESIDENTS = 8
POSTS = (
    "president",
    *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)),
    "secretary",
    "deputy-secretary",
)


class Term(Record, frozen=True, kw_only=True):
    """A span of days, both included; without an end it goes on."""

    start: date
    end: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether `day` lies in the span."""
        return self.start <= day and (self.end is None or day <= self.end)


class Mandate(Term, frozen=True, kw_only=True):
    """A member's time in office; `reason` says why it ended."""

    reason: str | None = None


class Office(Term, frozen=True, kw_only=True):
    """A post held for a span of days: of the bureau (art. 19), or of a committee or body, which `of` then names (art. 29)."""

    post: str
    of: str | None = None


class Member(Record, frozen=True, kw_only=True):
    """A person of the chamber. `number` is the place on the attendance sheet and never changes hands."""

    number: int
    name: str
    name_fr: str | None = None
    gender: Gender = "male"
    kind: MemberKind = "elected"
    body: Body | None = None
    place: str | None = None
    mandates: tuple[Mandate, ...]
    offices: tuple[Office, ...] = ()

    def in_office(self, day: date) -> bool:
        """Tell whether the member holds a mandate on `day`."""
        return any(mandate.covers(day) for mandate in self.mandates)

    def post_on(self, day: date) -> str | None:
        """Return the bureau post held on `day`, if any."""
        return next((o.post for o in self.offices if o.of is None and o.covers(day)), None)

    def holds(self, post: str, day: date) -> bool:
        """Tell whether one of the offices of `day` is `post`; on a day of change there can be two."""
        return any(office.post == post and office.covers(day) for office in self.offices)

    def mandate_on(self, day: date) -> Mandate | None:
        """Return the mandate that covers `day`, if any."""
        return next((mandate for mandate in self.mandates if mandate.covers(day)), None)


def members_in_office(members: tuple[Member, ...], day: date) -> tuple[Member, ...]:
    """Return the elected members in office on `day` (الأعضاء المزاولون مهامهم): associates never count (art. 8, 14)."""
    return tuple(m for m in members if m.kind == "elected" and m.in_office(day))


def holder(members: tuple[Member, ...], post: str, day: date) -> Member | None:
    """Return who holds `post` on `day`, if anybody in office does."""
    return next((m for m in members if m.in_office(day) and m.holds(post, day)), None)
