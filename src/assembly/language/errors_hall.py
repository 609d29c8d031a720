"""In the hall: sittings, presence, the debate and the votes."""

from __future__ import annotations

from assembly.language.messages import N_

HALL = {
    "amendment-after-vote": N_("There was a vote on {subject} already: it can no longer be amended."),
    "refusal-after-opening": N_(
        "Session {session} was opened: the refusal of an item is told at the opening, so it is recorded before it."
    ),
    "amendment-unknown": N_("There is no amendment {amendment} in session {session}."),
    "associate-votes": N_("Member {member} is an associate: associates speak and do not vote."),
    "chair-unknown": N_(
        "Neither the president nor a vice-president is present. Say which member present presides."
    ),
    "chair-side-contradicts": N_(
        "The vote of the chair (member {chair}) cannot be “{side}”: the counts say otherwise."
    ),
    "emblem-missing": N_("chamber.toml names the emblem {path}, and there is no such file."),
    "member-already-in": N_("Member {member} is in the hall already at {at}."),
    "member-not-in": N_("Member {member} is not in the hall at {at}, so cannot leave it."),
    "member-not-in-office": N_("Member {member} is not in office on {day}."),
    "member-not-present": N_("Member {member} is not in the hall at {at}."),
    "member-present-and-excused": N_("Member {member} is said to be both present and excused."),
    "no-quorum-yet": N_("The quorum of session {session} was not counted yet: no sitting was opened."),
    "no-sitting": N_("No sitting of session {session} was opened."),
    "no-sitting-to-close": N_("Session {session} has no open sitting to lift."),
    "no-third-call": N_(
        "Session {session} was convened twice and both sittings took place: there is no third call."
    ),
    "not-voting-counted": N_(
        "{text}: who did not vote is not counted by hand; it is whoever is present and not among the counts."
    ),
    "nothing-to-recount": N_("Nothing was voted on this subject, so nothing can be recounted: {subject}."),
    "proposal-unknown": N_("There is no proposal {proposal} in session {session}."),
    "recorder-missing": N_(
        "Nobody who counts for the quorum is present, so nobody can preside. Say which employee of the chamber drew up the record of it."
    ),
    "recorder-needless": N_(
        "Members are present, or the quorum was counted earlier: a member presides and a member writes, and nobody else draws up the record."
    ),
    "record-of-nobody": N_(
        "No member attended sitting {sitting} of session {session}: its record is signed by who drew it up, and by no office."
    ),
    "resumes-before-closing": N_("The session would go on on {day}, before this sitting is lifted."),
    "seat-associate": N_("Member {member} is an associate, so cannot be the {role}."),
    "seat-ground-missing": N_("Member {member} ({post}) is present. Say why somebody else is the {role}."),
    "seat-not-present": N_("Member {member} is not among those present, so cannot be the {role}."),
    "second-call-not-convened": N_(
        "The first sitting of session {session} had no quorum, and no second call was recorded: no sitting can be opened."
    ),
    "secret-with-names": N_("A secret ballot has counts only: no member is named."),
    "secret-without-ground": N_(
        "Votes are public. A secret ballot needs its reason, which the minutes print."
    ),
    "secretary-unknown": N_(
        "Neither the secretary nor the deputy is present. Say which member present writes."
    ),
    "signatures-impossible": N_(
        "{signatures} signatures were counted, but there are {members_in_office} members in office."
    ),
    "sitting-closed": N_("Sitting {sitting} of session {session} is lifted."),
    "sitting-not-suspended": N_("The sitting of session {session} is not suspended."),
    "sitting-still-open": N_("Sitting {sitting} of session {session} is still open."),
    "sitting-suspended": N_("Sitting {sitting} of session {session} is suspended."),
    "sitting-unknown": N_("There is no sitting {sitting} in session {session}."),
    "sitting-without-quorum": N_(
        "Sitting {sitting} of session {session} had no quorum: nothing can be debated or voted in it."
    ),
    "speaker-ambiguous": N_("Several persons bear “{speaker}” in their name. Give the member's number."),
    "speaker-unknown": N_("There is no member or guest {speaker} in this sitting."),
    "tally-negative": N_("A number of votes is below zero."),
    "tally-too-many": N_("{counted} votes were counted, but {present} voters are present."),
    "tie-side-unknown": N_(
        "A tie, {votes} to {votes}: the side of the chair's vote decides. Say how the chair voted."
    ),
    "time-backwards": N_("{at} is earlier than {before}, which came before it."),
    "time-outside-sitting": N_("{at} is outside sitting {sitting}, which was opened at {opened}."),
    "vote-twice": N_("The vote of member {member} is counted twice."),
    "voted-already": N_("This was voted on already (vote {ballot}): {subject}."),
    "voted-twice": N_("Member {member} is named on two sides of the vote."),
    "voter-not-present": N_("Member {member} is not in the hall, so has no vote now."),
}
