"""One sitting with the copies its papers read, and the language they speak: who people are, who presides and writes."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.signing_places import PRESIDENT_SIGNS, SECRETARY_SIGNS
from assembly.documents.view_parts import Letterhead, Signature
from assembly.domain.dossier import Dossier
from assembly.domain.offices import after, changes_of
from assembly.domain.proposal import Speaker, Speech
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Opening, Session, Sitting
from assembly.errors import NotFound, Refused
from assembly.language.persons import chair_signature, office_title, who_signs
from assembly.language.sentences import (
    DRAFT,
    KINGDOM_AR,
    KINGDOM_FR,
    SPECIMEN,
    Person,
    SessionName,
    member_by_number,
    sitting_writer,
    styled,
)
from assembly.language.sentences_opening import Chair, Writer
from assembly.language.tongue import ARABIC, TONGUES, Language, Tongue

SUBSTITUTION, BY_AGE = "chair.substitution", "bureau.election.chair"


class Hall(NamedTuple):
    """One sitting: its dossier, the copies made at the opening of its call, its rank among those held (0: none was).

    `say` says its sentences in the paper's language.
    """

    dossier: Dossier
    opening: Opening
    sitting: Sitting
    rank: int
    say: Tongue = ARABIC

    @property
    def rules(self) -> RulesInForce:
        """Return the rules the session is held under."""
        return self.opening.rules

    def person(self, number: int) -> Person:
        """Return a member as sentences name them; one who is on no roll is named by number."""
        for opening in (self.opening, *self.dossier.openings):
            entry = opening.entry(number)
            if entry:
                return Person(self.say.name(entry.name, entry.name_fr), entry.gender)
        return Person(self.say(member_by_number, number))

    def guest(self, name: str) -> Person:
        """Return a guest of the session as sentences name them."""
        guests = (guest for sitting in self.dossier.sittings for guest in sitting.guests)
        return next(
            (Person(guest.name, guest.gender) for guest in guests if guest.name == name), Person(name)
        )

    def speaker(self, speaker: Speaker) -> Person:
        """Return who spoke: a member or a guest."""
        return self.person(speaker.member) if speaker.member is not None else self.guest(speaker.guest or "")

    def said_on(self, item: int | None) -> tuple[Speech, ...]:
        """Return what was said at the sitting on an item, or on none, before the items."""
        here = (item, self.sitting.number)
        return tuple(said for said in self.dossier.speeches if (said.item, said.sitting) == here)

    def title_of(self, number: int) -> str:
        """Return the post a member presents under: رئيس الغرفة, else عضو الجمعية العامة."""
        entry = self.opening.entry(number)
        president = self.opening.holder("president")
        return self.say(
            office_title,
            (entry.post if entry else None) or "member",
            self.person(number).gender,
            president=president.gender if president else "male",
        )

    def title_of_guest(self, name: str) -> str:
        """Return a guest's title, or nothing."""
        guests = (guest for sitting in self.dossier.sittings for guest in sitting.guests)
        return next((guest.title for guest in guests if guest.name == name), "")

    def named(self, numbers: tuple[int, ...]) -> tuple[str, ...]:
        """Return members as lists name them, in the order of their numbers."""
        return tuple(self.say(styled, self.person(number)) for number in sorted(numbers))

    def elected(self, numbers: tuple[int, ...]) -> tuple[int, ...]:
        """Return those of `numbers` who are elected: associates are listed apart and never counted (art. 8)."""
        associates = {entry.number for entry in self.opening.roll if entry.kind == "associate"}
        return tuple(number for number in numbers if number not in associates)

    @property
    def city(self) -> str:
        """Return where the sitting was held; the seat's city has its French name in the chamber's file."""
        chamber = self.opening.chamber
        return self.say.name(
            self.sitting.city, chamber.city_fr if self.sitting.city == chamber.city_ar else None
        )

    @property
    def chair(self) -> Chair:
        """Return who presides."""
        seat = self.sitting.presiding
        president = self.opening.holder("president")
        return Chair(
            person=self.person(seat.member),
            post=seat.post,
            ground=seat.ground,
            president=president.gender if president else "male",
            article=article_if_known(self.rules, BY_AGE if seat.post == "oldest" else SUBSTITUTION),
        )

    @property
    def writer(self) -> Writer:
        """Return who writes."""
        seat = self.sitting.writing
        return Writer(self.person(seat.member), seat.post)


