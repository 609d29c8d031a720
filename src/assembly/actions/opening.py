"""What a session copies at its opening, and who presides and writes."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import NamedTuple

from assembly.domain.chamber import name_on
from assembly.domain.member import VICE_PRESIDENTS
from assembly.domain.quorum import Call
from assembly.domain.session import Ground, Opening, RollEntry, Seat
from assembly.errors import NotFound, Refused
from assembly.store.folder import Store

CHAIRS = ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)))
WRITERS = ("secretary", "deputy-secretary")


class Arrangement(NamedTuple):
    """Who presides and writes, where it is not the president and the secretary, and on what ground."""

    chair: int | None = None
    chair_ground: Ground | None = None
    secretary: int | None = None
    secretary_ground: Ground | None = None


def copy_for_opening(store: Store, day: date, call: Call) -> Opening:
    """Return what the session keeps of the register, the chamber's file and the rules on the day it opens."""
    chamber = store.chamber
    roll = tuple(
        RollEntry(
            number=member.number,
            name=member.name,
            name_fr=member.name_fr,
            gender=member.gender,
            kind=member.kind,
            body=member.body,
            post=member.post_on(day),
        )
        for member in store.members()
        if member.in_office(day)
    )
    return Opening(
        call=call,
        day=day,
        chamber=chamber,
        ministry=name_on(chamber.ministry, day) if chamber.ministry else None,
        emblem_sha256=_emblem_hash(store),
        rules=store.rules_on(day),
        roll=roll,
    )


def _emblem_hash(store: Store) -> str | None:
    emblem = store.chamber.letterhead.emblem
    if emblem is None:
        return None
    try:
        return hashlib.sha256((store.folder / emblem).read_bytes()).hexdigest()
    except OSError:
        raise NotFound("emblem-missing", path=emblem, mend="chamber.toml: letterhead.emblem") from None


def seats(opening: Opening, present: tuple[int, ...], arrangement: Arrangement) -> tuple[Seat, Seat]:
    """Return who presides and who writes.

    The president, else the first vice-president present in order (art. 28); the secretary, else the deputy, else a
    present member named for it (art. 18). Nobody presides who is not present.
    """
    chair = _seat(opening, present, CHAIRS, arrangement.chair, arrangement.chair_ground, "chair")
    secretary = _seat(
        opening, present, WRITERS, arrangement.secretary, arrangement.secretary_ground, "secretary"
    )
    return chair, secretary


def _seat(
    opening: Opening,
    present: tuple[int, ...],
    posts: tuple[str, ...],
    named: int | None,
    ground: Ground | None,
    role: str,
) -> Seat:
    entry = opening.entry(named) if named is not None else _first_present(opening, present, posts)
    if entry is None and named is not None:
        raise NotFound("member-unknown", member=named, mend="assembly members")
    if entry is None:
        raise Refused(f"{role}-unknown", mend=f"assembly open-sitting --{role} NUMBER")
    if entry.number not in present:
        raise Refused(
            "seat-not-present", member=entry.number, role=role, mend=f"assembly open-sitting --{role} NUMBER"
        )
    if entry.kind == "associate":
        raise Refused("seat-associate", member=entry.number, role=role, article=opening.rules.article("associate.consultative"),
                      law=opening.rules.law, mend=f"assembly open-sitting --{role} NUMBER")  # fmt: skip
    post = entry.post if entry.post in posts else "member"
    first = opening.holder(posts[0])
    if post != posts[0] and ground is None and first and first.number in present:
        raise Refused(
            "seat-ground-missing", role=role, post=posts[0], member=first.number,
            mend=f"assembly open-sitting --{role} {entry.number} --{role}-because impediment|refusal",
        )  # fmt: skip
    return Seat(member=entry.number, post=post, ground=None if post == posts[0] else ground or "absence")


def _first_present(opening: Opening, present: tuple[int, ...], posts: tuple[str, ...]) -> RollEntry | None:
    holders = (opening.holder(post) for post in posts)
    return next((entry for entry in holders if entry and entry.number in present), None)
