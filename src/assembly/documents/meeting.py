"""The meeting that papers are made for before it is held: which call, when and where, the copies they read, who signs."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from assembly.documents.press import Source
from assembly.documents.signing_places import PRESIDENT_SIGNS, SECRETARY_SIGNS
from assembly.documents.view_parts import Signature
from assembly.domain.dossier import Dossier
from assembly.domain.member import VICE_PRESIDENTS
from assembly.domain.quorum import Call
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Opening, RollEntry, Session
from assembly.errors import Refused
from assembly.language.persons import office_title, who_signs
from assembly.language.sentences import Person, SessionName, styled
from assembly.language.sentences_meeting import (
    at_the_head,
    held,
    second_held,
    second_meeting,
    when_and_where,
    will_be_held,
)
from assembly.language.terms import AnyGender
from assembly.language.tongue import ARABIC, TONGUES, Language, Tongue

_HEADS = ("president", *(f"vice-president-{n}" for n in range(1, VICE_PRESIDENTS + 1)))


class Meeting(NamedTuple):
    """One call of a session: what was or would be copied at its opening, the day and hour convened for, the language."""

    dossier: Dossier
    opening: Opening
    call: Call
    at: datetime
    say: Tongue = ARABIC

    @property
    def session(self) -> Session:
        """Return the session."""
        return self.dossier.session

    @property
    def rules(self) -> RulesInForce:
        """Return the rules the session is held under."""
        return self.opening.rules

    @property
    def name(self) -> SessionName:
        """Return what names the session before it is held: an extraordinary one by its month."""
        return SessionName(self.session.kind, self.session.year, self.session.month)

    @property
    def city(self) -> str:
        """Return where the members meet: the session's city, else the chamber's seat."""
        chamber, city = self.opening.chamber, self.session.city
        return self.say.name(
            city or chamber.city_ar, chamber.city_fr if city in (None, chamber.city_ar) else None
        )

    @property
    def when(self) -> str:
        """Return day, hour and place in words."""
        return self.say(when_and_where, self.at, self.session.hall, self.city)

    @property
    def line(self) -> str:
        """Return the line that says under a title when and where the members will meet."""
        return self.say(will_be_held if self.call == 1 else second_meeting, self.when)

    @property
    def held_line(self) -> str:
        """Return the same line for what is filled in at the meeting."""
        return self.say(held if self.call == 1 else second_held, self.when)

    @property
    def sent(self) -> date | None:
        """Return the day the convocation was sent, once it is recorded."""
        notice = self.session.convocation(self.call)
        return notice.sent if notice else None


def meeting_of(made_from: Source, call: Call, language: Language = "ar") -> Meeting:
    """Return the meeting of a call: as convened, else the first one as planned.

    Refused: `meeting-day-unknown`, no day is planned; `convocation-missing`, a second call nobody recorded;
    `roll-empty`, nobody is in office.
    """
    session = made_from.dossier.session
    at = _moment(session, call)
    opening = made_from.dossier.opening(call) or made_from.opening
    if opening is None:
        raise _day_unknown(session)
    if not opening.elected:
        raise Refused("roll-empty", session=session.id, mend="assembly import-members FILE")
    return Meeting(made_from.dossier, opening, call, at, TONGUES[language])


def current_call(session: Session) -> Call:
    """Return the call that papers are made for when none is named: the last one convened."""
    return 2 if session.convocation(2) else 1


def head_of(opening: Opening) -> RollEntry:
    """Return who signs for the chamber: the president, else the first vice-president in order (art. 28).

    Refused: `president-unknown`, no office of the kind is held.
    """
    holders = (opening.holder(post) for post in _HEADS)
    found = next((holder for holder in holders if holder), None)
    if found is None:
        raise Refused("president-unknown", mend="assembly set-office NUMBER president")
    return found


def title_in(opening: Opening, entry: RollEntry, say: Tongue = ARABIC) -> str:
    """Return a member's title among the members: رئيس الغرفة، النائبة الأولى لرئيس الغرفة، عضو الجمعية العامة."""
    return say(office_title, entry.post or "member", entry.gender, president=_president_gender(opening))


def head_signs(opening: Opening, say: Tongue = ARABIC) -> Signature:
    """Return the place to sign of who heads the chamber."""
    head = head_of(opening)
    title = say(who_signs, title_in(opening, head, say), head.gender)
    return Signature(title, say(styled, person_of(head, say)), PRESIDENT_SIGNS)


def head_sends(opening: Opening, say: Tongue = ARABIC) -> str:
    """Return who heads the chamber, with its own name, as its letters name their sender."""
    head, chamber = head_of(opening), opening.chamber
    whole = say(at_the_head, title_in(opening, head, say), say.name(chamber.name_ar, chamber.name_fr))
    return say(who_signs, whole, head.gender)


def secretary_signs(opening: Opening, say: Tongue = ARABIC) -> Signature:
    """Return the secretary's place to sign; the name is left out while the office is vacant."""
    holder = opening.holder("secretary")
    gender = holder.gender if holder else "male"
    name = say(styled, person_of(holder, say)) if holder else ""
    title = say(who_signs, say(office_title, "secretary", gender), gender)
    return Signature(title, name, SECRETARY_SIGNS)


def sides(opening: Opening, say: Tongue = ARABIC) -> tuple[Signature, Signature]:
    """Return who signs on the right of the page and who on the left, as the chamber chose."""
    pair = (secretary_signs(opening, say), head_signs(opening, say))
    return pair if opening.chamber.secretary_side == "right" else (pair[1], pair[0])


def person_of(entry: RollEntry, say: Tongue = ARABIC) -> Person:
    """Return a member as sentences name them."""
    return Person(say.name(entry.name, entry.name_fr), entry.gender)


def _moment(session: Session, call: Call) -> datetime:
    notice = session.convocation(call)
    if notice:
        return notice.meeting
    if call != 1:
        raise Refused(
            "convocation-missing",
            session=session.id,
            call=call,
            mend=f'assembly convene --call {call} --sent DAY --meeting "DAY HH:MM"',
        )
    if session.planned is None:
        raise _day_unknown(session)
    return session.planned


def _day_unknown(session: Session) -> Refused:
    return Refused(
        "meeting-day-unknown", session=session.id, mend='assembly convene --sent DAY --meeting "DAY HH:MM"'
    )


def _president_gender(opening: Opening) -> AnyGender:
    president = opening.holder("president")
    return president.gender if president else "male"
