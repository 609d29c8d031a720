"""Signatures of the minutes: the president's and the secretary's, or those of who signs in their stead (art. 18, 28)."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from assembly.domain.attachment import Attachment
from assembly.domain.record import Record
from assembly.domain.session import Ground

Place = Literal["president", "secretary"]
PLACES: tuple[Place, ...] = get_args(Place)


class MinutesSignature(Record, frozen=True, kw_only=True):
    """One of the two signatures under a sitting's minutes.

    `post` is the signer's own that day, `member` when a present member was named for it; `ground` says why the first
    holder of the place did not sign; `scan` is that of the signed pages.
    """

    number: int
    session: str
    sitting: int
    place: Place
    member: int
    post: str
    ground: Ground | None = None
    on: date
    scan: Attachment | None = None


def places_signed(signatures: tuple[MinutesSignature, ...], session: str, sitting: int) -> tuple[Place, ...]:
    """Return which of the two places under a sitting's minutes are signed."""
    found = {each.place for each in signatures if (each.session, each.sitting) == (session, sitting)}
    return tuple(place for place in PLACES if place in found)


def signed_on(signatures: tuple[MinutesSignature, ...], session: str, sitting: int) -> date | None:
    """Return the day a sitting's minutes had both signatures, or None."""
    if len(places_signed(signatures, session, sitting)) < len(PLACES):
        return None
    return max(each.on for each in signatures if (each.session, each.sitting) == (session, sitting))
