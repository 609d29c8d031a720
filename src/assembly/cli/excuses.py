"""`excuse`: before a meeting, and after it by what the assembly decides."""

from __future__ import annotations

from datetime import date, datetime, time

from assembly.actions.excuses import between, decide_late_excuse, excuse
from assembly.actions.members import member_named
from assembly.cli.asking import ask_yes_or_no
from assembly.cli.command import Desk, command
from assembly.cli.output import done, note
from assembly.cli.params import DAY, HOUR, argument, at_terminal, option
from assembly.errors import BadInput
from assembly.language.messages import N_, translate


@command(
    "excuse",
    N_(
        "Record a member's excuse. Written before a meeting: the next sitting opens with the member excused (art. 16). With --missed: what the "
        "assembly decides of reasons given after a meeting. The text is kept in private.json alone, which can be erased."
    ),
    'assembly excuse 41 "وعكة صحية" --received 2020-11-09\nassembly excuse 41 --missed 2020-06 --accepted --at 10:20',
    session=True,
)
@argument("member", question=N_("Member, by number or name"))
@argument("text", required=False)
@option("--received", type=DAY, help=N_("Day the letter was received (default, before a meeting: today)."))
@option("--missed", metavar="SESSION", help=N_("The earlier session that was missed."))
@option("--sitting", type=int, help=N_("Its sitting that was missed, where there were several."))
@option("--accepted/--not-accepted", default=None, help=N_("What the assembly decided of the reasons."))
@option("--at", type=HOUR, help=N_("Hour of that decision (default: now)."))
def excuse_command(
    desk: Desk, member: str, text: str | None, received: date | None, missed: str | None, sitting: int | None,
    accepted: bool | None, at: time | datetime | None,
) -> None:  # fmt: skip
    number = member_named(desk.store.members(), member).number
    if missed is not None:
        _after(desk, number, missed, sitting, _decided(accepted, number, missed), at, received, text)
        return
    if accepted is not None or sitting is not None or at is not None:
        raise BadInput(
            "excuse-session-missing",
            member=number,
            mend=f"assembly excuse {number} --missed SESSION --accepted",
        )
    made = excuse(
        desk.store, desk.session, desk.pen, member=number, received=received or desk.pen.today, text=text
    )
    done(
        desk.as_json,
        made,
        N_(
            "Member {member} is excused from sitting {sitting}. The reason is no part of the session's record."
        ),
        member=number,
        sitting=made.sitting,
    )


def _decided(accepted: bool | None, member: int, missed: str) -> bool:
    if accepted is not None:
        return accepted
    if at_terminal():
        return ask_yes_or_no(translate(N_("Did the assembly accept the reasons?")))
    raise BadInput(
        "arguments-missing",
        missing=["--accepted | --not-accepted"],
        mend=f"assembly excuse {member} --missed {missed} --accepted",
    )


def _after(
    desk: Desk, member: int, missed: str, sitting: int | None, accepted: bool, at: time | datetime | None,
    received: date | None, text: str | None,
) -> None:  # fmt: skip
    session = desk.session
    sittings = desk.store.dossier(session).sittings
    day = sittings[-1].opened.date() if sittings else desk.pen.today
    made = decide_late_excuse(
        desk.store, session, desk.pen, member=member, missed=missed, accepted=accepted, at=desk.pen.moment(at, day),
        sitting=sitting, received=received, text=text,
    )  # fmt: skip
    earlier = between(missed, session, desk.store)
    if earlier:
        note(
            N_("The next ordinary session was to decide of it (article {article}): {sessions}."),
            article=desk.store.rules_on(day).article("excuse.before_meeting"),
            sessions=earlier,
        )
    done(
        desk.as_json,
        made,
        N_("The reasons of member {member} for missing the meeting of {day} were accepted.")
        if accepted
        else N_("The reasons of member {member} for missing the meeting of {day} were not accepted."),
        member=member,
        day=made.meeting.isoformat(),
    )
