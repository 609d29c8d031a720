"""A session taken in whole: played again command by command, with the same checks, as one line of a new journal."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from assembly.actions.agenda import add_item, postpone_item, refuse_item, withdraw_item
from assembly.actions.ballots import vote
from assembly.actions.books import OpenSession
from assembly.actions.checks import take_in_ignored
from assembly.actions.corrections import take_in_correction
from assembly.actions.debate import amend, propose, speak
from assembly.actions.excuses import excused_by_letter
from assembly.actions.import_check import differs, refuse_differences, refuse_inconsistent, refuse_unclean
from assembly.actions.minutes_approvals import take_in_minutes_approval
from assembly.actions.opening import Arrangement
from assembly.actions.pen import Pen
from assembly.actions.provenance import refuse_unforeseen, take_in_provenance
from assembly.actions.recommendations import addressed_to, recommend
from assembly.actions.session_file import BallotLine, RecommendationLine, SessionFile, SittingLine
from assembly.actions.sessions import close_session, convene, session_of
from assembly.actions.sittings import close_sitting, open_sitting, resume, suspend
from assembly.actions.transfer_convocation import (
    play_excuses,
    play_late_excuses,
    play_receipts,
    play_requests,
)
from assembly.actions.transfer_votes import at_sitting, cast_of, play_elections, play_movements
from assembly.domain.attendance import parse_numbers
from assembly.domain.ballot import Subject
from assembly.domain.dossier import Dossier
from assembly.domain.rules import RulesInForce
from assembly.domain.session import Session, check_session_id
from assembly.domain.subject import parse_subject
from assembly.domain.text import body
from assembly.errors import BadInput, Refused
from assembly.store.books import SessionBook
from assembly.store.folder import Store
from assembly.store.journal import Journal


def import_session(store: Store, pen: Pen, file: SessionFile, given: dict[str, Any]) -> Dossier:
    """Take in a session: all of it, or nothing.

    Every part goes through the action that records it; then what the file states (counts, verdicts, quorum, numbers) must
    be what came out, or `Refused("import-differs")` names the place.
    """
    rules = _rules(store, pen, file)
    session = session_of(store, rules, **_own(file))
    session = replace(session, id=_id(file, session))
    path = store.folder / f"{session.id}.jsonl"
    if path.exists():
        raise Refused("session-exists", session=session.id, mend=f"assembly show --session {session.id}")
    refuse_unclean(given)
    with Journal.create(path, kind="session", do=f"import-session {session.id}", at=pen.at, by=pen.by) as db:
        book = SessionBook(db)
        book.session.put(session)
        desk = OpenSession(store, book)
        desk.given_rules = rules
        take_in_provenance(desk, file.provenance)
        _play(desk, pen, file)
        refuse_unforeseen(desk, file.provenance)
        dossier = book.dossier()
        refuse_inconsistent(dossier)
        refuse_differences(given, msgspec.json.decode(msgspec.json.encode(dossier)))
    return dossier


def _id(file: SessionFile, session: Session) -> str:
    """Return the session's id: the one the file gives, which must be of its year and month."""
    given = file.session.id
    if given is None:
        return session.id
    ordinary = f"{session.year:04d}-{session.month:02d}"
    fits = given.startswith(f"{ordinary}-x") if session.kind == "extraordinary" else given == ordinary
    if not fits and check_session_id(given):
        raise differs("$.session.id", given, session.id)
    return check_session_id(given)


def _rules(store: Store, pen: Pen, file: SessionFile) -> RulesInForce:
    """Return the rules of a session's file: those copied at its opening or foreseen for it, else the store's own."""
    foreseen = (file.provenance.opening,) if file.provenance and file.provenance.opening else ()
    copied = (*file.openings, *foreseen)
    planned = file.session.planned
    return copied[0].rules if copied else store.rules_on(planned.date() if planned else pen.today)


