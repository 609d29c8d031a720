"""How an item ended, and at which sittings it was taken up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from assembly.documents.minutes_ballots import BallotView
from assembly.documents.minutes_motions import adopted_changes
from assembly.documents.view_hall import Hall
from assembly.domain.agenda import AgendaItem, Postponement, Withdrawal
from assembly.domain.ballot import Subject
from assembly.domain.dossier import Dossier
from assembly.language import sentences_items as sentence
from assembly.language.sentences import minutes_of, session_named_by_id, session_short, subject_of
from assembly.language.sentences_correction import change

_NOTED_KINDS = ("follow-up", "report", "presentation", "other")


class _OfASitting(Protocol):
    @property
    def sitting(self) -> int: ...


class Ending(NamedTuple):
    """The sentence that ends an item at a sitting, and the changes it announces."""

    sentence: str = ""
    changes: tuple[str, ...] = ()


def subject_of_item(item: AgendaItem) -> Subject:
    """Return an item as the subject of ballots and amendments."""
    return Subject(kind="item", number=item.number)


def minutes_approved_by(hall: Hall, item: AgendaItem) -> str:
    """Return the minutes that an item approves (محضر الدورة العادية لشهر يونيو برسم سنة 2020), or nothing."""
    if item.kind != "previous-minutes" or not item.about_session:
        return ""
    return hall.say(minutes_of, hall.say(session_short, session_named_by_id(item.about_session)))


def taken_up_at(dossier: Dossier, item: AgendaItem) -> tuple[int, ...]:
    """Return the sittings that took an item up; one that only has a summary, or a table, at the first one held."""
    numbers = {record.sitting for record in _records_of(dossier, item)}
    if not numbers and (item.summary or dossier.carried_under(item)):
        numbers = {*[sitting.number for sitting in dossier.sittings if not sitting.failed][:1]}
    return tuple(sorted(numbers))


def _records_of(dossier: Dossier, item: AgendaItem) -> Iterator[_OfASitting]:
    """Yield what was said, proposed, amended, voted, elected on an item, and how it was put off or withdrawn."""
    subject = subject_of_item(item)
    yield from (speech for speech in dossier.speeches if speech.item == item.number)
    yield from (proposal for proposal in dossier.proposals if proposal.item == item.number)
    yield from (amendment for amendment in dossier.amendments if amendment.target == subject)
    yield from (ballot for ballot in dossier.ballots if ballot.subject == subject)
    yield from dossier.elections_on(item.number)
    yield from dossier.item_votes_on(item.number)
    yield from filter(None, (item.postponed, item.withdrawn))


def never_reached(hall: Hall, item: AgendaItem) -> bool:
    """Tell whether the session's last sitting was lifted before the item."""
    sitting = hall.sitting
    last = sitting.number == max(other.number for other in hall.dossier.sittings)
    return (
        last
        and sitting.closed is not None
        and sitting.resumes is None
        and not taken_up_at(hall.dossier, item)
    )


def ending_of(hall: Hall, item: AgendaItem, ballot: BallotView | None) -> Ending:
    """Return how an item ended at this sitting; nothing when it ended at another one or has not ended."""
    here = hall.sitting.number
    if item.withdrawn:
        return _withdrawn(hall, item, item.withdrawn) if item.withdrawn.sitting == here else Ending()
    if item.postponed:
        return _postponed(hall, item, item.postponed) if item.postponed.sitting == here else Ending()
    if ballot:
        return _voted(hall, item, ballot)
    return Ending(_without_vote(hall, item))


def _voted(hall: Hall, item: AgendaItem, ballot: BallotView) -> Ending:
    changes = (*adopted_changes(hall, subject_of_item(item)), *_corrections(hall, item))
    if changes and hall.dossier.state_of(item) == "adopted":
        return Ending(hall.say(sentence.with_changes, ballot.result, len(changes)), changes)
    return Ending(ballot.result)


def _withdrawn(hall: Hall, item: AgendaItem, end: Withdrawal) -> Ending:
    if end.member is None:
        return Ending(hall.say(sentence.withdrawn_by_nobody_named, end.reason))
    own = item.asked_by == end.member
    return Ending(hall.say(sentence.withdrawn, hall.person(end.member), own=own, reason=end.reason))


def _postponed(hall: Hall, item: AgendaItem, end: Postponement) -> Ending:
    minutes = minutes_approved_by(hall, item)
    changes = (*adopted_changes(hall, subject_of_item(item)), *_requested(hall, item))
    if not minutes:
        return Ending(hall.say(sentence.postponed, end.until, end.reason))
    if changes:
        return Ending(
            hall.say(sentence.minutes_postponed_with_changes, minutes, end.until, end.reason), changes
        )
    return Ending(hall.say(sentence.minutes_postponed, minutes, end.until, end.reason))


def _corrections(hall: Hall, item: AgendaItem) -> tuple[str, ...]:
    """Return the corrections that this session decided of the minutes an item is about."""
    if item.kind != "previous-minutes" or not item.about_session:
        return ()
    return tuple(
        hall.say(change, each.page, each.instead, each.read)
        for each in hall.dossier.corrections
        if each.session == item.about_session
    )


def _requested(hall: Hall, item: AgendaItem) -> tuple[str, ...]:
    """Return the changes asked for before the minutes an item is about come back."""
    recorded = (each for each in hall.dossier.minutes_approvals if each.item == item.number)
    return tuple(
        hall.say(change, each.page, each.instead, each.read)
        for record in recorded
        for each in record.requested
    )


def _without_vote(hall: Hall, item: AgendaItem) -> str:
    """Return how an item without a vote ended; nothing is said before the sitting is lifted or while the debate goes on."""
    if never_reached(hall, item):
        return hall.say(sentence.not_reached)
    ended_here = hall.sitting.number == taken_up_at(hall.dossier, item)[-1]
    elected = hall.dossier.elections_on(item.number)
    if hall.sitting.closed is None or not ended_here or elected or hall.dossier.state_of(item) != "open":
        return ""
    return (
        hall.say(sentence.noted, hall.say(subject_of, item.title))
        if item.kind in _NOTED_KINDS
        else hall.say(sentence.not_put_to_the_vote)
    )
