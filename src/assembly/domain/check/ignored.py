"""What the chamber ignores of the findings, with its ground: recorded, and printed in the report."""

from __future__ import annotations

from datetime import date

from assembly.domain.record import Record


class IgnoredFinding(Record, frozen=True, kw_only=True):
    """The findings of one code in one session that the chamber ignores, with its ground.

    `about` are what they concerned that day: a later finding of the code about something else is not ignored. `number`
    counts within its journal: the session's own, or the correspondence once the session is closed.
    """

    number: int
    session: str
    code: str
    about: tuple[str, ...]
    because: str
    on: date

    def covers(self, code: str, about: str) -> bool:
        """Tell whether a finding is one of those ignored."""
        return code == self.code and about in self.about