def _own(file: SessionFile) -> dict[str, Any]:
    own = file.session
    return {
        name: getattr(own, name)
        for name in ("kind", "year", "month", "planned", "hall", "city", "request", "late_reason")
    }


def _play(desk: OpenSession, pen: Pen, file: SessionFile) -> None:
    for opening in file.openings:
        desk.book.openings.put(opening)
    _play_agenda(desk, pen, file)
    _convene(desk, pen, file, 1)
    for number, sitting in enumerate(file.sittings, start=1):
        _convene_again(desk, pen, file)
        play_excuses(desk, pen, number, file.excuses)
        _play_sitting(desk, pen, file, number, sitting)
    _convene_again(desk, pen, file)
    play_excuses(desk, pen, len(file.sittings) + 1, file.excuses)
    for item in file.items:
        _reorder(desk, item.number, item.order)
    _play_minutes(desk, file)
    _play_closing(desk, file)


def _play_agenda(desk: OpenSession, pen: Pen, file: SessionFile) -> None:
    desk.given_decisions = {decision.item: decision.sequence for decision in file.decisions}
    play_requests(desk, pen, file.item_requests)
    for item in file.items:
        add_item(desk, pen, **_fields(item, "number", "order", "postponed", "withdrawn"))
    for refused in file.refused_items:
        refuse_item(desk, pen, **_fields(refused, "number"))


def _play_closing(desk: OpenSession, file: SessionFile) -> None:
    if file.session.telegram is not None:
        telegram = file.session.telegram and body(file.session.telegram, "telegram")
        desk.change_session(replace(desk.session, telegram=telegram))
    if file.session.closed:
        close_session(desk, at=file.session.closed)


def _play_minutes(desk: OpenSession, file: SessionFile) -> None:
    for correction in file.corrections:
        take_in_correction(desk, correction)
    for ignored in file.ignored_findings:
        take_in_ignored(desk, ignored)
    for approval in file.minutes_approvals:
        take_in_minutes_approval(desk, approval)


def _convene(desk: OpenSession, pen: Pen, file: SessionFile, call: int) -> None:
    for convocation in file.session.convocations:
        if convocation.call == call and not desk.session.convocation(convocation.call):
            convene(desk, pen, call=convocation.call, sent=convocation.sent, meeting=convocation.meeting)
            play_receipts(desk, pen, convocation.call, file.receipts)


def _convene_again(desk: OpenSession, pen: Pen, file: SessionFile) -> None:
    last = desk.last_sitting()
    if last and last.failed:
        _convene(desk, pen, file, 2)


def _play_sitting(desk: OpenSession, pen: Pen, file: SessionFile, number: int, line: SittingLine) -> None:
    sitting = open_sitting(
        desk,
        pen,
        at=line.opened,
        present=_present(line),
        excused=_excused(desk, line),
        arrangement=_arrangement(line),
        **_fields(line, *_NOT_AT_OPENING),
    )
    if sitting.failed:
        return
    play_movements(desk, pen, file, number, line.opened)
    _play_debate(desk, pen, file, number, line.opened)
    for ballot in at_sitting(file.ballots, number):
        _play_ballot(desk, pen, ballot, line.opened)
    play_elections(desk, pen, file, number, line.opened)
    play_late_excuses(desk, pen, number, line.opened, file.late_excuses)
    _play_endings(desk, pen, file, number)
    for recommendation in file.recommendations:
        if _sitting_of(recommendation, file) == number:
            _play_recommendation(desk, pen, recommendation)
    _play_lifting(desk, pen, line)


def _play_lifting(desk: OpenSession, pen: Pen, line: SittingLine) -> None:
    for pause in line.pauses:
        suspend(desk, pen, at=pause.start)
        if pause.end:
            resume(desk, at=pause.end)
    if line.closed:
        close_sitting(desk, at=line.closed, resumes=line.resumes)


