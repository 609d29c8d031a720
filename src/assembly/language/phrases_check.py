"""French, as `sentences_check` has it in Arabic: the report on a session's check."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from assembly.domain.session import is_session_id
from assembly.language.findings_french import CODES, FRENCH
from assembly.language.findings_french import SEVERITIES as _HEADINGS
from assembly.language.findings_words import MONEY, SESSIONS, TABLES
from assembly.language.french import MONTHS, date_words, de, hour_figures, month_name
from assembly.language.french_money import money_figures
from assembly.language.phrases import (
    listed,
    recorded,
    session_named_by_id,
    session_of_the_assembly,
    session_short,
    styled,
    the_law,
)
from assembly.language.sentences import Person, SessionName

_MONTHS = {"month", "own"}


def report_title(session: SessionName) -> str:
    """Return Rapport sur la légalité de la session ordinaire …."""
    return f"Rapport sur la légalité {de(session_of_the_assembly(session))}"


def checked(session: SessionName, on: date, law: str) -> str:
    """Return which session was checked, on which day, against which law."""
    return (
        f"La légalité {de(session_of_the_assembly(session))} a été contrôlée le {date_words(on)}, au vu de ce qui était enregistré "
        f"à cette date et des dispositions de {the_law(law)}."
    )


def nothing_found() -> str:
    """Return what a report without findings says."""
    return "Le contrôle n'appelle aucune observation."


def not_in_order() -> str:
    """Return what is said first when something void or irregular stands."""
    return "Le contrôle a relevé ce qui suit de contraire à la loi, ou de nul."


def in_order() -> str:
    """Return what is said first when nothing void or irregular stands."""
    return "Le contrôle n'a rien relevé de contraire à la loi, ni de nul."


def severity_heading(severity: str) -> str:
    """Return the heading of the findings of a gravity."""
    return _HEADINGS[severity]


def cited(article: str, law: str) -> str:
    """Return article 14 de la loi n° 18-09."""
    return f"article {article} de {the_law(law)}"


def by_own_value(ground: str) -> str:
    """Return what follows a citation where the chamber's own value bit."""
    return f"valeur propre à la Chambre : {recorded(ground)}"


def ignored_on(day: date) -> str:
    """Return the day on which a finding was ignored, to follow the ground."""
    return f"le {date_words(day)}"


def finding_said(code: str, facts: Mapping[str, object]) -> str:
    """Return a finding with its facts in words; members are given as `Person`. A code without a sentence shows itself."""
    if code not in FRENCH:
        return code
    return FRENCH[code].format_map({fact: _shown(fact, value) for fact, value in facts.items()})


def _shown(fact: str, value: object) -> str:
    if isinstance(value, Person):  # a tuple too
        return styled(value)
    if isinstance(value, tuple):
        return _all(fact, value)
    if isinstance(value, datetime):
        return f"{date_words(value.date())} à {hour_figures(value.time())}"
    if isinstance(value, date):
        return date_words(value)
    if isinstance(value, int):
        return _number(fact, value)
    return _text(fact, str(value))


def _all(fact: str, values: tuple[object, ...]) -> str:
    if not values:
        return "personne"
    if fact == "months":
        return ", ".join(month_name(int(str(value))) for value in values)
    shown = tuple(_shown(fact, value) for value in values)
    return listed(shown) if isinstance(values[0], Person) else ", ".join(shown)


def _number(fact: str, value: int) -> str:
    if fact in MONEY:
        return money_figures(value)
    if fact in _MONTHS and 1 <= value <= len(MONTHS):
        return de(month_name(value))
    return _text(fact, str(value))


def _text(fact: str, value: str) -> str:
    if fact == "subject":
        kind, _, number = value.partition(" ")
        return f"{CODES['subject'].get(kind, kind)} {number}"
    if fact in SESSIONS and is_session_id(value):
        return session_short(session_named_by_id(value))
    return CODES.get(TABLES.get(fact, ""), {}).get(value, recorded(value))
