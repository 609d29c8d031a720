"""A letter of the chamber: head, number, sender and addressee, subject, body, closing formula, what is enclosed."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.documents.blanks import Blanked, blanked
from assembly.documents.colophon import ColophonView, seals_colophon
from assembly.documents.meeting import head_sends, head_signs
from assembly.documents.view_hall import Hall, letterhead, specimen_mark
from assembly.documents.view_parts import Letterhead, Signature, Table
from assembly.domain.authority import AddressedAuthority, Authority, Head
from assembly.domain.member import Gender
from assembly.language import sentences_letters as sentence
from assembly.language.addressees import Addressee, addressee
from assembly.language.sentences_convocation import dated, numbered
from assembly.language.tongue import Tongue


class AttachedList(NamedTuple):
    """The list that a letter brings with it, on a page of its own."""

    title: str
    reference: str
    table: Table
    notes: tuple[str, ...] = ()


class LetterView(NamedTuple):
    """A letter whole; `references` is empty and `attached` None where there is nothing of the kind."""

    letterhead: Letterhead
    marks: tuple[str, ...]
    title: str
    place_and_date: str
    number: Blanked
    sender_label: str
    sender: str
    addressee_label: str
    addressee: str
    place: str
    subject: str
    references: str
    greeting: str
    body: str
    closing: str
    signature: Signature
    enclosed_label: str
    enclosed: str
    copies_label: str
    copies: str
    attached: AttachedList | None
    colophon: ColophonView | None


class Message(NamedTuple):
    """What one letter says: to whom, about what, in which words, and what comes with it."""

    addressee: str
    place: str
    subject: str
    references: tuple[str, ...]
    body: str
    closing: str
    enclosed: str
    attached: AttachedList | None = None


class Outgoing(NamedTuple):
    """The outgoing number of a letter, None where it is to be written by hand, its day, and who gets a copy of it.

    `seals` is the last number of the list of seals, where there is one.
    """

    reference: str | None
    on: date
    copies: tuple[AddressedAuthority, ...] = ()
    seals: str | None = None


class Addressed(NamedTuple):
    """The authority a letter goes to, as it is named that day, where it is, and who heads it."""

    named: AddressedAuthority
    address: str | None = None
    head: Head | None = None

    def in_words(self, say: Tongue) -> Addressee:
        """Return how the letter addresses it: whoever heads it where a man or a woman is told, else the institution."""
        name = say.name(self.named.name_ar, self.named.name_fr)
        if self.head is None or self.head.gender is None:
            return say(addressee, name, None)
        title = self.head.title_ar if say.language == "ar" else self.head.title_fr
        return say(addressee, name, self.head.gender, title)


def addressed_on(authority: Authority, on: date, holder: Gender | None) -> Addressed:
    """Return an authority as a letter of a day addresses it; the gender said stands in the place of the one recorded."""
    return Addressed(authority.named_on(on), authority.address, authority.headed_on(on, holder))


def letter_view(hall: Hall, outgoing: Outgoing, message: Message) -> LetterView:
    """Return a letter from the head of the chamber, with the names that the session copied at its opening."""
    opening, chamber, say = hall.opening, hall.opening.chamber, hall.say
    return LetterView(
        letterhead=letterhead(opening),
        marks=specimen_mark(opening, say),
        title=message.subject,
        place_and_date=say(dated, say.name(chamber.city_ar, chamber.city_fr), outgoing.on),
        number=blanked(say(numbered, outgoing.reference)),
        sender_label=say.word(sentence.FROM),
        sender=head_sends(opening, say),
        addressee_label=say.word(sentence.TO),
        addressee=message.addressee,
        place=message.place,
        subject=say(sentence.subject, message.subject),
        references=say(sentence.references, message.references) if message.references else "",
        greeting=say.word(sentence.GREETING),
        body=message.body,
        closing=message.closing,
        signature=head_signs(opening, say),
        enclosed_label=say.word(sentence.ENCLOSED),
        enclosed=message.enclosed,
        copies_label=say.word(sentence.COPIES) if outgoing.copies else "",
        copies=say(sentence.copies_to, tuple(say.name(a.name_ar, a.name_fr) for a in outgoing.copies)),
        attached=message.attached,
        colophon=seals_colophon(outgoing.seals, say),
    )
