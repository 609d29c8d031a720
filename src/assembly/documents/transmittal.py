"""The letter (رسالة إحالة) that sends a session's recommendations to one authority, with their list."""

from __future__ import annotations

from datetime import date

from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.letter import AttachedList, LetterView, Message, Outgoing, letter_view
from assembly.documents.press import Sheet, Source
from assembly.documents.recommendation_list import recommendation_view
from assembly.documents.view_hall import Hall, chosen_sittings, hall_of, session_name
from assembly.domain.authority import Authority
from assembly.domain.dossier import Dossier
from assembly.domain.recommendation import Recommendation
from assembly.language import sentences_letters as sentence
from assembly.language.addressees import addressee, institution
from assembly.language.terms import AnyGender
from assembly.language.tongue import Language

PROPOSALS_POINT = "proposals.point"


def transmittal(
    made_from: Source,
    authority: Authority,
    reference: str | None,
    on: date,
    holder: AnyGender | None = None,
    *,
    language: Language = "ar",
) -> Sheet:
    """Return the letter to an authority, named as on the letter's day; `holder` is the gender of who heads it."""
    outgoing = Outgoing(reference, on)
    view = transmittal_view(made_from.dossier, authority, outgoing, holder, language=language)
    return Sheet.in_language(language, f"transmittal-{authority.number}", "letter", view)


def transmittal_view(
    dossier: Dossier,
    authority: Authority,
    outgoing: Outgoing,
    holder: AnyGender | None,
    *,
    language: Language = "ar",
) -> LetterView:
    """Return the letter with the recommendations of a closed session to one authority.

    `NotFound`: `authority-without-recommendations`. Refused: `session-going-on`, `recommendations-none`,
    `minutes-no-sitting`, `paper-predated`.
    """
    listed = recommendation_view(dossier, authority.number, language=language)
    refuse_predated(outgoing.on, closing_day(dossier))
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    say = hall.say
    sent = tuple(
        r for r in dossier.recommendations if any(a.number == authority.number for a in r.authorities)
    )
    name, recorded = session_name(dossier), _as_recorded(hall, sent, authority.number)
    named = authority.named_on(outgoing.on)
    to = say(addressee, say.name(named.name_ar, named.name_fr), holder)
    message = Message(
        addressee=to.name,
        place=say(sentence.place_of, authority.address),
        subject=say(sentence.recommendations_sent, len(sent), name),
        references=_references(hall),
        body=say(sentence.recommendations_forwarded, len(sent), recorded, _limit(hall, sent)),
        closing=say(sentence.closing, to),
        enclosed=say(sentence.recommendations_enclosed, len(sent)),
        attached=AttachedList(
            say(sentence.attached_title, len(sent), recorded),
            say(sentence.attached_origin, len(sent), name),
            listed.groups[0].table,
        ),
    )
    return letter_view(hall, outgoing, message)


def _references(hall: Hall) -> tuple[str, ...]:
    """Return the point of law on what is proposed to authorities, where the rule book has it, and the minutes."""
    days = tuple(sorted({s.opened.date() for s in hall.dossier.sittings if not s.failed}))
    law = tuple(
        hall.say(sentence.point_of_law, hall.rules.number(rule.name), rule.article, hall.rules.law)
        for rule in hall.rules.rules
        if rule.name == PROPOSALS_POINT
    )
    return (*law, hall.say(sentence.minutes_of_days, days))


def _as_recorded(hall: Hall, sent: tuple[Recommendation, ...], authority: int) -> str:
    """Return the authority as the session named it: the list enclosed bears that name, whatever it is called since."""
    named = next(a for a in sent[0].authorities if a.number == authority)
    return hall.say(institution, hall.say.name(named.name_ar, named.name_fr))


def _limit(hall: Hall, sent: tuple[Recommendation, ...]) -> str:
    limits = {r.due for r in sent}
    if limits == {None}:
        return ""
    only = limits.pop() if len(limits) == 1 else None
    return hall.say(sentence.before, only) if only else hall.say(sentence.as_listed)
