"""The agenda (جدول الأعمال) of a session, as it is convened with and hung up: what was refused is not on it (art. 13)."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.meeting import (
    Meeting,
    current_call,
    head_signs,
    meeting_of,
    person_of,
    title_in,
)
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, specimen_mark
from assembly.documents.view_parts import Entry, Letterhead, Signature
from assembly.domain.agenda import AgendaItem, Presenter
from assembly.domain.dossier import Dossier
from assembly.domain.quorum import Call
from assembly.errors import Refused
from assembly.language.sentences import Person, member_by_number
from assembly.language.sentences_meeting import agenda_title, presented_by
from assembly.language.tongue import Language


class AgendaView(NamedTuple):
    """The sheet whole; `entries` are the items in the order of discussion, who presents each under it."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    when: str
    entries: tuple[Entry, ...]
    signature: Signature


def agenda_sheet(made_from: Source, call: Call | None = None, *, language: Language = "ar") -> Sheet:
    """Return the agenda of a session; its day is that of the last call convened unless another call is named."""
    chosen = call or current_call(made_from.dossier.session)
    view = agenda_view(meeting_of(made_from, chosen, language))
    return Sheet.in_language(language, "agenda", "agenda", view)


def agenda_view(meeting: Meeting) -> AgendaView:
    """Return the sheet. Refused: `agenda-empty`, and what `head_of` refuses."""
    return AgendaView(
        letterhead=letterhead(meeting.opening),
        marks=specimen_mark(meeting.opening, meeting.say),
        title=meeting.say(agenda_title, meeting.name),
        when=meeting.line,
        entries=agenda_entries(meeting),
        signature=head_signs(meeting.opening, meeting.say),
    )


def agenda_entries(meeting: Meeting) -> tuple[Entry, ...]:
    """Return the items in the order of discussion, each under its own number. Refused: `agenda-empty`."""
    items = meeting.dossier.in_order()
    if not items:
        raise Refused("agenda-empty", session=meeting.session.id, mend="assembly add-item")
    return tuple(Entry(str(item.number), item.title, _presented(meeting, item)) for item in items)


def _presented(meeting: Meeting, item: AgendaItem) -> tuple[str, ...]:
    if item.presenter is None:
        return ()
    person, title = _presenter(meeting, item.presenter)
    return (meeting.say(presented_by, person, title),)


def _presenter(meeting: Meeting, presenter: Presenter) -> tuple[Person, str]:
    """Return who presents and under which title; a guest's is known when it was typed with the item, or in the hall."""
    if presenter.member is None:
        person, title = _guest(meeting.dossier, presenter.name or "")
    else:
        person, title = _member(meeting, presenter.member)
    return person, presenter.title or title


def _member(meeting: Meeting, number: int) -> tuple[Person, str]:
    entry = meeting.opening.entry(number)
    if entry is None:
        return Person(meeting.say(member_by_number, number)), ""
    return person_of(entry, meeting.say), title_in(meeting.opening, entry, meeting.say)


def _guest(dossier: Dossier, name: str) -> tuple[Person, str]:
    for sitting in dossier.sittings:
        for guest in sitting.guests:
            if guest.name == name:
                return Person(name, guest.gender), guest.title
    return Person(name), ""
