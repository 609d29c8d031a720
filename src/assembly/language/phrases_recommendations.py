"""French, as `sentences_recommendations` has it in Arabic: the recommendation list."""

from __future__ import annotations

from datetime import date

from assembly.language.french import NOUNS, agreeing, date_words, short_date, words_and_figure
from assembly.language.phrases import session_of_the_assembly, to_authority
from assembly.language.phrases_items import item_name
from assembly.language.sentences import SessionName
from assembly.language.terms import Gender

_LEVELS = {"local": "local", "regional": "régional", "national": "national"}
_PRIORITIES = {"normal": "Normale", "high": "Élevée", "urgent": "Urgente"}


def list_title(authority: str) -> str:
    """Return the title of one authority's list."""
    return f"Liste des recommandations adressées {to_authority(authority)}"


def whole_list_title() -> str:
    """Return the title of the list for all authorities."""
    return "Liste des recommandations par autorité destinataire"


def issued_by(session: SessionName, days: tuple[date, ...]) -> str:
    """Return the session the recommendations come from, with the day or days it sat."""
    if session.kind == "extraordinary" and len(days) == 1:
        return f"Issues de {session_of_the_assembly(session)}"
    held = " et le ".join(date_words(day) for day in days)
    return f"Issues de {session_of_the_assembly(session._replace(opened=None))}, tenue le {held}"


def count_sentence(n: int) -> str:
    """Return how many recommendations the list holds."""
    return f"La présente liste comprend {words_and_figure(n, Gender.FEMININE)} {agreeing(n, NOUNS['recommendation'])}."


def level_heading(level: str) -> str:
    """Return the heading of a level: Au niveau régional."""
    return f"Au niveau {_LEVELS[level]}"


def no_authority() -> str:
    """Return the heading of recommendations whose authority is not named yet."""
    return "Recommandations sans autorité destinataire désignée"


def priority_name(priority: str) -> str:
    """Return a priority as the list's column shows it."""
    return _PRIORITIES[priority]


def before(day: date | None) -> str:
    """Return a time limit as the list's column shows it."""
    return short_date(day) if day else "Non fixée"


def from_item(number: int) -> str:
    """Return the item a recommendation comes from."""
    return item_name(number)


def from_proposal(number: int) -> str:
    """Return the proposal a recommendation comes from."""
    return f"Proposition n° {number}"


def from_petition(number: int) -> str:
    """Return the petition a recommendation comes from."""
    return f"Vœu n° {number}"


def from_the_session() -> str:
    """Return the origin of a recommendation that comes from the session's work as a whole."""
    return "Travaux de la session"


def shared_with(identifier: str, others: tuple[str, ...]) -> str:
    """Return that a recommendation goes to other authorities too."""
    return f"La recommandation {identifier} est également adressée à : {' ; '.join(others)}."
