"""Sealing sessions, and what holds no longer."""

from __future__ import annotations

from assembly.language.messages import N_

SEALING = {
    "ground-without-override": N_("A ground is given, but not that the void findings are overridden."),
    "nothing-to-override": N_(
        "The check of session {session} has no void finding: there is nothing to override."
    ),
    "number-unknown": N_(
        "Nothing in this store has the number {number}: the paper is of another store, or what was sealed was rewritten since it was printed."
    ),
    "override-without-ground": N_("Void findings are overridden on a ground only: say which."),
    "paper-number": N_(
        "“{text}” is no number of a paper: it has 64 digits from 0 to 9 and a to f, of which the first 16 are enough."
    ),
    "seal-broken": N_("The seal of session {session} does not hold: {reason}."),
    "seal-unended": N_(
        "The sealing of session {session} was cut short: it has its seal, and is not in SEALS. End it first."
    ),
    "seal-unsigned": N_(
        "The minutes of sitting {sitting} of session {session} lack a signature: they are signed before the seal."
    ),
    "seal-void": N_(
        "The check of session {session} finds what is void: {findings}. Mend it, or seal with --override and the ground, which the seal keeps."
    ),
    "seal-without-signed-file": N_(
        "The signed minutes of session {session} are not in the store: give their PDF, or a scan of the signed pages."
    ),
    "signed-minutes-of-another-session": N_(
        "{path} is a paper of session {found}, not of session {session}: it is not what this session is sealed with."
    ),
    "signed-minutes-of-older-record": N_(
        "{path} was made before the record of session {session} became what it is now: make the minutes again, and have them signed."
    ),
    "sealed-already": N_("Session {session} is sealed since {day}: there is nothing left to do."),
    "seals-damaged": N_(
        "{path} is not as it was written, from line {line} on. Nothing is sealed on it and nothing is repaired."
    ),
    "seals-not-as-sealed": N_(
        "The sealing of session {session} was cut short, and SEALS is not as it stood then: its line cannot be added."
    ),
    "undo-sealed-with": N_(
        "Line {line} cannot be taken back: session {session} was sealed with the signatures it records."
    ),
    "session-sealed": N_(
        "Session {session} is sealed since line {line} of its journal: nothing in it changes any more. A later session decides corrections; "
        "letters, postings and approvals are recorded in the correspondence."
    ),
}

SEAL_STATES = {
    "altered": N_("its journal is not the one that was sealed"),
    "lengthened": N_("lines were added to its journal after it was sealed"),
    "missing": N_("its journal is missing"),
    "without-seal": N_("it is in the list, but its journal does not end with a seal"),
    "list-altered": N_("a session sealed before it was altered with its seal, or taken out of the list"),
    "unended": N_("closed by a seal line but not in SEALS"),
}
"""Why a seal does not hold, as the middle of a sentence."""
