"""`correct`."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import correspondence_change, session_change
from assembly.actions.corrections import correct, correct_material_error
from assembly.cli.command import Desk, command
from assembly.cli.output import done
from assembly.cli.params import DAY, argument, option
from assembly.language.messages import N_


@command(
    "correct",
    N_(
        "Record a correction of a closed session's minutes, numbered: a slip of the pen by letter; with --decided, one that the session "
        "in progress decided. The record itself never changes. `assembly paper correction` prints it."
    ),
    'assembly correct 2020-10 --instead "48 صوتا" --read "47 صوتا" --page 5 --on 2020-12-01',
    session=True,
)
@argument("corrected", metavar="CORRECTED", question=N_("Session whose minutes are corrected"))
@option("--instead", ask=True, help=N_("What stands in the minutes."))
@option("--read", ask=True, help=N_("What is to be read instead."))
@option("--page", type=int, help=N_("Page of the minutes."))
@option("--on", type=DAY, help=N_("Day of the correction (default: today)."))
@option("--decided", is_flag=True, help=N_("The session in progress decided it."))
def correct_command(
    desk: Desk, corrected: str, instead: str, read: str, page: int | None, on: date | None, decided: bool
) -> None:
    if decided:
        with session_change(desk.store, desk.session, desk.pen) as session:
            made = correct(session, desk.pen, session=corrected, page=page, instead=instead, read=read)
    else:
        day = on or desk.pen.today
        with correspondence_change(desk.store, desk.pen) as letters:
            made = correct_material_error(
                letters, desk.pen, session=corrected, page=page, instead=instead, read=read, on=day
            )
    done(
        desk.as_json,
        made,
        N_(
            "Correction {number} of session {session} recorded. Print it: assembly paper correction --session {session} --number {number}"
        ),
        number=made.number,
        session=made.session,
    )
