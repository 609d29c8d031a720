"""`open-sitting` and `quorum`: who is present, who presides and writes, and the quorum that their signatures make."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

import click

from assembly.actions.attendance import open_with_excuses
from assembly.actions.opening import Arrangement
from assembly.actions.sessions import second_call_dates
from assembly.actions.sittings import foreseen_day
from assembly.cli.command import Desk, command
from assembly.cli.opening_answers import Answers, ask_who_attends, parse_guest, parse_recorder
from assembly.cli.opening_notes import tell_before_debate
from assembly.cli.output import done, note, print_json
from assembly.cli.params import HOUR, option
from assembly.domain.attendance import parse_excuses, parse_numbers
from assembly.domain.dossier import Dossier
from assembly.domain.quorum import Quorum
from assembly.domain.session import Recorder, Sitting, local_moment
from assembly.errors import BadInput, NotFound
from assembly.language.messages import N_, say

_GROUNDS = click.Choice(["absence", "impediment", "refusal"])
QUORUM_SENTENCES = {
    "majority-reached": N_(
        "Quorum reached: {signatures} of {members} members in office signed, {needed} are needed (article {article})."
    ),
    "majority-not-reached": N_(
        "No quorum: {signatures} of {members} members in office signed, {needed} are needed (article {article})."
    ),
    "second-call-any-number": N_(
        "Second call: valid with any number; {signatures} of {members} members in office signed (article {article})."
    ),
}


@command(
    "open-sitting",
    N_(
        "Open a sitting: who is present, who is excused; the rest is absent. The session's first sitting counts the quorum from the "
        "signatures, once (art. 14). Reasons of excuses are kept apart, in private.json."
    ),
    'assembly open-sitting --at 10:00 --present 1-40,52 --excused 41:"مرض",43 --guest "هشام بردوزي|المدير الجهوي للصناعة التقليدية"\n'
    'assembly open-sitting --at 10:00 --recorded-by "الموظف رقم 1|مدير الغرفة" --waited 60',
    session=True,
)
@option(
    "--present",
    needed=True,
    unless=("recorded_by",),
    help=N_("Numbers of the members who signed, e.g. 1-40,52."),
)
@option("--excused", default="", help=N_('Numbers of those excused, with the reason if known: 41:"…",43.'))
@option("--at", type=HOUR, help=N_("Hour of the opening (default: now)."))
@option(
    "--guest",
    "guests",
    multiple=True,
    metavar="NAME|TITLE[|female]",
    help=N_("Somebody who attends without a vote (art. 15); may be repeated."),
)
@option(
    "--chair",
    metavar="MEMBER",
    help=N_("Who presides (default: the president, else the first vice-president present)."),
)
@option("--chair-because", "chair_ground", type=_GROUNDS, help=N_("Why the president does not preside."))
@option("--secretary", metavar="MEMBER", help=N_("Who writes (default: the secretary, else the deputy)."))
@option(
    "--secretary-because", "secretary_ground", type=_GROUNDS, help=N_("Why the secretary does not write.")
)
@option(
    "--by-age",
    is_flag=True,
    help=N_("No bureau is in office yet: the oldest member present presides, the youngest writes (art. 19)."),
)
@option(
    "--recorded-by",
    metavar="NAME|TITLE[|female]",
    help=N_("Nobody at all came: the employee of the chamber who drew up the record of it (art. 14)."),
)
@option("--hall", help=N_("Hall (default: the session's)."))
@option("--city", help=N_("City (default: the session's)."))
@option("--waited", "waited_minutes", type=click.IntRange(0, 600), help=N_("Minutes waited for the quorum."))
def open_sitting_command(
    desk: Desk, present: str | None, excused: str, at: time | datetime | None, guests: tuple[str, ...],
    recorded_by: str | None, **rest: Any,
) -> None:  # fmt: skip
    dossier = desk.store.dossier(desk.session)
    foreseen = _foreseen(desk, dossier)
    told = Answers(
        at,
        None if present is None else parse_numbers(present),
        parse_excuses(excused),
        tuple(map(parse_guest, guests)),
        parse_recorder(recorded_by) if recorded_by else None,
    )
    if told.present is None and not told.recorder:
        told = ask_who_attends(desk, dossier, foreseen, told)
    sitting = open_with_excuses(
        desk.store,
        desk.session,
        desk.pen,
        at=desk.pen.moment(told.at, foreseen.date()),
        present=told.present or (),
        excuses=told.excuses,
        arrangement=_arrangement(rest, told.recorder),
        guests=told.guests,
        **{name: rest[name] for name in _PLACE},
    )
    _tell(desk, sitting)


_PLACE = ("hall", "city", "waited_minutes")


def _arrangement(typed: dict[str, Any], recorder: Recorder | None) -> Arrangement:
    return Arrangement(
        _number(typed["chair"]), typed["chair_ground"], _number(typed["secretary"]), typed["secretary_ground"],
        typed["by_age"], recorder,
    )  # fmt: skip


def _foreseen(desk: Desk, dossier: Dossier) -> datetime:
    """Return when the next sitting is expected to open: at the hour convened for, else planned, if that is its day."""
    session = dossier.session
    day = foreseen_day(session, dossier.sittings, desk.pen.today)
    hours = [*(convocation.meeting for convocation in session.convocations), session.planned, desk.pen.here]
    return next((hour for hour in hours if hour and hour.date() == day), local_moment(day, time(10)))


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    numbers = parse_numbers(text)
    if len(numbers) != 1:
        raise BadInput("member-number", number=text)
    return numbers[0]


def _tell_of_convocation(desk: Desk, sitting: Sitting) -> None:
    """Say what the law asks of an opening and the record does not show (art. 11); it is recorded all the same."""
    if not sitting.counted_here:
        return
    article = desk.store.rules_on(sitting.opened.date()).article("notice.full_days")
    convocation = desk.store.session(desk.session).convocation(sitting.call)
    if convocation is None:
        note(
            N_("No convocation is recorded for this sitting (article {article}): assembly convene"),
            article=article,
        )
    elif convocation.meeting.date() != sitting.opened.date():
        day = convocation.meeting.date().isoformat()
        note(
            N_("The members were convened for another day, {day} (article {article})."),
            day=day,
            article=article,
        )


def _tell(desk: Desk, sitting: Sitting) -> None:
    quorum = sitting.quorum
    _tell_of_convocation(desk, sitting)
    tell_before_debate(desk, sitting)
    if sitting.failed and sitting.call == 1:
        dates = second_call_dates(sitting.opened.date(), desk.store.rules_on(sitting.opened.date()))
        note(
            N_('A second call can be made: send it by {send}, for a meeting from {first} to {last}: assembly convene --call 2 --sent DAY --meeting "DAY HH:MM"'),
            send=dates.send_by, first=dates.first_meeting, last=dates.last_meeting,
        )  # fmt: skip
    done(
        desk.as_json,
        sitting,
        N_("Sitting {number} opened at {hour}. {quorum}"),
        number=sitting.number,
        hour=sitting.opened.strftime("%H:%M"),
        quorum=quorum_sentence(quorum),
    )


def quorum_sentence(quorum: Quorum) -> str:
    """Return a quorum as one sentence."""
    return say(
        QUORUM_SENTENCES[quorum.reason],
        signatures=quorum.signatures,
        members=quorum.members_in_office,
        needed=quorum.needed,
        article=quorum.article,
    )


@command(
    "quorum",
    N_("Show the quorum of the session: counted once, from the signatures at its opening (art. 14)."),
    "assembly quorum",
    session=True,
)
def quorum_command(desk: Desk) -> None:
    dossier = desk.store.dossier(desk.session)
    if not dossier.sittings:
        raise NotFound("no-quorum-yet", session=dossier.session.id, mend="assembly open-sitting")
    quorum = dossier.sittings[-1].quorum
    if desk.as_json:
        print_json(quorum)
    else:
        click.echo(quorum_sentence(quorum))
