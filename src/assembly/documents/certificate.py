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
from assembly.language import sentences_certificate as sentence
from assembly.language.sentences_closing import drawn_up
from assembly.language.sentences_meeting import at_the_head
from assembly.language.tongue import Language


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


def certificate(
    made_from: Source, member: int, on: date, sitting: int | None = None, *, language: Language = "ar"
) -> Sheet:
    """Return a member's certificate for a sitting (the last one held, when none is named), issued on a day."""
    view = certificate_view(made_from.dossier, member, on, sitting, language=language)
    return Sheet.in_language(language, f"certificate-{member}", "certificate", view)


def certificate_view(
    dossier: Dossier, member: int, on: date, sitting: int | None = None, *, language: Language = "ar"
) -> CertificateView:
    """Return a member's certificate for a sitting.

    Refused: `minutes-no-sitting`; `sitting-still-open`, the member may leave yet; `member-not-at-sitting`;
    `paper-predated`. `NotFound`: `sitting-unknown`, `member-not-on-roll`.
    """
    hall = hall_of(dossier, chosen_sittings(dossier, sitting)[-1], language)
    say = hall.say
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
        marks=specimen_mark(hall.opening, say),
        title=say(sentence.certificate_title, hall.person(member)),
        heading=say.word(sentence.TITLE),
        certifies=say(
            sentence.certifies,
            head.gender,
            say(at_the_head, title_in(hall.opening, head, say), say.name(chamber.name_ar, chamber.name_fr)),
            _fact(hall, entry),
        ),
        handed_over=say(sentence.handed_over, entry.gender),
        closing=say(drawn_up, say.name(chamber.city_ar, chamber.city_fr), on),
        signature=head_signs(hall.opening, say),
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
    stay, gender, say = _stay(hall, entry.number), entry.gender, hall.say
    member = say(sentence.member_named, hall.person(entry.number), _title(hall, entry))
    name, day, city = session_name(hall.dossier), hall.sitting.opened.date(), hall.city
    if hall.sitting.failed:
        return say(sentence.came_in_vain, member, gender, name, day, city)
    if sum(not s.failed for s in hall.dossier.sittings) > 1:
        meeting = say(sentence.one_sitting, name, hall.rank, day, city)
    else:
        meeting = say(sentence.whole_session, name, day, city)
    if stay.joined and stay.left:
        return say(sentence.joined_and_left, member, gender, meeting, stay.joined, stay.left)
    if stay.joined:
        return say(sentence.joined_later, member, gender, meeting, stay.joined)
    if stay.left:
        return say(sentence.left_early, member, gender, meeting, stay.left)
    return say(sentence.attended, member, gender, meeting)


def _stay(hall: Hall, member: int) -> Stay:
    """Return when a member came and left; refused when the member was never there."""
    moves = sorted(
        (m for m in hall.dossier.movements if (m.sitting, m.member) == (hall.sitting.number, member)),
        key=lambda m: (m.at, m.number),
    )
    arrivals = [move.at.time() for move in moves if move.direction == "arrival"]
    gone = [move.at.time() for move in moves[-1:] if move.direction == "departure"]
    left = gone[0] if gone else None
    if member in hall.sitting.attendance.present:
        return Stay(joined=None, left=left)
    if not arrivals:
        raise Refused(
            "member-not-at-sitting",
            member=member,
            sitting=hall.sitting.number,
            session=hall.dossier.session.id,
            mend="assembly show sittings",
        )
    return Stay(joined=arrivals[0], left=left)


def _title(hall: Hall, entry: RollEntry) -> str:
    if entry.kind == "associate":
        return hall.say(sentence.associate_title, entry.gender)
    return title_in(hall.opening, entry, hall.say)
