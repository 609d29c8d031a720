"""The table of earlier recommendations and what became of them (التوصيات السابقة ومآلها), in the minutes of the next session."""

from __future__ import annotations

from assembly.documents.authority_names import authority_name
from assembly.documents.view_hall import Hall
from assembly.documents.view_parts import Table
from assembly.domain.agenda import AgendaItem
from assembly.domain.carried import CarriedRecommendation
from assembly.language import sentences_follow_up as sentence


def carried_table(hall: Hall, item: AgendaItem) -> Table | None:
    """Return the table under the item that tells of earlier recommendations; None under any other, or with none to tell."""
    carried = hall.dossier.carried_under(item)
    if not carried:
        return None
    heads = tuple(map(hall.say.word, sentence.COLUMNS))
    return Table(hall.say.word(sentence.TITLE), heads, tuple(_row(hall, each) for each in carried))


def _row(hall: Hall, each: CarriedRecommendation) -> tuple[str, ...]:
    say = hall.say
    sent = say(sentence.sent_under, each.reference, each.sent) if each.reference and each.sent else ""
    return (
        each.identifier,
        each.text,
        authority_name(say, each.authority),
        sent or say.word(sentence.NOT_SENT),
        _end(hall, each),
    )


def _end(hall: Hall, each: CarriedRecommendation) -> str:
    if each.answered:
        return hall.say(sentence.answered, each.state, each.answered, each.answer_reference, each.answer)
    return hall.say(sentence.unanswered, each.state, each.reminders)
