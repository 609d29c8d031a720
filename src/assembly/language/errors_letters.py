"""What comes after a session: the approval of its minutes, and letters about what it decided."""

from __future__ import annotations

from assembly.language.messages import N_

LETTERS = {
    "answer-before-asking": N_("The answer is dated {day}, before the approval was asked for on {asked}."),
    "approval-asked-already": N_(
        "Decision {decision} is with that authority ({approval}) already: it was put to it on {asked}."
    ),
    "approval-authority-unknown": N_(
        "chamber.toml asks for the approval of {authority}; the authorities known are {known}."
    ),
    "approval-not-asked": N_(
        "No approval of decision {decision} waits for an answer of that authority ({approval})."
    ),
    "approval-not-needed": N_("Decision {decision} is enforceable without anybody's approval."),
    "approval-of-nobody": N_("It is not said which authority the decision is put to."),
    "change-unreadable": N_(
        "“{text}” is not a change: what stands there and what is to be read are parted by |, the page comes last."
    ),
    "changes-without-approval": N_(
        "The minutes of session {about} were not approved: no change goes with them."
    ),
    "decision-not-taken": N_("No session took a decision {decision}."),
    "decision-number": N_("“{text}” is not a decision's number, such as 3/2020."),
    "letter-before-closing": N_(
        "The letter is dated {day}, before session {session} was closed on {closed}."
    ),
    "letter-of-open-session": N_(
        "Session {session} is not closed: what it decided may still be taken back, and nothing is sent of it yet."
    ),
    "minutes-decided-already": N_(
        "What was decided of the minutes of session {about} is recorded: {outcome}."
    ),
    "minutes-item-missing": N_(
        "The agenda of session {session} has no item about the minutes of session {about}."
    ),
    "minutes-not-voted": N_("Item {item}, about the minutes of session {about}, was not voted on yet."),
    "original-to-members": N_(
        "The original of the minutes goes to the government authority; members get copies."
    ),
    "posted-already": N_("The decisions of session {session} were posted on {day} already."),
    "posting-ends-before": N_("They would be taken down on {until}, before they were put up on {day}."),
    "put-off-with-votes": N_("Minutes that are put off are not voted on."),
    "sending-to-nobody": N_("It is not said to whom the minutes were sent."),
    "signature-before-closing": N_(
        "The signature is dated {day}, before sitting {sitting} ended on {closed}."
    ),
    "signature-ground-missing": N_(
        "Member {member} signs in the stead of the first holder of that place ({place}): say on what ground."
    ),
    "signed-already": N_(
        "The minutes of sitting {sitting} of session {session} are signed in that place ({place})."
    ),
    "signer-unfit": N_("Member {member} cannot sign the minutes in that place ({place})."),
    "undo-in-correspondence": N_(
        "Line {line} cannot be taken back: the correspondence speaks of it ({letter})."
    ),
}
OUTCOMES = {
    "approved": N_("approved"),
    "approved-with-changes": N_("approved with changes"),
    "refused": N_("refused"),
    "put-off": N_("put off"),
    "returned": N_("returned"),
}
ROLES_ASKED = {
    "sector": N_("authority in charge of handicrafts"),
    "finance": N_("authority in charge of finance"),
}
PLACES_SIGNED = {"president": N_("president"), "secretary": N_("secretary")}
KINDS_OF_LETTER = {
    "approval": N_("approval asked for"),
    "posting": N_("decisions posted"),
    "signature": N_("minutes signed"),
    "minutes": N_("minutes sent"),
    "correction": N_("correction"),
    "letter": N_("letter to an authority"),
}
