"""French, as `sentences_members` has it in Arabic: a late excuse, a resignation, an expulsion."""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, counted, date_words, grouped
from assembly.language.french_persons import by_gender
from assembly.language.phrases import in_said_law, styled
from assembly.language.sentences import Person
from assembly.language.sentences_members import Misconduct

_MISCONDUCT = {
    "disorder": "de trouble à l'ordre",
    "obstruction": "d'entrave aux délibérations",
    "non-compliance": "de manquement aux dispositions de la loi et du règlement intérieur",
}


def late_excuse_accepted(member: Person, meeting: date) -> str:
    """Return that reasons given after a meeting were accepted (art. 16)."""
    return f"{_reasons(member, meeting)}, qui a décidé de les accepter."


def late_excuse_refused(member: Person, meeting: date) -> str:
    """Return that reasons given after a meeting were not accepted (art. 16)."""
    return f"{_reasons(member, meeting)}, qui a décidé de ne pas les accepter."


def resignation_accepted(member: Person) -> str:
    """Return that a resignation was accepted, which makes it final (art. 31)."""
    return f"L'Assemblée générale a décidé d'accepter la démission de {styled(member)}."


def resignation_refused(member: Person) -> str:
    """Return that a resignation was not accepted (art. 31)."""
    return f"L'Assemblée générale a décidé de ne pas accepter la démission de {styled(member)}."


def expelled(member: Person, in_favour: int, present: int, misconduct: Misconduct, article: str) -> str:
    """Return an expulsion from the sitting: warned in vain, no debate, two thirds of those present (art. 17)."""
    votes = f"{counted(in_favour, NOUNS['vote'])} sur {grouped(present)}"
    return (
        f"Après un avertissement du président resté sans effet, l'Assemblée générale a décidé, à la demande du "
        f"président et sans débat, à la majorité des deux tiers de ses membres présents ({votes}), d'expulser de la "
        f"séance {by_gender(member.gender, 'le membre', 'la membre')} {styled(member)}, "
        f"pour cause {_MISCONDUCT[misconduct]}, {in_said_law(article)}."
    )


def _reasons(member: Person, meeting: date) -> str:
    return (
        f"Les motifs de l'absence de {styled(member)} à la réunion du {date_words(meeting)} ont été soumis "
        "à l'Assemblée générale"
    )
