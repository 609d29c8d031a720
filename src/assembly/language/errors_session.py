"""A session, its agenda and its recommendations: what is unknown, what is refused."""

from __future__ import annotations

from assembly.language.messages import N_

SESSION = {
    "agenda-fixed": N_(
        "The quorum of session {session} was counted: nothing more can be put on its agenda. Take the item up in another session."
    ),
    "convened-already": N_("The members were convened already for session {session} (call {call})."),
    "convocation-after-meeting": N_(
        "The convocation would be sent on {sent}, which is not before the meeting of {meeting}."
    ),
    "day-in-future": N_("The day {day} has not come yet."),
    "day-outside-session": N_(
        "The day {day} is outside the time of session {session}: from {first}, and before {end}."
    ),
    "due-before-session": N_(
        "An answer would be due on {due}, before the session that made the recommendation ({day})."
    ),
    "authority-without-recommendations": N_(
        "Session {session} made no recommendation to the authority number {authority}."
    ),
    "decision-number-taken": N_("The decision number {decision} is given to another decision already."),
    "finding-not-there": N_("Nothing of the code {code} stands in session {session}."),
    "finding-unknown": N_("No check has the code {code}."),
    "import-differs": N_(
        "The file does not agree with what the rules give, at {path}: the file says “{given}”, the rules give “{made}”. "
        "Nothing was taken in."
    ),
    "item-postponed": N_("Item {item} was put off."),
    "item-unknown": N_("There is no item {item} on the agenda of session {session}."),
    "item-voted": N_("Item {item} was voted on already: {state}."),
    "item-withdrawn": N_("Item {item} was withdrawn."),
    "minutes-no-sitting": N_("Session {session} has no sitting yet: there is nothing to write minutes of."),
    "place-outside-agenda": N_("There is no place {place}: the agenda has places 1 to {items}."),
    "recommendation-several-levels": N_(
        "The authorities named are of several levels ({levels}). Say the level of the recommendation."
    ),
    "recommendation-without-authority": N_("It is not said which authority the recommendation goes to."),
    "recommendations-none": N_("Session {session} made no recommendation."),
    "record-unknown": N_("Session {session} has no number {number} among its {part}."),
    "second-call-without-first": N_(
        "There is no second call for session {session}: its first sitting did not fail for lack of quorum."
    ),
    "session-closed": N_("Session {session} is closed: nothing more is recorded in it."),
    "session-exists": N_("There is a session {session} already."),
    "session-month": N_(
        "Month {month} is not one of an ordinary session; they are held in the months {months}."
    ),
    "session-none-open": N_("No session is in progress."),
    "session-request-missing": N_(
        "An extraordinary session needs a request: who asked for it, on which day, and how many when members did."
    ),
    "session-several-open": N_("Several sessions are in progress: {sessions}. Say which one is meant."),
    "session-unknown": N_("There is no session {session}."),
    "session-without-sitting": N_("Session {session} has held no sitting: it cannot be closed."),
}
