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
    "correction-before-closing": N_(
        "The correction is dated {day}, before session {session} was closed on {closed}."
    ),
    "correction-changes-nothing": N_("What is to be read is what stands there already: {text}"),
    "correction-of-open-session": N_(
        "Session {session} is not closed: its minutes are changed, not corrected."
    ),
    "correction-number-taken": N_("Correction {number} of session {session} is recorded already."),
    "correction-unknown": N_("The minutes of session {session} have no correction number {number}."),
    "decision-cancelled": N_(
        "Decision {decision} was taken back by a recount (vote {ballot}): it has no extract."
    ),
    "decision-unknown": N_("Session {session} took no decision number {decision}."),
    "decisions-none": N_("Session {session} took no decision that stands."),
    "decisions-none-in-year": N_("No decision was taken in {year}."),
    "docx-missing": N_("The library that writes Word documents is not installed."),
    "emblem-changed": N_(
        "{path} is not the emblem that the session was opened with: its papers are made with that one alone."
    ),
    "emblem-not-image": N_(
        "The emblem {path} is no picture that can be printed: it has to be a PNG, a JPEG or an SVG. ({reason})"
    ),
    "emblem-svg-external": N_(
        "The emblem {path} holds {reference}: an SVG emblem is a drawing whole in itself, without scripts, links or pictures. Save it as PNG."
    ),
    "emblem-too-large": N_(
        "The emblem {path} is too large ({size}): 5 MB and 25 million pixels are the most."
    ),
    "emblem-unreadable": N_("The emblem {path} cannot be read: {reason}."),
    "font-foreign": N_(
        "A template asks for another font than {family}. Papers are set in it, and in {spare} what it lacks."
    ),
    "font-missing": N_("The font {family} ({weight}, {style}) is missing or not the one expected: {reason}."),
    "glyph-missing": N_(
        "The papers' font has no sign for these characters: {characters}. Take them out of the texts or write them otherwise."
    ),
    "meeting-day-unknown": N_("No day is planned for session {session}."),
    "member-not-at-sitting": N_("Member {member} was not at sitting {sitting} of session {session}."),
    "member-not-on-roll": N_("Member {member} is not on the roll of session {session}."),
    "page-number": N_("{page} is not the number of a page."),
    "output-lost": N_("The result could not be written where it was to go: {reason}."),
    "paper-not-written": N_(
        "The paper was made, but {path} cannot be written: {reason}. Nothing recorded is touched."
    ),
    "pango-missing": N_("The system libraries that set a PDF are missing: {packages}. ({reason})"),
    "paper-predated": N_("The paper would be dated {day}, before what it tells of ({earliest})."),
    "president-unknown": N_(
        "Nobody holds the office of president or of a vice-president: the paper has no one to sign it."
    ),
    "quorum-was-reached": N_(
        "Every sitting of session {session} had its quorum: there is no record of a failed one."
    ),
    "resource-refused": N_(
        "A template asks for {url}. Papers take nothing from the network or from other folders."
    ),
    "roll-empty": N_("No elected member is in office on the day of session {session}."),
    "session-going-on": N_(
        "Session {session} is not closed: what it decided may still be taken back, so this paper waits."
    ),
    "template-broken": N_("The template {template} has a fault in line {line}: {reason}."),
    "template-copied-already": N_("The store has its own {template} already."),
    "template-name-missing": N_("Which template is to be copied?"),
    "template-names-absent": N_(
        "The template {template} names {missing} in line {line}, and there is no such template."
    ),
    "template-missing": N_("There is no template {template}."),
    "weasyprint-version": N_("WeasyPrint {found} is installed; papers are made with {wanted}."),
    "weasyprint-warning": N_("The PDF was not kept, for WeasyPrint complained of {template}: {record}"),
}
