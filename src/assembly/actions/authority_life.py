"""The whole life of an authority: named, headed, merged; what it was sent, reminded of, and what it answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta, tzinfo
from itertools import groupby, pairwise
from typing import Any, NamedTuple

from assembly.actions.follow_up import Wanted, letters_of, looked_for
from assembly.domain.authority import Authority, stands_for, successor
from assembly.domain.dispatch import Dispatch, standing
from assembly.domain.follow_up import Correspondence, Followed, followed
from assembly.store.books import CorrespondenceBook
from assembly.store.folder import Store
from assembly.store.history import entries
from assembly.store.patch import merge

_WRITTEN_TO = ("address", "channel", "language", "role")
_DISPATCHED = {"recommendations": "sent", "minutes": "minutes", "decision": "decision"}


class AuthorityStep(NamedTuple):
    """One step: the day, what happened, under which name of an authority, by which letters, about what.

    `what`: registered, named, renamed, headed, address, channel, language, role, merged-into, took-over, recommended, sent,
    minutes, decision, copy, acknowledged, void, reminder, the grade of an answer, the outcome of an approval. `until` is the
    last day of a name or of a title. `about` names recommendations (2020-10/R2), a decision (1/2020) or a session.
    """

    on: date
    what: str
    name: str = ""
    letters: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    text: str = ""
    until: date | None = None
    gender: str | None = None
    other: int | None = None


class Counts(NamedTuple):
    """How much passed between the chamber and an authority, and those merged into it; void letters left out."""

    recommendations: int
    open: int
    letters: int
    reminders: int
    answers: int


class AuthorityLife(NamedTuple):
    """An authority, the one that stands for it now, what is counted, and its steps by their days."""

    authority: Authority
    successor: int
    counts: Counts
    steps: tuple[AuthorityStep, ...]


class _Read(NamedTuple):
    """What is read once for all the steps: every authority, every letter, every recommendation followed."""

    authorities: tuple[Authority, ...]
    letters: Correspondence
    followed: tuple[Followed, ...]


def life_of_authority(store: Store, authority: Authority, day: date, zone: tzinfo) -> AuthorityLife:
    """Return the life of an authority as recorded up to `day`; what was recorded without a day has that of its line."""
    letters = letters_of(store)
    read = _Read(store.authorities(), letters, followed(map(store.dossier, store.session_ids()), letters))
    number, book = authority.number, store.correspondence()
    steps = [
        *_registered(store, authority, zone),
        *_merges(read, authority),
        *_recommended(read.followed, number),
        *_letters(letters, number),
        *_inherited(read, number),
        *_approvals(book, letters, number),
        *_minutes(book, letters, number),
    ]
    counts = _counts(looked_for(read.followed, read.authorities, Wanted(number), day))
    told = tuple(sorted((each for each in steps if each.on <= day), key=lambda each: each.on))
    return AuthorityLife(authority, successor(read.authorities, number, day), counts, told)


def _registered(store: Store, authority: Authority, zone: tzinfo) -> Iterator[AuthorityStep]:
    """Yield what the register says: the names and who headed it by their own days, the rest by the day of recording."""
    rows = list(_rows(store, authority.number, zone))
    day = rows[0][0] if rows else date.min
    first = authority.names[0]
    yield AuthorityStep(
        day, "registered", first.ar, text=first.fr, until=None if first.since else first.until
    )
    yield from _renamed(authority)
    for head in authority.heads:
        yield AuthorityStep(
            head.since or day,
            "headed",
            head.title_ar,
            text=head.title_fr,
            until=head.until,
            gender=head.gender,
        )
    yield from _written_to(rows)


def _renamed(authority: Authority) -> Iterator[AuthorityStep]:
    for place, named in enumerate(authority.names):
        if named.since:
            what = "renamed" if place else "named"
            yield AuthorityStep(named.since, what, named.ar, text=named.fr, until=named.until)


def _written_to(rows: list[tuple[date, dict[str, Any]]]) -> Iterator[AuthorityStep]:
    """Yield what was said anew, after the authority was first recorded, of how it is written to."""
    for (_, before), (on, row) in pairwise(rows):
        for field in _WRITTEN_TO:
            if row.get(field) != before.get(field):
                yield AuthorityStep(on, field, text=row.get(field) or "")


def _rows(store: Store, number: int, zone: tzinfo) -> Iterator[tuple[date, dict[str, Any]]]:
    """Yield the authority's row after each line that stands and changed it, with the day of the line."""
    journal = store.register_journal()
    state: dict[str, Any] = {}
    for line, entry in zip(journal.lines, entries(journal), strict=True):
        state = merge(state, line.set)
        changed = str(number) in (line.set.get("authorities") or {})
        if changed and entry.standing:
            yield line.at.astimezone(zone).date(), state["authorities"][str(number)]


def _merges(read: _Read, authority: Authority) -> Iterator[AuthorityStep]:
    by_number = {each.number: each for each in read.authorities}
    if authority.merged_into is not None and authority.merged_on:
        other = by_number[authority.merged_into].named_on(authority.merged_on)
        yield AuthorityStep(
            authority.merged_on, "merged-into", other.name_ar, text=other.name_fr, other=other.number
        )
    for each in read.authorities:
        if each.merged_into == authority.number and each.merged_on:
            yield _took_over(read, each, each.merged_on)


