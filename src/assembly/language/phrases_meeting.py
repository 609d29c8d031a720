"""French, as `sentences_meeting` has it in Arabic: which session, when and where, before it is held."""

from __future__ import annotations

from datetime import datetime

from assembly.language.french import de, hour_words, long_date, with_article
from assembly.language.phrases import recorded, session_of_the_assembly, styled_with
from assembly.language.phrases_opening import at_city, in_hall
from assembly.language.sentences import Person, SessionName


def when_and_where(at: datetime, hall: str | None, city: str) -> str:
    """Return le jeudi 12 novembre 2020 à dix heures, dans la salle de réunion, à Safi."""
    place = f"{in_hall(hall)}, {at_city(city)}" if hall else at_city(city)
    return f"le {long_date(at.date())} à {hour_words(at.time())}, {place}"


def agenda_title(session: SessionName) -> str:
    """Return Ordre du jour de la session ordinaire d'octobre de l'Assemblée générale au titre de l'année 2020."""
    return f"Ordre du jour {de(session_of_the_assembly(session))}"


def will_be_held(when: str) -> str:
    """Return the line under a title: qui se tiendra le jeudi …."""
    return f"qui se tiendra {when}"


def second_meeting(when: str) -> str:
    """Return the line under a title, the meeting being the second call's."""
    return f"Seconde réunion, qui se tiendra {when}"


def held(when: str) -> str:
    """Return the same line on a sheet that is filled in at the meeting: tenue le jeudi …."""
    return f"tenue {when}"


def second_held(when: str) -> str:
    """Return that line for the second call's meeting."""
    return f"Seconde réunion, tenue {when}"


def presented_by(person: Person, title: str) -> str:
    """Return who presents an item, under it: Présentation : M. …, président de la Chambre."""
    return f"Présentation : {styled_with(person, title)}"


def at_the_head(title: str, chamber: str) -> str:
    """Return a signatory's title with the chamber's own name: présidente de la Chambre d'Artisanat …."""
    return f"{title.removesuffix('de la Chambre')}{de(with_article(recorded(chamber)))}"


def second_call_of(session: str) -> str:
    """Return a session's second meeting as a calendar names it."""
    return f"Seconde réunion : {session}"
