"""Outgoing numbers given: the next of the year or the one said, never one that a letter bears already."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, TypeVar

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import refuse_future
from assembly.actions.pen import Pen
from assembly.domain.authority import AddressedAuthority
from assembly.domain.dispatch import Dispatch, Matter
from assembly.domain.outgoing import (
    OtherLetter,
    OutgoingNumber,
    missing,
    next_sequence,
    parse_reference,
    twice,
)
from assembly.domain.reminder import Reminder
from assembly.domain.text import name
from assembly.errors import BadInput, NotFound, Refused
from assembly.store.books import CorrespondenceBook

Letter = TypeVar("Letter", Dispatch, Reminder)


class Sent(NamedTuple):
    """A line of the register of outgoing letters (سجل الصادرات). `what` is the kind of letter, `about` what it is about.

    `about` is a decision's number, the letter that a reminder is about with its rank, else the session, which `session` is too.
    `to` names authorities, `members` those whom copies of the minutes went to.
    """

    outgoing: OutgoingNumber
    on: date
    what: str
    to: str
    about: str
    session: str = ""
    cancelled: bool = False
    members: tuple[int, ...] = ()


class IrregularYear(NamedTuple):
    """The outgoing numbers of a year that no letter bears, and those that more than one bears."""

    year: int
    missing: tuple[int, ...]
    twice: tuple[int, ...]


def register_of(book: CorrespondenceBook, year: int) -> tuple[Sent, ...]:
    """Return the outgoing letters of a year that the store knows of, in the order of their numbers."""
    found = [each for each in _all(book) if each.outgoing.year == year]
    return tuple(sorted(found, key=lambda each: (each.outgoing.sequence, each.on)))


def numbers_borne(book: CorrespondenceBook) -> tuple[OutgoingNumber, ...]:
    """Return the number of each letter: made here, written elsewhere, or typed by hand as a reference."""
    return tuple(each.outgoing for each in _all(book))


def irregular_years(book: CorrespondenceBook) -> tuple[IrregularYear, ...]:
    """Return the years whose outgoing numbers leave some out or give some twice."""
    borne = numbers_borne(book)
    found = (_irregular(borne, year) for year in sorted({each.year for each in borne}))
    return tuple(each for each in found if each.missing or each.twice)


def irregular_year(book: CorrespondenceBook, year: int) -> IrregularYear:
    """Return what is irregular in the outgoing numbers of a year, empty where nothing is."""
    return _irregular(numbers_borne(book), year)


def _irregular(borne: tuple[OutgoingNumber, ...], year: int) -> IrregularYear:
    return IrregularYear(year, missing(borne, year), twice(borne, year))


def refuse_borne(desk: OpenCorrespondence, reference: str | None, matter: Matter, session: str) -> None:
    """Refuse a typed reference that is the outgoing number of a letter about something else, or of a void one."""
    outgoing = parse_reference(reference) if reference else None
    holders = [each for each in _made_here(desk.book) if each.outgoing == outgoing]
    if outgoing and holders and not any(_is_of(each, matter, session) for each in holders):
        raise _taken(desk, outgoing)


def give_number(desk: OpenCorrespondence, on: date, said: int | None) -> OutgoingNumber:
    """Return the outgoing number of a letter of a day: the one said, else the next of the year.

    `BadInput` for no number at all; refused when a letter bears it already, cancelled or not.
    """
    taken = numbers_borne(desk.book)
    sequence = next_sequence(taken, on.year) if said is None else said
    if sequence < 1:
        raise BadInput("outgoing-number", number=sequence, mend="--number N")
    wanted = OutgoingNumber(on.year, sequence)
    if wanted in taken:
        raise _taken(desk, wanted)
    return wanted


def _taken(desk: OpenCorrespondence, wanted: OutgoingNumber) -> Refused:
    return Refused(
        "outgoing-number-taken",
        reference=str(wanted),
        next=next_sequence(numbers_borne(desk.book), wanted.year),
        mend=f"assembly outgoing --year {wanted.year}",
    )


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
    made_here = _made_here(book)
    return [*made_here, *_elsewhere(book, made_here)]


def _made_here(book: CorrespondenceBook) -> list[Sent]:
    of = {each.number: each for each in book.dispatches.all()}
    found = [
        Sent(
            each.outgoing,
            each.on,
            each.matter,
            each.authority.name_ar if each.authority else "",
            each.decision_number or each.session,
            each.session,
            each.cancelled is not None,
            each.members,
        )
        for each in book.dispatches.all()
    ]
    found += [
        Sent(
            each.outgoing,
            each.on,
            "reminder",
            each.authority.name_ar,
            f"{of[each.dispatch].reference} ({each.rank})",
            of[each.dispatch].session,
            each.cancelled is not None,
        )
        for each in book.reminders.all()
    ]
    return found


def _elsewhere(book: CorrespondenceBook, made_here: list[Sent]) -> list[Sent]:
    """Return what has a number of the sequence and was not made here; one letter may stand for several records."""
    others = [Sent(each.outgoing, each.on, "other", "", each.subject) for each in book.other_letters.all()]
    # A letter noted, and then told of as the one that sent something, is one letter.
    found = {each.outgoing: each for each in others}
    for letter in _typed(book):
        own = (each for each in made_here if each.outgoing == letter.outgoing)
        if not any(_is_of(each, letter.what, letter.session) for each in own):
            found.setdefault(letter.outgoing, letter)
    return [*others, *(each for each in found.values() if each.what != "other")]


def _typed(book: CorrespondenceBook) -> Iterator[Sent]:
    """Yield the letters whose number was typed as a reference."""
    for asked in book.approvals.all():
        if outgoing := parse_reference(asked.reference or ""):
            to = asked.authority.name_ar
            yield Sent(outgoing, asked.asked, "decision", to, asked.decision, asked.session)
    for sending in book.sendings.all():
        if outgoing := parse_reference(sending.reference or ""):
            to = _names(sending.authorities)
            session, members = sending.session, sending.members
            yield Sent(outgoing, sending.on, "minutes", to, session, session, members=members)


def _is_of(letter: Sent, matter: str, session: str) -> bool:
    """Tell whether a letter made here is the one that a record of a matter speaks of. A void one is none."""
    return (letter.what, letter.session, letter.cancelled) == (matter, session, False)


def _names(authorities: tuple[AddressedAuthority, ...]) -> str:
    return "، ".join(each.name_ar for each in authorities)
