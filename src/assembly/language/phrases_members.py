"""French, as `sentences_members` has it in Arabic: a late excuse, a resignation, an expulsion."""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, counted, date_words, grouped
from assembly.language.french_persons import by_gender
from assembly.language.phrases import below, in_said_law, recorded, styled
from assembly.language.sentences import Person
from assembly.language.sentences_members import Misconduct
from assembly.language.sentences_opening import Chair

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


def expelled(
    member: Person, chair: Chair, in_favour: int, present: int, misconduct: Misconduct, article: str
) -> str:
    """Return an expulsion from the sitting: warned in vain, no debate, two thirds of those present (art. 17)."""
    votes = f"{counted(in_favour, NOUNS['vote'])} sur {grouped(present)}"
    return (
        f"Après un avertissement {_of(chair)} resté sans effet, l'Assemblée générale a décidé, à la demande {_of(chair)} "
        f"et sans débat, à la majorité des deux tiers de ses membres présents ({votes}), d'expulser de la "
        f"séance {by_gender(member.gender, 'le membre', 'la membre')} {styled(member)}, "
        f"pour cause {_MISCONDUCT[misconduct]}, {in_said_law(article)}."
    )


def _of(chair: Chair) -> str:
    title = by_gender(chair.person.gender, "du président", "de la présidente")
    return title if chair.post == "president" else f"{title} de séance"


def _reasons(member: Person, meeting: date) -> str:
    return (
        f"Les motifs de l'absence de {styled(member)} à la réunion du {date_words(meeting)} ont été soumis "
        "à l'Assemblée générale"
    )


def expulsion_refused(
    member: Person, chair: Chair, in_favour: int, needed: int, present: int, article: str
) -> str:
    """Return that the president's request to expel a member missed its two thirds (art. 17)."""
    obtained = counted(in_favour, NOUNS["vote"]) if in_favour else "aucune voix"
    votes = f"{obtained} sur {grouped(present)}"
    return (
        f"Après un avertissement {_of(chair)} resté sans effet, la demande {_of(chair)} d'expulser de la séance "
        f"{by_gender(member.gender, 'le membre', 'la membre')} {styled(member)}, mise aux voix sans débat, n'a pas obtenu "
        f"la majorité requise de {counted(needed, NOUNS['vote'])} ({votes}), {in_said_law(article)}."
    )


def dismissal_asked(members: int, in_office: int, on: date, article: str) -> str:
    """Return who asked for the dismissal of the bureau, and that it was put to a public vote (art. 39); the table follows."""
    return (
        f"À la demande de {counted(members, NOUNS['member'])} sur {grouped(in_office)} en exercice, en date du "
        f"{date_words(on)}, la révocation du bureau a été mise aux voix au scrutin public, {in_said_law(article)}, "
        "avec le résultat suivant :"
    )


def bureau_dismissed(in_favour: int, in_office: int, needed: int) -> str:
    """Return that the bureau was dismissed."""
    return (
        f"L'Assemblée générale a révoqué le bureau par {counted(in_favour, NOUNS['vote'])} sur {grouped(in_office)} membres "
        f"en exercice, la majorité requise étant de {counted(needed, NOUNS['vote'])}."
    )


def bureau_kept(in_office: int, needed: int) -> str:
    """Return that the dismissal of the bureau missed its majority."""
    return (
        f"La révocation du bureau n'a pas obtenu la majorité requise de {counted(needed, NOUNS['vote'])} sur {grouped(in_office)} membres en exercice, "
        "et a été rejetée."
    )


def opinion_put(member: Person, heard: date, article: str) -> str:
    """Return that a member was heard and an opinion on the dismissal put to a public vote (art. 33); the table follows."""
    return (
        f"{styled(member)} ayant été {by_gender(member.gender, 'entendu', 'entendue')} le {date_words(heard)}, un avis motivé "
        f"favorable à sa révocation a été mis aux voix au scrutin public, {in_said_law(article)}, avec le résultat suivant :"
    )


def opinion_for_dismissal(member: Person, reasons: str) -> str:
    """Return an opinion in favour of a member's dismissal, with its reasons; the authorities decide."""
    return below(
        f"L'Assemblée générale a donné un avis favorable à la révocation de {styled(member)}, pour les motifs suivants :",
        reasons,
    )


def opinion_against_dismissal(member: Person) -> str:
    """Return an opinion against a member's dismissal."""
    return f"L'Assemblée générale a donné un avis défavorable à la révocation de {styled(member)}."


def resignation_put(member: Person, sent: date, registered: str) -> str:
    """Return that a resignation sent by registered letter was put to a public vote (art. 31); the table follows."""
    return (
        f"La démission de {styled(member)}, adressée par lettre recommandée n° {recorded(registered)} en date du "
        f"{date_words(sent)}, a été mise aux voix au scrutin public, avec le résultat suivant :"
    )


def nothing_decided() -> str:
    """Return that a vote on a member carried neither way."""
    return (
        "Aucun des deux côtés ne l'ayant emporté, l'Assemblée générale n'a pris aucune décision à ce sujet."
    )
