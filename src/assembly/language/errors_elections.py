"""Elections and special votes: who may stand, preside or vote, and when it is too early or too late."""

from __future__ import annotations

from assembly.language.messages import N_

ELECTIONS = {
    "birth-dates-missing": N_(
        "The oldest and the youngest member present cannot be told: {count} birth dates are not recorded (members {members}). Say who "
        "presides and who writes."
    ),
    "bureau-in-office": N_(
        "Member {member} holds a post ({post}): a bureau is in office, so ages do not say who presides over the sitting."
    ),
    "candidate-associate": N_("Member {member} is an associate, and cannot be elected."),
    "candidate-elected-already": N_("Member {member} was elected in this session already: {post}."),
    "candidate-unknown": N_("Member {member} has votes and is not among the candidates."),
    "candidates-missing": N_("Say who stands for the post: {post}."),
    "dismissal-asked-by-few": N_(
        "{asked} members asked for the dismissal of the bureau; of {members} in office, {needed} must ask for it."
    ),
    "dismissal-too-early": N_(
        "The bureau is in office since {since}: in its first {years} years it cannot be dismissed ({day})."
    ),
    "dismissal-too-late": N_(
        "The bureau is in office until {until}: in its last {months} months it cannot be dismissed ({day})."
    ),
    "drawn-not-level": N_("Member {member} was not among those level in the second round: {level}."),
    "election-item-unclear": N_("Several items are elections: {items}. Say which one."),
    "election-not-going-on": N_("No election to this post is going on: {post}."),
    "election-not-on-agenda": N_(
        "No item of session {session} is an election: the assembly keeps to its agenda."
    ),
    "election-of-bureau": N_("This post is the bureau's, and not of {of}: {post}."),
    "election-of-what": N_("Say of which committee or body: {post}."),
    "election-quorum-missed": N_(
        "The bureau's election needs {needed} of the {members} members in office; {attended} attended. Put it off to a second meeting."
    ),
    "election-quorum-reached": N_(
        "{attended} members attended and {needed} are needed: the quorum of the election is reached, and nothing puts it off."
    ),
    "expulsion-of-chair": N_("Member {member} presides over the sitting, and cannot be expelled from it."),
    "expulsion-without-warning": N_("Member {member} is expelled after a warning by the president only."),
    "lot-comes-first": N_(
        "Members {level} are level in the second round: a lot decides between them, and no further round."
    ),
    "lot-without-tie": N_("A lot comes only after a tie in the second round: {post}."),
    "member-expelled": N_(
        "Member {member} was expelled from sitting {sitting}, and does not come back to it."
    ),
    "member-not-heard": N_("Member {member} is heard before the assembly gives its opinion."),
    "member-resigned": N_("Member {member} resigned, and the assembly accepted it."),
    "post-elected-already": N_("This session elected member {member} already: {post}."),
    "second-meeting-day": N_("The second meeting is held from {first} to {last}, not on {day}."),
    "votes-twice": N_("Votes are given by counts or by name, not by both."),
    "votes-unreadable": N_("{text}: a candidate and the votes are expected, parted by an equals sign."),
}
