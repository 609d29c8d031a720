"""French, as `sentences_follow_up` has it in Arabic: what became of earlier recommendations."""

from __future__ import annotations

from datetime import date

from assembly.language.dates import short_date
from assembly.language.french import number_words
from assembly.language.phrases import recorded

_STATES = {
    "to-send": "à transmettre", "sent": "sans réponse", "acknowledged": "reçue, sans réponse", "accepted": "acceptée",
    "partly": "acceptée en partie", "refused": "refusée", "done": "réalisée",
}  # fmt: skip


def item_title() -> str:
    """Return the title of the item that brings earlier recommendations back."""
    return "Exposé sur les suites réservées aux recommandations des sessions précédentes"


def sent_under(reference: str, day: date) -> str:
    """Return the letter that sent a recommendation."""
    return f"n° {reference} du {short_date(day)}"


def answered(state: str, day: date, reference: str | None, text: str | None) -> str:
    """Return what an authority answered."""
    number = f" n° {reference}" if reference else ""
    said = f" : {recorded(text)}" if text else ""
    return f"{_STATES[state]} (réponse{number} du {short_date(day)}){said}"


def unanswered(state: str, reminders: int) -> str:
    """Return how a recommendation stands that nobody answered."""
    reminded = f", après {number_words(reminders)} rappel{'s' if reminders > 1 else ''}" if reminders else ""
    return f"{_STATES[state]}{reminded}"
