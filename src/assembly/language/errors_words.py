"""Facts that errors carry as codes, in words: fields, posts, states, what the system says."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.errors_backup import BACKUP_FAULTS
from assembly.language.errors_letters import KINDS_OF_LETTER, OUTCOMES, PLACES_SIGNED, ROLES_ASKED
from assembly.language.errors_sealing import SEAL_STATES
from assembly.language.errors_sheets import ROW_REASONS
from assembly.language.errors_signing import FAULTS_OF_PAPER
from assembly.language.errors_store import DAMAGE
from assembly.language.messages import N_, translate

FIELDS = {
    "address": N_("address"),
    "because": N_("ground"),
    "born": N_("birth date"),
    "by": N_("name of who writes"),
    "channel": N_("how it was sent"),
    "city": N_("city"),
    "city_ar": N_("city in Arabic"),
    "city_fr": N_("city in French"),
    "email": N_("e-mail address"),
    "excuse": N_("reason of an excuse"),
    "family_fr": N_("family name in Latin letters"),
    "family_name": N_("family name"),
    "figure": N_("label of a figure"),
    "first_fr": N_("first name in Latin letters"),
    "first_name": N_("first name"),
    "gender": N_("gender"),
    "guest": N_("guest"),
    "hall": N_("hall"),
    "identity": N_("identity number"),
    "kind": N_("kind"),
    "body": N_("electoral body"),
    "late-reason": N_("reason of the delay"),
    "ministry_ar": N_("ministry in Arabic"),
    "ministry_fr": N_("ministry in French"),
    "name": N_("name"),
    "name-fr": N_("name in French"),
    "name_ar": N_("name in Arabic"),
    "name_fr": N_("name in French"),
    "number": N_("number"),
    "of": N_("committee or body"),
    "office": N_("post of the bureau"),
    "end": N_("end of the mandate"),
    "phone": N_("telephone"),
    "place": N_("place of work"),
    "presenter": N_("name of who presents the item"),
    "presenter-title": N_("title of who presents the item"),
    "reason": N_("reason"),
    "received": N_("day of receipt"),
    "recorder": N_("name or title of who drew up the record"),
    "reference": N_("number of the letter"),
    "registered": N_("number of the registered letter"),
    "request": N_("request for an extraordinary session"),
    "scan": N_("scan of the proof"),
    "secret-ground": N_("reason of the secret ballot"),
    "sector": N_("sector"),
    "subject": N_("subject of the letter"),
    "sent": N_("day of sending"),
    "start": N_("beginning of the mandate"),
    "summary": N_("summary"),
    "telegram": N_("telegram of loyalty"),
    "text": N_("text"),
    "title": N_("title"),
    "until": N_("time it is put off to"),
}
POSTS = {
    "president": N_("president"),
    "vice-president-1": N_("first vice-president"),
    "vice-president-2": N_("second vice-president"),
    "vice-president-3": N_("third vice-president"),
    "vice-president-4": N_("fourth vice-president"),
    "vice-president-5": N_("fifth vice-president"),
    "vice-president-6": N_("sixth vice-president"),
    "vice-president-7": N_("seventh vice-president"),
    "vice-president-8": N_("eighth vice-president"),
    "secretary": N_("secretary"),
    "deputy-secretary": N_("deputy secretary"),
}
OTHER_POSTS = {
    "committee-chair": N_("chair of the committee"),
    "committee-deputy": N_("deputy chair of the committee"),
    "representative": N_("representative"),
}
ROLES = {"chair": N_("chair of the sitting"), "secretary": N_("secretary of the sitting")}
SIDES = {
    "for": N_("for"),
    "against": N_("against"),
    "abstain": N_("abstaining"),
    "none": N_("not voting"),
}
STATES = {
    "adopted": N_("adopted"),
    "rejected": N_("rejected"),
    "undecided": N_("undecided"),
    "taken-up": N_("taken up"),
    "refused": N_("refused"),
}
LEVELS = {"local": N_("local"), "regional": N_("regional"), "national": N_("national")}
PARTS = {
    "items": N_("items"),
    "refused-items": N_("refused items"),
    "sittings": N_("sittings"),
    "movements": N_("arrivals and departures"),
    "speeches": N_("speeches"),
    "proposals": N_("proposals and petitions"),
    "amendments": N_("amendments"),
    "votes": N_("votes"),
    "decisions": N_("decisions"),
    "recommendations": N_("recommendations"),
    "corrections": N_("corrections"),
    "minutes-approvals": N_("minutes of earlier sessions"),
}
SUBJECTS = {"item": N_("item"), "proposal": N_("proposal"), "amendment": N_("amendment")}

SYSTEM = {
    "No such file or directory": N_("there is no such file"),
    "Permission denied": N_("the system does not permit it"),
    "Is a directory": N_("this is a folder"),
    "Not a directory": N_("this is not a folder"),
    "Input/output error": N_("the disk did not obey"),
    "No locks available": N_("no locks are available"),
    "Operation not supported": N_("the folder does not support it"),
    "codec can't decode": N_("the text is not in UTF-8"),
    "no picture is found": N_("no picture is found in it"),
    "image file is truncated": N_("the picture is cut short"),
    "encoding": N_("the encoding of its letters is not known"),
    "absent": N_("it is not installed"),
    "altered": N_("its file was altered"),
    "BadZipFile": N_("it is not an Excel file, or a damaged one"),
    "not a mapping": N_("it does not begin with named parts"),
    "present is missing": N_("a sitting does not say who is present"),
    "neither tally nor votes": N_("a vote has neither counts nor names"),
    "no tags, anchors or aliases": N_("tags, anchors and aliases are not read"),
}
"""What the system or a reader says, by what its English words contain."""

_ANSWER_COLUMNS = {
    "identifier": N_("Identifier of the recommendation"),
    "dispatch": N_("Number of the dispatch"),
    "grade": N_("Answer given"),
    "answered": N_("Day of the answer"),
}
"""What the columns of an answer sheet are called, as far as it cannot be read without them."""

_CODED: Mapping[str, Mapping[str, str]] = {
    "column": FIELDS,
    "columns": FIELDS | _ANSWER_COLUMNS,
    "faults": FAULTS_OF_PAPER,
    "field": FIELDS,
    "levels": LEVELS,
    "approval": ROLES_ASKED,
    "letter": KINDS_OF_LETTER,
    "outcome": OUTCOMES,
    "place": PLACES_SIGNED,
    "part": PARTS,
    "post": POSTS | OTHER_POSTS,
    "reason": ROW_REASONS | DAMAGE | BACKUP_FAULTS | SEAL_STATES,
    "role": ROLES,
    "side": SIDES,
    "state": STATES,
}
_SAID_BY_SYSTEM = {"reason", "detail"}


def in_words(fact: str, value: object) -> object:
    """Return a fact as a person reads it, in the chosen language; what is no code comes back as it is."""
    if isinstance(value, tuple | list):
        return [in_words(fact, each) for each in value]
    if not isinstance(value, str):
        return value
    if fact == "subject":
        kind, _, number = value.partition(" ")
        return f"{translate(SUBJECTS[kind])} {number}" if kind in SUBJECTS else value
    if value in _CODED.get(fact, {}):
        return translate(_CODED[fact][value])
    return _said_by_system(value) if fact in _SAID_BY_SYSTEM else value


def _said_by_system(text: str) -> str:
    known = next((words for part, words in SYSTEM.items() if part in text), None)
    return translate(known) if known else text.rstrip(".")
