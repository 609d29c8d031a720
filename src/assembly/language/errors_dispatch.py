"""Dispatches, outgoing numbers, answers and reminders."""

from __future__ import annotations

from assembly.language.messages import N_

DISPATCH = {
    "acknowledged-already": N_("Dispatch {reference} was acknowledged on {on} already."),
    "answer-of-whom": N_(
        "Recommendation {recommendation} went to several authorities ({authorities}): say which one answers."
    ),
    "answered-already": N_(
        "That answer of authority {authority} to recommendation {recommendation} is recorded already: {grade}, on {on}."
    ),
    "answers-bad-rows": N_("{path} holds rows that cannot be taken in ({count}): none of it was recorded."),
    "answers-columns-missing": N_(
        "This is not the answer sheet that was sent: it lacks the columns {columns}."
    ),
    "authority-merged": N_("Authority {authority} is part of authority {into} since {since}."),
    "authority-not-yet": N_("Authority {authority} did not exist on {day}: its first name is of {since}."),
    "authority-role-missing": N_(
        "The register does not say which authority is the one the law means ({role})."
    ),
    "before-dispatch": N_("{day} is before dispatch {reference} went out, on {sent}."),
    "dispatch-answered": N_(
        "Dispatch {reference} was acknowledged, reminded of or answered: it can no longer be void."
    ),
    "dispatch-cancelled": N_("Dispatch {reference} is void since {on}."),
    "dispatch-nothing-left": N_("Every recommendation of session {session} was sent to its authorities."),
    "dispatch-to-nobody": N_("It is not said which authority it is sent to."),
    "dispatch-unsigned": N_(
        "The minutes of sitting {sitting} of session {session} lack a signature: they are not sent before."
    ),
    "dispatch-unknown": N_("No dispatch bears the outgoing number {reference}."),
    "dispatched-already": N_(
        "All that session {session} recommends to authority {authority} was sent to it, last with letter {reference} of {on}."
    ),
    "line-unknown": N_(
        "{path} holds no line with the sum {sum}: it is not the journal that the dispatch was made from."
    ),
    "merged-into-itself": N_("Authority {authority} cannot be part of itself."),
    "not-in-dispatch": N_("Dispatch {reference} does not carry recommendation {recommendation}."),
    "outgoing-number": N_("{number} is no outgoing number: they begin at 1."),
    "outgoing-number-taken": N_(
        "A letter bears the outgoing number {reference} already, and no number is given twice. The next one is {next}."
    ),
    "outgoing-reference": N_("“{text}” is not an outgoing number, such as 131/2020."),
    "recommendation-ambiguous": N_(
        "Several sessions have a recommendation {recommendation}: {identifiers}. Name the session too."
    ),
    "recommendation-identifier": N_("“{text}” names no recommendation; write 2020-10/R12."),
    "recommendation-not-sent": N_(
        "Recommendation {recommendation} was not sent to authority {authority}: it cannot have answered."
    ),
    "recommendation-not-sent-at-all": N_("Recommendation {recommendation} was sent to nobody yet."),
    "recommendation-unknown": N_("There is no recommendation {recommendation}."),
    "refusal-without-reason": N_("A refusal of recommendation {recommendation} gives its reason."),
    "reminded-enough": N_("Dispatch {reference} was reminded of three times, last with letter {last}."),
    "reminder-before-last": N_("{day} is not after the reminder before, {reference} of {last}."),
    "reminder-nobody-late": N_("No dispatch waits for an answer since more than {days} days."),
    "reminder-not-last": N_(
        "Reminder {reference} cannot be void: it is so already, another followed it, or the day is before it."
    ),
    "reminder-of-nothing": N_("Nothing that dispatch {reference} carries waits for an answer."),
    "reminder-unknown": N_("No reminder bears the outgoing number {reference}."),
    "title-with-honorific": N_(
        "“{title}” begins with a form of address that letters put before the title themselves."
    ),
    "undo-outgoing-number": N_(
        "Line {line} cannot be taken back: a letter was made with the outgoing number {reference}, and no number is given twice."
    ),
}
