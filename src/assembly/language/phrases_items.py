"""French, as `sentences_items` has it in Arabic: an item's title line, its debate, how it ended without a vote."""

from __future__ import annotations

from assembly.language.french import de, ordinal
from assembly.language.french_persons import by_gender, capitalised
from assembly.language.phrases import below, joined, recorded, styled, the_law
from assembly.language.sentences import Person, closed_with
from assembly.language.terms import Gender

# Until when an item is put off, as it is usually typed, and as it stands after à.
_UNTIL = {
    "الدورة المقبلة": "à la prochaine session",
    "الدورة القادمة": "à la prochaine session",
    "الدورة العادية المقبلة": "à la prochaine session ordinaire",
    "جلسة مقبلة": "à une prochaine séance",
    "الجلسة المقبلة": "à la prochaine séance",
    "اجتماع مقبل": "à une prochaine réunion",
    "اجتماع لاحق": "à une réunion ultérieure",
}


def item_name(number: int) -> str:
    """Return Troisième point."""
    return capitalised(f"{ordinal(number, Gender.MASCULINE)} point")


def item_title(number: int, title: str) -> str:
    """Return the line that opens an item, and its title as recorded."""
    return below(f"{item_name(number)} :", title)


def presented(person: Person, title: str) -> str:
    """Return who presented the item, in which capacity."""
    capacity = f", {recorded(title)}," if title else ""
    return f"{styled(person)}{capacity} a présenté un exposé sur ce point."


def debate_opened() -> str:
    """Return the sentence before several speeches."""
    return "Le débat a été ouvert. Ont pris la parole :"


def debate_of_one(speaker: Person) -> str:
    """Return the sentence before the speeches of one person."""
    came = by_gender(speaker.gender, "intervenu", "intervenue")
    return f"Le débat a été ouvert. {styled(speaker)} est {came} comme suit :"


def figures_lead() -> str:
    """Return the sentence before an item's table of amounts."""
    return "Les données financières relatives à ce point se résument comme suit :"


def amendment_proposed(authors: tuple[Person, ...], this: str, text: str) -> str:
    """Return who proposed a change, and to what (ce point, cette proposition); nobody named means it came of the debate."""
    who = _who_proposed(authors) if authors else "Il a été proposé"
    return below(f"{who} d'apporter à {this} l'amendement suivant :", text)


def proposal_proposed(authors: tuple[Person, ...], text: str) -> str:
    """Return who put a proposal to the assembly's vote; nobody named means it came of the debate."""
    lead = (
        f"{_who_proposed(authors)} ce qui suit :"
        if authors
        else "Le débat a abouti à la proposition suivante :"
    )
    return below(lead, text)


def petition_proposed(authors: tuple[Person, ...], text: str) -> str:
    """Return who put a petition to the assembly's vote."""
    if not authors:
        return below("Le débat a abouti au vœu suivant :", text)
    verb = "ont présenté" if len(authors) > 1 else "a présenté"
    return below(f"{_joined(authors)} {verb} le vœu suivant :", text)


def recounted(superseded: int, this: str) -> str:
    """Return that a vote was held again, the earlier results being set aside."""
    results = "le résultat du vote précédent" if superseded == 1 else "les résultats des votes précédents"
    participle = "annulé" if superseded == 1 else "annulés"
    return f"Un nouveau vote a eu lieu sur {this}, {results} ayant été {participle}."


def postponed(until: str, reason: str | None) -> str:
    """Return that the decision was put off, until when, in the assembly's words."""
    return _put_off("sa décision sur ce point", until, reason)


def minutes_postponed(minutes: str, until: str, reason: str | None) -> str:
    """Return that the approval of an earlier session's minutes was put off."""
    return _put_off(f"l'approbation {de(minutes)}", until, reason)


def minutes_postponed_with_changes(minutes: str, until: str, reason: str | None = None) -> str:
    """Return the same, the changes asked for following as a list."""
    because = f", pour le motif suivant : {recorded(closed_with(reason))}" if reason else ""
    return (
        f"L'Assemblée générale a décidé de reporter l'approbation {de(minutes)} {_until(until)}{because}, "
        "après y avoir apporté les modifications demandées :"
    )


def withdrawn(person: Person, *, own: bool, reason: str | None) -> str:
    """Return that a member took an item back; `own` says that the member had proposed it."""
    who = by_gender(person.gender, "il", "elle")
    item = f"le point qu'{who} avait proposé" if own else "ce point"
    return _because(f"{styled(person)} a retiré de l'ordre du jour, avant sa mise aux voix, {item}", reason)


def withdrawn_by_nobody_named(reason: str | None) -> str:
    """Return that an item was taken back, where the record does not say by whom."""
    lead = "Ce point a été retiré de l'ordre du jour avant sa mise aux voix"
    return _because(lead, reason)


def not_reached() -> str:
    """Return that the sitting was lifted before the item."""
    return "Ce point n'a pu être examiné, la séance ayant été levée."


def not_put_to_the_vote() -> str:
    """Return that an item which calls for a vote was discussed without one."""
    return "Ce point n'a pas été mis aux voix."


def noted(subject: str) -> str:
    """Return that the assembly took note of what called for no vote."""
    return f"L'Assemblée générale a pris acte {de(subject)}."


def with_changes(sentence: str, changes: int) -> str:
    """Return an adoption that brings changes with it: its stop gives way to the list that follows."""
    what = "l'amendement suivant" if changes == 1 else "les amendements suivants"
    return f"{sentence.removesuffix('.')}, avec {what} :"


def decision_line(number: str) -> str:
    """Return the line that carries a decision's number."""
    return f"Décision n° {number}"


def needs_approval(article: str, law: str) -> str:
    """Return what makes the decision enforceable (art. 46)."""
    return (
        "La présente décision n'est exécutoire qu'après approbation par l'autorité gouvernementale chargée de "
        "l'artisanat et par l'autorité gouvernementale chargée des finances, chacune en ce qui la concerne, "
        f"conformément à l'article {article} de {the_law(law)}."
    )


def _joined(authors: tuple[Person, ...]) -> str:
    return joined(tuple(styled(author) for author in authors))


def _who_proposed(authors: tuple[Person, ...]) -> str:
    return f"{_joined(authors)} {'ont proposé' if len(authors) > 1 else 'a proposé'}"


def _put_off(what: str, until: str, reason: str | None) -> str:
    return _because(f"L'Assemblée générale a décidé de reporter {what} {_until(until)}", reason)


def _until(until: str) -> str:
    bare = closed_with(until).removeprefix("إلى ")
    return _UNTIL.get(bare, f"à l'échéance suivante : {recorded(bare)}")


def _because(lead: str, reason: str | None) -> str:
    return below(f"{lead}, pour le motif suivant :", reason) if reason else f"{lead}."
