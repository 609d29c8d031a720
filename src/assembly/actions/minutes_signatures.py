"""Minutes signed: by the president and the secretary, or by who signs in their stead, with the ground (art. 18, 28)."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from assembly.actions.books import OpenCorrespondence
from assembly.actions.letters import refuse_future
from assembly.actions.opening import CHAIRS, WRITERS
from assembly.actions.pen import Pen
from assembly.domain.attachment import Attachment
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_signature import PLACES, MinutesSignature, Place, places_signed
from assembly.domain.session import Ground, Opening, RollEntry, Seat, Sitting
from assembly.errors import NotFound, Refused
from assembly.store.attachments import Scan, keep

_POSTS: dict[Place, tuple[str, ...]] = {"president": CHAIRS, "secretary": WRITERS}


class Signer(NamedTuple):
    """Who signs in a place, when it is not who presided or wrote, and on what ground."""

    member: int | None = None
    ground: Ground | None = None


def sign_minutes(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    session: str,
    sitting: int,
    on: date,
    places: tuple[Place, ...] = PLACES,
    president: Signer = Signer(),  # noqa: B008  an immutable tuple
    secretary: Signer = Signer(),  # noqa: B008
    scan: Scan | None = None,
) -> tuple[MinutesSignature, ...]:
    """Record who signed the minutes of a sitting, and when: those who presided and wrote, unless told.

    `scan`, of the signed pages or of the signed PDF, is copied into the store and named by what it holds.

    `NotFound` for an unknown sitting, or a signer who is not on the roll. Refused: a sitting not lifted yet, a place
    signed already, an opening that no member attended, a day before the sitting ended or to come; for the president somebody who is neither president nor
    vice-president (art. 28), for the secretary somebody who was not there (art. 18); another than the first holder
    without the ground.
    """
    dossier = desk.store.dossier(session)
    held = _sitting(dossier, sitting, on)
    refuse_future(pen, on)
    told: dict[Place, Signer] = {"president": president, "secretary": secretary}
    attached = scan.attachment if scan else None
    made = tuple(_sign(desk, dossier, held, place, told[place], on, attached) for place in places)
    if scan:
        keep(desk.store.folder, scan)
    desk.did(f"signed {session}/{sitting} {' '.join(places)}")
    return made


def _sitting(dossier: Dossier, number: int, on: date) -> Sitting:
    session = dossier.session.id
    sitting = next((each for each in dossier.sittings if each.number == number), None)
    if sitting is None:
        raise NotFound("sitting-unknown", sitting=number, session=session, mend="assembly show sittings")
    if not sitting.seats:
        raise Refused(
            "record-of-nobody", session=session, sitting=number, mend="assembly paper failed-quorum"
        )
    if sitting.closed is None:
        raise Refused("sitting-still-open", session=session, sitting=number, mend="assembly close-sitting")
    if on < sitting.closed.date():
        closed = sitting.closed.date().isoformat()
        raise Refused(
            "signature-before-closing",
            sitting=number,
            day=on.isoformat(),
            closed=closed,
            mend=f"--on {closed}",
        )
    return sitting


def _sign(
    desk: OpenCorrespondence,
    dossier: Dossier,
    sitting: Sitting,
    place: Place,
    told: Signer,
    on: date,
    scan: Attachment | None,
) -> MinutesSignature:
    session = dossier.session.id
    if place in places_signed(desk.book.signatures.all(), session, sitting.number):
        raise Refused(
            "signed-already",
            session=session,
            sitting=sitting.number,
            place=place,
            mend="assembly undo --correspondence",
        )
    seat = _seat(sitting, place)
    entry = _entry(dossier, sitting, told.member or seat.member)
    post = entry.post if entry.post in _POSTS[place] else "member"
    opening = _opening(dossier, sitting)
    _refuse_unfit(opening, sitting, place, entry, post=post, there=_was_there(dossier, sitting, entry))
    ground = told.ground or (seat.ground if entry.number == seat.member else None)
    if post == _POSTS[place][0]:
        ground = None
    elif ground is None:
        raise Refused(
            "signature-ground-missing",
            place=place,
            member=entry.number,
            article=_article(opening, place),
            mend=f"assembly signed --{place} {entry.number} --{place}-because absence|impediment|refusal",
        )
    signature = MinutesSignature(
        number=desk.book.signatures.next_number(),
        session=session,
        sitting=sitting.number,
        place=place,
        member=entry.number,
        post=post,
        ground=ground,
        on=on,
        scan=scan,
    )
    desk.book.signatures.put(signature)
    return signature


def _seat(sitting: Sitting, place: Place) -> Seat:
    return sitting.presiding if place == "president" else sitting.writing


def _opening(dossier: Dossier, sitting: Sitting) -> Opening:
    return next(opening for opening in dossier.openings if opening.call == sitting.call)


def _entry(dossier: Dossier, sitting: Sitting, member: int) -> RollEntry:
    entry = _opening(dossier, sitting).entry(member)
    if entry is None:
        raise NotFound(
            "member-not-on-roll", member=member, session=dossier.session.id, mend="assembly members"
        )
    return entry


def _was_there(dossier: Dossier, sitting: Sitting, entry: RollEntry) -> bool:
    arrived = (m.member for m in dossier.movements if m.sitting == sitting.number)
    return entry.kind == "elected" and entry.number in {*sitting.attendance.present, *arrived}


def _refuse_unfit(
    opening: Opening, sitting: Sitting, place: Place, entry: RollEntry, *, post: str, there: bool
) -> None:
    """Refuse who may not sign in a place: who presided and who wrote always may."""
    seat = _seat(sitting, place)
    fit = entry.number == seat.member or post != "member" or (place == "secretary" and there)
    if not fit:
        raise Refused(
            "signer-unfit",
            member=entry.number,
            place=place,
            article=_article(opening, place),
            law=opening.rules.law,
            mend="assembly members",
        )


def _article(opening: Opening, place: Place) -> str:
    return opening.rules.article("chair.substitution" if place == "president" else "minutes.signatories")
