"""The attendance sheet (ورقة الحضور), signed at the opening: the quorum is counted from its signatures (art. 14)."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.blanks import Blanked, blanked
from assembly.documents.meeting import Meeting, current_call, meeting_of, person_of, sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import letterhead, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.quorum import Call, needed_for
from assembly.domain.session import RollEntry
from assembly.language import sentences_hall_sheets as sentence
from assembly.language.persons import office_title
from assembly.language.sentences import session_of_the_assembly, styled
from assembly.language.sentences_quorum import Required
from assembly.language.tongue import Language

GUEST_LINES = 5


class Row(NamedTuple):
    """A member's line: number, name, post, the body that elected them where it is recorded."""

    number: str
    name: str
    post: str
    body: str


class AttendanceSheetView(NamedTuple):
    """The sheet whole. `guests` are numbered lines left empty; `counted` has blanks for the hour and the count."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    session: str
    when: str
    quorum: str
    columns: tuple[str, ...]
    elected: tuple[Row, ...]
    associates_heading: str
    associates: tuple[Row, ...]
    guests_heading: str
    guests: tuple[str, ...]
    counted: Blanked
    right: Signature
    left: Signature


def attendance_sheet(made_from: Source, call: Call | None = None, *, language: Language = "ar") -> Sheet:
    """Return the sheet to be signed at a call's opening, the last call convened unless another is named.

    Refused: what `meeting_of` refuses.
    """
    meeting = meeting_of(made_from, call or current_call(made_from.dossier.session), language)
    view = attendance_sheet_view(meeting)
    return Sheet.in_language(language, f"attendance-{meeting.call}", "attendance", view)


def attendance_sheet_view(meeting: Meeting) -> AttendanceSheetView:
    """Return the sheet. Refused: what `head_of` refuses."""
    opening, rules, say = meeting.opening, meeting.rules, meeting.say
    right, left = sides(opening, say)
    associates = tuple(entry for entry in opening.roll if entry.kind == "associate")
    return AttendanceSheetView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=say.word(sentence.ATTENDANCE_TITLE),
        session=say(session_of_the_assembly, meeting.name),
        when=meeting.held_line,
        quorum=quorum_sentence(meeting),
        columns=tuple(map(say.word, sentence.ATTENDANCE_COLUMNS)),
        elected=tuple(_row(meeting, entry) for entry in opening.elected),
        associates_heading=say(
            sentence.associates_heading, rules.article("associate.consultative"), rules.law
        ),
        associates=tuple(_row(meeting, entry) for entry in associates),
        guests_heading=say(sentence.guests_heading, rules.article("guests.without_vote"), rules.law),
        guests=tuple(str(line) for line in range(1, GUEST_LINES + 1)),
        counted=blanked(say(sentence.signatures_counted)),
        right=right,
        left=left,
    )


def quorum_sentence(meeting: Meeting) -> str:
    """Return how many signatures the meeting needs, with the article."""
    rules = meeting.rules
    rule = rules.rule("quorum.first_call" if meeting.call == 1 else "quorum.second_call")
    if rule.value == "any":
        return meeting.say(sentence.any_number_suffices, rule.article, rules.law)
    in_office = len(meeting.opening.elected)
    required = Required(needed_for(str(rule.value), in_office), absolute=rule.value == "absolute-majority")
    return meeting.say(sentence.quorum_needed, required, in_office, rule.article, rules.law)


def _row(meeting: Meeting, entry: RollEntry) -> Row:
    name = meeting.say(styled, person_of(entry, meeting.say))
    body = meeting.say(sentence.body_name, entry.body)
    return Row(str(entry.number), name, _post(meeting, entry), body)


def _post(meeting: Meeting, entry: RollEntry) -> str:
    if entry.kind == "associate":
        return meeting.say(sentence.associate, entry.gender)
    president = meeting.opening.holder("president")
    return meeting.say(
        office_title,
        entry.post or "member",
        entry.gender,
        with_chamber=False,
        president=president.gender if president else "male",
    )
