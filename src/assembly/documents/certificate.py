"""The attendance certificate (شهادة حضور) of one member for one sitting."""

from __future__ import annotations

from datetime import date, time
from typing import NamedTuple

from assembly.documents.issue import refuse_predated
from assembly.documents.meeting import head_of, head_signs, title_in
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import (
    Hall,
    chosen_sittings,
    hall_of,
    letterhead,
    session_name,
    specimen_mark,
)
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.dossier import Dossier
from assembly.domain.session import RollEntry
from assembly.errors import NotFound, Refused
from assembly.language import sentences_certificate as say
from assembly.language.sentences import Person
from assembly.language.sentences_closing import drawn_up
from assembly.language.sentences_meeting import at_the_head


class CertificateView(NamedTuple):
    """The certificate whole."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    heading: str
    certifies: str
    handed_over: str
    closing: str
    signature: Signature


class Stay(NamedTuple):
    """When a member came and left, where it was after the opening and before the end."""

    joined: time | None
    left: time | None


def certificate(made_from: Source, member: int, on: date, sitting: int | None = None) -> Sheet:
    """Return a member's certificate for a sitting (the last one held, when none is named), issued on a day."""
    view = certificate_view(made_from.dossier, member, on, sitting)
    return Sheet(f"certificate-{member}", "certificate", view)


def certificate_view(dossier: Dossier, member: int, on: date, sitting: int | None = None) -> CertificateView:
    """Return a member's certificate for a sitting.

    Refused: `minutes-no-sitting`; `sitting-still-open`, the member may leave yet; `member-not-at-sitting`;
    `paper-predated`. `NotFound`: `sitting-unknown`, `member-not-on-roll`.
    """
    hall = hall_of(dossier, chosen_sittings(dossier, sitting)[-1])
    entry = hall.opening.entry(member)
    if entry is None:
        raise NotFound(
            "member-not-on-roll", member=member, session=dossier.session.id, mend="assembly members"
        )
    _refuse_open(hall)
    refuse_predated(on, hall.sitting.opened.date())
    head, chamber = head_of(hall.opening), hall.opening.chamber
    return CertificateView(
        letterhead=letterhead(hall.opening),
        marks=specimen_mark(hall.opening),
        title=say.certificate_title(hall.person(member)),
        heading=say.TITLE,
        certifies=say.certifies(
            head.gender,
            at_the_head(title_in(hall.opening, head), chamber.name_ar),
            _fact(hall, entry),
        ),
        handed_over=say.handed_over(entry.gender),
        closing=drawn_up(chamber.city_ar, on),
        signature=head_signs(hall.opening),
    )


def _refuse_open(hall: Hall) -> None:
    if hall.sitting.closed is None:
        session = hall.dossier.session.id
        raise Refused(
            "sitting-still-open",
            session=session,
            sitting=hall.sitting.number,
            mend=f"assembly close-sitting --session {session}",
        )


def _fact(hall: Hall, entry: RollEntry) -> str:
    stay, gender = _stay(hall, entry.number), entry.gender
    member = say.member_named(Person(entry.name, gender), _title(hall, entry))
    name, day, city = session_name(hall.dossier), hall.sitting.opened.date(), hall.sitting.city
    if hall.sitting.failed:
        return say.came_in_vain(member, gender, name, day, city)
    if sum(not s.failed for s in hall.dossier.sittings) > 1:
        meeting = say.one_sitting(name, hall.rank, day, city)
    else:
        meeting = say.whole_session(name, day, city)
    if stay.joined and stay.left:
        return say.joined_and_left(member, gender, meeting, stay.joined, stay.left)
    if stay.joined:
        return say.joined_later(member, gender, meeting, stay.joined)
    if stay.left:
        return say.left_early(member, gender, meeting, stay.left)
    return say.attended(member, gender, meeting)


def _stay(hall: Hall, member: int) -> Stay:
    """Return when a member came and left; refused when the member was never there."""
    sitting = hall.sitting
    moves = sorted(
        (m for m in hall.dossier.movements if m.sitting == sitting.number and m.member == member),
        key=lambda m: (m.at, m.number),
    )
    signed = member in sitting.attendance.present
    arrival = next((m for m in moves if m.direction == "arrival"), None)
    if not signed and arrival is None:
        raise Refused(
            "member-not-at-sitting",
            member=member,
            sitting=sitting.number,
            session=hall.dossier.session.id,
            mend="assembly show sittings",
        )
    gone = moves[-1] if moves and moves[-1].direction == "departure" else None
    return Stay(
        joined=None if signed or arrival is None else arrival.at.time(),
        left=gone.at.time() if gone else None,
    )


def _title(hall: Hall, entry: RollEntry) -> str:
    if entry.kind == "associate":
        return say.associate_title(entry.gender)
    return title_in(hall.opening, entry)
