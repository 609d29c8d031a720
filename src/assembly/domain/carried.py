"""Earlier recommendations as a session finds them when it opens: what became of each, copied into its journal."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.authority import AddressedAuthority
from assembly.domain.record import Record

Standing = Literal["draft", "to-send", "sent", "acknowledged", "accepted", "partly", "refused", "done"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)


class CarriedRecommendation(Record, frozen=True, kw_only=True):
    """A recommendation of an earlier session with one of its authorities, and how it stood.

    `reference` and `sent` are of the dispatch, `reminders` how many there were; the rest is of the last answer.
    """

    session: str
    recommendation: int
    text: str
    authority: AddressedAuthority
    state: Standing
    reference: str | None = None
    sent: date | None = None
    reminders: int = 0
    answered: date | None = None
    answer_reference: str | None = None
    answer: str | None = None

    @property
    def identifier(self) -> str:
        """Return how the recommendation is named across sessions."""
        return f"{self.session}/R{self.recommendation}"
