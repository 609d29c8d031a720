"""Corrections (استدراكات) of minutes that are signed: the record itself never changes, what is to be read in it is said apart."""

from __future__ import annotations

from datetime import date

from assembly.domain.record import Record


class Correction(Record, frozen=True, kw_only=True):
    """What is to be read in the minutes of `session` in the place of what stands there.

    `number` counts the corrections of one session's minutes, and is never given twice. `decided_in` is the later
    session that decided it; without one it is a material error, put right by letter. `on` is the day of either.
    """

    number: int
    session: str
    page: int | None = None
    instead: str
    read: str
    decided_in: str | None = None
    on: date
