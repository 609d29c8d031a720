"""The letters that send the minutes: the original to the government authority, copies to governors and members (art. 18)."""

from __future__ import annotations

from datetime import date

from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.letter import Addressed, LetterView, Message, Outgoing, addressed_on, letter_view
from assembly.documents.meeting import person_of
from assembly.documents.press import Sheet, Source
from assembly.documents.view_hall import Hall, chosen_sittings, hall_of, session_name
from assembly.domain.authority import Authority
from assembly.domain.dossier import Dossier
from assembly.domain.member import Gender
from assembly.errors import NotFound
from assembly.language import sentences_letters as sentence
from assembly.language.sentences_convocation import to_associate, to_member
from assembly.language.sentences_opening import failed_minutes_title, minutes_title
from assembly.language.tongue import Language

COPIES = "minutes.copies"


def minutes_original(
    made_from: Source,
    authority: Authority,
    reference: str | None,
    on: date,
    holder: Gender | None = None,
    sitting: int | None = None,
    *,
    language: Language = "ar",
) -> Sheet:
    """Return the letter with the minutes themselves to the government authority; refused as `original_view` is."""
    to = addressed_on(authority, on, holder)
    view = original_view(
        made_from.dossier, to, Outgoing(reference, on, seals=made_from.seals), sitting, language=language
    )
    return Sheet.in_language(language, f"minutes-to-{authority.number}", "letter", view)


def original_view(
    dossier: Dossier, to: Addressed, outgoing: Outgoing, sitting: int | None, *, language: Language = "ar"
) -> LetterView:
    """Return the letter that sends the original of the minutes.

    Of the whole session, or of one sitting. Refused: `minutes-no-sitting`, `session-going-on` (not for an opening
    without quorum, whose record is final), `paper-predated`. `NotFound`: `sitting-unknown`.
    """
    hall = _hall(dossier, sitting, outgoing.on, language)
    say = hall.say
    addressee, minutes = to.in_words(say), _minutes(hall, sitting)
    message = Message(
        addressee=addressee.name,
        place=say(sentence.place_of, to.address),
        subject=say(sentence.minutes_sent, minutes),
        references=(),
        body=say(sentence.minutes_forwarded, minutes, _day(hall), hall.rules.article(COPIES), hall.rules.law),
        closing=say(sentence.closing, addressee),
        enclosed=say(sentence.minutes_enclosed, minutes),
    )
    return letter_view(hall, outgoing, message)


def minutes_copy(
    made_from: Source,
    authority: Authority,
    reference: str | None,
    on: date,
    holder: Gender | None = None,
    sitting: int | None = None,
    *,
    language: Language = "ar",
) -> Sheet:
    """Return the letter with a copy of the minutes to a governor; refused as `original_view` is."""
    to = addressed_on(authority, on, holder)
    view = copy_view(
        made_from.dossier, to, Outgoing(reference, on, seals=made_from.seals), sitting, language=language
    )
    return Sheet.in_language(language, f"minutes-to-{authority.number}", "letter", view)


def copy_view(
    dossier: Dossier, to: Addressed, outgoing: Outgoing, sitting: int | None, *, language: Language = "ar"
) -> LetterView:
    """Return the letter that sends a copy of the minutes to an authority; refused as `original_view` is."""
    hall = _hall(dossier, sitting, outgoing.on, language)
    addressee = to.in_words(hall.say)
    addressed = (addressee.name, hall.say(sentence.place_of, to.address))
    message = _copy(hall, sitting, addressed, hall.say(sentence.closing, addressee))
    return letter_view(hall, outgoing, message)


def minutes_copy_for_member(
    made_from: Source,
    member: int,
    reference: str | None,
    on: date,
    sitting: int | None = None,
    *,
    language: Language = "ar",
) -> Sheet:
    """Return the letter with a copy of the minutes to a member on the session's roll.

    Refused as `original_view` is; `NotFound`: `member-not-on-roll`.
    """
    outgoing = Outgoing(reference, on, seals=made_from.seals)
    view = member_copy_view(made_from.dossier, member, outgoing, sitting, language=language)
    return Sheet.in_language(language, f"minutes-to-member-{member}", "letter", view)


def member_copy_view(
    dossier: Dossier, member: int, outgoing: Outgoing, sitting: int | None, *, language: Language = "ar"
) -> LetterView:
    """Return the letter that sends a copy of the minutes to a member; refused as `minutes_copy_for_member` is."""
    hall = _hall(dossier, sitting, outgoing.on, language)
    say = hall.say
    entry = hall.opening.entry(member)
    if entry is None:
        session = dossier.session.id
        raise NotFound("member-not-on-roll", member=member, session=session, mend="assembly members")
    addressed = to_associate if entry.kind == "associate" else to_member
    to = say(addressed, person_of(entry, say))
    message = _copy(hall, sitting, (to, ""), say(sentence.closing_for_member))
    return letter_view(hall, outgoing, message)


def _copy(hall: Hall, sitting: int | None, addressed: tuple[str, str], closing: str) -> Message:
    minutes, say = _minutes(hall, sitting), hall.say
    return Message(
        addressee=addressed[0],
        place=addressed[1],
        subject=say(sentence.minutes_sent, say(sentence.copy_of, minutes)),
        references=(),
        body=say(sentence.copy_forwarded, minutes, _day(hall), hall.rules.article(COPIES), hall.rules.law),
        closing=closing,
        enclosed=say(sentence.minutes_enclosed, say(sentence.copy_of, minutes)),
    )


def _hall(dossier: Dossier, sitting: int | None, on: date, language: Language) -> Hall:
    hall = hall_of(dossier, chosen_sittings(dossier, sitting)[-1], language)
    refuse_predated(on, _day(hall) if hall.sitting.failed else closing_day(dossier))
    return hall


def _minutes(hall: Hall, sitting: int | None) -> str:
    name = session_name(hall.dossier)
    if hall.sitting.failed:
        return hall.say(failed_minutes_title, name)
    return hall.say(minutes_title, name, None if sitting is None else hall.rank)


def _day(hall: Hall) -> date:
    return (hall.sitting.closed or hall.sitting.opened).date()
