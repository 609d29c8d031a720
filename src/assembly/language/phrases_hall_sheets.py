"""French, as `sentences_hall_sheets` has it in Arabic: attendance, roll call, tally, filled in by hand in the hall."""

from __future__ import annotations

from assembly.language.french import NOUNS, counted, grouped
from assembly.language.french_persons import by_gender
from assembly.language.phrases import pursuant
from assembly.language.phrases_items import item_title
from assembly.language.sentences_meeting import BLANK
from assembly.language.sentences_quorum import Required
from assembly.language.terms import AnyGender

_BODIES = {"craft": "Artisanat d'art et de production", "services": "Artisanat de services"}
_ONE_BOX = "une seule case est cochée en regard du nom de chaque membre."


def body_name(body: str | None) -> str:
    """Return the body that elected a member, or nothing where it is not recorded."""
    return _BODIES[body] if body else ""


def associate(gender: AnyGender) -> str:
    """Return what stands beside an associate's name."""
    return by_gender(gender, "membre associé", "membre associée")


def quorum_needed(required: Required, in_office: int, article: str, law: str) -> str:
    """Return how many must sign for the first meeting to be held (art. 14)."""
    if required.absolute:
        needed = counted(required.needed, NOUNS["member"])
        of_whom = f"{needed}, soit la majorité absolue des {grouped(in_office)} membres en exercice"
    else:
        of_whom = f"{grouped(required.needed)} des {grouped(in_office)} membres en exercice"
    return (
        f"Le quorum légal n'est atteint que par la signature d'au moins {of_whom}, {pursuant(article, law)}."
    )


def any_number_suffices(article: str, law: str) -> str:
    """Return that a second meeting is valid with any number (art. 14)."""
    return (
        "La présente réunion se tient sur seconde convocation ; ses délibérations sont valables quel que soit "
        f"le nombre des membres présents, {pursuant(article, law)}."
    )


def associates_heading(article: str, law: str) -> str:
    """Return the heading of the associates' table: they are there to be consulted and are not counted (art. 8)."""
    return f"Membres associés (à titre consultatif, {pursuant(article, law)})"


def guests_heading(article: str, law: str) -> str:
    """Return the heading of the lines left for whoever attends without a vote (art. 15)."""
    return f"Personnes présentes sans prendre part au vote, {pursuant(article, law)}"


def signatures_counted() -> str:
    """Return the sentence that closes the sheet: the hour and the count are written by hand at the opening."""
    return f"À l'ouverture de la session, à {BLANK}, le nombre de signatures des membres élus a été arrêté à {BLANK}."


def subject_of_vote(number: int, title: str) -> str:
    """Return what is voted on: Objet du vote : Troisième point, and its title as recorded."""
    return f"Objet du vote : {item_title(number, title)}"


def subject_to_write() -> str:
    """Return the same, left to be written by hand."""
    return f"Objet du vote : {BLANK}"


def members_in_office_called(n: int) -> str:
    """Return who is called where no sitting is open yet: every elected member in office."""
    return f"Il est procédé à l'appel des membres en exercice, au nombre de {grouped(n)} ; {_ONE_BOX}"


def members_present_called(n: int) -> str:
    """Return who is called in a sitting: the elected members in the hall."""
    return f"Il est procédé à l'appel des membres présents, au nombre de {grouped(n)} ; {_ONE_BOX}"


def held_at() -> str:
    """Return the day and hour of a vote, left to be written by hand."""
    return f"Le vote a eu lieu le {BLANK}, à {BLANK}."


def majority_needed(article: str, law: str) -> str:
    """Return what a decision needs, and whose side prevails on a tie (art. 14)."""
    return (
        "Les décisions sont prises à la majorité absolue des votants ; en cas de partage égal des voix, "
        f"celle du président est prépondérante, {pursuant(article, law)}."
    )
