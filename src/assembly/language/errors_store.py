"""The store's files: held by another, damaged, from a newer version; taking back and restoring."""

from __future__ import annotations

from assembly.language.messages import N_

STORE = {
    "chamber-unreadable": N_("The file {path} is not understood: {reason}. Correct it by hand."),
    "close-failed": N_("The command was recorded, but the system could not close {path}: {reason}."),
    "disk-full": N_("The disk is full: {path} could not be written."),
    "io-error": N_("The disk did not obey while {path} was read or written ({reason})."),
    "journal-damaged": N_(
        "{path} is not as it was written, from line {line} on: {reason}. Nothing can be recorded in it and nothing is repaired."
    ),
    "journal-empty": N_(
        "The file {path} is empty: what stood in it is lost. Put a good copy back in its place."
    ),
    "journal-exists": N_("There is a file {path} already. Nothing was changed."),
    "journal-missing": N_("There is no file {path}."),
    "locks-shared": N_(
        "The folder of {path} lets two programs lock the same file at once. Put the store on a disk of this computer, not in "
        "a shared or synchronised folder."
    ),
    "journal-shorter": N_(
        "{path} is shorter than it was when it was last listed: lines were cut off its end, or an older copy was put in its place."
    ),
    "newer-format": N_(
        "{path} was written by a newer version of this program (format {found}; this one knows {known}). Install the newer "
        "version."
    ),
    "no-locks": N_(
        "The folder of {path} cannot lock files ({reason}). Put the store on a disk of this computer, not in a shared or "
        "synchronised folder."
    ),
    "no-permission": N_("The system does not permit to read or write {path}."),
    "not-a-journal": N_("{path} is not a journal of this program."),
    "nothing-to-redo": N_("Nothing was taken back last in {path}, so nothing can be restored."),
    "nothing-to-undo": N_("Nothing is left to take back in {path}."),
    "private-damaged": N_(
        "{path}, which holds addresses and the texts of excuses, is not understood: {reason}. Put a good copy back in its place."
    ),
    "read-only": N_("The disk or folder of {path} can only be read."),
    "record-invalid": N_("A record of {file} is not of its form ({table} {key}, {path}): {reason}."),
    "record-missing": N_("There is no record {key} among the {table}."),
    "record-not-single": N_("{file} should hold one record of {table} and holds {found}."),
    "session-misnamed": N_("The file {path} holds session {session}: it bears another session's name."),
    "store-busy": N_(
        "Another command is at work on {path} and did not finish in time. Try again in a moment."
    ),
    "torn-line-kept": N_(
        "{path} ended in the middle of a line, as after a power cut: a command that was never acknowledged. Those "
        "{size} bytes were set aside in {kept}."
    ),
    "undo-first-line": N_("The first line of {path} made the file itself and cannot be taken back."),
    "undo-migration": N_(
        "{path} was brought to a newer form at line {line}: what came before cannot be taken back."
    ),
    "undo-referred-to": N_("Line {line} cannot be taken back: session {session} refers to what it recorded."),
}

DAMAGE = {
    "file-renamed": N_("the file bears another session's name"),
    "journal-empty": N_("the file is empty"),
    "newer-format": N_("it comes from a newer version"),
    "not-a-journal": N_("it is no journal"),
    "blank-line": N_("a blank line was put in"),
    "byte-order-mark": N_("an editor put an invisible mark at its beginning"),
    "carriage-return": N_("an editor or a transfer changed its line endings"),
    "no-sum": N_("the line does not end in its sum"),
    "not-a-line": N_("it is not a line of a journal"),
    "trailing-bytes": N_("something was added at its end"),
    "undo-out-of-order": N_("it takes back or restores what was not the last"),
    "wrong-number": N_("its number does not follow the one before"),
    "wrong-sum": N_("it or a line above it was altered"),
}
"""What is wrong with a line of a journal, as the middle of a sentence."""

LOOK_FIRST = N_(
    "  Before doing it again, look at `assembly history`: it shows whether the command was recorded."
)
UNSURE = frozenset({"disk-full", "io-error", "no-permission", "read-only"})
"""The codes after which it is not certain to the user whether anything was recorded."""
