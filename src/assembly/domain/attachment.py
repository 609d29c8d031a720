"""A file joined to a record: named by what it holds, so that it can neither be altered unseen nor kept twice."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from msgspec import Meta

from assembly.domain.record import Record

Ending = Literal["pdf", "png", "jpg"]
ENDINGS: tuple[Ending, ...] = get_args(Ending)


class Attachment(Record, frozen=True, kw_only=True):
    """A scan or a document in the store's `attachments/`, which journals name and never hold.

    `sha256` is the sum of its bytes in hexadecimal, `size` their number. The name it had before is not kept: it may say
    whose it is.
    """

    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
    ending: Ending
    size: Annotated[int, Meta(gt=0)]

    @property
    def file(self) -> str:
        """Return the file's name inside `attachments/`."""
        return f"{self.sha256}.{self.ending}"
