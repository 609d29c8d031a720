"""French, as `sentences_convocation` has it in Arabic: one letter to each member, with its receipt to be cut off."""

from __future__ import annotations

from datetime import date

from assembly.language.french import date_words, de, long_date
from assembly.language.french_persons import by_gender, office_title
from assembly.language.french_places import city as city_name
from assembly.language.phrases import of_articles, recorded, session_of_the_assembly, styled
from assembly.language.sentences import Person, SessionName
from assembly.language.sentences_convocation import Law
from assembly.language.sentences_meeting import BLANK

_NOTICE = {1: "Convocation", 2: "Seconde convocation"}
_SESSION = {"ordinary": "la session ordinaire", "extraordinary": "la session extraordinaire"}


def dated(city: str, sent: date | None) -> str:
    """Return Safi, le 3 novembre 2020; the day is left to be written where it is not recorded."""
    return f"{recorded(city_name(city))}, le {date_words(sent) if sent else BLANK}"


def numbered(reference: str | None) -> str:
    """Return N° : 112/2020; the outgoing number is left to be written where it is not known."""
    return f"N° : {reference or BLANK}"


def to_member(person: Person) -> str:
    """Return Mme …, membre de l'Assemblée générale."""
    return f"{styled(person)}, {office_title('member', person.gender)}"


def to_associate(person: Person) -> str:
    """Return M. …, membre associé (art. 8)."""
    return f"{styled(person)}, {by_gender(person.gender, 'membre associé', 'membre associée')}"


def subject(session: SessionName, call: int) -> str:
    """Return Convocation aux travaux de la session …; the second one is named as such."""
    return f"{_NOTICE[call]} aux travaux {de(session_of_the_assembly(session))}"


def letter_title(subject_of_letter: str, person: Person) -> str:
    """Return the title of one letter's file: its subject and who it goes to."""
    return f"{subject_of_letter} : {styled(person)}"


def with_agenda(subject_of_letter: str) -> str:
    """Return the subject as the letter states it: the agenda goes with it (art. 11)."""
    return f"{subject_of_letter}, accompagnée de l'ordre du jour"


def to_deliberate() -> str:
    """Return what an elected member is invited for; the agenda follows."""
    return "à l'effet de délibérer sur l'ordre du jour suivant :"


def to_be_consulted(article: str) -> str:
    """Return what an associate is invited for: a voice and no vote (art. 8); the agenda follows."""
    return (
        f"à l'effet de participer, à titre consultatif, conformément à l'article {article} de la même loi, "
        "à l'examen de l'ordre du jour suivant :"
    )


def invitation(law: Law, kind: str, when: str, purpose: str) -> str:
    """Return the invitation to a session's first meeting."""
    return f"{_pursuant(law)}, {_honoured(kind)}, qui se tiendra {when}, {purpose}"


def invitation_on_request(law: Law, requested: str, kind: str, when: str, purpose: str) -> str:
    """Return the same for an extraordinary session that others asked for: `requested` is sur demande de …."""
    return f"{_pursuant(law)} et {requested}, {_honoured(kind)}, qui se tiendra {when}, {purpose}"


def second_invitation(law: Law, failed_on: date | None, when: str, article: str, purpose: str) -> str:
    """Return the invitation to a second meeting, valid with any number (art. 14)."""
    return (
        f"{_second(law, failed_on, when)}, dont les délibérations seront valables quel que soit le nombre "
        f"des membres présents, conformément à l'article {article} de la même loi, {purpose}"
    )


def second_invitation_with_quorum(
    law: Law, failed_on: date | None, when: str, article: str, purpose: str
) -> str:
    """Return the invitation to a second meeting, where a law asks a quorum of it as well."""
    return f"{_second(law, failed_on, when)}, conformément à l'article {article} de la même loi, {purpose}"


def excuse(article: str) -> str:
    """Return how an elected member excuses themselves: in writing, before the meeting, with the reason (art. 16)."""
    return (
        "En cas d'empêchement, je vous prie de bien vouloir m'en informer par écrit avant la réunion, en précisant "
        f"les motifs de votre absence, conformément à l'article {article} de la même loi."
    )


def excuse_of_associate() -> str:
    """Return the same for an associate, whom the law's article on absences does not name."""
    return "En cas d'empêchement, je vous prie de bien vouloir m'en informer par écrit avant la réunion."


def receipt(person: Person, call: int, reference: str | None) -> str:
    """Return the receipt: day and hour are written by hand, the number too where it is not known."""
    undersigned = by_gender(person.gender, "soussigné", "soussignée")
    return (
        f"Je {undersigned}, {styled(person)}, reconnais avoir reçu le {BLANK}, à {BLANK}, "
        f"la {_NOTICE[call].lower()} n° {reference or BLANK}, accompagnée de l'ordre du jour."
    )


def _pursuant(law: Law) -> str:
    return f"En application {of_articles(law.articles)} de {law.name}"


def _honoured(kind: str) -> str:
    return f"j'ai l'honneur de vous inviter aux travaux de {_SESSION[kind]} de l'Assemblée générale de la Chambre"


def _second(law: Law, failed_on: date | None, when: str) -> str:
    day = f" du {long_date(failed_on)}" if failed_on else ""
    return (
        f"{_pursuant(law)}, la première réunion{day} n'ayant pu avoir lieu faute de quorum légal, "
        f"j'ai l'honneur de vous inviter à une seconde réunion, {when}"
    )
