"""The register of authorities."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenRegister
from assembly.actions.recommendations import authority_meant
from assembly.domain.authority import (
    Authority,
    AuthorityRole,
    Head,
    LetterLanguage,
    Level,
    SendingChannel,
    successor,
)
from assembly.domain.chamber import DatedName
from assembly.domain.member import Gender
from assembly.domain.text import fold, name
from assembly.errors import BadInput, Refused

_HONORIFIC = re.compile(r"\s*(?:السيدة|السيد|Monsieur|Madame|Mme|M\.)\s+(?:(?:le|la)\s+)?", re.IGNORECASE)


def add_authority(
    desk: OpenRegister,
    *,
    title: str,
    title_fr: str = "",
    level: Level,
    since: date | None = None,
    address: str | None = None,
) -> Authority:
    """Record an authority. Refused when one of the same name is there."""
    wanted = fold(title)
    for known in desk.book.authorities.all():
        if any(fold(each.ar) == wanted for each in known.names):
            raise Refused("authority-exists", authority=known.number, mend="assembly authorities")
    authority = Authority(
        number=desk.book.authorities.next_number(),
        level=level,
        names=(
            DatedName(ar=name(title, "name"), fr=name(title_fr, "name-fr") if title_fr else "", since=since),
        ),
        address=name(address, "address") if address else None,
    )
    desk.book.authorities.put(authority)
    desk.did(f"add-authority {authority.number}")
    return authority


def rename_authority(
    desk: OpenRegister, *, which: str, title: str, title_fr: str | None = None, since: date
) -> Authority:
    """Record an authority's new name from a day on; papers of earlier days keep the old one.

    Without `title_fr` the French name stays as it is; an empty one says that there is none.
    """
    authority = authority_meant(desk.book.authorities.all(), which)
    last = authority.names[-1]
    if last.since and since <= last.since:
        raise Refused(
            "name-before-last",
            since=since.isoformat(),
            last=last.since.isoformat(),
            mend=f"assembly add-authority … --renames {authority.number} --since DAY",
        )
    fr = last.fr if title_fr is None else title_fr and name(title_fr, "name-fr")
    new = DatedName(ar=name(title, "name"), fr=fr, since=since)
    ended = replace(last, until=since - timedelta(days=1))
    authority = replace(authority, names=(*authority.names[:-1], ended, new))
    desk.book.authorities.put(authority)
    desk.did(f"rename-authority {authority.number}")
    return authority


class Changes(NamedTuple):
    """What is said anew of an authority; None leaves it as it is. `title` and `gender` hold from `since` on."""

    address: str | None = None
    channel: SendingChannel | None = None
    language: LetterLanguage | None = None
    role: AuthorityRole | None = None
    title: str | None = None
    title_fr: str | None = None
    gender: Gender | None = None
    since: date | None = None


def set_authority(desk: OpenRegister, *, which: str, changes: Changes) -> Authority:
    """Record how an authority is written to, and who heads it from a day on; letters of earlier days keep what they said.

    Refused: a day on which who heads it was said to change before the last change. `BadInput` for a title that begins
    as a letter itself begins: السيد, Madame.
    """
    authority = authority_meant(desk.book.authorities.all(), which)
    made = replace(
        authority,
        address=name(changes.address, "address") if changes.address else authority.address,
        channel=changes.channel or authority.channel,
        language=changes.language or authority.language,
        role=changes.role or authority.role,
        heads=_heads(authority, changes),
    )
    desk.book.authorities.put(made)
    desk.did(f"set-authority {authority.number}")
    return made


def _heads(authority: Authority, changes: Changes) -> tuple[Head, ...]:
    if (changes.title, changes.title_fr, changes.gender) == (None, None, None):
        return authority.heads
    *earlier, last = authority.heads or (Head(),)
    made = _head(last, changes)
    if changes.since is None:
        return (*earlier, replace(made, since=last.since))
    if not authority.heads:
        return (made,)
    if last.since and changes.since <= last.since:
        raise Refused(
            "name-before-last",
            since=changes.since.isoformat(),
            last=last.since.isoformat(),
            mend=f"assembly set-authority {authority.number} --since DAY",
        )
    return (*earlier, replace(last, until=changes.since - timedelta(days=1)), made)


def _head(last: Head, changes: Changes) -> Head:
    """Return who heads an authority after a change: what is not said anew is as it was."""
    for title in filter(None, (changes.title, changes.title_fr)):
        if _HONORIFIC.match(title):
            raise BadInput("title-with-honorific", title=title, mend=f'--title "{_HONORIFIC.sub("", title)}"')
    return Head(
        title_ar=last.title_ar if changes.title is None else name(changes.title, "title"),
        title_fr=last.title_fr if changes.title_fr is None else name(changes.title_fr, "title"),
        gender=changes.gender or last.gender,
        since=changes.since,
        until=None,
    )


def merge_authorities(desk: OpenRegister, *, which: str, into: str, on: date) -> Authority:
    """Record that an authority is part of another one from a day on: papers of before keep its name.

    What it was sent, and what it answers later, is followed under the other one. Refused: into itself, one that is merged
    already, or in a circle.
    """
    known = desk.book.authorities.all()
    authority, other = authority_meant(known, which), authority_meant(known, into)
    if authority.number == successor(known, other.number, date.max):
        raise Refused("merged-into-itself", authority=authority.number, mend="assembly authorities")
    if authority.merged_into is not None:
        raise Refused(
            "authority-merged",
            authority=authority.number,
            into=authority.merged_into,
            since=authority.merged_on.isoformat() if authority.merged_on else "",
            mend="assembly undo --register",
        )
    merged = replace(authority, merged_into=other.number, merged_on=on)
    desk.book.authorities.put(merged)
    desk.did(f"merge-authorities {authority.number} into {other.number}")
    return merged
