"""Sessions: begun, convened, closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenSession
from assembly.actions.pen import Pen
from assembly.actions.session_window import refuse_outside
from assembly.actions.sitting_hours import refuse_before
from assembly.domain.agenda import AgendaItem
from assembly.domain.calendar import earliest_meeting, last_day_within, latest_sending
from assembly.domain.quorum import Call
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Convocation, Request, Session, SessionKind, check_session_id
from assembly.domain.text import body, name
from assembly.errors import Refused
from assembly.language.sentences import minutes_of, session_named_by_id, session_short
from assembly.language.sentences_follow_up import item_title
from assembly.store.books import SessionBook
from assembly.store.folder import Store
from assembly.store.journal import Journal


def new_session(
    store: Store,
    pen: Pen,
    *,
    previous: tuple[str, ...] = (),
    follows_up: bool = False,
    **session: Any,  # noqa: ANN401  handed to session_of
) -> Session:
    """Begin a session in a journal of its own; see `session_of` for what it takes and refuses.

    `previous` are the sessions whose minutes it is to approve: each becomes an item of its agenda. With `follows_up` a
    further item tells what became of earlier recommendations.
    """
    planned: datetime | None = session.get("planned")
    rules = store.rules_on(planned.date() if planned else pen.today)
    made = session_of(store, rules, **session)
    path = store.folder / f"{made.id}.jsonl"
    if path.exists():
        raise Refused("session-exists", session=made.id, mend=f"assembly show --session {made.id}")
    with Journal.create(path, kind="session", do=f"new-session {made.id}", at=pen.at, by=pen.by) as db:
        book = SessionBook(db)
        book.session.put(made)
        for number, earlier in enumerate(previous, start=1):
            book.items.put(_about_minutes(number, earlier))
        if follows_up:
            place = len(previous) + 1
            book.items.put(AgendaItem(number=place, order=place, kind="follow-up", title=item_title()))
    return made


def _about_minutes(number: int, session: str) -> AgendaItem:
    named = minutes_of(session_short(session_named_by_id(session)))
    return AgendaItem(
        number=number,
        order=number,
        kind="previous-minutes",
        title=f"المصادقة على {named}",
        about_session=session,
    )


def session_of(
    store: Store,
    rules: RulesInForce,
    *,
    kind: SessionKind,
    year: int,
    month: int,
    planned: datetime | None = None,
    hall: str | None = None,
    city: str | None = None,
    request: Request | None = None,
    late_reason: str | None = None,
) -> Session:
    """Return a new session's record, under the rules that it is held under.

    Refused: an ordinary session in a month that is none of the law's (art. 11); an extraordinary one without who asked
    for it and when (art. 12); a day outside the session.
    """
    if kind == "ordinary" and month not in rules.months():
        raise Refused(
            "session-month", month=month, months=list(rules.months()), article=rules.article("session.months"), law=rules.law,
            mend="assembly new-session --kind extraordinary",
        )  # fmt: skip
    if kind == "extraordinary" and request is None:
        raise Refused(
            "session-request-missing",
            article=rules.article("session.extraordinary.members"),
            law=rules.law,
            mend="--requested-by … --requested-on …",
        )
    session = Session(
        id=check_session_id(_new_id(store, kind, year, month)),
        kind=kind,
        year=year,
        month=month,
        planned=planned,
        hall=name(hall, "hall") if hall else None,
        city=name(city, "city") if city else store.chamber.city_ar,
        request=_cleaned(request) if request else None,
        late_reason=body(late_reason, "late-reason") if late_reason else None,
    )
    if planned:
        refuse_outside(session, planned.date(), rules)
    return session


def _cleaned(request: Request) -> Request:
    return replace(request, name=name(request.name, "request")) if request.name else request


def _new_id(store: Store, kind: SessionKind, year: int, month: int) -> str:
    ordinary = f"{year:04d}-{month:02d}"
    if kind == "ordinary":
        return ordinary
    taken = [
        int(known.partition("-x")[2])
        for known in store.session_ids_of(year)
        if known.startswith(f"{ordinary}-x")
    ]
    return f"{ordinary}-x{max(taken, default=0) + 1}"


def convene(desk: OpenSession, pen: Pen, *, call: Call, sent: date, meeting: datetime) -> Convocation:
    """Record that the members were convened; from the first call on the items keep their numbers.

    Refused: sent after the meeting, a meeting outside the session, a second call without a first that failed (art. 14),
    a call convened twice. A short notice is recorded as it was.
    """
    desk.refuse_closed()
    rules = desk.rules(pen)
    if sent > meeting.date():
        raise Refused(
            "convocation-after-meeting",
            sent=sent.isoformat(),
            meeting=meeting.date().isoformat(),
            mend="--sent DAY",
        )
    refuse_outside(desk.session, meeting.date(), rules)
    if desk.session.convocation(call):
        raise Refused(
            "convened-already", session=desk.id, call=call, mend=f"assembly undo --session {desk.id}"
        )
    failed = any(sitting.failed for sitting in desk.book.sittings.all())
    if call == 2 and not failed:  # noqa: PLR2004  the law knows two calls
        raise Refused(
            "second-call-without-first",
            session=desk.id,
            article=rules.article("quorum.second_call"),
            law=rules.law,
            mend="assembly open-sitting",
        )
    convocation = Convocation(call=call, sent=sent, meeting=meeting)
    desk.change_session(replace(desk.session, convocations=(*desk.session.convocations, convocation)))
    desk.did(f"convene {desk.id} call {call}")
    return convocation


class SecondCall(NamedTuple):
    """The dates of a second call: last day to send it, first and last day of the meeting."""

    send_by: date
    first_meeting: date
    last_meeting: date


def second_call_dates(failed: date, rules: RulesInForce) -> SecondCall:
    """Return the limits of a second call after an opening that failed (art. 11 and 14).

    The meeting falls within the days that follow the failed one, and the full notice of a second call must fit before it.
    """
    notice = rules.notice(2)
    last = last_day_within(failed, rules.number("second_call.within_days"))
    return SecondCall(latest_sending(last, notice), earliest_meeting(failed, notice), last)


def close_session(desk: OpenSession, *, at: datetime) -> Session:
    """Close the session: nothing more can be recorded in it but by taking this back.

    Refused while a sitting is open, or when none was held.
    """
    desk.refuse_closed()
    sitting = desk.last_sitting()
    if sitting is None:
        raise Refused("session-without-sitting", session=desk.id, mend="assembly open-sitting")
    if sitting.closed is None and not sitting.failed:
        raise Refused(
            "sitting-still-open", session=desk.id, sitting=sitting.number, mend="assembly close-sitting"
        )
    refuse_before(at, [sitting.closed or sitting.opened])
    desk.change_session(replace(desk.session, closed=at))
    desk.did(f"close-session {desk.id}")
    return desk.session
