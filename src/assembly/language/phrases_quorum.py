"""French, as `sentences_quorum` has it in Arabic: the quorum, counted once, at the opening."""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, counted, date_words, duration_words, grouped, long_date, ordinal
from assembly.language.french_persons import capitalised
from assembly.language.phrases import in_said_law, its_session, listed, the_sitting
from assembly.language.phrases_opening import titled
from assembly.language.sentences import SessionName
from assembly.language.sentences_opening import Chair
from assembly.language.sentences_quorum import Required
from assembly.language.terms import AnyGender, Gender


def quorum_reached(present: int, in_office: int, required: Required, chair: Chair, article: str) -> str:
    """Return the sentence of a quorum reached at the first call."""
    lead = "majorité absolue requise" if required.absolute else "nombre requis"
    found = f"{_members(present)} {_agreed(present, 'présent')} sur {grouped(in_office)} en exercice"
    return (
        "Au vu de la feuille de présence signée à l'ouverture de la session, le quorum légal étant atteint "
        f"({found}, {lead} : {grouped(required.needed)}), {titled(chair)} l'a constaté, {in_said_law(article)}, "
        "et a déclaré ouverts les travaux de la session."
    )


def second_call(failed_on: date | None, article: str) -> str:
    """Return the sentence of a second call, valid with any number; the day of the first one when it is recorded."""
    on_the_day = f" du {long_date(failed_on)}" if failed_on else ""
    return (
        f"La présente réunion se tenant sur seconde convocation, la première réunion{on_the_day} n'ayant pu avoir "
        "lieu faute de quorum légal, les délibérations de l'Assemblée générale sont valables quel que soit "
        f"le nombre des membres présents, {in_said_law(article)}."
    )


def present_below(present: int, required: Required, waited_minutes: int | None) -> str:
    """Return the finding that fewer signed than the quorum asks for, nobody at all being said in words."""
    lead = f"{_waited(waited_minutes)}, il a été constaté"
    if not present:
        return f"{lead} qu'aucun membre n'était présent, {_missed(required)}"
    if present == 1:
        return f"{lead} qu'un seul membre était présent, {_missed(required)}"
    return f"{lead} que {_members(present)} seulement étaient présents, {_missed(required)}"


def quorum_not_reached(
    finding: str, chair: Chair | None, days: int, notice_article: str, article: str
) -> str:
    """Return the sentence of a first call that failed: a second meeting within `days`, same form and notice."""
    return (
        f"{_impossible(finding, chair)}, "
        f"une seconde convocation devant être adressée en vue d'une seconde réunion dans les "
        f"{counted(days, NOUNS['day'])} suivants, dans les formes et délais prévus à l'article {notice_article}, "
        f"{in_said_law(article)}."
    )


def quorum_not_reached_again(finding: str, chair: Chair | None, article: str) -> str:
    """Return the sentence of a later call that failed: no further call is announced."""
    return f"{_impossible(finding, chair)}, {in_said_law(article)}."


def _impossible(finding: str, chair: Chair | None) -> str:
    """Return that the meeting could not be held: declared by the chair, or stated where nobody came to preside."""
    if chair is None:
        return f"{finding}. La réunion n'a donc pu se tenir faute de quorum légal"
    return f"{finding}. {titled(chair)} a déclaré que la réunion ne pouvait se tenir faute de quorum légal"


def resumed(session: SessionName, place: int, on: date, lifted: date, article: str) -> str:
    """Return the sentence of a later sitting: the quorum was counted at the session's opening."""
    return (
        f"L'Assemblée générale a repris les travaux de {its_session(session)} en sa "
        f"{ordinal(place, Gender.FEMININE)} séance, le {long_date(on)}, {the_sitting(place - 1)} ayant été levée "
        f"le {date_words(lifted)}. Le quorum légal ayant été calculé à l'ouverture de la session, les membres "
        f"présents ont poursuivi l'examen des autres points de l'ordre du jour, {in_said_law(article)}."
    )


def departures(n: int, article: str) -> str:
    """Return how many left after they signed, which does not touch the quorum."""
    return (
        f"Il a été pris acte du départ de {_members(n)} après la signature de la feuille de présence, "
        f"ce qui est sans effet sur la validité du quorum légal, {in_said_law(article)}."
    )


def arrivals(
    n: int,
    gender: AnyGender,  # noqa: ARG001  shown by the Arabic noun alone
    names: tuple[str, ...],
) -> str:
    """Return who joined after the opening."""
    verb = "ont rejoint" if n > 1 else "a rejoint"
    return f"Après l'ouverture de la séance, {_members(n)} {verb} les travaux : {listed(names)}."


def _members(n: int) -> str:
    return counted(n, NOUNS["member"])


def _agreed(n: int, adjective: str) -> str:
    return f"{adjective}s" if n > 1 else adjective


def _missed(required: Required) -> str:
    lead = "la majorité absolue requise" if required.absolute else "le nombre requis"
    return f"alors que {lead} est de {_members(required.needed)}"


def _waited(minutes: int | None) -> str:
    if not minutes:
        return "Au vu de la feuille de présence"
    return f"{capitalised(duration_words(minutes))} après l'heure prévue"
