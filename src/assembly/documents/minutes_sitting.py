"""One sitting in the minutes, from its opening paragraph to its lifting."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.minutes_attendance import (
    AttendanceView,
    absences_decided,
    attendance_view,
    movement_sentences,
    quorum_sentences,
)
from assembly.documents.minutes_items import ItemView, SpeechView, items_of, speech_view
from assembly.documents.minutes_members import expulsion_sentences
from assembly.documents.minutes_motions import MotionView, voted_proposals
from assembly.documents.view_hall import Hall, session_name
from assembly.documents.view_parts import Entry
from assembly.domain.session import Request
from assembly.language import sentences_opening as sentence
from assembly.language.persons import shared_gender
from assembly.language.sentences import (
    GOVERNMENT_AUTHORITY,
    GOVERNOR,
    Person,
    its_session,
    sitting_name,
    styled,
    styled_with,
)
from assembly.language.sentences_closing import left_open, left_open_undated, suspended


class SittingView(NamedTuple):
    """One sitting; `heading` is empty when the paper tells of one alone, `agenda` where it was read at an earlier one."""

    heading: str
    preamble: tuple[str, ...]
    attendance: AttendanceView
    quorum: tuple[str, ...]
    opening_words: tuple[SpeechView, ...]
    refused: tuple[str, ...]
    absences: tuple[str, ...]
    agenda_lead: str
    agenda: tuple[Entry, ...]
    items: tuple[ItemView, ...]
    motions: tuple[MotionView, ...]
    lifting: tuple[str, ...]


def sitting_view(hall: Hall, held: str, *, heading: bool, last: bool) -> SittingView:
    """Return one sitting. `held` is what its preamble says was held; `last` leaves its lifting to the session's end."""
    opens = hall.sitting.counted_here and not hall.sitting.failed
    agenda = tuple(Entry(str(item.number), item.title) for item in hall.dossier.items) if opens else ()
    return SittingView(
        heading=hall.say(sitting_name, hall.rank) if heading else "",
        preamble=_preamble(hall, held),
        attendance=attendance_view(hall),
        quorum=(*quorum_sentences(hall), *movement_sentences(hall)),
        opening_words=tuple(speech_view(hall, speech) for speech in hall.said_on(None)),
        refused=_refused(hall) if opens else (),
        absences=absences_decided(hall),
        agenda_lead=_agenda_lead(hall, len(agenda)),
        agenda=agenda,
        items=() if hall.sitting.failed else items_of(hall),
        motions=voted_proposals(hall, None),
        lifting=(*expulsion_sentences(hall), *_pauses(hall), *(() if last else lifted(hall))),
    )


def what_was_held(hall: Hall, *, whole: bool) -> str:
    """Return what a preamble says was held: the session, or one sitting of it; who asked for an extraordinary one."""
    session, name = hall.dossier.session, session_name(hall.dossier)
    if session.request and hall.sitting.counted_here:
        asked = _asked(hall, session.request)
        article = hall.rules.article("session.extraordinary.members")
        own = hall.say(sentence.extraordinary_session, name, asked, article)
    else:
        own = hall.say(its_session, name)
    return own if whole or hall.sitting.failed else hall.say(sentence.sitting_of_session, hall.rank, own)


def lifted(hall: Hall) -> tuple[str, ...]:
    """Return the lifting of a sitting whose session goes on; nothing while it sits."""
    closed, resumes = hall.sitting.closed, hall.sitting.resumes
    if closed is None:
        return ()
    return (hall.say(left_open, closed, resumes) if resumes else hall.say(left_open_undated, closed),)


def _preamble(hall: Hall, held: str) -> tuple[str, ...]:
    sitting = hall.sitting
    chamber = hall.say.name(hall.opening.chamber.name_ar, hall.opening.chamber.name_fr)
    place = sentence.Place(sitting.opened, sitting.hall, hall.city)
    name, recorder = session_name(hall.dossier), sitting.recorder
    if recorder:
        by = hall.say(styled, Person(recorder.name, recorder.gender))
        witness = sentence.Witness(by, recorder.title, recorder.gender)
        first = hall.say(sentence.deserted_preamble, chamber, name, place, witness)
    elif sitting.failed:
        first = hall.say(sentence.failed_preamble, chamber, name, place, hall.chair, hall.writer)
    else:
        first = hall.say(sentence.preamble, chamber, held, place, hall.chair, hall.writer)
    return (first, *_guests(hall), *_late(hall))


def _guests(hall: Hall) -> tuple[str, ...]:
    guests = tuple(hall.say(styled_with, Person(g.name, g.gender), g.title) for g in hall.sitting.guests)
    if not guests:
        return ()
    gender = shared_gender(g.gender for g in hall.sitting.guests)
    article = hall.rules.article("guests.without_vote")
    return (hall.say(sentence.guests_attended, guests, gender, article, hall.rules.law),)


def _late(hall: Hall) -> tuple[str, ...]:
    session, day = hall.dossier.session, hall.sitting.opened
    late = session.kind == "ordinary" and (day.year, day.month) > (session.year, session.month)
    if not (late and session.late_reason and hall.sitting.counted_here):
        return ()
    return (hall.say(sentence.held_after_its_month, session.month, session.late_reason),)


def _refused(hall: Hall) -> tuple[str, ...]:
    article = hall.rules.article("item.member_days")
    return tuple(
        hall.say(
            sentence.item_refused,
            hall.chair,
            sentence.Refusal(hall.person(r.member), r.title, r.asked_on, r.reason),
            article,
        )
        for r in hall.dossier.refused_items
    )


def _asked(hall: Hall, request: Request) -> str:
    if request.by == "president":
        president = hall.opening.holder("president")
        return hall.say(sentence.on_own_initiative, president.gender if president else "male")
    if request.by == "members":
        who = (
            hall.say(sentence.members_who_asked, request.members)
            if request.members
            else hall.say(sentence.members_uncounted)
        )
    else:
        unnamed = GOVERNMENT_AUTHORITY if request.by == "government" else GOVERNOR
        who = request.name or hall.say.word(unnamed)
    return hall.say(sentence.on_request, who, request.on)


def _agenda_lead(hall: Hall, items: int) -> str:
    if not items:
        return ""
    return hall.say(sentence.agenda_of_one if items == 1 else sentence.agenda_lead)


def _pauses(hall: Hall) -> tuple[str, ...]:
    return tuple(hall.say(suspended, pause.start, pause.end) for pause in hall.sitting.pauses if pause.end)
