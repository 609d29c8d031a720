"""Recommendations flattened: one row each, the same for every format, drawn from sessions as they were recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal

from msgspec import Meta

from assembly.domain.authority import Level
from assembly.domain.ballot import Subject
from assembly.domain.carried import Standing
from assembly.domain.dossier import Dossier
from assembly.domain.follow_up import NO_LETTERS, Correspondence, standings
from assembly.domain.recommendation import Priority, Recommendation
from assembly.domain.record import Record
from assembly.domain.session import SessionKind

OriginKind = Literal["item", "proposal", "petition", "amendment"]
Number = Annotated[int, Meta(ge=1)]


class SessionNamed(Record, frozen=True, kw_only=True):
    """The session of the assembly that issued the recommendation. `month` is the session's own, even when it sat later."""

    id: Annotated[str, Meta(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])(-x[1-9][0-9]?)?$")]
    kind: SessionKind
    year: int
    month: Annotated[int, Meta(ge=1, le=12)]
    chamber_ar: str | None
    chamber_fr: str | None


class AuthorityNamed(Record, frozen=True, kw_only=True):
    """An authority the recommendation is addressed to, by its name on the day of the session."""

    number: Number
    level: Level
    name_ar: str
    name_fr: str


class Origin(Record, frozen=True, kw_only=True):
    """What the recommendation comes from: an item of the agenda, a proposal, a petition, an amendment, by its number."""

    kind: OriginKind
    number: Number


class RecommendationRow(Record, frozen=True, kw_only=True):
    """A recommendation of the assembly. `identifier` names it across sessions; `adopted_on` is the day of the sitting."""

    identifier: Annotated[str, Meta(pattern=r"^[12][0-9]{3}-(0[1-9]|1[0-2])(-x[1-9][0-9]?)?/R[1-9][0-9]*$")]
    number: Number
    session: SessionNamed
    text: str
    level: Level
    authorities: tuple[AuthorityNamed, ...]
    origin: Origin | None
    sector: str | None
    priority: Priority
    due: date | None
    adopted_on: date
    state: Standing


def recommendation_rows(
    dossiers: tuple[Dossier, ...], authority: int | None = None, letters: Correspondence = NO_LETTERS
) -> tuple[RecommendationRow, ...]:
    """Return the recommendations of some sessions, those to one authority or all, as they stand by some letters.

    Sessions keep the order given; within one, recommendations follow their numbers.
    """
    return tuple(row for dossier in dossiers for row in _rows(dossier, authority, letters))


def _rows(dossier: Dossier, authority: int | None, letters: Correspondence) -> Iterator[RecommendationRow]:
    session = _session(dossier)
    stands = standings(dossier, letters, authority)
    for each in sorted(dossier.recommendations, key=lambda recommendation: recommendation.number):
        if authority is None or any(addressed.number == authority for addressed in each.authorities):
            yield _row(each, session, stands[each.number], dossier)


def _row(
    each: Recommendation, session: SessionNamed, stands: Standing, dossier: Dossier
) -> RecommendationRow:
    return RecommendationRow(
        identifier=each.identifier(session.id),
        number=each.number,
        session=session,
        text=each.text,
        level=each.level,
        authorities=tuple(
            AuthorityNamed(number=a.number, level=a.level, name_ar=a.name_ar, name_fr=a.name_fr)
            for a in each.authorities
        ),
        origin=_origin(each.origin, dossier) if each.origin else None,
        sector=each.sector,
        priority=each.priority,
        due=each.due,
        adopted_on=each.on,
        state=stands,
    )


def _session(dossier: Dossier) -> SessionNamed:
    session = dossier.session
    chamber = dossier.openings[-1].chamber if dossier.openings else None
    return SessionNamed(
        id=session.id,
        kind=session.kind,
        year=session.year,
        month=session.month,
        chamber_ar=chamber.name_ar if chamber else None,
        chamber_fr=chamber.name_fr if chamber else None,
    )


def _origin(subject: Subject, dossier: Dossier) -> Origin:
    if subject.kind == "proposal":
        kinds = {proposal.number: proposal.kind for proposal in dossier.proposals}
        return Origin(kind=kinds.get(subject.number, "proposal"), number=subject.number)
    return Origin(kind=subject.kind, number=subject.number)
