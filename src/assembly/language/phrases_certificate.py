"""French, as `sentences_certificate` has it in Arabic: the attendance certificate."""

from __future__ import annotations

from datetime import date, time

from assembly.language.french import de, hour_words, long_date, to
from assembly.language.french_persons import by_gender
from assembly.language.phrases import session_of_the_assembly, styled, styled_with, the_sitting
from assembly.language.phrases_opening import at_city
from assembly.language.sentences import Person, SessionName
from assembly.language.terms import AnyGender


def certificate_title(person: Person) -> str:
    """Return the title of a certificate's file."""
    return f"Attestation de présence : {styled(person)}"


def associate_title(gender: AnyGender) -> str:
    """Return the title of an associate (art. 8)."""
    return by_gender(gender, "membre associé", "membre associée")


def member_named(person: Person, title: str) -> str:
    """Return the member in the sentence: Mme …, membre de l'Assemblée générale, with the comma that closes the title."""
    return f"{styled_with(person, title)}," if title else styled(person)


def whole_session(session: SessionName, day: date, city: str) -> str:
    """Return what was attended where a session held one sitting, with its day and place."""
    return _held(session_of_the_assembly(session._replace(opened=None)), day, city)


def one_sitting(session: SessionName, place: int, day: date, city: str) -> str:
    """Return what was attended where a session held several: la deuxième séance de la session …, with its day and place."""
    whole = session_of_the_assembly(session._replace(opened=None))
    return _held(f"{the_sitting(place)} {de(whole)}", day, city)


def certifies(president: AnyGender, office: str, fact: str) -> str:
    """Return the certificate's first sentence; `office` certifies, `fact` is one of the facts below."""
    return f"{by_gender(president, 'Le', 'La')} {office} atteste que {fact}."


def attended(member: str, gender: AnyGender, meeting: str) -> str:  # noqa: ARG001  the verb does not show it
    """Return that a member who signed at the opening attended."""
    return f"{member} a assisté {to(meeting)}, selon la feuille de présence"


def joined_later(member: str, gender: AnyGender, meeting: str, at: time) -> str:
    """Return that a member attended a part, from an hour after the opening: the attendance sheet does not show it."""
    joined = f"{_whom(gender)} a rejointe après son ouverture, à {hour_words(at)}"
    return f"{_part(member, meeting)}, {joined}, selon le procès-verbal"


def left_early(member: str, gender: AnyGender, meeting: str, at: time) -> str:
    """Return that a member who signed at the opening left before the end."""
    left = f"{_whom(gender)} a quittée à {hour_words(at)}"
    return f"{_part(member, meeting)}, {left}, selon la feuille de présence et le procès-verbal"


def joined_and_left(member: str, gender: AnyGender, meeting: str, joined: time, left: time) -> str:
    """Return that a member came after the opening and left before the end."""
    hours = f"{_whom(gender)} a rejointe à {hour_words(joined)} et quittée à {hour_words(left)}"
    return f"{_part(member, meeting)}, {hours}, selon le procès-verbal"


def came_in_vain(member: str, gender: AnyGender, session: SessionName, day: date, city: str) -> str:
    """Return that a member came to a meeting that could not be held for lack of quorum (art. 14)."""
    planned = session_of_the_assembly(session._replace(opened=None))
    came = by_gender(gender, "s'est présenté", "s'est présentée")
    return (
        f"{member} {came} le {long_date(day)} {at_city(city)} en vue de participer aux travaux {de(planned)}, "
        "qui n'a pu se tenir ce jour-là faute de quorum légal, selon la feuille de présence"
    )


def handed_over(gender: AnyGender) -> str:
    """Return that the certificate was asked for, and what it serves for."""
    whom = by_gender(gender, "l'intéressé", "l'intéressée")
    return (
        f"La présente attestation est délivrée à {whom}, à sa demande, pour servir et valoir ce que de droit."
    )


def _held(what: str, day: date, city: str) -> str:
    return f"{what}, tenue le {long_date(day)} {at_city(city)}"


def _whom(gender: AnyGender) -> str:
    return by_gender(gender, "qu'il", "qu'elle")


def _part(member: str, meeting: str) -> str:
    return f"{member} a assisté à une partie des travaux {de(meeting)}"
