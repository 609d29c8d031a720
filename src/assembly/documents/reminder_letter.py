"""The reminder (رسالة تذكير) of recommendations that had no answer, with the letters it refers to and their table."""

from __future__ import annotations

from typing import NamedTuple

from assembly.documents.letter import Addressed, AttachedList, LetterView, Message, Outgoing, letter_view
from assembly.documents.press import Sheet
from assembly.documents.recommendation_list import Selection, selected_view
from assembly.documents.view_hall import chosen_sittings, hall_of, session_name
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.reminder import Reminder
from assembly.language import sentences_letters as sentence
from assembly.language import sentences_sending as sending


class Reminded(NamedTuple):
    """A reminder with what it refers to: the dispatch, and the reminders before it."""

    reminder: Reminder
    dispatch: Dispatch
    before: tuple[Reminder, ...] = ()


def reminder_letter(dossier: Dossier, reminded: Reminded) -> Sheet:
    """Return the letter of a reminder, in the language of its dispatch."""
    reminder = reminded.reminder
    stem = f"reminder-{reminder.sequence}-{reminder.year}"
    return Sheet(stem, "letter", reminder_view(dossier, reminded), reminder.language)


def reminder_view(dossier: Dossier, reminded: Reminded) -> LetterView:
    """Return the letter; the recommendations are those that had no answer that day."""
    reminder, dispatch = reminded.reminder, reminded.dispatch
    language = reminder.language
    selection = Selection(dispatch.receivers, frozenset(reminder.recommendations))
    listed = selected_view(dossier, selection, language=language)
    hall = hall_of(dossier, chosen_sittings(dossier, None)[-1], language)
    say, name, n = hall.say, session_name(dossier), len(reminder.recommendations)
    to = Addressed(reminder.authority, reminder.address, reminder.head)
    addressee = to.in_words(say)
    first = say(sending.my_letter, sending.Earlier(dispatch.reference, dispatch.on))
    further = (
        say(sending.my_reminder, each.rank, sending.Earlier(each.reference, each.on))
        for each in reminded.before
    )
    references = (first, *further)
    message = Message(
        addressee=addressee.name,
        place=say(sentence.place_of, to.address),
        subject=say(sending.reminder_subject, reminder.rank, n, name),
        references=references,
        body=say(sending.reminder_body, n, len(references)),
        closing=say(sentence.closing, addressee),
        enclosed=say(sending.reminder_enclosed, n),
        attached=AttachedList(
            say(sending.unanswered_title, n), say(sentence.attached_origin, n, name), listed.groups[0].table
        ),
    )
    return letter_view(hall, Outgoing(reminder.reference, reminder.on, seals=reminder.seals), message)
