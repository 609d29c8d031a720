"""The convocation (استدعاء): a letter to each member in office, with the agenda and a receipt to be cut off (art. 11)."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from assembly.documents.agenda_sheet import agenda_entries
from assembly.documents.blanks import Blanked, blanked
from assembly.documents.meeting import (
    Meeting,
    head_sends,
    head_signs,
    meeting_of,
    person_of,
)
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, specimen_mark
from assembly.documents.view_parts import Entry, Letterhead, Signature
from assembly.domain.quorum import Call
from assembly.domain.session import Request, RollEntry
from assembly.errors import NotFound
from assembly.language import sentences_convocation as sentence
from assembly.language.sentences import GOVERNMENT_AUTHORITY, GOVERNOR
from assembly.language.sentences_meeting import agenda_title
from assembly.language.sentences_opening import members_uncounted, members_who_asked, on_request
from assembly.language.tongue import Language, Tongue


class LetterView(NamedTuple):
    """What one member's letter holds of its own."""

    addressee: str
    invitation: str
    excuse: str
    receipt: Blanked


class ConvocationView(NamedTuple):
    """One letter or many: `letters` share all the rest. The agenda stands in the letter and, presenters named, after it."""

    title: str
    marks: tuple[str, ...]
    letterhead: Letterhead
    number: Blanked
    date: Blanked
    sender: str
    subject: str
    agenda: tuple[Entry, ...]
    agenda_title: str
    when: str
    signature: Signature
    letters: tuple[LetterView, ...]


def convocations(
    made_from: Source,
    call: Call,
    members: tuple[int, ...] = (),
    *,
    reference: str | None = None,
    language: Language = "ar",
) -> tuple[Sheet, ...]:
    """Return a letter for each of `members`, or for each member in office when none is named; associates are invited too.

    `reference` is the outgoing number; without it, it is left to be written by hand.

    Refused: what `meeting_of`, `head_of` and `agenda_entries` refuse. `NotFound`: `member-not-on-roll`.
    """
    meeting = meeting_of(made_from, call, language)
    shared = _shared(meeting, reference)
    return tuple(
        Sheet.in_language(
            language,
            f"convocation-{call}-{entry.number:03}",
            "convocation",
            shared._replace(
                title=meeting.say(sentence.letter_title, shared.title, person_of(entry, meeting.say)),
                letters=(_letter(meeting, entry, reference),),
            ),
        )
        for entry in _invited(meeting, members)
    )


def convocations_together(
    made_from: Source,
    call: Call,
    members: tuple[int, ...] = (),
    *,
    reference: str | None = None,
    language: Language = "ar",
) -> Sheet:
    """Return the same letters as one paper to be printed, each beginning on a new page with its own page numbers."""
    meeting = meeting_of(made_from, call, language)
    letters = tuple(_letter(meeting, entry, reference) for entry in _invited(meeting, members))
    shared = _shared(meeting, reference)
    # Many places to sign have no one name in the file.
    view = shared._replace(letters=letters, signature=shared.signature._replace(anchor=""))
    return Sheet.in_language(language, f"convocations-{call}", "convocation", view)


def _shared(meeting: Meeting, reference: str | None) -> ConvocationView:
    opening, say, chamber = meeting.opening, meeting.say, meeting.opening.chamber
    subject = say(sentence.subject, meeting.name, meeting.call)
    return ConvocationView(
        title=subject,
        marks=specimen_mark(opening, say),
        letterhead=letterhead(opening),
        number=blanked(say(sentence.numbered, reference)),
        date=blanked(say(sentence.dated, say.name(chamber.city_ar, chamber.city_fr), meeting.sent)),
        sender=head_sends(opening, say),
        subject=say(sentence.with_agenda, subject),
        agenda=agenda_entries(meeting),
        agenda_title=say(agenda_title, meeting.name),
        when=meeting.line,
        signature=head_signs(opening, say),
        letters=(),
    )


def _invited(meeting: Meeting, members: tuple[int, ...]) -> tuple[RollEntry, ...]:
    if not members:
        return meeting.opening.roll
    return tuple(_entry(meeting, number) for number in members)


def _entry(meeting: Meeting, number: int) -> RollEntry:
    entry = meeting.opening.entry(number)
    if entry is None:
        raise NotFound(
            "member-not-on-roll", member=number, session=meeting.session.id, mend="assembly members"
        )
    return entry


def _letter(meeting: Meeting, entry: RollEntry, reference: str | None) -> LetterView:
    say, rules = meeting.say, meeting.rules
    person = person_of(entry, say)
    receipt = blanked(say(sentence.receipt, person, meeting.call, reference))
    if entry.kind == "associate":
        purpose = say(sentence.to_be_consulted, rules.article("associate.consultative"))
        return LetterView(
            say(sentence.to_associate, person),
            _invitation(meeting, purpose),
            say(sentence.excuse_of_associate),
            receipt,
        )
    return LetterView(
        addressee=say(sentence.to_member, person),
        invitation=_invitation(meeting, say(sentence.to_deliberate)),
        excuse=say(sentence.excuse, rules.article("excuse.before_meeting")),
        receipt=receipt,
    )


def _invitation(meeting: Meeting, purpose: str) -> str:
    kind, rules, say = meeting.session.kind, meeting.rules, meeting.say
    law = sentence.Law(_law_name(say.name(rules.legal_basis_ar, rules.legal_basis_fr)), _articles(meeting))
    if meeting.call != 1:
        second = rules.rule("quorum.second_call")
        any_number = second.value == "any"
        invited = sentence.second_invitation if any_number else sentence.second_invitation_with_quorum
        return say(invited, law, _failed_on(meeting), meeting.when, second.article, purpose)
    requested = _requested(meeting.session.request, say)
    if requested:
        return say(sentence.invitation_on_request, law, requested, kind, meeting.when, purpose)
    return say(sentence.invitation, law, kind, meeting.when, purpose)


def _articles(meeting: Meeting) -> tuple[str, ...]:
    notice = meeting.rules.article("notice.full_days")
    if meeting.session.kind == "ordinary":
        return (notice,)
    return (notice, meeting.rules.article("session.extraordinary.members"))


def _law_name(basis: str) -> str:
    """Return the law's name: its citation goes on after a comma with how it was promulgated."""
    return re.split("[،,]", basis, maxsplit=1)[0]


def _failed_on(meeting: Meeting) -> date | None:
    failed = (sitting.opened.date() for sitting in meeting.dossier.sittings if sitting.failed)
    return next(failed, None)


def _requested(request: Request | None, say: Tongue) -> str:
    """Return who asked for an extraordinary session and when; nothing where the letter's own author did."""
    if request is None or request.by == "president":
        return ""
    if request.by == "members":
        who = say(members_who_asked, request.members) if request.members else say(members_uncounted)
    else:
        unnamed = GOVERNMENT_AUTHORITY if request.by == "government" else GOVERNOR
        who = request.name or say.word(unnamed)
    return say(on_request, who, request.on)
