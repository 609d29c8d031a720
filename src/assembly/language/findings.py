"""Every finding of the check as a sentence in the chosen language, with its facts in words; and what explains it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from assembly.language.counted import grouped
from assembly.language.errors_words import OTHER_POSTS, PARTS, POSTS, ROLES, SIDES, STATES, SUBJECTS
from assembly.language.findings_after import AFTER
from assembly.language.findings_agenda import AGENDA
from assembly.language.findings_hall import HALL
from assembly.language.findings_session import SESSION
from assembly.language.findings_votes import VOTES
from assembly.language.findings_words import MONEY, Wording
from assembly.language.messages import N_, say, translate

WORDINGS: Mapping[str, Wording] = {**SESSION, **HALL, **AGENDA, **VOTES, **AFTER}

SEVERITIES: Mapping[str, str] = {
    "void": N_("void"),
    "irregular": N_("irregular"),
    "missing": N_("missing from the record"),
    "advice": N_("advice"),
}
_MOST_NAMED = 20
_POSTS = {**POSTS, **OTHER_POSTS, "member": N_("member")}
_OUTCOMES = {
    **STATES,
    "approved": N_("approved"),
    "approved-with-changes": N_("approved with changes"),
    "refused": N_("refused"),
    "returned": N_("returned"),
}
_PARTS = {**PARTS, "elections": N_("elections"), "special-votes": N_("special votes")}
_ROLES = {
    **ROLES,
    "sector": N_("authority in charge of handicrafts"),
    "finance": N_("authority in charge of finance"),
}
_KINDS = {
    "expulsion": N_("expulsion"),
    "bureau-dismissal": N_("dismissal of the bureau"),
    "dismissal-opinion": N_("opinion on a member's dismissal"),
    "resignation": N_("resignation"),
}
_DIRECTIONS = {"arrival": N_("arrival"), "departure": N_("departure")}
_CODED: Mapping[str, Mapping[str, str]] = {
    "answer": _OUTCOMES, "counted": _OUTCOMES, "direction": _DIRECTIONS, "kind": _KINDS, "named": SIDES, "other": _OUTCOMES,
    "outcome": _OUTCOMES, "part": _PARTS, "place": _POSTS, "places": _POSTS, "post": _POSTS, "role": _ROLES, "roles": _ROLES,
    "side": SIDES,
}  # fmt: skip


def finding_sentence(code: str, facts: Mapping[str, object]) -> str:
    """Return what was found. Never fails: a code without a sentence shows itself and its facts."""
    if code not in WORDINGS:
        return f"{code} ({', '.join(f'{fact}={value}' for fact, value in facts.items())})"
    return say(WORDINGS[code].sentence, **{fact: in_words(fact, value) for fact, value in facts.items()})


def explanation(code: str) -> str:
    """Return what the law asks and what to do. KeyError for an unknown code."""
    return translate(WORDINGS[code].explanation)


def severity_word(severity: str) -> str:
    """Return a gravity in the chosen language."""
    return translate(SEVERITIES[severity])


def in_words(fact: str, value: object) -> object:
    """Return a fact as a person reads it: codes in words, days and hours as the commands take them, long lists cut."""
    if isinstance(value, tuple):
        shown = [in_words(fact, each) for each in value[:_MOST_NAMED]]
        return ([*shown, "…"] if len(value) > _MOST_NAMED else shown) or "–"
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if fact in MONEY and isinstance(value, int):
        return _amount(value)
    return _coded(fact, value) if isinstance(value, str) else value


def _coded(fact: str, value: str) -> str:
    if fact == "subject":
        kind, _, number = value.partition(" ")
        return f"{translate(SUBJECTS[kind])} {number}" if kind in SUBJECTS else value
    words = _CODED.get(fact, {})
    return translate(words[value]) if value in words else value


def _amount(centimes: int) -> str:
    dirhams, rest = divmod(abs(centimes), 100)
    return f"{'-' if centimes < 0 else ''}{grouped(dirhams)},{rest:02}"
