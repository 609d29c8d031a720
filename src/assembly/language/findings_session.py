"""Findings on a session as a whole, its notice and its second call."""

from __future__ import annotations

from collections.abc import Mapping

from assembly.language.findings_words import Wording
from assembly.language.messages import N_

SESSION: Mapping[str, Wording] = {
    "session-month": Wording(
        N_("The ordinary session of {month}/{year} opened, or is to open, on {day}, outside its month. Reason recorded: {reason}."),
        N_("Ordinary sessions are held in the months that the law names. A second call may fall later; its first opening may not. Hold the session in its month, or ignore the finding with its ground, which the report prints."),
    ),
    "session-not-a-month": Wording(
        N_("The month {month} is none of an ordinary session; those are {months}."),
        N_("The law names the months of the ordinary sessions. Another month is an extraordinary session, with a request."),
    ),
    "session-too-long": Wording(
        N_("The session lasted {days} days, from {first} to {last}; {limit} are the most."),
        N_("An ordinary session has a greatest length, its first and its last day counted. What was left is for another session."),
    ),
    "session-skipped": Wording(
        N_("The ordinary session {missing} is not recorded, though sessions before and after it are."),
        N_("Each month that the law names has its ordinary session. Take in the one that is missing, or ignore the finding with the reason why it was not held."),
    ),
    "session-not-closed": Wording(
        N_("The last sitting was lifted on {day} for good, and the session is not closed."),
        N_("The days for posting decisions count from the closing, and nothing is sealed before it. Close the session."),
    ),
    "sitting-not-held": Wording(
        N_("The members were convened for {day} (call {call}), and no opening of that call is recorded."),
        N_("Record the opening, with or without quorum: an opening that failed has its record too, and only it leads to a second call."),
    ),
    "sitting-not-resumed": Wording(
        N_("The next sitting was announced for {day}, and none is recorded."),
        N_("A sitting lifted with the session left open announces the day of the next one. Record that sitting, or close the session."),
    ),
    "telegram-not-recorded": Wording(
        N_("No telegram of loyalty is recorded."),
        N_("Custom, not law: the last sitting ends with the telegram of loyalty, and the minutes say so only when it was recorded."),
    ),
    "request-missing": Wording(
        N_("It is not recorded who asked for the extraordinary session."),
        N_("An extraordinary session is asked for by the president, the government authority, the governor, or a share of the members in office. Its agenda is that of the request."),
    ),
    "request-short": Wording(
        N_("{members} members asked for the session; {needed} of {in_office} in office are needed."),
        N_("Members ask for an extraordinary session by the share of those in office that the law sets, rounded up."),
    ),
    "request-late": Wording(
        N_("The session meets on {day}, {days} days after it was asked for on {asked}; {limit} are the most."),
        N_("An extraordinary session meets within the days that follow its request. When the president is silent, the governor convenes it."),
    ),
    "extraordinary-too-long": Wording(
        N_("The extraordinary session lasted {days} days, from {first} to {last}; {limit} are the most."),
        N_("An extraordinary session has a greatest length in days that follow each other."),
    ),
    "decision-reopened": Wording(
        N_("Item {item} bears the title of decision {decision}, taken in session {session}."),
        N_("An extraordinary session opens no decision again that was taken already. Titles are compared, without signs and spacing: where the matter is another one, ignore the finding and say so."),
    ),
    "convocation-missing": Wording(
        N_("The sitting of {day} (call {call}) was held, and no convocation is recorded."),
        N_("The president convenes the members in writing, with the agenda. Without a convocation nothing shows that they were."),
    ),
    "notice-short": Wording(
        N_("Call {call} was sent on {sent} for {meeting}: {days} full days; {limit} are needed."),
        N_("Full days are those between the day of sending and the day of the meeting, both left out. Before the meeting it can be put on a later day."),
    ),
    "notice-impossible": Wording(
        N_("The meeting is planned for {day}; sent today, the convocation would leave {days} full days, and {limit} are needed."),
        N_("No convocation is recorded, and one sent now would be too late for the day planned. Convene for a later day."),
    ),
    "meeting-another-day": Wording(
        N_("The members were convened for {meeting} (call {call}), and the sitting opened on {day}."),
        N_("A meeting on another day than the one convened for needs a convocation of its own, with the same notice."),
    ),
    "meeting-opened-early": Wording(
        N_("The sitting opened at {opened}, before the hour convened for, {meeting} (call {call})."),
        N_("Who comes at the hour of the convocation must not find the quorum counted without them."),
    ),
    "convocation-without-agenda": Wording(
        N_("The members were convened, and the agenda has no item."),
        N_("The convocation carries the agenda: the assembly deliberates on nothing else."),
    ),
    "receipts-missing": Wording(
        N_("No receipt of the convocation is recorded for call {call}: {count} members."),
        N_("A convocation goes by registered letter or by any means that proves its receipt. Record the receipts, many members at once."),
    ),
    "member-not-convened": Wording(
        N_("Nothing proves that these members were convened (call {call}): {members}."),
        N_("Others have a receipt, these have none. One member who was not convened can have the session annulled."),
    ),
    "member-notice-short": Wording(
        N_("Member {member} had {days} full days before the meeting (call {call}); {limit} are needed."),
        N_("The notice counts for each member. What is handed over is sent when it is received."),
    ),
    "receipt-too-late": Wording(
        N_("Member {member} received the convocation on {received}, for the meeting of {meeting} (call {call})."),
        N_("Received on the day of the meeting or after it, a convocation told nothing in time, whenever it was sent."),
    ),
    "receipt-without-proof": Wording(
        N_("Receipts by post or e-mail without a letter's number and without a scan: members {members}."),
        N_("The law asks for a proof. Keep the number of the registered letter, or the scan of the receipt."),
    ),
    "second-call-late": Wording(
        N_("The second meeting is on {day}, {days} days after the first, which failed on {first}; {limit} are the most."),
        N_("The second meeting is valid with any number because it follows within the days of the law. Later it is none."),
    ),
    "second-call-early": Wording(
        N_("The second meeting is on {day}, with {days} full days after the first of {first}; {limit} are needed."),
        N_("Some laws set full days between the first meeting that failed and the second."),
    ),
    "second-call-without-first": Wording(
        N_("Sitting {sitting} of {day} is of a second call, and no first call that failed is recorded before it."),
        N_("A second call rests on the record of a first opening without quorum."),
    ),
    "third-call": Wording(
        N_("Sitting {sitting} of {day} follows a second call that failed: there is no third."),
        N_("The law knows two calls. What remains is for another session."),
    ),
    "second-call-to-convene": Wording(
        N_("The opening of {first} failed and no second call is recorded. Days left to send it: {left} (the meeting within {limit} days)."),
        N_("The second meeting falls within the days of the law, and the same full notice must fit before it: the last day to send it comes sooner than it seems."),
    ),
}  # fmt: skip
