"""What became of recommendations: the state of each with each authority, and what goes on to the next session."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from assembly.domain.answer import Answer, Grade, answers_to
from assembly.domain.authority import AddressedAuthority
from assembly.domain.carried import STANDINGS, CarriedRecommendation, Standing
from assembly.domain.dispatch import Dispatch, carrying
from assembly.domain.dossier import Dossier
from assembly.domain.recommendation import Recommendation
from assembly.domain.reminder import Reminder, of_dispatch

UNANSWERED: tuple[Standing, ...] = ("sent", "acknowledged")
SETTLED: tuple[Standing, ...] = ("refused", "done")


class Followed(NamedTuple):
    """A recommendation with one of its authorities: the dispatch, what was reminded and answered, and the state."""

    session: str
    recommendation: Recommendation
    authority: AddressedAuthority
    state: Standing
    dispatch: Dispatch | None
    reminders: tuple[Reminder, ...]
    answers: tuple[Answer, ...]

    @property
    def identifier(self) -> str:
        """Return how the recommendation is named across sessions."""
        return self.recommendation.identifier(self.session)

    @property
    def open(self) -> bool:
        """Tell whether something is still expected: neither carried out nor refused."""
        return self.state not in SETTLED

    @property
    def last(self) -> Answer | None:
        """Return the last answer."""
        return self.answers[-1] if self.answers else None

    def age(self, day: date) -> int:
        """Return the days since it was sent, since the session where it was not."""
        return (day - (self.dispatch.on if self.dispatch else self.recommendation.on)).days

    def overdue(self, day: date) -> bool:
        """Tell whether the day by which an answer was asked for is over without one."""
        due = self.recommendation.due
        return due is not None and due < day and not self.answers


class Correspondence(NamedTuple):
    """The letters that say what became of recommendations."""

    dispatches: tuple[Dispatch, ...] = ()
    reminders: tuple[Reminder, ...] = ()
    answers: tuple[Answer, ...] = ()

    def by(self, day: date) -> Correspondence:
        """Return what had been written by the end of a day."""
        known = (each for each in self.dispatches if each.on <= day)
        return Correspondence(
            tuple(known),
            tuple(each for each in self.reminders if each.on <= day),
            tuple(each for each in self.answers if each.on <= day),
        )


NO_LETTERS = Correspondence()


def followed(dossiers: Iterable[Dossier], letters: Correspondence) -> tuple[Followed, ...]:
    """Return every recommendation of some sessions with each of its authorities, and how it stands."""
    return tuple(
        _one(dossier, recommendation, authority, letters)
        for dossier in dossiers
        for recommendation in dossier.recommendations
        for authority in recommendation.authorities
    )


def _one(
    dossier: Dossier, recommendation: Recommendation, authority: AddressedAuthority, letters: Correspondence
) -> Followed:
    session = dossier.session.id
    dispatch = carrying(letters.dispatches, session, recommendation.number, authority.number)
    answerers = frozenset({authority.number} | (dispatch.receivers if dispatch else frozenset()))
    answers = answers_to(letters.answers, session, recommendation.number, answerers) if dispatch else ()
    reminders = of_dispatch(letters.reminders, dispatch.number) if dispatch else ()
    about = tuple(each for each in reminders if recommendation.number in each.recommendations)
    state = _state(dossier, dispatch, answers)
    return Followed(session, recommendation, authority, state, dispatch, about, answers)


def _state(dossier: Dossier, dispatch: Dispatch | None, answers: tuple[Answer, ...]) -> Standing:
    if answers:
        grade: Grade = answers[-1].grade
        return grade
    if dispatch:
        return "acknowledged" if dispatch.acknowledged else "sent"
    return _unsent(dossier)


def _unsent(dossier: Dossier) -> Standing:
    return "to-send" if dossier.session.closed else "draft"


def standings(dossier: Dossier, letters: Correspondence, authority: int | None = None) -> dict[int, Standing]:
    """Return how each recommendation of a session stands, by its number: with one authority, else with the one least far."""
    found: dict[int, Standing] = {}
    for each in followed((dossier,), letters):
        if authority in (None, each.authority.number):
            number = each.recommendation.number
            found[number] = min(found.get(number, each.state), each.state, key=STANDINGS.index)
    return {each.number: found.get(each.number, _unsent(dossier)) for each in dossier.recommendations}


def carried(all_followed: Iterable[Followed], since: date | None) -> tuple[CarriedRecommendation, ...]:
    """Return what a session is told of: what is open, and what was settled since the session before opened."""
    told = (
        each for each in all_followed if each.state != "draft" and (each.open or _settled_since(each, since))
    )
    return tuple(_carried(each) for each in told)


def _settled_since(each: Followed, since: date | None) -> bool:
    return since is None or (each.last is not None and each.last.on >= since)


def _carried(each: Followed) -> CarriedRecommendation:
    last, dispatch = each.last, each.dispatch
    return CarriedRecommendation(
        session=each.session,
        recommendation=each.recommendation.number,
        text=each.recommendation.text,
        authority=each.authority,
        state=each.state,
        reference=dispatch.reference if dispatch else None,
        sent=dispatch.on if dispatch else None,
        reminders=len(each.reminders),
        answered=last.on if last else None,
        answer_reference=last.reference if last else None,
        answer=last.text if last else None,
    )
