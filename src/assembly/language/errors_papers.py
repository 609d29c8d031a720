"""Papers and files that could not be made."""

from __future__ import annotations

from assembly.language.messages import N_

PAPERS = {
    "agenda-empty": N_(
        "The agenda of session {session} has no item yet: its members are convened with an agenda."
    ),
    "cell-too-long": N_(
        "Recommendation {recommendation} is too long for a cell of an Excel sheet ({column}): {limit} letters are the most."
    ),
    "convocation-missing": N_("No convocation was recorded for call {call} of session {session}."),
    "emblem-changed": N_(
        "{path} is not the emblem that the session was opened with: its papers are made with that one alone."
    ),
    "emblem-unreadable": N_("The emblem {path} cannot be read: {reason}."),
    "font-missing": N_("The font {family} ({weight}, {style}) is missing or not the one expected: {reason}."),
    "glyph-missing": N_(
        "The papers' font has no sign for these characters: {characters}. Take them out of the texts or write them otherwise."
    ),
    "meeting-day-unknown": N_("No day is planned for session {session}."),
    "member-not-on-roll": N_("Member {member} is not on the roll of session {session}."),
    "pango-missing": N_("The system libraries that set a PDF are missing: {packages}. ({reason})"),
    "president-unknown": N_(
        "Nobody holds the office of president or of a vice-president: the paper has no one to sign it."
    ),
    "resource-refused": N_(
        "A template asks for {url}. Papers take nothing from the network or from other folders."
    ),
    "roll-empty": N_("No elected member is in office on the day of session {session}."),
    "template-broken": N_("The template {template} has a fault in line {line}: {reason}."),
    "template-missing": N_("There is no template {template}."),
    "weasyprint-version": N_("WeasyPrint {found} is installed; papers are made with {wanted}."),
    "weasyprint-warning": N_("The PDF was not kept, for WeasyPrint complained: {record}"),
}