def hall_of(dossier: Dossier, sitting: Sitting, language: Language = "ar") -> Hall:
    """Return a sitting with its copies; its rank counts the sittings that were held, an opening without quorum being none.

    The copies are as this sitting found them: with the posts that earlier sittings of the session gave.
    Refused: a sitting without the copies that its opening makes.
    """
    opening = dossier.opening(sitting.call)
    if opening is None:
        raise no_sitting(dossier.session)
    rank = sum(not other.failed and other.number <= sitting.number for other in dossier.sittings)
    earlier = tuple(change for change in changes_of(dossier) if change.sitting < sitting.number)
    found = after(opening, earlier)
    return Hall(dossier, found, sitting, 0 if sitting.failed else rank, TONGUES[language])


def chosen_sittings(dossier: Dossier, number: int | None) -> tuple[Sitting, ...]:
    """Return one sitting, or those a whole session's papers tell of: the ones held, else the failed opening alone.

    Refused: no sitting yet. `NotFound`: none of that number.
    """
    if not dossier.sittings:
        raise no_sitting(dossier.session)
    if number is None:
        held = tuple(sitting for sitting in dossier.sittings if not sitting.failed)
        return held or dossier.sittings[-1:]
    chosen = tuple(sitting for sitting in dossier.sittings if sitting.number == number)
    if not chosen:
        raise NotFound(
            "sitting-unknown", sitting=number, session=dossier.session.id, mend="assembly show sittings"
        )
    return chosen


def no_sitting(session: Session) -> Refused:
    """Return the refusal of papers that no sitting gives anything to print."""
    return Refused("minutes-no-sitting", session=session.id, mend="assembly open-sitting")


def session_name(dossier: Dossier) -> SessionName:
    """Return what names the session: the day of its first held sitting names an extraordinary one."""
    session = dossier.session
    held = [sitting.opened.date() for sitting in dossier.sittings if not sitting.failed]
    return SessionName(session.kind, session.year, session.month, held[0] if held else None)


def article_if_known(rules: RulesInForce, name: str) -> str | None:
    """Return the article of a rule that a rule book may lack."""
    return next((rule.article for rule in rules.rules if rule.name == name), None)


def letterhead(opening: Opening) -> Letterhead:
    """Return the head of a paper, from the names copied at the opening."""
    chamber, ministry = opening.chamber, opening.ministry
    return Letterhead(
        ar=tuple(line for line in (KINGDOM_AR, ministry.ar if ministry else "", chamber.name_ar) if line),
        fr=tuple(line for line in (KINGDOM_FR, ministry.fr if ministry else "", chamber.name_fr) if line),
        emblem=chamber.letterhead.emblem,
        emblem_sha256=opening.emblem_sha256,
        tifinagh=chamber.letterhead.tifinagh,
    )


def marks(dossier: Dossier, opening: Opening, say: Tongue = ARABIC) -> tuple[str, ...]:
    """Return what is printed across the page: نموذج for a specimen, مشروع محضر until the session is closed."""
    return (*specimen_mark(opening, say), *((say.word(DRAFT),) if dossier.session.closed is None else ()))


def specimen_mark(opening: Opening, say: Tongue = ARABIC) -> tuple[str, ...]:
    """Return نموذج for the papers of a chamber that is an example."""
    return (say.word(SPECIMEN),) if opening.chamber.specimen else ()


def chair_signs(hall: Hall) -> Signature:
    """Return the chair's place to sign."""
    chair = hall.chair
    title = hall.say(chair_signature, chair.post, chair.person.gender, president=chair.president)
    title = hall.say(who_signs, title, chair.person.gender)
    return Signature(title, hall.say(styled, chair.person), PRESIDENT_SIGNS)


def writer_signs(hall: Hall) -> Signature:
    """Return the secretary's place to sign; a member named by the chair signs as secretary of the sitting (art. 18)."""
    writer = hall.writer
    gender = writer.person.gender
    if writer.post in {"member", "youngest"}:
        title = hall.say(sitting_writer, gender)
    else:
        title = hall.say(office_title, writer.post, gender)
    title = hall.say(who_signs, title, gender)
    return Signature(title, hall.say(styled, writer.person), SECRETARY_SIGNS)
