"""Sittings: opened with the attendance and the quorum, suspended, resumed, lifted."""

from __future__ import annotations

from datetime import date, datetime

from msgspec.structs import replace

from assembly.actions.books import OpenSession
from assembly.actions.follow_up import carried_into
from assembly.actions.offices import opening_at
from assembly.actions.opening import Arrangement, bench, copy_for_opening
from assembly.actions.pen import Pen
from assembly.actions.session_window import refuse_outside
from assembly.actions.sitting_hours import refuse_before, refuse_outside_sitting
from assembly.domain.attendance import Attendance
from assembly.domain.quorum import Call, Quorum, count
from assembly.domain.session import Guest, Opening, Pause, Session, Sitting
from assembly.domain.text import body, name
from assembly.errors import NotFound, Refused


def open_sitting(
    desk: OpenSession,
    pen: Pen,
    *,
    at: datetime,
    present: tuple[int, ...],
    excused: tuple[int, ...] = (),
    arrangement: Arrangement,
    guests: tuple[Guest, ...] = (),
    hall: str | None = None,
    city: str | None = None,
    waited_minutes: int | None = None,
) -> Sitting:
    """Open a sitting with its attendance; whoever is neither present nor excused is absent.

    The session's first sitting counts the quorum from the signatures (art. 14); so does a second call; later sittings
    carry it. An opening without quorum is recorded as such and closes at once: nothing can be deliberated in it.
    """
    previous, opening = may_open(desk, pen, at)
    if desk.book.openings.get(opening.call) is None:
        desk.book.openings.put(opening)
    found = opening_at(desk, opening, at)
    attendance = attendance_of(found, present, excused)
    quorum, counted_here = _quorum(opening, attendance, previous)
    seated = bench(desk.store, found, attendance.present, arrangement, counts=counted_here)
    sitting = Sitting(
        number=desk.book.sittings.next_number(),
        call=opening.call,
        opened=at,
        hall=name(hall or desk.session.hall or "قاعة الاجتماعات", "hall"),
        city=name(city or desk.session.city or opening.chamber.city_ar, "city"),
        chair=seated.chair,
        secretary=seated.secretary,
        recorder=seated.recorder,
        attendance=attendance,
        quorum=quorum,
        counted_here=counted_here,
        guests=tuple(map(_named_guest, guests)),
        waited_minutes=waited_minutes,
        closed=None if quorum.reached else at,
    )
    desk.book.sittings.put(sitting)
    desk.did(f"open-sitting {sitting.number}")
    return sitting


def _quorum(opening: Opening, attendance: Attendance, previous: Sitting | None) -> tuple[Quorum, bool]:
    """Return the quorum, and whether this sitting counted it: the first of its call does, later ones carry it (art. 14)."""
    if previous and previous.call == opening.call:
        return previous.quorum, False
    elected = {entry.number for entry in opening.elected}
    signatures = len(elected & set(attendance.present))
    return count(len(elected), signatures, opening.call, opening.rules), True


def _named_guest(guest: Guest) -> Guest:
    return replace(guest, name=name(guest.name, "guest"), title=name(guest.title, "guest"))


def may_open(desk: OpenSession, pen: Pen, at: datetime) -> tuple[Sitting | None, Opening]:
    """Return the sitting before, and what the session keeps of the register for one that opens at an hour.

    Refused is what forbids the opening whoever is present: a sitting still open, an hour before it ended or outside the
    session's time, a second call that nobody was convened for, a register without members.
    """
    previous = _previous(desk)
    refuse_outside(desk.session, at.date(), desk.rules(pen))
    if previous:
        refuse_before(at, [previous.closed or previous.opened])
    call: Call = 2 if previous and previous.failed else previous.call if previous else 1
    _refuse_unconvened(desk, pen, call)
    opening = desk.book.openings.get(call)
    if opening is None:
        opening = copy_for_opening(desk.store, at.date(), call)
        _refuse_empty(opening)
        if any(item.kind == "follow-up" for item in desk.book.items.all()):
            opening = replace(opening, carried=carried_into(desk.store, desk.id, at.date()))
    return previous, opening


def _refuse_unconvened(desk: OpenSession, pen: Pen, call: Call) -> None:
    """Refuse a second call that nobody was convened for: members who come late to a failed opening make no second one."""
    if call == 2 and desk.session.convocation(call) is None:  # noqa: PLR2004  the law knows two calls
        rules = desk.rules(pen)
        raise Refused(
            "second-call-not-convened",
            session=desk.id,
            article=rules.article("quorum.second_call"),
            law=rules.law,
            mend='assembly convene --call 2 --sent DAY --meeting "DAY HH:MM"',
        )


