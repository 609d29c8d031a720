"""Tables of the sessions: their calls and sittings, who was there, the agenda, what was said and proposed."""

from __future__ import annotations

from collections.abc import Iterator

from assembly.actions.archive import Archive
from assembly.domain.attendance import Attendance
from assembly.domain.dossier import Dossier
from assembly.domain.item_request import request_state
from assembly.domain.session import Opening, Sitting
from assembly.exports.tables_rows import Line, Sheet, of_sessions, sheet


def _sessions(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        held = [sitting for sitting in dossier.sittings if not sitting.failed]
        first = held[0] if held else None
        yield Line(
            dossier.session,
            dossier,
            {
                "opened": first.opened if first else None,
                "sittings": len(held),
                "failed_openings": len(dossier.sittings) - len(held),
                "call": first.call if first else None,
                "members_in_office": first.quorum.members_in_office if first else None,
                "signatures": first.quorum.signatures if first else None,
                "needed": first.quorum.needed if first else None,
            },
        )


def _convocations(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for convocation in dossier.session.convocations:
            yield Line(convocation, dossier)


def _attendance(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for sitting in dossier.sittings:
            opening = dossier.opening(sitting.call)
            if opening:
                yield from _attended(dossier, sitting, opening)


def _attended(dossier: Dossier, sitting: Sitting, opening: Opening) -> Iterator[Line]:
    moved = {(m.member, m.direction) for m in dossier.movements if m.sitting == sitting.number}
    for number, group in _signed(sitting.attendance):
        entry = opening.entry(number)
        facts = {
            "member": number,
            "member_name": entry.name if entry else None,
            "kind": entry.kind if entry else None,
            "body": entry.body if entry else None,
            "attendance": group,
            "joined_later": (number, "arrival") in moved,
            "left_early": (number, "departure") in moved,
        }
        yield Line(sitting, dossier, facts)


def _signed(sheet: Attendance) -> list[tuple[int, str]]:
    """Return the members of an attendance sheet by their numbers, each with the group it is in."""
    groups = (("present", sheet.present), ("excused", sheet.excused), ("absent", sheet.absent))
    return sorted((number, group) for group, numbers in groups for number in numbers)


def _items(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for item in dossier.items:
            yield Line(item, dossier, {"state": dossier.state_of(item)})


def _figures(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for item in dossier.items:
            for figure in item.figures:
                yield Line(figure, dossier, {"item": item.number})


def _requests(archive: Archive) -> Iterator[Line]:
    for dossier in archive.dossiers:
        for request in dossier.item_requests:
            state = request_state(request.number, dossier.items, dossier.refused_items)
            yield Line(request, dossier, {"state": state})


SESSIONS: dict[str, Sheet] = {
    "sessions": sheet(
        "session kind year month planned opened closed call sittings failed_openings members_in_office signatures needed hall city "
        "late_reason request.by request.on request.members",
        _sessions,
    ),
    "convocations": sheet("session call sent meeting", _convocations),
    "sittings": of_sessions(
        "session number call opened closed hall city chair.member chair.member_name chair.post secretary.member "
        "secretary.member_name secretary.post failed counted_here quorum.members_in_office quorum.signatures quorum.needed "
        "quorum.reason resumes",
        "sittings",
    ),
    "attendance": sheet(
        "session number opened member member_name kind body attendance joined_later left_early", _attendance
    ),
    "movements": of_sessions("session number sitting member member_name direction at", "movements"),
    "receipts": of_sessions(
        "session number call member member_name channel received sent reference", "receipts"
    ),
    "excuses": of_sessions("session number sitting member member_name received", "excuses"),
    "late-excuses": of_sessions(
        "session number sitting at member member_name missed missed_sitting meeting accepted received",
        "late_excuses",
    ),
    "items": sheet(
        "session number order kind title presenter.member presenter.member_name presenter.name asked_by asked_by_name asked_on "
        "about_session state",
        _items,
    ),
    "figures": sheet("session item label amount", _figures),
    "item-requests": sheet("session number member member_name title asked_on state", _requests),
    "refused-items": of_sessions(
        "session number member member_name title asked_on reason request", "refused_items"
    ),
    "speeches": of_sessions(
        "session number sitting item speaker.member speaker.member_name speaker.guest at text", "speeches"
    ),
    "proposals": of_sessions("session number sitting kind item by at text", "proposals"),
    "amendments": of_sessions("session number sitting target.kind target.number by at text", "amendments"),
}
