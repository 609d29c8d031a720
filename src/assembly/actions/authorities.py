"""The register of authorities."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec.structs import replace

from assembly.actions.books import OpenRegister
from assembly.actions.recommendations import authority_meant
from assembly.domain.authority import Authority, Level
from assembly.domain.chamber import DatedName
from assembly.domain.text import fold, name
from assembly.errors import Refused


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
    desk: OpenRegister, *, which: str, title: str, title_fr: str = "", since: date
) -> Authority:
    """Record an authority's new name from a day on; papers of earlier days keep the old one."""
    authority = authority_meant(desk.book.authorities.all(), which)
    last = authority.names[-1]
    if last.since and since <= last.since:
        raise Refused(
            "name-before-last",
            since=since.isoformat(),
            last=last.since.isoformat(),
            mend=f"assembly add-authority … --renames {authority.number} --since DAY",
        )
    new = DatedName(ar=name(title, "name"), fr=name(title_fr, "name-fr") if title_fr else "", since=since)
    ended = replace(last, until=since - timedelta(days=1))
    authority = replace(authority, names=(*authority.names[:-1], ended, new))
    desk.book.authorities.put(authority)
    desk.did(f"rename-authority {authority.number}")
    return authority
