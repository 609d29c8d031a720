"""`new-session`, `convene`, `close-session`."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Literal, cast

import click

from assembly.actions.books import session_change
from assembly.actions.follow_up import carried_into
from assembly.actions.minutes_approvals import waiting_before
from assembly.actions.sessions import close_session, convene, new_session, second_call_dates
from assembly.cli.asking import ask, ask_choice, at_terminal
from assembly.cli.choices import Choice
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note
from assembly.cli.params import DAY, HOUR, option, parse_day
from assembly.domain.calendar import full_days_between
from assembly.domain.session import Request, Requester, SessionKind, local_moment
from assembly.errors import BadInput
from assembly.language.messages import N_, translate

_REQUESTERS = Choice(["president", "government", "governor", "members"], field="by")


@command(
    "new-session",
    N_(
        "Begin a session. Ordinary ones are held in the law's months (art. 11); an extraordinary one needs who asked for it "
        "and when (art. 12). The session keeps the id 2020-10, or 2020-10-x1 when extraordinary. An ordinary one begins its agenda with the "
        "minutes of earlier sessions that are not approved yet, and with what became of their recommendations."
    ),
    "assembly new-session --month 10 --year 2020 --on 2020-11-12 --at 10:00 --city آسفي",
)
@option(
    "--kind",
    type=click.Choice(["ordinary", "extraordinary"]),
    default="ordinary",
    ask=True,
    help=N_("Kind of session."),
)
@option("--year", type=click.IntRange(1900, 2999), ask=True, help=N_("Year of the session."))
@option("--month", type=click.IntRange(1, 12), ask=True, help=N_("Month of the session."))
@option("--on", type=DAY, ask=True, help=N_("Day it is to be held."))
@option("--at", type=HOUR, ask=True, default="10:00", help=N_("Hour it is to begin."))
@option("--hall", ask=True, default="قاعة الاجتماعات", help=N_("Hall."))
@option("--city", help=N_("City, when it is not the chamber's seat."))
@option("--late-reason", help=N_("Why it is held after its month, printed in the minutes."))
@option(
    "--requested-by",
    type=_REQUESTERS,
    help=N_("Who asked for an extraordinary session."),
)
@option("--requested-on", type=DAY, help=N_("Day of the request."))
@option("--members", type=click.IntRange(1), help=N_("How many members asked, when they did."))
@option("--without-minutes", is_flag=True, help=N_("Put no minutes of earlier sessions on the agenda."))
@option(
    "--without-follow-up",
    is_flag=True,
    help=N_("Put no item on the agenda about what became of earlier recommendations."),
)
def new_session_command(
    desk: Desk,
    kind: SessionKind,
    year: int,
    month: int,
    on: date,
    at: time | datetime,
    hall: str,
    city: str | None,
    late_reason: str | None,
    requested_by: Requester | None,
    requested_on: date | None,
    members: int | None,
    without_minutes: bool,
    without_follow_up: bool,
) -> None:
    planned = _planned(on, at)
    request = _request(requested_by, requested_on, members)
    if kind == "extraordinary" and request is None and at_terminal():
        request = _asked_request()
    begun = f"{year:04d}-{month:02d}"
    previous = waiting_before(desk.store, begun) if kind == "ordinary" and not without_minutes else ()
    told = carried_into(desk.store, begun, on) if kind == "ordinary" and not without_follow_up else ()
    session = new_session(
        desk.store,
        desk.pen,
        previous=previous,
        follows_up=bool(told),
        kind=kind,
        year=year,
        month=month,
        planned=planned,
        hall=hall,
        city=city,
        late_reason=late_reason,
        request=request,
    )
    _note_on_agenda(len({each.identifier for each in told}), previous)
    done(desk.as_json, session, N_("Session {session} begun. Next: assembly add-item"), session=session.id)


def _planned(on: date, at: time | datetime) -> datetime:
    """Return when the session is to begin; an hour that was told with its day must be of the day told."""
    if not isinstance(at, datetime):
        return local_moment(on, at)
    if at.date() != on:
        raise BadInput(
            "two-days",
            one=on.isoformat(),
            other=at.date().isoformat(),
            mend="assembly new-session --on DAY --at HH:MM",
        )
    return at


def _note_on_agenda(recommendations: int, sessions: tuple[str, ...]) -> None:
    if recommendations:
        note(
            N_("On its agenda: what became of {count} recommendations of earlier sessions."),
            count=recommendations,
        )
    if sessions:
        note(N_("On its agenda: the minutes that are not approved yet, of {sessions}."), sessions=sessions)


def _asked_request() -> Request:
    """Ask who wanted the extraordinary session, and when."""
    by = ask_choice(translate(N_("Who asked for the session")), _REQUESTERS.words)
    on = ask(translate(N_("Day of the request")), parse_day)
    members = ask(translate(N_("How many members asked")), int) if by == "members" else None
    return Request(by=cast("Requester", by), on=on, members=members)


def _request(by: Requester | None, on: date | None, members: int | None) -> Request | None:
    if by is None and on is None:
        return None
    if by is None or on is None:
        raise BadInput("request-incomplete", mend="assembly new-session --requested-by … --requested-on …")
    return Request(by=by, on=on, members=members)


@command(
    "convene",
    N_(
        "Record that the members were convened with the agenda: eight full days before the meeting (art. 11). Items keep their numbers from then on."
    ),
    "assembly convene --sent 2020-11-03",
    session=True,
)
@option("--sent", type=DAY, ask=True, help=N_("Day the convocation was sent."))
@option(
    "--meeting", type=HOUR, help=N_('Day and hour convened for, "2020-11-12 10:00" (default: as planned).')
)
@option("--call", type=click.Choice(["1", "2"]), default="1", help=N_("First or second call."))
def convene_command(desk: Desk, sent: date, meeting: time | datetime | None, call: Literal["1", "2"]) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        when = _meeting(meeting, None if call == "2" else session.session.planned)
        convocation = convene(session, desk.pen, call=1 if call == "1" else 2, sent=sent, meeting=when)
        rules = session.rules(desk.pen)
        failed = [sitting.opened.date() for sitting in session.book.sittings.all() if sitting.failed]
    needed = rules.notice(convocation.call)
    last = second_call_dates(failed[-1], rules).last_meeting if failed else None
    if last and convocation.meeting.date() > last:
        note(
            N_("The second meeting had to be held by {day} (article {article})."),
            day=last.isoformat(),
            article=rules.article("second_call.within_days"),
        )
    days = full_days_between(sent, convocation.meeting.date())
    if days < needed:
        note(
            N_("Notice is short: {days} full days, {needed} are asked for (article {article})."),
            days=days,
            needed=needed,
            article=rules.article("notice.full_days"),
        )
    done(
        desk.as_json,
        convocation,
        N_("Convened for {meeting}, sent on {sent}: {days} full days."),
        meeting=convocation.meeting.isoformat(" ", "minutes"),
        sent=sent.isoformat(),
        days=days,
    )


def _meeting(told: time | datetime | None, planned: datetime | None) -> datetime:
    """Return when the members are convened for: as told, an hour alone falling on the day planned; else as planned."""
    if isinstance(told, datetime):
        return told
    if planned is None:
        raise BadInput("meeting-missing", mend='assembly convene --meeting "2020-11-12 10:00"')
    return local_moment(planned.date(), told) if told else planned


@command(
    "close-session",
    N_("Close the session: nothing more is recorded in it."),
    "assembly close-session --at 12:40",
    session=True,
)
@option("--at", type=HOUR, help=N_("Hour it closed (default: that of the last sitting)."))
def close_session_command(desk: Desk, at: time | datetime | None) -> None:
    with session_change(desk.store, desk.session, desk.pen) as opened:
        last = opened.last_sitting()
        ended = (last.closed or last.opened) if last else desk.pen.here
        session = close_session(opened, at=desk.pen.moment(at, ended.date()) if at else ended)
    done(desk.as_json, session, N_("Session {session} is closed. Next: assembly minutes"), session=session.id)
