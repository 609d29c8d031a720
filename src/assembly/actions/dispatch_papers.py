"""Dispatches of minutes to those whom the law names (art. 18), and of decisions to those who approve them (art. 46)."""

from __future__ import annotations

from typing import Any, NamedTuple

from assembly.actions.approvals import ask_approval
from assembly.actions.books import OpenCorrespondence
from assembly.actions.dispatches import Wishes, refuse_not_there
from assembly.actions.letters import decision_numbered
from assembly.actions.minutes_sendings import send_minutes
from assembly.actions.outgoing import give_number
from assembly.actions.pen import Pen
from assembly.domain.authority import Authority
from assembly.domain.authority_approval import Role
from assembly.domain.dispatch import Dispatch
from assembly.domain.dossier import Dossier
from assembly.domain.minutes_sending import Document
from assembly.domain.minutes_signature import PLACES, places_signed
from assembly.errors import NotFound, Refused
from assembly.store.seals import last_number


class MinutesTo(NamedTuple):
    """Whom minutes go to: the original to one authority, copies to governors and, in one letter each, to members."""

    original: tuple[Authority, ...] = ()
    copies: tuple[Authority, ...] = ()
    members: tuple[int, ...] = ()


def by_the_law(authorities: tuple[Authority, ...], wishes: Wishes, members: tuple[int, ...]) -> MinutesTo:
    """Return those whom the law names: the authority in charge of the sector, every governor, every member (art. 18).

    `NotFound` when the register does not say which they are.
    """
    there = tuple(each for each in authorities if not each.merged_by(wishes.on))
    sector = tuple(each for each in there if each.role == "sector")
    governors = tuple(each for each in there if each.role == "governor")
    if not sector or not governors:
        lacking = "sector" if not sector else "governor"
        raise NotFound(
            "authority-role-missing", role=lacking, mend="assembly set-authority AUTHORITY --role …"
        )
    return MinutesTo(sector[:1], governors, members)


def dispatch_minutes(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    session: str,
    to: MinutesTo,
    wishes: Wishes,
    sitting: int | None = None,
) -> tuple[Dispatch, ...]:
    """Reserve numbers and record the dispatch of minutes; each counts as sent as `send_minutes` has it.

    Members share one number. Refused: minutes that lack a signature (art. 18), and as `send_minutes` refuses.
    """
    _refuse_unsigned(desk, session, sitting)
    made = []
    parts: list[tuple[Document, tuple[Authority, ...], tuple[int, ...]]] = [
        *(("original", (each,), ()) for each in to.original),
        *(("copy", (each,), ()) for each in to.copies),
    ]
    if to.members:
        parts.append(("copy", (), to.members))
    for place, (document, authorities, members) in enumerate(parts):
        for authority in authorities:
            refuse_not_there(authority, wishes.on)
        said = None if wishes.number is None else wishes.number + place
        reference = str(give_number(desk, wishes.on, said))
        send_minutes(
            desk, pen, session=session, document=document, authorities=authorities, members=members,
            on=wishes.on, sitting=sitting, reference=reference,
        )  # fmt: skip
        letter = _letter(desk, wishes, session, authorities[0] if authorities else None, reference)
        letter |= {"document": document, "sitting": sitting, "members": tuple(sorted(set(members)))}
        made.append(Dispatch(matter="minutes", **letter))
        desk.book.dispatches.put(made[-1])
    desk.did(f"dispatch {session} minutes {' '.join(each.reference for each in made)}")
    return tuple(made)


def dispatch_decision(
    desk: OpenCorrespondence,
    pen: Pen,
    *,
    decision: str,
    roles: tuple[tuple[Role, Authority], ...],
    wishes: Wishes,
) -> tuple[Dispatch, ...]:
    """Reserve numbers and put a decision to authorities for their approval; refused as `ask_approval` refuses."""
    taken = decision_numbered(desk.store, decision)
    made = []
    for place, (role, authority) in enumerate(roles):
        refuse_not_there(authority, wishes.on)
        said = None if wishes.number is None else wishes.number + place
        reference = str(give_number(desk, wishes.on, said))
        ask_approval(
            desk, pen, decision=decision, role=role, authority=authority, on=wishes.on, reference=reference
        )
        letter = _letter(desk, wishes, taken.session.id, authority, reference)
        letter |= {"decision": taken.decision.sequence, "role": role}
        made.append(Dispatch(matter="decision", **letter))
        desk.book.dispatches.put(made[-1])
    desk.did(f"dispatch {taken.session.id} decision {' '.join(each.reference for each in made)}")
    return tuple(made)


def _letter(
    desk: OpenCorrespondence, wishes: Wishes, session: str, authority: Authority | None, reference: str
) -> dict[str, Any]:
    """Return what every dispatch records of its letter."""
    sequence, _, year = reference.partition("/")
    own = (
        {
            "authority": authority.named_on(wishes.on),
            "head": authority.headed_on(wishes.on, wishes.gender),
            "address": authority.address,
            "channel": authority.channel,
            "language": wishes.language or authority.language,
            "copies": tuple(
                each.named_on(wishes.on) for each in wishes.copies if each.number != authority.number
            ),
        }
        if authority
        else {"language": wishes.language or "ar"}
    )
    return own | {
        "number": desk.book.dispatches.next_number(),
        "year": int(year),
        "sequence": int(sequence),
        "on": wishes.on,
        "session": session,
        "record": desk.store.session_journal(session).head,
        "seals": last_number(desk.store.folder),
    }


def _refuse_unsigned(desk: OpenCorrespondence, session: str, sitting: int | None) -> None:
    dossier: Dossier = desk.store.dossier(session)
    known = desk.book.signatures.all()
    for each in dossier.sittings:
        wanted = each.number == sitting if sitting is not None else not each.failed
        lacking = set(PLACES) - set(places_signed(known, session, each.number))
        if wanted and lacking:
            rules = dossier.openings[-1].rules
            raise Refused(
                "dispatch-unsigned",
                session=session,
                sitting=each.number,
                article=rules.article("minutes.signatories"),
                law=rules.law,
                mend=f"assembly signed --sitting {each.number} --session {session} --on DAY",
            )
