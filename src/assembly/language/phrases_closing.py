"""French, as `sentences_closing` has it in Arabic: what the session led to, the telegram, the lifting, who signs."""

from __future__ import annotations

from datetime import date, datetime

from assembly.language.french import date_words, hour_words, long_date
from assembly.language.french_persons import by_gender, capitalised
from assembly.language.phrases import listed, recorded, styled
from assembly.language.phrases_opening import at_city, titled
from assembly.language.sentences import Person
from assembly.language.sentences_opening import Chair
from assembly.language.terms import AnyGender

_LISTS = {"proposal": "propositions", "petition": "vœux", "recommendation": "recommandations"}
# The sovereign's name as the chamber's file holds it, and as French papers write it.
_SOVEREIGN = {"محمد السادس نصره الله وأيده": "le Roi Mohammed VI, que Dieu L'assiste"}
_GROUNDS = {
    "refusal": "de son refus de signer",
    "impediment": "d'un empêchement",
    "vacancy": "de la vacance du poste",
}


def outcomes_heading(kinds: frozenset[str]) -> str:
    """Return the heading of what the session led to; `kinds` are those there are: proposal, petition, recommendation."""
    return capitalised(_named(kinds))


def outcomes_of_session(kinds: frozenset[str]) -> str:
    """Return the sentence before the lists of a whole session."""
    return f"Les travaux de la session ont abouti aux {_named(kinds)} {_following(kinds)} :"


def outcomes_of_sitting(kinds: frozenset[str]) -> str:
    """Return the sentence before the lists of one sitting."""
    return f"Les travaux de la séance ont abouti aux {_named(kinds)} {_following(kinds)} :"


def addressed_to(authorities: tuple[str, ...]) -> str:
    """Return the authorities of one line."""
    lead = "Autorités destinataires" if len(authorities) > 1 else "Autorité destinataire"
    return f"{lead} : {listed(tuple(recorded(name) for name in authorities))}"


def put_forward_by(authors: tuple[str, ...]) -> str:
    """Return who put a line forward."""
    return (
        f"Sur proposition de : {listed(authors)}" if len(authors) > 1 else f"Sur proposition de {authors[0]}"
    )


def closed_with_telegram(king: str, opened: datetime, closed: datetime, *, exhausted: bool) -> str:
    """Return the session's end: the telegram of loyalty read, then the sitting lifted.

    `exhausted` says that every item of the agenda was dealt with.
    """
    lead = "L'ordre du jour étant épuisé" if exhausted else "Au terme des travaux de la session"
    sovereign = _SOVEREIGN.get(king, "le Roi, que Dieu L'assiste")
    return (
        f"{lead}, lecture a été donnée du télégramme de loyalisme et de dévouement adressé à Sa Majesté "
        f"{sovereign}, puis la séance a été levée {_on_day(opened, closed)} à {hour_words(closed.time())}."
    )


def closed_plainly(opened: datetime, closed: datetime, *, exhausted: bool) -> str:
    """Return the session's end where no telegram was recorded."""
    lead = "L'ordre du jour étant épuisé, la" if exhausted else "La"
    return f"{lead} séance a été levée {_on_day(opened, closed)} à {hour_words(closed.time())}."


def left_open(closed: datetime, resumes: date) -> str:
    """Return the lifting of a sitting whose session goes on, on the day announced."""
    return (
        f"La séance a été levée à {hour_words(closed.time())}, les travaux de la session devant reprendre "
        f"le {long_date(resumes)}."
    )


def left_open_undated(closed: datetime) -> str:
    """Return the lifting of a sitting whose session goes on, no day being announced."""
    return (
        f"La séance a été levée à {hour_words(closed.time())}, les travaux de la session devant reprendre "
        "à une date ultérieure."
    )


def suspended(start: datetime, end: datetime) -> str:
    """Return a suspension of the sitting and its end."""
    later = "" if start.date() == end.date() else f" le {long_date(end.date())}"
    return (
        f"La séance a été suspendue à {hour_words(start.time())}, puis reprise{later} "
        f"à {hour_words(end.time())}."
    )


def drawn_up(city: str, day: date) -> str:
    """Return the place and date."""
    return f"Fait {at_city(city)}, le {date_words(day)}."


def deputy_signs(secretary: AnyGender, ground: str, deputy: AnyGender, article: str) -> str:
    """Return why the deputy secretary signed the decisions in the secretary's stead (art. 18, last paragraph)."""
    who = by_gender(deputy, "le secrétaire adjoint", "la secrétaire adjointe")
    return (
        f"{_not_signed(secretary, ground)}, {who} les a signées de plein droit, "
        f"conformément au dernier alinéa de l'article {article}."
    )


def member_signs(secretary: AnyGender, ground: str, chair: Chair, writer: Person, article: str) -> str:
    """Return whom the chair named to sign, secretary and deputy failing (art. 18, last paragraph)."""
    present = by_gender(writer.gender, "présent", "présente")
    who = by_gender(writer.gender, "lequel", "laquelle")
    return (
        f"{_not_signed(secretary, ground)}, {titled(chair)} a désigné comme secrétaire de séance {styled(writer)}, "
        f"membre de l'Assemblée générale {present}, {who} les a signées, "
        f"conformément au dernier alinéa de l'article {article}."
    )


def _not_signed(secretary: AnyGender, ground: str) -> str:
    who = by_gender(secretary, "le secrétaire", "la secrétaire")
    why = _GROUNDS.get(ground, "de son absence")
    return f"Les décisions n'ayant pas été signées par {who}, en raison {why}"


def _named(kinds: frozenset[str]) -> str:
    names = [name for kind, name in _LISTS.items() if kind in kinds]
    return " et ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _following(kinds: frozenset[str]) -> str:
    return "suivants" if "petition" in kinds else "suivantes"


def _on_day(opened: datetime, closed: datetime) -> str:
    return "le même jour" if opened.date() == closed.date() else f"le {long_date(closed.date())}"
