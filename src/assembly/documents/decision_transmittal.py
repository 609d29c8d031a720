"""The letter that puts a decision to an authority for its approval, with the extract (art. 46)."""

from __future__ import annotations

from datetime import date

from assembly.documents.decision_article import decision_meant
from assembly.documents.issue import closing_day, refuse_predated
from assembly.documents.letter import Addressed, LetterView, Message, Outgoing, letter_view
from assembly.documents.view_hall import chosen_sittings, hall_of, session_name
from assembly.domain.dossier import Dossier
from assembly.language import sentences_letters as sentence
from assembly.language import sentences_sending as sending
from assembly.language.tongue import Language

APPROVAL = "approval.kinds"


def decision_sending_view(
    dossier: Dossier, to: Addressed, outgoing: Outgoing, decision: int, *, language: Language = "ar"
) -> LetterView:
    """Return the letter that asks an authority to approve a decision of a closed session.

    `NotFound`: `decision-unknown`. Refused: `decision-cancelled`, `session-going-on`, `paper-predated`.
    """
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    refuse_predated(outgoing.on, closing_day(dossier))
    say, taken = hall.say, decision_meant(dossier, decision)
    addressee = to.in_words(say)
    message = Message(
        addressee=addressee.name,
        place=say(sentence.place_of, to.address),
        subject=say(sending.decision_sent, taken.number, taken.title),
        references=(say(sentence.minutes_of_days, _days(dossier)),),
        body=say(
            sending.decision_forwarded,
            taken.number,
            session_name(dossier),
            hall.rules.article(APPROVAL),
            hall.rules.law,
        ),
        closing=say(sentence.closing, addressee),
        enclosed=say(sending.decision_enclosed, taken.number),
    )
    return letter_view(hall, outgoing, message)


def _days(dossier: Dossier) -> tuple[date, ...]:
    return tuple(sorted({sitting.opened.date() for sitting in dossier.sittings if not sitting.failed}))
