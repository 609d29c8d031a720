"""`attend`, `suspend`, `resume`, `close-sitting`."""

from __future__ import annotations

from datetime import date, datetime, time

from assembly.actions.books import member_meant, session_change
from assembly.actions.movements import attend
from assembly.actions.sittings import close_sitting, resume, suspend
from assembly.cli.asking import ask_yes_or_no
from assembly.cli.command import Desk, command
from assembly.cli.days import hall_time
from assembly.cli.output import done, note
from assembly.cli.params import DAY, HOUR, argument, at_terminal, option
from assembly.errors import BadInput
from assembly.language.messages import N_, Counted, N_of, translate


@command(
    "attend",
    N_(
        "Record a late arrival or a departure. The quorum does not change with it (art. 14); who may vote does."
    ),
    "assembly attend 44 45 --arrived --at 10:20",
    session=True,
)
@argument("members", nargs=-1, required=True, metavar="MEMBER...", question=N_("Members, by number or name"))
@option("--arrived/--left", "arrived", default=None, unless=(), help=N_("They arrived, or they left."))
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def attend_command(
    desk: Desk, members: tuple[str, ...], arrived: bool | None, at: time | datetime | None
) -> None:
    if arrived is None and not at_terminal():
        raise BadInput("direction-missing", mend=f"assembly attend {' '.join(members)} --arrived | --left")
    if arrived is None:
        arrived = ask_yes_or_no(translate(N_("Did they arrive? (no: they left)")), default=True)
    with session_change(desk.store, desk.session, desk.pen) as session:
        _, opening = session.in_the_hall(desk.pen)
        numbers = tuple(member_meant(opening, text) for text in members)
        moved = attend(
            session,
            desk.pen,
            members=numbers,
            direction="arrival" if arrived else "departure",
            at=hall_time(desk, session, at),
        )
        later = [
            b.number
            for b in session.book.ballots.all()
            if b.sitting == moved[0].sitting and b.at >= moved[0].at
        ]
    if later:
        note(
            N_("A vote was taken after that hour; its counts stay as they were recorded: {votes}."),
            votes=later,
        )
    done(
        desk.as_json,
        moved,
        _moved_in_words(len(numbers), arrived=arrived),
        members=numbers,
    )


def _moved_in_words(count: int, *, arrived: bool) -> Counted:
    if arrived:
        return N_of(count, "Recorded: member {members} arrived.", "Recorded: members {members} arrived.")
    return N_of(count, "Recorded: member {members} left.", "Recorded: members {members} left.")


@command("suspend", N_("Suspend the sitting."), "assembly suspend --at 11:30", session=True)
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def suspend_command(desk: Desk, at: time | datetime | None) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        sitting = suspend(session, desk.pen, at=hall_time(desk, session, at))
    done(desk.as_json, sitting, N_("Sitting {number} is suspended."), number=sitting.number)


@command("resume", N_("Resume the suspended sitting."), "assembly resume --at 11:50", session=True)
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
def resume_command(desk: Desk, at: time | datetime | None) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        sitting = resume(session, at=hall_time(desk, session, at))
    done(desk.as_json, sitting, N_("Sitting {number} goes on."), number=sitting.number)


@command(
    "close-sitting",
    N_("Lift the sitting. With --resumes the session stays open until that day."),
    "assembly close-sitting --at 12:30",
    session=True,
)
@option("--at", type=HOUR, help=N_("Hour (default: now)."))
@option("--resumes", type=DAY, help=N_("Day on which the session goes on."))
@option(
    "--telegram",
    is_flag=False,
    flag_value="",
    metavar="[TEXT]",
    help=N_("The telegram of loyalty was read before the lifting; its text, if the minutes are to carry it."),
)
def close_sitting_command(
    desk: Desk, at: time | datetime | None, resumes: date | None, telegram: str | None
) -> None:
    with session_change(desk.store, desk.session, desk.pen) as session:
        sitting = close_sitting(session, at=hall_time(desk, session, at), resumes=resumes, telegram=telegram)
    done(desk.as_json, sitting, N_("Sitting {number} is lifted."), number=sitting.number)
