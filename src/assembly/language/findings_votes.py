"""Findings on votes: who voted, how, the counts and verdicts, elections and special votes."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.findings_words import Wording
from assembly.language.messages import N_

VOTES: Mapping[str, Wording] = {
    "secret-without-ground": Wording(
        N_("Vote {ballot} was secret, and gives no ground."),
        N_("Voting is public, for every decision. A secret ballot needs a ground that the minutes print."),
    ),
    "secret-with-names": Wording(
        N_("Vote {ballot} was secret, and its votes are recorded by name."),
        N_("What was cast in secret is counted, never named."),
    ),
    "ballot-outside-sitting": Wording(
        N_("Vote {ballot} of {at} lies outside the hours of sitting {sitting}, or in a suspension."),
        N_("A vote is taken while the sitting goes on. Look for a slip in the hour."),
    ),
    "ballot-twice": Wording(
        N_("{ballots} votes stand on {subject}."),
        N_("A second vote on one subject is a recount, which supersedes the first."),
    ),
    "recount-unlinked": Wording(
        N_("Vote {ballot} and the recount that replaced it, or that it replaced, do not name each other."),
        N_("A recount names the vote that it supersedes, so that one of them alone counts."),
    ),
    "ballot-another-chair": Wording(
        N_("Vote {ballot} was taken under member {member}, and member {chair} presided."),
        N_("On a tie the side of the chair of the sitting prevails, and no other's."),
    ),
    "voter-not-in-office": Wording(
        N_("Member {member} voted in vote {ballot}, and was not in office."),
        N_("Members in office vote, and nobody else. Take the vote out, and look whether the verdict holds."),
    ),
    "voter-associate": Wording(
        N_("Member {member} voted in vote {ballot}, and is an associate."),
        N_("Associates have a consultative voice: they neither count in the quorum nor vote."),
    ),
    "voter-absent": Wording(
        N_("Member {member} voted in vote {ballot}, and never was in the hall."),
        N_("No vote by proxy or by post. A member who came late has to be recorded as arrived."),
    ),
    "voter-gone": Wording(
        N_("Member {member} voted in vote {ballot}, and was not in the hall at that hour."),
        N_("Who left, or had not come yet, has no vote. Look at the hours of the vote and of the movement."),
    ),
    "voter-twice": Wording(
        N_("Member {member} voted twice in vote {ballot}."),
        N_("One member, one vote."),
    ),
    "tally-sum": Wording(
        N_("The counts of vote {ballot} add up to {counted}; {present} voters were present."),
        N_("For, against, abstaining and not voting are together the elected members in the hall."),
    ),
    "tally-unlike-votes": Wording(
        N_("Vote {ballot} counts {tally} (for, against, abstaining); its named votes give {named}."),
        N_("Counts of a vote by name are those of the names."),
    ),
    "verdict-unlike-tally": Wording(
        N_("Vote {ballot} is recorded as {outcome}; its counts make it {counted} ({needed} votes were needed)."),
        N_("A decision is taken by the absolute majority of the voters; on a tie the side of the president's vote prevails. Minutes that say otherwise are wrong."),
    ),
    "tie-without-side": Wording(
        N_("Vote {ballot} is a tie of {votes} to {votes}, and the side of the chair is not recorded."),
        N_("On a tie the side of the president's vote prevails: without it there is no verdict."),
    ),
    "tie-undecided": Wording(
        N_("Vote {ballot} is a tie of {votes} to {votes} that the chair did not decide ({side})."),
        N_("A chair who abstained or did not vote breaks no tie. Nothing was decided, and the minutes say so."),
    ),
    "tie-side-unlike-vote": Wording(
        N_("In vote {ballot} the side of the chair is recorded as {side}; the chair's own vote is {named}."),
        N_("The side that prevails on a tie is the one of the chair's own vote."),
    ),
    "outcome-rests-on-base": Wording(
        N_("Vote {ballot} is {outcome} as abstentions are counted here; counted the other way it would be {other}."),
        N_("The law does not say whether who abstains is a voter. Where that decides, the chamber's internal regulations should: set majority.base in chamber.toml, with their article."),
    ),
    "election-without-quorum": Wording(
        N_("Election {election} ({post}) was held with {attended} members; {needed} are needed."),
        N_("The bureau is elected when two thirds of the members in office attend; else at a second meeting some full days later, with any number."),
    ),
    "election-not-public": Wording(
        N_("Election {election} ({post}) was secret; the law asks for a public one."),
        N_("The bureau is elected by a public vote, by name."),
    ),
    "election-not-secret": Wording(
        N_("Election {election} ({post}) was public; the law asks for a secret one."),
        N_("A committee's chair and deputy are elected in secret, the one exception left in the law."),
    ),
    "election-candidate-unfit": Wording(
        N_("Member {member} was a candidate in election {election} ({post}), and is not an elected member in office."),
        N_("Elected members in office stand for posts; associates do not."),
    ),
    "election-voter-unfit": Wording(
        N_("Member {member} voted in round {round} of election {election} and is not an elected member in office, or voted twice."),
        N_("Elected members in office vote, once each in every round."),
    ),
    "election-counts": Wording(
        N_("The counts of round {round} of election {election} add up to {counted}; {present} voters were present."),
        N_("Votes for candidates, blank ones and those who did not vote are together the voters in the hall."),
    ),
    "election-another-winner": Wording(
        N_("Round {round} of election {election} names member {winner}; its counts give {by_counts}."),
        N_("First round: the absolute majority. Second: whoever is ahead. Level ahead: a lot."),
    ),
    "election-lot": Wording(
        N_("The lot of election {election} drew member {member}, and was not between those level in the second round: {level}."),
        N_("A lot is drawn between the candidates level ahead in the second round, and between them alone."),
    ),
    "election-not-ended": Wording(
        N_("Election {election} ({post}) was left without its second round or its lot."),
        N_("An election ends when somebody is elected, or is put off."),
    ),
    "special-vote-sum": Wording(
        N_("The counts of the vote on {kind} {number} add up to {counted}; {present} voters were present."),
        N_("For, against, abstaining and not voting are together the elected members in the hall."),
    ),
    "expulsion-majority": Wording(
        N_("Member {member} was expelled by {votes} votes; {needed} of the {present} present are needed."),
        N_("An expulsion from the sitting takes a share of the members present, on the president's request, after a warning and without debate."),
    ),
    "bureau-dismissal-majority": Wording(
        N_("The bureau was dismissed by {votes} votes; {needed} of the {in_office} in office are needed."),
        N_("The bureau is dismissed by a share of the members in office, whoever is present."),
    ),
    "bureau-dismissal-asked-by-few": Wording(
        N_("The dismissal of the bureau was asked for by {asked} members; {needed} of the {in_office} in office are needed."),
        N_("The dismissal of the bureau is asked for in writing by a share of the members in office."),
    ),
    "bureau-dismissal-barred": Wording(
        N_("The bureau was put to a dismissal on {day}; it is in office since {since}, until {until}."),
        N_("A bureau is not dismissed in its first years, nor in its last months."),
    ),
    "opinion-before-hearing": Wording(
        N_("The opinion on dismissing member {member} was given on {day}; the member was heard on {heard}."),
        N_("The member is heard first. The assembly's opinion is reasoned, and the authorities decide."),
    ),
    "opinion-without-reasons": Wording(
        N_("The opinion on dismissing member {member} gives no reasons."),
        N_("The assembly's opinion is a reasoned one."),
    ),
    "resignation-without-letter": Wording(
        N_("The resignation of member {member}, sent on {sent} and voted on {day}, has no registered letter before the vote."),
        N_("A member resigns by registered letter; the resignation is final once the assembly accepts it."),
    ),
}  # fmt: skip
