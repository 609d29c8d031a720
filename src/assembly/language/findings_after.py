"""Findings on what a session leaves: decisions, recommendations, numbers, minutes signed and sent, approvals."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.findings_words import Wording
from assembly.language.messages import N_

AFTER: Mapping[str, Wording] = {
    "decision-missing": Wording(
        N_("Item {item} was adopted and has no decision: {title}."),
        N_("What the assembly adopts on such an item is a decision, numbered, signed, posted and entered in the register."),
    ),
    "decision-without-vote": Wording(
        N_("Decision {decision} rests on vote {ballot}, which does not stand as the adoption of item {item}."),
        N_("A decision is what a vote adopted. Without it there is none, whatever the paper says."),
    ),
    "decision-approval-unmarked": Wording(
        N_("Decision {decision} (item {item}) waits for the authorities' approval, and is not marked so."),
        N_("Some decisions are not enforceable before the authorities approve them: budgets, loans, real estate, internal regulations."),
    ),
    "decision-another-year": Wording(
        N_("Decision {decision} is not numbered in the year of its session, {year}."),
        N_("A decision is found under the year of its session, also when the session met in the next."),
    ),
    "recommendation-without-authority": Wording(
        N_("Recommendation {recommendation} goes to no authority."),
        N_("A recommendation is a proposal or petition sent up: it has an addressee, who can be asked for an answer."),
    ),
    "recommendation-origin-unknown": Wording(
        N_("Recommendation {recommendation} is said to come from {subject}, which is not there."),
        N_("A recommendation comes from what the assembly deliberated on."),
    ),
    "recommendation-origin-rejected": Wording(
        N_("Recommendation {recommendation} comes from {subject}, which vote {ballot} rejected."),
        N_("What the assembly rejected cannot be recommended in its name."),
    ),
    "recommendation-due-before": Wording(
        N_("Recommendation {recommendation} asks for an answer by {due}, before the day it was made, {day}."),
        N_("Look for a slip in the day."),
    ),
    "recommendation-twice": Wording(
        N_("Recommendation {recommendation} has the text of recommendation {first}."),
        N_("One recommendation can go to several authorities."),
    ),
    "proposal-not-voted": Wording(
        N_("Proposal {proposal} was never voted on."),
        N_("A proposal that the assembly did not adopt is its author's alone."),
    ),
    "petition-not-carried": Wording(
        N_("Petition {proposal} was adopted, and no recommendation takes it to an authority."),
        N_("Petitions are adopted to be sent up: record the recommendation with its authority, so that it is followed."),
    ),
    "outgoing-number-gap": Wording(
        N_("Outgoing numbers of {year} that no letter bears: {missing}."),
        N_("Outgoing numbers follow each other in the year. One that is missing is a letter nobody can find: note what bears it."),
    ),
    "outgoing-number-twice": Wording(
        N_("Outgoing numbers of {year} that more than one letter bears: {numbers}."),
        N_("A number is given once in the year, so that an answer to it can be filed: tell the authority which letter it is."),
    ),
    "decision-number-gap": Wording(
        N_("Between decision {before} and decision {decision} numbers are left out."),
        N_("The register of decisions has no gaps: a number that was cancelled keeps its row."),
    ),
    "decision-number-twice": Wording(
        N_("The number {decision} is given to two decisions."),
        N_("A number is given once in the year."),
    ),
    "decision-out-of-order": Wording(
        N_("Decision {decision} was taken on {taken}; decision {later}, with a lower number, was taken later, on {day}."),
        N_("The register holds the decisions by their dates."),
    ),
    "number-gap": Wording(
        N_("Numbers are left out among the {part}: {missing}."),
        N_("Numbers stand on papers, so that one that is missing is asked after. A command that was taken back leaves one."),
    ),
    "minutes-unsigned": Wording(
        N_("The minutes of sitting {sitting} lack a signature: {places}."),
        N_("Minutes of each sitting are signed by the president and the secretary, and entered in the register."),
    ),
    "minutes-signed-by-another": Wording(
        N_("The minutes of sitting {sitting} are signed in the place of the {place} by member {member} ({post}), who does not sign there, or without the ground."),
        N_("The president signs, else a vice-president; the secretary, else the deputy, else a present member named for it: with the reason."),
    ),
    "minutes-sent-unsigned": Wording(
        N_("Sending {number} of {on} carried minutes that were not signed by both."),
        N_("Unsigned minutes are a draft. Send the signed ones."),
    ),
    "minutes-not-sent": Wording(
        N_("The session was closed on {closed}; its minutes did not go to the government authority."),
        N_("Minutes are sent regularly; the law sets no number of days."),
    ),
    "governors-without-copy": Wording(
        N_("The session was closed on {closed}; no copy of its minutes went to a governor."),
        N_("Copies go to the governor of the seat and to those of all the territory's provinces."),
    ),
    "members-without-copy": Wording(
        N_("The session was closed on {closed}; {count} members got no copy of its minutes."),
        N_("Each member gets a copy of the minutes."),
    ),
    "decisions-not-posted": Wording(
        N_("Decisions not posted {days} days after the closing of {closed}: {decisions}; {limit} full days are the most."),
        N_("Decisions are posted at the chamber, so that any elector can read them and take a copy. Posting late is better than not at all."),
    ),
    "decisions-posted-late": Wording(
        N_("Decision {decision} was posted on {posted}; the session was closed on {closed}, and {limit} full days are the most."),
        N_("Decisions are posted within the full days that follow the closing of the session."),
    ),
    "decision-sent-unapproved": Wording(
        N_("Decision {decision} went out with the minutes on {on}, and its approval was asked of nobody."),
        N_("A decision that needs the authorities' approval binds nobody before it. Put it to them before it is carried out."),
    ),
    "approval-not-asked": Wording(
        N_("The approval of decision {decision} was not asked of: {roles}."),
        N_("Both authorities approve: the one in charge of handicrafts and the one in charge of finance. The law sets no day for their answer."),
    ),
    "approval-not-given": Wording(
        N_("Decision {decision} was not approved ({role}, {on}): {answer}."),
        N_("Refused, or given back for changes: the decision is not enforceable. The assembly takes it up again."),
    ),
}  # fmt: skip
