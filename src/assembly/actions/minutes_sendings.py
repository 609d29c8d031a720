"""Minutes sent to the government authority, the governors and the members (art. 18)."""

from __future__ import annotations

from datetime import date

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import refuse_future
from assembly.actions.outgoing import refuse_borne
from assembly.actions.pen import Pen
from assembly.domain.authority import Authority
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_sending import Document, MinutesSending
from assembly.domain.text import name
from assembly.errors import BadInput, NotFound, Refused


def send_minutes(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    session: str,
    document: Document,
    authorities: tuple[Authority, ...] = (),
    members: tuple[int, ...] = (),
    on: date,
    sitting: int | None = None,
    reference: str | None = None,
) -> MinutesSending:
    """Record that minutes of a session, or of one sitting, were sent: the original or copies.

    `NotFound` for a sitting the session did not hold, or a member who is not on its roll. Refused: a session that goes
    on (but for an opening without quorum, whose record is final), the original to members, a day before the closing or
    to come, the number of a letter about something else. `BadInput` without anybody it went to.
    """
    dossier = desk.store.dossier(session)
    if not authorities and not members:
        raise BadInput("sending-to-nobody", mend=f"assembly sent-minutes {document} --to AUTHORITY --on DAY")
    if document == "original" and members:
        raise Refused("original-to-members", mend="assembly sent-minutes copy --members 1-75 --on DAY")
    _refuse_off_roll(dossier, members)
    _refuse_early(dossier, sitting, on)
    refuse_future(pen, on)
    refuse_borne(desk, reference, "minutes", session)
    sending = MinutesSending(
        number=desk.book.sendings.next_number(),
        session=session,
        sitting=sitting,
        document=document,
        authorities=tuple(authority.named_on(on) for authority in authorities),
        members=tuple(sorted(set(members))),
        on=on,
        reference=name(reference, "reference") if reference else None,
    )
    desk.book.sendings.put(sending)
    desk.did(f"sent-minutes {session} {document} {sending.number}")
    return sending


def on_the_roll(dossier: Dossier) -> tuple[int, ...]:
    """Return the members who get a copy: all on the roll of the session's last call."""
    return tuple(entry.number for entry in dossier.openings[-1].roll) if dossier.openings else ()


def _refuse_off_roll(dossier: Dossier, members: tuple[int, ...]) -> None:
    known = {entry.number for opening in dossier.openings for entry in opening.roll}
    for number in members:
        if number not in known:
            raise NotFound(
                "member-not-on-roll", member=number, session=dossier.session.id, mend="assembly members"
            )


def _refuse_early(dossier: Dossier, sitting: int | None, on: date) -> None:
    session = dossier.session
    held = next((each for each in dossier.sittings if each.number == sitting), None)
    if sitting is not None and held is None:
        raise NotFound("sitting-unknown", sitting=sitting, session=session.id, mend="assembly show sittings")
    final = held.opened if held and held.failed else session.closed
    if final is None:
        raise Refused(
            "letter-of-open-session",
            session=session.id,
            mend=f"assembly close-session --session {session.id}",
        )
    if on < final.date():
        closed = final.date().isoformat()
        raise Refused(
            "letter-before-closing",
            session=session.id,
            day=on.isoformat(),
            closed=closed,
            mend=f"--on {closed}",
        )
