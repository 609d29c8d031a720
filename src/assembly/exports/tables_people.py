"""Tables of the register: members, their mandates and posts, the authorities by the names they bore."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.actions.archive import Archive
from assembly.exports.tables_rows import Line, Sheet, sheet


def _members(archive: Archive) -> Iterator[Line]:
    day = archive.written.date()
    for member in archive.members:
        yield Line(member, facts={"in_office": member.in_office(day), "post": member.post_on(day)})


def _mandates(archive: Archive) -> Iterator[Line]:
    for member in archive.members:
        for mandate in member.mandates:
            yield Line(mandate, facts={"member": member.number, "member_name": member.name})


def _offices(archive: Archive) -> Iterator[Line]:
    for member in archive.members:
        for office in member.offices:
            yield Line(office, facts={"member": member.number, "member_name": member.name})


def _authorities(archive: Archive) -> Iterator[Line]:
    for authority in archive.authorities:
        for name in authority.names:
            yield Line(
                name,
                facts={
                    "authority": authority.number,
                    "level": authority.level,
                    "address": authority.address,
                },
            )


PEOPLE: dict[str, Sheet] = {
    "members": sheet("number name name_fr gender kind body place in_office post", _members),
    "mandates": sheet("member member_name start end reason", _mandates),
    "offices": sheet("member member_name post of start end", _offices),
    "authorities": sheet("authority level ar fr since until address", _authorities),
}
