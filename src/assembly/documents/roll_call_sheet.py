"""The roll-call sheet (ورقة المناداة) and the tally sheet (ورقة الفرز): what is ticked and counted in the hall."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.blanks import Blanked, blanked
from assembly.documents.meeting import Meeting, current_call, meeting_of, person_of, sides
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import chair_signs, hall_of, letterhead, specimen_mark, writer_signs
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.attendance import present_at
from assembly.domain.session import RollEntry, Sitting
from assembly.errors import NotFound
from assembly.language import sentences_hall_sheets as sentence
from assembly.language.sentences import session_of_the_assembly, styled
from assembly.language.tongue import Language


class Head(NamedTuple):
    """What both sheets begin with and who signs them; `subject` has a blank where no item was named."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    session: str
    subject: Blanked
    when: Blanked
    right: Signature
    left: Signature


class Called(NamedTuple):
    """A member's line on the roll-call sheet."""

    number: str
    name: str


class RollCallView(NamedTuple):
    """The roll-call sheet whole."""

    head: Head
    called: str
    columns: tuple[str, ...]
    rows: tuple[Called, ...]

    @property
    def title(self) -> str:
        """Return the title of the file."""
        return self.head.title

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what is printed across the page."""
        return self.head.marks


class TallyView(NamedTuple):
    """The tally sheet whole: `methods` are ticked, `counts` filled in, in figures and in words."""

    head: Head
    methods: tuple[str, ...]
    counts: tuple[str, ...]
    majority: str
    witnesses: tuple[str, ...]

    @property
    def title(self) -> str:
        """Return the title of the file."""
        return self.head.title

    @property
    def marks(self) -> tuple[str, ...]:
        """Return what is printed across the page."""
        return self.head.marks


def roll_call_sheet(made_from: Source, item: int | None = None, *, language: Language = "ar") -> Sheet:
    """Return the sheet of a roll call on an item, or on what is written by hand.

    It names the elected members in the hall while a sitting is open, else all in office. Refused: what `meeting_of`
    and `head_of` refuse. `NotFound`: `item-unknown`.
    """
    meeting = meeting_of(made_from, current_call(made_from.dossier.session), language)
    say = meeting.say
    inside = in_the_hall(meeting)
    called = inside or meeting.opening.elected
    stated = sentence.members_present_called if inside else sentence.members_in_office_called
    view = RollCallView(
        head=vote_head(meeting, sentence.ROLL_CALL_TITLE, _subject(meeting, item)),
        called=say(stated, len(called)),
        columns=tuple(map(say.word, sentence.ROLL_CALL_COLUMNS)),
        rows=tuple(Called(str(entry.number), say(styled, person_of(entry, say))) for entry in called),
    )
    return Sheet.in_language(language, _stem("roll-call", item), "roll-call", view)


def tally_sheet(made_from: Source, item: int | None = None, *, language: Language = "ar") -> Sheet:
    """Return the sheet on which a vote is counted; it refuses what `roll_call_sheet` does."""
    meeting = meeting_of(made_from, current_call(made_from.dossier.session), language)
    say = meeting.say
    view = TallyView(
        head=vote_head(meeting, sentence.TALLY_TITLE, _subject(meeting, item)),
        methods=tuple(map(say.word, sentence.METHODS)),
        counts=tuple(map(say.word, sentence.COUNTS)),
        majority=_majority(meeting),
        witnesses=tuple(map(say.word, sentence.WITNESSES)),
    )
    return Sheet.in_language(language, _stem("tally", item), "tally", view)


def vote_head(meeting: Meeting, title: str, subject: str) -> Head:
    """Return what a sheet of a vote begins with: its title by its Arabic word, what is voted on, who signs."""
    right, left = _signatures(meeting)
    return Head(
        letterhead=letterhead(meeting.opening),
        marks=specimen_mark(meeting.opening, meeting.say),
        title=meeting.say.word(title),
        session=meeting.say(session_of_the_assembly, meeting.name),
        subject=blanked(subject),
        when=blanked(meeting.say(sentence.held_at)),
        right=right,
        left=left,
    )


def _majority(meeting: Meeting) -> str:
    """Return what a decision needs, where it is what the sentence says."""
    rules = meeting.rules
    decision = rules.rule("majority.decision")
    if (decision.value, rules.choice("tie.chair_side")) != ("absolute-majority", "president"):
        return ""
    return meeting.say(sentence.majority_needed, decision.article, rules.law)


def _subject(meeting: Meeting, number: int | None) -> str:
    if number is None:
        return meeting.say(sentence.subject_to_write)
    item = meeting.dossier.item(number)
    if item is None:
        raise NotFound("item-unknown", item=number, session=meeting.session.id, mend="assembly agenda")
    return meeting.say(sentence.subject_of_vote, item.number, item.title)


def _signatures(meeting: Meeting) -> tuple[Signature, Signature]:
    """Return who signs, right then left: whoever presides and writes in an open sitting, else president and secretary."""
    sitting = _sitting(meeting)
    if sitting is None:
        return sides(meeting.opening, meeting.say)
    hall = hall_of(meeting.dossier, sitting, meeting.say.language)
    pair = (writer_signs(hall), chair_signs(hall))
    return pair if meeting.opening.chamber.secretary_side == "right" else (pair[1], pair[0])


def _sitting(meeting: Meeting) -> Sitting | None:
    """Return the sitting that is going on."""
    return next((s for s in meeting.dossier.sittings if s.closed is None and not s.failed), None)


def in_the_hall(meeting: Meeting) -> tuple[RollEntry, ...]:
    """Return the elected members present after the last movement recorded; nobody while no sitting is open."""
    sitting = _sitting(meeting)
    if sitting is None:
        return ()
    moves = tuple(m for m in meeting.dossier.movements if m.sitting == sitting.number)
    last = max((m.at for m in moves), default=sitting.opened)
    inside = present_at(sitting.attendance.present, moves, last)
    return tuple(entry for entry in meeting.opening.elected if entry.number in inside)


def _stem(name: str, item: int | None) -> str:
    return name if item is None else f"{name}-{item}"
