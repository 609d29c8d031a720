"""Where the letter of a reminder is made from: its dispatch, the reminders before it, the session as the dispatch found it."""

from __future__ import annotations

from assembly.documents.press import Sheet, Source, source_as_of
from assembly.documents.reminder_letter import Reminded, reminder_letter
from assembly.domain.reminder import Reminder, of_dispatch
from assembly.errors import NotFound
from assembly.store.folder import Store


def reminder_sheet(store: Store, reminder: Reminder) -> tuple[Sheet, Source]:
    """Return the letter of a reminder and what it is set from; `NotFound` as `source_as_of`."""
    book = store.correspondence()
    dispatch = book.dispatches.get(reminder.dispatch)
    if dispatch is None:
        raise NotFound("dispatch-unknown", reference=reminder.dispatch, mend="assembly outgoing")
    before = tuple(
        each for each in of_dispatch(book.reminders.all(), dispatch.number) if each.rank < reminder.rank
    )
    made_from = source_as_of(store, dispatch.session, dispatch.record, dispatch.seals)
    return reminder_letter(made_from.dossier, Reminded(reminder, dispatch, before)), made_from
