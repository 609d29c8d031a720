"""The dates that a session itself sets: its notice, its meetings, its length, its second call (art. 11 to 14)."""

from __future__ import annotations

from datetime import date, timedelta

from assembly.domain.calendar import (
    earliest_meeting,
    first_of_month,
    last_day_within,
    latest_sending,
)
from assembly.domain.deadline import Deadline, deadline
from assembly.domain.dossier import Dossier
from assembly.domain.rounds import second_meeting_days
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Sitting

NOTICE = "notice.full_days"


def of_session(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return every date that a session sets by itself."""
    each = (convocation, member_items, meetings, month, last_day, second_call, request, governor, bureau)
    return tuple(found for of in each for found in of(dossier, rules))


def convocation(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day to send the first call's convocations: full days, both ends left out (art. 11)."""
    day, session = meeting_day(dossier), dossier.session
    if day is None:
        return ()
    sent = session.convocation(1)
    due = latest_sending(day, rules.number(NOTICE))
    return (
        deadline(rules, NOTICE, "convocation", session=session.id, due=due, done=sent.sent if sent else None),
    )


def member_items(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day on which a member can ask for an item, in writing (art. 13)."""
    day = meeting_day(dossier)
    if day is None:
        return ()
    due = day - timedelta(days=rules.number("item.member_days"))
    return (
        deadline(rules, "item.member_days", "member-items", session=dossier.session.id, due=due, window=True),
    )


def meetings(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the days the members meet: of each call as convened or planned, and of a sitting that is to be resumed."""
    session = dossier.session
    days = {1: meeting_day(dossier)}
    if second := session.convocation(2):
        days[2] = second.meeting.date()
    opened = {call: _first([s for s in dossier.sittings if s.call == call]) for call in days}
    found = [
        deadline(rules, NOTICE, "meeting", session=session.id, subject=str(call), due=day, done=opened[call])
        for call, day in days.items()
        if day
    ]
    return (*found, *_resumed(dossier))


def month(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day of an ordinary session's own month, by which it is to have opened (art. 11)."""
    session = dossier.session
    if session.kind != "ordinary":
        return ()
    due = last_of_month(session.year, session.month)
    return (
        deadline(
            rules, "session.months", "session-month", session=session.id, due=due, done=held_on(dossier)
        ),
    )


def last_day(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day a session that opened can go on: its first day counts (art. 11, 12)."""
    session, opened = dossier.session, held_on(dossier)
    if opened is None:
        return ()
    rule = f"session.{session.kind}.max_days"
    due = opened + timedelta(days=rules.number(rule) - 1)
    closed = session.closed.date() if session.closed else None
    return (deadline(rules, rule, "session-end", session=session.id, due=due, done=closed),)


def second_call(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day to send a second call, and the days its meeting can be held on (art. 14)."""
    failed = next((s.opened.date() for s in dossier.sittings if s.failed and s.call == 1), None)
    if failed is None:
        return ()
    session, notice = dossier.session, rules.notice(2)
    last = last_day_within(failed, rules.number("second_call.within_days"))
    sent = session.convocation(2)
    held = _first([s for s in dossier.sittings if s.call != 1])
    rule, first = "second_call.within_days", earliest_meeting(failed, notice)
    return (
        deadline(
            rules, rule, "second-call", session=session.id, due=latest_sending(last, notice), first=failed,
            done=sent.sent if sent else None,
        ),
        deadline(rules, rule, "second-meeting", session=session.id, due=last, first=first, done=held),
    )  # fmt: skip


def request(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day to hold an extraordinary session after it was asked for (art. 12)."""
    session = dossier.session
    if session.request is None:
        return ()
    rule = "session.extraordinary.within_days"
    due = last_day_within(session.request.on, rules.number(rule))
    return (
        deadline(rules, rule, "request", session=session.id, due=due, since=session.request.on,
                 done=_first(list(dossier.sittings))),
    )  # fmt: skip


def governor(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the last day for the governor to convene the members whom the president did not convene in time (art. 12)."""
    session = dossier.session
    if session.request is None or session.request.by == "president":
        return ()
    silent = last_day_within(session.request.on, rules.number("session.extraordinary.within_days"))
    sent = session.convocation(1)
    if sent and sent.sent <= silent:
        return ()
    rule = "session.extraordinary.governor_within_days"
    due = last_day_within(silent, rules.number(rule))
    return (
        deadline(
            rules, rule, "governor", session=session.id, due=due, first=silent + timedelta(days=1),
            done=sent.sent if sent else None, window=True,
        ),
    )  # fmt: skip


def bureau(dossier: Dossier, rules: RulesInForce) -> tuple[Deadline, ...]:
    """Return the days on which the bureau's election, put off for lack of its own quorum, can be held again (art. 19)."""
    missed = [election for election in dossier.elections if election.put_off]
    if not missed:
        return ()
    least, most = second_meeting_days(rules)
    failed = missed[-1].at.date()
    later = [election.at.date() for election in dossier.elections if election.number > missed[-1].number]
    return (
        deadline(
            rules, "bureau.second_meeting_days", "bureau-meeting", session=dossier.session.id,
            first=earliest_meeting(failed, least), due=earliest_meeting(failed, most), done=min(later, default=None),
        ),
    )  # fmt: skip


def meeting_day(dossier: Dossier) -> date | None:
    """Return the day of the first call: as convened, else as planned."""
    convened = dossier.session.convocation(1)
    moment = convened.meeting if convened else dossier.session.planned
    return moment.date() if moment else None


def held_on(dossier: Dossier) -> date | None:
    """Return the day of the first sitting that had its quorum."""
    return _first([sitting for sitting in dossier.sittings if not sitting.failed])


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return first_of_month(year, month + 1) - timedelta(days=1)


def _first(sittings: list[Sitting]) -> date | None:
    return min((sitting.opened.date() for sitting in sittings), default=None)


def _resumed(dossier: Dossier) -> tuple[Deadline, ...]:
    found = []
    for sitting in dossier.sittings:
        if sitting.resumes:
            later = [s for s in dossier.sittings if s.number > sitting.number]
            number = str(sitting.number + 1)
            found.append(
                Deadline(code="sitting", session=dossier.session.id, subject=number, due=sitting.resumes,
                         done=_first(later))
            )  # fmt: skip
    return tuple(found)
