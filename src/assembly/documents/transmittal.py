"""The letter (رسالة إحالة) that sends a session's recommendations to one authority, with their list."""

from __future__ import annotations

from datetime import date

from assembly.documents.authority_names import authority_name
from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.letter import (
    Addressed,
    AttachedList,
    LetterView,
    Message,
    Outgoing,
    addressed_on,
    letter_view,
)
from assembly.documents.press import Sheet, Source
from assembly.documents.recommendation_list import Selection, selected_view
from assembly.documents.view_hall import Hall, chosen_sittings, hall_of, session_name
from assembly.domain.authority import Authority
from assembly.domain.dossier import Dossier
from assembly.domain.member import Gender
from assembly.domain.recommendation import Recommendation
from assembly.language import sentences_letters as sentence
from assembly.language import sentences_sending as sending
from assembly.language.tongue import Language

PROPOSALS_POINT = "proposals.point"


def transmittal(
    made_from: Source,
    authority: Authority,
    reference: str | None,
    on: date,
    holder: Gender | None = None,
    *,
    language: Language = "ar",
) -> Sheet:
    """Return the letter to an authority, named as on the letter's day; `holder` is the gender of who heads it."""
    outgoing = Outgoing(reference, on, seals=made_from.seals)
    view = transmittal_view(made_from.dossier, authority, outgoing, holder, language=language)
    return Sheet.in_language(language, f"transmittal-{authority.number}", "letter", view)


def transmittal_view(
    dossier: Dossier,
    authority: Authority,
    outgoing: Outgoing,
    holder: Gender | None,
    *,
    language: Language = "ar",
) -> LetterView:
    """Return the letter with all recommendations of a closed session to one authority; refused as `sending_view` is."""
    to = addressed_on(authority, outgoing.on, holder)
    selection = Selection(frozenset({authority.number}))
    return sending_view(dossier, to, outgoing, selection, language=language)


def sending_view(
    dossier: Dossier,
    to: Addressed,
    outgoing: Outgoing,
    selection: Selection,
    *,
    enclosed: tuple[str, ...] = (),
    language: Language = "ar",
) -> LetterView:
    """Return the letter with a selection of the recommendations of a closed session; `enclosed` is what else goes with it.

    `NotFound`: `authority-without-recommendations`. Refused: `session-going-on`, `recommendations-none`,
    `minutes-no-sitting`, `paper-predated`.
    """
    listed = selected_view(dossier, selection, language=language)
    refuse_predated(outgoing.on, closing_day(dossier))
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    say, sent = hall.say, selection.of(dossier.recommendations)
    name, recorded = session_name(dossier), _as_recorded(hall, sent, selection)
    addressee = to.in_words(say)
    message = Message(
        addressee=addressee.name,
        place=say(sentence.place_of, to.address),
        subject=say(sentence.recommendations_sent, len(sent), name),
        references=_references(hall),
        body=say(sentence.recommendations_forwarded, len(sent), recorded, _limit(hall, sent)),
        closing=say(sentence.closing, addressee),
        enclosed=say(sending.enclosures, (say(sentence.recommendations_enclosed, len(sent)), *enclosed)),
        attached=AttachedList(
            say(sentence.attached_title, len(sent), recorded),
            say(sentence.attached_origin, len(sent), name),
            listed.groups[0].table,
            listed.groups[0].notes,
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


def _as_recorded(hall: Hall, sent: tuple[Recommendation, ...], selection: Selection) -> str:
    """Return the authority as the session named it: the list enclosed bears that name, whatever it is called since."""
    named = next(a for r in sent for a in r.authorities if a.number in selection.receivers)
    return authority_name(hall.say, named)


def _limit(hall: Hall, sent: tuple[Recommendation, ...]) -> str:
    limits = {r.due for r in sent}
    if limits == {None}:
        return ""
    only = limits.pop() if len(limits) == 1 else None
    return hall.say(sentence.before, only) if only else hall.say(sentence.as_listed)
