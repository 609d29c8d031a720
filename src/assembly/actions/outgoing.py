"""Outgoing numbers given: the next of the year or the one said, never one that a letter bears already."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, TypeVar

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import refuse_future
from assembly.actions.pen import Pen
from assembly.domain.authority import AddressedAuthority
from assembly.domain.dispatch import Dispatch
from assembly.domain.outgoing import OtherLetter, OutgoingNumber, missing, next_sequence, parse_reference
from assembly.domain.reminder import Reminder
from assembly.domain.text import name
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.books import CorrespondenceBook

Letter = TypeVar("Letter", Dispatch, Reminder)


class Sent(NamedTuple):
    """A line of the register of outgoing letters (سجل الصادرات). `what` is the kind of letter, `about` what it is about."""

    outgoing: OutgoingNumber
    on: date
    what: str
    to: str
    about: str
    cancelled: bool = False


def register_of(book: CorrespondenceBook, year: int) -> tuple[Sent, ...]:
    """Return the outgoing letters of a year that the store knows of, in the order of their numbers."""
    found = [each for each in _all(book) if each.outgoing.year == year]
    return tuple(sorted(found, key=lambda each: (each.outgoing.sequence, each.on)))


def numbers_taken(book: CorrespondenceBook) -> frozenset[OutgoingNumber]:
    """Return every number given: to letters made here, to those written elsewhere, and as references typed by hand."""
    return frozenset(each.outgoing for each in _all(book))


def gaps(book: CorrespondenceBook, year: int) -> tuple[int, ...]:
    """Return the numbers of a year that nothing bears though higher ones are taken."""
    return missing(numbers_taken(book), year)


def give_number(desk: OpenCorrespondence, on: date, said: int | None) -> OutgoingNumber:
    """Return the outgoing number of a letter of a day: the one said, else the next of the year.

    `BadInput` for no number at all; refused when a letter bears it already, cancelled or not.
    """
    taken = numbers_taken(desk.book)
    sequence = next_sequence(taken, on.year) if said is None else said
    if sequence < 1:
        raise BadInput("outgoing-number", number=sequence, mend="--number N")
    wanted = OutgoingNumber(on.year, sequence)
    if wanted in taken:
        raise Refused(
            "outgoing-number-taken",
            reference=str(wanted),
            next=next_sequence(taken, on.year),
            mend=f"assembly outgoing --year {on.year}",
        )
    return wanted


def note_letter(
    desk: OpenCorrespondence, pen: Pen, *, subject: str, on: date, said: int | None = None
) -> OtherLetter:
    """Record that a letter written elsewhere took a number of the sequence. Refused: a day to come, a number taken."""
    refuse_future(pen, on)
    given = give_number(desk, on, said)
    letter = OtherLetter(
        number=desk.book.other_letters.next_number(),
        year=given.year,
        sequence=given.sequence,
        on=on,
        subject=name(subject, "subject"),
    )
    desk.book.other_letters.put(letter)
    desk.did(f"note-letter {given}")
    return letter


def number_meant(text: str) -> OutgoingNumber:
    """Return the outgoing number typed; `BadInput` for what is none."""
    found = parse_reference(text)
    if found is None:
        raise BadInput("outgoing-reference", text=text, mend="assembly outgoing")
    return found


def letter_numbered(letters: tuple[Letter, ...], text: str, unknown: str) -> Letter:
    """Return the letter that bears an outgoing number, as typed: 131/2020. `unknown` is the code for when none does.

    `BadInput` for no number, `NotFound` for one that none of them bears.
    """
    wanted = number_meant(text)
    found = next((each for each in letters if each.outgoing == wanted), None)
    if found is None:
        raise NotFound(unknown, reference=str(wanted), mend=f"assembly outgoing --year {wanted.year}")
    return found


def _all(book: CorrespondenceBook) -> list[Sent]:
    return [*_made_here(book), *_elsewhere(book)]


def _made_here(book: CorrespondenceBook) -> list[Sent]:
    found = [
        Sent(
            each.outgoing,
            each.on,
            each.matter,
            each.authority.name_ar if each.authority else "",
            each.session,
            each.cancelled is not None,
        )
        for each in book.dispatches.all()
    ]
    found += [
        Sent(
            each.outgoing,
            each.on,
            "reminder",
            each.authority.name_ar,
            f"{each.rank}",
            each.cancelled is not None,
        )
        for each in book.reminders.all()
    ]
    return found


def _elsewhere(book: CorrespondenceBook) -> list[Sent]:
    """Return what has a number of the sequence and was not made by a dispatch: one letter may stand for several records."""
    own = {each.outgoing for each in _made_here(book)}
    found = {
        each.outgoing: Sent(each.outgoing, each.on, "other", "", each.subject)
        for each in book.other_letters.all()
    }
    typed = [
        (a.reference, a.asked, "decision", a.authority.name_ar, a.decision) for a in book.approvals.all()
    ]
    typed += [(s.reference, s.on, "minutes", _names(s.authorities), s.session) for s in book.sendings.all()]
    for reference, on, what, to, about in typed:
        outgoing = parse_reference(reference) if reference else None
        if outgoing and outgoing not in own:
            found.setdefault(outgoing, Sent(outgoing, on, what, to, about))
    return list(found.values())


def _names(authorities: tuple[AddressedAuthority, ...]) -> str:
    return "، ".join(each.name_ar for each in authorities)