_NOT_AT_OPENING = (
    "number", "call", "opened", "chair", "secretary", "recorder", "attendance", "present", "excused", "quorum", "counted_here",
    "pauses", "closed", "resumes",
)  # fmt: skip


def _present(line: SittingLine) -> tuple[int, ...]:
    if line.attendance:
        return line.attendance.present
    if line.present is None:
        raise BadInput("session-file", path="sittings", reason="present is missing")
    return parse_numbers(str(line.present))


def _excused(desk: OpenSession, line: SittingLine) -> tuple[int, ...]:
    """Return who was excused: as the file says in full, else those it names and those who wrote before."""
    if line.attendance:
        return line.attendance.excused
    wrote = excused_by_letter(desk, _present(line), line.opened.date())
    return tuple(sorted({*parse_numbers(str(line.excused)), *wrote}))


def _arrangement(line: SittingLine) -> Arrangement:
    chair, secretary = line.chair, line.secretary
    return Arrangement(
        chair.member if chair else None,
        chair.ground if chair else None,
        secretary.member if secretary else None,
        secretary.ground if secretary else None,
        by_age=chair is not None and chair.post == "oldest",
        recorder=line.recorder,
    )


def _play_debate(desk: OpenSession, pen: Pen, file: SessionFile, number: int, opened: datetime) -> None:
    for speech in at_sitting(file.speeches, number):
        speaker = str(speech.speaker.member) if speech.speaker.member else speech.speaker.guest or ""
        speak(desk, pen, speaker=speaker, text=speech.text, item=speech.item, at=speech.at or opened)
    for proposal in at_sitting(file.proposals, number):
        propose(desk, pen, **_fields(proposal, "number", "sitting", "at"), at=proposal.at or opened)
    for amendment in at_sitting(file.amendments, number):
        target = _subject(amendment.target)
        amend(desk, pen, target=target, text=amendment.text, by=amendment.by, at=amendment.at or opened)


def _play_ballot(desk: OpenSession, pen: Pen, line: BallotLine, opened: datetime) -> None:
    vote(
        desk,
        pen,
        subject=_subject(line.subject),
        cast=cast_of(line),
        method=line.method,
        at=line.at or opened,
        secret_ground=line.secret_ground,
        chair_side=line.chair_side,
        recount=line.supersedes is not None,
    )


def _play_endings(desk: OpenSession, pen: Pen, file: SessionFile, number: int) -> None:
    for position, item in enumerate(file.items, start=1):
        if item.postponed and item.postponed.sitting == number:
            postpone_item(desk, pen, position, until=item.postponed.until, reason=item.postponed.reason)
        if item.withdrawn and item.withdrawn.sitting == number:
            withdraw_item(desk, pen, position, member=item.withdrawn.member, reason=item.withdrawn.reason)


def _sitting_of(line: RecommendationLine, file: SessionFile) -> int:
    """Return the number of the sitting a recommendation was recorded after: the last of its day, else the last."""
    days = [sitting.opened.date() for sitting in file.sittings]
    return max((n for n, day in enumerate(days, start=1) if day == line.on), default=len(days))


def _play_recommendation(desk: OpenSession, pen: Pen, line: RecommendationLine) -> None:
    recommend(
        desk,
        pen,
        addressed=line.authorities or addressed_to(desk, pen, tuple(map(str, line.to))),
        origin=_subject(line.origin) if line.origin else None,
        **_fields(line, "number", "authorities", "to", "origin", "on"),
    )


def _reorder(desk: OpenSession, number: int | None, order: int | None) -> None:
    item = desk.book.items.get(number) if number and order else None
    if item and order and item.order != order:
        desk.book.items.put(replace(item, order=order))


def _subject(given: Subject | str) -> Subject:
    return parse_subject(given) if isinstance(given, str) else given


def _fields(line: msgspec.Struct, *but: str) -> dict[str, Any]:
    return {name: getattr(line, name) for name in line.__struct_fields__ if name not in but}
