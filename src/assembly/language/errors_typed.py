"""What cannot be understood as it was typed."""

from __future__ import annotations

from assembly.language.messages import N_

TYPED = {
    "arguments-missing": N_("This is missing: {missing}."),
    "clock-unreadable": N_(
        "ASSEMBLY_NOW holds {text}, which is no moment; it is written like 2020-11-12T10:31:07Z."
    ),
    "count-unreadable": N_(
        "{text}: how many voted is a whole number. To name the members, say who the rest voted as."
    ),
    "day-unreadable": N_("{text} is not a day. A day is written like 12/11/2020 or 2020-11-12."),
    "direction-missing": N_("It is not said whether these members arrived or left."),
    "figure-unreadable": N_(
        "{text} is not a line of figures. It is written label=amount, in dirhams, with at most two decimals: "
        "مجموع المداخيل=23460000"
    ),
    "format-unknown": N_("There is no format {format} for this. The formats are: {formats}."),
    "ground-missing": N_("It is not said why {code} is ignored."),
    "ground-of-nothing": N_("A ground was given, and not what it is for."),
    "guest-unreadable": N_("{text} is not a guest: the name, a bar, then the title; |female may follow."),
    "hour-unreadable": N_(
        "{text} is not an hour. An hour is written like 10:30, or with its day: 2020-11-12 10:30."
    ),
    "level-missing": N_("The level of the authority is not said: local, regional or national."),
    "meeting-missing": N_("The day and hour that the members are convened for are not said."),
    "member-number": N_("{number} is not the number of a member: it is a whole number from 1."),
    "number-out-of-range": N_("The number {number} is too large to be recorded; the largest is {biggest}."),
    "number-range": N_("{text} is not a list of member numbers. It is written like 1-40,52."),
    "number-twice": N_("Member {number} stands twice in the list: {text}"),
    "history-of-a-life": N_(
        "{option} is about lines of a journal. The life of a recommendation or of an authority is told by the days of its steps, from every journal."
    ),
    "part-unknown": N_("A session has no part {part}. Its parts are: {parts}."),
    "post-unknown": N_("There is no post {post} in the bureau. The posts are: {posts}."),
    "option-missing": N_("The paper {paper} cannot be made without {option}."),
    "option-not-for-paper": N_("The paper {paper} does not take {option}."),
    "quotation-open": N_("A quotation mark is opened and not closed: {text}"),
    "request-incomplete": N_(
        "The request for an extraordinary session is said in part only: who asked for it, and on which day."
    ),
    "session-id": N_(
        "{text} is not a session. Sessions are named by year and month: 2020-10, or 2020-10-x1 when extraordinary."
    ),
    "subject-unreadable": N_(
        "{text} is not a subject. A subject is an item by its number (3), a proposal (proposal:2) or an amendment "
        "(amendment:1)."
    ),
    "text-bidi-override": N_(
        "An invisible character ({character}) that turns the order of letters stands in: {field}. Type the text anew."
    ),
    "text-control-character": N_(
        "A control character ({character}) that no text holds stands in: {field}. Type the text anew."
    ),
    "text-empty": N_("This is empty and must be filled in: {field}."),
    "text-file-unreadable": N_("The file {path} cannot be read: {reason}."),
    "text-missing": N_("There is no text to record."),
    "text-not-on-paper": N_(
        "The papers' font has no sign for {character}, which stands in: {field}. Take it out or write it otherwise."
    ),
    "text-not-unicode": N_("The text holds broken characters that cannot be recorded. Type it anew."),
    "text-stacked-marks": N_("More than {limit} marks stand on one letter in: {field}."),
    "text-too-long": N_("This text is too long: {field}. It has {letters} letters; {limit} is the most."),
    "text-twice": N_("The text is given twice: typed, and in the file {path}. One of them is enough."),
    "two-sessions": N_("Two sessions are named: {one} and {other}."),
    "two-days": N_("Two days are given for the session: {one} and {other}."),
    "votes-missing": N_("It is not said how the members voted."),
    "years-backwards": N_("The last year, {last}, comes before the first, {first}."),
}