def _took_over(read: _Read, merged: Authority, on: date) -> AuthorityStep:
    """Return what an authority was sent, and recommended, before the day it became part of another."""
    before = on - timedelta(days=1)
    name, names = merged.named_on(before), stands_for(read.authorities, merged.number, before)
    taken = looked_for(read.followed, read.authorities, Wanted(merged.number), before)
    letters = [one for one in standing(read.letters.dispatches) if one.on < on and one.receivers & names]
    return AuthorityStep(
        on, "took-over", name.name_ar, tuple(one.reference for one in letters),
        tuple(one.identifier for one in taken if one.recommendation.on < on), name.name_fr, other=merged.number,
    )  # fmt: skip


def _recommended(known: tuple[Followed, ...], number: int) -> Iterator[AuthorityStep]:
    own = [each for each in known if each.authority.number == number]
    for _, group in groupby(own, key=lambda each: each.session):
        made = list(group)
        about = tuple(each.identifier for each in made)
        yield AuthorityStep(made[0].recommendation.on, "recommended", made[0].authority.name_ar, about=about)


def _letters(letters: Correspondence, number: int) -> Iterator[AuthorityStep]:
    """Yield what went to the authority, or to the one it is part of, and what came back."""
    for each in letters.dispatches:
        if number in each.receivers:
            yield from _of_dispatch(letters, each)
        elif any(copy.number == number for copy in each.copies):
            copied = next(copy for copy in each.copies if copy.number == number)
            yield AuthorityStep(each.on, "copy", copied.name_ar, (each.reference,), _about(each))


def _inherited(read: _Read, number: int) -> Iterator[AuthorityStep]:
    """Yield what came, once an authority was part of this one, about the letters that had gone to it."""
    others = tuple(each for each in read.authorities if each.number != number)
    for one in read.letters.dispatches:
        if one.authority and number not in one.receivers:
            to = one.authority.number
            steps = _of_dispatch(read.letters, one)
            yield from (step for step in steps if successor(others, to, step.on) == number)


def _of_dispatch(letters: Correspondence, each: Dispatch) -> Iterator[AuthorityStep]:
    name, about = each.authority.name_ar if each.authority else "", _about(each)
    yield AuthorityStep(each.on, _DISPATCHED[each.matter], name, (each.reference,), about)
    if each.acknowledged:
        yield AuthorityStep(
            each.acknowledged.on,
            "acknowledged",
            name,
            (each.reference,),
            about,
            each.acknowledged.reference or "",
        )
    if each.cancelled:
        yield AuthorityStep(each.cancelled.on, "void", name, (each.reference,), about, each.cancelled.because)
    for reminder in (one for one in letters.reminders if one.dispatch == each.number):
        reminded = tuple(f"{each.session}/R{one}" for one in reminder.recommendations)
        to = reminder.authority.name_ar
        yield AuthorityStep(reminder.on, "reminder", to, (reminder.reference,), reminded, str(reminder.rank))
        if reminder.cancelled:
            because = reminder.cancelled.because
            yield AuthorityStep(reminder.cancelled.on, "void", to, (reminder.reference,), reminded, because)
    yield from _answers(letters, each, name)


def _answers(letters: Correspondence, sent: Dispatch, name: str) -> Iterator[AuthorityStep]:
    """Yield the answers to a dispatch: those of one grade in one letter together."""
    own = sorted(
        (each for each in letters.answers if each.dispatch == sent.number),
        key=lambda each: (each.on, each.reference or "", each.grade, each.recommendation),
    )
    for (on, reference, grade), group in groupby(own, key=lambda each: (each.on, each.reference, each.grade)):
        answers = list(group)
        about = tuple(f"{each.session}/R{each.recommendation}" for each in answers)
        text = answers[0].text or "" if len(answers) == 1 else ""
        yield AuthorityStep(on, grade, name, _letter(reference), about, text)


def _letter(reference: str | None) -> tuple[str, ...]:
    return (reference,) if reference else ()


def _about(each: Dispatch) -> tuple[str, ...]:
    return each.identifiers or (each.decision_number or each.session,)


def _approvals(book: CorrespondenceBook, letters: Correspondence, number: int) -> Iterator[AuthorityStep]:
    """Yield the approvals asked for by a letter written elsewhere, and what every one asked for was answered."""
    dispatched = {each.reference for each in letters.dispatches if each.matter == "decision"}
    for each in book.approvals.all():
        if each.authority.number != number:
            continue
        name, about = each.authority.name_ar, (each.decision,)
        if each.reference not in dispatched:
            yield AuthorityStep(each.asked, "decision", name, _letter(each.reference), about)
        if each.answer:
            yield AuthorityStep(
                each.answer.on, each.answer.outcome, name, _letter(each.answer.reference), about
            )


def _minutes(book: CorrespondenceBook, letters: Correspondence, number: int) -> Iterator[AuthorityStep]:
    """Yield the minutes sent by a letter written elsewhere."""
    dispatched = {each.reference for each in letters.dispatches if each.matter == "minutes"}
    for each in book.sendings.all():
        for authority in each.authorities:
            if authority.number == number and each.reference not in dispatched:
                yield AuthorityStep(
                    each.on, "minutes", authority.name_ar, _letter(each.reference), (each.session,)
                )


def _counts(found: Iterable[Followed]) -> Counts:
    known = tuple(found)
    letters = {each.dispatch.number for each in known if each.dispatch}
    reminders = {reminder.number for each in known for reminder in each.reminders}
    answers = {answer.number for each in known for answer in each.answers}
    return Counts(len(known), sum(each.open for each in known), len(letters), len(reminders), len(answers))
