"""Findings on the sittings: quorum, hours, who presided and wrote, attendance, the roll and the bureau."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.findings_words import Wording
from assembly.language.messages import N_

HALL: Mapping[str, Wording] = {
    "quorum-not-reached": Wording(
        N_("Sitting {sitting} was held with {signatures} signatures; {needed} of {in_office} members in office are needed."),
        N_("At the first call the assembly deliberates only when the absolute majority of the members in office signed the sheet."),
    ),
    "work-without-quorum": Wording(
        N_("The opening of sitting {sitting} failed, and {acts} acts are recorded in it."),
        N_("Without quorum nothing may be said, proposed or voted. What was done has to be done again in a sitting that is valid."),
    ),
    "quorum-figures": Wording(
        N_("Sitting {sitting} records {signatures} signatures of {in_office} in office; sheet and roll give {counted} of {counted_in_office}."),
        N_("The quorum is counted from the signatures of elected members; associates and guests do not count."),
    ),
    "quorum-counted-again": Wording(
        N_("Sitting {sitting} has another quorum than sitting {first}, the first of its call."),
        N_("The quorum is counted once, at the opening of the session; later sittings carry it."),
    ),
    "sitting-not-lifted": Wording(
        N_("Sitting {sitting} of {day} has no hour at which it was lifted."),
        N_("Each sitting has its minutes, which say when it ended."),
    ),
    "sittings-overlap": Wording(
        N_("Sitting {sitting} opened at {opened}, before the one before it was lifted at {closed}."),
        N_("Each sitting has its own minutes: its hours cannot lie in another's."),
    ),
    "sitting-another-day": Wording(
        N_("Sitting {sitting} was announced for {announced} and held on {day}."),
        N_("The day announced in the hall is the members' convocation to the next sitting. Another day has to be told to all."),
    ),
    "hour-outside-sitting": Wording(
        N_("Recorded outside the hours of sitting {sitting}: number {number} of the {part}, at {at}."),
        N_("What happened before the opening or after the lifting is no act of the sitting. Look for a slip in the hour."),
    ),
    "chair-out-of-order": Wording(
        N_("Member {member} presided over sitting {sitting}, and member {holder} ({post}), who comes before, was present."),
        N_("The president presides; the vice-presidents replace the president in their order. A present president gives way on a ground that is recorded."),
    ),
    "writer-out-of-order": Wording(
        N_("Member {member} wrote in sitting {sitting}, and member {holder} ({post}) was present, without a ground."),
        N_("The secretary writes and signs, else the deputy secretary, else a present member named for it; the reason is stated."),
    ),
    "seat-not-present": Wording(
        N_("Member {member} ({role}) of sitting {sitting} did not sign the attendance sheet."),
        N_("Who presides and who writes are present members: their two names stand under the minutes."),
    ),
    "seat-associate": Wording(
        N_("Member {member} ({role}) of sitting {sitting} is an associate."),
        N_("Associates have a consultative voice. They neither preside nor write, count nor vote."),
    ),
    "seat-both": Wording(
        N_("Member {member} both presided and wrote in sitting {sitting}."),
        N_("Minutes bear two signatures, of two persons."),
    ),
    "attendance-unsound": Wording(
        N_("In sitting {sitting} these members are in two groups, in none, or on no roll: {members}."),
        N_("Every member in office is present, excused or absent, and one of the three alone."),
    ),
    "movement-impossible": Wording(
        N_("Movement {movement}: {direction} of member {member} at {at}, who was there already, or was not."),
        N_("Arrivals and departures decide who could vote. One that is missing before this one has to be found."),
    ),
    "presence-changed": Wording(
        N_("Vote {ballot} of {at} counted as present, and the record of today has them out: {counted}. Out then and in now: {left_out}."),
        N_("Presence is frozen with each vote. A movement entered later with an earlier hour shows here: either the vote or the movement is wrong."),
    ),
    "excuse-late": Wording(
        N_("The letter of member {member} for sitting {sitting} came on {received}, after it."),
        N_("An excuse reaches the president before the meeting. Reasons given after it are for the next ordinary session to decide."),
    ),
    "excuse-not-counted": Wording(
        N_("Member {member} wrote on {received}, before sitting {sitting}, and stands among the absent without excuse."),
        N_("Who wrote in time is excused. Absences without reason may lead to a dismissal: the difference counts."),
    ),
    "excuse-not-recorded": Wording(
        N_("Counted as excused in sitting {sitting} without a letter recorded: {members}."),
        N_("Letters of others are recorded. The attendance register holds each with its day; the minutes never say why."),
    ),
    "late-excuse-elsewhere": Wording(
        N_("The reasons of member {member} for missing session {missed} were not decided by the next ordinary session."),
        N_("Reasons given after a meeting are decided by the assembly at its next ordinary session, and by no other."),
    ),
    "roll-changed": Wording(
        N_("The register of today is not the roll copied on {day} (call {call}). In office now and not then: {joined}. Then and not now: {gone}."),
        N_("Somebody changed the register afterwards with an earlier day. No count of the session follows it, but one of the two is wrong."),
    ),
    "offices-changed": Wording(
        N_("The offices of these members on {day} (call {call}) are others in the register of today: {members}."),
        N_("The papers of the session show the offices that it copied. Somebody changed the register afterwards with an earlier day."),
    ),
    "post-vacant": Wording(
        N_("Nobody held the post of {post} on {day}."),
        N_("Minutes and decisions are signed by the president and the secretary. Fill the post, or record who replaced whom and why."),
    ),
    "post-held-twice": Wording(
        N_("On {day} the post of {post} was held by several: members {members}."),
        N_("A post of the bureau has one holder. End the office of one of them."),
    ),
    "bureau-size": Wording(
        N_("On {day} the bureau had {posts} posts filled; the law knows bureaus of {sizes}."),
        N_("The size of the bureau follows from that of the chamber. A vacancy is filled by election."),
    ),
    "members-above-seats": Wording(
        N_("{in_office} elected members are in office, and the chamber has {seats} seats."),
        N_("The quorum is a share of the members in office: one too many raises it. End the mandate that is over, or correct the seats in chamber.toml."),
    ),
    "associates-too-many": Wording(
        N_("The roll has {associates} associates for {elected} elected members; {limit} are the most."),
        N_("Associates are a share of the elected members that the law sets."),
    ),
    "member-absent-in-a-row": Wording(
        N_("Member {member} missed these ordinary sessions without an accepted reason: {sessions}."),
        N_("The member may be dismissed, never automatically: on a reasoned opinion of the assembly, after being heard, by joint decision of the authorities. A finding, not a verdict."),
    ),
}  # fmt: skip
