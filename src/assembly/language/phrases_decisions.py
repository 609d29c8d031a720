"""French, as `sentences_decisions` has it in Arabic: the extract, the notice that posts decisions, the yearly register."""

from __future__ import annotations

from datetime import date

from assembly.language.french import (
    NOUNS,
    agreeing,
    date_words,
    de,
    grouped,
    short_date,
    with_article,
    words_and_figure,
)
from assembly.language.french_persons import by_gender
from assembly.language.phrases import below, in_said_law, its_session, recorded, the_law, the_sitting
from assembly.language.phrases_opening import legal_basis
from assembly.language.sentences import SessionName
from assembly.language.sentences_opening import Chair
from assembly.language.terms import Gender

_AUTHORITIES = {
    "sector": "l'autorité gouvernementale chargée de l'artisanat",
    "finance": "l'autorité gouvernementale chargée des finances",
}


def decision_name(number: str) -> str:
    """Return Décision n° 3/2020."""
    return f"Décision n° {number}"


def extract_title(number: str) -> str:
    """Return the title of an extract's file."""
    return f"Extrait du registre des décisions : décision n° {number}"


def assembly_in_session(chamber: str, session: SessionName, day: date, place: int | None = None) -> str:
    """Return who decides and when; `place` names the sitting of a session that held several."""
    framed = its_session(session)
    if place is not None:
        framed = f"{the_sitting(place)} {de(framed)}"
    return (
        f"L'Assemblée générale {de(with_article(recorded(chamber)))}, réunie en {framed}, "
        f"tenue le {date_words(day)} ;"
    )


def further_basis(basis: str, articles: tuple[str, ...]) -> str:
    """Return the law as the ground of a decision."""
    return legal_basis(basis, articles)


def voted_in_public() -> str:
    """Return the sentence before the counts of a public vote."""
    return "Vu le résultat du vote au scrutin public :"


def voted_in_secret() -> str:
    """Return the sentence before the counts of a secret vote."""
    return "Vu le résultat du vote au scrutin secret :"


def count_line(label: str, n: int) -> str:
    """Return one count of a vote on a line of its own; none at all is said in words."""
    return f"{label} : {grouped(n) if n else 'néant'}"


def count_lines(
    in_office: int, present: int, counts: tuple[int, int, int], stayed_out: int
) -> tuple[str, ...]:
    """Return the counts of a vote: members in office, present, voting; for, against, abstaining; out of it if any."""
    in_favour, against, abstain = counts
    lines = (
        ("Membres en exercice", in_office),
        ("Présents", present),
        ("Votants", in_favour + against + abstain),
        ("Pour", in_favour),
        ("Contre", against),
        ("Abstentions", abstain),
    )
    out = (("N'ayant pas pris part au vote", stayed_out),) if stayed_out else ()
    return tuple(count_line(label, n) for label, n in (*lines, *out))


def tie_broken(chair: Chair, article: str) -> str:
    """Return what carried a decision on equal votes: the side of the president's vote (art. 14)."""
    voice = by_gender(chair.person.gender, "la voix du président", "la voix de la présidente")
    voice = voice if chair.post == "president" else f"{voice} de séance"
    return f"Les voix étant également partagées et {voice} ayant été prépondérante, {in_said_law(article)} ;"


def approves(title: str) -> str:
    """Return what a decision does: the title of its item follows as it was recorded."""
    return below("Est adopté le point de l'ordre du jour intitulé :", title)


def approves_account(title: str) -> str:
    """Return what a decision on an administrative account does."""
    return below("Est approuvé le compte administratif, objet du point de l'ordre du jour intitulé :", title)


def approved(text: str) -> str:
    """Return a decision's text as it stands by itself."""
    return text


def approved_with_figures(text: str) -> str:
    """Return a decision's text that a table of amounts follows."""
    return f"{text}\n{figures_after_changes()}"


def approved_with_changes(text: str, changes: int) -> str:
    """Return a decision's text that a list of changes follows."""
    what = (
        "L'amendement suivant y est apporté :"
        if changes == 1
        else "Les amendements suivants y sont apportés :"
    )
    return f"{text}\n{what}"


