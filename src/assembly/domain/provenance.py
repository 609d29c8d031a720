"""Where an exported session's record comes from: the moment and the numbers that its papers print."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from msgspec import Meta

from assembly.domain.record import Record
from assembly.domain.session import Opening

Sum = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", max_length=64)]


class Provenance(Record, frozen=True, kw_only=True):
    """The record that a session's file was written from, as the papers made of it date and number it.

    `at` is the moment of its journal's last line before any seal (UTC), `record` that line's sum. `seals_before` is the number
    of the list of seals before the session, which minutes print, `seals` the last one, which later papers print; None while
    no session was sealed. `sealed` is the sum of the session's own seal, by which what was sent after it names the record. `opening` is what a session that was not opened yet foresees to copy at its opening. In another store
    all of it is only what the file says: the journal that gives these sums is elsewhere.
    """

    at: Annotated[datetime, Meta(tz=True)]
    record: Sum
    seals_before: Sum | None = None
    seals: Sum | None = None
    sealed: Sum | None = None
    opening: Opening | None = None
