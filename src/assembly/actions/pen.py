"""Who writes and when: handed to every action, so that a script can write the same record twice, byte for byte."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from typing import NamedTuple

from assembly.domain.session import local_moment


class Pen(NamedTuple):
    """`at` is the moment of recording (UTC), `by` the name on the journal's line, `zone` the chamber's local time."""

    at: datetime
    by: str
    zone: tzinfo

    @property
    def here(self) -> datetime:
        """Return the moment on the hall's clock, without seconds or zone."""
        return self.at.astimezone(self.zone).replace(second=0, microsecond=0, tzinfo=None)

    @property
    def today(self) -> date:
        """Return the day in the chamber's local time."""
        return self.here.date()

    def moment(self, said: time | datetime | None, day: date) -> datetime:
        """Return when something happened: as said (an hour falls on `day`), else now."""
        if said is None:
            return self.here
        return said if isinstance(said, datetime) else local_moment(day, said)
