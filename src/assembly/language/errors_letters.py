"""What comes after a session: the approval of its minutes, and letters about what it decided."""

from __future__ import annotations

from assembly.language.messages import N_

LETTERS = {
    "changes-without-approval": N_(
        "The minutes of session {about} were not approved: no change goes with them."
    ),
    "minutes-decided-already": N_(
        "What was decided of the minutes of session {about} is recorded: {outcome}."
    ),
    "minutes-item-missing": N_(
        "The agenda of session {session} has no item about the minutes of session {about}."
    ),
    "minutes-not-voted": N_("Item {item}, about the minutes of session {about}, was not voted on yet."),
}
OUTCOMES = {
    "approved": N_("approved"),
    "approved-with-changes": N_("approved with changes"),
    "refused": N_("refused"),
    "put-off": N_("put off"),
    "returned": N_("returned"),
}
