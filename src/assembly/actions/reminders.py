"""Reminders: the first, second and third letter about recommendations that nobody answered."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenCorrespondence
from assembly.actions.dispatches import refuse_before_dispatch, refuse_not_there, standing_dispatch
from assembly.actions.letters import refuse_future
from assembly.actions.outgoing import give_number, letter_numbered
from assembly.actions.pen import Pen
from assembly.domain.answer import answers_to
from assembly.domain.authority import Authority, successor
from assembly.domain.dispatch import Cancellation, Dispatch, standing
from assembly.domain.reminder import RANKS, Rank, Reminder, of_dispatch
from assembly.domain.text import body
from assembly.errors import Refused
from assembly.store.books import CorrespondenceBook
from assembly.store.seals import last_number


class Late(NamedTuple):
    """A dispatch that waits for answers, and the day of its last letter: its own, or its last reminder's."""

    dispatch: Dispatch
    last: date


def remind(
    desk: OpenCorrespondence, pen: Pen, *, dispatches: tuple[str, ...], on: date, number: int | None = None
) -> tuple[Reminder, ...]:
    """Reserve numbers and record the next reminder of some dispatches, each of what it had no answer to.

    It goes to whoever stands for the authority that day, by its name then. Refused: a dispatch without recommendations
    or cancelled, all of it answered, three reminders already, a day before the last letter or to come.
    """
    refuse_future(pen, on)
    made = []
    for place, text in enumerate(dispatches):
        found = standing_dispatch(desk, text)
        made.append(_next(desk, found, on, None if number is None else number + place))
    desk.did(f"remind {' '.join(f'{each.reference}' for each in made)}")
    return tuple(made)


def late(book: CorrespondenceBook, day: date, days: int) -> tuple[Late, ...]:
    """Return the dispatches with something unanswered whose last letter is more than some days old, and not the third."""
    found = []
    for dispatch in standing(book.dispatches.all()):
        reminders = of_dispatch(book.reminders.all(), dispatch.number)
        last = max([dispatch.on, *(each.on for each in reminders)])
        waiting = len(reminders) < len(RANKS) and unanswered(book, dispatch)
        if waiting and (day - last).days > days:
            found.append(Late(dispatch, last))
    return tuple(found)


def unanswered(book: CorrespondenceBook, dispatch: Dispatch) -> tuple[int, ...]:
    """Return the recommendations of a dispatch that its authority did not answer."""
    known = book.answers.all()
    return tuple(
        number
        for number in dispatch.recommendations
        if not answers_to(known, dispatch.session, number, dispatch.receivers)
    )


def _next(desk: OpenCorrespondence, found: Dispatch, on: date, said: int | None) -> Reminder:
    refuse_before_dispatch(found, on)
    waiting = unanswered(desk.book, found)
    earlier = of_dispatch(desk.book.reminders.all(), found.number)
    if found.authority is None or not waiting:
        raise Refused("reminder-of-nothing", reference=found.reference, mend="assembly follow-up")
    if len(earlier) == len(RANKS):
        raise Refused(
            "reminded-enough",
            reference=found.reference,
            last=earlier[-1].reference,
            mend="assembly follow-up",
        )
    if earlier and on <= earlier[-1].on:
        raise Refused(
            "reminder-before-last",
            day=on.isoformat(),
            reference=earlier[-1].reference,
            last=earlier[-1].on.isoformat(),
            mend="--on DAY",
        )
    authority = _standing_for(desk, found.authority.number, on)
    given = give_number(desk, on, said)
    rank: Rank = RANKS[len(earlier)]
    made = Reminder(
        number=desk.book.reminders.next_number(),
        year=given.year,
        sequence=given.sequence,
        on=on,
        dispatch=found.number,
        rank=rank,
        authority=authority.named_on(on),
        head=authority.headed_on(on, found.head.gender if found.head else None),
        address=authority.address,
        language=found.language,
        recommendations=waiting,
        seals=last_number(desk.store.folder),
    )
    desk.book.reminders.put(made)
    return made


def _standing_for(desk: OpenCorrespondence, number: int, on: date) -> Authority:
    known = desk.store.authorities()
    authority = next(each for each in known if each.number == successor(known, number, on))
    refuse_not_there(authority, on)
    return authority


def reminder_meant(reminders: tuple[Reminder, ...], text: str) -> Reminder:
    """Return the reminder with an outgoing number; `NotFound` when none bears it."""
    return letter_numbered(reminders, text, "reminder-unknown")


def cancel_reminder(
    desk: OpenCorrespondence, pen: Pen, *, reference: str, because: str, on: date
) -> Reminder:
    """Record that a reminder is void; its number stays taken, and the next one has its rank.

    Refused: one that is cancelled or was followed by another, a day before it or to come.
    """
    found = reminder_meant(desk.book.reminders.all(), reference)
    refuse_future(pen, on)
    later = [
        each for each in of_dispatch(desk.book.reminders.all(), found.dispatch) if each.rank > found.rank
    ]
    if found.cancelled or later or on < found.on:
        raise Refused("reminder-not-last", reference=found.reference, mend="assembly outgoing")
    cancelled = replace(found, cancelled=Cancellation(on=on, because=body(because, "because")))
    desk.book.reminders.put(cancelled)
    desk.did(f"cancel-dispatch {found.reference}")
    return cancelled
