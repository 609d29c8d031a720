"""The seal of a session: the last line of its journal, after which nothing in it changes."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from msgspec import Meta

from assembly.domain.attachment import Attachment
from assembly.domain.record import Record


class Seal(Record, frozen=True, kw_only=True):
    """What a session was sealed with, and what was sealed before it.

    `signed` are the signed minutes: a PDF with its signatures, or scans of the signed pages. `seals` is the number of the
    list of seals (the SHA-256 of `SEALS`, in hexadecimal) as it stood before this session. `overridden` are the codes
    of the void findings it was sealed in spite of, `because` the ground; `on` is the day.
    """

    session: str
    signed: tuple[Attachment, ...]
    seals: Annotated[str, Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
    overridden: tuple[str, ...] = ()
    because: str | None = None
    on: date
