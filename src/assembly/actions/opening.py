"""What a session copies at its opening, and who presides and writes."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.offices import members_of
from assembly.domain.chamber import name_on
from assembly.domain.election import by_age
from assembly.domain.member import VICE_PRESIDENTS
from assembly.domain.quorum import Call
from assembly.domain.session import Ground, Opening, Recorder, RollEntry, Seat
from assembly.domain.text import name
from assembly.errors import NotFound, Refused
from assembly.store.folder import Store

CHAIRS = ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)))
WRITERS = ("secretary", "deputy-secretary")


class Arrangement(NamedTuple):
    """Who presides and writes, where it is not the president and the secretary, and on what ground.

    `by_age`: no bureau is in office yet, so that the oldest member present presides and the youngest writes.
    `recorder` draws up the record of an opening that no member attended.
    """

    chair: int | None = None
    chair_ground: Ground | None = None
    secretary: int | None = None
    secretary_ground: Ground | None = None
    by_age: bool = False
    recorder: Recorder | None = None


class Bench(NamedTuple):
    """Who presides and who writes; where no elected member came, who drew up the record instead."""

    chair: Seat | None
    secretary: Seat | None
    recorder: Recorder | None = None


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
        for member in members_of(store)
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


def bench(
    store: Store, opening: Opening, present: tuple[int, ...], arrangement: Arrangement, *, counts: bool
) -> Bench:
    """Return who presides and who writes, or who drew up the record of an opening that nobody attended.

    `counts`: the opening counts the quorum, which nobody at all misses (art. 14). Refused: nobody came and it is not
    said who drew up the record; somebody named for it although members came.
    """
    came = any(entry.number in present for entry in opening.elected)
    article, law = opening.rules.article("quorum.first_call"), opening.rules.law
    if arrangement.recorder:
        if came or not counts:
            raise Refused(
                "recorder-needless", article=article, law=law, mend="assembly open-sitting --present NUMBERS"
            )
        told = arrangement.recorder
        return Bench(
            None, None, replace(told, name=name(told.name, "recorder"), title=name(told.title, "recorder"))
        )
    if not came and counts and arrangement.chair is None:
        mend = 'assembly open-sitting --recorded-by "NAME|TITLE"'
        raise Refused("recorder-missing", article=article, law=law, mend=mend)
    return Bench(*seats(store, opening, present, arrangement))


def seats(
    store: Store, opening: Opening, present: tuple[int, ...], arrangement: Arrangement
) -> tuple[Seat, Seat]:
    """Return who presides and who writes.

    The president, else the first vice-president present in order (art. 28); the secretary, else the deputy, else a
    present member named for it (art. 18). By age, the oldest and the youngest member present, as named or as their birth
    dates tell (art. 19). Nobody presides who is not present.
    """
    if arrangement.by_age:
        return _by_age(store, opening, present, arrangement)
    chair = _seat(opening, present, CHAIRS, arrangement.chair, arrangement.chair_ground, "chair")
    secretary = _seat(
        opening, present, WRITERS, arrangement.secretary, arrangement.secretary_ground, "secretary"
    )
    return chair, secretary


def oldest_and_youngest(
    store: Store, opening: Opening, present: tuple[int, ...], *, mend: str
) -> tuple[int, int]:
    """Return the oldest and the youngest of those present (art. 19). Birth dates are private: only two numbers go on.

    Refused when the birth date of one of them is not recorded.
    """
    known = store.private.load().members
    born = {number: private.born for number, private in known.items() if private.born}
    missing = [number for number in present if number not in born]
    if missing:
        raise Refused(
            "birth-dates-missing", count=len(missing), members=missing[:10],
            article=opening.rules.article("bureau.election.chair"), law=opening.rules.law, mend=mend,
        )  # fmt: skip
    return by_age(born, present)


def _by_age(
    store: Store, opening: Opening, present: tuple[int, ...], arrangement: Arrangement
) -> tuple[Seat, Seat]:
    holder = next((entry for entry in opening.roll if entry.post), None)
    if holder:
        raise Refused("bureau-in-office", member=holder.number, post=holder.post, article=opening.rules.article("bureau.election.chair"),
                      law=opening.rules.law, mend="assembly open-sitting --present NUMBERS")  # fmt: skip
    elected = tuple(entry.number for entry in opening.elected if entry.number in present)
    chair, secretary = arrangement.chair, arrangement.secretary
    if chair is None or secretary is None:
        mend = "assembly open-sitting --chair MEMBER --secretary MEMBER"
        oldest, youngest = oldest_and_youngest(store, opening, elected, mend=mend)
        chair, secretary = chair or oldest, secretary or youngest
    for number, role in ((chair, "chair"), (secretary, "secretary")):
        _named(opening, present, number, role)
    return Seat(member=chair, post="oldest"), Seat(member=secretary, post="youngest")


def _seat(
    opening: Opening,
    present: tuple[int, ...],
    posts: tuple[str, ...],
    named: int | None,
    ground: Ground | None,
    role: str,
) -> Seat:
    first_present = _first_present(opening, present, posts)
    entry = first_present if named is None else _named(opening, present, named, role)
    if entry is None:
        raise Refused(f"{role}-unknown", mend=f"assembly open-sitting --{role} NUMBER")
    if entry.post == posts[0]:
        return Seat(member=entry.number, post=posts[0])
    post = entry.post if entry.post in posts else "member"
    return Seat(
        member=entry.number,
        post=post,
        ground=ground or _usual_ground(opening, present, posts[0], entry, role),
    )


def _usual_ground(
    opening: Opening, present: tuple[int, ...], post: str, entry: RollEntry, role: str
) -> Ground:
    """Return why another than the post's holder takes the seat where it is not told; a holder who is there has to tell."""
    holder = opening.holder(post)
    if holder and holder.number in present:
        raise Refused(
            "seat-ground-missing", role=role, post=post, member=holder.number,
            mend=f"assembly open-sitting --{role} {entry.number} --{role}-because impediment|refusal",
        )  # fmt: skip
    return "absence" if holder else "vacancy"


def _named(opening: Opening, present: tuple[int, ...], number: int, role: str) -> RollEntry:
    entry = opening.entry(number)
    if entry is None:
        raise NotFound("member-unknown", member=number, mend="assembly members")
    if number not in present:
        raise Refused(
            "seat-not-present", member=number, role=role, mend=f"assembly open-sitting --{role} NUMBER"
        )
    if entry.kind == "associate":
        raise Refused("seat-associate", member=number, role=role, article=opening.rules.article("associate.consultative"),
                      law=opening.rules.law, mend=f"assembly open-sitting --{role} NUMBER")  # fmt: skip
    return entry


def _first_present(opening: Opening, present: tuple[int, ...], posts: tuple[str, ...]) -> RollEntry | None:
    holders = (opening.holder(post) for post in posts)
    return next((entry for entry in holders if entry and entry.number in present), None)
