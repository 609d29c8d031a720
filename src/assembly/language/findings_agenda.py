"""Findings on the agenda and its items: members' items, earlier minutes, budget and account."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.findings_words import Wording
from assembly.language.messages import N_

AGENDA: Mapping[str, Wording] = {
    "off-agenda": Wording(
        N_("Number {number} of the {part} concerns item {item}, which is not on the agenda."),
        N_("The assembly deliberates only on the items of its agenda. A matter outside it is for another session."),
    ),
    "item-without-outcome": Wording(
        N_("Item {item} ended without a vote, and was neither put off nor withdrawn: {title}."),
        N_("An item that calls for a decision ends in a vote, is put off, or is withdrawn: the minutes say which."),
    ),
    "item-not-treated": Wording(
        N_("Nothing is recorded of item {item}: {title}."),
        N_("An item to be heard leaves at least a speech in the record, or is put off."),
    ),
    "item-undecided": Wording(
        N_("The vote on item {item} decided nothing: {title}."),
        N_("Neither adopted nor rejected: all abstained, or a tie that the chair's vote did not break. Put it to the vote again, or put it off."),
    ),
    "item-voted-though-ended": Wording(
        N_("Item {item} was put off or withdrawn, and vote {ballot} stands on it."),
        N_("An item has one ending. Take back the one that did not happen."),
    ),
    "agenda-order": Wording(
        N_("The places of the items do not follow each other: {orders}."),
        N_("Each item has one place in the order of discussion."),
    ),
    "item-forgotten": Wording(
        N_("Session {session} put off its item {item}, and this agenda has none of its title: {title}."),
        N_("What was put off to the next session is expected there. Titles are compared without signs and spacing."),
    ),
    "member-item-late": Wording(
        N_("Item {item} was asked for by member {member} on {asked}, for the opening of {day}; {limit} days before are asked for."),
        N_("A member's item is asked for in writing some days before the opening. The bureau that takes up a late one owes every other late one the same."),
    ),
    "member-item-undated": Wording(
        N_("Item {item} was asked for by member {member}, and the day is not recorded."),
        N_("Whether a request was in time hangs on its day."),
    ),
    "member-item-outsider": Wording(
        N_("Number {number} of the {part} was asked for by member {member}, who is on no roll of the session."),
        N_("Members in office may ask for items, and nobody else."),
    ),
    "request-unanswered": Wording(
        N_("Request {number} of member {member} of {asked} was neither taken up nor refused: {title}."),
        N_("The bureau takes a request up or refuses it with its reason, told at the opening. Silence is neither."),
    ),
    "refusal-without-reason": Wording(
        N_("The refusal {number} of an item of member {member} gives no reason."),
        N_("A refusal is reasoned, told at the opening without debate, and written in the minutes."),
    ),
    "refused-on-agenda": Wording(
        N_("The refusal {number} bears the title of item {item}, which is on the agenda."),
        N_("An item is either refused or taken up."),
    ),
    "minutes-not-on-agenda": Wording(
        N_("The minutes of session {session} are approved by none, and not on this agenda."),
        N_("Custom, not law: the next ordinary session approves the minutes of the one before, and those that were refused or put off come back."),
    ),
    "minutes-not-settled": Wording(
        N_("Item {item}, on the minutes of session {session}, was neither voted on nor put off."),
        N_("Minutes before the assembly are approved, approved with changes, refused or put off."),
    ),
    "minutes-approval-unlike-vote": Wording(
        N_("The minutes of session {session} are recorded as {outcome} (item {item}), and the vote says otherwise."),
        N_("What is recorded of an approval is what its vote decided."),
    ),
    "minutes-of-no-session": Wording(
        N_("Item {item} is on minutes, and does not say of which session."),
        N_("Only an item that names the session can approve its minutes."),
    ),
    "budget-another-session": Wording(
        N_("Item {item} puts a budget before the session of month {own}; the session of month {month} votes it."),
        N_("Practice: the budget is voted in the session that leaves the authorities the time to approve it before the year begins."),
    ),
    "account-another-session": Wording(
        N_("Item {item} puts the administrative account before the session of month {own}; the session of month {month} studies it."),
        N_("The account is studied in the first months of the year, in which one ordinary session falls."),
    ),
    "account-late": Wording(
        N_("Item {item} puts the administrative account before the members on {day}, after the first {months} months of the year."),
        N_("The account and the full report are due in the first months of the year."),
    ),
    "budget-not-on-agenda": Wording(
        N_("This session of month {month} votes the budget, and its agenda has none."),
        N_("The budget is voted by the assembly, then put to the authorities. Without it the chamber enters the year without one."),
    ),
    "account-not-on-agenda": Wording(
        N_("This session of month {month} studies the administrative account, and its agenda has none."),
        N_("The account of the year before is due in the first months of the year."),
    ),
    "figures-missing": Wording(
        N_("Item {item} does not say both its receipts and its expenditure: {title}."),
        N_("A budget or an account is voted on its figures: the minutes print them."),
    ),
    "budget-unbalanced": Wording(
        N_("The budget of item {item} has receipts of {receipts} and expenditure of {expenditure}."),
        N_("A budget is balanced. Where the difference is meant, say why."),
    ),
    "account-surplus": Wording(
        N_("The account of item {item} says a surplus of {surplus}; receipts less expenditure give {difference}."),
        N_("The surplus carried into the budget is the difference of the account."),
    ),
    "figures-do-not-sum": Wording(
        N_("In item {item}, «{label}» is {total}; the lines above it add up to {sum}."),
        N_("A total is the sum of its lines. A single line above it is taken for one of several: it may be less, never more."),
    ),
}  # fmt: skip
