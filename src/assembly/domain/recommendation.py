"""Recommendations (توصيات): what the assembly asks of the authorities."""

from __future__ import annotations

from datetime import date
from typing import Literal

from assembly.domain.authority import AddressedAuthority, Level
from assembly.domain.ballot import Subject
from assembly.domain.record import Record

Priority = Literal["normal", "high", "urgent"]


class Recommendation(Record, frozen=True, kw_only=True):
    """A recommendation with the authorities it goes to, named as on the day of the session.

    `origin` is the item or proposal it comes from. Across sessions it is written `2020-10/R12`.
    """

    number: int
    text: str
    level: Level
    authorities: tuple[AddressedAuthority, ...]
    origin: Subject | None = None
    sector: str | None = None
    priority: Priority = "normal"
    due: date | None = None
    on: date

    def identifier(self, session: str) -> str:
        """Return how the recommendation is named across sessions."""
        return f"{session}/R{self.number}"
