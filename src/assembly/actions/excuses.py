"""Excuses: written before a meeting, or put to the assembly after it (art. 16). Their texts go to `private.json` alone."""

from __future__ import annotations

from datetime import date, datetime

from assembly.actions.books import OpenSession, session_change
from assembly.actions.in_office import numbers_in_office, refuse_out_of_office
from assembly.actions.pen import Pen
from assembly.actions.private_texts import private_first, with_text
from assembly.actions.sitting_hours import refuse_outside_sitting
from assembly.domain.dossier import Dossier
from assembly.domain.excuse import Excuse, LateExcuse, excused_for, stayed_away
from assembly.domain.session import Sitting
from assembly.domain.text import body
from assembly.errors import NotFound, Refused
from assembly.store.folder import Store


def excuse(
    store: Store, session: str, pen: Pen, *, member: int, received: date, text: str | None = None
) -> Excuse:
    """Record that a member excused himself in writing before the next sitting; the text, if kept, is private.

    Refused: a day to come, a sitting that is open already, the same member twice. `NotFound`: a member not in office.
    """
    reason = body(text, "excuse") if text else None
    with private_first(store) as keep, session_change(store, session, pen) as desk:
        made = excuse_before(desk, pen, member=member, received=received)
        if reason:
            keep(lambda old: with_text(old, session, made.sitting, member, reason))
    return made


def excuse_before(desk: OpenSession, pen: Pen, *, member: int, received: date) -> Excuse:
    """Record an excuse without its text; see `excuse`."""
    desk.refuse_closed()
    last = desk.last_sitting()
    if last and last.closed is None:
        raise Refused(
            "excuse-after-opening",
            session=desk.id,
            sitting=last.number,
            article=desk.rules(pen).article("excuse.before_meeting"),
            mend="assembly excuse MEMBER --missed SESSION --accepted",
        )
    if received > pen.today:
        raise Refused("day-in-future", day=received.isoformat(), mend="--received DAY")
    refuse_out_of_office(member, received, numbers_in_office(desk, received))
    sitting = desk.book.sittings.next_number()
    if member in excused_for(sitting, desk.book.excuses.all()):
        raise Refused("excused-already", member=member, session=desk.id, mend="assembly show excuses")
    made = Excuse(number=desk.book.excuses.next_number(), sitting=sitting, member=member, received=received)
    desk.book.excuses.put(made)
    desk.did(f"excuse {member} sitting {sitting}")
    return made


def excused_by_letter(desk: OpenSession, present: tuple[int, ...], day: date) -> tuple[int, ...]:
    """Return who wrote before the next sitting, is in office on its day and did not come after all."""
    wrote = excused_for(desk.book.sittings.next_number(), desk.book.excuses.all())
    in_office = numbers_in_office(desk, day)
    return tuple(number for number in wrote if number in in_office and number not in present)


def decide_late_excuse(
    store: Store,
    session: str,
    pen: Pen,
    *,
    member: int,
    missed: str,
    accepted: bool,
    at: datetime,
    sitting: int | None = None,
    received: date | None = None,
    text: str | None = None,
) -> LateExcuse:
    """Record what the assembly decides of reasons given after a meeting: an ordinary session, about one before it.

    `sitting` is the one that was missed, where it was several. Refused: no sitting open, an extraordinary session, a
    session that is not earlier, a member who was there or excused, a second decision on the same absence.
    """
    reason = body(text, "excuse") if text else None
    away = sitting_missed(store.dossier(missed), member, sitting)
    with private_first(store) as keep, session_change(store, session, pen) as desk:
        made = put_late_excuse(
            desk, pen, member=member, missed=missed, missed_sitting=away.number, meeting=away.opened.date(),
            accepted=accepted, at=at, received=received,
        )  # fmt: skip
        if reason:
            keep(lambda old: with_text(old, missed, away.number, member, reason))
    return made


def put_late_excuse(
    desk: OpenSession,
    pen: Pen,
    *,
    member: int,
    missed: str,
    missed_sitting: int,
    meeting: date,
    accepted: bool,
    at: datetime,
    received: date | None = None,
) -> LateExcuse:
    """Record a decision whose missed sitting is known; see `decide_late_excuse`. The missed session itself is not read."""
    sitting, opening = desk.in_the_hall(pen)
    refuse_outside_sitting(sitting, at)
    rules = opening.rules
    article = rules.article("excuse.before_meeting")
    if desk.session.kind != "ordinary":
        raise Refused(
            "late-excuse-extraordinary", session=desk.id, article=article, law=rules.law, mend="assembly new-session"
        )  # fmt: skip
    if meeting >= sitting.opened.date() or missed == desk.id:
        raise Refused("late-excuse-not-earlier", session=desk.id, missed=missed, mend="assembly list")
    for other in desk.book.late_excuses.all():
        if (other.member, other.missed, other.missed_sitting) == (member, missed, missed_sitting):
            raise Refused(
                "late-excuse-decided", member=member, missed=missed, mend=f"assembly undo --session {desk.id}"
            )
    made = LateExcuse(
        number=desk.book.late_excuses.next_number(), sitting=sitting.number, at=at, member=member, missed=missed,
        missed_sitting=missed_sitting, meeting=meeting, accepted=accepted, received=received,
    )  # fmt: skip
    desk.book.late_excuses.put(made)
    desk.did(
        f"excuse {member} {'accepted' if accepted else 'not accepted'} for {missed} sitting {missed_sitting}"
    )
    return made


def sitting_missed(dossier: Dossier, member: int, sitting: int | None) -> Sitting:
    """Return the sitting that a member missed without excuse: the one told, else the only one among those held.

    `NotFound`: no such sitting, a member on none of its rolls. Refused: none was missed, or several and none is told.
    """
    looked_at = _sittings_meant(dossier, sitting)
    if not any(opening.entry(member) for opening in dossier.openings):
        raise NotFound("member-unknown", member=member, mend="assembly members --all")
    missed = [each for each in looked_at if member in stayed_away(each, _arrived(dossier, each))]
    if not missed:
        raise Refused(
            "late-excuse-not-absent",
            member=member,
            missed=dossier.session.id,
            mend=f"assembly show sittings --session {dossier.session.id}",
        )
    if len(missed) > 1:
        raise Refused(
            "late-excuse-several-sittings",
            member=member,
            missed=dossier.session.id,
            sittings=[each.number for each in missed],
            mend=f"--sitting {missed[0].number}",
        )
    return missed[0]


def _sittings_meant(dossier: Dossier, number: int | None) -> list[Sitting]:
    """Return the sitting of a number, held or not; without one all that were held."""
    if number is None:
        meant = [sitting for sitting in dossier.sittings if not sitting.failed]
    else:
        meant = [sitting for sitting in dossier.sittings if sitting.number == number]
    if not meant:
        raise NotFound(
            "sitting-unknown", sitting=number, session=dossier.session.id, mend="assembly show sittings"
        )
    return meant


def between(missed: str, session: str, store: Store) -> tuple[str, ...]:
    """Return the ordinary sessions held between a missed one and another: the decision was the next one's to take (art. 16)."""
    years = range(int(missed[:4]), int(session[:4]) + 1)
    ids = (each for year in years for each in store.session_ids_of(year) if missed < each < session)
    ordinary = (dossier for dossier in map(store.dossier, ids) if dossier.session.kind == "ordinary")
    return tuple(d.session.id for d in ordinary if any(not sitting.failed for sitting in d.sittings))


def _arrived(dossier: Dossier, sitting: Sitting) -> set[int]:
    return {m.member for m in dossier.movements if m.sitting == sitting.number and m.direction == "arrival"}
