"""Dispatches: recommendations sent to authorities, each letter under an outgoing number reserved before its files are made."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from msgspec.structs import replace

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import Closed, closed_session, refuse_day, refuse_future
from assembly.actions.outgoing import give_number, letter_numbered
from assembly.actions.pen import Pen
from assembly.domain.authority import Authority, LetterLanguage, stands_for
from assembly.domain.authority_approval import AuthorityApproval
from assembly.domain.dispatch import Acknowledgement, Cancellation, Dispatch, carrying, standing
from assembly.domain.member import Gender
from assembly.domain.minutes_sending import MinutesSending
from assembly.domain.text import body, name
from assembly.errors import NotFound, Refused
from assembly.store.attachments import Scan, keep
from assembly.store.seals import last_number


class Wishes(NamedTuple):
    """What may be said of letters beside whom they go to. `number` is the outgoing number of the first of them.

    `gender` and `language` stand in the place of what the register says of the authority; `copies` get each letter for
    information.
    """

    on: date
    number: int | None = None
    gender: Gender | None = None
    language: LetterLanguage | None = None
    copies: tuple[Authority, ...] = ()


def dispatch(
    desk: OpenCorrespondence, pen: Pen, *, session: str, to: tuple[Authority, ...], wishes: Wishes
) -> tuple[Dispatch, ...]:
    """Reserve a number and record a dispatch of a closed session's recommendations for each authority.

    Carried is what was not sent to it yet, under its own name or that of an authority merged into it. Refused: a session
    that goes on, a day before its closing or to come, an authority that is part of another one or did not exist that
    day, nothing left to send it, a number taken.
    """
    closed = closed_session(desk.store, session)
    refuse_day(pen, closed, wishes.on)
    made = []
    for place, authority in enumerate(to):
        refuse_not_there(authority, wishes.on)
        numbers = waiting_for(desk, closed, authority, wishes.on)
        if not numbers:
            raise _nothing_for(desk, closed, authority, wishes.on)
        said = None if wishes.number is None else wishes.number + place
        made.append(_recorded(desk, closed, authority, wishes, numbers, said))
    desk.did(f"dispatch {session} recommendations {' '.join(each.reference for each in made)}")
    return tuple(made)


def authorities_waiting(
    desk: OpenCorrespondence, session: str, authorities: tuple[Authority, ...], on: date
) -> tuple[Authority, ...]:
    """Return the authorities to which something of a session is still to be sent, by number; refused when there is none."""
    closed = closed_session(desk.store, session)
    if not closed.dossier.recommendations:
        raise Refused(
            "recommendations-none", session=session, mend=f"assembly recommendations --session {session}"
        )
    found = tuple(
        authority
        for authority in authorities
        if not authority.merged_by(on) and waiting_for(desk, closed, authority, on)
    )
    if not found:
        raise Refused(
            "dispatch-nothing-left", session=session, mend=f"assembly follow-up --session {session}"
        )
    return found


def waiting_for(desk: OpenCorrespondence, closed: Closed, authority: Authority, on: date) -> tuple[int, ...]:
    """Return the numbers of a session's recommendations to an authority that no standing dispatch carried."""
    receivers = stands_for(desk.store.authorities(), authority.number, on)
    sent = desk.book.dispatches.all()
    return tuple(
        each.number
        for each in closed.dossier.recommendations
        if any(
            addressed.number in receivers and carrying(sent, closed.id, each.number, addressed.number) is None
            for addressed in each.authorities
        )
    )


def _recorded(
    desk: OpenCorrespondence,
    closed: Closed,
    authority: Authority,
    wishes: Wishes,
    recommendations: tuple[int, ...],
    said: int | None,
) -> Dispatch:
    given = give_number(desk, wishes.on, said)
    receivers = stands_for(desk.store.authorities(), authority.number, wishes.on)
    made = Dispatch(
        number=desk.book.dispatches.next_number(),
        year=given.year,
        sequence=given.sequence,
        on=wishes.on,
        session=closed.id,
        matter="recommendations",
        authority=authority.named_on(wishes.on),
        head=authority.headed_on(wishes.on, wishes.gender),
        address=authority.address,
        channel=authority.channel,
        language=wishes.language or authority.language,
        predecessors=tuple(sorted(receivers - {authority.number})),
        copies=tuple(each.named_on(wishes.on) for each in wishes.copies if each.number != authority.number),
        recommendations=recommendations,
        record=desk.store.session_journal(closed.id).head,
        seals=last_number(desk.store.folder),
    )
    desk.book.dispatches.put(made)
    return made


def refuse_not_there(authority: Authority, on: date) -> None:
    """Refuse an authority that is part of another one on a day, or whose first name is of a later day."""
    if authority.merged_by(on):
        raise Refused(
            "authority-merged",
            authority=authority.number,
            into=authority.merged_into,
            since=authority.merged_on.isoformat() if authority.merged_on else "",
            mend=f"--to {authority.merged_into}",
        )
    since = [each.since for each in authority.names]
    if None not in since and on < min(filter(None, since)):
        raise Refused(
            "authority-not-yet",
            authority=authority.number,
            day=on.isoformat(),
            since=min(filter(None, since)).isoformat(),
            mend="assembly authorities --on DAY",
        )