def foreseen_day(session: Session, sittings: tuple[Sitting, ...], today: date) -> date:
    """Return the day on which the next sitting is expected: announced at the last lifting, convened for, or planned."""
    last = sittings[-1] if sittings else None
    if last and last.resumes:
        return last.resumes
    convocation = session.convocation(2 if last and last.failed else 1)
    if last and not last.failed:
        return today
    meeting = convocation.meeting if convocation else session.planned
    return meeting.date() if meeting else today


def _previous(desk: OpenSession) -> Sitting | None:
    desk.refuse_closed()
    previous = desk.last_sitting()
    if previous and previous.closed is None:
        raise Refused(
            "sitting-still-open", session=desk.id, sitting=previous.number, mend="assembly close-sitting"
        )
    if previous and previous.failed and previous.call == 2:  # noqa: PLR2004  the law knows two calls
        raise Refused(
            "no-third-call",
            session=desk.id,
            article=previous.quorum.article,
            mend=f"assembly close-session --session {desk.id}",
        )
    return previous


def _refuse_empty(opening: Opening) -> None:
    if not opening.elected:
        day = opening.day.isoformat()
        raise Refused("nobody-in-office", day=day, mend="assembly import-members FILE.xlsx")


def attendance_of(opening: Opening, present: tuple[int, ...], excused: tuple[int, ...]) -> Attendance:
    """Return the three groups. `NotFound` for a number not on the roll; refused: one number in two groups."""
    known = {entry.number for entry in opening.roll}
    for number in (*present, *excused):
        if number not in known:
            raise NotFound(
                "member-not-in-office",
                member=number,
                day=opening.day.isoformat(),
                mend=f"assembly members --on {opening.day}",
            )
    both = set(present) & set(excused)
    if both:
        raise Refused("member-present-and-excused", member=min(both), mend="assembly open-sitting")
    absent = tuple(sorted(known - set(present) - set(excused)))
    return Attendance(present=tuple(sorted(present)), excused=tuple(sorted(excused)), absent=absent)


def suspend(desk: OpenSession, pen: Pen, *, at: datetime) -> Sitting:
    """Suspend the sitting."""
    sitting, _ = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    refuse_before(at, [pause.end for pause in sitting.pauses if pause.end])
    return _put(
        desk, replace(sitting, pauses=(*sitting.pauses, Pause(start=at))), f"suspend {sitting.number}"
    )


def resume(desk: OpenSession, *, at: datetime) -> Sitting:
    """Resume the suspended sitting."""
    sitting = desk.last_sitting()
    if sitting is None or not sitting.suspended:
        raise Refused("sitting-not-suspended", session=desk.id, mend="assembly suspend")
    refuse_outside_sitting(sitting, at)
    pauses = (*sitting.pauses[:-1], replace(sitting.pauses[-1], end=at))
    return _put(desk, replace(sitting, pauses=pauses), f"resume {sitting.number}")


def close_sitting(
    desk: OpenSession, *, at: datetime, resumes: date | None = None, telegram: str | None = None
) -> Sitting:
    """Lift the sitting. With `resumes` the session stays open until that day.

    `telegram` is the text read before the lifting, empty when it was read and its text is not kept.
    """
    desk.refuse_closed()
    sitting = desk.last_sitting()
    if sitting is None or sitting.closed:
        raise Refused("no-sitting-to-close", session=desk.id, mend="assembly show sittings")
    refuse_outside_sitting(sitting, at)
    refuse_before(at, _hours(desk, sitting))
    if resumes and resumes < at.date():
        raise Refused("resumes-before-closing", day=resumes.isoformat(), mend="--resumes DAY")
    if telegram is not None:
        desk.change_session(replace(desk.session, telegram=body(telegram, "telegram") if telegram else ""))
    pauses = tuple(replace(pause, end=pause.end or at) for pause in sitting.pauses)
    return _put(
        desk, replace(sitting, closed=at, resumes=resumes, pauses=pauses), f"close-sitting {sitting.number}"
    )


def _hours(desk: OpenSession, sitting: Sitting) -> list[datetime]:
    """Return the hours of what was recorded in a sitting, the ends of its pauses included."""
    book = desk.book
    tables = (
        book.movements, book.speeches, book.proposals, book.amendments, book.ballots, book.expulsions, book.bureau_dismissals,
        book.dismissal_opinions, book.resignations, book.late_excuses,
    )  # fmt: skip
    recorded = [each.at for table in tables for each in table.all() if each.sitting == sitting.number]
    recorded += [each.ended for each in book.elections.all() if each.sitting == sitting.number]
    return recorded + [pause.end for pause in sitting.pauses if pause.end]


def _put(desk: OpenSession, sitting: Sitting, what: str) -> Sitting:
    desk.book.sittings.put(sitting)
    desk.did(what)
    return sitting
