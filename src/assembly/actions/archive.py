"""Several sessions read together with the register and the correspondence: what tables and yearly reports are made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import NamedTuple

from assembly.actions.approvals import enforceability_of
from assembly.actions.offices import members_of
from assembly.actions.provenance import standing
from assembly.domain.answer import Answer
from assembly.domain.authority import Authority
from assembly.domain.authority_approval import AuthorityApproval
from assembly.domain.correction import Correction
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.enforceability import Enforceability
from assembly.domain.follow_up import Correspondence
from assembly.domain.member import Member
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.minutes_signature import MinutesSignature
from assembly.domain.outgoing import OtherLetter
from assembly.domain.posting import Posting
from assembly.domain.reminder import Reminder
from assembly.errors import StoreUnreadable
from assembly.store.folder import Store
from assembly.store.journal import Journal


class Letters(NamedTuple):
    """What came after the sessions, as the correspondence holds it."""

    approvals: tuple[AuthorityApproval, ...]
    postings: tuple[Posting, ...]
    sendings: tuple[MinutesSending, ...]
    signatures: tuple[MinutesSignature, ...]
    corrections: tuple[Correction, ...]
    dispatches: tuple[Dispatch, ...]
    reminders: tuple[Reminder, ...]
    answers: tuple[Answer, ...]
    others: tuple[OtherLetter, ...]

    @property
    def of_recommendations(self) -> Correspondence:
        """Return the letters that say what became of recommendations."""
        return Correspondence(self.dispatches, self.reminders, self.answers)


class Archive(NamedTuple):
    """Sessions in the order of their ids, members with their offices as they stand, authorities, letters.

    `stands` says of each decision by its number whether it is enforceable, by what is recorded. `written` is the last line of any journal that was read, of an
    imported session what its file says of it: what is made from the archive is dated by it.
    """

    dossiers: tuple[Dossier, ...]
    members: tuple[Member, ...]
    authorities: tuple[Authority, ...]
    letters: Letters
    stands: Mapping[str, Enforceability]
    written: datetime

    def member(self, number: int) -> Member | None:
        """Return the member of that number."""
        return next((member for member in self.members if member.number == number), None)


def read_archive(store: Store, sessions: Iterable[str]) -> Archive:
    """Read some sessions, the register and the correspondence. A damaged journal raises `StoreUnreadable`: half is not all."""
    ids = tuple(sessions)
    journals = (
        store.register_journal(),
        store.correspondence_journal(),
        *map(store.session_journal, ids),
    )
    dossiers, letters = tuple(map(store.dossier, ids)), _letters(store)
    return Archive(
        dossiers=dossiers,
        members=members_of(store),
        authorities=store.authorities(),
        letters=letters,
        stands={
            decision.number: enforceability_of(store, dossier, decision, letters.approvals, date.max)
            for dossier in dossiers
            for decision in dossier.decisions
        },
        written=max(_last_line(journal) for journal in journals),
    )


def _letters(store: Store) -> Letters:
    book = store.correspondence()
    return Letters(
        approvals=book.approvals.all(),
        postings=book.postings.all(),
        sendings=book.sendings.all(),
        signatures=book.signatures.all(),
        corrections=book.corrections.all(),
        dispatches=book.dispatches.all(),
        reminders=book.reminders.all(),
        answers=book.answers.all(),
        others=book.other_letters.all(),
    )


def _last_line(journal: Journal) -> datetime:
    if damage := journal.damage:
        raise StoreUnreadable(
            "journal-damaged", path=str(journal.path), line=damage.line, reason=damage.reason
        )
    taken = standing(journal) if journal.kind == "session" else None
    return taken.at if taken else journal.lines[-1].at