def _nothing_for(
    desk: OpenCorrespondence, closed: Closed, authority: Authority, on: date
) -> Refused | NotFound:
    receivers = stands_for(desk.store.authorities(), authority.number, on)
    sent = [
        each
        for each in standing(desk.book.dispatches.all())
        if each.matter == "recommendations" and each.session == closed.id and receivers & each.receivers
    ]
    if not sent:
        return NotFound(
            "authority-without-recommendations",
            authority=authority.number,
            session=closed.id,
            mend=f"assembly recommendations --session {closed.id}",
        )
    last = max(sent, key=lambda each: (each.on, each.number))
    return Refused(
        "dispatched-already",
        authority=authority.number,
        session=closed.id,
        reference=last.reference,
        on=last.on.isoformat(),
        mend=f"assembly dispatch --again {last.reference}",
    )


def dispatch_meant(dispatches: tuple[Dispatch, ...], text: str) -> Dispatch:
    """Return the dispatch with an outgoing number, 131/2020. `BadInput` for no number, `NotFound` when none bears it."""
    return letter_numbered(dispatches, text, "dispatch-unknown")


def standing_dispatch(desk: OpenCorrespondence, text: str) -> Dispatch:
    """Return the dispatch meant; refused when it was cancelled."""
    found = dispatch_meant(desk.book.dispatches.all(), text)
    if found.cancelled:
        raise Refused(
            "dispatch-cancelled",
            reference=found.reference,
            on=found.cancelled.on.isoformat(),
            mend=f"assembly outgoing --year {found.year}",
        )
    return found


def cancel_dispatch(
    desk: OpenCorrespondence, pen: Pen, *, reference: str, because: str, on: date
) -> Dispatch:
    """Record that a dispatch is void; its number stays taken, and what it carried waits to be sent again.

    Refused: one that is cancelled, acknowledged, reminded or answered already; a day before it or to come.
    """
    found = standing_dispatch(desk, reference)
    refuse_future(pen, on)
    refuse_before_dispatch(found, on)
    approvals = [each for each in desk.book.approvals.all() if _of_letter(found, each)]
    if _went_on(desk, found) or any(each.answer for each in approvals):
        raise Refused("dispatch-answered", reference=found.reference, mend="assembly undo --correspondence")
    cancelled = replace(found, cancelled=Cancellation(on=on, because=body(because, "because")))
    for approval in approvals:
        desk.book.approvals.remove(approval.number)
    for sending in [each for each in desk.book.sendings.all() if _of_letter(found, each)]:
        desk.book.sendings.remove(sending.number)
    desk.book.dispatches.put(cancelled)
    desk.did(f"cancel-dispatch {found.reference}")
    return cancelled


def _went_on(desk: OpenCorrespondence, found: Dispatch) -> bool:
    """Tell whether a dispatch was acknowledged, answered, or recalled by a reminder that stands."""
    reminders, answers = desk.book.reminders.all(), desk.book.answers.all()
    return (
        found.acknowledged is not None
        or any(each.dispatch == found.number and each.cancelled is None for each in reminders)
        or any(each.dispatch == found.number for each in answers)
    )


def _of_letter(found: Dispatch, made: AuthorityApproval | MinutesSending) -> bool:
    """Tell whether a record was put together with a dispatch: it bears its number and is of its session."""
    return (made.session, made.reference) == (found.session, found.reference)


def acknowledge(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    dispatch: str,
    on: date,
    reference: str | None = None,
    scan: Scan | None = None,
) -> Dispatch:
    """Record that the authority received a dispatch; a scan of the proof is copied into the store.

    Refused: one that is cancelled or was acknowledged already, a day before it or to come.
    """
    found = standing_dispatch(desk, dispatch)
    refuse_future(pen, on)
    refuse_before_dispatch(found, on)
    if found.acknowledged:
        raise Refused(
            "acknowledged-already",
            reference=found.reference,
            on=found.acknowledged.on.isoformat(),
            mend="assembly undo --correspondence",
        )
    received = Acknowledgement(
        on=on,
        reference=name(reference, "reference") if reference else None,
        proof=scan.attachment if scan else None,
    )
    made = replace(found, acknowledged=received)
    desk.book.dispatches.put(made)
    if scan:
        keep(desk.store.folder, scan)
    desk.did(f"acknowledge {found.reference}")
    return made


def refuse_before_dispatch(found: Dispatch, on: date) -> None:
    """Refuse a day before a dispatch went out."""
    if on < found.on:
        raise Refused(
            "before-dispatch",
            day=on.isoformat(),
            reference=found.reference,
            sent=found.on.isoformat(),
            mend=f"--on {found.on.isoformat()}",
        )
