"""The whole life of a recommendation across sessions: recorded, sent, received, reminded, answered, told to later sessions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from assembly.actions.answers import Meant
from assembly.domain.answer import Answer
from assembly.domain.dispatch import Dispatch
from assembly.domain.reminder import Reminder
from assembly.errors import NotFound
from assembly.store.folder import Store


class Step(NamedTuple):
    """One step: the day, what happened, with which authority, under which letter, and what was said.

    `what`: recorded, sent, void, acknowledged, reminder, accepted, partly, refused, done, carried.
    """

    on: date
    what: str
    authority: str = ""
    reference: str = ""
    text: str = ""


def life_of(store: Store, meant: Meant) -> tuple[Step, ...]:
    """Return the steps of a recommendation, by their days; `NotFound` when the session made none of that number."""
    recorded = _recorded(store, meant)
    steps = [recorded, *_letters(store, meant), *_carried(store, meant)]
    return tuple(sorted(steps, key=lambda step: step.on))


def _recorded(store: Store, meant: Meant) -> Step:
    known = store.dossier(meant.session).recommendations
    found = next((each for each in known if each.number == meant.number), None)
    if found is None:
        raise NotFound(
            "recommendation-unknown",
            recommendation=meant.identifier,
            mend=f"assembly recommendations --session {meant.session}",
        )
    names = "، ".join(authority.name_ar for authority in found.authorities)
    return Step(found.on, "recorded", names, meant.session, found.text)


def _letters(store: Store, meant: Meant) -> Iterator[Step]:
    book = store.correspondence()
    own = {each.number: each for each in book.dispatches.all() if _is_about(each, meant)}
    for dispatch in own.values():
        yield from _of_dispatch(dispatch)
    for reminder in book.reminders.all():
        if reminder.dispatch in own and meant.number in reminder.recommendations:
            yield from _of_reminder(reminder)
    for answer in book.answers.all():
        if answer.dispatch in own and answer.recommendation == meant.number:
            yield _of_answer(answer, own[answer.dispatch])


def _is_about(dispatch: Dispatch, meant: Meant) -> bool:
    told = dispatch.recommendations if dispatch.matter == "recommendations" else ()
    return dispatch.session == meant.session and meant.number in told


def _of_dispatch(each: Dispatch) -> Iterator[Step]:
    name = _name_on(each)
    yield Step(each.on, "sent", name, each.reference)
    if each.acknowledged:
        yield Step(each.acknowledged.on, "acknowledged", name, each.acknowledged.reference or "")
    if each.cancelled:
        yield Step(each.cancelled.on, "void", name, each.reference, each.cancelled.because)


def _of_reminder(each: Reminder) -> Iterator[Step]:
    name = each.authority.name_ar
    yield Step(each.on, "reminder", name, each.reference, str(each.rank))
    if each.cancelled:
        yield Step(each.cancelled.on, "void", name, each.reference, each.cancelled.because)


def _of_answer(each: Answer, dispatch: Dispatch) -> Step:
    return Step(each.on, each.grade, _name_on(dispatch), each.reference or "", each.text or "")


def _name_on(dispatch: Dispatch) -> str:
    return dispatch.authority.name_ar if dispatch.authority else ""


def _carried(store: Store, meant: Meant) -> Iterator[Step]:
    """Yield the later sessions that were told of it, each once, with how it stood with each authority."""
    for session in (each for each in store.session_ids() if each > meant.session):
        dossier = store.dossier(session)
        for opening in dossier.openings[-1:]:
            for each in opening.carried:
                if (each.session, each.recommendation) == meant:
                    yield Step(opening.day, "carried", each.authority.name_ar, session, each.state)
