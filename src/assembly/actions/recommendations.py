"""Recommendations: recorded in the session they come from, listed across all."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.actions.books import OpenSession
from assembly.actions.debate import subject_meant
from assembly.actions.follow_up import letters_of
from assembly.actions.naming import named, number_in
from assembly.actions.pen import Pen
from assembly.domain.authority import AddressedAuthority, Authority, Level
from assembly.domain.ballot import Subject
from assembly.domain.carried import Standing
from assembly.domain.follow_up import standings
from assembly.domain.recommendation import Priority, Recommendation
from assembly.domain.session import Sitting
from assembly.domain.text import body, name
from assembly.errors import NotFound, Refused
from assembly.store.folder import Store


def recommend(
    desk: OpenSession,
    pen: Pen,
    *,
    text: str,
    addressed: tuple[AddressedAuthority, ...],
    level: Level | None = None,
    origin: Subject | None = None,
    sector: str | None = None,
    priority: Priority = "normal",
    due: date | None = None,
) -> Recommendation:
    """Record a recommendation to one or more authorities.

    The level is the authorities' own unless told. `NotFound` for an unknown origin; refused before a sitting was
    opened, after the session is closed, and without an authority.
    """
    made_on = _held(desk, pen).opened.date()
    if origin:
        subject_meant(desk, origin)
    if not addressed:
        raise Refused("recommendation-without-authority", mend="assembly recommend … --to NUMBER")
    recommendation = Recommendation(
        number=desk.book.recommendations.next_number(),
        text=body(text, "text"),
        level=level or _level_of(addressed),
        authorities=addressed,
        origin=origin,
        sector=name(sector, "sector") if sector else None,
        priority=priority,
        due=due,
        on=made_on,
    )
    if due:
        _refuse_due_before(due, made_on)
    desk.book.recommendations.put(recommendation)
    desk.did(f"recommend {recommendation.number}")
    return recommendation


def _held(desk: OpenSession, pen: Pen) -> Sitting:
    """Return the last sitting of a session that goes on; refused where none was held."""
    desk.refuse_closed()
    sitting = desk.last_sitting()
    if sitting is None or sitting.failed:
        article = desk.rules(pen).article("quorum.first_call")
        raise Refused("no-sitting", session=desk.id, article=article, mend="assembly open-sitting")
    return sitting


def _refuse_due_before(due: date, day: date) -> None:
    if due < day:
        raise Refused(
            "due-before-session",
            due=due.isoformat(),
            day=day.isoformat(),
            mend="assembly recommend … --due DAY",
        )


def authority_meant(authorities: tuple[Authority, ...], text: str) -> Authority:
    """Return the authority meant by its number, or by a part of one of its names that no other has."""
    number = number_in(text)
    if number is None:
        found = named(text, authorities, lambda a: [name for n in a.names for name in (n.ar, n.fr)])
    else:
        found = [authority for authority in authorities if authority.number == number]
    if not found:
        raise NotFound("authority-unknown", authority=text, mend="assembly authorities")
    if len(found) > 1:
        raise NotFound(
            "authority-ambiguous",
            authority=text,
            numbers=[a.number for a in found],
            mend="assembly authorities",
        )
    return found[0]


def addressed_to(desk: OpenSession, pen: Pen, to: tuple[str, ...]) -> tuple[AddressedAuthority, ...]:
    """Return the authorities meant, named as on the day of the last sitting. `NotFound` for an unknown one."""
    sitting = desk.last_sitting()
    day = sitting.opened.date() if sitting else pen.today
    authorities = desk.store.authorities()
    return tuple(dict.fromkeys(authority_meant(authorities, text).named_on(day) for text in to))


def _level_of(addressed: tuple[AddressedAuthority, ...]) -> Level:
    levels = {authority.level for authority in addressed}
    if len(levels) > 1:
        raise Refused(
            "recommendation-several-levels",
            levels=sorted(levels),
            mend="assembly recommend … --level local|regional|national",
        )
    return levels.pop()


class Listed(NamedTuple):
    """A recommendation with the session it belongs to and how it stands."""

    session: str
    identifier: str
    state: Standing
    recommendation: Recommendation


def listed(
    store: Store,
    sessions: tuple[str, ...],
    *,
    authority: int | None = None,
    level: Level | None = None,
    wanted: Standing | None = None,
) -> tuple[Listed, ...]:
    """Return the recommendations of some sessions, filtered by authority, level and state.

    Of several authorities the one that is least far says how a recommendation stands; with `authority`, that one alone.
    """
    found, letters = [], letters_of(store)
    for session in sessions:
        dossier = store.dossier(session)
        stands = standings(dossier, letters, authority)
        for each in dossier.recommendations:
            fits = authority is None or any(a.number == authority for a in each.authorities)
            if (
                fits
                and (level is None or each.level == level)
                and (wanted is None or stands[each.number] == wanted)
            ):
                found.append(Listed(session, each.identifier(session), stands[each.number], each))
    return tuple(found)
