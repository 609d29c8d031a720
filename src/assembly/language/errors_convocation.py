"""Before the meeting and about absences: receipts with their proofs, excuses, members' requests."""

from __future__ import annotations

from assembly.language.messages import N_

CONVOCATION = {
    "attachment-altered": N_("The file {path} in the store has not the bytes it was recorded with."),
    "attachment-kind": N_("The file {path} is of a kind that is not kept. The kinds kept are: {kinds}."),
    "attachment-not-found": N_("There is no file {path}."),
    "attachment-not-of-its-kind": N_("The file {path} is no {kind}, whatever its name says."),
    "attachment-too-large": N_("The file {path} is too large: {limit} bytes is the most."),
    "attachment-unreadable": N_("The file {path} cannot be read: {reason}."),
    "excuse-after-opening": N_(
        "Sitting {sitting} of session {session} is open: an excuse comes in writing before it, or is put to the assembly afterwards."
    ),
    "excuse-session-missing": N_("It is not said which session member {member} missed."),
    "excused-already": N_("Member {member} is excused already from the next sitting of session {session}."),
    "late-excuse-decided": N_(
        "The assembly has decided already of the absence of member {member} from session {missed}."
    ),
    "late-excuse-extraordinary": N_(
        "Session {session} is extraordinary: the assembly decides of absences at an ordinary session."
    ),
    "late-excuse-not-absent": N_(
        "Member {member} was not absent without excuse from session {missed}: there is nothing to decide."
    ),
    "late-excuse-not-earlier": N_(
        "Session {missed} is not earlier than session {session}, which would decide of it."
    ),
    "late-excuse-several-sittings": N_(
        "Member {member} missed several sittings of session {missed}: {sittings}. Say which one is meant."
    ),
    "receipt-before-sending": N_(
        "Member {member} would have received the convocation on {received}, before it was sent on {sent}."
    ),
    "receipt-proved-already": N_("Receipt {receipt} of member {member} has its proof already."),
    "receipt-twice": N_("This receipt by member {member} is recorded already (receipt {receipt})."),
    "receipt-unknown": N_("No receipt by member {member} is recorded for call {call} of session {session}."),
    "receipt-without-convocation": N_("No convocation is recorded for call {call} of session {session}."),
    "receipt-without-number": N_(
        "The registered letter to member {member} has a number, which is not given."
    ),
    "receipts-told-twice": N_("The sheet says which members received the convocation, and brings the scans."),
    "request-after-opening": N_(
        "Session {session} was opened: an item is asked for in writing before the opening."
    ),
    "request-answered": N_("Request {request} was answered already: {state}."),
    "request-of-another": N_("Request {request} was made by member {member} on {day}."),
    "request-told-twice": N_("Request {request} says by itself who asked, for what and when."),
    "request-unknown": N_("There is no request {request} in session {session}."),
}