def figures_after_changes() -> str:
    """Return the words before a table of amounts."""
    return "Les données financières en sont les suivantes :"


def certified_copy(number: str) -> str:
    """Return what makes the extract a copy of the register."""
    return f"Copie conforme à l'original porté au registre des décisions sous le n° {number}."


def notice_title(decisions: int) -> str:
    """Return the title of a notice's file."""
    what = "de la décision" if decisions == 1 else "des décisions"
    return f"Avis d'affichage {what} de l'Assemblée générale"


def posted(decisions: int, session: SessionName, closed: date, on: date, source: tuple[str, str]) -> str:
    """Return that a session's decisions are posted, from which day, and every elector's right to a copy (art. 18).

    `source` is the article and the number of the law.
    """
    article, law = source
    are = "est affichée" if decisions == 1 else "sont affichées"
    what = (
        "la décision de l'Assemblée générale prise"
        if decisions == 1
        else "les décisions de l'Assemblée générale prises"
    )
    return (
        f"En application de l'article {article} de {the_law(law)}, {are} au siège de la Chambre, à compter "
        f"du {date_words(on)}, {what} en {its_session(session)}, close le {date_words(closed)}. "
        "Tout électeur de la Chambre a le droit d'en prendre, à ses frais, copie intégrale ou partielle."
    )


def texts_lead(decisions: int) -> str:
    """Return the sentence before the texts of the decisions posted."""
    which = "cette décision" if decisions == 1 else "ces décisions"
    return f"Le texte de {which} est le suivant :"


def decision_heading(number: str, taken: date) -> str:
    """Return the heading of one decision: Décision n° 3/2020 du 12 novembre 2020."""
    return f"{decision_name(number)} du {date_words(taken)}"


def register_title(year: int) -> str:
    """Return the title of a year's register."""
    return f"Registre des décisions de l'Assemblée générale au titre de l'année {year}"


def approval_needed(article: str) -> str:
    """Return that a decision waits for the approval of the authorities (art. 46)."""
    return f"Requise (article {article})"


def enforceable_since(day: date) -> str:
    """Return that a decision is enforceable since the last approval it needed."""
    return f"Exécutoire depuis le {short_date(day)}"


def approved_in_full(given: tuple[tuple[str, date, str | None], ...], article: str, law: str) -> str:
    """Return that every authority approved a decision: what each is in charge of, the day, the number of its letter."""
    return (
        f"La présente décision a été approuvée par {_given(given)} ; elle est exécutoire, "
        f"conformément à l'article {article} de {the_law(law)}."
    )


def approved_in_part(
    given: tuple[tuple[str, date, str | None], ...], missing: tuple[str, ...], article: str, law: str
) -> str:
    """Return which authorities approved a decision, and whose approval it still needs (art. 46)."""
    others = " et par ".join(_AUTHORITIES[role] for role in missing)
    return (
        f"La présente décision a été approuvée par {_given(given)} ; elle n'est exécutoire qu'après approbation "
        f"par {others}, conformément à l'article {article} de {the_law(law)}."
    )


def _given(given: tuple[tuple[str, date, str | None], ...]) -> str:
    return " et par ".join(
        f"{_AUTHORITIES[role]} le {date_words(day)}" + (f" (n° {reference})" if reference else "")
        for role, day, reference in given
    )


def register_count(decisions: int, cancelled: int) -> str:
    """Return how many decisions the register holds, and how many of them were cancelled."""
    total = f"Le présent registre comprend {words_and_figure(decisions, Gender.FEMININE)} {agreeing(decisions, NOUNS['decision'])}"
    if not cancelled:
        return f"{total}."
    if cancelled == decisions:
        which = "annulée" if decisions == 1 else "toutes annulées"
    else:
        which = f"dont {words_and_figure(cancelled, Gender.FEMININE)} {'annulées' if cancelled > 1 else 'annulée'}"
    return f"{total}, {which} après un nouveau vote."
